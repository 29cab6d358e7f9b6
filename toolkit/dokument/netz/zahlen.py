"""Which figures stand behind the reading, on screen and on paper, each with its sentence and its caution?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Block, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.planung.netz import VERBINDEND, Kennzahl, Netz, Ruecklauf, measure_network, rate_ties


def all_figures(
    netz: Netz, ruecklauf: Ruecklauf | None, arten: tuple[str, ...] = VERBINDEND, *, mit_bewertung: bool = False
) -> list[Kennzahl]:
    """Return the figures; trust and value only if ratings are wanted.

    Args:
        netz: as captured.
        ruecklauf: of a survey, if it was one.
        arten: kinds of ties that count.
        mit_bewertung: whether ratings are wanted.
    """
    zahlen = list(measure_network(netz, arten, ruecklauf))
    return zahlen + (list(rate_ties(netz, ruecklauf=ruecklauf)) if mit_bewertung else [])


def figures_block(netz: Netz, ruecklauf: Ruecklauf | None, *, mit_bewertung: bool) -> list[Block]:
    """Write the figures as a table; if the data bear none of them, only why."""
    zahlen = all_figures(netz, ruecklauf, mit_bewertung=mit_bewertung)
    if not zahlen:
        return []
    if all(z.wert is None for z in zahlen if z.schluessel != "ruecklauf"):
        return [Ueberschrift("Zahlen dazu"), Absatz(as_inline(zahlen[-1].satz))]
    zeilen = tuple((as_inline(z.titel), as_inline(z.anzeige), as_inline(z.satz), as_inline(z.vorsicht)) for z in zahlen)
    return [Ueberschrift("Zahlen dazu"), Tabelle(("Was", "Wert", "Was sie sagt", "Vorsicht"), zeilen)]
