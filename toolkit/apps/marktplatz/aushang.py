"""On which papers does the board leave: wall, slips, list?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_document, write_prints, write_tables
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Meldung, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from toolkit.dokument.marktplatz.blatt import Marktplatz
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import OffeneMappe, Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.boerse import Funde

LISTE: tuple[Form, ...] = ("pdf", "docx")


class Aushang:
    """The papers; ``block`` is what is displayed."""

    def __init__(
        self,
        worte: Worte,
        stand: Wertblatt[Marktplatz],
        grenze: Grenze,
        mappe: OffeneMappe,
        find: Callable[[Marktplatz], Mapping[str, Funde]],
    ) -> None:
        """Build it.

        Args:
            worte: words of the screen.
            stand: the open sheet.
            grenze: boundary of the screen.
            mappe: the open Mappe.
            find: finds for each wish what may fit.
        """
        self._worte, self._stand, self._mappe, self._find = worte, stand, mappe, find
        liste = {worte(f"aushang.{form}"): partial(self._list, form) for form in LISTE}
        self.mitnahme = Mitnahme(
            {
                worte("aushang.wand"): self._wall,
                worte("aushang.zettel"): self._slips,
                **liste,
                worte("aushang.xlsx"): self._table,
            },
            grenze,
        )
        self.block = Stapel(Meldung(text=worte("aushang.hilfe")), self.mitnahme.block)

    def _wall(self) -> Datei | None:
        from toolkit.dokument.marktplatz.papiere import aushang_als_dokumente
        from toolkit.export.pdf import Druckteil

        markt = self._filled()
        titel = self._worte("aushang.wand")
        return write_prints(titel, [Druckteil(aushang_als_dokumente(markt), "wand-a3")], titel) if markt else None

    def _slips(self) -> Datei | None:
        from toolkit.dokument.marktplatz.papiere import zettel_als_dokumente
        from toolkit.export.pdf import Druckteil

        markt = self._filled()
        titel = self._worte("aushang.zettel")
        return write_prints(titel, [Druckteil(zettel_als_dokumente(markt), "karten")], titel) if markt else None

    def _list(self, form: Form) -> Datei | None:
        from toolkit.dokument.marktplatz.papiere import liste_als_dokument

        markt = self._filled()
        if markt is None:
            return None
        dokument = liste_als_dokument(markt, self._find(markt), today(), make_note(self._mappe))
        return write_document(dokument, self._worte("aushang.name"), form)

    def _table(self) -> Datei | None:
        from toolkit.dokument.marktplatz.tabellen import marktplatz_als_tabellen

        markt = self._filled()
        return write_tables(marktplatz_als_tabellen(markt), self._worte("aushang.name")) if markt else None

    def _filled(self) -> Marktplatz | None:
        from toolkit.dokument.marktplatz.blatt import filled

        markt = self._stand.wert
        if markt is not None and not filled(markt):
            self.mitnahme.gesagt.say(self._worte("aushang.leer"))
            return None
        return markt
