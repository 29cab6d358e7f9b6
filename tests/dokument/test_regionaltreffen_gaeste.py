"""Are guests counted, listed and printed as they are, however many and however nasty?"""

from __future__ import annotations

import io
from datetime import date

from tests.dokument.regionaltreffen import BOESE, crowd, hostile, lindenau
from toolkit.dokument.angaben import Angaben
from toolkit.dokument.form import Absatz, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.gaeste import Bedarf, forget_needs, order_guests, sum_needs
from toolkit.dokument.regionaltreffen.gaeste_papier import (
    anwesenheit_als_dokument,
    bedarfe_als_dokument,
    namensschilder_als_dokumente,
    say_places,
    suchen_bieten_als_dokument,
)
from toolkit.dokument.regionaltreffen.gaeste_tabellen import gaeste_als_tabellen
from toolkit.dokument.regionaltreffen.geld_papier import kosten_als_tabellen
from toolkit.dokument.regionaltreffen.werte import Gast
from toolkit.dokument.regionaltreffen.worte import people_of, places_of, present_guests
from toolkit.dokument.trainingstag import LINIE
from toolkit.export.textdaten import clean, plain_text
from toolkit.export.xlsx import render_xlsx

GAESTE = [
    Gast(id="gast1", name="Zoe", ort="Birkenfurt", zusage="ja", essen="Vegan", foto="ja", sucht="Saal"),
    Gast(id="gast2", name="Ada", ort="birkenfurt ", zusage="ja", essen="vegan", zugang="Rampe", foto="nein"),
    Gast(id="gast3", name="Ben", ort="Auenwald", essen="Fisch", bietet="Bus"),
    Gast(id="gast4", name="Cem", ort="Auenwald", zusage="nein", bietet="Nichts"),
    Gast(id="gast5", mail="d@e.example", zusage="ja", sucht="Rat"),
]
TREFFEN = Regionaltreffen(titel="Runde", gaeste=GAESTE)


def sheets(inhalt: bytes):
    import openpyxl

    return openpyxl.load_workbook(io.BytesIO(inhalt))


def test_same_needs_count_together_and_only_of_those_who_come():
    assert sum_needs(TREFFEN, "essen") == [Bedarf("Vegan", ("Zoe", "Ada"))]
    assert sum_needs(TREFFEN, "zugang") == [Bedarf("Rampe", ("Ada",))]


def test_guests_are_ordered_by_place_and_name():
    assert [g.id for g in order_guests(GAESTE)] == ["gast5", "gast3", "gast4", "gast2", "gast1"]


def test_places_are_counted_whatever_their_spelling():
    assert places_of(GAESTE) == [("Auenwald", 2), ("Birkenfurt", 2)]
    assert say_places(TREFFEN) == "Zugesagt haben 3\u00a0Personen aus 1\u00a0Ort: Birkenfurt."
    assert say_places(Regionaltreffen()) == "Noch hat niemand zugesagt."


def test_people_are_those_who_come_and_at_least_the_expected_ones():
    assert people_of(TREFFEN) == 3
    assert people_of(TREFFEN.model_copy(update={"personen": 12})) == 12
    assert people_of(Regionaltreffen()) is None


def test_who_was_there_is_noted_or_else_who_agreed():
    assert [g.id for g in present_guests(TREFFEN)] == ["gast1", "gast2", "gast5"]
    notiert = [GAESTE[0], GAESTE[2].model_copy(update={"war_da": "ja"})]
    assert [g.id for g in present_guests(Regionaltreffen(gaeste=notiert))] == ["gast3"]


def test_needs_are_deleted_and_nothing_else():
    neu = forget_needs(TREFFEN)

    assert [(g.essen, g.zugang) for g in neu.gaeste] == [("", "")] * 5
    assert [g.model_copy(update={"essen": "", "zugang": ""}) for g in GAESTE] == neu.gaeste


def test_attendance_list_asks_for_photos_only_where_it_is_open():
    tabelle = anwesenheit_als_dokument(TREFFEN).bloecke[-1]

    assert isinstance(tabelle, Tabelle)
    assert tabelle.kopf == ("Nr.", "Name", "Ort", "Fotos von mir", "Unterschrift")
    assert [(plain_text(z[1]).strip(), plain_text(z[3])) for z in tabelle.zeilen] == [
        ("d@e.example", "☐\u00a0ja ☐\u00a0nein"),
        ("Ben", "☐\u00a0ja ☐\u00a0nein"),
        ("Ada", "nein"),
        ("Zoe", "ja, laut Anmeldung"),
        *[("", "☐\u00a0ja ☐\u00a0nein")] * 4,
    ]


def test_name_tags_fill_whole_sheets():
    schilder = namensschilder_als_dokumente(TREFFEN.model_copy(update={"personen": 6}))

    assert [(s.titel, s.untertitel) for s in schilder[:3]] == [
        ("d@e.example", ""),
        ("Ada", "birkenfurt"),
        ("Zoe", "Birkenfurt"),
    ]
    assert (len(schilder), schilder[3].titel) == (8, LINIE)
    assert len(namensschilder_als_dokumente(Regionaltreffen())) == 8
    assert len(namensschilder_als_dokumente(crowd(300))) == 304


def test_sheet_for_the_kitchen_names_who_needs_what():
    bloecke = bedarfe_als_dokument(TREFFEN).bloecke

    assert Absatz("Zugesagt haben 3\u00a0Personen.") in bloecke
    assert [b.zeilen for b in bloecke if isinstance(b, Tabelle)] == [
        (("Vegan", "2-mal", "Zoe und Ada"),),
        (("Rampe", "1-mal", "Ada"),),
    ]
    leer = bedarfe_als_dokument(Regionaltreffen()).bloecke
    assert [b.text for b in leer if isinstance(b, Ueberschrift)] == ["Essen", "Damit alle dabei sein können"]
    assert not any(isinstance(b, Tabelle) for b in leer)
    assert leer[1] == Absatz("Noch hat niemand zugesagt.")


def test_seek_and_offer_goes_by_place_without_names():
    assert suchen_bieten_als_dokument(TREFFEN).bloecke == (
        Tabelle(
            ("Ort", "Wir suchen", "Wir bieten"),
            (("Auenwald", "–", "Bus"), ("Birkenfurt", "Saal", "–"), ("ohne Ort", "Rat", "–")),
        ),
    )


def test_spreadsheet_has_all_sheets():
    mappe = gaeste_als_tabellen(TREFFEN)

    assert [b.titel for b in mappe.blaetter] == [
        "Gäste",
        "Essen und Unterstützung",
        "Teilnahmeliste",
        "Fotos",
        "Namensschilder",
        "Orte",
    ]
    assert mappe.blaetter[0].zeilen[-1] == (
        "Zoe",
        "Birkenfurt",
        "",
        "",
        "ja",
        "Vegan",
        "",
        "ja",
        "Saal",
        "",
        None,
        "",
    )
    assert mappe.blaetter[1].zeilen == (
        ("Essen", "Vegan", 2, "Zoe und Ada"),
        ("Unterstützung", "Rampe", 1, "Ada"),
    )
    assert mappe.blaetter[3].zeilen[1:] == (("Ada", "birkenfurt", "nein"), ("Zoe", "Birkenfurt", "ja"))
    assert mappe.blaetter[5].zeilen == (("Birkenfurt", 2),)


def test_three_hundred_guests_fit_into_the_spreadsheet():
    buch = sheets(render_xlsx(gaeste_als_tabellen(crowd(300)), Angaben(date(2026, 11, 22))))

    assert [buch[name].max_row for name in ("Gäste", "Teilnahmeliste", "Namensschilder")] == [301, 301, 301]
    assert [[z.value for z in reihe] for reihe in buch["Essen und Unterstützung"].iter_rows(2, 2, 1, 3)] == [
        ["Essen", "vegan", 200]
    ]
    assert buch["Orte"].max_row == 31


def test_hostile_cells_are_text_in_every_spreadsheet():
    for tabellen in (gaeste_als_tabellen(hostile()), kosten_als_tabellen(hostile())):
        buch = sheets(render_xlsx(tabellen, Angaben(date(2026, 11, 22))))
        zellen = [z for blatt in buch for reihe in blatt.iter_rows() for z in reihe]
        assert {z.data_type for z in zellen if isinstance(z.value, str)} == {"s"}
        assert all(z.hyperlink is None for z in zellen)
    namen = {z[0] for z in gaeste_als_tabellen(hostile()).blaetter[0].zeilen}
    assert {clean(n) for n in namen} == {clean(n.replace("\n", " ")) for n in BOESE}


def test_example_comes_from_five_places():
    assert say_places(lindenau()) == (
        "Zugesagt haben 8\u00a0Personen aus 5\u00a0Orten: Birkenfurt, Erlengrund, Lindenau, Neumühlen und "
        "Rosenthal am See."
    )
