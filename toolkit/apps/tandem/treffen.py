"""How does the first meeting become a plan, a list of what to do before, and an invitation?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.catalogue import load_catalogue
from toolkit.dokument.tandem.treffen import make_plan
from toolkit.dokument.tandem.vorbereitung import list_tasks, write_invitation
from toolkit.frame.mappe import add_sheet, read_sheets
from toolkit.planung.uhr import plan_times
from toolkit.planung.worte import say_clock
from toolkit.widgets import Abschnitt, Knopf, Meldung, Textblatt
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.tandem.blatt import Tandem
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.ablauf import Ablauf

PLAN, TAG = "/app/ablaufplaner", "/app/live"


class Treffenteil:
    """The button that makes the plan, ways to it, and what goes out before; ``bloecke`` are what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Tandem]) -> None:
        """Build it."""
        self._worte, self._mappe, self._stand = worte, schirm.leiste.mappe, stand
        self.anlegen, self.gesagt = Knopf(), Meldung(klasse="k-hinweis")
        self.wege = Eintragsliste(name=worte("treffen.wege"))
        self.vorher = Meldung()
        self.einladung = Textblatt(titel=worte("treffen.einladung"), worte=worte.group("kopieren"))
        self.bloecke = (
            self.anlegen,
            self.gesagt,
            self.wege,
            Abschnitt(worte("treffen.vorher"), self.vorher, ebene=3),
            Abschnitt(worte("treffen.text"), self.einladung, ebene=3),
        )
        self.anlegen.on_click(schirm.rahmen.grenze.guard(self._make))

    def refresh(self, t: Tandem) -> None:
        """Write list and invitation anew, and show the ways to the plan if it is there."""
        da = bool(t.plan_id) and t.plan_id in read_sheets(self._mappe, "plan")
        self.anlegen.versteckt = self._stand.gesperrt
        self.anlegen.beschriftung = self._worte("treffen.noch_einmal" if da else "treffen.anlegen")
        self.wege.eintraege = self._links(t.plan_id) if da else []
        self.wege.versteckt = not da
        self.vorher.say(self._worte("treffen.vorher_satz"), *list_tasks(t))
        self.einladung.text = write_invitation(t)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def _links(self, plan_id: str) -> list[dict[str, Any]]:
        ziele = {"ablauf": f"{PLAN}?blatt={plan_id}", "tag": TAG}
        return [
            {
                "id": name,
                "titel": self._worte(f"zum.{name}"),
                "ziel": ziel,
                "zeilen": [self._worte(f"zum.{name}_hilfe")],
            }
            for name, ziel in ziele.items()
        ]

    def _make(self) -> None:
        t = self._stand.wert
        if t is None:
            return
        if not t.treffen_form:
            self.gesagt.say(self._worte("treffen.form_fehlt"))
            return
        plan = make_plan(t, load_catalogue(), t.treffen_form)
        inhalt, da = plan.model_dump(mode="json"), read_sheets(self._mappe, "plan")
        if da.get(t.plan_id) == inhalt:
            self.gesagt.say(self._worte("treffen.gleich"), self._say_end(plan))
            return
        kennung = add_sheet(self._mappe, "plan", plan.titel, inhalt)
        if not kennung:
            self.gesagt.say(self._mappe.grund)
        elif self._stand.save(t.model_copy(update={"plan_id": kennung})):
            mehr = (self._worte("treffen.alter_bleibt"),) if t.plan_id in da else ()
            self.gesagt.say(self._worte("treffen.angelegt"), self._say_end(plan), *mehr)

    def _say_end(self, plan: Ablauf) -> str:
        tag = plan_times(plan).tage[0]
        ziel = tag.ende if tag.ziel_ende is None else tag.ziel_ende
        return self._worte(
            "treffen.zu_lang" if tag.ende > ziel else "treffen.luft", ende=say_clock(tag.ende), ziel=say_clock(ziel)
        )
