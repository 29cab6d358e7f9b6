from __future__ import annotations

from dataclasses import replace

import numpy as np  # noqa: TID253 - every test here works on tables of ways
import pytest
from hypothesis import given, settings

from tests.planung.regionbau import best_of_all, line, plane, tasks
from toolkit.planung.region import Aufgabe, check_task

NAMEN = ("Lindenau", "Birkenfurt", "Weidenbach", "Eichberg", "Tannhof", "Musterau")
SECHS = Aufgabe(line(0, 1, 2, 3, 4, 5), 2, 1, 6, namen=NAMEN)


def was(aufgabe: Aufgabe) -> list[str]:
    return [fehler.was.replace("\u00a0", " ") for fehler in check_task(aufgabe)]


@given(tasks())
@settings(deadline=None, max_examples=150)
def test_what_is_refused_is_impossible(aufgabe: Aufgabe) -> None:
    beste = best_of_all(aufgabe)

    fehler = check_task(aufgabe)

    assert not fehler or beste == float("inf")


def test_too_many_places_are_said_with_their_number() -> None:
    aufgabe = Aufgabe(plane(119, 0), 8, 5, 12)

    fehler = check_task(aufgabe)

    assert [(f.was.replace("\u00a0", " "), f.tun.replace("\u00a0", " ")) for f in fehler] == [
        (
            "8 Regionen × höchstens 12 Orte = 96 Plätze, aber 119 Orte: 23 zu viel.",
            "Bilden Sie mindestens 10 Regionen, oder erlauben Sie bis zu 15 Orte je Region.",
        )
    ]


@pytest.mark.parametrize(
    ("aufgabe", "saetze"),
    [
        (SECHS, []),
        (
            replace(SECHS, k=3, min=4),
            ["3 Regionen × mindestens 4 Orte = 12 Orte, aber nur 6 Orte: 6 zu wenig."],
        ),
        (
            replace(SECHS, min=4, max=3),
            ["Mindestens 4 Orte, aber höchstens 3 Orte je Region: Das widerspricht sich."],
        ),
        (replace(SECHS, k=0), ["Die Zahl der Regionen ist 0: Das geht nicht."]),
        (
            replace(SECHS, min=2, max=2, k=3, gruppen=("BY",) * 5 + ("HH",)),
            [
                "BY hat 5 Orte: 2 Regionen mit höchstens 2 lassen 1 übrig, für 3 reicht es nicht.",
                "HH hat 1 Ort: es fehlt 1 zur Mindestzahl 2.",
            ],
        ),
        (
            replace(SECHS, k=1, gruppen=("BY",) * 3 + ("HE",) * 3),
            [
                (
                    "Ohne Regionen über die Grenzen der Länder sind mindestens 2 Regionen nötig, gewünscht ist 1: "
                    "1 zu wenig."
                )
            ],
        ),
        (
            replace(SECHS, zusammen=((0, 1), (1, 2)), getrennt=((0, 2),)),
            [
                (
                    "„Lindenau“ und „Weidenbach“ sollen getrennt sein, gehören aber über feste Paare zusammen "
                    "(Lindenau – Birkenfurt – Weidenbach)."
                )
            ],
        ),
        (
            replace(SECHS, max=3, zusammen=((0, 1), (1, 2), (2, 3))),
            [
                (
                    "Lindenau, Birkenfurt, Weidenbach und Eichberg sollen zusammenbleiben: 4 Orte, "
                    "erlaubt sind 3 je Region, 1 zu viel."
                )
            ],
        ),
        (
            replace(SECHS, gruppen=("BY",) * 3 + ("HE",) * 3, zusammen=((2, 3),)),
            ["Weidenbach und Eichberg sollen zusammenbleiben, liegen aber in BY und HE."],
        ),
        (
            replace(SECHS, getrennt=((0, 1), (1, 2), (0, 2))),
            [
                (
                    "Lindenau, Birkenfurt und Weidenbach sollen alle voneinander getrennt sein: "
                    "Das braucht 3 Regionen, "
                    "gewünscht sind 2."
                )
            ],
        ),
        (replace(SECHS, zusammen=((1, 1),)), ["„Birkenfurt“ steht mit sich selbst in einem Paar."]),
        (
            replace(SECHS, getrennt=((0, 6),)),
            ["Einige Angaben gehören nicht zu den ausgewählten Orten."],
        ),
        (Aufgabe(np.zeros((0, 0)), 1, 1, 1), ["Es sind keine Orte ausgewählt."]),
        (
            Aufgabe(np.array([[0.0, np.nan], [1.0, 0.0]]), 1, 1, 2),
            ["In der Tabelle der Wege fehlen Werte, oder sie sind negativ."],
        ),
    ],
)
def test_impossible_limits_are_said_at_once(aufgabe: Aufgabe, saetze: list[str]) -> None:
    gesagt = was(aufgabe)

    assert gesagt == saetze
