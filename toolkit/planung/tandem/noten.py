"""How well does each seeking place fit each experienced one: six marks from 0 to 1 for all pairs at once?

A missing fact gives 0.5. Scales: distance by its rank among all pairs; size by the ratio of inhabitants, nothing left
at ten to one; experience by years, full from ten years on; wishes of both sides, a mutual one is worth most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.entfernung import UMWEG, air_matrix
from toolkit.planung.tandem.themen import Themen, topic_marks
from toolkit.planung.tandem.werte import MERKMALE, NEUTRAL, VOLL, Profil, Tandemaufgabe

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Feld = NDArray[np.float64]

ZEHNFACH = 10
VOLLE_JAHRE = 10
LETZTER_WUNSCH = 0.25
STAERKERER, SCHWAECHERER = 0.6, 0.4


@dataclass(frozen=True, eq=False)
class Noten:
    """Marks of all pairs of n seeking and m experienced places.

    Attributes:
        noten: 6 × n × m in the order of ``MERKMALE``, from 0 to 1.
        bekannt: 6 × n × m, whether the facts are there.
        km: n × m, the estimated way by road; NaN if unknown.
        naeher: n × m, the share of all pairs that are nearer; NaN if unknown.
    """

    noten: Feld
    bekannt: NDArray[np.bool_]
    km: Feld
    naeher: Feld

    def points(self, gewichte: Sequence[float]) -> Feld:
        """Points of all pairs from 0 to 100, not rounded: the weighted mean; 50 if nothing counts."""
        import numpy as np

        ganz = sum(gewichte)
        if not ganz:
            return np.full(self.km.shape, NEUTRAL * VOLL)
        mittel: Feld = np.tensordot(np.array(gewichte, dtype=np.float64) / ganz, self.noten, axes=1)
        return mittel * VOLL


def mark_pairs(
    suchende: Sequence[Profil], erfahrene: Sequence[Profil], aufgabe: Tandemaufgabe, themen: Themen
) -> Noten:
    """Mark all pairs."""
    import numpy as np

    km = _road(suchende, erfahrene)
    naeher, nah = _rank(km)
    if aufgabe.gewichte.richtung == "lieber weit":
        nah = 1 - nah
    grenze = np.fmin(_column(suchende, "hoechstens_km")[:, None], _column(erfahrene, "hoechstens_km"))
    nah = np.where(km > grenze, 0.0, nah)
    laender = np.array([p.land for p in suchende])[:, None], np.array([p.land for p in erfahrene])
    gleich = laender[0] == laender[1]
    land = gleich if aufgabe.gewichte.landwunsch == "gleiches Land" else ~gleich
    jahre = aufgabe.jahr - _column(erfahrene, "seit")
    erfahrung = np.broadcast_to(np.clip(jahre / VOLLE_JAHRE, 0, 1), km.shape)
    feld = {
        "thema": topic_marks(themen, suchende, erfahrene),
        "naehe": (nah, ~np.isnan(km)),
        "groesse": _sizes(suchende, erfahrene),
        "land": (land, (laender[0] != "") & (laender[1] != "")),
        "wuensche": _wishes(suchende, erfahrene),
        "erfahrung": (erfahrung, ~np.isnan(erfahrung)),
    }
    bekannt = np.stack([feld[m][1] for m in MERKMALE])
    roh = np.stack([feld[m][0].astype(np.float64) for m in MERKMALE])
    return Noten(np.where(bekannt, roh, NEUTRAL), bekannt, km, naeher)


def wish_strength(wer: Profil, wen: str) -> float:
    """How much a place wants another one: 1 to 0.75 by its order, 0 if it wants others, 0.5 if it wants nobody."""
    if not wer.wuensche:
        return NEUTRAL
    if wen not in wer.wuensche:
        return 0.0
    return 1 - LETZTER_WUNSCH * wer.wuensche.index(wen) / len(wer.wuensche) if wer.wuensche_geordnet else 1.0


def _column(profile: Sequence[Profil], feld: str) -> Feld:
    import numpy as np

    return np.array([np.nan if (w := getattr(p, feld)) is None else w for p in profile], dtype=np.float64)


def _road(suchende: Sequence[Profil], erfahrene: Sequence[Profil]) -> Feld:
    import numpy as np

    km = np.full((len(suchende), len(erfahrene)), np.nan)
    hier = [i for i, p in enumerate(suchende) if p.lat is not None and p.lon is not None]
    dort = [j for j, p in enumerate(erfahrene) if p.lat is not None and p.lon is not None]
    lagen = [_Lage(p.lat or 0.0, p.lon or 0.0) for p in [*(suchende[i] for i in hier), *(erfahrene[j] for j in dort)]]
    if hier and dort:
        km[np.ix_(hier, dort)] = UMWEG * air_matrix(lagen)[: len(hier), len(hier) :]
    return km


@dataclass(frozen=True)
class _Lage:
    lat: float
    lon: float


def _rank(km: Feld) -> tuple[Feld, Feld]:
    """For each pair the share of pairs that are nearer, and its mark: 1 for the nearest, 0 for the farthest."""
    import numpy as np

    bekannt = ~np.isnan(km)
    alle = np.sort(km[bekannt])
    naeher, nah = np.full(km.shape, np.nan), np.full(km.shape, NEUTRAL)
    if len(alle) > 1 and alle[0] < alle[-1]:
        links, rechts = np.searchsorted(alle, km[bekannt], "left"), np.searchsorted(alle, km[bekannt], "right")
        naeher[bekannt] = links / len(alle)
        nah[bekannt] = 1 - (links + rechts - 1) / 2 / (len(alle) - 1)
    return naeher, nah


def _sizes(suchende: Sequence[Profil], erfahrene: Sequence[Profil]) -> tuple[Feld, NDArray[np.bool_]]:
    import numpy as np

    a, b = _column(suchende, "einwohner")[:, None], _column(erfahrene, "einwohner")
    bekannt = (a > 0) & (b > 0)
    verhaeltnis = np.divide(np.maximum(a, b), np.minimum(a, b), out=np.ones(bekannt.shape), where=bekannt)
    return np.clip(1 - np.log(verhaeltnis) / np.log(ZEHNFACH), 0, 1), bekannt


def _wishes(suchende: Sequence[Profil], erfahrene: Sequence[Profil]) -> tuple[Feld, NDArray[np.bool_]]:
    import numpy as np

    hin, her = _wanted(suchende, erfahrene), _wanted(erfahrene, suchende).T
    still = np.array([not p.wuensche for p in suchende])[:, None] & np.array([not p.wuensche for p in erfahrene])
    return STAERKERER * np.maximum(hin, her) + SCHWAECHERER * np.minimum(hin, her), ~still


def _wanted(wer: Sequence[Profil], wen: Sequence[Profil]) -> Feld:
    import numpy as np

    stelle = {p.id: j for j, p in enumerate(wen)}
    feld = np.zeros((len(wer), len(wen)))
    for i, p in enumerate(wer):
        feld[i] = 0.0 if p.wuensche else NEUTRAL
        for wunsch in p.wuensche:
            if wunsch in stelle:
                feld[i, stelle[wunsch]] = wish_strength(p, wunsch)
    return feld
