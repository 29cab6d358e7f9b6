"""How did the main figures change?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from toolkit.planung.netz.kennzahlen import measure_network
from toolkit.planung.netz.ruecklauf import Ruecklauf
from toolkit.planung.netz.werte import Netz
from toolkit.planung.netz.worte_wellen import say_figure

VERGLICHEN = ("dichte", "teile", "abstand", "zentralisierung", "schnittpunkte", "offenheit")


@dataclass(frozen=True)
class Veraenderung:
    """How one figure changed.

    Attributes:
        schluessel: key of the figure.
        titel: its name, in German.
        alt: before; ``None`` if withheld.
        neu: now; ``None`` if withheld.
        satz: in German.
    """

    schluessel: str
    titel: str
    alt: float | None
    neu: float | None
    satz: str


def compare_figures(
    alt: Netz, neu: Netz, ruecklauf_alt: Ruecklauf | None, ruecklauf_neu: Ruecklauf | None, arten: Collection[str]
) -> tuple[Veraenderung, ...]:
    """Compare the main figures of two waves; those that one of them does not have are left out."""
    vorher = {k.schluessel: k for k in measure_network(alt, arten, ruecklauf_alt)}
    nachher = {k.schluessel: k for k in measure_network(neu, arten, ruecklauf_neu)}
    liste = []
    for schluessel in VERGLICHEN:
        a, b = vorher.get(schluessel), nachher.get(schluessel)
        if a and b:
            satz = say_figure(schluessel, a.wert, b.wert, (a.anzeige, b.anzeige))
            liste.append(Veraenderung(schluessel, b.titel, a.wert, b.wert, satz))
    return tuple(liste)
