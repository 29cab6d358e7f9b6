"""Which limit of a task is impossible, and by how much?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.planung.meldungen import Fehler
from toolkit.planung.region import ablehnung
from toolkit.planung.region.grenzen import bound_groups
from toolkit.planung.region.verbund import bind, chain, find_apart
from toolkit.planung.region.werte import Aufgabe
from toolkit.planung.region.worte import list_places
from toolkit.planung.worte import join_words


def check_task(aufgabe: Aufgabe) -> list[Fehler]:
    """Find everything that cannot work before anybody waits for a search.

    An empty list does not promise a division: many pairs together can be impossible in ways that only a search finds.
    """
    grob = list(_check_form(aufgabe))
    return grob or [*_check_sizes(aufgabe), *_check_pairs(aufgabe)]


def _check_form(aufgabe: Aufgabe) -> Iterator[Fehler]:
    import numpy as np

    n = aufgabe.n
    if n == 0:
        yield ablehnung.refuse_none()
        return
    if aufgabe.kosten.shape != (n, n) or not np.isfinite(aufgabe.kosten).all() or (aufgabe.kosten < 0).any():
        yield ablehnung.refuse_table()
    paare = (*aufgabe.zusammen, *aufgabe.getrennt)
    if (
        (aufgabe.gruppen is not None and len(aufgabe.gruppen) != n)
        or (aufgabe.namen and len(aufgabe.namen) != n)
        or any(not 0 <= ort < n for paar in paare for ort in paar)
    ):
        yield ablehnung.refuse_labels()
    else:
        yield from (ablehnung.refuse_self(aufgabe.name(a)) for a, b in paare if a == b)
    for was, wert in (
        ("Die Zahl der Regionen", aufgabe.k),
        ("Die Mindestzahl", aufgabe.min),
        ("Die Höchstzahl", aufgabe.max),
    ):
        if wert < 1:
            yield ablehnung.refuse_number(was, wert)
    if 1 <= aufgabe.max < aufgabe.min:
        yield ablehnung.refuse_order(aufgabe.min, aufgabe.max)


def _check_sizes(aufgabe: Aufgabe) -> Iterator[Fehler]:
    n, k = aufgabe.n, aufgabe.k
    if k * aufgabe.max < n:
        yield ablehnung.refuse_many(n, k, aufgabe.max)
    if k * aufgabe.min > n:
        yield ablehnung.refuse_few(n, k, aufgabe.min)
    if aufgabe.gruppen is None:
        return
    zahl = Counter(aufgabe.gruppen)
    grenze = bound_groups(aufgabe.gruppen, aufgabe.min, aufgabe.max)
    schlecht = [
        name
        for name, wenig, viel in zip(sorted(zahl), grenze.mindestens, grenze.hoechstens, strict=True)
        if wenig > viel
    ]
    yield from (ablehnung.refuse_group(name, zahl[name], aufgabe.min, aufgabe.max) for name in schlecht)
    wenig, viel = sum(grenze.mindestens), sum(grenze.hoechstens)
    if not schlecht and not wenig <= k <= viel:
        yield ablehnung.refuse_group_sum(k, wenig, viel)


def _check_pairs(aufgabe: Aufgabe) -> Iterator[Fehler]:
    verbund = bind(aufgabe)
    for gruppe in verbund.gruppen:
        namen = list_places(aufgabe, gruppe)
        if len(gruppe) > aufgabe.max:
            yield ablehnung.refuse_cluster(namen, len(gruppe), aufgabe.max)
        laender = sorted({aufgabe.gruppen[ort] for ort in gruppe}) if aufgabe.gruppen else []
        if len(laender) > 1:
            yield ablehnung.refuse_border(namen, join_words(laender))
    streit = [(a, b) for a, b in aufgabe.getrennt if verbund.von[a] == verbund.von[b]]
    for a, b in streit:
        kette = " – ".join(aufgabe.name(ort) for ort in chain(aufgabe, a, b))
        yield ablehnung.refuse_pair(aufgabe.name(a), aufgabe.name(b), kette)
    alle_getrennt = [] if streit else find_apart(aufgabe, verbund)
    if len(alle_getrennt) > aufgabe.k:
        yield ablehnung.refuse_apart(list_places(aufgabe, alle_getrennt), len(alle_getrennt), aufgabe.k)
