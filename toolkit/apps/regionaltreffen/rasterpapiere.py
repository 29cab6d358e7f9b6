"""How does the grid leave: as a poster, as a list, and as slips to offer a session?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionaltreffen.worte import people_of
from toolkit.widgets import Abschnitt

if TYPE_CHECKING:
    from toolkit.apps.regionaltreffen.arbeit import Arbeit
    from toolkit.frame.mappe.ausgabe import Datei

ZETTEL = 12


class Rasterpapiere:
    """Buttons for the papers; ``block`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build them."""
        self._arbeit = arbeit
        self.mitnahme = arbeit.carry(
            {"raster.plakat": self._poster, "raster.liste": self._list, "raster.zettel": self._slips}
        )
        self.block = Abschnitt(arbeit.worte("mitnehmen.titel"), self.mitnahme.block, ebene=3)

    def _poster(self) -> Datei:
        from toolkit.dokument.regionaltreffen.raster_papier import rasterplakat_als_dokument

        plakat = rasterplakat_als_dokument(self._arbeit.treffen)
        return self._arbeit.document(plakat, "raster.plakat_datei", "pdf", "wand-a3")

    def _list(self) -> Datei:
        from toolkit.dokument.regionaltreffen.raster_papier import raster_als_dokument

        return self._arbeit.document(raster_als_dokument(self._arbeit.treffen), "raster.liste_datei", "pdf")

    def _slips(self) -> Datei:
        from toolkit.dokument.regionaltreffen.raster_papier import sitzungszettel_als_dokumente
        from toolkit.export.pdf.druck import Druckteil

        treffen = self._arbeit.treffen
        zettel = sitzungszettel_als_dokumente(treffen, min(people_of(treffen) or ZETTEL, 4 * ZETTEL))
        return self._arbeit.prints([Druckteil(zettel, "karten")], "raster.zettel_datei")
