"""How do the talks of the year come into the sheet and into calendars?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.tandem.blatt import title_of
from toolkit.dokument.tandem.ferien import holiday_notes
from toolkit.dokument.tandem.jahr import plan_year
from toolkit.dokument.tandem.kalender import tandem_als_termine
from toolkit.dokument.tandem.papier_boegen import gespraechsblatt_als_dokument
from toolkit.frame.mappe import Mitnahme, Tat
from toolkit.frame.mappe.ausgabe import Datei, write_dates, write_document
from toolkit.widgets import Abschnitt, Meldung

if TYPE_CHECKING:
    from toolkit.dokument.tandem.blatt import Tandem
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Jahresteil:
    """The button that plans the year, school holidays, and files; ``bloecke`` are what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Tandem]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        grenze = schirm.rahmen.grenze
        self.planen = Tat(worte("tat.jahr"), stand, grenze, self._plan, "gespraeche")
        self.ferien = Meldung(klasse="k-hinweis")
        self.mitnahme = Mitnahme(
            {worte("papier.kalender"): self._dates, worte("papier.gespraechsblatt"): self._slip}, grenze
        )
        papiere = Abschnitt(worte("papier.titel"), self.mitnahme.block, ebene=3)
        self.bloecke = (self.planen.block, self.ferien, papiere)

    def refresh(self, t: Tandem) -> None:
        """Say which talks lie in school holidays."""
        self.planen.refresh(t)
        self.planen.knopf.beschriftung = self._worte("tat.jahr_neu" if t.gespraeche else "tat.jahr")
        saetze = holiday_notes(t)
        self.ferien.say(self._worte("jahr.ferien") if saetze else "", *saetze)

    @staticmethod
    def _plan(t: Tandem) -> tuple[Tandem, tuple[str, ...]]:
        plan = plan_year(t)
        return plan.tandem, plan.saetze

    def _dates(self) -> Datei | None:
        t = self._stand.wert
        if t is None:
            return None
        termine = tandem_als_termine(t, self._stand.schluessel)
        if not termine.termine:
            self.mitnahme.gesagt.say(self._worte("papier.keine_termine"))
            return None
        return write_dates(termine, title_of(t))

    def _slip(self) -> Datei | None:
        t = self._stand.wert
        return (
            write_document(gespraechsblatt_als_dokument(t), self._worte("datei.gespraechsblatt"), "pdf") if t else None
        )
