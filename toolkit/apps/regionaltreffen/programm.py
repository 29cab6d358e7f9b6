"""How does the day become an agenda that can be changed in the planner and led on the day?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich, with_options
from toolkit.dokument.regionaltreffen.agenda import agenda_from_path, agenda_notes, lengths
from toolkit.planung.meldungen import Fehler
from toolkit.planung.uhr import plan_times
from toolkit.planung.worte import say_clock, say_minutes
from toolkit.widgets import Abschnitt, Knopf, Meldung
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Sequence

    from methodenkoffer.catalogue import Katalog
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.frame.mappe import Feld
    from toolkit.frame.mappe.ausgabe import Datei
    from toolkit.planung.ablauf import Ablauf

PLAN = "/app/ablaufplaner"
TAG = "/app/live"


class Programmbereich(Bereich):
    """The length and the begin, a button that makes the agenda, and ways to it."""

    name = "programm"

    def __init__(self, arbeit: Arbeit, katalog: Katalog) -> None:
        """Build the part."""
        super().__init__(arbeit)
        worte = self.worte
        self._katalog = katalog
        self.anlegen = Knopf(beschriftung=worte("programm.anlegen"))
        self.gesagt = Meldung(klasse="k-hinweis")
        self.wege = Eintragsliste(name=worte("programm.wege"))
        self.mitnahme = arbeit.carry({"programm.agenda": self._agenda})
        self.mitnehmen = Abschnitt(worte("mitnehmen.titel"), self.mitnahme.block, ebene=3)
        self.unten = (self.anlegen, self.gesagt, self.wege, self.mitnehmen)
        self.anlegen.on_click(arbeit.guard(self._make))

    def fields(self) -> Sequence[Feld]:
        """Return length and begin; the begin is the one of the meeting."""
        f = self.arbeit.felder
        laengen = [(name, f"{name} ({say_minutes(minuten)})") for name, minuten in lengths(self._katalog)]
        wahl = with_options(f.wahl("fassung", ()), [("", self.worte("programm.waehlen")), *laengen])
        return (f.reihe({**wahl, "breit": True}, f.zeit("beginn")),)

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Show the ways to the agenda, if it is there."""
        da = bool(treffen.plan_id) and treffen.plan_id in self.arbeit.sheets("plan")
        self.anlegen.versteckt = not self.arbeit.darf
        self.anlegen.beschriftung = self.worte("programm.noch_einmal" if da else "programm.anlegen")
        self.wege.eintraege = self._links(treffen.plan_id) if da else []
        self.mitnehmen.versteckt = not da

    def _links(self, plan_id: str) -> list[dict[str, Any]]:
        worte = self.worte
        return [
            {
                "id": "plan",
                "titel": worte("programm.zum_ablauf"),
                "ziel": f"{PLAN}?blatt={plan_id}",
                "zeilen": [worte("programm.zum_ablauf_hilfe")],
            },
            {"id": "tag", "titel": worte("programm.zum_tag"), "ziel": TAG, "zeilen": [worte("programm.zum_tag_hilfe")]},
        ]

    def _make(self) -> None:
        arbeit, treffen = self.arbeit, self.arbeit.treffen
        if not treffen.fassung:
            self.gesagt.say(self.worte("programm.laenge_fehlt"))
            return
        plan = agenda_from_path(treffen, self._katalog, treffen.fassung)
        if isinstance(plan, Fehler):
            self.gesagt.say(str(plan))
            return
        inhalt = plan.model_dump(mode="json")
        if arbeit.sheets("plan").get(treffen.plan_id) == inhalt:
            # Pressed twice: a second one that is the same helps nobody.
            self.gesagt.say(self.worte("programm.gleich"), self._say_end(plan), *agenda_notes(treffen, plan))
            return
        blatt_id = arbeit.add_sheet("plan", plan.titel, inhalt)
        if not blatt_id:
            self.gesagt.say(arbeit.schirm.leiste.mappe.grund)
            return
        alt = bool(treffen.plan_id)
        if arbeit.put(treffen.model_copy(update={"plan_id": blatt_id})):
            mehr = (self.worte("programm.alter_bleibt"),) if alt else ()
            satz = self.worte("programm.angelegt")
            self.gesagt.say(satz, self._say_end(plan), *agenda_notes(treffen, plan), *mehr)

    def _say_end(self, plan: Ablauf) -> str:
        tag = plan_times(plan).tage[0]
        ziel = tag.ende if tag.ziel_ende is None else tag.ziel_ende
        art = "luft" if tag.ende < ziel else "zu_lang" if tag.ende > ziel else "passt"
        return self.worte(f"programm.{art}", ende=say_clock(tag.ende), ziel=say_clock(ziel))

    def _agenda(self) -> Datei | None:
        from toolkit.dokument.ablauf import wandagenda_als_dokument
        from toolkit.planung.ablauf import Ablauf

        inhalt = self.arbeit.sheets("plan").get(self.arbeit.treffen.plan_id)
        if inhalt is None:
            self.mitnahme.gesagt.say(self.worte("programm.weg"))
            return None
        dokument = wandagenda_als_dokument(Ablauf.model_validate(inhalt), self._katalog)
        return self.arbeit.document(dokument, "programm.agenda_datei", "pdf", "wand-a3")
