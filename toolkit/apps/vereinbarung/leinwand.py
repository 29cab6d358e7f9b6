"""How does the canvas look on the page, and how does it get to the wall?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.dokument.vereinbarung.leinwand import canvas_fields
from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, write_prints
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Meldung, Stapel, Tabelle

if TYPE_CHECKING:
    from toolkit.dokument.vereinbarung.blatt import Vereinbarung
    from toolkit.export.pdf.druck import Lage
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

SPALTEN = ("feld", "worte", "fehlt")


class Leinwand:
    """The seven fields with their first words, and the papers; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Vereinbarung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.tabelle = Tabelle(titel=worte("leinwand.titel"), spalten=[worte(f"leinwand_spalte.{s}") for s in SPALTEN])
        self.mitnahme = Mitnahme(
            {
                worte("leinwand.abend"): self._evening,
                worte("leinwand.leer"): partial(self._canvas, "quer", leer=True),
                worte("leinwand.wand"): partial(self._canvas, "wand-a3", leer=False),
                worte("leinwand.blatt"): partial(self._canvas, "quer", leer=False),
            },
            grenze,
        )
        self.mitnahme.knoepfe[worte("leinwand.abend")].klasse = ""
        hilfe = Meldung(text=worte("leinwand.hilfe"))
        papier = Abschnitt(worte("leinwand.papier"), hilfe, self.mitnahme.block, ebene=3)
        self.block = Stapel(self.tabelle, papier)

    def refresh(self, v: Vereinbarung) -> None:
        """Show the fields anew."""
        leer = self._worte("leinwand.noch_leer")
        self.tabelle.zeilen = [
            {"kopf": f"{f.nummer} {f.titel}", "zellen": [list(f.worte) or [leer], list(f.fehlt) or [f.stand]]}
            for f in canvas_fields(v, today())
        ]

    def _evening(self) -> Datei | None:
        from toolkit.dokument.vereinbarung.leinwand_papier import (
            anleitung_als_dokument,
            arbeitsblaetter_als_dokumente,
            leinwand_als_dokument,
        )
        from toolkit.export.pdf import Druckteil

        v = self._stand.wert
        if v is None:
            return None
        teile = [
            Druckteil((leinwand_als_dokument(v, today(), leer=True),), "wand-a3"),
            Druckteil((anleitung_als_dokument(),)),
            Druckteil(arbeitsblaetter_als_dokumente(), "quer"),
        ]
        return write_prints(self._worte("leinwand.abend"), teile, self._worte("leinwand.abend_datei"))

    def _canvas(self, lage: Lage, *, leer: bool) -> Datei | None:
        from toolkit.dokument.vereinbarung.leinwand_papier import leinwand_als_dokument
        from toolkit.export.pdf import Druckteil

        v = self._stand.wert
        if v is None:
            return None
        name = self._worte("leinwand.leer_datei" if leer else "leinwand.datei")
        return write_prints(name, [Druckteil((leinwand_als_dokument(v, today(), leer=leer),), lage)], name)
