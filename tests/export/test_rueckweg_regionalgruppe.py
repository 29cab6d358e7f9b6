"""Are contact sheets and lists of places read back, whoever sent them, with every fault named?"""

from __future__ import annotations

import io
import random
from datetime import date

import openpyxl  # noqa: TID253
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import load_places
from tests.export.proben import ANGABEN, BOESE
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe
from toolkit.dokument.regionalgruppe.tabellen import gruppe_als_tabellen, kontaktblatt_als_tabellen
from toolkit.dokument.regionalgruppe.zusammen import take_in
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt
from toolkit.export.csvdatei import render_csv, unguard
from toolkit.export.rueckweg.ortsliste import lies_ortsliste
from toolkit.export.rueckweg.regionalgruppe import is_own_table, lies_kontaktblatt
from toolkit.export.xlsx import render_xlsx

DRAUSSEN = "Diese Angabe bleibt draußen."
BEISPIEL = gruppe_beispiel(date(2026, 11, 30))


def form(ort=None, **zellen):
    """A contact sheet as a file, with answers written over cells such as ``B2``."""
    return change(render_xlsx(kontaktblatt_als_tabellen(BEISPIEL, ort), ANGABEN), **zellen)


def change(daten, **zellen):
    buch = openpyxl.load_workbook(io.BytesIO(daten))
    for zelle, wert in zellen.items():
        buch.worksheets[0][zelle] = wert
    ziel = io.BytesIO()
    buch.save(ziel)
    return ziel.getvalue()


def table(kopf, *zeilen):
    blatt = Tabellenblatt("Liste", tuple(Spalte(k) for k in kopf), zeilen)
    return render_xlsx(Tabellen("Liste", (blatt,)), ANGABEN)


def only(fund):
    (sendung,) = fund.einsendungen
    return sendung


def said(fund):
    return [str(m) for m in fund.maengel]


def test_whole_group_comes_back_as_it_was():
    xlsx = lies_kontaktblatt(render_xlsx(gruppe_als_tabellen(BEISPIEL), ANGABEN), "gruppe.xlsx")
    csv = lies_kontaktblatt(render_csv(gruppe_als_tabellen(BEISPIEL).blaetter[0]), "gruppe.csv")

    assert ([s.kennung for s in xlsx.einsendungen], xlsx.maengel) == ([o.id for o in BEISPIEL.orte], ())
    assert csv.einsendungen == xlsx.einsendungen
    assert xlsx.fahrzeiten == (("Lindenau", "Eichberg", 55), ("Birkenau am See", "Tannhof", 140))
    assert take_in(Regionalgruppe(), xlsx.einsendungen)[0].orte == BEISPIEL.orte


text = st.text(st.sampled_from("abÄß=+-@'\"; ,\t<&1*"), max_size=12)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(text, text, text), min_size=1, max_size=4))
def test_any_words_come_back_from_both_kinds_of_table(worte):
    orte = [Gruppenort(name=f"Ort {i}", wer=w, kontakt=k, tut=t) for i, (w, k, t) in enumerate(worte)]
    tabellen = gruppe_als_tabellen(Regionalgruppe(orte=orte))

    funde = [
        lies_kontaktblatt(render_xlsx(tabellen, ANGABEN), "g.xlsx"),
        lies_kontaktblatt(render_csv(tabellen.blaetter[0]), "g.csv"),
    ]

    for fund in funde:
        assert [(s.ort.wer, s.ort.kontakt) for s in fund.einsendungen] == [
            (" ".join(o.wer.split()), " ".join(o.kontakt.split())) for o in orte
        ]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.builds(
            Gruppenort,
            name=st.sampled_from(["Aua", "aua ", "Beheim", ""]),
            land=st.sampled_from(["", "SN", "ST"]),
            lat=st.sampled_from([None, 51.25]),
            lon=st.just(11.5),
            seit=st.sampled_from([None, 2020]),
            mitglied=st.booleans(),
            weitergeben=st.booleans(),
            wer=st.sampled_from(["", "Rathaus"]),
        ),
        max_size=5,
    )
)
def test_any_group_comes_back_place_by_place_even_with_names_that_stand_twice(orte):
    daten = render_xlsx(gruppe_als_tabellen(Regionalgruppe(orte=orte)), ANGABEN)

    neu, zu_viel = take_in(Regionalgruppe(), lies_kontaktblatt(daten, "g.xlsx").einsendungen)

    erwartet = [
        o.model_copy(update={"name": o.name.strip(), "lon": o.lon if o.lat is not None else None}) for o in orte
    ]
    assert (neu.orte, zu_viel) == (erwartet, 0)


def test_blank_form_says_that_it_is_empty():
    assert said(lies_kontaktblatt(form())) == [
        "Kontaktblatt: Das Blatt ist noch leer. Bitten Sie den Ort, es auszufüllen."
    ]


def test_form_is_read_with_lines_consent_and_day():
    fund = lies_kontaktblatt(
        form(B2="Neudorf", B3="Rathaus", B4="Chor\n- Fest", B5="Tafel", B20="Ja", B21=date(2026, 11, 22))
    )

    sendung = only(fund)
    assert (sendung.ort.name, sendung.ort.wer, sendung.ort.tut) == ("Neudorf", "Rathaus", "Chor\n- Fest\nTafel")
    assert (sendung.weitergeben, sendung.ort.stand, sendung.kennung) == (True, date(2026, 11, 22), "")
    assert fund.maengel == ()


def test_prefilled_form_knows_its_place():
    sendung = only(lies_kontaktblatt(form(BEISPIEL.orte[0])))

    assert (sendung.kennung, sendung.ort.name, sendung.weitergeben) == ("lindenau0", "Lindenau", True)
    assert sendung.ort.tut == BEISPIEL.orte[0].tut


def test_faults_name_cell_and_cure_and_the_rest_counts():
    fund = lies_kontaktblatt(
        form(B2="Neudorf", B3="=HYPERLINK(1)", B20="vielleicht", B21="bald", A19="Lieblingsfarbe", B19="rot")
    )

    assert only(fund).ort.name == "Neudorf"
    assert said(fund) == [
        "Kontaktblatt, Zelle A19: Die Frage „Lieblingsfarbe“ kennen wir nicht. Diese Angabe bleibt draußen.",
        "Kontaktblatt, Zelle B3: Hier steht eine Formel. Schreiben Sie das Ergebnis selbst hinein.",
        "Kontaktblatt, Zelle B21: „bald“ ist kein Datum. Schreiben Sie zum Beispiel 22.11.2026.",
        "Kontaktblatt, Zelle B20: „vielleicht“ ist weder ja noch nein. Schreiben Sie „ja“ oder „nein“.",
    ]


def test_form_without_a_place_stays_out():
    fund = lies_kontaktblatt(form(B3="Rathaus"))

    assert fund.einsendungen == ()
    assert said(fund) == ["Kontaktblatt: Der Ort fehlt. Tragen Sie den Namen des Ortes ein. Das Blatt bleibt draußen."]


@pytest.mark.parametrize(
    ("daten", "was"),
    [
        (b"", "Die Datei ist leer."),
        (b"kein Excel", "Das ist keine Excel-Datei."),
        (b"PK\x03\x04kaputt", "Die Datei ist beschädigt."),
        (
            table(("Farbe", "Zahl"), ("rot", "1")),
            "Darin ist kein Kontaktblatt mit den Spalten „Frage“ und „Ihre Antwort“",
        ),
    ],
)
def test_broken_and_wrong_files_are_said(daten, was):
    fund = lies_kontaktblatt(daten, "x.xlsx")

    assert fund.einsendungen == ()
    assert [m.was.startswith(was) for m in fund.maengel] == [True]


@pytest.mark.parametrize("boese", BOESE)
def test_hostile_words_are_words_and_never_formulas(boese):
    gruppe = Regionalgruppe(orte=[Gruppenort(name=boese, wer=boese, tut=boese)])
    daten = render_xlsx(gruppe_als_tabellen(gruppe), ANGABEN)

    zellen = [z for b in openpyxl.load_workbook(io.BytesIO(daten)).worksheets for r in b.iter_rows() for z in r]
    csv = render_csv(gruppe_als_tabellen(gruppe).blaetter[0]).decode("utf-8-sig")

    assert {z.data_type for z in zellen} <= {"s", "n"}
    assert not any(feld.startswith(("=", "+", "-", "@")) for zeile in csv.splitlines() for feld in zeile.split(";"))
    assert only(lies_kontaktblatt(daten)).ort.wer == " ".join(boese.split())


@settings(max_examples=40)
@given(text)
def test_guard_of_a_text_can_always_be_taken_away(wort):
    blatt = Tabellenblatt("x", (Spalte("A"),), ((wort,),))

    zeile = render_csv(blatt).decode("utf-8-sig").split("\r\n", 1)[1].removesuffix("\r\n")
    roh = zeile[1:-1].replace('""', '"') if zeile.startswith('"') else zeile

    assert unguard(roh) == wort


def test_foreign_column_and_broken_facts_are_said_row_by_row():
    kopf = ("Ort", "Bundesland", "Einwohner", "Breite", "Länge", "Was tun Sie?", "Farbe")
    fund = lies_kontaktblatt(
        table(kopf, ("Aue", "Atlantis", "viele", "51", "x", "Chor", "rot"), ("", "", "", "", "", "Fest", ""))
    )

    assert (only(fund).ort.name, only(fund).ort.lat) == ("Aue", None)
    assert said(fund) == [
        "Liste: Diese Spalte kennen wir nicht: „farbe“. Was darin steht, bleibt draußen.",
        f"Liste, Zelle E2: „x“ ist keine Angabe in Grad. Schreiben Sie eine Zahl, zum Beispiel 51,34. {DRAUSSEN}",
        f"Liste, Zelle B2: „Atlantis“ ist kein Bundesland. Schreiben Sie zum Beispiel Sachsen. {DRAUSSEN}",
        f"Liste, Zelle C2: „viele“ ist keine Einwohnerzahl. Schreiben Sie eine ganze Zahl. {DRAUSSEN}",
        "Liste, Zeile 3: Der Ort fehlt. Tragen Sie den Namen des Ortes ein. Das Blatt bleibt draußen.",
    ]


def test_own_tables_are_told_from_plain_lists():
    eigene = [render_xlsx(gruppe_als_tabellen(BEISPIEL), ANGABEN), form()]

    assert [is_own_table(d, "a.xlsx") for d in eigene] == [True, True]
    assert not is_own_table(table(("Ort", "Land"), ("Stendal", "ST")), "a.xlsx")
    assert not is_own_table(b"Ort;Land\nStendal;ST", "a.csv")
    assert not is_own_table(b"quatsch", "a.xlsx")


def test_list_of_a_thousand_rows_with_fifty_faults_says_each_and_takes_the_rest():
    zufall = random.Random(7)  # noqa: S311 - the same list every time
    orte = zufall.sample(load_places().orte, 1000)
    zeilen = [[o.name, LAENDER[o.land], o.einwohner, str(o.lat), str(o.lon)] for o in orte]
    falsch = zufall.sample(range(1000), 50)
    for nummer, stelle in enumerate(falsch):
        aendern = [(0, ""), (1, "Bayernn"), (2, "viele"), (3, "99,9"), (4, "=1+1")][nummer % 5]
        zeilen[stelle][aendern[0]] = aendern[1]
    kopf = ("Ort", "Bundesland", "Einwohner", "Breite", "Länge")

    liste = lies_ortsliste(table(kopf, *map(tuple, zeilen)), "liste.xlsx")

    assert sorted({m.zeile for m in liste.maengel}) == sorted(i + 2 for i in falsch)
    weg = [m.zeile for m in liste.maengel if not m.dabei]
    assert len(liste.orte) == 1000 - len(set(weg))
    assert all(m.was and m.tun for m in liste.maengel)


def test_list_of_one_column_and_a_formula_are_read():
    einspaltig = lies_ortsliste(table(("Ort",), ("Stendal",), ("Apolda",)), "a.xlsx")
    formel = lies_ortsliste(change(table(("Ort", "Einwohner"), ("Stendal", "1")), B2="=1+1"), "a.xlsx")

    assert [o.name for o in einspaltig.orte] == ["Stendal", "Apolda"]
    assert [o.name for o in formel.orte] == ["Stendal"]
    assert [str(m) for m in formel.maengel] == [
        "Zeile 2: In der Zeile steht eine Formel. Wir rechnen nichts aus. Schreiben Sie den Wert selbst hinein."
    ]


@pytest.mark.parametrize(
    ("daten", "name", "was"),
    [
        (b"", "a.xlsx", "Die Datei ist leer."),
        (b"x", "a.xlsx", "Das ist keine Tabelle, die wir lesen können."),
        (b"Ort;Land\nXyzzq;Sachsen", "a.csv", "„Xyzzq“ kennen wir nicht."),
        (b"PK\x03\x04", "a.xlsx", "Die Datei ist beschädigt."),
    ],
)
def test_list_that_is_no_list_is_said(daten, name, was):
    liste = lies_ortsliste(daten, name)

    assert liste.orte == ()
    assert [m.was for m in liste.maengel] == [was]
