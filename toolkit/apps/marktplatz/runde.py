"""How does the blank sheet get to the places?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, write_document, write_prints, write_tables
from toolkit.widgets import Meldung, Stapel, Textblatt

if TYPE_CHECKING:
    from toolkit.dokument.marktplatz.blatt import Marktplatz
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

JE_SEITE = 8


class Rundenbereich:
    """Blank sheet, blank slips and the mail that goes with them; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Marktplatz], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.mail = Textblatt(titel=worte("runde.mail"), worte=worte.group("text"))
        self.mitnahme = Mitnahme(
            {worte("runde.blatt"): self._table, worte("runde.bogen"): self._sheet, worte("runde.zettel"): self._slips},
            grenze,
        )
        self.block = Stapel(Meldung(text=worte("runde.hilfe")), self.mitnahme.block, self.mail)

    def refresh(self, markt: Marktplatz) -> None:
        """Write the mail anew."""
        from toolkit.dokument.marktplatz.post import request_text

        self.mail.text = request_text(markt)

    def _table(self) -> Datei | None:
        from toolkit.dokument.marktplatz.tabellen import leeres_blatt_als_tabellen

        markt = self._stand.wert
        return write_tables(leeres_blatt_als_tabellen(markt), self._worte("runde.name")) if markt else None

    def _sheet(self) -> Datei | None:
        from toolkit.dokument.marktplatz.papiere import bogen_als_dokument

        markt = self._stand.wert
        return write_document(bogen_als_dokument(markt), self._worte("runde.name"), "pdf") if markt else None

    def _slips(self) -> Datei:
        from toolkit.dokument.marktplatz.papiere import leere_zettel_als_dokumente, tischblatt_als_dokument
        from toolkit.export.pdf import Druckteil

        # Offers and wishes on pages of their own, so that they can be printed on paper of two colours.
        teile = [Druckteil(leere_zettel_als_dokumente(seite, JE_SEITE), "karten") for seite in ("biete", "suche")]
        alle = [Druckteil((tischblatt_als_dokument(),)), *teile]
        return write_prints(self._worte("runde.zettel"), alle, self._worte("runde.zettel"))
