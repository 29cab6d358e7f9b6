from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.regionbau import keeps_all, line, plane, tasks, teile_of
from toolkit.planung.meldungen import Fehler
from toolkit.planung.region import (
    Aenderung,
    Aufgabe,
    Einteilung,
    divide,
    explain_place,
    move,
    say_quality,
    set_centre,
    swap,
    why_not,
)
from toolkit.planung.region.worte import say_length

NAMEN = ("Lindenau", "Birkenfurt", "Weidenbach", "Eichberg", "Tannhof", "Musterau")
SECHS = Aufgabe(line(0, 10, 20, 50, 60, 70), 2, 2, 4, namen=NAMEN)


def solve(aufgabe: Aufgabe) -> Einteilung:
    ergebnis = divide(aufgabe)
    assert isinstance(ergebnis, Einteilung)
    return ergebnis


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@given(tasks(offen=True), st.integers(0, 6), st.integers(0, 2))
@settings(deadline=None, max_examples=80)
def test_price_of_a_move_is_exact(aufgabe: Aufgabe, ort: int, ziel: int) -> None:
    vorher = solve(aufgabe)
    ort, ziel = ort % aufgabe.n, ziel % aufgabe.k

    schritt = move(aufgabe, vorher, ort, ziel)

    if isinstance(schritt, Fehler):
        assert ziel == vorher.region_of(ort) or vorher.regionen[vorher.region_of(ort)].orte == (ort,)
        return
    nachher = schritt.einteilung
    assert sorted(o for r in nachher.regionen for o in r.orte) == list(range(aufgabe.n))
    assert schritt.preis == pytest.approx(nachher.summe - vorher.summe)
    wohin = {o: ziel if o == ort else vorher.region_of(o) for o in range(aufgabe.n)}
    assert wohin == {o: nachher.region_of(o) for o in range(aufgabe.n)}
    assert nachher.summe == pytest.approx(sum(min_way(aufgabe, r.orte) for r in nachher.regionen))
    assert (nachher.verletzt == ()) == keeps_all(aufgabe, teile_of(nachher))


def min_way(aufgabe: Aufgabe, orte: tuple[int, ...]) -> float:
    return min(sum(float(aufgabe.kosten[o, m]) for o in orte) for m in orte)


@given(tasks(offen=True), st.integers(0, 6))
@settings(deadline=None, max_examples=60)
def test_no_allowed_change_is_shorter_than_the_best(aufgabe: Aufgabe, ort: int) -> None:
    einteilung = solve(aufgabe)
    ort %= aufgabe.n

    begruendung = explain_place(aufgabe, einteilung, ort)

    assert all(a.preis is None or a.preis >= -1e-6 for a in begruendung.andere)
    assert len(begruendung.andere) == min(3, len(einteilung.regionen) - 1)


def test_move_says_its_price_and_broken_limits() -> None:
    einteilung = solve(replace(SECHS, max=3))

    schritt = move(replace(SECHS, max=3), einteilung, 2, 1)

    assert isinstance(schritt, Aenderung)
    assert schritt.preis == 30
    assert plain(schritt.satz) == (
        "Alle Wege zusammen werden ca. 30 km länger. Die Region um Eichberg hat 4 Orte, 1 mehr als erlaubt."
    )
    assert say_quality(schritt.einteilung).startswith("Von Hand geändert.")


def test_move_back_costs_the_same_with_the_other_sign() -> None:
    einteilung = solve(SECHS)

    hin = move(SECHS, einteilung, 2, 1)
    assert isinstance(hin, Aenderung)
    zurueck = move(SECHS, hin.einteilung, 2, 0)

    assert isinstance(zurueck, Aenderung)
    assert zurueck.preis == -hin.preis
    assert zurueck.einteilung == einteilung


def test_swap_changes_both_regions() -> None:
    einteilung = solve(SECHS)

    schritt = swap(SECHS, einteilung, 2, 3)

    assert isinstance(schritt, Aenderung)
    assert teile_of(schritt.einteilung) == [(0, 1, 3), (2, 4, 5)]
    assert schritt.preis == 60


def test_chosen_meeting_place_stays_until_it_leaves() -> None:
    einteilung = set_centre(SECHS, solve(SECHS), 0).einteilung

    mit = move(SECHS, einteilung, 3, 0)
    ohne = move(SECHS, einteilung, 0, 1)

    assert isinstance(mit, Aenderung)
    assert isinstance(ohne, Aenderung)
    assert (mit.einteilung.regionen[0].mitte, mit.einteilung.regionen[0].fest) == (0, True)
    assert (ohne.einteilung.regionen[0].mitte, ohne.einteilung.regionen[0].fest) == (1, False)


def test_impossible_changes_are_refused() -> None:
    aufgabe = replace(SECHS, min=1)
    einteilung = solve(aufgabe)
    allein = swap(aufgabe, einteilung, 0, 1)
    gleich = move(aufgabe, einteilung, 0, einteilung.region_of(0))

    assert allein == Fehler(
        "„Lindenau“ und „Birkenfurt“ gehören zur selben Region.", "Wählen Sie Orte aus zwei verschiedenen Regionen."
    )
    assert gleich == Fehler("„Lindenau“ gehört schon zu dieser Region.", "Wählen Sie eine andere Region.")


@pytest.mark.parametrize(
    ("aufgabe", "grund", "satz"),
    [
        (SECHS, "weiter", "Der Weg dorthin ist ca. 30 km länger, alle Wege zusammen würden ca. 30 km länger."),
        (
            replace(SECHS, max=3),
            "voll",
            (
                "Die Region ist mit 3 Orten voll: Eichberg müsste in die Region um Birkenfurt wechseln, "
                "alle Wege zusammen würden ca. 60 km länger. Der Weg dorthin ist ca. 30 km länger."
            ),
        ),
        (
            replace(SECHS, min=3),
            "zu_klein",
            (
                "Die eigene Region hätte dann weniger als 3 Orte: Eichberg müsste in die Region um Birkenfurt "
                "wechseln, "
                "alle Wege zusammen würden ca. 60 km länger. Der Weg dorthin ist ca. 30 km länger."
            ),
        ),
        (
            replace(SECHS, gruppen=("BY",) * 3 + ("HE",) * 3),
            "land",
            "Die Region liegt in HE, und Regionen sollen nicht über Grenzen gehen.",
        ),
        (
            replace(SECHS, getrennt=((2, 4),)),
            "getrennt",
            "Dort ist Tannhof: Diese Orte sollen getrennt sein.",
        ),
        (
            replace(SECHS, zusammen=((2, 0),)),
            "zusammen",
            "Dieser Ort soll mit Lindenau zusammenbleiben.",
        ),
    ],
)
def test_why_not_says_what_decides(aufgabe: Aufgabe, grund: str, satz: str) -> None:
    einteilung = solve(aufgabe)

    andere = why_not(aufgabe, einteilung, 2, 1)

    assert (andere.grund, plain(andere.satz)) == (grund, satz)


def test_price_of_a_full_region_is_that_of_the_whole_change() -> None:
    aufgabe = Aufgabe(plane(24, 9), 4, 5, 7)
    einteilung = solve(aufgabe)

    volle = [(ort, a) for ort in range(24) for a in explain_place(aufgabe, einteilung, ort).andere if a.wechselt]

    assert volle
    for ort, andere in volle:
        wer, wohin = andere.wechselt
        if wohin == einteilung.region_of(ort):
            ganz = swap(aufgabe, einteilung, ort, wer).einteilung
        else:
            ganz = move(aufgabe, move(aufgabe, einteilung, ort, andere.region).einteilung, wer, wohin).einteilung
        assert ganz.summe - einteilung.summe == pytest.approx(andere.preis)
        assert ganz.verletzt == ()


def test_explanation_says_the_own_way_in_minutes() -> None:
    aufgabe = replace(SECHS, einheit="Minuten")

    begruendung = explain_place(aufgabe, solve(aufgabe), 2)

    assert plain(begruendung.satz) == "Weidenbach gehört zur Region um Birkenfurt. Der Weg dorthin: ca. 10 Minuten."


def test_explanation_says_a_known_way_without_circa() -> None:
    aufgabe = replace(SECHS, einheit="Minuten", eigene=frozenset({(1, 2)}))
    einteilung = solve(aufgabe)

    saetze = [plain(explain_place(aufgabe, einteilung, ort).satz) for ort in (0, 2)]

    assert saetze == [
        "Lindenau gehört zur Region um Birkenfurt. Der Weg dorthin: ca. 10 Minuten.",
        "Weidenbach gehört zur Region um Birkenfurt. Der Weg dorthin: 10 Minuten.",
    ]


@pytest.mark.parametrize(
    ("weg", "gesagt"),
    [(0.4, "unter 1 Minute"), (7.3, "ca. 7 Minuten"), (83.0, "ca. 85 Minuten"), (1234.0, "ca. 20 Stunden 30 Minuten")],
)
def test_estimated_minutes_are_said_no_more_exactly_than_they_are_known(weg: float, gesagt: str) -> None:
    assert plain(say_length(weg, "Minuten")) == gesagt


def test_proof_with_held_places_speaks_only_of_divisions_with_them() -> None:
    beste, nah, offen = (Einteilung((), 1004.0, schranke) for schranke in (1004.0, 1000.0, 0.0))

    assert plain(say_quality(beste, 1)) == (
        "Das ist nachweislich die beste Einteilung: Mit diesen Grenzen und dem festgehaltenen Ort sind keine kürzeren "
        "Wege möglich."
    )
    assert plain(say_quality(nah, 2)) == (
        "Die Wege sind nachweislich höchstens 0,4 % länger als bei der besten Einteilung mit den 2 festgehaltenen "
        "Orten."
    )
    assert say_quality(offen, 2) == "Wie nah diese Einteilung an der besten ist, steht noch nicht fest."
