"""Does the survey go out on paper and as a file, and do its answers become ties that say who answered?"""

from __future__ import annotations

import io
from datetime import date

import openpyxl  # noqa: TID253
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.proben import ANGABEN, BOESE
from toolkit.dokument.form import Tabelle
from toolkit.dokument.netz.antworten import Antwort, Nennung, answered, enter_answer, reciprocal, take_answers, waiting
from toolkit.dokument.netz.beispiel import netz_beispiel
from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile, Netzblatt, response_of
from toolkit.dokument.netz.bogen import boegen_als_dokumente, bogen_als_dokument
from toolkit.dokument.netz.umfrage import Umfrage, umfrage_als_tabellen
from toolkit.export.docx import render_docx
from toolkit.export.rueckweg.netz_umfrage import lies_umfrage
from toolkit.export.xlsx import render_xlsx
from toolkit.planung.netz import Ruecklauf

VEREIN = Akteurszeile(id="aaaa", name="Turnverein")
AMT = Akteurszeile(id="bbbb", name="Rathaus")
CHOR = Akteurszeile(id="cccc", name="Chor")
BLATT = Netzblatt(titel="Netz Lindenau", akteure=[VEREIN, AMT, CHOR], bindungen=[])
ALLES = Umfrage(bewertung=True, konflikt=True)


def fill_in(blatt, wer="", kreuze=(), umfrage=ALLES, fuer=""):
    """Fill in the file as somebody in an office would: by name and title of the column."""
    buch = openpyxl.load_workbook(io.BytesIO(render_xlsx(umfrage_als_tabellen(blatt, umfrage, fuer), ANGABEN)))
    if wer:
        buch["Wer antwortet"]["B2"].value = wer
    liste = buch["Mit wem"]
    spalte = {zelle.value: zelle.column for zelle in liste[1]}
    zeile = {liste.cell(n, 1).value: n for n in range(liste.max_row, 1, -1)}
    frei = zeile[None]
    for name, titel, wert in kreuze:
        if name not in zeile:
            zeile[name], frei = frei, frei + 1
            liste.cell(zeile[name], 1).value = name
        liste.cell(zeile[name], spalte[titel]).value = wert
    ziel = io.BytesIO()
    buch.save(ziel)
    return ziel.getvalue()


def read(*dateien, blatt=BLATT):
    fund = lies_umfrage([(f"{n}.xlsx", daten) for n, daten in enumerate(dateien, 1)], blatt)
    return list(fund.antworten), [str(m) for m in fund.maengel]


def ties(blatt):
    return [(b.von, b.zu, b.art, b.vertrauen, b.nutzen) for b in blatt.bindungen]


def test_file_for_all_lists_every_actor_and_asks_only_for_contacts():
    wer, liste, _ = umfrage_als_tabellen(BLATT).blaetter

    assert wer.zeilen[0][:2] == ("Wer sind Sie?", None)
    assert [s.titel for s in liste.spalten] == [
        "Einrichtung",
        "Austausch",
        "Zusammenarbeit",
        "Wir geben Geld",
        "Kennung",
    ]
    assert [z[0] for z in liste.zeilen if z[0]] == ["Turnverein", "Rathaus", "Chor"]


def test_file_for_one_names_it_and_leaves_it_out_of_the_list():
    wer, liste, _ = umfrage_als_tabellen(BLATT, ALLES, "bbbb").blaetter

    assert [z[:2] for z in wer.zeilen[:2]] == [("Wer sind Sie?", "Rathaus"), ("Kennung", "bbbb")]
    assert [s.titel for s in liste.spalten][4:7] == ["Konflikt", "Vertrauen", "Nutzen"]
    assert [z[0] for z in liste.zeilen if z[0]] == ["Turnverein", "Chor"]


@pytest.mark.parametrize(
    ("umfrage", "kopf"),
    [
        (Umfrage(), ("Einrichtung", "Austausch", "Zusammenarbeit", "Geld")),
        (
            ALLES,
            ("Einrichtung", "Austausch", "Zusammenarbeit", "Geld", "Konflikt", "Vertrauen", "Nutzen"),
        ),
    ],
)
def test_paper_asks_each_actor_about_all_others(umfrage, kopf):
    boegen = boegen_als_dokumente(BLATT, umfrage)

    tabellen = [b for bogen in boegen for b in bogen.bloecke if isinstance(b, Tabelle)]
    assert [t.kopf for t in tabellen] == [kopf] * 3
    assert [[z[0] for z in t.zeilen][:2] for t in tabellen] == [
        ["Rathaus", "Turnverein"],
        ["Chor", "Turnverein"],
        ["Chor", "Rathaus"],
    ]


@pytest.mark.parametrize("boese", BOESE)
def test_hostile_names_stay_text_on_paper_and_in_the_file(boese):
    blatt = Netzblatt(titel=boese, frage=boese, akteure=[Akteurszeile(id="aaaa", name=boese), CHOR])

    datei = fill_in(blatt, "Chor", [(" ".join(boese.split()), "Austausch", "ja")])

    assert render_docx(bogen_als_dokument(blatt, "cccc"), ANGABEN)[:2] == b"PK"
    assert read(datei, blatt=blatt) == ([Antwort("cccc", (Nennung("aaaa", "information"),), "1.xlsx")], [])


def test_filled_in_file_is_read_with_all_its_kinds_and_marks():
    datei = fill_in(
        BLATT,
        "TURNVEREIN e.V.",
        [
            ("Rathaus", "Austausch", "ja"),
            ("Rathaus", "Wir geben Geld", "x"),
            ("Rathaus", "Vertrauen", 4),
            ("Chor", "Konflikt", "ja"),
            ("Chor", "Austausch", "nein"),
        ],
    )

    antworten, maengel = read(datei)

    assert maengel == []
    assert antworten == [
        Antwort(
            "aaaa",
            (Nennung("bbbb", "information", 4), Nennung("bbbb", "geld", 4), Nennung("cccc", "konflikt")),
            "1.xlsx",
        )
    ]


def test_name_decides_because_files_are_passed_on():
    datei = fill_in(BLATT, "Chor", [("Turnverein", "Austausch", "ja")], fuer="bbbb")

    assert [a.wer for a in read(datei)[0]] == ["cccc"]


def test_own_row_says_nothing():
    datei = fill_in(BLATT, "Chor", [("Chor", "Austausch", "ja"), ("Rathaus", "Austausch", "ja")])

    assert read(datei) == ([Antwort("cccc", (Nennung("bbbb", "information"),), "1.xlsx")], [])


@pytest.mark.parametrize(
    ("wer", "kreuz", "mangel"),
    [
        (
            "Schachklub",
            ("Rathaus", "Austausch", "ja"),
            (
                "1.xlsx, Wer antwortet, Zelle B2: „Schachklub“ steht nicht auf der Karte. Tragen Sie die Stelle "
                "erst hier ein. Die Antwort bleibt draußen."
            ),
        ),
        (
            "",
            ("Rathaus", "Austausch", "ja"),
            (
                "1.xlsx, Wer antwortet, Zelle B2: Es steht nicht da, wer antwortet. Tragen Sie den Namen in „Wer "
                "antwortet“ ein. Die Antwort bleibt draußen."
            ),
        ),
        (
            "Chor",
            ("Rathauss", "Austausch", "ja"),
            (
                "1.xlsx, Mit wem, Zelle A5: „Rathauss“ steht nicht auf der Karte. Meinen Sie „Rathaus“? Die Zeile "
                "bleibt draußen."
            ),
        ),
        (
            "Chor",
            ("Rathaus", "Vertrauen", 9),
            "1.xlsx, Mit wem, Zelle F3: 9 liegt nicht zwischen 1 und 5. Schreiben Sie eine Zahl von 1 bis 5.",
        ),
        (
            "Chor",
            ("Rathaus", "Nutzen", 3),
            (
                "1.xlsx, Mit wem, Zelle A3: Hier steht Vertrauen oder Nutzen, aber keine Art des Kontakts. Fragen Sie "
                "nach, was sie verbindet. Die Zeile bleibt draußen."
            ),
        ),
        (
            "Chor",
            ("Rathaus", "Austausch", "manchmal"),
            "1.xlsx, Mit wem, Zelle B3: „manchmal“ ist weder ja noch nein. Schreiben Sie „ja“ oder „nein“.",
        ),
        (
            "Chor",
            ("Rathaus", "Austausch", "=1"),
            "1.xlsx, Mit wem, Zelle B3: Hier steht eine Formel. Schreiben Sie das Ergebnis selbst hinein.",
        ),
    ],
)
def test_what_cannot_be_read_is_said_with_file_and_cell(wer, kreuz, mangel):
    antworten, maengel = read(fill_in(BLATT, wer, [kreuz]))

    assert ([a.nennungen for a in antworten] in ([], [()]), maengel) == (True, [mangel])


def test_namesakes_are_told_apart_by_their_ids():
    blatt = BLATT.model_copy(update={"akteure": [*BLATT.akteure, Akteurszeile(id="dddd", name="Chor")]})
    fuer_einen = fill_in(blatt, kreuze=[("Rathaus", "Austausch", "ja")], fuer="dddd")
    fuer_alle = fill_in(blatt, "Chor", [("Rathaus", "Austausch", "ja")])

    antworten, maengel = read(fuer_einen, fuer_alle, blatt=blatt)

    assert [a.wer for a in antworten] == ["dddd"]
    assert maengel == [
        (
            "2.xlsx, Wer antwortet, Zelle B2: Den Namen „Chor“ gibt es mehrmals. Tippen Sie das von Hand ein. "
            "Die Antwort bleibt draußen."
        )
    ]


def test_file_that_names_only_strangers_is_no_answer_that_names_nobody():
    antworten, maengel = read(fill_in(BLATT, "Chor", [("Schachklub", "Austausch", "ja")]), fill_in(BLATT, "Turnverein"))

    assert antworten == [Antwort("aaaa", (), "2.xlsx")]
    assert [m.split(": ")[0] for m in maengel] == ["1.xlsx, Mit wem, Zelle A5"]


def test_bad_file_stops_no_other():
    gut = fill_in(BLATT, "Chor", [("Rathaus", "Austausch", "ja")])
    fremd = render_xlsx(umfrage_als_tabellen(BLATT), ANGABEN)[:200]

    antworten, maengel = read(b"hallo", gut, fremd, b"")

    assert [a.wer for a in antworten] == ["cccc"]
    assert [m.split(": ")[0] for m in maengel] == ["1.xlsx", "3.xlsx", "4.xlsx"]


def test_forty_answers_come_in_at_once():
    blatt = netz_beispiel(date(2026, 11, 25)).model_copy(update={"bindungen": [], "gefragt": None, "geantwortet": None})
    namen = [a.name for a in blatt.akteure]
    kreise = [(a, b) for a, b in zip(namen, namen[1:] + namen[:1], strict=True)]
    dateien = [fill_in(blatt, a, [(b, "Austausch", "ja")]) for a, b in kreise] * 2

    antworten, maengel = read(*dateien, blatt=blatt)
    bau = take_answers(blatt, antworten)

    assert (len(antworten), maengel) == (2 * len(namen), [])
    assert (len(bau.blatt.bindungen), waiting(bau.blatt)) == (len(namen), [])
    assert response_of(bau.blatt) == Ruecklauf(len(namen), len(namen))


def test_answer_becomes_directed_ties_that_bear_who_said_so():
    bau = enter_answer(BLATT, "aaaa", [("bbbb", "geld", 4, None), ("cccc", "information", None, 2)])

    assert ties(bau.blatt) == [("aaaa", "bbbb", "geld", 4, None), ("aaaa", "cccc", "information", None, 2)]
    assert {(b.gerichtet, b.von_wem) for b in bau.blatt.bindungen} == {(True, "aaaa")}
    assert (bau.blatt.gefragt, bau.blatt.geantwortet) == (3, 1)
    assert [a.name for a in answered(bau.blatt)] == ["Turnverein"]
    assert [a.name for a in waiting(bau.blatt)] == ["Rathaus", "Chor"]
    assert bau.satz == "1\u00a0Antwort übernommen. Es fehlen noch 2."


def test_second_answer_replaces_the_first_and_says_so():
    gezeichnet = Bindungszeile(id="t009", von="aaaa", zu="cccc")
    davor = BLATT.model_copy(update={"bindungen": [gezeichnet]})
    eins = enter_answer(davor, "aaaa", [("bbbb", "geld", 4, None), ("cccc", "geld", None, None)]).blatt

    zwei = take_answers(eins, [Antwort("aaaa", (Nennung("bbbb", "geld", 2),), "neu.xlsx")])

    assert zwei.blatt.bindungen == [gezeichnet, eins.bindungen[1].model_copy(update={"vertrauen": 2})]
    assert zwei.meldungen == ["neu.xlsx: Die Antwort von „Turnverein“ ersetzt die frühere."]
    assert zwei.satz == "1\u00a0Antwort übernommen. Sie ersetzt die frühere. Es fehlen noch 2."
    assert (zwei.blatt.gefragt, zwei.blatt.geantwortet) == (3, 1)


def test_answer_that_names_nobody_counts_and_takes_nothing_away():
    eins = enter_answer(BLATT, "aaaa", [("bbbb", "geld", None, None)]).blatt

    bau = take_answers(eins, [Antwort("aaaa"), Antwort("cccc")])

    assert bau.blatt == eins.model_copy(update={"antworten": ["aaaa", "cccc"], "geantwortet": 2})
    assert [a.name for a in waiting(bau.blatt)] == ["Rathaus"]
    assert (bau.neu, bau.ohne_kontakt) == (["Chor"], ["Turnverein", "Chor"])
    assert bau.meldungen == [
        "„Turnverein“ nennt niemanden. Die frühere Antwort bleibt.",
        "„Chor“ nennt niemanden. Das zählt als Antwort. Fragen Sie nach, ob es stimmt.",
    ]


def test_number_that_somebody_typed_is_kept():
    getippt = BLATT.model_copy(update={"gefragt": 5, "geantwortet": 1})

    bau = enter_answer(getippt, "aaaa", [("bbbb", "geld", None, None)])

    assert (bau.blatt.gefragt, bau.blatt.geantwortet) == (5, 2)


@pytest.mark.parametrize(
    ("wer", "nennung", "meldung"),
    [
        ("zzzz", ("bbbb", "geld", None, None), "Wer geantwortet hat, steht nicht mehr auf der Karte."),
        ("aaaa", ("aaaa", "geld", None, None), "„Turnverein“ nennt sich selbst. Das bleibt draußen."),
        ("aaaa", ("zzzz", "geld", None, None), "„Turnverein“ nennt jemanden, den es nicht mehr gibt."),
        ("aaaa", ("bbbb", "geld", 6, None), "Die Angabe zu „Rathaus“ passt nicht. Wählen Sie eine Art;"),
    ],
)
def test_answer_that_does_not_fit_is_said_and_changes_nothing(wer, nennung, meldung):
    bau = enter_answer(BLATT, wer, [nennung])

    assert (bau.blatt, bau.satz) == (BLATT, "Keine Antwort ist dazugekommen.")
    assert bau.meldungen[0].startswith(meldung)


def test_ties_that_both_sides_name_are_reciprocal():
    antworten = [
        Antwort("bbbb", (Nennung("aaaa", "geld"), Nennung("aaaa", "information"))),
        Antwort("aaaa", (Nennung("bbbb", "information"), Nennung("cccc", "information"))),
    ]

    assert reciprocal(take_answers(BLATT, antworten).blatt) == [("aaaa", "bbbb", "information")]


IDS = st.sampled_from(("aaaa", "bbbb", "cccc", "zzzz"))
NENNUNGEN = st.lists(
    st.builds(Nennung, IDS, st.sampled_from(("geld", "information", "konflikt")), st.none(), st.none()), max_size=4
)
ANTWORTEN = st.lists(st.builds(Antwort, IDS, NENNUNGEN.map(tuple)), max_size=6)


@given(ANTWORTEN)
@settings(max_examples=60, deadline=None)
def test_last_answer_of_each_counts_and_one_that_names_nobody_takes_nothing_away(antworten):
    da = {"aaaa", "bbbb", "cccc"}
    gueltig = {
        a.wer: {(n.zu, n.art) for n in a.nennungen if n.zu in da - {a.wer}}
        for a in antworten
        if a.wer in da and any(n.zu in da - {a.wer} for n in a.nennungen)
    }

    niemand = {a.wer for a in antworten if a.wer in da and not a.nennungen}

    blatt = take_answers(BLATT, antworten).blatt

    assert {(b.von, b.zu, b.art) for b in blatt.bindungen} == {(w, *n) for w, alle in gueltig.items() for n in alle}
    assert (blatt.geantwortet or 0) == len(answered(blatt)) == len({*gueltig} | niemand)
