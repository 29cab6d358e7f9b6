"""Do minutes become what people would write, and go on into the next ones?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from toolkit.dokument.aufgaben import (
    Aufgabe,
    Quelle,
    aufgaben_als_dokument,
    aufgaben_als_tabellen,
    aufgaben_als_termine,
    gather_tasks,
    set_done,
)
from toolkit.dokument.form import Absatz, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.protokoll import (
    Beschluss,
    Protokoll,
    Thema,
    next_minutes,
    protokoll_als_dokument,
    protokoll_als_termine,
)
from toolkit.export.html import render_fragment
from toolkit.export.textdaten import plain_text

HEUTE = date(2026, 11, 22)
VOLL = Protokoll(
    titel="Runder Tisch",
    tag=date(2026, 11, 15),
    beginn="17:00",
    ende="18:30",
    ort="Bürgerhaus",
    anwesend=["Amira Muster", "Jonas Beispiel"],
    themen=[Thema(id="aaaa", titel="Aushang", text="Wir brauchen einen.\n- groß\n- bunt")],
    beschluesse=[Beschluss(id="bbbb", was="Jeden Dienstag", warum="Merkt man sich.", pruefen_am=date(2026, 12, 1))],
    punkte=[
        Aufgabe(id="cccc", was="Saal buchen", wer="Helga Probe", bis=date(2026, 11, 20)),
        Aufgabe(id="dddd", was="Kuchen", erledigt=True),
    ],
    naechster_tag=date(2026, 12, 6),
    naechste_zeit="17:30",
)


def test_minutes_become_a_document_in_the_order_of_a_meeting():
    dokument = protokoll_als_dokument(VOLL, "Aus der Mappe.")

    assert (dokument.titel, dokument.untertitel) == ("Runder Tisch", "Protokoll vom 15.\u00a0November 2026")
    assert [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)] == [
        "Themen",
        "1. Aushang",
        "Beschlüsse",
        "Wer macht was bis wann?",
        "Nächstes Treffen",
    ]
    assert dokument.bloecke[0] == Merkmale(
        (
            ("Wann", "15\\.\u00a0November 2026, 17:00 bis 18:30 Uhr"),
            ("Wo", "Bürgerhaus"),
            ("Anwesend", "Amira Muster und Jonas Beispiel"),
        )
    )
    assert dokument.bloecke[-1] == Absatz("Aus der Mappe.", "vermerk")
    assert [b.zeilen for b in dokument.bloecke if isinstance(b, Tabelle)] == [
        (("Jeden Dienstag", "Merkt man sich.", "1.\u00a0Dezember 2026"),),
        (
            ("Saal buchen", "Helga Probe", "20.\u00a0November 2026", "offen"),
            ("Kuchen", "offen", "offen", "erledigt"),
        ),
    ]


def test_empty_minutes_say_so():
    assert protokoll_als_dokument(Protokoll()).bloecke == (Absatz("In diesem Protokoll steht noch nichts."),)


def test_next_minutes_take_what_is_open_and_what_is_due():
    neu = next_minutes(VOLL)

    assert (neu.titel, neu.tag, neu.beginn, neu.ort, neu.anwesend) == (
        "Runder Tisch",
        date(2026, 12, 6),
        "17:30",
        "Bürgerhaus",
        [],
    )
    assert [(p.id, p.was, p.aus) for p in neu.punkte] == [
        ("cccc", "Saal buchen", "Runder Tisch, 15.\u00a0November 2026")
    ]
    assert [t.titel for t in neu.themen] == ["Beschluss prüfen: Jeden Dienstag"]


def test_point_that_goes_on_twice_keeps_where_it_began():
    drittes = next_minutes(next_minutes(VOLL))

    assert drittes.punkte[0].aus == "Runder Tisch, 15.\u00a0November 2026"


def test_minutes_become_dates_with_stable_names():
    termine = protokoll_als_termine(VOLL, "blatt1").termine

    assert [(t.schluessel, t.titel, t.ganztags) for t in termine] == [
        ("blatt1-naechstes", "Nächstes Treffen: Runder Tisch", False),
        ("beschluss-bbbb", "Beschluss prüfen: Jeden Dienstag", True),
        ("aufgabe-cccc", "Saal buchen (Helga Probe)", True),
    ]


@pytest.mark.parametrize("falsch", [{"beginn": "25:00"}, {"tag": "gestern"}, {"fremd": 1}, {"punkte": [{"id": "<b>"}]}])
def test_minutes_refuse_what_does_not_fit(falsch):
    with pytest.raises(ValidationError):
        Protokoll.model_validate({"titel": "Runde", **falsch})


def test_minutes_survive_json():
    assert Protokoll.model_validate(VOLL.model_dump(mode="json")) == VOLL


def sources():
    neu = next_minutes(VOLL).model_dump(mode="json")
    alt = VOLL.model_dump(mode="json")
    eigen = {
        "titel": "Aufgaben",
        "aufgaben": [{"id": "eeee", "was": "Schlüssel", "bis": "2026-11-30"}, {"id": "ffff", "was": " "}],
    }
    return [
        Quelle("neu", "protokoll", "Neu", neu),
        Quelle("alt", "protokoll", "Alt", alt),
        Quelle("eigen", "aufgaben", "Eigene", eigen),
        Quelle("plan", "plan", "Plan", {"punkte": 7}),
    ]


def test_tasks_are_gathered_once_each_and_the_urgent_ones_first():
    funde = gather_tasks(sources())

    assert [(f.aufgabe.was, f.blatt_id, f.stand(HEUTE)) for f in funde] == [
        ("Saal buchen", "neu", "ueberfaellig"),
        ("Schlüssel", "eigen", "offen"),
        ("Kuchen", "alt", "erledigt"),
    ]


def test_task_is_marked_where_it_stands_and_nothing_else_changes():
    inhalt = VOLL.model_dump(mode="json")

    neu = set_done("protokoll", inhalt, "cccc", erledigt=True)

    assert [p["erledigt"] for p in neu["punkte"]] == [True, True]
    assert {**neu, "punkte": None} == {**inhalt, "punkte": None}
    assert [p["erledigt"] for p in inhalt["punkte"]] == [False, True]
    with pytest.raises(KeyError):
        set_done("protokoll", inhalt, "zzzz", erledigt=True)


def test_tasks_become_papers_tables_and_dates():
    funde = gather_tasks(sources())

    dokument = aufgaben_als_dokument(funde, HEUTE)
    tabelle = aufgaben_als_tabellen(funde, HEUTE).blaetter[0]
    termine = aufgaben_als_termine(funde).termine

    assert [len(b.zeilen) for b in dokument.bloecke if isinstance(b, Tabelle)] == [2, 1]
    assert tabelle.zeilen[0] == ("Saal buchen", "Helga Probe", date(2026, 11, 20), False, "überfällig", "Neu")
    assert [t.schluessel for t in termine] == ["aufgabe-cccc", "aufgabe-eeee"]


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn", "Co"]), max_size=60)
)
def test_typed_line_shows_exactly_as_typed(text):
    assert plain_text(as_inline(text)).split() == text.split()


def test_typed_text_keeps_paragraphs_line_ends_and_lists():
    html = render_fragment(
        protokoll_als_dokument(Protokoll(themen=[Thema(titel="A", text="Eins\nZwei\n\n- a\n- b *c*")]))
    )

    assert "<p>Eins<br />\nZwei</p>" in html
    assert "<ul>\n<li>a</li>\n<li>b *c*</li>\n</ul>" in html


@given(st.text(max_size=80))
def test_typed_text_never_becomes_markup(text):
    html = render_fragment(protokoll_als_dokument(Protokoll(themen=[Thema(titel="A", text=text)])))

    assert not any(marke in html for marke in ("<a ", "<strong", "<em", "<img", "<script", "<code"))


def test_nothing_typed_is_nothing_said():
    assert (as_inline("  "), as_markdown("\n \n")) == ("", "")


def test_task_with_further_fields_counts_as_a_task():
    roh = {
        "id": "abcd",
        "was": "Saal buchen",
        "wer": "Helga Probe",
        "bis": "2027-03-02",
        "erledigt": False,
        "tage": -84,
    }

    (fund,) = gather_tasks([Quelle("b", "regionaltreffen", "Regionaltreffen", {"aufgaben": [roh]})])

    assert fund.aufgabe == Aufgabe(id="abcd", was="Saal buchen", wer="Helga Probe", bis=date(2027, 3, 2))
