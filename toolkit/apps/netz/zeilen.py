"""How do typed lines become actors or ties?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from toolkit.apps.netz.felder import line_field
from toolkit.apps.netz.feldform import Feldform
from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Fund(Protocol):
    """What came of the lines."""

    @property
    def blatt(self) -> Netzblatt:
        """The sheet with what was read."""

    @property
    def neu(self) -> int:
        """How many came."""

    @property
    def gruende(self) -> tuple[str, ...]:
        """Why something stayed or was there already."""


class Zeilen:
    """A field for lines, a button and what came of them; ``block`` is what is displayed."""

    def __init__(
        self,
        worte: Worte,
        stand: Wertblatt[Netzblatt],
        grenze: Grenze,
        felder: tuple[str, str],
        lesen: Callable[[Netzblatt], Fund],
    ) -> None:
        """Build it.

        Args:
            worte: words of the screen; those of this block stand under ``zeilen``.
            stand: the open sheet.
            grenze: boundary of the screen.
            felder: the field with the lines, and the list that they go into.
            lesen: reads the lines of a sheet.
        """
        self._worte, self._stand, self._lesen = worte, stand, lesen
        self._quelle, self._ziel = felder
        self.form = Feldform(line_field(worte, self._quelle), stand, grenze)
        self.knopf = Knopf(beschriftung=worte(f"zeilen_knopf.{self._ziel}"))
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, *felder)
        teile = (self.form.block, Reihe(self.knopf, self.rueckweg.knopf), self.gesagt)
        self.block = Abschnitt(worte(f"zeilen_titel.{self._ziel}"), *teile, ebene=3)
        self.knopf.on_click(grenze.guard(self._take))

    def refresh(self, blatt: Netzblatt) -> None:
        """Be there for those who may write."""
        self.block.versteckt = self._stand.gesperrt
        self.form.refresh(blatt)
        self.rueckweg.refresh(blatt)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self.form.forget()
        self.gesagt.say("")

    def _take(self) -> None:
        worte, blatt = self._worte, self._stand.wert
        if blatt is None:
            return
        if not getattr(blatt, self._quelle).strip():
            self.gesagt.say(worte("zeilen.leer"))
            return
        fund = self._lesen(blatt)
        if self.rueckweg.put(fund.blatt):
            saetze = [worte.count(f"zeilen_neu.{self._ziel}", fund.neu)]
            if getattr(fund.blatt, self._quelle):
                saetze.append(worte("zeilen.geblieben"))
            self.gesagt.say(" ".join(saetze), *fund.gruende)
