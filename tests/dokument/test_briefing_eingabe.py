"""Do jotted lines become the promises that people meant?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from methodenkoffer.tage import MONATE
from toolkit.dokument.briefing.eingabe import read_day, read_promises

HEUTE = date(2026, 11, 22)


def plain(zusagen):
    return [(z.was, z.wer, z.an, z.bis) for z in zusagen]


@pytest.mark.parametrize(
    ("zeile", "zusage"),
    [
        (
            "Saal frei; Amira Muster; Runder Tisch; 30.6.",
            ("Saal frei", "Amira Muster", "Runder Tisch", date(2027, 6, 30)),
        ),
        ("- Brief\tHelga Probe\t\t1.12.2026", ("Brief", "Helga Probe", "", date(2026, 12, 1))),
        ("Anruf; bis 3. März", ("Anruf", "", "", date(2027, 3, 3))),
        ("Anruf", ("Anruf", "", "", None)),
        ("Anruf; Jonas; 22.11.", ("Anruf", "Jonas", "", HEUTE)),
        ("=cmd|' /C calc'!A0; <script>", ("=cmd|' /C calc'!A0", "<script>", "", None)),
    ],
)
def test_line_becomes_a_promise(zeile, zusage):
    gelesen = read_promises(zeile, HEUTE)

    assert (plain(gelesen.zusagen), gelesen.rest) == ([zusage], ())


@pytest.mark.parametrize(
    ("zeile", "grund"),
    [
        ("; Amira; Rat", "Es fehlt, was zugesagt ist."),
        ("a; 1.1.; 2.2.", "Hier stehen mehrere Tage."),
        ("a; b; c; d", "Hier fehlt ein Tag, den wir lesen können, zum Beispiel 30.6."),
        ("a; Amira; 31.2.", "„31.2.“ gibt es nicht im Kalender."),
        ("a; Amira; Rat; bis 32. Juni", "„bis 32. Juni“ gibt es nicht im Kalender."),
        ("a; b; c; 1.1.; e", "Das sind mehr als vier Angaben."),
        ("x" * 301, "Das ist länger als 300 Zeichen."),
    ],
)
def test_line_that_is_unclear_stays_with_its_reason(zeile, grund):
    gelesen = read_promises(f"Brief\n{zeile}", HEUTE)

    assert (len(gelesen.zusagen), gelesen.rest) == (1, (zeile,))
    assert gelesen.gruende[0].endswith(f": {grund}")


def test_no_more_promises_than_there_is_room_for():
    gelesen = read_promises("a\nb\nc", HEUTE, platz=2)

    assert (len(gelesen.zusagen), gelesen.rest, gelesen.gruende) == (
        2,
        ("c",),
        ("„c“: Für weitere Zusagen ist kein Platz mehr.",),
    )


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("2027-06-30", date(2027, 6, 30)),
        ("30.6.27", date(2027, 6, 30)),
        ("1. 2.", date(2027, 2, 1)),
        ("bis 21.11.", date(2027, 11, 21)),
        ("29.2.", date(2028, 2, 29)),
        ("29.2.2027", None),
        ("31.4.", None),
        ("5. Nebelung", None),
        ("2027-13-01", None),
        ("bald", None),
        ("1.5", None),
    ],
)
def test_day_is_read_as_people_write_it(text, tag):
    assert read_day(text, HEUTE) == tag


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.dates(date(2000, 1, 1), date(2080, 12, 31)))
def test_every_way_to_write_a_day_gives_the_same_day(tag, heute):
    ganz = [f"{tag.day}.{tag.month}.{tag.year}", f"{tag.day}. {MONATE[tag.month - 1]} {tag.year}", tag.isoformat()]
    ohne_jahr = [read_day(f"{tag.day}.{tag.month}.", heute), read_day(f"{tag.day}. {MONATE[tag.month - 1]}", heute)]

    assert [read_day(text, heute) for text in ganz] == [tag] * 3
    assert ohne_jahr[0] == ohne_jahr[1]
    naechster = ohne_jahr[0]
    assert (naechster.day, naechster.month, naechster >= heute) == (tag.day, tag.month, True)
    assert naechster.year - heute.year <= 1 or (tag.day, tag.month) == (29, 2)


@given(st.text(max_size=600))
def test_nothing_that_was_typed_gets_lost(text):
    gelesen = read_promises(text, HEUTE)

    zeilen = [zeile for zeile in text.splitlines() if zeile.strip()]
    assert len(gelesen.zusagen) + len(gelesen.rest) == len(zeilen)
    assert all(z.was for z in gelesen.zusagen)
