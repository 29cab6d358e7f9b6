"""How do the days and steps of a congress get into calendar and tasks?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, write_dates
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.tagung.blatt import Tagung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Rahmenbereich:
    """Notes on the day, the steps as tasks, the dates; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tagung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.tage, self.gesagt = Meldung(), Meldung()
        self.schritte = Knopf(beschriftung=worte("rahmen.schritte"), klasse="k-knopf--leise")
        self.mitnahme = Mitnahme({worte("rahmen.ics"): self._dates}, grenze)
        hinweis = Meldung(text=worte("rahmen.hinweis"))
        self.block = Stapel(self.tage, hinweis, self.schritte, self.gesagt, self.mitnahme.block)
        self.schritte.on_click(grenze.guard(self._take_steps))

    def refresh(self, tagung: Tagung) -> None:
        """Say what one should know of the first day."""
        from toolkit.planung.kalendertage import notes_on_day

        heute, tag = today(), tagung.erster_tag
        # What is over needs no advice; one only goes on with it.
        saetze = notes_on_day(tag, heute, wochenende=False) if tag and tag >= heute else ()
        self.tage.say(" ".join(saetze))
        self.schritte.versteckt = self._stand.gesperrt

    def _take_steps(self) -> None:
        from toolkit.dokument.tagung.blatt import HOECHSTENS_AUFGABEN, plan_steps

        tagung = self._stand.wert
        if tagung is None or tagung.erster_tag is None:
            self.gesagt.say(self._worte("rahmen.ohne_tag"))
            return
        neue = plan_steps(tagung, today())[: HOECHSTENS_AUFGABEN - len(tagung.aufgaben)]
        if not neue or self._stand.save(tagung.model_copy(update={"aufgaben": [*tagung.aufgaben, *neue]})):
            self.gesagt.say(self._worte.count("rahmen.uebernommen", len(neue)))

    def _dates(self) -> Datei | None:
        from toolkit.dokument.tagung.blatt import tagung_als_termine

        tagung = self._stand.wert
        termine = tagung_als_termine(tagung, self._stand.schluessel) if tagung else None
        if termine is None or not termine.termine:
            self.mitnahme.gesagt.say(self._worte("rahmen.keine_termine"))
            return None
        name = self._worte("rahmen.name")
        return write_dates(termine, f"{name} {termine.titel}")
