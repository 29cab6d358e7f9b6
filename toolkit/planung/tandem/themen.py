"""Which of the topics that one place seeks does another one offer?

The words are compared as on the board of offers and wishes (``toolkit.planung.boerse``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from methodenkoffer.search.synonyme import Synonym
from methodenkoffer.search.worte import split_words, stem
from toolkit.planung.boerse import GEWICHT
from toolkit.planung.boerse.worte import Gemeinsames, Worte, Wortkunde, share
from toolkit.planung.tandem.werte import NEUTRAL, Profil

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SCHWACH = 0.3
# What the whole network is about; alone it makes no pair.
ALLGEMEIN = frozenset(
    map(stem, ("engagement", "engagierte", "ehrenamt", "freiwillige", "freiwilliges", "burgerschaftliches"))
)
Funde = dict[tuple[str, str], tuple[float, Gemeinsames]]


@dataclass(frozen=True)
class Themen:
    """Which lines share words: (line sought, line offered) → how much from 0 to 1, and the nearest word."""

    funde: Funde

    def shared(self, sucht: Profil, bietet: Profil) -> list[Gemeinsames]:
        """The words by which one place offers what another one seeks, one for each topic sought at most."""
        gemeinsam = []
        for zeile in sucht.sucht:
            treffer = [self.funde[zeile, dort] for dort in bietet.bietet if (zeile, dort) in self.funde]
            if treffer:
                gemeinsam.append(max(treffer, key=lambda t: t[0])[1])
        return gemeinsam


def compare_topics(
    profile: Sequence[Profil], vokabeln: Sequence[str] | frozenset[str] = (), synonyme: tuple[Synonym, ...] = ()
) -> Themen:
    """Compare every line that somebody seeks with every line that somebody offers.

    Args:
        profile: all places; the words of their names tell nothing.
        vokabeln: folded words by which compounds are split, besides those of the lines.
        synonyme: everyday words and what they mean.
    """
    gesucht = sorted({zeile for p in profile for zeile in p.sucht})
    geboten = sorted({zeile for p in profile for zeile in p.bietet})
    eigene = {wort for zeile in (*gesucht, *geboten) for wort in split_words(zeile)}
    kunde = Wortkunde(eigene, vokabeln, synonyme, [p.name for p in profile])
    worte = {zeile: kunde.read(zeile) for zeile in {*gesucht, *geboten}}
    wo: dict[str, list[str]] = defaultdict(list)
    for zeile in geboten:
        for stamm in worte[zeile].alle:
            wo[stamm].append(zeile)
    funde: Funde = {}
    for zeile in gesucht:
        for dort in sorted({d for stamm in worte[zeile].alle for d in wo[stamm]}):
            if fund := _best(worte[zeile], worte[dort]):
                funde[zeile, dort] = _whole_line(zeile, dort, fund)
    return Themen(funde)


def topic_marks(
    themen: Themen, suchende: Sequence[Profil], erfahrene: Sequence[Profil]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Mark all pairs: the share of the topics sought that are offered; the way back counts half, where it is known.

    Returns:
        n × m marks from 0 to 1, and whether they rest on facts.
    """
    hin, hin_da = _covered(themen, suchende, erfahrene)
    her, her_da = _covered(themen, erfahrene, suchende)
    zaehler = hin + her.T / 2
    nenner = hin_da + her_da.T / 2
    return zaehler / nenner.clip(min=0.5) + NEUTRAL * (nenner == 0), nenner > 0


def _covered(
    themen: Themen, suchen: Sequence[Profil], bieten: Sequence[Profil]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For each pair how many of the topics are offered, and of how many; 0 of 0 where one side says nothing."""
    import numpy as np

    gesucht = [[z for z in p.sucht if z.strip()] for p in suchen]
    zeilen = sorted({z for hier in gesucht for z in hier})
    stelle = {zeile: k for k, zeile in enumerate(zeilen)}
    wo: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for (zeile, dort), (staerke, _) in themen.funde.items():
        if zeile in stelle:
            wo[dort].append((stelle[zeile], staerke))
    je_zeile = np.zeros((len(zeilen), len(bieten)))
    for j, p in enumerate(bieten):
        for dort in p.bietet:
            for k, staerke in wo[dort]:
                je_zeile[k, j] = max(je_zeile[k, j], staerke)
    gedeckt = np.zeros((len(suchen), len(bieten)))
    for i, hier in enumerate(gesucht):
        gedeckt[i] = je_zeile[[stelle[z] for z in hier]].sum(axis=0)
    sagt = np.array([any(z.strip() for z in p.bietet) for p in bieten], dtype=bool)
    anzahl = np.array([len(hier) for hier in gesucht], dtype=np.float64)
    return gedeckt, anzahl[:, None] * sagt[None, :]


def _best(gesucht: Worte, geboten: Worte) -> tuple[float, Gemeinsames] | None:
    gemeinsam = share(gesucht, geboten)
    if not gemeinsam:
        return None
    staerken = [(GEWICHT[g.naehe] * (SCHWACH if g.schwach or g.stamm in ALLGEMEIN else 1.0), g) for g in gemeinsam]
    return max(staerken, key=lambda s: (s[0], len(s[1].gesucht)))


def _whole_line(zeile: str, dort: str, fund: tuple[float, Gemeinsames]) -> tuple[float, Gemeinsames]:
    """Name the whole line where both wrote the same."""
    staerke, wort = fund
    gleich = split_words(zeile) == split_words(dort)
    return (1.0, Gemeinsames(zeile.strip(), dort.strip(), "gleich", wort.stamm)) if gleich else (staerke, wort)
