"""Where do the places lie, and from where does everybody travel to the meeting place?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.regionaltermine.treffort import EIGEN, map_lines, map_points
from toolkit.planung.kartenlage import AUSWAHL, make_map_places
from toolkit.widgets import Klappe, Landkarte
from toolkit.widgets.landkarte import WORTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.dokument.regionaltermine.treffort import Treffort
    from toolkit.frame.worte import Worte


class Ortskarte:
    """The map with lines to one place; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, choose: Callable[[str], Any]) -> None:
        """Build it.

        Args:
            worte: words of the screen.
            choose: is called with the id of a place that somebody chooses as meeting place.
        """
        self._choose = choose
        self._dabei: list[str] = []
        # All who travel stand there as chosen, so that the map shows just them; a touch moves the lines.
        eigene = {name: worte(f"karte.{name}", text="{text}") for name in worte.group("karte")}
        ohne = dict.fromkeys(("zahl_null", "zahl_eins", "zahl_viele"), "")
        self.karte = Landkarte(name=worte("ort.karte"), ausschnitt=AUSWAHL, worte={**WORTE, **ohne, **eigene})
        self.block = Klappe(worte("ort.karte"), self.karte)
        self.karte.observe(self._touched, "gewaehlt")

    def show(self, t: Regionaltermine, ort: Treffort, ziel: str) -> None:
        """Show all places with lines to one of them.

        Args:
            t: the sheet.
            ort: the comparison.
            ziel: id of the meeting place.
        """
        punkte = map_points(t, ort)
        self._dabei = [p.id for p in punkte if not p.id.startswith(EIGEN)]
        with self.karte.hold_sync():
            self.karte.orte = make_map_places(punkte, treffpunkte=(ziel,))
            self.karte.linien = [list(linie) for linie in map_lines(t, ziel)]
            self.karte.gewaehlt = list(self._dabei)

    def _touched(self, aenderung: dict[str, Any]) -> None:
        anders = set(aenderung["new"]) ^ set(self._dabei)
        if len(anders) == 1:
            self.karte.gewaehlt = list(self._dabei)
            self._choose(anders.pop())
