"""Does an agenda keep its time, its order and its promises to topics, whatever people wish for?"""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from toolkit.planung.pruefung import check_plan
from toolkit.planung.tagesordnung import (
    ARTEN,
    KUERZESTE,
    RAHMEN,
    UEBLICH,
    Punkt,
    Rahmenteil,
    Tagesordnung,
    Wunsch,
    compose_agenda,
)
from toolkit.planung.tagesordnung_ablauf import Sitzung, Sitzungsthema, plan_from_agenda
from toolkit.planung.uhr import plan_times

LAENGEN = st.sampled_from([60, 90])


@st.composite
def wish_lists(draw, *, most: int = 9, pins: bool = True) -> list[Wunsch]:
    anzahl = draw(st.integers(0, most))
    return [
        Wunsch(
            f"t{nummer}",
            draw(st.sampled_from(ARTEN)),
            draw(st.none() | st.integers(-5, 240)),
            draw(st.booleans()),
            draw(st.booleans()) if pins else False,
        )
        for nummer in range(anzahl)
    ]


def precedence(wuensche: list[Wunsch]) -> list[Wunsch]:
    return sorted(wuensche, key=lambda w: (not w.fest, not w.offen_geblieben))


@given(wish_lists(), LAENGEN)
def test_agenda_never_runs_over_and_keeps_its_frame_and_a_tenth_free(wuensche, laenge):
    ordnung = compose_agenda(wuensche, laenge)

    rahmen = RAHMEN[laenge]
    teile = [teil.minuten for teil in (*rahmen.anfang, *rahmen.schluss)]
    assert ordnung.rahmen == rahmen
    assert min(teile) > 0
    assert sum(teile) + sum(p.minuten for p in ordnung.punkte) + ordnung.puffer == laenge
    assert ordnung.puffer * 10 >= laenge


@given(wish_lists(), LAENGEN)
def test_every_topic_is_either_in_or_named_as_left_over(wuensche, laenge):
    ordnung = compose_agenda(wuensche, laenge)

    drin = [p.id for p in ordnung.punkte]
    assert sorted([*drin, *ordnung.passt_nicht]) == sorted(w.id for w in wuensche)


@given(wish_lists(), LAENGEN)
def test_topic_gets_at_least_what_its_kind_needs_and_at_most_what_it_wants(wuensche, laenge):
    ordnung = compose_agenda(wuensche, laenge)

    nach_id = {w.id: w for w in wuensche}
    for punkt in ordnung.punkte:
        wunsch = nach_id[punkt.id]
        assert (
            KUERZESTE[wunsch.art] <= punkt.minuten <= max(wunsch.minuten or UEBLICH[wunsch.art], KUERZESTE[wunsch.art])
        )
        assert punkt.gekuerzt == (punkt.minuten < wunsch.gewuenscht)


@given(wish_lists(), LAENGEN)
def test_what_stayed_open_comes_first_and_decisions_before_information(wuensche, laenge):
    ordnung = compose_agenda(wuensche, laenge)

    nach_id = {w.id: w for w in wuensche}
    folge = [(not nach_id[p.id].offen_geblieben, ARTEN.index(nach_id[p.id].art)) for p in ordnung.punkte]
    assert folge == sorted(folge)


@given(wish_lists(pins=False), LAENGEN)
def test_no_topic_is_left_out_for_a_less_important_one(wuensche, laenge):
    ordnung = compose_agenda(wuensche, laenge)

    minuten = {p.id: p.minuten for p in ordnung.punkte}
    reihe = precedence(wuensche)
    for stelle, wunsch in enumerate(reihe):
        vorher = sum(minuten.get(w.id, 0) for w in reihe[:stelle])
        passt = vorher + wunsch.kuerzeste <= RAHMEN[laenge].fuer_themen
        assert (wunsch.id in minuten) == passt


def best_by_hand(wuensche: list[Wunsch], platz: int) -> set[str]:
    """Try all sets of topics at their shortest: the best is the first in the order of precedence that fits."""
    reihe = precedence(wuensche)
    passend = [
        gruppe
        for zahl in range(len(reihe) + 1)
        for gruppe in combinations(range(len(reihe)), zahl)
        if sum(reihe[i].kuerzeste for i in gruppe) <= platz
    ]
    beste = max(passend, key=lambda gruppe: [i in gruppe for i in range(len(reihe))])
    return {reihe[i].id for i in beste}


@given(wish_lists(most=8), LAENGEN)
@example([Wunsch(f"t{i}", "beraten", 0, fest=True) for i in range(8)], 60)
def test_topics_wanted_by_all_means_are_chosen_as_well_as_by_trying_everything(wuensche, laenge):
    fest = [w for w in wuensche if w.fest]

    ordnung = compose_agenda(wuensche, laenge)

    drin = {p.id for p in ordnung.punkte}
    assert {w.id for w in fest if w.id in drin} == best_by_hand(fest, RAHMEN[laenge].fuer_themen)


@given(wish_lists(most=7), LAENGEN)
def test_one_more_topic_at_the_end_takes_nothing_away(wuensche, laenge):
    vorher = compose_agenda(wuensche, laenge)

    nachher = compose_agenda([*wuensche, Wunsch("neu", "informieren")], laenge)

    assert [p for p in nachher.punkte if p.id != "neu"] == list(vorher.punkte)


def test_ninety_minutes_for_six_people_look_like_this():
    wuensche = [
        Wunsch("fest", "beraten", 30),
        Wunsch("kasse", "entscheiden", 15, offen_geblieben=True),
        Wunsch("bericht", "informieren"),
        Wunsch("schild", "entscheiden", 20),
    ]

    ordnung = compose_agenda(wuensche, 90)

    assert ordnung == Tagesordnung(
        RAHMEN[90], (Punkt("kasse", 15), Punkt("fest", 30), Punkt("bericht", 5)), ("schild",)
    )
    assert ordnung.puffer == 9 + 3


def test_last_topic_gets_what_is_left_if_that_is_enough():
    ordnung = compose_agenda([Wunsch("a", "beraten", 30), Wunsch("b", "entscheiden", 25)], 60)

    assert ordnung.punkte == (Punkt("b", 10, gekuerzt=True), Punkt("a", 30))
    assert ordnung.puffer == 6


def test_store_without_topics_leaves_the_time_free():
    assert compose_agenda([], 60) == Tagesordnung(RAHMEN[60], (), ())


def test_same_topic_twice_counts_once():
    ordnung = compose_agenda([Wunsch("a", "entscheiden", 12), Wunsch("a", "informieren", 200)], 60)

    assert (ordnung.punkte, ordnung.passt_nicht) == ((Punkt("a", 12),), ())


@pytest.mark.parametrize("laenge", [60, 90])
def test_frame_is_whole(laenge):
    rahmen = RAHMEN[laenge]

    assert rahmen.fuer_themen >= 40
    assert [type(teil) for teil in (*rahmen.anfang, *rahmen.schluss)].count(Rahmenteil) >= 4


@given(wish_lists(), LAENGEN, st.text(max_size=400), st.integers(0, 1439))
def test_plan_of_an_agenda_has_its_minutes_and_fits(wuensche, laenge, titel, beginn):
    ordnung = compose_agenda(wuensche, laenge)
    themen = {w.id: Sitzungsthema(titel, w.art, titel) for w in wuensche}

    ablauf = plan_from_agenda(Sitzung(titel, date(2027, 3, 2), beginn, 6, titel), ordnung, themen)

    zeit = plan_times(ablauf).of_day("t1")
    assert zeit.ende - zeit.beginn == laenge - ordnung.puffer
    assert (ablauf.tage[0].ziel_ende or 0) - beginn == laenge


def test_plan_of_an_agenda_passes_the_check(katalog):
    wuensche = [Wunsch("a", "entscheiden", 20), Wunsch("b", "beraten", 20), Wunsch("c", "informieren")]
    themen = {
        "a": Sitzungsthema("Standort", "entscheiden", "Helga Probe"),
        "b": Sitzungsthema("Fest"),
        "c": Sitzungsthema(" ", "informieren"),
    }

    ablauf = plan_from_agenda(Sitzung("Runde"), compose_agenda(wuensche, 90), themen)

    bericht = check_plan(ablauf, katalog)
    assert [hinweis.was for hinweis in bericht.ernst] == []
    assert [b.titel for b in ablauf.tage[0].elemente][2:5] == [
        "Entscheiden: Standort",
        "Beraten: Fest",
        "Informieren: Ohne Titel",
    ]
