"""Which index words does a question ask for, and how strongly?"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import TYPE_CHECKING

from methodenkoffer.search.synonyme import Synonym, expand
from methodenkoffer.search.worte import STOPPWORTE, split_original, split_words, stem

if TYPE_CHECKING:
    from collections.abc import Collection

    from methodenkoffer.search.tippfehler import Woerterbuch
    from methodenkoffer.search.zerlegung import Zerleger

MAX_WORTE = 24
# How far a word may be trusted, going by how it came from the word that was typed.
SELBST = 1.0
TEIL = 0.6
VERTIPPT = 0.7
SYNONYM = 0.5
REDENSART = 0.4


@dataclass(frozen=True)
class Frage:
    """A question made ready for the index.

    Attributes:
        getippt: the words as they were typed, in order.
        gefaltet: the same words folded; a hyphenated one can hold several.
        inhalt: the folded words that carry meaning.
        gesucht: index word -> how strongly it is looked for (0 to 1).
        woher: index word -> places in ``getippt`` that it came from, as the bits of a number.
    """

    getippt: tuple[str, ...]
    gefaltet: tuple[tuple[str, ...], ...]
    inhalt: tuple[str, ...]
    gesucht: dict[str, float]
    woher: dict[str, int]


def read_question(
    text: str,
    bekannt: Collection[str],
    zerleger: Zerleger,
    woerterbuch: Woerterbuch,
    synonyme: tuple[Synonym, ...],
) -> Frage:
    """Make a question ready.

    Args:
        text: what somebody typed.
        bekannt: the index words that exist.
        zerleger: splits compounds.
        woerterbuch: knows the folded words of the content.
        synonyme: everyday words.
    """
    getippt = split_original(text)
    je_platz = tuple(tuple(split_words(roh)) for roh in getippt)
    gefaltet = [(platz, wort) for platz, worte in enumerate(je_platz) for wort in worte]
    sinn = [(p, w) for p, w in gefaltet if w not in STOPPWORTE and len(w) > 1] or gefaltet
    sinn = sinn[:MAX_WORTE]
    frage = Frage(tuple(getippt), je_platz, tuple(w for _, w in sinn), {}, {})
    for platz, wort in sinn:
        _add_word(frage, wort, 1 << platz, bekannt, zerleger)
        if stem(wort) not in bekannt and not zerleger.split(wort):
            for gemeint, fehler in woerterbuch.nearest(wort):
                _add_word(frage, gemeint, 1 << platz, bekannt, zerleger, VERTIPPT / fehler)
    for (platz, wort), (naechster, nachbar) in pairwise(sinn):
        _add(frage, stem(wort + nachbar), SELBST, 1 << platz | 1 << naechster, bekannt)
    staemme: dict[str, int] = defaultdict(int, frage.woher)
    for platz, wort in gefaltet[:MAX_WORTE]:
        for stamm in (stem(wort), *zerleger.split(wort)):
            staemme[stamm] |= 1 << platz
    mehr = expand(staemme, synonyme)
    # The words of a figure of speech ("ins Boot holen") mean little on their own.
    for stamm in {s for anlass in mehr.values() if len(anlass) > 1 for s in anlass} & frage.gesucht.keys():
        frage.gesucht[stamm] *= REDENSART
    for wort, anlass in mehr.items():
        _add(frage, stem(wort), SYNONYM, reduce(or_, (staemme[s] for s in anlass)), bekannt)
    return frage


def _add_word(
    frage: Frage, wort: str, bits: int, bekannt: Collection[str], zerleger: Zerleger, vertrauen: float = SELBST
) -> None:
    _add(frage, stem(wort), vertrauen, bits, bekannt)
    for teil in zerleger.split(wort):
        _add(frage, teil, TEIL * vertrauen, bits, bekannt)


def _add(frage: Frage, wort: str, gewicht: float, bits: int, bekannt: Collection[str]) -> None:
    if wort not in bekannt:
        return
    frage.gesucht[wort] = max(gewicht, frage.gesucht.get(wort, 0.0))
    frage.woher[wort] = frage.woher.get(wort, 0) | bits
