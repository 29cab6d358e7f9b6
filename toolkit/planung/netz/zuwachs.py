"""What would be if a tie were built?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from toolkit.planung.meldungen import Fehler
from toolkit.planung.netz import worte_wenn as worte
from toolkit.planung.netz.graf import KONFLIKT, VERBINDEND, find_conflicts, find_parts
from toolkit.planung.netz.sicht import look_at
from toolkit.planung.netz.wege import measure_efficiency
from toolkit.planung.netz.werte import ARTEN, Bindung, Netz


@dataclass(frozen=True)
class Zuwachs:
    """What a new tie changes.

    Attributes:
        netz: the network with it.
        abstand_vorher: steps between the two today; ``None`` if no way leads.
        kuerzer: pairs whose way gets shorter.
        erstmals: pairs that reach each other for the first time.
        teile_vorher: parts today.
        teile_nachher: parts then.
        effizienz_vorher: nearness of all to all today, 0 to 1 (Latora and Marchiori 2001).
        effizienz_nachher: the same then.
        saetze: in German.
    """

    netz: Netz
    abstand_vorher: int | None
    kuerzer: int
    erstmals: int
    teile_vorher: int
    teile_nachher: int
    effizienz_vorher: float
    effizienz_nachher: float
    saetze: tuple[str, ...]


def with_tie(
    netz: Netz, von: str, zu: str, art: str = "zusammenarbeit", arten: Collection[str] = VERBINDEND
) -> Zuwachs | Fehler:
    """Build a tie and say what it changes.

    Args:
        netz: as captured.
        von: id of the one.
        zu: id of the other.
        art: a key of ``ARTEN``.
        arten: kinds of ties that count as connecting.

    Returns:
        What it changes, or why it cannot be built.
    """
    import numpy as np

    vorher = look_at(netz, arten)
    if von not in vorher.graf or zu not in vorher.graf:
        return Fehler(*worte.UNBEKANNT)
    if von == zu:
        return Fehler(*worte.GLEICH)
    if art not in ARTEN:
        return Fehler(*worte.ART_FALSCH)
    neu = Netz(netz.akteure, (*netz.bindungen, Bindung(von, zu, art)))
    nachher = look_at(neu, arten)
    a, b = vorher.wege.abstand, nachher.wege.abstand
    schritte = a[vorher.wege.ids.index(von), vorher.wege.ids.index(zu)]
    heute = int(schritte) if np.isfinite(schritte) else None
    kuerzer = int((np.isfinite(a) & (b < a)).sum()) // 2
    erstmals = int((np.isinf(a) & np.isfinite(b)).sum()) // 2
    teile = len(find_parts(vorher.graf)), len(find_parts(nachher.graf))
    if art == KONFLIKT:
        saetze = [worte.KONFLIKT_NEU]
    elif heute == 1:
        saetze = [worte.DOPPELT]
    else:
        gruende = worte.say_reasons(vorher, von, zu, heute, kuerzer, erstmals)
        saetze = worte.say_new_tie((vorher.namen[von], vorher.namen[zu]), *teile, gruende)
    if art != KONFLIKT and frozenset((von, zu)) in find_conflicts(netz):
        saetze.append(worte.STREIT)
    nah = measure_efficiency(a), measure_efficiency(b)
    return Zuwachs(neu, heute, kuerzer, erstmals, *teile, *nah, tuple(saetze))
