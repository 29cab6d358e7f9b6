"""Which sentences does a network give?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.netz import worte_lesart as worte
from toolkit.planung.netz.aufbau import find_bridges, find_cut_points
from toolkit.planung.netz.graf import find_conflicts, find_parts
from toolkit.planung.netz.ruecklauf import MINDESTENS_AKTEURE
from toolkit.planung.netz.sicht import Sicht
from toolkit.planung.netz.wege import measure_betweenness

if TYPE_CHECKING:
    from networkx import Graph

Anteile = tuple[tuple[str, int], ...]
VIEL_EINFLUSS = 4
VERBINDER = 2  # more names than two nobody remembers
VIELE = 3  # ties
GERUEST = 0.25  # a connector without being a cut point stands between at least a quarter of the others


@dataclass(frozen=True)
class Aussage:
    """One sentence on the network.

    Attributes:
        schluessel: what it is about: ``teile``, ``verbinder``, ``allein``, ``faden``, ``sektor``, ``rand``,
            ``konflikt``, ``lob`` or ``klein``.
        satz: in German.
        akteure: ids the sentence is about, to be marked in the picture.
        bewertung: whether it rests on ratings or conflicts, and so is left out of exports unless people want it.
    """

    schluessel: str
    satz: str
    akteure: tuple[str, ...] = ()
    bewertung: bool = False


def split_off(graf: Graph[str], faden: tuple[str, str]) -> list[str]:
    """Find who is cut off from the greater rest when a bridge is gone: the smaller side, sorted."""
    ohne = graf.copy()
    ohne.remove_edge(*faden)
    seiten = [teil for teil in find_parts(ohne) if faden[0] in teil or faden[1] in teil]
    return min(seiten, key=lambda teil: (len(teil), teil))


def collect_statements(sicht: Sicht, anteile: Anteile, fehlende: Sequence[str]) -> list[Aussage]:
    """Collect all there is to say of a network with enough actors, the most important first.

    Args:
        sicht: the network.
        anteile: number of actors of each sector that occurs.
        fehlende: keys of expected sectors that nobody belongs to.

    Returns:
        The sentences.
    """
    teile = find_parts(sicht.graf)
    if not sicht.graf.number_of_edges():
        leer = Aussage("teile", worte.say_no_ties(sicht.netz))
        return [leer, *_missing(sicht, anteile, fehlende), *_conflicts(sicht)]
    verbinder = _connectors(sicht)
    faeden = _threads(sicht)
    allein = tuple(i for teil in teile if len(teil) == 1 for i in teil)
    aussagen = []
    groessere = [teil for teil in teile if len(teil) > 1]
    if len(groessere) > 1:
        kleiner = tuple(i for teil in groessere[1:] for i in teil)
        satz = worte.say_parts_of(sicht.netz, len(groessere), len(groessere[0]), sicht.name(groessere[1]))
        aussagen.append(Aussage("teile", satz, kleiner))
    aussagen += verbinder[:1]
    if allein:
        aussagen.append(
            Aussage("allein", worte.say_alone(sicht.name(sorted(allein, key=lambda i: (sicht.namen[i], i)))), allein)
        )
    aussagen += [*_missing(sicht, anteile, fehlende), *verbinder[1:], *faeden, *_at_the_rim(sicht), *_conflicts(sicht)]
    if len(teile) == 1 and not find_cut_points(sicht.graf):
        aussagen.insert(len(verbinder[:1]), Aussage("lob", worte.say_robust(sicht.netz)))
    return aussagen


def _connectors(sicht: Sicht) -> list[Aussage]:
    dazwischen = measure_betweenness(sicht.wege)
    punkte = find_cut_points(sicht.graf)
    n = len(sicht.graf)
    schwelle = GERUEST * (n - 1) * (n - 2) / 2
    wichtige = [
        i
        for i in sicht.rank(dazwischen)
        if sicht.graf.degree[i] >= VIELE and (i in punkte or dazwischen[i] >= schwelle)
    ]
    ganz = len(find_parts(sicht.graf)) == 1
    aussagen = []
    for wer in wichtige[:VERBINDER]:
        kontakte, stuecke = sicht.graf.degree[wer], punkte.get(wer, 1)
        satz = worte.say_connector(sicht.netz, sicht.namen[wer], kontakte, stuecke, ganz=ganz)
        aussagen.append(Aussage("verbinder", satz, (wer,)))
    return aussagen


def _threads(sicht: Sicht) -> list[Aussage]:
    """Say the greatest group that hangs on one tie; single actors at the rim are no thread worth a sentence."""
    seiten = [(split_off(sicht.graf, faden), faden) for faden in find_bridges(sicht.graf)]
    echte = sorted(((s, f) for s, f in seiten if len(s) > 1), key=lambda paar: (-len(paar[0]), paar[1]))
    if not echte:
        return []
    seite, faden = echte[0]
    innen, aussen = faden if faden[0] in seite else faden[::-1]
    satz = worte.say_thread(sicht.name(seite), sicht.namen[innen], sicht.namen[aussen], len(echte) - 1)
    return [Aussage("faden", satz, tuple(seite))]


def _missing(sicht: Sicht, anteile: Anteile, fehlende: Sequence[str]) -> list[Aussage]:
    if fehlende:
        ohne = len(sicht.namen) - len(sicht.sektoren)
        return [Aussage("sektor", worte.say_missing(fehlende, anteile, ohne))]
    alle = sum(anzahl for _, anzahl in anteile)
    groesster, anzahl = max(anteile, key=lambda paar: paar[1])
    if 2 * anzahl > alle >= MINDESTENS_AKTEURE:
        return [Aussage("sektor", worte.say_dominant(groesster, anzahl, alle))]
    return []


def _at_the_rim(sicht: Sicht) -> list[Aussage]:
    ids = [a.id for a in sicht.netz.akteure if (a.einfluss or 0) >= VIEL_EINFLUSS and sicht.graf.degree[a.id] <= 1]
    if not ids:
        return []
    satz = worte.say_rim(sicht.name(sorted(ids, key=lambda i: (sicht.namen[i], i))))
    return [Aussage("rand", satz, tuple(ids), bewertung=True)]


def _conflicts(sicht: Sicht) -> list[Aussage]:
    paare = find_conflicts(sicht.netz)
    if not paare:
        return []
    beteiligt = tuple(sorted({i for paar in paare for i in paar}))
    return [Aussage("konflikt", worte.say_conflicts(len(paare)), beteiligt, bewertung=True)]
