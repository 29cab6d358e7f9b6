"""Which topics do several places name: who does it already, who seeks it, who offers it?

The same word is all that we see; whether two places mean the same, they find out when they talk.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from methodenkoffer.search.worte import STOPPWORTE, fold, split_original, stem
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, say_place, split_lines
from toolkit.dokument.regionalgruppe.spalten import MEHRZEILIG
from toolkit.planung.boerse.worte import FORMWORTE, SCHWACHE

KUERZESTES = 4
_MONATE = "januar februar marz april mai juni juli august september oktober november dezember"
# Words that stand beside every topic and are none themselves.
_BEIWERK = """
unterlagen technik kontakte werkzeug partner anleitung ablaufplan fuhrung wochenende wochenenden angebot moderation
nachmachen aufbau planung organisation
"""
_KEINE = SCHWACHE | frozenset(map(stem, f"{_MONATE} {_BEIWERK}".split()))


@dataclass(frozen=True)
class Nennung:
    """One line of a place.

    Attributes:
        ort: id of the place.
        name: what it is called.
        spalte: ``tut``, ``sucht`` or ``bietet``.
        zeile: the line as it was written.
    """

    ort: str
    name: str
    spalte: str
    zeile: str


@dataclass(frozen=True)
class Thema:
    """A word that lines of several places share.

    Attributes:
        wort: as it was written most often.
        nennungen: the lines, in the order of the places.
    """

    wort: str
    nennungen: tuple[Nennung, ...]

    def names(self, spalte: str) -> tuple[str, ...]:
        """Names of the places that say it in one column, each once."""
        return tuple(dict.fromkeys(n.name for n in self.nennungen if n.spalte == spalte))

    @property
    def orte(self) -> int:
        """How many places name it."""
        return len({n.ort for n in self.nennungen})

    @property
    def trifft_sich(self) -> bool:
        """Whether one place seeks what another one does or offers."""
        suchen = {n.ort for n in self.nennungen if n.spalte == "sucht"}
        koennen = {n.ort for n in self.nennungen if n.spalte != "sucht"}
        return any(koennen - {ort} for ort in suchen)


@dataclass(frozen=True)
class Themenschau:
    """All that the places of a group say.

    Attributes:
        themen: topics that at least two places name; first those where one seeks what another can, then by how many
            places name them.
        einzeln: lines that share no topic, in the order of the places.
    """

    themen: tuple[Thema, ...] = ()
    einzeln: tuple[Nennung, ...] = ()


def gather_topics(orte: Sequence[Gruppenort]) -> Themenschau:
    """Gather the topics of a group.

    A topic is a noun (in German written with a capital) that lines of two places share but for its ending. Words that
    always stand together in the same lines are one topic.
    """
    alle = [n for ort in orte for n in _lines(ort)]
    je_stamm: dict[str, list[Nennung]] = defaultdict(list)
    woerter: dict[str, Counter[str]] = defaultdict(Counter)
    for nennung in alle:
        for stamm, wort in _nouns(nennung.zeile):
            je_stamm[stamm].append(nennung)
            woerter[stamm][wort] += 1
    gemeinsam = {s: tuple(dict.fromkeys(n)) for s, n in je_stamm.items() if len({x.ort for x in n}) > 1}
    gruppen: dict[tuple[Nennung, ...], list[str]] = defaultdict(list)
    for stamm, nennungen in gemeinsam.items():
        gruppen[nennungen].append(_most_used(woerter[stamm]))
    themen = [Thema(" ".join(worte), nennungen) for nennungen, worte in gruppen.items()]
    gezeigt = {n for t in themen for n in t.nennungen}
    geordnet = sorted(themen, key=lambda t: (not t.trifft_sich, -t.orte, fold(t.wort)))
    return Themenschau(tuple(geordnet), tuple(n for n in alle if n not in gezeigt))


def _lines(ort: Gruppenort) -> Iterable[Nennung]:
    for spalte in MEHRZEILIG:
        for zeile in split_lines(getattr(ort, spalte)):
            yield Nennung(ort.id, say_place(ort), spalte, zeile)


def _nouns(zeile: str) -> list[tuple[str, str]]:
    gefunden: dict[str, str] = {}
    for wort in split_original(zeile):
        klein = fold(wort)
        stamm = stem(klein)
        nennt = wort[:1].isupper() and len(klein) >= KUERZESTES
        if nennt and not ({klein, stamm} & _KEINE or klein in STOPPWORTE or klein in FORMWORTE):
            gefunden.setdefault(stamm, wort)
    return list(gefunden.items())


def _most_used(worte: Counter[str]) -> str:
    return min(worte, key=lambda w: (-worte[w], len(w), w))
