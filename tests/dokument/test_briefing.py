"""Does a briefing say what is missing, mark weak numbers, and never look like the programme's own?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from toolkit.dokument.aufgaben import Quelle, gather_tasks, set_done
from toolkit.dokument.briefing.beispiel import briefing_beispiel
from toolkit.dokument.briefing.blatt import Bitte, Briefing, Erfolg, Grund, Zahl, Zusage
from toolkit.dokument.briefing.pruefung import check_number, is_empty, is_old, missing_in_parts
from toolkit.dokument.briefing.termine import briefing_als_ereignisse
from toolkit.dokument.briefing.worte import (
    has_page,
    is_programme_name,
    numbers_on_page,
    one_line,
    requests_on_page,
    say_head,
    say_meeting,
    say_title,
    successes_on_page,
)
from toolkit.dokument.ereignis import Ereignis

HEUTE = date(2026, 11, 22)
GUT = Zahl(id="aaaa", was="Vereine", wert="143", stand=date(2026, 1, 1), quelle="Vereinsliste Lindenau")


def with_(zahl: Zahl, **anders) -> Zahl:
    return zahl.model_copy(update=anders)


def test_number_with_source_and_day_needs_nothing():
    assert (check_number(GUT, HEUTE), check_number(Zahl(), HEUTE)) == ([], [])


@pytest.mark.parametrize(
    ("anders", "saetze"),
    [
        ({"quelle": " "}, ["Bei „Vereine“ fehlt die Quelle. Auf dem Papier steht „ohne Quelle“."]),
        ({"stand": None}, ["Bei „Vereine“ fehlt, von wann die Zahl ist."]),
        ({"stand": date(2027, 1, 1)}, ["Bei „Vereine“ liegt der Stand in der Zukunft: 1.\u00a0Januar 2027."]),
        (
            {"stand": date(2023, 11, 21)},
            ["Bei „Vereine“ ist der Stand älter als drei Jahre: 21.\u00a0November 2023. Gibt es eine neuere Zahl?"],
        ),
        ({"wert": ""}, ["Bei „Vereine“ fehlt die Zahl."]),
        ({"was": ""}, ["Bei „143“ fehlt, was gezählt ist."]),
        ({"was": "", "wert": ""}, ["Bei einer Zahl fehlt, was gezählt ist.", "Bei einer Zahl fehlt die Zahl."]),
        (
            {"was": "V" * 300, "quelle": ""},
            [f"Bei „{'V' * 69}…“ fehlt die Quelle. Auf dem Papier steht „ohne Quelle“."],
        ),
    ],
)
def test_number_says_what_it_needs(anders, saetze):
    assert check_number(with_(GUT, **anders), HEUTE) == saetze


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.integers(0, 3000))
def test_number_is_old_when_its_third_anniversary_is_past(stand, tage):
    heute = stand + timedelta(days=tage)
    # The judge walks the calendar: the same day three years on, or the day after where that day does not exist.
    jahr = stand.year + 3
    geburtstag = date(jahr, 2, 28) if (stand.month, stand.day) == (2, 29) else stand.replace(year=jahr)

    assert is_old(with_(GUT, stand=stand), heute) is (heute > geburtstag)


def test_only_the_first_full_entries_go_onto_the_page():
    briefing = Briefing(
        zahlen=[with_(GUT, wert=""), *(with_(GUT, id=f"zahl{n}") for n in range(8))],
        erfolge=[Erfolg(getan="ohne Titel"), *(Erfolg(titel=f"E{n}") for n in range(5))],
        bitten=[Bitte(), *(Bitte(was=f"B{n}") for n in range(4))],
    )

    assert [z.id for z in numbers_on_page(briefing)] == [f"zahl{n}" for n in range(6)]
    assert [e.titel for e in successes_on_page(briefing)] == ["E0", "E1", "E2"]
    assert [b.was for b in requests_on_page(briefing)] == ["B0", "B1"]


@pytest.mark.parametrize(
    ("briefing", "voll"),
    [
        (Briefing(), False),
        (Briefing(frage=" \n"), False),
        (Briefing(zahlen=[Zahl(was="Vereine")]), False),
        (Briefing(frage="Wie?"), True),
        (Briefing(zahlen=[GUT]), True),
    ],
)
def test_page_is_empty_until_something_stands_on_it(briefing, voll):
    assert has_page(briefing) is voll


def test_new_sheet_says_where_to_begin():
    assert missing_in_parts(Briefing(), HEUTE) == {
        "anlass": [
            "Der Name Ihrer Kommune fehlt.",
            "Es fehlt, wer Ihre Kommune vertritt.",
            "Der Tag des Treffens fehlt.",
            "Es fehlt, wer einlädt.",
        ],
        "zahlen": ["Noch keine Zahl. Eine Zahl mit Quelle ist besser als zehn ohne."],
        "erfolge": ["Sie haben 0 von 3 Erfolgen."],
        "bitten": ["Sie haben 0 von 2 Bitten.", "Die Frage an die anderen Orte fehlt."],
    }


def test_entries_that_are_begun_say_what_is_missing_in_them():
    briefing = Briefing(
        erfolge=[Erfolg(titel="Abende", getan="Wir laden ein."), Erfolg(satz="Läuft.")],
        bitten=[Bitte(was="Saal", an="Rat")],
        gruende=[Grund(was="Stelle", kostet="Geld"), Grund(), Grund(bringt="Zeit", ohne="Stau")],
    )

    luecken = missing_in_parts(briefing, HEUTE)

    assert luecken["erfolge"] == [
        "Bei einem Erfolg fehlt der Titel: „Läuft.“",
        "Sie haben 1 von 3 Erfolgen.",
        "Bei „Abende“ fehlt, was jetzt anders ist, woran man es sieht und wie Sie es in einem Satz sagen.",
    ]
    assert luecken["bitten"][:2] == [
        "Sie haben 1 von 2 Bitten.",
        "Bei „Saal“ fehlt, warum Sie bitten, was es kostet und bis wann Sie es brauchen.",
    ]
    assert luecken["rat"] == [
        "Bei „Stelle“ fehlt, was es bringt und was ohne das geschieht.",
        "Bei einem Eintrag fehlt, was es kostet.",
    ]


@pytest.mark.parametrize(("tage", "fragt"), [(-1, True), (0, True), (1, False)])
def test_part_after_the_meeting_counts_from_its_day_on(tage, fragt):
    assert ("danach" in missing_in_parts(Briefing(tag=HEUTE + timedelta(days=tage)), HEUTE)) is fragt


def test_after_the_meeting_a_promise_needs_somebody_and_a_day():
    briefing = Briefing(tag=HEUTE, gespraech_am=HEUTE, zusagen=[Zusage(was="Saal frei halten")])

    assert missing_in_parts(briefing, HEUTE)["danach"] == [
        "Bei „Saal frei halten“ fehlt, wer es zugesagt hat und bis wann."
    ]
    assert missing_in_parts(Briefing(tag=HEUTE, gespraech_am=HEUTE, neues="Nichts zugesagt."), HEUTE)["danach"] == []


@pytest.mark.parametrize(
    "titel", ["BürgermeisterInnen-Treffen", "bürgermeisterinnen treffen 2027", "Bürgermeister*innen-Treffen"]
)
def test_meeting_of_ones_own_never_bears_the_name_of_the_offer(titel):
    eigenes = Briefing(titel=titel, rahmen="runde", tag=date(2027, 3, 1), ort="Bürgerhaus")

    assert say_meeting(eigenes) == "Bürgermeister*innen-Runde der Region am 1.\u00a0März 2027, Bürgerhaus"
    assert missing_in_parts(eigenes, HEUTE)["anlass"][-1] == (
        "Ihr eigenes Treffen braucht einen eigenen Namen, zum Beispiel „Bürgermeister*innen-Runde der Region“."
    )
    assert [e.titel for e in briefing_als_ereignisse(eigenes, "b")] == ["Bürgermeister*innen-Runde der Region"]
    assert say_title(Briefing(titel=titel)) == titel


def test_own_name_stays_as_it_is():
    eigenes = Briefing(titel="Frühstück am Rathaus", rahmen="stunde")

    assert (is_programme_name(eigenes.titel), say_title(eigenes)) == (False, "Frühstück am Rathaus")


@pytest.mark.parametrize(
    ("felder", "wort"),
    [
        ({"amt": "Ortsvorsteherin", "spitze": "Helga Probe"}, "Ortsvorsteherin Helga Probe"),
        ({"amt": " "}, "die Spitze unserer Kommune"),
        ({}, "Bürgermeister*in"),
    ],
)
def test_head_is_called_as_she_is(felder, wort):
    assert say_head(Briefing(**felder)) == wort


@pytest.mark.parametrize(("beginn", "ende", "sagt"), [("14:00", "09:00", True), ("09:00", "14:00", False)])
def test_end_before_the_beginning_is_said(beginn, ende, sagt):
    saetze = missing_in_parts(Briefing(beginn=beginn, ende=ende), HEUTE)["anlass"]

    assert ("Das Ende liegt vor dem Beginn." in saetze) is sagt


def test_meeting_talk_session_and_requests_become_events():
    briefing = Briefing(
        titel="BürgermeisterInnen-Treffen",
        tag=date(2027, 3, 1),
        beginn="14:00",
        ort=" Offenfurt ",
        gespraech_am=date(2027, 3, 3),
        gespraech_um="08:30",
        sitzung_am=date(2027, 5, 4),
        bitten=[
            Bitte(id="saal", was="Saal", bis=date(2027, 4, 1)),
            Bitte(id="stelle", was="Stelle", bis=date(2027, 4, 2), erfuellt=True),
            Bitte(was="ohne Tag"),
            Bitte(bis=date(2027, 4, 3)),
        ],
    )

    titel = "BürgermeisterInnen-Treffen"
    assert briefing_als_ereignisse(briefing, "blatt1") == [
        Ereignis("blatt1-treffen", date(2027, 3, 1), titel, "treffen", "14:00", "Offenfurt", eigen=False),
        Ereignis("blatt1-gespraech", date(2027, 3, 3), f"Gespräch danach: {titel}", "treffen", "08:30", eigen=False),
        Ereignis("blatt1-sitzung", date(2027, 5, 4), "Sitzung: Rat", eigen=False),
        Ereignis("bitte-saal", date(2027, 4, 1), "Bitte: Saal", "frist"),
        Ereignis("bitte-stelle", date(2027, 4, 2), "Bitte: Stelle", "frist", erledigt=True),
    ]


def test_promises_are_tasks_and_are_ticked_where_they_stand():
    briefing = Briefing(zusagen=[Zusage(id="aaaa", was="Saal", wer="Amira Muster", an="Runder Tisch", bis=HEUTE)])
    inhalt = briefing.model_dump(mode="json")

    (fund,) = gather_tasks([Quelle("b1", "briefing", "Treffen", inhalt)])
    fertig = Briefing.model_validate(set_done("briefing", inhalt, "aaaa", erledigt=True))

    assert (fund.aufgabe.was, fund.aufgabe.wer, fund.aufgabe.bis, fund.herkunft) == (
        "Saal",
        "Amira Muster",
        HEUTE,
        "Treffen",
    )
    assert fertig.zusagen == [briefing.zusagen[0].model_copy(update={"erledigt": True})]


@pytest.mark.parametrize(
    "falsch",
    [{"beginn": "25:00"}, {"rahmen": "programm"}, {"fremd": 1}, {"zahlen": [{"wert": 7}]}, {"titel": "x" * 301}],
)
def test_sheet_refuses_what_does_not_fit(falsch):
    with pytest.raises(ValidationError):
        Briefing.model_validate(falsch)


def test_entry_as_the_form_makes_it_is_taken():
    neu = {"zahlen": [{"id": "aaaa", "was": "", "wert": "", "stand": None, "quelle": "", "bemerkung": ""}]}
    grund = {"gruende": [{"id": "bbbb", "was": "", "fuer": "", "kostet": "", "bringt": "", "ohne": ""}]}

    briefing = Briefing.model_validate({**neu, **grund})

    assert [is_empty(briefing.zahlen[0]), is_empty(briefing.gruende[0])] == [True, True]


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_example_is_whole_on_every_day(heute):
    beispiel = briefing_beispiel(heute)

    assert Briefing.model_validate(beispiel.model_dump(mode="json")) == beispiel
    luecken = missing_in_parts(beispiel, heute)
    assert {name: len(saetze) for name, saetze in luecken.items()} == {
        "anlass": 0,
        "zahlen": 2,
        "erfolge": 0,
        "bitten": 0,
        "danach": 0,
        "rat": 0,
    }


@given(st.text(max_size=400), st.integers(5, 80))
def test_line_for_a_sentence_is_one_line_and_short(text, laenge):
    zeile = one_line(text, laenge)

    assert (len(zeile) <= laenge, "\n" in zeile, "\t" in zeile) == (True, False, False)
    ganz = one_line(text, 1000)
    assert ganz.split() == text.split()
    assert zeile == ganz or (zeile.endswith("…") and ganz.startswith(zeile[:-1]))
