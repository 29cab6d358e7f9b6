"""What belongs to a figure besides its number?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from toolkit.planung.netz.ruecklauf import Tragkraft
from toolkit.planung.netz.werte import SEKTOREN
from toolkit.planung.netz.worte_kennzahlen import ERKLAERUNGEN

ZURUECK = "Nicht gezeigt"


@dataclass(frozen=True)
class Kennzahl:
    """A figure, with what it says in plain words.

    Attributes:
        schluessel: by which it is known; of a sector ``<figure>_<sector>``.
        titel: its name, in German.
        wert: the number; ``None`` if it is withheld or cannot be computed.
        anzeige: as people read the number.
        satz: what it says, in one plain sentence.
        vorsicht: what it does not say.
        was_tun: what one can do with it.
        quelle: method with author and year.
    """

    schluessel: str
    titel: str
    wert: float | None
    anzeige: str
    satz: str
    vorsicht: str
    was_tun: str
    quelle: str


def apply_caution(zahl: Kennzahl, lage: Tragkraft) -> Kennzahl:
    """Withhold a figure that the data do not bear, or put the caution first."""
    if not lage.genug:
        return replace(zahl, wert=None, anzeige=ZURUECK, satz=lage.satz, was_tun=lage.tun)
    if lage.vorsicht:
        return replace(zahl, vorsicht=f"{lage.satz} {zahl.vorsicht}")
    return zahl


def make_figure(schluessel: str, wert: float | None, text: tuple[str, str], sektor: str = "") -> Kennzahl:
    """Put a figure together with what is always said of it."""
    e = ERKLAERUNGEN[schluessel]
    name = f"{schluessel}_{sektor}" if sektor else schluessel
    titel = f"{e.titel}: {SEKTOREN[sektor]}" if sektor else e.titel
    return Kennzahl(name, titel, wert, text[0], text[1], e.vorsicht, e.was_tun, e.quelle)
