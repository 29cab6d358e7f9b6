"""Does a year hold what belongs to it, and does its report say what was planned, held, decided and done?"""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pytest

from toolkit.dokument.angaben import Angaben
from toolkit.dokument.aufgaben import Aufgabe, Fund
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Fakten, Liste, Tabelle, Ueberschrift
from toolkit.dokument.jahr import Aufgabenfund, collect_year, list_years
from toolkit.dokument.jahresbericht import Jahresbericht, jahresbericht_als_dokument
from toolkit.dokument.jahresblick import (
    Jahreszeile,
    jahresblick_als_dokument,
    jahresblick_als_tabellen,
    jahresblick_als_termine,
    list_lines,
)
from toolkit.dokument.protokoll import Beschluss, Protokoll, Thema, protokoll_als_ereignisse
from toolkit.export.pdf import render_pdf

HEUTE = date(2027, 6, 15)
PROTOKOLL = Protokoll(
    titel="Runder Tisch",
    tag=date(2027, 3, 2),
    beginn="17:00",
    ort="Bürgerhaus",
    anwesend=["Amira Muster", "Helga Probe"],
    themen=[Thema(titel="Offener Abend"), Thema(titel="Aushang")],
    beschluesse=[Beschluss(id="bbbb", was="Jeden ersten Dienstag", warum="Leicht zu merken.")],
)
EREIGNISSE = [
    *protokoll_als_ereignisse(PROTOKOLL, "p"),
    Ereignis("plan", date(2027, 3, 2), "Runder Tisch", zeit="17:00"),
    Ereignis("ohne", date(2027, 5, 4), "Stammtisch"),
    Ereignis("kommt", date(2027, 9, 7), "Regionaltreffen", ort="Birkenfurt"),
    Ereignis("frist", date(2027, 8, 1), "Einladen", "frist"),
    Ereignis("gehalten", date(2027, 1, 5), "Raum buchen", "frist", erledigt=True),
    Ereignis("2028", date(2028, 2, 1), "Netzwerktreffen"),
]


def task(kennung, was, *, bis=None, tag=None, wer="", erledigt=False):
    aufgabe = Aufgabe(id=kennung, was=was, wer=wer, bis=bis, erledigt=erledigt)
    return Aufgabenfund(Fund(aufgabe, "p", "protokoll", "Runder Tisch"), bis or tag)


AUFGABEN = [
    task("aaaa", "Aushang gestalten", bis=date(2027, 4, 1), wer="Helga Probe", erledigt=True),
    task("cccc", "Saal buchen", tag=date(2027, 3, 2)),
    task("dddd", "Altes", bis=date(2026, 12, 1)),
]
JAHR = collect_year(2027, HEUTE, EREIGNISSE, AUFGABEN, [PROTOKOLL])


def test_year_holds_each_meeting_once_and_knows_its_minutes():
    assert [(t.ereignis.titel, t.protokoll is PROTOKOLL) for t in JAHR.treffen] == [
        ("Runder Tisch", True),
        ("Stammtisch", False),
        ("Regionaltreffen", False),
    ]
    assert [[t.ereignis.titel for t in teil] for teil in (JAHR.gehalten, JAHR.kommend)] == [
        ["Runder Tisch"],
        ["Regionaltreffen"],
    ]


def test_year_leaves_out_what_belongs_to_another():
    assert [a.fund.aufgabe.was for a in JAHR.aufgaben] == ["Saal buchen", "Aushang gestalten"]
    assert [e.titel for e in JAHR.spaeter] == ["Netzwerktreffen"]
    assert ([a.fund.aufgabe.was for a in JAHR.erledigt], [a.fund.aufgabe.was for a in JAHR.offen]) == (
        ["Aushang gestalten"],
        ["Saal buchen"],
    )


def test_years_to_choose_from_are_those_with_something_and_the_next():
    assert list_years(HEUTE, EREIGNISSE, AUFGABEN) == [2026, 2027, 2028]
    assert list_years(HEUTE, [], []) == [2027, 2028]


def test_lines_stand_by_day_with_meetings_first():
    assert list_lines(JAHR)[:3] == [
        Jahreszeile("gehalten", date(2027, 1, 5), "frist", "Raum buchen", erledigt=True),
        Jahreszeile("p-treffen", date(2027, 3, 2), "treffen", "Runder Tisch", "17:00 Uhr, Bürgerhaus", erledigt=True),
        Jahreszeile("cccc", date(2027, 3, 2), "aufgabe", "Saal buchen"),
    ]


def test_one_page_has_a_row_for_each_month_and_no_names():
    dokument = jahresblick_als_dokument(JAHR, "Lindenau")

    (tabelle,) = dokument.bloecke
    assert isinstance(tabelle, Tabelle)
    assert len(tabelle.zeilen) == 12
    assert tabelle.zeilen[2] == ("März", "**2.** Runder Tisch", "**2.** Saal buchen")
    assert tabelle.zeilen[3] == ("April", "", "**1.** Aushang gestalten (erledigt)")
    assert "Helga" not in str(dokument)


@pytest.mark.parametrize("seite", ["blatt", "wand-a3"])
@pytest.mark.parametrize("anzahl", [0, 1, 3, 12, 60])
def test_year_fits_onto_one_page_however_full_it_is(seite, anzahl):
    wort = "Straßenbahnhaltestellenmodernisierung mit Wortungetümen " * 5
    aufgaben = [
        task(f"t{m:02d}{n:03d}", f"{n} {wort}", bis=date(2027, m, 1 + n % 28), erledigt=n % 3 == 0)
        for m in range(1, 13)
        for n in range(anzahl)
    ]
    ereignisse = [
        Ereignis(f"{m}-{n}", date(2027, m, 1 + n % 28), f"{n} {wort}") for m in range(1, 13) for n in range(anzahl)
    ]
    voll = collect_year(2027, HEUTE, ereignisse, aufgaben, [])

    dokument = jahresblick_als_dokument(voll, "Lindenau", "Klein gedruckt. " * 8, seite)

    pdf = render_pdf(dokument, Angaben(HEUTE), seite)
    assert len(pikepdf.open(io.BytesIO(pdf)).pages) == 1


def test_full_month_keeps_what_is_open_and_says_how_many_more_there_are():
    aufgaben = [task(f"t{n:03d}", f"Aufgabe {n}", bis=date(2027, 5, 1 + n), erledigt=n < 20) for n in range(25)]
    voll = collect_year(
        2027, HEUTE, [Ereignis(f"{m}", date(2027, m, 3), "Treffen") for m in range(1, 13)], aufgaben, []
    )

    (tabelle,) = jahresblick_als_dokument(voll, "Lindenau", seite="wand-a3").bloecke

    zelle = tabelle.zeilen[4][2].split("\\\n")
    offen = [f"**{21 + n}.** Aufgabe {20 + n}" for n in range(5)]
    assert (zelle[-6:-1], zelle[-1]) == (offen, f"*und {25 - len(zelle) + 1} weitere*")


def test_table_and_calendar_hold_the_same_year():
    (blatt,) = jahresblick_als_tabellen(JAHR).blaetter
    termine = jahresblick_als_termine(JAHR)

    assert blatt.zeilen[0] == (date(2027, 1, 5), "Frist", "Raum buchen", "", True)
    assert [t.titel for t in termine.termine] == ["Runder Tisch", "Stammtisch", "Regionaltreffen", "Einladen"]


def test_report_counts_and_tells_what_was_held_decided_and_done():
    bericht = Jahresbericht(jahr=2027, vorwort="Ein gutes Jahr.", gelungen="Neue Gesichter.")

    dokument = jahresbericht_als_dokument(bericht, JAHR, "Lindenau")

    assert (dokument.titel, dokument.untertitel) == ("Jahresbericht 2027", "Lindenau · Stand: 15.\u00a0Juni 2027")
    fakten = next(b for b in dokument.bloecke if isinstance(b, Fakten))
    assert [(f.name, f.wert) for f in fakten.fakten] == [
        ("Treffen mit Protokoll", "1"),
        ("Teilnahmen zusammen", "2"),
        ("Beschlüsse", "1"),
        ("Aufgaben", "1 erledigt, 1 offen"),
    ]
    assert [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)] == [
        "Unsere Treffen",
        "Was wir beschlossen haben",
        "Was wir erledigt haben",
        "Fristen, die wir gehalten haben",
        "Was noch offen ist",
        "Das ist gelungen",
        "Was schon geplant ist",
    ]
    treffen = next(b for b in dokument.bloecke if isinstance(b, Tabelle))
    assert treffen.zeilen == (
        ("2.\u00a0März 2027", "Runder Tisch", "Bürgerhaus", "2", "Offener Abend, Aushang"),
        ("4.\u00a0Mai 2027", "Stammtisch", "–", "–", "kein Protokoll"),
    )


def test_report_counts_no_empty_lines_and_says_where_nothing_is_known():
    protokoll = Protokoll(titel="Runde", tag=date(2027, 3, 2), anwesend=["Amira Muster", "", " "])
    jahr = collect_year(2027, HEUTE, protokoll_als_ereignisse(protokoll, "p"), [], [protokoll])

    dokument = jahresbericht_als_dokument(Jahresbericht(jahr=2027), jahr, "Lindenau")

    fakten = next(b for b in dokument.bloecke if isinstance(b, Fakten))
    assert (fakten.fakten[1].name, fakten.fakten[1].wert) == ("Teilnahmen zusammen", "1")
    treffen = next(b for b in dokument.bloecke if isinstance(b, Tabelle))
    assert treffen.zeilen == (("2.\u00a0März 2027", "Runde", "–", "1", "–"),)


@pytest.mark.parametrize(("namen", "zeile"), [(True, "Aushang gestalten – Helga Probe"), (False, "Aushang gestalten")])
def test_report_names_people_only_if_wanted(namen, zeile):
    dokument = jahresbericht_als_dokument(Jahresbericht(jahr=2027, namen=namen), JAHR, "Lindenau")

    assert (zeile,) in [b.punkte for b in dokument.bloecke if isinstance(b, Liste)]


def test_meeting_that_others_host_needs_no_minutes():
    tagung = Ereignis("t", date(2027, 5, 4), "Netzwerktreffen", ort="Birkenfurt", eigen=False)
    jahr = collect_year(2027, HEUTE, [tagung], [], [])

    dokument = jahresbericht_als_dokument(Jahresbericht(jahr=2027), jahr, "Lindenau")

    tabelle = next(b for b in dokument.bloecke if isinstance(b, Tabelle))
    assert tabelle.zeilen == (("4.\u00a0Mai 2027", "Netzwerktreffen", "Birkenfurt", "–", "–"),)


def test_empty_year_says_how_it_fills():
    leer = collect_year(2030, HEUTE, [], [], [])

    dokument = jahresbericht_als_dokument(Jahresbericht(jahr=2030), leer, "Lindenau", "Klein gedruckt")

    assert leer.leer
    assert [type(b).__name__ for b in dokument.bloecke] == ["Hinweis", "Absatz"]
    assert jahresblick_als_termine(leer).termine == ()
