from __future__ import annotations

import pickle
from dataclasses import replace
from itertools import product

import numpy as np  # noqa: TID253 - every test here works on tables of ways
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.regionbau import best_of_all, keeps_all, line, plane, tasks, teile_of
from toolkit.planung.meldungen import Fehler
from toolkit.planung.region import Aufgabe, Einteilung, Fortschritt, Region, divide, say_quality
from toolkit.planung.region.fluss import Fluss
from toolkit.planung.region.laender import share_out
from toolkit.planung.region.lagrange import Schranke
from toolkit.planung.region.tausch import bound_swaps, sharpen_bounds


@given(tasks())
@settings(deadline=None, max_examples=150)
def test_division_is_as_short_as_the_best_of_all(aufgabe: Aufgabe) -> None:
    beste = best_of_all(aufgabe)

    ergebnis = divide(aufgabe)

    if isinstance(ergebnis, Fehler):
        assert beste == float("inf")
    else:
        assert keeps_all(aufgabe, teile_of(ergebnis))
        assert ergebnis.summe == pytest.approx(beste, abs=1e-6)
        assert ergebnis.schranke <= beste + 1e-6


@given(tasks(paare=False), st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=40)
def test_total_does_not_hang_on_the_order_of_places(aufgabe: Aufgabe, zufall: object) -> None:
    folge = list(range(aufgabe.n))
    zufall.shuffle(folge)
    gruppen = None if aufgabe.gruppen is None else tuple(aufgabe.gruppen[i] for i in folge)
    gemischt = replace(aufgabe, kosten=aufgabe.kosten[np.ix_(folge, folge)], gruppen=gruppen)

    ergebnisse = [divide(aufgabe), divide(gemischt)]

    summen = [e.summe if isinstance(e, Einteilung) else None for e in ergebnisse]
    assert summen[0] == (None if summen[1] is None else pytest.approx(summen[1]))


@pytest.mark.parametrize(("n", "k", "grenze"), [(30, 3, (8, 12)), (40, 5, (8, 8)), (45, 4, (1, 45))])
def test_flow_is_the_cheapest_assignment(n: int, k: int, grenze: tuple[int, int]) -> None:
    from scipy.optimize import linear_sum_assignment

    kosten = plane(n, n)
    fluss = Fluss(kosten, np.arange(k), grenze)

    for r, mitte in [(0, n - 1), (1, n - 2), (0, n - 3)]:
        fluss.replace(r, mitte)

    wege = kosten[:, fluss.mitten].copy()
    wege[fluss.mitten] = np.where(np.eye(k, dtype=bool), 0, 1e6)
    tafel = np.hstack([np.repeat(wege - 1e5, grenze[0], axis=1), np.repeat(wege, grenze[1] - grenze[0], axis=1)])
    beste = tafel[linear_sum_assignment(tafel)].sum() + 1e5 * grenze[0] * k
    assert fluss.summe == pytest.approx(beste)
    assert list(np.bincount(fluss.zu, minlength=k)) == list(fluss.groesse)


def test_bounds_of_exchanges_are_never_above_the_truth() -> None:
    kosten, grenze = plane(40, 3), (6, 10)
    fluss = Fluss(kosten, np.array([0, 1, 2, 3, 4]), grenze)
    neue = np.arange(5, 40)

    grob = bound_swaps(kosten, fluss, grenze, neue)

    for r in range(5):
        for j in range(0, 35, 7):
            probe = fluss.copy()
            probe.replace(r, int(neue[j]))
            fein = sharpen_bounds(kosten, fluss, grenze, [(r, int(neue[j]))])[0]
            assert grob[r, j] <= fein + 1e-6
            assert fein <= probe.summe - fluss.summe + 1e-6


@given(st.integers(0, 50), st.integers(1, 3))
@settings(deadline=None, max_examples=40)
def test_bound_is_valid_at_any_step(saat: int, kleinste: int) -> None:
    aufgabe = Aufgabe(plane(7, saat), 2, kleinste, 5)
    beste = best_of_all(aufgabe)
    schranke = Schranke(aufgabe.kosten, 2, (kleinste, 5), beste, np.full(7, 20.0))

    werte = []
    for _ in range(60):
        schranke.step()
        werte.append(schranke.wert)

    assert max(werte) <= beste + 1e-6
    assert werte == sorted(werte)


def test_struck_arcs_are_not_needed_by_the_best_division() -> None:
    ergebnis = divide(Aufgabe(plane(40, 5), 4, 8, 12))
    assert isinstance(ergebnis, Einteilung)
    schranke = Schranke(plane(40, 5), 4, (8, 12), ergebnis.summe, np.full(40, 25.0))
    for _ in range(150):
        schranke.step()

    offen = schranke.open_arcs(ergebnis.summe)

    assert all(offen[ort, region.mitte] for region in ergebnis.regionen for ort in region.orte)
    assert offen.sum() < 40 * 40


def test_near_lists_do_not_change_the_bound() -> None:
    kosten = plane(160, 8)
    schranke = Schranke(kosten, 12, (8, 15), 2500, np.full(160, 12.0))
    for _ in range(80):
        schranke.step()

    preise, zeilen = schranke._jetzt, np.arange(160)
    werte = kosten.T - preise
    np.fill_diagonal(werte, np.inf)
    folge = np.sort(werte, axis=1)
    alles = kosten.diagonal() - preise + folge[:, :7].sum(axis=1) + np.minimum(folge[:, 7:14], 0).sum(axis=1)
    assert np.allclose(schranke._gains(preise, zeilen), alles)


def test_division_of_two_villages_is_proven() -> None:
    aufgabe = Aufgabe(line(0, 1, 2, 50, 51, 52), 2, 3, 3)

    ergebnis = divide(aufgabe)

    assert ergebnis == Einteilung((Region(1, (0, 1, 2), 2.0, 1.0), Region(4, (3, 4, 5), 2.0, 1.0)), 4.0, 4.0)
    assert say_quality(ergebnis) == (
        "Das ist nachweislich die beste Einteilung: Mit diesen Grenzen sind keine kürzeren Wege möglich."
    )


def test_meeting_place_is_a_member_even_if_another_is_nearer() -> None:
    kosten = np.array([[0, 9, 9, 9], [0, 5, 9, 9], [9, 9, 0, 9], [9, 9, 9, 0]], dtype=float)

    ergebnis = divide(Aufgabe(kosten, 2, 2, 2))

    assert isinstance(ergebnis, Einteilung)
    assert all(region.mitte in region.orte for region in ergebnis.regionen)


def test_quality_is_rounded_up() -> None:
    saetze = [say_quality(Einteilung((), summe, 1000.0)) for summe in (1003.01, 1010.0, 1000.1)]

    assert saetze == [
        f"Die Wege sind nachweislich höchstens {wert}\u00a0% länger als bei der besten Einteilung."
        for wert in ("0,4", "1", "0,1")
    ]


def test_search_tells_and_ends_when_stopped() -> None:
    gehoert: list[Fortschritt] = []

    def stop(stand: Fortschritt) -> bool:
        gehoert.append(stand)
        return len(gehoert) < 3

    ergebnis = divide(Aufgabe(plane(90, 1), 8, 9, 13), stop)

    assert isinstance(ergebnis, Einteilung)
    assert ergebnis.abgebrochen
    assert keeps_all(Aufgabe(plane(90, 1), 8, 9, 13), teile_of(ergebnis))
    assert len(gehoert) == 3
    assert gehoert[0].satz.startswith("Beste Einteilung bisher: ca. ")


def test_progress_says_that_pairs_do_not_count_yet() -> None:
    saetze: list[str] = []

    def listen(stand: Fortschritt) -> bool:
        saetze.append(stand.satz)
        return True

    ergebnis = divide(Aufgabe(plane(40, 2), 5, 7, 9, None, ((0, 5),)), listen)

    assert isinstance(ergebnis, Einteilung)
    assert saetze[0].startswith("Zuerst ohne Ihre Paare gesucht: ca. ")
    assert saetze[-1].startswith("Beste Einteilung bisher: ca. ")


def test_progress_never_falls_and_ends_at_one() -> None:
    anteile: list[float] = []

    def listen(stand: Fortschritt) -> bool:
        anteile.append(stand.anteil)
        return True

    divide(Aufgabe(plane(60, 2), 7, 8, 9), listen)

    assert anteile == sorted(anteile)
    assert anteile[-1] == 1


def test_same_task_gives_the_same_division() -> None:
    aufgabe = Aufgabe(plane(50, 4), 5, 9, 11)

    ergebnisse = [divide(aufgabe), divide(pickle.loads(pickle.dumps(aufgabe)))]  # noqa: S301 - our own bytes

    assert ergebnisse[0] == pickle.loads(pickle.dumps(ergebnisse[1]))  # noqa: S301 - the same


def test_borders_and_pairs_are_kept_in_a_larger_task() -> None:
    gruppen = tuple("AB"[i % 2] for i in range(60))
    aufgabe = Aufgabe(plane(60, 6), 6, 8, 12, gruppen, ((0, 2), (2, 4)), ((1, 3), (6, 8)))

    ergebnis = divide(aufgabe)

    assert isinstance(ergebnis, Einteilung)
    assert keeps_all(aufgabe, teile_of(ergebnis))
    assert ergebnis.luecke < 0.05


def test_impossible_pairs_are_said() -> None:
    dreieck = ((0, 1), (2, 3), (0, 2), (1, 3), (0, 4), (1, 4), (2, 4), (3, 4))
    aufgabe = Aufgabe(line(0, 1, 2, 3, 4, 5), 2, 2, 4, None, (), dreieck)

    ergebnis = divide(aufgabe)

    assert isinstance(ergebnis, Fehler)


@given(
    st.lists(st.dictionaries(st.integers(1, 3), st.integers(0, 20), min_size=1), min_size=1, max_size=4),
    st.integers(1, 9),
)
@settings(deadline=None, max_examples=80)
def test_numbers_of_regions_are_shared_out_at_the_least_total(werte: list[dict[int, int]], k: int) -> None:
    moegliche = [wahl for wahl in product(*werte) if sum(wahl) == k]
    beste = min((sum(w[z] for w, z in zip(werte, wahl, strict=True)) for wahl in moegliche), default=float("inf"))

    summe, wahl = share_out([{z: float(v) for z, v in w.items()} for w in werte], k)

    assert summe == beste
    assert tuple(wahl) in (moegliche or [()])


def test_lands_are_divided_as_if_each_were_alone() -> None:
    kosten = plane(60, 11)
    gruppen = tuple("ABC"[i % 3] for i in range(60))

    alle = divide(Aufgabe(kosten, 9, 5, 8, gruppen))
    einzeln = [divide(Aufgabe(kosten[g::3, g::3], 3, 5, 8)) for g in range(3)]

    assert isinstance(alle, Einteilung)
    assert alle.luecke == 0
    assert alle.summe == pytest.approx(sum(e.summe for e in einzeln if isinstance(e, Einteilung)))
