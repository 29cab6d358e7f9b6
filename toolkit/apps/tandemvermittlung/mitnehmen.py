"""On which papers and with which dates does the round leave?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_dates, write_document, write_tables
from toolkit.widgets import Abschnitt

if TYPE_CHECKING:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

FORMEN: tuple[Form, ...] = ("docx", "pdf")


class Mitnehmen:
    """Papers and calendar; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Tandemvermittlung]) -> None:
        """Build it."""
        self._worte, self._schirm, self._stand = worte, schirm, stand
        grenze = schirm.rahmen.grenze
        uebersicht = {worte(f"papier.{form}"): partial(self._overview, form) for form in FORMEN}
        self.mitnahme = Mitnahme(
            {**uebersicht, worte("papier.xlsx"): self._table, worte("papier.kalender"): self._dates}, grenze
        )
        self.block = Abschnitt(worte("papier.titel"), self.mitnahme.block, ebene=3)

    def _overview(self, form: Form) -> Datei | None:
        from toolkit.dokument.tandemvermittlung.papiere import vermittlung_als_dokument

        v = self._stand.wert
        if v is None:
            return None
        dokument = vermittlung_als_dokument(v, make_note(self._schirm.leiste.mappe))
        return write_document(dokument, dokument.titel, form)

    def _table(self) -> Datei | None:
        from toolkit.dokument.tandemvermittlung.tabellen import paare_als_tabellen

        v = self._stand.wert
        return write_tables(paare_als_tabellen(v), self._worte("papier.datei_xlsx")) if v else None

    def _dates(self) -> Datei | None:
        from toolkit.dokument.tandemvermittlung.kalender import vermittlung_als_termine

        v = self._stand.wert
        if v is None:
            return None
        termine = vermittlung_als_termine(v, self._stand.schluessel)
        if not termine.termine:
            self.mitnahme.gesagt.say(self._worte("papier.keine_termine"))
            return None
        return write_dates(termine, termine.titel)
