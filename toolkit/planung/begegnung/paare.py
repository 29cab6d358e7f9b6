"""What speaks for a meeting of two guests, and what against it?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    pair_key,
)
from toolkit.planung.boerse import Posten, match
from toolkit.planung.worte import join_words, quote

Treffer = Mapping[tuple[str, str], tuple[str, ...]]


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

    Guests of one place say the same; each different list is read once.
    """
    nach_sucht = _by_words(gaeste, "sucht")
    nach_bietet = _by_words(gaeste, "bietet")
    suchen = [Posten(f"s{i}-{j}", was=text) for i, texte in enumerate(nach_sucht) for j, text in enumerate(texte)]
    bieten = [Posten(f"b{i}-{j}", was=text) for i, texte in enumerate(nach_bietet) for j, text in enumerate(texte)]
    worte: dict[tuple[int, int], list[str]] = {}
    # The day only matters for what has a day; lists of places have none.
    for fund in match(suchen, bieten, date.min, vokabeln, synonyme).values():
        for paar in fund.treffer:
            stelle = _list_number(paar.suche), _list_number(paar.biete)
            neu = [g.gesucht for g in paar.gemeinsam if not g.schwach]
            bisher = worte.setdefault(stelle, [])
            bisher += [w for w in neu if w not in bisher]
    return {
        (sucht.id, bietet.id): tuple(gefunden)
        for (s, b), gefunden in worte.items()
        for sucht in list(nach_sucht.values())[s]
        for bietet in list(nach_bietet.values())[b]
        if sucht.id != bietet.id and gefunden
    }


def _by_words(gaeste: Sequence[Gast], feld: str) -> dict[tuple[str, ...], list[Gast]]:
    nach: dict[tuple[str, ...], list[Gast]] = {}
    for gast in gaeste:
        nach.setdefault(getattr(gast, feld), []).append(gast)
    return nach


def _list_number(kennung: str) -> int:
    return int(kennung[1:].split("-", maxsplit=1)[0])
