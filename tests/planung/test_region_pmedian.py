from __future__ import annotations

from itertools import combinations

import numpy as np  # noqa: TID253 - every test here works on tables of ways
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.regionbau import plane
from toolkit.planung.meldungen import Fehler
from toolkit.planung.region import Instanz, p_median, read_pmed

DREIECK = "3 4 1\n1 2 9\n2 3 1\n1 3 5\n1 2 2\n"


@given(st.integers(1, 9), st.integers(1, 4), st.integers(0, 99))
@settings(deadline=None, max_examples=80)
def test_medians_are_the_best_of_all_choices(n: int, p: int, saat: int) -> None:
    p = min(n, p)
    kosten = plane(n, saat)
    beste = min(float(kosten[:, wahl].min(axis=1).sum()) for wahl in combinations(range(n), p))

    ergebnis = p_median(kosten, p)

    assert ergebnis.summe == pytest.approx(beste)
    assert kosten[:, ergebnis.mitten].min(axis=1).sum() == pytest.approx(beste)
    assert ergebnis.schranke <= beste + 1e-6
    assert len(set(ergebnis.mitten)) == p


def test_medians_of_a_large_network_are_nearly_proven() -> None:
    kosten = np.rint(plane(150, 7))

    ergebnis = p_median(kosten, 15)

    assert ergebnis.summe <= ergebnis.schranke * 1.005


@pytest.mark.parametrize("p", [0, 4])
def test_medians_refuse_an_impossible_number(p: int) -> None:
    with pytest.raises(ValueError, match="zwischen 1 und 3"):
        p_median(plane(3, 0), p)


def test_later_edge_replaces_the_earlier_one() -> None:
    instanz = read_pmed(DREIECK)

    assert isinstance(instanz, Instanz)
    assert instanz.p == 1
    assert instanz.kosten.tolist() == [[0, 2, 3], [2, 0, 1], [3, 1, 0]]


def test_edge_of_length_zero_is_an_edge() -> None:
    instanz = read_pmed("2 1 1\n1 2 0\n")

    assert isinstance(instanz, Instanz)
    assert instanz.kosten.tolist() == [[0, 0], [0, 0]]


@pytest.mark.parametrize("text", ["\ufeff2 1 1\n1 2 3\n", "2 1 1\r\n1 2 3\r\n\x1a", "\n0000000002\t1 1\n\n1 2 3.0"])
def test_marks_of_old_programs_do_no_harm(text: str) -> None:
    instanz = read_pmed(text)

    assert isinstance(instanz, Instanz)
    assert instanz.kosten.tolist() == [[0, 3], [3, 0]]


@pytest.mark.parametrize(
    ("text", "was"),
    [
        ("", "Diese Datei ist leer."),
        ("drei 1 1\n", "Zeile 1: Hier müssen drei ganze Zahlen stehen: Knoten, Kanten und p."),
        ("² 1 1\n", "Zeile 1: Hier müssen drei ganze Zahlen stehen: Knoten, Kanten und p."),
        ("3 1 4\n1 2 1\n", "Zeile 1: p ist 4, möglich sind 1 bis 3."),
        ("99999 1 4\n1 2 1\n", "Zeile 1: 99999 Knoten und 1\u00a0Kante sind nicht möglich."),
        ("3 2 1\n1 2 1\n", "Die erste Zeile nennt 2\u00a0Kanten, es folgen aber 1."),
        ("3 1 1\n1 9 1\n", "Zeile 2: Das ist keine Kante. Erwartet sind zwei Knoten von 1 bis 3 und ihr Weg."),
        ("3 1 1\n1 2 nan\n", "Zeile 2: Das ist keine Kante. Erwartet sind zwei Knoten von 1 bis 3 und ihr Weg."),
        ("3 1 1\n1 2 -4\n", "Zeile 2: Das ist keine Kante. Erwartet sind zwei Knoten von 1 bis 3 und ihr Weg."),
        ("3 1 1\n1 2\n", "Zeile 2: Das ist keine Kante. Erwartet sind zwei Knoten von 1 bis 3 und ihr Weg."),
        ("3 1 1\n1_0 2 4\n", "Zeile 2: Das ist keine Kante. Erwartet sind zwei Knoten von 1 bis 3 und ihr Weg."),
        ("3 1 1\n1 \u0662 4\n", "Zeile 2: Das ist keine Kante. Erwartet sind zwei Knoten von 1 bis 3 und ihr Weg."),
        ("3 1 1\n1 2 1_0\n", "Zeile 2: Das ist keine Kante. Erwartet sind zwei Knoten von 1 bis 3 und ihr Weg."),
        (
            "3 2 1\n1 2 1e308\n1 3 1e308\n",
            "Zeile 2: Das ist keine Kante. Erwartet sind zwei Knoten von 1 bis 3 und ihr Weg.",
        ),
        ("3 1 1\n1 2 5\n", "Knoten 3 ist von Knoten 1 aus nicht zu erreichen."),
    ],
)
def test_broken_file_is_refused_in_german(text: str, was: str) -> None:
    ergebnis = read_pmed(text)

    assert isinstance(ergebnis, Fehler)
    assert ergebnis.was == was
