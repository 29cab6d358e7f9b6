from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from tests.planung.netzakteure import build, networks
from toolkit.planung.netz import Akteur, Bindung, Netz, Ruecklauf, compare_waves
from toolkit.planung.netz.graf import clean_network
from toolkit.planung.netz.zuordnung import match_actors


def test_actors_and_ties_that_came_and_went_are_found() -> None:
    vergleich = compare_waves(build("ab bc cd"), build("ab bd de"))

    assert (
        vergleich.neue,
        vergleich.verlorene,
        vergleich.bindungen_neu,
        vergleich.bindungen_weg,
        vergleich.bindungen_geblieben,
        vergleich.saetze,
    ) == (
        ("e",),
        ("c",),
        (("b", "d"), ("d", "e")),
        (("b", "c"), ("c", "d")),
        (("a", "b"),),
        (
            "Neu dabei: „Haus E“.",
            "Nicht mehr auf der Karte: „Haus C“.",
            "1\u00a0Verbindung ist geblieben, 2 sind dazugekommen, 2 sind weggefallen.",
            "Von den neuen führt 1 zu neuen Beteiligten.",
        ),
    )


def test_same_name_under_another_id_is_the_same_actor() -> None:
    alt = build("ab bc")
    neu = Netz((Akteur("a", "Haus A"), Akteur("7", " haus  B"), Akteur("c", "Haus C")), (Bindung("7", "a", "geld"),))

    vergleich = compare_waves(alt, neu)

    assert (vergleich.gleiche, vergleich.neue, vergleich.arten_anders) == (
        (("a", "a"), ("b", "7"), ("c", "c")),
        (),
        ((("7", "a"), ("information",), ("geld",)),),
    )


def test_name_that_two_carry_matches_nobody() -> None:
    alt = Netz((Akteur("1", "Chor"),))
    neu = Netz((Akteur("2", "Chor"), Akteur("3", "chor")))

    assert match_actors(alt, neu) == ()


def test_renamed_actor_stays_the_same_by_its_id() -> None:
    assert match_actors(Netz((Akteur("1", "Chor"),)), Netz((Akteur("1", "Singkreis"),))) == (("1", "1"),)


def test_figures_are_compared_in_words() -> None:
    vergleich = compare_waves(build("ab bc cd de"), build("ab bc cd de ea"))

    assert [(v.schluessel, v.satz) for v in vergleich.kennzahlen[:3]] == [
        ("dichte", "Das Netz ist enger geworden (vorher 40\u00a0%, jetzt 50\u00a0%)."),
        ("teile", "Etwa gleich geblieben (vorher 1, jetzt 1)."),
        ("abstand", "Die Wege sind kürzer geworden (vorher 2,0\u00a0Schritte, jetzt 1,5\u00a0Schritte)."),
    ]


def test_withheld_figures_are_not_compared() -> None:
    vergleich = compare_waves(build("ab bc cd de"), build("ab bc"))

    assert {(v.neu, v.satz) for v in vergleich.kennzahlen} == {
        (None, "Das lässt sich nicht vergleichen: Mindestens einmal liegt keine Zahl vor.")
    }


def test_different_response_calls_for_caution() -> None:
    netz = build("ab bc cd de")

    vorsicht = [
        compare_waves(netz, netz, Ruecklauf(20, 18), neu).vorsicht
        for neu in (Ruecklauf(20, 12), Ruecklauf(20, 17), None)
    ]

    assert vorsicht == [
        (
            "Beim ersten Mal haben 90\u00a0% geantwortet, jetzt 60\u00a0%. Ein Teil der Unterschiede kommt daher. "
            "Lesen Sie den Vergleich mit Vorsicht."
        ),
        "",
        "Einmal wurde gefragt, einmal gemeinsam gezeichnet. Ein Teil der Unterschiede kommt daher.",
    ]


@given(networks())
@settings(max_examples=40, deadline=None)
def test_nothing_changed_is_said_as_such(netz: Netz) -> None:
    vergleich = compare_waves(netz, netz)

    ids = tuple(a.id for a in clean_network(netz).akteure)
    assert (vergleich.gleiche, vergleich.neue, vergleich.verlorene) == (tuple((i, i) for i in ids), (), ())
    assert (vergleich.bindungen_neu, vergleich.bindungen_weg, vergleich.arten_anders) == ((), (), ())
    assert vergleich.saetze[0] == "Es sind dieselben wie beim letzten Mal."


@given(networks(sauber=True), networks(sauber=True))
@settings(max_examples=40, deadline=None)
def test_backwards_what_came_is_what_went(alt: Netz, neu: Netz) -> None:
    hin, her = compare_waves(alt, neu), compare_waves(neu, alt)

    assert (hin.neue, hin.bindungen_neu) == (her.verlorene, her.bindungen_weg)
    assert (hin.bindungen_geblieben, hin.verlorene) == (her.bindungen_geblieben, her.neue)


@given(networks(sauber=True))
@settings(max_examples=30, deadline=None)
def test_all_ids_anew_are_found_by_their_names(netz: Netz) -> None:
    neu = Netz(
        tuple(replace(a, id=f"neu {a.id}") for a in netz.akteure),
        tuple(replace(b, von=f"neu {b.von}", zu=f"neu {b.zu}") for b in netz.bindungen),
    )

    vergleich = compare_waves(netz, neu)

    assert (vergleich.neue, vergleich.verlorene, vergleich.bindungen_neu, vergleich.bindungen_weg) == ((), (), (), ())


def test_nothing_that_came_or_went_is_said_in_words() -> None:
    netz = build("ab bc")

    assert compare_waves(netz, netz).saetze[1:] == (
        "2\u00a0Verbindungen sind geblieben, keine ist dazugekommen, keine ist weggefallen.",
    )
    assert compare_waves(build("ab"), Netz(build("ab").akteure, ())).saetze[1:] == (
        "Keine Verbindung ist geblieben, keine ist dazugekommen, 1 ist weggefallen.",
    )
