"""Does the guide for the telephone fit on one page, and does it remind two weeks later?"""

from __future__ import annotations

import io
from datetime import date

import pikepdf

from tests.export.proben import ANGABEN, BOESE
from toolkit.dokument.form import Merkmale, Schritte, Tabelle
from toolkit.dokument.telefonberatung import (
    SCHRITTE,
    Telefonat,
    ask_again_on,
    telefonat_als_dokument,
    telefonat_als_termine,
)
from toolkit.export.pdf import render_pdf

TAG = date(2026, 12, 3)


def test_steps_take_twenty_minutes_and_ask_three_questions():
    assert sum(s.minuten for s in SCHRITTE) == 20
    assert [s.titel for s in SCHRITTE if s.titel.endswith("?")] == [
        "Was ist los?",
        "Was haben Sie versucht?",
        "Was wäre ein kleiner nächster Schritt?",
    ]


def test_empty_guide_names_nobody_and_leaves_room():
    dokument = telefonat_als_dokument(Telefonat())

    assert [type(b).__name__ for b in dokument.bloecke] == ["Schritte", "Tabelle", "Hinweis"]
    assert [zeile[1] for b in dokument.bloecke if isinstance(b, Tabelle) for zeile in b.zeilen] == ["", "", "", ""]


def test_guide_knows_its_talk_and_the_day_to_ask_again():
    dokument = telefonat_als_dokument(Telefonat("Satzung ändern", "Lindenau", "Eichberg", TAG), "Vermerk")

    merkmale = next(b for b in dokument.bloecke if isinstance(b, Merkmale))
    assert merkmale.eintraege == (
        ("Anliegen", "Satzung ändern"),
        ("Wer fragt", "Lindenau"),
        ("Wer hört zu", "Eichberg"),
        ("Wann", "3\\.\u00a0Dezember 2026"),
    )
    tabelle = next(b for b in dokument.bloecke if isinstance(b, Tabelle))
    assert tabelle.zeilen[-1][1] == "17.\u00a0Dezember 2026"


def test_guide_is_one_page_even_with_long_words():
    lang = "Ein langes Anliegen, das über viele Zeilen geht. " * 6
    dokument = telefonat_als_dokument(Telefonat(lang[:200], lang[:100], lang[:100], TAG), "Kleingedrucktes. " * 10)

    assert len(pikepdf.open(io.BytesIO(render_pdf(dokument, ANGABEN))).pages) == 1


def test_day_to_ask_again_is_a_workday_two_weeks_later():
    assert [ask_again_on(date(2026, 12, 3)), ask_again_on(date(2026, 12, 11))] == [
        date(2026, 12, 17),
        date(2026, 12, 28),
    ]


def test_talk_and_second_call_become_dates_under_one_key():
    termine = telefonat_als_termine(Telefonat("Satzung", tag=TAG), "g1").termine

    assert [(t.schluessel, t.titel, t.beginn) for t in termine] == [
        ("g1-telefonat", "Telefonat: Satzung", TAG),
        ("g1-nachfrage", "Nachfragen: Satzung", date(2026, 12, 17)),
    ]


def test_without_a_day_there_are_no_dates_but_a_chosen_second_call_counts():
    ohne = telefonat_als_termine(Telefonat("Satzung"), "g1")
    gewaehlt = telefonat_als_termine(Telefonat("", nachfrage=TAG), "g1")

    assert ohne.termine == ()
    assert [(t.titel, t.beginn) for t in gewaehlt.termine] == [("Nachfragen: Beratung am Telefon", TAG)]


def test_hostile_words_stay_words():
    for text in BOESE:
        dokument = telefonat_als_dokument(Telefonat(text, text, text, TAG))

        assert render_pdf(dokument, ANGABEN).startswith(b"%PDF")
        assert any(isinstance(b, Schritte) for b in dokument.bloecke)
