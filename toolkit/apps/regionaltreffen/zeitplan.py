"""What is to be done until when, what happens when the meeting moves, and how does the schedule leave?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.tage import say_date, say_day
from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich
from toolkit.apps.regionaltreffen.dringlichkeit import order_tasks, schedule_document
from toolkit.apps.regionaltreffen.rueckweg import Rueckweg
from toolkit.dokument.regionaltreffen.umzug import Umzug, has_moved, make_tasks, move_tasks
from toolkit.frame.mappe.ausgabe import Datei, write_dates
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.dokument.regionaltreffen.werte import Vorlaufaufgabe
    from toolkit.frame.mappe import Feld
    from toolkit.frame.mappe.ausgabe import Form


class Zeitplanbereich(Bereich):
    """Buttons that make and move the tasks, the tasks by urgency to tick off, the files, and the tasks as fields."""

    name = "aufgaben"

    def __init__(self, arbeit: Arbeit) -> None:
        """Build the part."""
        super().__init__(arbeit)
        worte = self.worte
        self.stand, self.gesagt = Meldung(), Meldung(klasse="k-hinweis")
        self.anlegen = Knopf(beschriftung=worte("zeitplan.anlegen"))
        self.anpassen = Knopf(beschriftung=worte("zeitplan.anpassen"))
        self.rueckweg = Rueckweg(arbeit, self.gesagt, "aufgaben", "vorlauf_fuer")
        self.liste = Eintragsliste(name=worte("zeitplan.liste"), erledigt=worte("zeitplan.erledigt"))
        self.mitnahme = arbeit.carry(
            {
                "zeitplan.ics": self._dates,
                "zeitplan.pdf": lambda: self._paper("pdf"),
                "zeitplan.docx": lambda: self._paper("docx"),
            }
        )
        self.mitnehmen = Abschnitt(worte("mitnehmen.titel"), self.mitnahme.block, ebene=3)
        self.aendern = Knopf(klasse="k-knopf--leise")
        self._offen = False
        knoepfe = Reihe(self.anlegen, self.anpassen, self.rueckweg.knopf)
        self.oben = (self.stand, knoepfe, self.gesagt, self.liste, self.aendern)
        self.unten = (self.mitnehmen,)
        self.anlegen.on_click(arbeit.guard(self._begin))
        self.anpassen.on_click(arbeit.guard(lambda: self._plan(move_tasks(arbeit.treffen, today()))))
        self.aendern.on_click(arbeit.guard(self._toggle))
        self.liste.on_gesture(arbeit.guard(self._tick))

    def fields(self) -> Sequence[Feld]:
        """Return the tasks as fields while somebody changes them; otherwise the list above says it all."""
        if not self._offen:
            return ()
        f = self.arbeit.felder
        eintrag = (f.zeile("was"), f.reihe(f.zeile("wer", breit=True), f.tag("bis")), f.haken("erledigt"))
        return (f.liste("aufgaben", *eintrag, kompakt=True, kopf=["bis"]),)

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Show the tasks by urgency and the buttons that make sense now."""
        darf, umgezogen = self.arbeit.darf, has_moved(treffen)
        self.anlegen.versteckt = not darf or treffen.vorlauf_fuer is not None
        self.anpassen.versteckt = not darf or not umgezogen
        aufgaben = [a for a in treffen.aufgaben if a.was.strip()]
        self.liste.eintraege = self._entries(aufgaben, treffen)
        self.liste.versteckt = not aufgaben or self._offen
        self.mitnehmen.versteckt = not aufgaben
        self.aendern.versteckt = not darf
        self.aendern.beschriftung = self.worte("zeitplan.fertig" if self._offen else "zeitplan.aendern")
        self.stand.say(self._say(treffen, aufgaben, umgezogen=umgezogen))
        self.rueckweg.refresh(treffen)

    def _say(self, treffen: Regionaltreffen, aufgaben: Sequence[Vorlaufaufgabe], *, umgezogen: bool) -> str:
        worte = self.worte
        if umgezogen and treffen.tag and treffen.vorlauf_fuer:
            return worte("zeitplan.umgezogen", neu=say_day(treffen.tag), alt=say_date(treffen.vorlauf_fuer))
        if treffen.tag is None:
            return worte("zeitplan.ohne_tag")
        if not aufgaben:
            return worte("zeitplan.leer", tag=say_day(treffen.tag))
        offen = sum(not a.erledigt for a in aufgaben)
        return worte.count("zeitplan.offen", offen, alle=len(aufgaben))

    def _entries(self, aufgaben: Sequence[Vorlaufaufgabe], treffen: Regionaltreffen) -> list[dict[str, Any]]:
        return [
            {
                "id": a.id,
                "titel": a.was,
                "gruppe": gruppe,
                "zeilen": [zeile] if (zeile := " · ".join(t for t in (self._say_day(a), a.wer.strip()) if t)) else [],
                "haken": a.erledigt if self.arbeit.darf else None,
            }
            for gruppe, a in order_tasks(aufgaben, treffen, today(), self.worte)
        ]

    def _say_day(self, aufgabe: Vorlaufaufgabe) -> str:
        return self.worte("zeitplan.bis", tag=say_date(aufgabe.bis)) if aufgabe.bis else ""

    def _begin(self) -> None:
        # A second press comes too late: the tasks and what was said about them are there.
        if self.arbeit.treffen.vorlauf_fuer is None:
            self._plan(make_tasks(self.arbeit.treffen, today()))

    def _plan(self, umzug: Umzug) -> None:
        kopf, *rest = umzug.saetze
        if umzug.treffen is self.arbeit.treffen or self.rueckweg.put(umzug.treffen):
            self.gesagt.say(kopf, *rest)

    def _toggle(self) -> None:
        self._offen = not self._offen
        self.arbeit.schirm.set_fields(self.name, self.fields())
        self.refresh(self.arbeit.treffen)

    def _tick(self, geste: str, kennung: str) -> None:
        treffen = self.arbeit.treffen
        neue = [a.model_copy(update={"erledigt": geste == "an"}) if a.id == kennung else a for a in treffen.aufgaben]
        if not self.arbeit.put(treffen.model_copy(update={"aufgaben": neue})):
            self.liste.draw_again()

    def _paper(self, form: Form) -> Datei:
        dokument = schedule_document(self.arbeit.treffen, today(), self.worte)
        return self.arbeit.document(dokument, "zeitplan.datei", form)

    def _dates(self) -> Datei | None:
        from toolkit.dokument.regionaltreffen.kalender import regionaltreffen_als_termine

        termine = regionaltreffen_als_termine(self.arbeit.treffen, self.arbeit.schirm.blatt.blatt_id)
        if not termine.termine:
            self.mitnahme.gesagt.say(self.worte("zeitplan.keine_termine"))
            return None
        return write_dates(termine, self.arbeit.file_name("zeitplan.datei"))
