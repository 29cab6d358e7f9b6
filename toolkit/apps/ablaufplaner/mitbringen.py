"""What must be brought, and what is already there?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.planung.material import tick_material
from toolkit.widgets import Abschnitt, Meldung
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.ablaufplaner.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.planung.material import Materialzeile
    from toolkit.widgets import Behaelter


class Materialbereich:
    """The list of material with ticks; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build it and follow the model."""
        self._worte, self._modell = worte, modell
        self.stand = Meldung()
        self.liste = Eintragsliste(name=worte("material.titel"), erledigt=worte("material.da"), klasse="k-ablaufvorrat")
        self.block: Behaelter = Abschnitt(
            worte("material.titel"), self.stand, self.liste, anker="material", versteckt=True
        )
        self.liste.on_gesture(grenze.guard(self._tick))
        modell.observe(self._refresh, "ablauf")

    @property
    def fehlt(self) -> int:
        """How many things are not ticked."""
        return 0 if self._modell.ablauf is None else sum(not z.da for z in self._modell.ansatz.material)

    def _refresh(self, _: Any) -> None:
        self.block.versteckt = self._modell.ablauf is None
        if self._modell.ablauf is None:
            return
        zeilen = self._modell.ansatz.material
        self.liste.eintraege = [self._entry(z) for z in zeilen]
        self.stand.text = self._worte.count("material.fehlt", self.fehlt) if zeilen else self._worte("material.leer")

    def _entry(self, zeile: Materialzeile) -> dict[str, Any]:
        menge = self._worte("material.menge", menge=zeile.menge, was=zeile.was)
        zugleich = self._worte("material.zugleich", menge=zeile.zugleich) if zeile.zugleich < zeile.menge else ""
        wofuer = self._worte("material.wofuer", namen=", ".join(zeile.wofuer))
        haken = None if self._modell.gesperrt else zeile.da
        return {"id": zeile.was, "titel": menge, "zeilen": [z for z in (wofuer, zugleich) if z], "haken": haken}

    def _tick(self, geste: str, was: str) -> None:
        if self._modell.ablauf is not None:
            neu = tick_material(self._modell.ablauf, was, da=geste == "an")
            fehler = self._modell.apply(self._worte("schritt.material", was=was), neu)
            if fehler:
                self.stand.text = str(fehler)
