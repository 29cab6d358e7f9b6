"""Do contact sheets of many places come together without a word being lost or overwritten?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.dokument.regionalgruppe.abgleich import Einsendung
from toolkit.dokument.regionalgruppe.blatt import (
    HOECHSTENS_ORTE,
    Abweichung,
    Fahrzeit,
    Gruppenort,
    Regionalgruppe,
    split_lines,
)
from toolkit.dokument.regionalgruppe.entscheiden import decide, list_waiting, plain, undo_decision, unite
from toolkit.dokument.regionalgruppe.zusammen import find_owner, merge, take_in, take_times

LINDENAU = Gruppenort(
    id="lindenau0", name="Lindenau", land="ST", wer="Freiwilligenagentur", tut="Ehrenamtskarte\nOffener Abend"
)
EICHBERG = Gruppenort(id="eichberg0", name="Eichberg", land="ST")
GRUPPE = Regionalgruppe(orte=[LINDENAU, EICHBERG])
zeilen = st.lists(st.sampled_from(["Saal", "saal.", "Lastenrad", "Beratung", "Chor "]), max_size=4).map("\n".join)


def sheet(kennung="", einverstanden=None, **felder):
    return Einsendung(Gruppenort(**felder), kennung, einverstanden)


def place(gruppe, kennung="lindenau0"):
    return next(o for o in gruppe.orte if o.id == kennung)


def waiting(gruppe):
    return [(a.zu, a.feld, a.neu, a.woher) for a in gruppe.abweichungen]


def test_sheet_fills_what_is_empty_and_adds_lines():
    bau = merge(GRUPPE, [sheet(name="Lindenau", kontakt="Koordination", tut="ehrenamtskarte.\nFest", sucht="Saal")])

    ort = place(bau.gruppe)
    assert (ort.kontakt, ort.tut, ort.sucht) == ("Koordination", "Ehrenamtskarte\nOffener Abend\nFest", "Saal")
    assert (bau.ergaenzt, bau.bekannt, bau.gruppe.abweichungen) == (["Lindenau"], [], [])


def test_other_answer_waits_and_changes_nothing():
    bau = merge(GRUPPE, [sheet(name="Lindenau", wer="Hauptamt")], "lindenau.xlsx")

    assert place(bau.gruppe).wer == "Freiwilligenagentur"
    assert waiting(bau.gruppe) == [("lindenau0", "wer", "Hauptamt", "lindenau.xlsx")]
    assert (bau.bekannt, len(bau.abweichend)) == (["Lindenau"], 1)


def test_line_struck_by_the_place_waits_but_a_blank_sheet_strikes_nothing():
    leer = merge(GRUPPE, [sheet(name="Lindenau", tut="Fest")]).gruppe
    eigen = merge(GRUPPE, [sheet("lindenau0", id="lindenau0", name="Lindenau", tut="Ehrenamtskarte\nFest")]).gruppe

    assert (place(leer).tut, leer.abweichungen) == ("Ehrenamtskarte\nOffener Abend\nFest", [])
    assert place(eigen).tut == "Ehrenamtskarte\nOffener Abend\nFest"
    assert waiting(eigen) == [("lindenau0", "tut", "Ehrenamtskarte\nFest", "")]


def test_consent_counts_only_if_it_was_written_and_can_be_taken_back():
    ja = merge(GRUPPE, [sheet(name="Lindenau", einverstanden=True)]).gruppe
    offen = merge(ja, [sheet(name="Lindenau", kontakt="Leitung")]).gruppe
    nein = merge(offen, [sheet(name="Lindenau", einverstanden=False)]).gruppe

    assert [place(g).weitergeben for g in (ja, offen, nein)] == [True, True, False]


def test_name_wins_over_the_id_of_a_file_that_was_passed_on():
    weitergereicht = sheet("lindenau0", id="lindenau0", name="Eichberg", tut="Chor")
    fremd = sheet("lindenau0", id="lindenau0", name="Neudorf", tut="Chor")

    bau = merge(GRUPPE, [weitergereicht, fremd])

    assert (place(bau.gruppe).tut, place(bau.gruppe, "eichberg0").tut) == (LINDENAU.tut, "Chor")
    assert [s.ort.name for s in bau.fremd] == ["Neudorf"]


def test_sheet_without_a_name_goes_by_its_id():
    gefunden = [find_owner(GRUPPE.orte, s) for s in (sheet("eichberg0", tut="Chor"), sheet(tut="Chor"))]

    assert gefunden == [[1], []]


def test_sheet_for_one_of_two_places_of_one_name_asks_for_a_hand():
    orte = [Gruppenort(id="neustadt1", name="Neustadt", land="SN"), Gruppenort(id="neustadt2", name="Neustadt")]
    gruppe = Regionalgruppe(orte=orte)

    bau = merge(gruppe, [sheet(name="Neustadt", tut="Chor"), sheet("neustadt2", name="Neustadt", tut="Fest")])

    assert [o.tut for o in bau.gruppe.orte] == ["", "Fest"]
    assert bau.unklar == ["Neustadt steht in der Gruppe mehrmals. Tragen Sie das Blatt von Hand ein."]


def test_newer_day_counts_and_names_its_file():
    alt = LINDENAU.model_copy(update={"stand": date(2026, 11, 1), "quelle": "alt.xlsx"})
    gruppe = Regionalgruppe(orte=[alt])
    blaetter = [sheet(name="Lindenau", tut="Fest", stand=date(2026, tag, 1)) for tag in (10, 12)]

    frueher, spaeter = (place(merge(gruppe, [b], "neu.xlsx").gruppe) for b in blaetter)

    assert (frueher.stand, frueher.quelle) == (date(2026, 11, 1), "alt.xlsx")
    assert (spaeter.stand, spaeter.quelle) == (date(2026, 12, 1), "neu.xlsx")


@settings(max_examples=60)
@given(zeilen, zeilen, zeilen)
def test_no_line_is_ever_lost_and_reading_twice_changes_nothing(hier, dort, woanders):
    gruppe = Regionalgruppe(orte=[LINDENAU.model_copy(update={"tut": hier})])
    blaetter = [sheet("lindenau0", id="lindenau0", name="Lindenau", tut=t) for t in (dort, woanders)]

    einmal = merge(gruppe, blaetter).gruppe
    zweimal = merge(einmal, blaetter).gruppe

    assert {plain(z) for t in (hier, dort, woanders) for z in split_lines(t)} == {
        plain(z) for z in split_lines(place(einmal).tut)
    }
    assert [o.tut for o in zweimal.orte] == [o.tut for o in einmal.orte]


@settings(max_examples=60)
@given(zeilen, zeilen)
def test_lines_of_two_lists_stand_once_and_the_first_stay_as_they_are(alt, neu):
    zusammen = split_lines(unite(alt, neu))

    assert zusammen[: len(split_lines(alt))] == split_lines(alt)
    assert len({plain(z) for z in zusammen}) - len({plain(z) for z in split_lines(alt)}) == len(zusammen) - len(
        split_lines(alt)
    )


@pytest.mark.parametrize(
    ("wie", "wer", "tut"),
    [
        ("bisher", "Freiwilligenagentur", "Ehrenamtskarte\nOffener Abend"),
        ("neu", "Hauptamt", "Chor"),
        ("beide", "Hauptamt", "Ehrenamtskarte\nOffener Abend\nChor"),
    ],
)
def test_choice_settles_what_waits_and_can_be_taken_back(wie, wer, tut):
    faelle = [
        Abweichung(id="fall0001", zu="lindenau0", feld="wer", neu="Hauptamt"),
        Abweichung(id="fall0002", zu="lindenau0", feld="tut", neu="Chor"),
    ]
    gruppe = GRUPPE.model_copy(update={"abweichungen": faelle})

    neu = decide(decide(gruppe, "fall0001", wie), "fall0002", wie)
    zurueck = undo_decision(undo_decision(neu, LINDENAU, faelle[1]), LINDENAU, faelle[0])

    assert (place(neu).wer, place(neu).tut, neu.abweichungen) == (wer, tut, [])
    assert zurueck == gruppe


def test_number_that_waited_is_taken_as_a_number():
    gruppe = merge(
        Regionalgruppe(orte=[LINDENAU.model_copy(update={"einwohner": 24_300})]),
        [sheet(name="Lindenau", einwohner=25_000)],
    ).gruppe

    neu = decide(gruppe, gruppe.abweichungen[0].id, "neu")

    assert place(neu).einwohner == 25_000


def test_choice_that_does_not_fit_leaves_the_field_and_unknown_ones_are_refused():
    kaputt = Abweichung(id="fall0001", zu="lindenau0", feld="land", neu="Atlantis")
    gruppe = GRUPPE.model_copy(update={"abweichungen": [kaputt]})

    neu = decide(gruppe, "fall0001", "neu")

    assert (place(neu).land, neu.abweichungen) == ("ST", [])
    with pytest.raises(KeyError):
        decide(neu, "fall0001", "neu")


def test_version_for_a_place_that_left_waits_no_longer():
    gruppe = GRUPPE.model_copy(update={"abweichungen": [Abweichung(zu="weg00000", feld="wer", neu="X")]})

    assert list_waiting(gruppe) == []


def test_new_place_takes_position_from_the_shipped_ones_and_counts_once():
    blaetter = [sheet(name="Stendal", tut="Chor"), sheet(name="Stendal", tut="Fest"), sheet(name="Xyzzyheim")]

    neu, zu_viel = take_in(GRUPPE, blaetter, "stendal.xlsx")

    stendal, eigener = neu.orte[2:]
    assert (stendal.land, stendal.auf_der_karte, stendal.tut, stendal.quelle) == (
        "ST",
        True,
        "Chor\nFest",
        "stendal.xlsx",
    )
    assert (eigener.name, eigener.auf_der_karte, zu_viel) == ("Xyzzyheim", False, 0)


def test_full_group_says_how_many_places_found_no_room():
    voll = Regionalgruppe(orte=[Gruppenort(name=f"Ort {i}") for i in range(HOECHSTENS_ORTE)])

    neu, zu_viel = take_in(voll, [sheet(name="Xyzzyheim")])

    assert (neu, zu_viel) == (voll, 1)


def test_travel_times_find_their_places_by_name_and_known_pairs_stay():
    gruppe = GRUPPE.model_copy(update={"fahrzeiten": [Fahrzeit(von="eichberg0", nach="lindenau0", minuten=55)]})
    leer = GRUPPE

    neu = [
        take_times(g, [("lindenau", "Eichberg", 70), ("Lindenau", "Neudorf", 20), ("Lindenau", "Lindenau", 5)])
        for g in (gruppe, leer)
    ]

    assert [[(f.von, f.nach, f.minuten) for f in g.fahrzeiten] for g in neu] == [
        [("eichberg0", "lindenau0", 55)],
        [("lindenau0", "eichberg0", 70)],
    ]
