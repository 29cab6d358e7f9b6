"""Which entries have to do with a text, and by which passage?

Two rankings are fused: words (SQLite FTS5 over passages, compounds split, endings cut) and letters (pieces of
three to five letters). Words carry meaning; letters forgive spelling.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from methodenkoffer.search.anfrage import MAX_PERSONEN
from methodenkoffer.search.felder import BUCHSTABEN, GEWICHT, Stelle, passages
from methodenkoffer.search.frage import Frage, read_question
from methodenkoffer.search.gramme import Gramme
from methodenkoffer.search.synonyme import bundled_synonyms
from methodenkoffer.search.tippfehler import Woerterbuch
from methodenkoffer.search.woerter import Wortindex
from methodenkoffer.search.worte import STOPPWORTE, content_words, split_words, stem
from methodenkoffer.search.zerlegung import Zerleger
from methodenkoffer.skalierung import cut_to_fit

if TYPE_CHECKING:
    from collections.abc import Collection

    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Angebot, Karte, Pfad
    from methodenkoffer.search.treffer import Art

MERKEN = 20_000
RRF_K = 10
ANTEIL_WORTE = 1.0
ANTEIL_BUCHSTABEN = 0.8
ZUSAMMEN = 1.0
ALLERORTEN = 0.08
ALLERORTEN_AB = 30
WORTE_AB = 0.25
BUCHSTABEN_AB = 0.6
BUCHSTABEN_MINDESTENS = 0.15
BUCHSTABEN_BEACHTEN = 0.25


@dataclass(frozen=True)
class Wertung:
    """How well an entry fits a text.

    Attributes:
        punkte: 0 to 1, more is better.
        stelle: the passage that fits best.
        plaetze: places of the typed words that this passage speaks of; empty if only letters are alike.
    """

    punkte: float
    stelle: Stelle
    plaetze: frozenset[int]


@dataclass(frozen=True)
class _Rang:
    """One ranking: values of entries and of their passages, more is better."""

    eintraege: dict[int, float]
    stellen: dict[int, float]

    @cached_property
    def bester(self) -> float:
        """The best value of an entry; 1 if there is none, to divide by."""
        return max(self.eintraege.values(), default=0.0) or 1.0


class Suchindex:
    """All passages of a catalogue, ready to be searched."""

    def __init__(self, katalog: Katalog) -> None:
        self.eintraege: list[tuple[Art, Karte | Angebot | Pfad]] = [
            *(("karten", k) for k in katalog.karten.values()),
            *(("angebote", a) for a in katalog.angebote.values()),
            *(("pfade", p) for p in katalog.pfade.values()),
        ]
        paare = [(s, n) for n, (_, e) in enumerate(self.eintraege) for s in passages(e, katalog)]
        self._stellen = [stelle for stelle, _ in paare]
        self._von = [nummer for _, nummer in paare]
        gemerkt = {text: split_words(text) for text in {s.text for s in self._stellen}}
        worte = [gemerkt[s.text] for s in self._stellen]
        vokabeln = {w for liste in worte for w in liste}
        self._synonyme = bundled_synonyms()
        self._zerleger = Zerleger(vokabeln | {w for s in self._synonyme for w in (*s.worte, *s.dann)})
        self._woerterbuch = Woerterbuch(vokabeln - STOPPWORTE)
        self._worte = Wortindex(worte, self._zerleger)
        # The same short passage stands in many entries, for example a goal; its letters are compared once.
        gleiche: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for nummer, stelle in enumerate(self._stellen):
            if stelle.feld in BUCHSTABEN:
                gleiche[tuple(content_words(stelle.text))].append(nummer)
        self._gleiche = list(gleiche.values())
        self._gramme = Gramme(list(gleiche))
        self._wortmengen: dict[int, tuple[frozenset[str], frozenset[str]]] = {}
        self._laengen: dict[tuple[str, int], tuple[int, int]] = {}

    def lengths(self, karte: Karte, personen: int | None) -> tuple[int, int]:
        """Usual and shortest minutes of a card for a group; out of range counts as the nearest size in it."""
        leute = max(karte.gruppe.min, min(personen or karte.gruppe.ideal, karte.gruppe.max or MAX_PERSONEN))
        bekannt = self._laengen.get((karte.slug, leute))
        if bekannt is None:
            if len(self._laengen) >= MERKEN:
                self._laengen.clear()
            # With a single minute at hand the cut shows the shortest length with the fewest rounds.
            kuerzeste = cut_to_fit(karte, leute, 1).kuerzeste
            bekannt = self._laengen[karte.slug, leute] = (cut_to_fit(karte, leute).minuten, kuerzeste)
        return bekannt

    def rate(self, text: str, sorten: Collection[Art]) -> tuple[Frage, dict[int, Wertung]]:
        """Rate all entries of some kinds that have to do with a text.

        Returns:
            The question as it was understood, and ratings by the entry's number in ``eintraege``.
        """
        frage = read_question(text, self._worte.bekannt, self._zerleger, self._woerterbuch, self._synonyme)
        erlaubt = [sorte in sorten for sorte, _ in self.eintraege]
        worte = self._rate_words(frage, erlaubt)
        buchstaben = self._rate_letters(frage, erlaubt)
        schwelle = max(BUCHSTABEN_MINDESTENS, BUCHSTABEN_AB * buchstaben.bester)
        verwandt = {n for n, p in worte.eintraege.items() if p >= WORTE_AB * worte.bester}
        verwandt |= {n for n, p in buchstaben.eintraege.items() if p >= schwelle}
        punkte = fuse((worte.eintraege, ANTEIL_WORTE), (buchstaben.eintraege, ANTEIL_BUCHSTABEN))
        stellen = self._best_passages(worte, buchstaben, verwandt)
        return frage, {
            n: Wertung(punkte[n], self._stellen[stelle], self._places(stelle, frage)) for n, stelle in stellen.items()
        }

    def _places(self, stelle: int, frage: Frage) -> frozenset[int]:
        """Places of the typed words that a passage speaks of, and of small words beside them that it holds too."""
        worte, indexworte = self._words_of(stelle)
        bits = 0
        for wort in frage.woher.keys() & indexworte:
            bits |= frage.woher[wort]
        plaetze = {n for n in range(bits.bit_length()) if bits >> n & 1}
        for richtung in (1, -1):
            for platz in sorted(plaetze, reverse=richtung < 0):
                nachbar = platz + richtung
                while 0 <= nachbar < len(frage.getippt) and worte.issuperset(frage.gefaltet[nachbar]):
                    plaetze.add(nachbar)
                    nachbar += richtung
        return frozenset(plaetze)

    def _words_of(self, stelle: int) -> tuple[frozenset[str], frozenset[str]]:
        """Folded words and index words of a passage, remembered from the second time on."""
        bekannt = self._wortmengen.get(stelle)
        if bekannt is None:
            worte = frozenset(split_words(self._stellen[stelle].text))
            indexworte = frozenset(t for w in worte for t in (stem(w), *self._zerleger.split(w)))
            bekannt = self._wortmengen[stelle] = (worte, indexworte)
        return bekannt

    def _rate_words(self, frage: Frage, erlaubt: list[bool]) -> _Rang:
        von, stellen = self._von, self._stellen
        je_stelle: dict[int, float] = {}
        summe: dict[int, float] = {}
        for wort, staerke in self._telling(frage):
            je_eintrag: dict[int, float] = {}
            for stelle, bm25 in self._worte.find(wort):
                eintrag = von[stelle]
                if erlaubt[eintrag]:
                    wert = -bm25 * staerke * GEWICHT[stellen[stelle].feld]
                    je_stelle[stelle] = je_stelle.get(stelle, 0.0) + wert
                    if wert > je_eintrag.get(eintrag, 0.0):
                        je_eintrag[eintrag] = wert
            for eintrag, wert in je_eintrag.items():
                summe[eintrag] = summe.get(eintrag, 0.0) + wert
        # Words that stand together in one passage count more than words scattered over a card.
        beste = self._best(je_stelle)
        return _Rang({n: wert + ZUSAMMEN * beste[n] for n, wert in summe.items()}, je_stelle)

    def _telling(self, frage: Frage) -> list[tuple[str, float]]:
        """Words with their strength; those that stand in very many passages only if there are no others."""
        anzahl = len(self._stellen)
        haeufig = max(ALLERORTEN_AB, ALLERORTEN * anzahl)
        worte = [w for w in frage.gesucht if self._worte.bekannt[w] <= haeufig] or list(frage.gesucht)
        return [(w, frage.gesucht[w]) for w in worte]

    def _rate_letters(self, frage: Frage, erlaubt: list[bool]) -> _Rang:
        naehen = self._gramme.compare(frage.inhalt)
        ab = BUCHSTABEN_BEACHTEN * max(naehen.values(), default=0.0)
        je_stelle = {
            stelle: naehe * GEWICHT[self._stellen[stelle].feld]
            for nummer, naehe in naehen.items()
            if naehe >= ab
            for stelle in self._gleiche[nummer]
            if erlaubt[self._von[stelle]]
        }
        return _Rang(self._best(je_stelle), je_stelle)

    def _best(self, je_stelle: dict[int, float]) -> dict[int, float]:
        """Best value of each entry's passages."""
        beste: dict[int, float] = {}
        for stelle, wert in je_stelle.items():
            eintrag = self._von[stelle]
            if wert > beste.get(eintrag, 0.0):
                beste[eintrag] = wert
        return beste

    def _best_passages(self, worte: _Rang, buchstaben: _Rang, eintraege: set[int]) -> dict[int, int]:
        """Passage of each entry that both rankings together like best."""
        beste: dict[int, tuple[float, int]] = {}
        for stelle in worte.stellen.keys() | buchstaben.stellen.keys():
            eintrag = self._von[stelle]
            if eintrag in eintraege:
                wert = worte.stellen.get(stelle, 0.0) / worte.bester
                wert += buchstaben.stellen.get(stelle, 0.0) / buchstaben.bester
                # Of two equal passages the one further up counts.
                if (wert, -stelle) > beste.get(eintrag, (0.0, 0)):
                    beste[eintrag] = (wert, -stelle)
        return {eintrag: -stelle for eintrag, (_, stelle) in beste.items()}


def fuse(*listen: tuple[dict[int, float], float]) -> dict[int, float]:
    """Fuse rankings by rank (reciprocal rank fusion), each with its weight, to 0 to 1."""
    punkte: dict[int, float] = defaultdict(float)
    hoechstens = sum(gewicht for _, gewicht in listen) / (RRF_K + 1)
    for wertungen, gewicht in listen:
        for rang, nummer in enumerate(sorted(wertungen, key=lambda n: (-wertungen[n], n)), start=1):
            punkte[nummer] += gewicht / (RRF_K + rang) / hoechstens
    return punkte
