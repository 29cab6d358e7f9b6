from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.planung.tandembau import DREI, W, all_matchings, pairs, rank, small_tasks, table, topical
from toolkit.planung.tandem import (
    Ausschluss,
    Tafel,
    Tandemaufgabe,
    build_table,
    compare_tandems,
    match_tandems,
    release_place,
    rematch,
    say_changes,
)


@settings(max_examples=100, deadline=None)
@given(small_tasks(), st.data())
def test_rematch_changes_only_what_must_change(aufgabe: Tandemaufgabe, daten: st.DataObject) -> None:
    bisher = pairs(match_tandems(table(aufgabe)))
    tafel = build_table(daten.draw(st.sampled_from(list(_changed(aufgabe, bisher)))))
    assume(isinstance(tafel, Tafel))

    tandems = rematch(tafel, bisher)

    assert rank(tafel, pairs(tandems), bisher) == max(rank(tafel, m, bisher) for m in all_matchings(tafel))


def _changed(aufgabe: Tandemaufgabe, bisher) -> Iterator[Tandemaufgabe]:
    """What may happen later: a place leaves, takes fewer tandems or one more, or a pair does not want each other."""
    for p in (*aufgabe.suchende, *aufgabe.erfahrene):
        yield release_place(aufgabe, p.id)
    for stelle, p in enumerate(aufgabe.erfahrene):
        for kapazitaet in (max(p.kapazitaet - 1, 0), p.kapazitaet + 1):
            anders = list(aufgabe.erfahrene)
            anders[stelle] = replace(p, kapazitaet=kapazitaet)
            yield replace(aufgabe, erfahrene=tuple(anders))
    for s, e in bisher:
        yield replace(aufgabe, ausschluesse=(*aufgabe.ausschluesse, Ausschluss(s, e)))


def test_after_a_place_leaves_only_its_partner_changes_and_it_is_said() -> None:
    werte = DREI | {(W, "Eschenau"): 0, (W, "Ulmenried"): 5, (W, "Ahornstadt"): 50, (W, "Buchenthal"): 20}
    aufgabe = topical(werte)
    bisher = pairs(match_tandems(table(aufgabe)))

    neu = rematch(table(release_place(aufgabe, "eschenau")), bisher)

    wechsel = compare_tandems(bisher, pairs(neu))
    namen = {p.id: p.name for p in (*aufgabe.suchende, *aufgabe.erfahrene)}
    assert say_changes(wechsel, namen) == ("Lindenau bekommt Buchenthal statt Eschenau.",)
    assert neu.summe == 130
