"""Which words do an offer and a wish share: the same, one inside the other, or only related ones?

The words are those of the search of the koffer: folded, without endings, compounds split by a vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from methodenkoffer.search.synonyme import Synonym, expand
from methodenkoffer.search.tippfehler import Woerterbuch
from methodenkoffer.search.worte import STOPPWORTE, split_original, split_words, stem
from methodenkoffer.search.zerlegung import Zerleger

Naehe = Literal["gleich", "enthalten", "verwandt", "aehnlich"]
# Words of the forms themselves: they tell nothing about what is meant.
_FORMWORTE = """
biete bieten bietet angebot angebote suche suchen sucht gesucht gesuch gesuche jemand jemanden jemandem dringend
evtl usw etc bzw ca
"""
# Words that stand beside every topic; alone they make no match.
_SCHWACHE = """
hilfe helfen unterstutzung unterstutzen erfahrung erfahrungen erfahrene thema themen ort orte stadt stadte gemeinde
kommune kommunen verein vereine zeit tag tage abend abende stunde stunden minute minuten woche wochen monat monate jahr
jahre euro person personen mensch menschen leute beispiel beispiele vorlage vorlagen muster idee ideen tipp tipps
wissen kontakt kontakte material austausch projekt projekte gemeinsam gemeinsame organisiert organisieren aufbauen
"""
# What people ask each other for and call by different names; one line, one meaning.
_GLEICHES = """
saal raum zimmer
bus auto anhanger fahrdienst lastenrad
geld fordermittel spenden zuschuss forderung
internetseite website homepage
flyer handzettel plakat werbung
satzung vereinsrecht gemeinnutzigkeit steuer
versicherung haftung
vorstand nachfolge amt
senioren altere rentner
jugend jugendliche schule
gefluchtete migration integration
ehrenamtskarte anerkennung dank ehrung
"""
FORMWORTE = frozenset(_FORMWORTE.split())
SCHWACHE = frozenset(map(stem, _SCHWACHE.split()))
EIGENE = tuple(
    Synonym((wort,), tuple(anderes for anderes in zeile if anderes != wort))
    for zeile in (split_words(z) for z in _GLEICHES.strip().splitlines())
    for wort in zeile
)
_KLEINSTES_STUECK = 5
_BEUGUNGEN = ("e", "n", "s", "en", "er", "es")


@dataclass(frozen=True)
class Gemeinsames:
    """Two words that meet, as they were written.

    Attributes:
        gesucht: the word of the wish.
        geboten: the word of the offer.
        naehe: ``gleich`` but for ending and spelling, ``enthalten`` one as a part of the other, ``verwandt`` in
            meaning or by a common part, ``aehnlich`` but for a slip of the pen.
        stamm: what they share, for counting.
    """

    gesucht: str
    geboten: str
    naehe: Naehe
    stamm: str

    @property
    def schwach(self) -> bool:
        """Whether the word alone makes no match."""
        return self.stamm in SCHWACHE


@dataclass(frozen=True)
class Worte:
    """The words of one entry, each as it was written first.

    Attributes:
        ganze: by the stem of the word.
        teile: by the stem of a part of it.
        verwandte: by the stem of a word that means about the same.
        vertippte: by the stem of a word that is spelt almost alike.
    """

    ganze: dict[str, str] = field(default_factory=dict)
    teile: dict[str, str] = field(default_factory=dict)
    verwandte: dict[str, str] = field(default_factory=dict)
    vertippte: dict[str, str] = field(default_factory=dict)

    @cached_property
    def alle(self) -> frozenset[str]:
        """All stems by which the entry can meet another one."""
        return frozenset((*self.ganze, *self.teile, *self.verwandte, *self.vertippte))


class Wortkunde:
    """Knows which words belong together."""

    def __init__(
        self, eigene: Iterable[str], vokabeln: Iterable[str], synonyme: tuple[Synonym, ...], ohne: Iterable[str]
    ) -> None:
        """Learn words.

        Args:
            eigene: folded words of the entries.
            vokabeln: further folded words by which compounds are split.
            synonyme: everyday words and what they mean.
            ohne: texts whose words tell nothing here, for example the names of the places.
        """
        self._ohne = STOPPWORTE | FORMWORTE | {wort for text in ohne for wort in split_words(text)}
        self._eigene = frozenset(eigene) - self._ohne
        self._zerleger = Zerleger(self._eigene.union(vokabeln))
        self._woerterbuch = Woerterbuch(self._eigene)
        self._synonyme = (*EIGENE, *synonyme)
        self._nahe: dict[str, tuple[str, ...]] = {}

    def read(self, text: str) -> Worte:
        """Find the words of a text that carry meaning."""
        worte = Worte()
        for roh in split_original(text):
            for wort in split_words(roh):
                if wort not in self._ohne and len(wort) > 1 and not wort.isdigit():
                    self._add(worte, wort, roh)
        anlass = {**worte.teile, **worte.ganze}
        for wort, staemme in expand(anlass, self._synonyme).items():
            if stem(wort) not in SCHWACHE:
                worte.verwandte.setdefault(stem(wort), next(anlass[s] for s in sorted(staemme)))
        return worte

    def _add(self, worte: Worte, wort: str, roh: str) -> None:
        worte.ganze.setdefault(stem(wort), roh)
        # Compounds that the vocabulary cannot split end with another word of the entries: "Energieberatung".
        enden = {wort[i:] for i in range(1, len(wort) - _KLEINSTES_STUECK + 1)} & self._eigene
        for teil in sorted({*self._zerleger.split(wort), *map(stem, enden)} - SCHWACHE):
            worte.teile.setdefault(teil, roh)
        if wort not in self._nahe:
            self._nahe[wort] = tuple(nahes for nahes, _ in self._woerterbuch.nearest(wort) if nahes != wort)
        for nahes in self._nahe[wort]:
            # "Verein" and "Vereine" are one word, though their endings are cut at different places.
            gleich = _is_inflected(*sorted((wort, nahes), key=len))
            (worte.ganze if gleich else worte.vertippte).setdefault(stem(nahes), roh)


def _is_inflected(kurz: str, lang: str) -> bool:
    return lang.startswith(kurz) and lang[len(kurz) :] in _BEUGUNGEN


def share(gesucht: Worte, geboten: Worte) -> tuple[Gemeinsames, ...]:
    """Return what a wish and an offer share, the nearest first; each word of either counts once."""
    if gesucht.alle.isdisjoint(geboten.alle):
        return ()
    funde: list[Gemeinsames] = []
    links: set[str] = set()
    rechts: set[str] = set()
    for fund in _meet(gesucht, geboten):
        if fund.gesucht not in links and fund.geboten not in rechts:
            funde.append(fund)
            links.add(fund.gesucht)
            rechts.add(fund.geboten)
    return tuple(funde)


def _meet(gesucht: Worte, geboten: Worte) -> Iterator[Gemeinsames]:
    yield from _both(gesucht.ganze, geboten.ganze, "gleich")
    yield from _both(gesucht.ganze, geboten.teile, "enthalten")
    yield from _both(gesucht.teile, geboten.ganze, "enthalten")
    yield from _both(gesucht.vertippte, geboten.ganze, "aehnlich")
    yield from _both(gesucht.teile, geboten.teile, "verwandt")
    yield from _both(gesucht.verwandte, geboten.ganze, "verwandt")
    yield from _both(gesucht.ganze, geboten.verwandte, "verwandt")


def _both(gesucht: dict[str, str], geboten: dict[str, str], naehe: Naehe) -> Iterator[Gemeinsames]:
    for stamm in sorted(gesucht.keys() & geboten.keys()):
        yield Gemeinsames(gesucht[stamm], geboten[stamm], naehe, stamm)
