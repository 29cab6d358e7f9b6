from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from tests.planung.netzakteure import build, networks
from toolkit.planung.netz import Akteur, Bindung, Hinweis, Netz, check_network, clean_network

ZWEI = build("ab")


def with_rows(*bindungen: Bindung) -> Netz:
    return Netz(ZWEI.akteure, bindungen)


def kinds(netz: Netz) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    return [(h.schluessel, h.akteure, h.bindungen) for h in check_network(netz)]


def test_sound_network_has_nothing_to_mend() -> None:
    assert check_network(build("ab bc", {"a": "kirche"})) == []


def test_tie_to_oneself_is_said() -> None:
    assert check_network(with_rows(Bindung("a", "a", "geld"))) == [
        Hinweis(
            "schleife",
            "„Haus A“ ist mit sich selbst verbunden.",
            "Diese Zeile zählt nicht mit. Sie können sie löschen.",
            (),
            (0,),
        )
    ]


def test_tie_to_nobody_is_said_with_its_row() -> None:
    hinweis = check_network(with_rows(Bindung("a", "b", "geld"), Bindung("x", "", "geld")))[0]

    assert (hinweis.was, hinweis.bindungen) == (
        "Verbindung 2 führt zu einer Stelle, die nicht auf der Karte steht: „x“ und ein leeres Feld.",
        (1,),
    )


def test_double_ties_are_merged_and_said_once() -> None:
    netz = with_rows(*(Bindung(von, zu, "geld", staerke=s) for von, zu, s in (("a", "b", 1), ("b", "a", 3))))

    ergebnis = (check_network(netz), clean_network(netz).bindungen)

    assert ergebnis == (
        [
            Hinweis(
                "doppelt",
                "„Haus A“ – „Haus B“ steht 2-mal da, jedes Mal als „Geld“.",
                "Wir zählen eine Verbindung. Die größte Stärke gilt. Alle Antworten zu Vertrauen und Nutzen bleiben "
                "erhalten.",
                (),
                (0, 1),
            )
        ],
        (Bindung("a", "b", "geld", staerke=3),),
    )


def test_there_and_back_are_two_ties() -> None:
    netz = with_rows(Bindung("a", "b", "geld", gerichtet=True), Bindung("b", "a", "geld", gerichtet=True))

    assert (check_network(netz), len(clean_network(netz).bindungen)) == ([], 2)


def test_tie_both_ways_takes_in_the_one_way() -> None:
    netz = with_rows(Bindung("b", "a", "geld", gerichtet=True, staerke=3), Bindung("a", "b", "geld"))

    assert clean_network(netz).bindungen == (Bindung("a", "b", "geld", staerke=3),)


def test_two_actors_of_one_name_are_said() -> None:
    netz = Netz((Akteur("1", "Chor"), Akteur("2", " CHOR ")))

    assert kinds(netz) == [("name_doppelt", (0, 1), ())]


def test_two_actors_of_one_id_are_said_and_the_first_counts() -> None:
    netz = Netz((Akteur("1", "Chor"), Akteur("1", "Tafel")))

    assert (kinds(netz), clean_network(netz).akteure) == ([("kennung_doppelt", (0, 1), ())], netz.akteure[:1])


def test_values_out_of_range_are_said() -> None:
    netz = Netz(
        (replace(ZWEI.akteure[0], sektor="quatsch", einfluss=9), ZWEI.akteure[1]),
        (Bindung("a", "b", "liebe", staerke=0, vertrauen=8),),
    )

    assert kinds(netz) == [
        ("sektor_unbekannt", (0,), ()),
        ("einfluss_falsch", (0,), ()),
        ("art_unbekannt", (), (0,)),
        ("staerke_falsch", (), (0,)),
        ("note_falsch", (), (0,)),
    ]


def test_full_name_of_a_person_is_not_repeated() -> None:
    netz = Netz((Akteur("1", "Erika Muster", person=True), Akteur("2", "E. M.", person=True)))

    hinweise = check_network(netz)

    assert [(h.schluessel, h.akteure) for h in hinweise] == [("person_mit_namen", (0,))]
    assert "Muster" not in hinweise[0].was + hinweise[0].tun


@given(networks())
@settings(max_examples=60, deadline=None)
def test_cleaning_leaves_nothing_that_cannot_be_computed(netz: Netz) -> None:
    sauber = clean_network(netz)

    rest = {"schleife", "unbekannt", "art_unbekannt", "doppelt", "kennung_doppelt", "ohne_kennung"}
    assert {h.schluessel for h in check_network(sauber)} & rest == set()
    assert clean_network(sauber) == sauber
