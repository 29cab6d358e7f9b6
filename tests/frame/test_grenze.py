"""Does a person read German when something breaks, and is the incident to be found again?"""

from __future__ import annotations

import re

import pytest

from toolkit.frame import protokoll
from toolkit.frame.grenze import Grenze, Vorfall, open_safely

SICHER = "Ihre Merkliste ist sicher."


def break_down(*_):
    """Fail with a message that holds what a visitor typed."""
    raise ValueError("geheim: Frau Beispiel wohnt in Lindenau")


def boundary():
    gezeigt = []
    return Grenze("probe", SICHER, gezeigt.append), gezeigt


def test_boundary_lets_arguments_through_and_shows_nothing_when_all_is_well():
    grenze, gezeigt = boundary()
    gesehen = []

    grenze.guard(lambda a, b: gesehen.append((a, b)))(1, b=2)

    assert (gesehen, gezeigt) == ([(1, 2)], [])


def test_boundary_shows_an_incident_instead_of_raising():
    grenze, gezeigt = boundary()

    grenze.guard(break_down)({"new": 3})

    (vorfall,) = gezeigt
    assert vorfall.was == "Hier ist uns etwas kaputtgegangen. Das liegt nicht an Ihnen."
    assert vorfall.sicher == SICHER
    assert re.fullmatch("Vorfall-Nummer: [0-9A-F]{6}", vorfall.punkte[2])


def test_boundary_takes_the_message_away_once_something_works_again():
    grenze, gezeigt = boundary()

    grenze.guard(break_down)()
    grenze.guard(list)()
    grenze.guard(list)()

    assert [vorfall is None for vorfall in gezeigt] == [False, True]


def test_boundary_lets_errors_through_when_strict(monkeypatch):
    monkeypatch.setenv("KOFFER_STRENG", "1")
    grenze, gezeigt = boundary()

    with pytest.raises(ValueError, match="geheim"):
        grenze.guard(break_down)()
    with pytest.raises(ValueError, match="geheim"):
        open_safely(break_down, "probe")

    assert gezeigt == []


def test_incident_is_in_the_log_under_its_number_without_what_was_typed():
    grenze, gezeigt = boundary()

    grenze.guard(break_down)()

    text = protokoll.log_file().read_text(encoding="utf-8")
    assert f"Vorfall {gezeigt[0].nummer} in probe: break_down: builtins.ValueError" in text
    assert "test_grenze.py" in text
    assert "geheim" not in text
    assert "Lindenau" not in text


def test_log_names_the_causes_of_an_error():
    try:
        try:
            break_down()
        except ValueError as ursache:
            raise KeyError("auch geheim") from ursache
    except KeyError as fehler:
        protokoll.record(fehler, "probe")

    text = protokoll.log_file().read_text(encoding="utf-8")
    assert "builtins.KeyError" in text
    assert "wegen builtins.ValueError" in text
    assert "geheim" not in text


def test_incident_gets_its_number_even_where_nothing_can_be_written(monkeypatch, tmp_path):
    datei = tmp_path / "keine-mappe"
    datei.write_text("", encoding="utf-8")
    monkeypatch.setenv("KOFFER_DATEN", str(datei))

    assert re.fullmatch("[0-9A-F]{6}", protokoll.record(ValueError(), "probe"))


def test_log_starts_anew_when_it_is_large(monkeypatch):
    monkeypatch.setattr(protokoll, "HOECHSTENS", 10)
    protokoll.record(ValueError(), "alt")

    protokoll.record(ValueError(), "neu")

    datei = protokoll.log_file()
    assert " in neu: " in datei.read_text(encoding="utf-8")
    assert " in alt: " in datei.with_suffix(".log.1").read_text(encoding="utf-8")


def test_nothing_of_an_incident_goes_to_the_page(capsys):
    grenze, _ = boundary()

    grenze.guard(break_down)()

    assert capsys.readouterr() == ("", "")


def test_screen_that_cannot_open_is_replaced_by_a_message():
    ergebnis = open_safely(break_down, "probe")

    html = ergebnis._repr_mimebundle_()["text/html"]
    assert isinstance(ergebnis, Vorfall)
    assert 'role="alert"' in html
    assert ergebnis.nummer in html
    assert "Traceback" not in html
    assert "geheim" not in html


def test_incident_escapes_what_it_says():
    vorfall = Vorfall("<script>", "a & b", '"', "ABC123")

    html = vorfall._repr_mimebundle_()["text/html"]

    assert "<p>&lt;script&gt;</p><p>a &amp; b</p>" in html
