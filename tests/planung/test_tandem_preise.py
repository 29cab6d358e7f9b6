from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.orte import members
from tests.planung.tandembau import DREI, ORTE, B, L, T, W, all_matchings, pairs, rank, small_tasks, table, topical
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import (
    Ausschluss,
    OhneTandem,
    Profil,
    Tandemaufgabe,
    Wechsel,
    compare_tandems,
    explain_tandems,
    fix_pair,
    folgeworte,
    match_tandems,
    rematch,
    shake_weights,
)
from toolkit.planung.tandem.preise import UNMOEGLICH


@settings(max_examples=100, deadline=None)
@given(small_tasks(), st.randoms(use_true_random=False))
def test_every_price_is_what_trying_all_matchings_gives(aufgabe: Tandemaufgabe, zufall) -> None:
    tafel = table(aufgabe)
    alle = list(all_matchings(tafel))
    tandems = rematch(tafel, zufall.choice(alle) if zufall.random() < 0.5 else ())
    bestes = rank(tafel, pairs(tandems), tandems.bisher)

    erklaert = explain_tandems(tafel, tandems)

    for s in tafel.suchende:
        for e in tafel.erfahrene:
            antwort = erklaert.ask(s.id, e.id)
            ist = (s.id, e.id) in pairs(tandems)
            anders = [m for m in alle if ((s.id, e.id) in m) != ist]
            assert antwort.ist_paar == ist
            assert antwort.moeglich == (bool(anders) and s.id not in dict(aufgabe.fest))
            if antwort.moeglich:
                best = max(rank(tafel, m, tandems.bisher) for m in anders)
                verlust = tuple(vorher - nachher for vorher, nachher in zip(bestes, best, strict=True))
                assert (antwort.tandems, antwort.getrennt, antwort.punkte) == verlust


@settings(max_examples=100, deadline=None)
@given(small_tasks())
def test_changes_lead_to_a_matching_of_the_said_price_and_are_as_few_as_possible(aufgabe: Tandemaufgabe) -> None:
    tafel = table(aufgabe)
    alle = list(all_matchings(tafel))
    tandems = match_tandems(tafel)
    erklaert = explain_tandems(tafel, tandems)
    antworten = [erklaert.ask(s.id, e.id) for s in tafel.suchende for e in tafel.erfahrene]

    for a in antworten:
        if not a.moeglich:
            continue
        danach = dict(pairs(tandems))
        for wechsel in a.wechsel:
            assert danach.get(wechsel.ort) == wechsel.von
            danach[wechsel.ort] = wechsel.nach
        neu = tuple(sorted((s, e) for s, e in danach.items() if e is not None))

        assert neu in alle
        assert ((a.suchend, a.erfahren) in neu) != a.ist_paar
        rang = rank(tafel, neu)
        assert (len(tandems.paare) - rang[0], tandems.summe - rang[2]) == (a.tandems, a.punkte)
        if not a.ist_paar:
            gleiche = [m for m in alle if (a.suchend, a.erfahren) in m and rank(tafel, m) == rang]
            assert len(a.wechsel) == min(len(compare_tandems(pairs(tandems), m)) for m in gleiche)


def test_why_not_says_who_would_change_and_what_it_costs() -> None:
    tafel = table(topical(DREI))

    antwort = explain_tandems(tafel, match_tandems(tafel)).ask("lindenau", "ulmenried")

    assert (antwort.tandems, antwort.punkte) == (0, 15)
    assert antwort.wechsel == (
        Wechsel("lindenau", "eschenau", "ulmenried"),
        Wechsel("birkenfurt", "ulmenried", "eschenau"),
    )
    assert antwort.satz == (
        "Lindenau ↔ Ulmenried: passt 70 von 100. Zusammen ginge es statt mit Eschenau, aber dann käme Birkenfurt "
        "zu Eschenau statt zu Ulmenried, und die Summe fiele um 15\u00a0Punkte."
    )


def test_why_this_pair_says_what_it_is_worth() -> None:
    tafel = table(topical(DREI))

    antwort = explain_tandems(tafel, match_tandems(tafel)).ask("birkenfurt", "ulmenried")

    assert antwort.satz == (
        "Birkenfurt ↔ Ulmenried sind ein Tandem: passt 80 von 100. Ohne dieses Paar käme Birkenfurt zu Eschenau und "
        "Lindenau zu Ulmenried statt zu Eschenau, und die Summe fiele um 15\u00a0Punkte."
    )


def test_who_would_be_left_without_anybody_is_said() -> None:
    tafel = table(topical({(L, "Eschenau"): 60, (B, "Eschenau"): 40}))
    tandems = match_tandems(tafel)

    antwort = explain_tandems(tafel, tandems).ask("birkenfurt", "eschenau")

    assert antwort.wechsel == (Wechsel("birkenfurt", None, "eschenau"), Wechsel("lindenau", "eschenau", None))
    assert antwort.satz == (
        "Birkenfurt ↔ Eschenau: passt 40 von 100. Zusammen ginge es, aber dann bliebe Lindenau ohne Tandem, und die "
        "Summe fiele um 20\u00a0Punkte."
    )
    assert tandems.ohne == (
        OhneTandem("birkenfurt", "Es ist nur 1\u00a0Tandem frei, aber 2\u00a0Orte brauchen eines."),
    )


def test_excluded_pair_is_refused_with_its_reason() -> None:
    tafel = table(topical(DREI, ausschluesse=(Ausschluss("ulmenried", "lindenau", "Beide sind Nachbarn"),)))

    antwort = explain_tandems(tafel, match_tandems(tafel)).ask("lindenau", "ulmenried")

    assert not antwort.moeglich
    assert antwort.satz == "Lindenau ↔ Ulmenried: Das Paar ist ausgeschlossen: Beide sind Nachbarn."
    assert fix_pair(tafel, "lindenau", "ulmenried") == Fehler(
        "Das Paar ist ausgeschlossen: Beide sind Nachbarn.", "Nehmen Sie zuerst diese Regel zurück."
    )


def test_fixed_pair_costs_what_was_said_and_is_explained() -> None:
    tafel = table(topical(DREI))
    vorher = match_tandems(tafel)
    preis = explain_tandems(tafel, vorher).ask("lindenau", "ahornstadt").punkte

    fest = fix_pair(tafel, "lindenau", "ahornstadt")
    assert isinstance(fest, Tandemaufgabe)
    neu = table(fest)
    tandems = match_tandems(neu)

    assert (vorher.summe - tandems.summe, preis) == (80, 80)
    assert [p.fest for p in tandems.paare] == [False, True]
    fragen = explain_tandems(neu, tandems)
    assert (
        fragen.ask("lindenau", "eschenau").satz == "Lindenau ↔ Eschenau: Lindenau ist fest mit Ahornstadt verabredet."
    )
    assert fragen.ask("birkenfurt", "ahornstadt").satz == "Birkenfurt ↔ Ahornstadt: Ahornstadt ist schon fest vergeben."
    assert [s.satz for s in shake_weights(neu, tandems, 5)] == ["sehr sicher", "fest verabredet"]


def test_large_prices_agree_with_solving_again() -> None:
    tafel = _large()
    tandems = match_tandems(tafel)
    erklaert = explain_tandems(tafel, tandems)
    proben = [(i, j) for i in range(0, 40, 7) for j in range(0, 60, 11) if erklaert.preise.kosten[i, j] < UNMOEGLICH]

    for i, j in proben:
        s, e = tafel.suchende[i].id, tafel.erfahrene[j].id
        fest = fix_pair(tafel, s, e)
        assert isinstance(fest, Tandemaufgabe)
        neu = match_tandems(table(fest))

        preis = 0 if (s, e) in pairs(tandems) else erklaert.ask(s, e).punkte
        assert (len(neu.paare), tandems.summe - neu.summe) == (len(tandems.paare), preis)
    assert len(proben) > 20


def _large():
    """Build 40 × 60 of the shipped members, all facts as they are."""
    alle = sorted(members(), key=lambda o: o.id)[:100]
    profile = [Profil(o.id, o.name, o.land, o.lat, o.lon, o.einwohner, o.seit) for o in alle]
    return table(Tandemaufgabe(tuple(profile[:40]), tuple(profile[40:]), 2026))


def test_unknown_place_is_a_key_error() -> None:
    tafel = table(topical(DREI))

    with pytest.raises(KeyError):
        explain_tandems(tafel, match_tandems(tafel)).ask("lindenau", "nirgendwo")


def test_long_chain_names_three_and_counts_the_rest() -> None:
    orte = ORTE[:4]
    dort = ORTE[4:]
    kette = dict.fromkeys(itertools.product(orte, dort), 0)
    kette |= dict.fromkeys(zip(orte, dort, strict=True), 60)
    kette |= {(B, "Ahornstadt"): 55, (W, "Buchenthal"): 55, (L, "Ulmenried"): 50, (T, "Eschenau"): 50}
    tafel = table(topical(kette))

    satz = explain_tandems(tafel, match_tandems(tafel)).ask("lindenau", "ulmenried").satz

    assert satz == (
        "Lindenau ↔ Ulmenried: passt 50 von 100. Zusammen ginge es statt mit Eschenau, aber dann käme Birkenfurt zu "
        "Ahornstadt statt zu Ulmenried, Weidenbach zu Buchenthal statt zu Ahornstadt und Tannroda zu Eschenau statt zu "
        "Buchenthal, und die Summe fiele um 30\u00a0Punkte."
    )


@pytest.mark.parametrize(
    ("folgen", "verlust", "satz"),
    [
        ([], None, "Zusammen ginge es statt mit X genauso gut."),
        ([("A", "B", "C")], None, "Zusammen ginge es statt mit X genauso gut. Dann käme A zu C statt zu B."),
        ([], (1, 0, 50), "Zusammen ginge es statt mit X, aber dann bliebe ein Ort mehr ohne Tandem."),
        ([("A", "B", None)], (1, 0, 50), "Zusammen ginge es statt mit X, aber dann bliebe A ohne Tandem."),
        (
            [(ort, None, "Z") for ort in "ABCDE"],
            (0, 2, -5),
            (
                "Zusammen ginge es statt mit X, aber dann käme A zu Z, B zu Z und C zu Z, 2 weitere Orte wechselten, "
                "und 2 bisherige Paare würden mehr getrennt."
            ),
        ),
    ],
)
def test_sentences_of_every_kind_of_price(folgen, verlust, satz: str) -> None:
    gesagt = folgeworte.say_why_not(
        70, "X", folgeworte.say_moves(folgen), folgeworte.say_loss(*verlust) if verlust else None
    )

    assert gesagt.replace("\u00a0", " ") == f"passt 70 von 100. {satz}"
