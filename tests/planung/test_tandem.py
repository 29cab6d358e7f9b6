from __future__ import annotations

import pickle
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.tandembau import DREI, ORTE, B, L, W, all_matchings, pairs, place, rank, small_tasks, table, topical
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import (
    Ausschluss,
    LieberZusammen,
    OhneTandem,
    Tandemaufgabe,
    build_table,
    explain_tandems,
    find_regrets,
    match_tandems,
    shake_weights,
)
from toolkit.planung.tandem.zuordnung import seats

LOHNT = {("Lindenau", "Eschenau"): 70, ("Lindenau", "Ulmenried"): 65}


@settings(max_examples=150, deadline=None)
@given(small_tasks())
def test_matching_is_the_best_of_all(aufgabe: Tandemaufgabe) -> None:
    tafel = table(aufgabe)

    tandems = match_tandems(tafel)

    alle = list(all_matchings(tafel))
    assert pairs(tandems) in alle
    assert rank(tafel, pairs(tandems)) == max(rank(tafel, m) for m in alle)
    assert tandems.summe == rank(tafel, pairs(tandems))[2]
    assert {o.id for o in tandems.ohne} == {p.id for p in tafel.suchende} - {s for s, _ in pairs(tandems)}


@settings(max_examples=60, deadline=None)
@given(small_tasks(), st.randoms(use_true_random=False))
def test_order_of_typing_does_not_matter(aufgabe: Tandemaufgabe, zufall) -> None:
    suchende, erfahrene = list(aufgabe.suchende), list(aufgabe.erfahrene)
    zufall.shuffle(suchende)
    zufall.shuffle(erfahrene)
    anders = replace(aufgabe, suchende=tuple(suchende), erfahrene=tuple(erfahrene), fest=aufgabe.fest[::-1])

    hier, dort = table(aufgabe), table(anders)

    assert match_tandems(dort) == match_tandems(hier)
    assert shake_weights(dort, match_tandems(dort), 5) == shake_weights(hier, match_tandems(hier), 5)


@settings(max_examples=60, deadline=None)
@given(small_tasks())
def test_regrets_are_the_pairs_that_both_would_rather_be(aufgabe: Tandemaufgabe) -> None:
    tafel = table(aufgabe)
    tandems = match_tandems(tafel)
    hat = {s: rank(tafel, [(s, e)])[2] for s, e in pairs(tandems)}
    fest = dict(aufgabe.fest)
    erwartet = []
    for s in tafel.suchende:
        for e in tafel.erfahrene:
            wert = rank(tafel, [(s.id, e.id)])[2]
            dort = [hat[x] for x, y in pairs(tandems) if y == e.id and x not in fest]
            platz = e.kapazitaet - sum(y == e.id for y in fest.values())
            erlaubt = tafel.erlaubt[tafel.zeilen[s.id], tafel.spalten[e.id]]
            will = wert > hat.get(s.id, -1) and s.id not in fest
            nimmt = platz > 0 and (len(dort) < platz or wert > min(dort))
            if erlaubt and will and nimmt:
                erwartet.append((s.id, e.id))

    assert [(r.suchend, r.erfahren) for r in find_regrets(tafel, tandems)] == erwartet


def test_pair_can_be_worth_less_alone_and_more_for_all() -> None:
    tafel = table(topical(DREI))

    tandems = match_tandems(tafel)

    assert pairs(tandems) == (("birkenfurt", "ulmenried"), ("lindenau", "eschenau"))
    assert tandems.summe == 160


def test_places_that_only_have_the_same_one_are_named() -> None:
    drei = {(s, e): 50 for s in (L, B, W) for e in ("Eschenau", "Ulmenried")}
    nur_eschenau = tuple(Ausschluss("ulmenried", s, "Streit um die Kita.") for s in ("lindenau", "birkenfurt"))
    tafel = table(topical(drei, kapazitaet={"Ulmenried": 3}, ausschluesse=nur_eschenau))

    tandems = match_tandems(tafel)

    assert len(tandems.ohne) == 1
    namen = "Birkenfurt und Lindenau" if tandems.ohne[0].id == "birkenfurt" else "Lindenau und Birkenfurt"
    assert tandems.ohne[0].grund == f"Für {namen} kommt nur Eschenau infrage; dort ist nur 1\u00a0Tandem frei."


def test_earlier_pairs_are_allowed_halved_or_forbidden() -> None:
    aufgabe = topical(LOHNT, frueher=(("eschenau", "lindenau"),))

    werte = {
        umgang: [(p.erfahren, p.passung.wert) for p in match_tandems(table(replace(aufgabe, umgang=umgang))).paare]
        for umgang in ("erlaubt", "vermeiden", "verboten")
    }

    assert werte == {
        "erlaubt": [("eschenau", 70)],
        "vermeiden": [("ulmenried", 65)],
        "verboten": [("ulmenried", 65)],
    }
    halb = match_tandems(table(replace(topical({(L, "Eschenau"): 70}), frueher=aufgabe.frueher)))
    assert (halb.summe, halb.paare[0].passung.frueher) == (35, True)


def test_values_survive_pickling() -> None:
    tafel = table(topical(DREI))
    tandems = match_tandems(tafel)
    erklaert = explain_tandems(tafel, tandems)

    zurueck = pickle.loads(pickle.dumps((tandems, erklaert)))  # noqa: S301 - our own bytes

    assert zurueck[0] == tandems
    assert zurueck[1].ask("lindenau", "ulmenried") == erklaert.ask("lindenau", "ulmenried")


def test_impossible_task_is_refused_in_words() -> None:
    leer = Tandemaufgabe((), (place(ORTE[0]),), 2026)

    assert build_table(leer) == Fehler(
        "Es sucht noch kein Ort ein Tandem.", "Nehmen Sie mindestens einen suchenden Ort auf."
    )


def test_seats_name_the_column_of_each_row() -> None:
    tafel = table(topical(DREI))

    assert seats(tafel, match_tandems(tafel)).tolist() == [2, 1]


def test_two_that_would_rather_have_each_other_are_named_and_not_enforced() -> None:
    tafel = table(
        topical(
            {
                (L, "Eschenau"): 90,
                (L, "Ulmenried"): 80,
                (B, "Eschenau"): 85,
                (B, "Ulmenried"): 10,
            }
        )
    )
    tandems = match_tandems(tafel)

    lieber = find_regrets(tafel, tandems)

    assert tandems.summe == 165
    assert lieber == (
        LieberZusammen("lindenau", "eschenau", "Lindenau und Eschenau hätten einander lieber als ihr jetziges Tandem."),
    )


def test_place_that_nobody_can_take_is_told_so() -> None:
    tafel = table(
        topical({(L, "Eschenau"): 60, (B, "Eschenau"): 40}, ausschluesse=(Ausschluss("lindenau", "eschenau"),))
    )

    tandems = match_tandems(tafel)

    assert pairs(tandems) == (("birkenfurt", "eschenau"),)
    assert tandems.ohne == (
        OhneTandem(
            "lindenau",
            "Kein erfahrener Ort kann Lindenau nehmen. "
            "Alle sind ausgeschlossen, nehmen kein Tandem oder sind fest vergeben.",
        ),
    )
