from __future__ import annotations

from dataclasses import replace

from tests.planung.tandembau import JAHR, place
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import Ausschluss, Gewichte, Hinweis, Tandemaufgabe, check_task

LINDENAU, BIRKENFURT = place("Lindenau"), place("Birkenfurt")
WEIDENBACH, TANNRODA = place("Weidenbach"), place("Tannroda")
WIDERSPRUCH = "Lindenau und Tannroda sind fest verabredet, aber auch ausgeschlossen."
GUT = Tandemaufgabe((LINDENAU, BIRKENFURT), (WEIDENBACH, TANNRODA), JAHR)


def said(aufgabe: Tandemaufgabe, art: type = Fehler) -> list[str]:
    return [b.was.replace("\u00a0", " ") for b in check_task(aufgabe) if isinstance(b, art)]


def test_good_task_has_nothing_to_say() -> None:
    assert check_task(GUT) == []


def test_empty_sides_are_said() -> None:
    assert said(replace(GUT, suchende=(), erfahrene=())) == [
        "Es sucht noch kein Ort ein Tandem.",
        "Es gibt noch keinen erfahrenen Ort.",
    ]


def test_too_few_tandems_are_said_with_their_number() -> None:
    eine = replace(GUT, erfahrene=(WEIDENBACH, replace(TANNRODA, kapazitaet=0)))
    keine = replace(GUT, erfahrene=(replace(TANNRODA, kapazitaet=0),))

    assert said(eine, Hinweis) == ["2 Orte suchen ein Tandem, nur 1 ist möglich: Es fehlt 1."]
    assert said(keine, Hinweis) == ["2 Orte suchen ein Tandem, keines ist möglich: Es fehlen 2."]
    assert said(eine) == []


def test_places_twice_or_on_both_sides_are_said() -> None:
    assert said(replace(GUT, suchende=(LINDENAU, LINDENAU), erfahrene=(LINDENAU, TANNRODA))) == [
        "Lindenau steht auf beiden Seiten.",
        "Lindenau steht 2-mal in der Liste.",
    ]


def test_negative_capacity_is_said() -> None:
    assert said(replace(GUT, erfahrene=(replace(TANNRODA, kapazitaet=-1), WEIDENBACH))) == [
        "Tannroda kann nicht weniger als 0 Tandems nehmen."
    ]


def test_wishes_that_name_nobody_here_are_hints() -> None:
    wuensche = replace(LINDENAU, wuensche=("atlantis", "birkenfurt", "tannroda"))

    assert said(replace(GUT, suchende=(wuensche, BIRKENFURT)), Hinweis) == [
        "Lindenau wünscht sich „atlantis“. Diesen Ort gibt es hier nicht.",
        "Lindenau wünscht sich Birkenfurt. Beide stehen auf derselben Seite.",
    ]


def test_place_without_any_partner_is_a_hint() -> None:
    alle = (
        Ausschluss("tannroda", "lindenau"),
        Ausschluss("lindenau", "weidenbach"),
        Ausschluss("atlantis", "tannroda"),
        Ausschluss("k17", "k18"),
    )

    assert said(replace(GUT, ausschluesse=alle), Hinweis) == [
        "Für Lindenau sind alle erfahrenen Orte ausgeschlossen.",
        "Ein Ausschluss für Tannroda nennt einen Ort, den es hier nicht gibt.",
        "Ein Ausschluss nennt zwei Orte, die es hier nicht gibt.",
    ]


def test_fixed_pairs_that_contradict_are_said() -> None:
    fest = (("lindenau", "tannroda"), ("birkenfurt", "tannroda"), ("lindenau", "atlantis"))
    aus = (Ausschluss("tannroda", "lindenau", "Streit um die Kita"),)

    assert said(replace(GUT, fest=fest, ausschluesse=aus)) == [
        "Lindenau ist fest mit einem Ort verabredet, der nicht bei den erfahrenen Orten steht.",
        f"{WIDERSPRUCH} Das Paar ist ausgeschlossen: Streit um die Kita.",
        "Lindenau ist mit 2 Orten fest verabredet.",
        "Tannroda nimmt 1 Tandem, hat aber 2 feste Paare.",
    ]
    assert said(replace(GUT, fest=fest[:1] * 2)) == ["Ein festes Paar ist doppelt eingetragen."]
    assert said(replace(GUT, fest=(("tannroda", "lindenau"),))) == [
        "Ein festes Paar nennt „Tannroda“. Der Ort steht nicht bei den suchenden Orten."
    ]
    assert said(replace(GUT, fest=(("k17", "k18"),))) == [
        "Ein festes Paar nennt einen Ort, der nicht bei den suchenden Orten steht."
    ]


def test_forbidden_history_counts_as_exclusion() -> None:
    frueher = replace(GUT, frueher=(("tannroda", "lindenau"),), fest=(("lindenau", "tannroda"),))

    assert said(frueher) == []
    assert said(replace(frueher, umgang="verboten")) == [
        f"{WIDERSPRUCH} Die beiden waren schon ein Tandem und sollen es nicht wieder werden."
    ]


def test_nothing_counts_is_a_hint() -> None:
    assert said(replace(GUT, gewichte=Gewichte(*["egal"] * 6)), Hinweis) == [
        "Alles ist „egal“. Dann passt jedes Paar gleich gut."
    ]
