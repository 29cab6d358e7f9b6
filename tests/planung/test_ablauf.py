from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from pydantic import ValidationError

from tests.planung.bau import block, parallel, plan, small_plans, spur
from toolkit.planung.ablauf import Ablauf, Angaben, Aufgabe, Ausnahme, Posten, Tag
from toolkit.planung.datei import read_plan, write_plan
from toolkit.planung.meldungen import Fehler


def full() -> Ablauf:
    """A plan that uses every kind of field."""
    voll = block(
        "b1", 45, private_notiz=" Schlüssel \n holen ", material=(Posten(was="Stift", menge=1.5, je="person"),)
    )
    return Ablauf(
        titel="Ein „Tag“ – mit 🙂",
        personen=20,
        tage=(
            Tag(id="t1", titel="Eins", datum=date(2026, 11, 22), ziel_ende=1470, elemente=(voll,)),
            Tag(id="t2", titel="Zwei", elemente=(parallel("p1", spur("s1", block("b2")), spur("s2"), fest_um=600),)),
        ),
        vorbereitung=(Aufgabe(id="v1", titel="Einladen", wann="4 Wochen vorher", bis=date(2026, 10, 1)),),
        angaben=Angaben(ort="Musterstadt"),
        bedarfe=("hoeren",),
        bewusst=(Ausnahme(regel="A06", grund="Nachtwanderung"),),
    )


def test_saving_and_opening_is_the_identity() -> None:
    assert read_plan(write_plan(full())) == full()


@given(small_plans())
@settings(deadline=None)
def test_saving_and_opening_any_plan_is_the_identity(ablauf: Ablauf) -> None:
    assert read_plan(write_plan(ablauf)) == ablauf


def test_start_times_are_not_stored() -> None:
    gespeichert = json.loads(write_plan(plan(block("b1"), block("b2"))))

    assert {k for k in gespeichert["tage"][0]["elemente"][1] if k in ("beginn", "ende", "start")} == set()


def test_values_never_change() -> None:
    with pytest.raises(ValidationError):
        full().titel = "anders"


def test_two_pieces_with_one_id_are_refused() -> None:
    text = write_plan(plan(block("b1"), block("b2"))).replace('"b2"', '"b1"')

    assert read_plan(text) == Fehler(
        "Zwei Teile tragen dieselbe Kennung.", "Bitte öffnen Sie eine unveränderte Sicherung."
    )


@pytest.mark.parametrize(
    ("text", "was"),
    [
        ("kein JSON", "Das ist kein lesbarer Ablauf."),
        ("[]", "Dieser Wert passt hier nicht."),
        ('{"formatversion": 9}', "Dieser Ablauf stammt aus einer neueren Fassung des Methodenkoffers."),
        ('{"titel": "x"}', "Tage: Die Angabe fehlt."),
        (
            '{"titel": "x", "tage": [{"id": "t1", "titel": "", "elemente": []}]}',
            "Titel: Das Feld ist leer oder zu kurz.",
        ),
        ("[" * 100_000, "Das ist kein lesbarer Ablauf."),
    ],
)
def test_wrong_file_is_told_in_german(text: str, was: str) -> None:
    ergebnis = read_plan(text)

    assert isinstance(ergebnis, Fehler)
    assert ergebnis.was == was
