"""What speaks for a meeting of two guests, and what against it?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations

from methodenkoffer.search.synonyme import Synonym
from toolkit.planung.begegnung.werte import (
    BEKANNT,
    GEWICHTE,
    HOECHSTENS_BEKANNT,
    HOECHSTENS_THEMEN,
    JE_THEMA,
    KONFLIKT,
    NETZ_ALT,
    NETZ_NEU,
    NEU,
    NEUE_BRUECKE,
    NICHT,
    SELBER_ORT,
    WUNSCH,
    Anlage,
    Gast,
    Paar,
    Schluessel,
    pair_key,
)
from toolkit.planung.boerse import STARK, Posten, match
from toolkit.planung.worte import join_words, quote

# Where so few lines stand, no word says little only because several use it.
WENIGE_ZEILEN = 40
Treffer = Mapping[Schluessel, tuple[str, ...]]


def rate_pairs(
    gaeste: Sequence[Gast],
    anlage: Anlage | None = None,
    vokabeln: frozenset[str] = frozenset(),
    synonyme: tuple[Synonym, ...] = (),
) -> dict[tuple[str, str], Paar]:
    """Rate all pairs of guests.

    Args:
        gaeste: the guests, with different ids.
        anlage: what else is known; history and network go by places, wishes by guests or places.
        vokabeln: folded words by which compounds are split, see ``toolkit.planung.boerse``.
        synonyme: everyday words and what they mean.

    Returns:
        Each pair by ``pair_key`` of the two ids.
    """
    anlage = anlage or Anlage()
    treffer = _shared_topics(gaeste, vokabeln, synonyme)
    return {pair_key(a.id, b.id): _rate(a, b, anlage, treffer) for a, b in combinations(gaeste, 2)}


def _rate(a: Gast, b: Gast, anlage: Anlage, treffer: Treffer) -> Paar:
    themen = _topics(a, b, anlage, treffer)
    teile = [*themen, *_places(a, b, anlage), *_wishes(a, b, anlage)]
    dafuer = tuple(satz for zahl, satz in teile if zahl > 0 and satz)
    dagegen = tuple(satz for zahl, satz in teile if zahl < 0 and satz)
    return Paar(*pair_key(a.id, b.id), sum(zahl for zahl, _ in teile), dafuer, dagegen, len(themen))


def _topics(a: Gast, b: Gast, anlage: Anlage, treffer: Treffer) -> list[tuple[int, str]]:
    gewicht = GEWICHTE[anlage.gewichte.themen]
    if not gewicht or (a.ort and a.ort == b.ort):
        return []
    teile = []
    for sucht, bietet in ((a, b), (b, a)):
        worte = treffer.get((sucht.id, bietet.id), ())[:HOECHSTENS_THEMEN]
        if worte:
            satz = f"{sucht.name} sucht, was {bietet.name} kann: {join_words([quote(w) for w in worte])}."
            teile.append((gewicht * JE_THEMA * len(worte), satz))
    return teile


def _places(a: Gast, b: Gast, anlage: Anlage) -> list[tuple[int, str]]:
    if a.ort and a.ort == b.ort:
        return [(SELBER_ORT, "Beide kommen aus demselben Ort.")]
    if not a.ort or not b.ort:
        return []
    schluessel, teile = pair_key(a.ort, b.ort), []
    neu = GEWICHTE[anlage.gewichte.neues]
    mal = anlage.begegnet.get(schluessel, ())
    if mal:
        teile.append((neu * BEKANNT * min(len(mal), HOECHSTENS_BEKANNT), f"Sie kennen sich schon: {join_words(mal)}."))
    elif anlage.begegnet:
        teile.append((neu * NEU, "Sie sind sich noch nicht begegnet."))
    return [*teile, *_ties(schluessel, anlage)]


def _ties(schluessel: tuple[str, str], anlage: Anlage) -> list[tuple[int, str]]:
    if not anlage.netz:
        return []
    gewicht = GEWICHTE[anlage.gewichte.netz]
    stand = anlage.netz.get(schluessel)
    if stand is None:
        return []
    if stand.konflikt:
        # Not weighed: a table is no place to settle a conflict.
        return [(KONFLIKT, "Zwischen beiden steht ein Konflikt. Er gehört nicht an einen großen Tisch.")]
    if stand.bruecke:
        return [(gewicht * NEUE_BRUECKE, "Eine neue Verbindung zwischen beiden hielte das Netz besser zusammen.")]
    if stand.verbunden:
        return [(gewicht * NETZ_ALT, "In der Akteurskarte sind beide schon verbunden.")]
    return [(gewicht * NETZ_NEU, "In der Akteurskarte fehlt eine Verbindung zwischen beiden.")]


def _wishes(a: Gast, b: Gast, anlage: Anlage) -> list[tuple[int, str]]:
    if a.ort and a.ort == b.ort:
        paare = {pair_key(a.id, b.id)}
    else:
        paare = {pair_key(x, y) for x in (a.id, a.ort) for y in (b.id, b.ort) if x and y}
    teile = []
    if paare & anlage.wuensche:
        teile.append((WUNSCH, "Das ist gewünscht."))
    if paare & anlage.nicht:
        teile.append((NICHT, "Sie sollen nicht an einem Tisch sitzen."))
    return teile


def _shared_topics(gaeste: Sequence[Gast], vokabeln: frozenset[str], synonyme: tuple[Synonym, ...]) -> Treffer:
    """Words that one guest seeks and another one offers, by the ids of both, in the order of the wishes.

    Guests of one place say the same, and places say the same things: each line is read once, each list is met once.
    """
    suchende, bietende = _by_lines(gaeste, "sucht"), _by_lines(gaeste, "bietet")
    worte = _words_in_common(_lines(suchende), _lines(bietende), vokabeln, synonyme)
    treffer: dict[Schluessel, tuple[str, ...]] = {}
    for sucht, wer in suchende.items():
        gefragt = [worte[zeile] for zeile in sucht if zeile in worte]
        for bietet, wo in bietende.items() if gefragt else ():
            gemeinsam = dict.fromkeys(w for nach in gefragt for zeile in bietet for w in nach.get(zeile, ()))
            if gemeinsam:
                treffer |= {(s.id, b.id): tuple(gemeinsam) for s in wer for b in wo if s.id != b.id}
    return treffer


def _words_in_common(
    suchen: Sequence[str], bieten: Sequence[str], vokabeln: frozenset[str], synonyme: tuple[Synonym, ...]
) -> dict[str, dict[str, list[str]]]:
    """Return for lines that are sought the lines that offer it, with the words that both share."""
    gesucht = [Posten(f"s{nr}", was=zeile) for nr, zeile in enumerate(suchen)]
    geboten = {f"b{nr}": zeile for nr, zeile in enumerate(bieten)}
    posten = [Posten(kennung, was=zeile) for kennung, zeile in geboten.items()]
    wenige = len(suchen) + len(bieten) <= WENIGE_ZEILEN
    worte: dict[str, dict[str, list[str]]] = {}
    # The day only matters for what has a day; lists of places have none.
    funde = match(gesucht, posten, date.min, vokabeln, synonyme, hoechstens=None).values()
    for suche, fund in zip(gesucht, funde, strict=True):
        for paar in (*fund.treffer, *(fund.beinahe if wenige else ())):
            gleich = [g.gesucht for g in paar.gemeinsam if g.naehe in STARK and not g.schwach]
            if gleich:
                worte.setdefault(suche.was, {})[geboten[paar.biete]] = gleich
    return worte


def _by_lines(gaeste: Sequence[Gast], feld: str) -> dict[tuple[str, ...], list[Gast]]:
    nach: dict[tuple[str, ...], list[Gast]] = {}
    for gast in gaeste:
        nach.setdefault(getattr(gast, feld), []).append(gast)
    return nach


def _lines(listen: Iterable[tuple[str, ...]]) -> list[str]:
    return list(dict.fromkeys(zeile for liste in listen for zeile in liste))
