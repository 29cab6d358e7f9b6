"""Are places for a group found, located, added and brought back?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.orte import Ort, load_places, members
from toolkit.dokument.regionalgruppe.auswahl import (
    GROESSEN,
    Ortsfilter,
    add_places,
    drop_places,
    find_candidates,
    restore_places,
)
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.regionalgruppe.blatt import Abweichung, Fahrzeit, Gruppenort, Regionalgruppe, from_place
from toolkit.dokument.regionalgruppe.karte import map_id, map_places, say_position
from toolkit.dokument.regionalgruppe.lage import (
    Anker,
    enter_time,
    find_anchor,
    find_isolated,
    locate,
    say_estimate,
)
from toolkit.dokument.regionalgruppe.namen import guess_kind, own_place
from toolkit.planung.entfernung import estimate_road
from toolkit.planung.meldungen import Fehler

BEISPIEL = gruppe_beispiel(date(2026, 11, 30))
LEER = Regionalgruppe()


def names(funde):
    return [f.ort.name for f in funde]


def spot(name, lat, lon, **mehr):
    return Gruppenort(id=name.lower().ljust(4, "0"), name=name, lat=lat, lon=lon, **mehr)


def test_without_filter_come_all_members_by_name():
    funde = find_candidates(Ortsfilter(), LEER)

    assert sorted(names(funde)) == sorted(o.name for o in members())
    assert [f.dabei for f in funde] == [""] * len(funde)


@pytest.mark.parametrize(
    ("filter_", "passt"),
    [
        (Ortsfilter(land="ST"), lambda o: o.mitglied and o.land == "ST"),
        (Ortsfilter(seit=2015), lambda o: o.mitglied and o.seit is not None and o.seit <= 2015),
        (Ortsfilter(alle=True, name="  HALLE "), lambda o: "halle" in o.name.casefold()),
        (
            Ortsfilter(alle=True, groesse="klein"),
            lambda o: o.einwohner is not None and o.einwohner < GROESSEN["klein"][1],
        ),
    ],
)
def test_filter_lets_through_what_a_plain_loop_does(filter_, passt):
    funde = find_candidates(filter_, LEER)

    assert sorted(f.id for f in funde) == sorted(o.id for o in load_places().orte if passt(o))


def test_distance_counts_by_road_and_orders():
    stendal = find_anchor("Stendal", [])
    assert isinstance(stendal, Anker)

    funde = find_candidates(Ortsfilter(alle=True, von=stendal, km=60), LEER)

    alle = [o for o in load_places().orte if estimate_road(stendal, o) <= 60]
    assert sorted(f.id for f in funde) == sorted(o.id for o in alle)
    assert [f.km for f in funde] == sorted(f.km for f in funde)


def test_place_of_the_group_is_known_and_own_places_are_found_too():
    gruppe = Regionalgruppe(orte=[from_place(members()[0]), Gruppenort(id="eigen000", name="Landkreis Aue", land="SN")])

    funde = {f.id: f.dabei for f in find_candidates(Ortsfilter(), gruppe)}

    assert funde[members()[0].id] == gruppe.orte[0].id
    assert funde["eigen000"] == "eigen000"


def test_place_of_the_group_that_is_no_member_stays_in_the_list_of_members():
    fremd = next(o for o in load_places().orte if not o.mitglied and o.einwohner)
    eintrag = from_place(fremd)

    funde = find_candidates(Ortsfilter(), Regionalgruppe(orte=[eintrag]))

    assert [f.dabei for f in funde if f.id == fremd.id] == [eintrag.id]


def test_what_the_group_knows_better_counts_when_somebody_filters():
    eintrag = from_place(members()[0]).model_copy(update={"einwohner": 12, "seit": 1999})
    gruppe = Regionalgruppe(orte=[eintrag])

    klein, frueh = (
        [f.dabei for f in find_candidates(filter_, gruppe) if f.dabei]
        for filter_ in (Ortsfilter(groesse="klein"), Ortsfilter(seit=2000))
    )

    assert (klein, frueh) == ([eintrag.id], [eintrag.id])


def test_place_of_ones_own_list_can_be_found_and_taken_out_again():
    eigen = from_place(Ort("eigen-aue-sn", "Aue", "gemeinde", "SN", 51.0, 12.0))

    (fund,) = find_candidates(Ortsfilter(name="aue", land="SN"), Regionalgruppe(orte=[eigen]))

    assert (fund.id, fund.dabei, map_id(fund.ort)) == (eigen.id, eigen.id, "eigen-aue-sn")


def test_places_are_added_once_and_only_while_there_is_room():
    stendal = from_place(next(o for o in load_places().orte if o.name == "Stendal"))
    gruppe, _ = add_places(LEER, [stendal, stendal, Gruppenort(name="Neudorf")], 2)

    voll, zu_viel = add_places(gruppe, [Gruppenort(name="neudorf"), Gruppenort(name="Altdorf")], 2)

    assert ([o.name for o in voll.orte], zu_viel) == (["Stendal", "Neudorf"], 1)


@settings(max_examples=40)
@given(st.sets(st.sampled_from([o.id for o in BEISPIEL.orte])))
def test_places_that_were_taken_out_come_back_with_all_that_belonged_to_them(weg):
    ohne = drop_places(BEISPIEL, sorted(weg))

    assert {o.id for o in ohne.orte} == {o.id for o in BEISPIEL.orte} - weg
    assert not {k for f in ohne.fahrzeiten for k in (f.von, f.nach)} & weg
    zurueck = restore_places(ohne, BEISPIEL)
    assert zurueck.orte == BEISPIEL.orte
    assert {f.id for f in zurueck.fahrzeiten} == {f.id for f in BEISPIEL.fahrzeiten}
    assert zurueck.abweichungen == BEISPIEL.abweichungen


def test_taking_out_takes_what_waits_along():
    gruppe = Regionalgruppe(
        orte=[spot("Aue", 51, 11), spot("Bad", 51, 12)],
        fahrzeiten=[Fahrzeit(von="aue0", nach="bad0", minuten=20)],
        abweichungen=[Abweichung(zu="aue0", feld="wer", neu="X")],
    )

    ohne = drop_places(gruppe, ["aue0"])

    assert ([o.id for o in ohne.orte], ohne.fahrzeiten, ohne.abweichungen) == (["bad0"], [], [])


@pytest.mark.parametrize(
    ("name", "art"),
    [
        ("Landkreis Aue", "landkreis"),
        ("Saalekreis", "unbekannt"),
        ("Kreis Aue", "landkreis"),
        ("Landesnetzwerk Mitte", "landesnetzwerk"),
        ("Verbandsgemeinde Aue", "verband"),
        ("Aue", "unbekannt"),
        ("", "unbekannt"),
    ],
)
def test_kind_is_guessed_from_the_first_word(name, art):
    assert guess_kind(name) == art


def test_own_place_says_where_it_lies():
    ort = own_place("Landesnetzwerk Mitte, Sachsen-Anhalt, liegt bei Lindenau")

    assert (ort.name, ort.land, ort.typ, ort.liegt_bei) == ("Landesnetzwerk Mitte", "ST", "landesnetzwerk", "Lindenau")


def test_place_takes_the_position_of_the_one_it_lies_at_the_own_group_first():
    orte = [
        spot("Lindenau", 51.8, 11.5),
        Gruppenort(name="Kreis", liegt_bei=" lindenau"),
        Gruppenort(name="Netz", liegt_bei="Stendal"),
    ]

    neu, fehler = locate(Regionalgruppe(orte=orte))

    assert [(o.lat, o.lon, o.liegt_bei) for o in neu.orte[1:2]] == [(51.8, 11.5, "Lindenau")]
    assert (neu.orte[2].auf_der_karte, fehler) == (True, [])


def test_unknown_or_ambiguous_neighbour_is_said_and_nothing_changes():
    gruppe = Regionalgruppe(
        orte=[Gruppenort(name="Kreis", liegt_bei="Xyzq"), Gruppenort(name="Netz", liegt_bei="Halle")]
    )

    neu, fehler = locate(gruppe)

    assert neu == gruppe
    assert fehler[0].was == "Kreis: Einen Ort „Xyzq“ kennen wir nicht."
    assert fehler[1].was.startswith("Netz: „Halle“ gibt es mehrmals: Halle (Saale), Sachsen-Anhalt")
    assert fehler[1].tun == "Schreiben Sie das Land nach einem Komma dazu."


def test_far_place_is_said_with_its_nearest():
    orte = [spot("Aue", 51.0, 11.0), spot("Bad", 51.0, 11.1), spot("Cham", 51.1, 11.0), spot("Erlengrund", 51.0, 12.1)]

    assert [str(a) for a in find_isolated(orte)] == ["Erlengrund liegt ca. 90\u00a0km vom nächsten Ort entfernt (Bad)."]


@pytest.mark.parametrize("orte", [[], [spot("Aue", 51, 11)], [Gruppenort(name="Ohne"), spot("Aue", 51, 11)]])
def test_too_few_positions_make_nobody_lonely(orte):
    assert find_isolated(orte) == []


def test_places_without_a_position_are_named():
    assert say_position([spot("Aue", 51, 11), Gruppenort(name="Netz"), Gruppenort()]) == [
        "Nicht auf der Karte: Netz und Ort ohne Namen."
    ]


def test_own_time_takes_the_place_of_an_earlier_one_in_either_direction():
    gruppe = Regionalgruppe(orte=[spot("Aue", 51, 11), spot("Bad", 51, 12)])

    eins = enter_time(gruppe, "aue0", "bad0", 60)
    assert isinstance(eins, Regionalgruppe)
    zwei = enter_time(eins, "bad0", "aue0", 75)
    assert isinstance(zwei, Regionalgruppe)

    assert [(f.von, f.nach, f.minuten) for f in zwei.fahrzeiten] == [("bad0", "aue0", 75)]
    assert enter_time(zwei, "aue0", "bad0", None) == gruppe
    assert isinstance(enter_time(gruppe, "aue0", "aue0", 5), Fehler)
    assert say_estimate(gruppe, "aue0", "bad0") == "ca. 90\u00a0km"
    assert say_estimate(gruppe, "aue0", "aue0") == ""


def test_map_has_each_place_once_and_knows_own_ones():
    stendal = from_place(next(o for o in load_places().orte if o.name == "Stendal"))
    doppelt = stendal.model_copy(update={"id": "doppelt0"})

    punkte = map_places([stendal, doppelt, spot("Aue", 51, 11), Gruppenort(name="Ohne")])

    assert [p.id for p in punkte] == [map_id(stendal), "eigen-aue0"]
