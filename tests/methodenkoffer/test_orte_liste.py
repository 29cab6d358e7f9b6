"""Is a trainer's own list read, and is every mistake in it said with row and cure?"""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import Mangel, Ort, Ortsliste, find_id, load_places, read_places, read_places_csv
from methodenkoffer.orte.zellen import read_degrees, read_inhabitants, read_kind, read_year, read_yes

BOESE = ["=cmd|' /C calc'!A0", "<script>alert(1)</script>", "x" * 300, "\u202eדוגמה", "@SUM(A1)", "\x00\x07", "Ä" * 121]
SCHON_DA = "steht schon in Zeile"


def said(liste: Ortsliste) -> list[str]:
    return [str(m) for m in liste.maengel]


def found(liste: Ortsliste) -> list[tuple[str, str]]:
    return [(o.name, o.land) for o in liste.orte]


def test_row_with_all_facts_becomes_a_place() -> None:
    kopf = [
        ["Art", "Ort", "Länge", "Breite", "Bundesland", "Region", "seit", "Einwohner", "Mitglied", "Notiz", "Quelle"],
    ]
    zeile = ["Gemeinde", "Lindenau", "12,33", "51,34", "sn", "Ost", "03/2021", "12.345", "ja", "neu", "Rathaus"]

    gelesen = read_places([*kopf, zeile])

    ort = Ort(
        "eigen-lindenau-sn", "Lindenau", "gemeinde", "SN", 51.34, 12.33, 12345, 2021, None, "Ost", "neu", "Rathaus"
    )
    assert gelesen == Ortsliste((Ort(*[getattr(ort, f) for f in Ort.__slots__][:-1], mitglied=True),))


def test_shipped_place_fills_what_the_row_leaves_out() -> None:
    gelesen = read_places([["Kommune", "Region"], ["Hansestadt Stendal", "Altmark"]])

    stendal = find_id("stendal")
    assert stendal is not None
    assert gelesen.maengel == ()
    assert [(o.id, o.name, o.lat, o.einwohner, o.seit, o.mitglied) for o in gelesen.orte] == [
        ("stendal", "Stendal", stendal.lat, stendal.einwohner, stendal.seit, True)
    ]
    assert gelesen.orte[0].region == "Altmark"


def test_own_facts_win_over_shipped_ones() -> None:
    gelesen = read_places([["Ort", "Einwohner", "Lat", "Lon", "Seit"], ["Stendal", 40000.0, 52.6, 11.86, 2016]])

    assert [(o.id, o.einwohner, o.lat, o.lon, o.seit) for o in gelesen.orte] == [("stendal", 40000, 52.6, 11.86, 2016)]


def test_place_far_from_its_namesake_gets_its_own_id() -> None:
    gelesen = read_places([["Ort", "Land", "Breite", "Länge"], ["Stendal", "BY", "48,1", "11,5"]])

    assert [(o.id, o.land, o.mitglied) for o in gelesen.orte] == [("eigen-stendal-by", "BY", False)]


def test_position_tells_namesakes_apart() -> None:
    gelesen = read_places([["Ort", "Breite", "Länge"], ["Frankfurt", "52,35", "14,55"]])

    assert found(gelesen) == [("Frankfurt (Oder)", "BB")]


@pytest.mark.parametrize("trenner", [";", ",", "\t"])
@pytest.mark.parametrize("kodierung", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("ende", ["\n", "\r\n", "\r"])
def test_csv_is_read_from_any_program(trenner: str, kodierung: str, ende: str) -> None:
    zeilen = [["Ort", "Land", "Einwohner"], ["Görlitz", "Sachsen", "55.000"], ["Gießen", "Hessen", ""]]
    text = ende.join(trenner.join(z) for z in zeilen) + ende

    gelesen = read_places_csv(text.encode(kodierung))

    assert said(gelesen) == []
    assert found(gelesen) == [("Görlitz", "SN"), ("Gießen", "HE")]
    assert gelesen.orte[0].einwohner == 55000


def test_commas_in_numbers_do_not_split_a_list_with_semicolons() -> None:
    gelesen = read_places_csv("sep=;\r\nOrt;Land;Breite;Länge\r\nLindenau;SN;51,34;12,33\r\n")

    assert [(o.lat, o.lon) for o in gelesen.orte] == [(51.34, 12.33)]


def test_quoted_cells_keep_their_separators() -> None:
    gelesen = read_places_csv('Ort,Notiz\n"Zwickau","eins, zwei\nund drei"\n')

    assert [(o.name, o.anmerkung) for o in gelesen.orte] == [("Zwickau", "eins, zwei und drei")]


def test_lonely_quotation_mark_does_not_swallow_the_list() -> None:
    gelesen = read_places_csv('Ort;Notiz\nZwickau;"offen\nGörlitz;\n')

    assert found(gelesen) == [("Zwickau", "SN"), ("Görlitz", "SN")]


def test_list_of_names_needs_no_heading() -> None:
    assert found(read_places_csv("Zwickau\n\nGörlitz\n")) == [("Zwickau", "SN"), ("Görlitz", "SN")]


def test_heading_may_stand_below_a_title() -> None:
    gelesen = read_places([["Unser Netzwerk 2026", None], [], ["Name", "PLZ"], ["Zwickau", 8056], ["Rostok", 1]])

    assert found(gelesen) == [("Zwickau", "SN")]
    assert gelesen.unbekannte_spalten == ("PLZ",)
    assert [m.zeile for m in gelesen.maengel] == [5]


def test_town_wins_over_the_name_of_a_person() -> None:
    assert found(read_places([["Name", "Ort"], ["Amira Muster", "Zwickau"]])) == [("Zwickau", "SN")]


KOPF = ["Ort", "Land", "Einwohner", "Breite", "Länge", "Seit", "Art", "Mitglied", "Region"]


@pytest.mark.parametrize(
    ("zeile", "saetze", "dabei"),
    [
        (["", "SN"], ["Der Name des Ortes fehlt. Tragen Sie ihn ein oder löschen Sie die Zeile."], False),
        (
            ["Frankfurt"],
            [
                (
                    "„Frankfurt“ gibt es mehrmals: Frankfurt am Main, Hessen, 650.000 Einwohner*innen;"
                    " Frankfurt (Oder), Brandenburg, 57.107 Einwohner*innen. Schreiben Sie das Bundesland dazu."
                )
            ],
            False,
        ),
        (
            ["Rostok", "MV"],
            [
                (
                    "„Rostok“ kennen wir nicht. Meinten Sie: Rostock, Mecklenburg-Vorpommern, 198.293 Einwohner*innen?"
                    " Sonst ergänzen Sie Bundesland, Breite und Länge."
                )
            ],
            False,
        ),
        (
            ["Zwickau", "BY"],
            [
                (
                    "„Zwickau“ kennen wir in Bayern nicht. Meinten Sie: Zwickau, Sachsen, 98.796 Einwohner*innen?"
                    " Sonst ergänzen Sie Bundesland, Breite und Länge."
                )
            ],
            False,
        ),
        (
            ["Qqxyzz"],
            ["„Qqxyzz“ kennen wir nicht. Prüfen Sie die Schreibweise oder ergänzen Sie Bundesland, Breite und Länge."],
            False,
        ),
        (
            ["Lindenau", "", "", "51,3", "12,3"],
            ["Das Bundesland von „Lindenau“ fehlt. Ergänzen Sie es in der Spalte „Bundesland“."],
            False,
        ),
        (["Zwickau", "Saksen"], ["„Saksen“ ist kein Bundesland. Meinten Sie Sachsen?"], True),
        (
            ["Zwickau", "", "viele"],
            ["„viele“ ist keine Einwohnerzahl. Schreiben Sie eine ganze Zahl, zum Beispiel 12.345."],
            True,
        ),
        (["Zwickau", "", "", "50,7"], ["Zur Breite fehlt die Länge. Tragen Sie beide ein oder keine."], True),
        (
            ["Zwickau", "", "", "oben", "12,5"],
            ["„oben“ ist keine Angabe in Grad. Schreiben Sie eine Zahl, zum Beispiel 51,34."],
            True,
        ),
        (
            ["Zwickau", "", "", "12,5", "50,7"],
            ["Breite und Länge sind vertauscht. Die Breite liegt zwischen 47 und 55, die Länge zwischen 5 und 15."],
            True,
        ),
        (
            ["Zwickau", "", "", "0", "0"],
            [
                (
                    "Die Lage „0“, „0“ ist nicht in Deutschland."
                    " Die Breite liegt zwischen 47 und 55, die Länge zwischen 5 und 15."
                )
            ],
            True,
        ),
        (
            ["Zwickau", "", "", "", "", "immer", "Dorf", "vielleicht"],
            [
                "„immer“ ist kein Jahr. Schreiben Sie ein Jahr mit vier Ziffern, zum Beispiel 2015.",
                (
                    "„Dorf“ ist keine Art von Ort, die wir kennen. Möglich sind Stadt, Gemeinde, Bezirk, Stadtteil,"
                    " Verband, Landkreis und Landesnetzwerk."
                ),
                "„vielleicht“ ist weder ja noch nein. Schreiben Sie „ja“ oder „nein“.",
            ],
            True,
        ),
        (
            ["Zwickau", "", "", "", "", "", "", "", "r" * 121],
            [f"Der Text „{'r' * 39}…“ ist zu lang. Kürzen Sie ihn auf höchstens 120 Zeichen."],
            True,
        ),
        (["y" * 300], [f"Der Name „{'y' * 39}…“ ist zu lang. Kürzen Sie ihn auf höchstens 120 Zeichen."], False),
    ],
)
def test_each_mistake_is_said_with_row_and_cure(zeile: list[str], saetze: list[str], dabei: bool) -> None:  # noqa: FBT001
    gelesen = read_places([KOPF, zeile])

    ende = " Der Ort ist ohne diese Angabe dabei." if dabei else ""
    assert sorted(said(gelesen)) == sorted(f"Zeile 2: {satz}{ende}" for satz in saetze)
    assert len(gelesen.orte) == dabei


def test_place_listed_twice_is_kept_once() -> None:
    gelesen = read_places([["Ort", "Einwohner"], ["Wittenberg", ""], ["Zwickau", ""], ["Lutherstadt Wittenberg", "x"]])

    assert found(gelesen) == [("Lutherstadt Wittenberg", "ST"), ("Zwickau", "SN")]
    assert said(gelesen) == [
        "Zeile 4: „x“ ist keine Einwohnerzahl. Schreiben Sie eine ganze Zahl, zum Beispiel 12.345.",
        "Zeile 4: „Lutherstadt Wittenberg“ steht schon in Zeile 2. Löschen Sie eine der beiden Zeilen.",
    ]


def test_own_namesakes_far_apart_are_both_kept() -> None:
    kopf = ["Ort", "Land", "Breite", "Länge"]
    zeilen = [
        ["Lindenau", "SN", "51,3", "12,3"],
        ["Lindenau", "SN", "50,9", "13,9"],
        ["Lindenau", "SN", "51,3", "12,3"],
    ]

    gelesen = read_places([kopf, *zeilen])

    assert [o.id for o in gelesen.orte] == ["eigen-lindenau-sn", "eigen-lindenau-sn-2"]
    assert [(m.zeile, SCHON_DA in m.was) for m in gelesen.maengel] == [(4, True)]


@pytest.mark.parametrize("text", BOESE)
def test_hostile_cells_stay_text(text: str) -> None:
    gelesen = read_places(
        [["Ort", "Land", "Breite", "Länge", "Region"], ["Lindenau", "SN", "51", "12", text[:100]], [text]]
    )

    assert [o.name for o in gelesen.orte] == ["Lindenau"]
    assert gelesen.orte[0].region == "".join(z for z in text[:100] if z.isprintable())
    assert all(z.isprintable() for m in gelesen.maengel for z in str(m))


@pytest.mark.parametrize("roh", ["", "\n\n", b"", "\ufeff", ";;;\n;;;\n", "Ort;Land\n", "Ort\n\n"])
def test_empty_list_says_so(roh: str | bytes) -> None:
    assert read_places_csv(roh) == Ortsliste(
        maengel=(Mangel(0, "Die Liste ist leer.", "Tragen Sie mindestens einen Ort ein."),)
    )


def test_list_without_heading_says_so() -> None:
    assert said(read_places_csv("Zwickau;Sachsen\nGörlitz;Sachsen\n")) == [
        (
            "Zeile 1: Die Überschriften fehlen. Schreiben Sie in die erste Zeile, was in den Spalten steht,"
            " zum Beispiel: Ort, Bundesland, Einwohner."
        )
    ]


@pytest.mark.parametrize(
    ("roh", "satz"),
    [
        (b"PK\x03\x04rest", "Das ist eine Excel-Datei und keine CSV-Datei."),
        (b"\x89PNG\x00\x00", "Das ist keine Tabelle."),
        (b"a" * 2_000_001, "Die Datei ist größer als 2 MB."),
        ("a" * 2_000_001, "Der Text ist zu lang."),
        ("Ort\n" + "a" * 140_000, "Eine Zelle ist viel zu lang."),
    ],
)
def test_file_that_is_no_list_says_so(roh: str | bytes, satz: str) -> None:
    gelesen = read_places_csv(roh)

    assert [(m.zeile, m.was) for m in gelesen.maengel] == [(0, satz)]


def test_too_many_rows_are_cut_and_said() -> None:
    gelesen = read_places([["Ort"], *([["Zwickau"]] + [[""]] * 4999), ["Görlitz"]])

    assert found(gelesen) == [("Zwickau", "SN")]
    assert said(gelesen) == [
        (
            "Zeile 5002: Die Liste hat mehr als 5.000 Zeilen. Ab hier fehlen die Orte."
            " Teilen Sie die Liste in kleinere Listen."
        )
    ]


def test_thousand_rows_with_fifty_mistakes_are_all_reported() -> None:
    gute = [o for o in load_places().orte if o.id.startswith("gn-")][:1000]
    zeilen: list[list[object]] = [[o.name, o.land, o.einwohner, o.lat, o.lon] for o in gute]
    fehler = ["unbekannt", "land", "lage", "doppelt", "zahl"]
    for stelle in range(50):
        nummer, art = 20 * stelle + 7, fehler[stelle % 5]
        zeilen[nummer] = {
            "unbekannt": [f"Xq{stelle}zz", "SN", 1, "", ""],
            "land": [f"Qx{stelle}yy", "Tirol", 1, 51.0, 12.0],
            "lage": [f"Qy{stelle}xx", "SN", 1, 12.0, 51.0],
            "doppelt": list(zeilen[nummer - 1]),
            "zahl": [*zeilen[nummer][:2], "viele", *zeilen[nummer][3:]],
        }[art]
    beginn = time.process_time()

    gelesen = read_places([["Name", "Bundesland", "Einwohner", "Breite", "Länge"], *zeilen])

    assert sorted({m.zeile for m in gelesen.maengel}) == [20 * s + 9 for s in range(50)]
    assert [o.id for o in gelesen.orte] == [
        o.id for i, o in enumerate(gute) if not (i % 20 == 7 and fehler[i // 20 % 5] != "zahl")
    ]
    assert time.process_time() - beginn < 3


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.lists(st.one_of(st.none(), st.text(max_size=20), st.floats(), st.integers(), st.booleans()), max_size=6),
        max_size=8,
    )
)
def test_no_rows_make_it_fail(zeilen: list[list[object]]) -> None:
    gelesen = read_places([KOPF, *zeilen])

    assert len({o.id for o in gelesen.orte}) == len(gelesen.orte)
    assert all(o.land in LAENDER and 47 <= o.lat <= 55.2 and 5.5 <= o.lon <= 15.3 for o in gelesen.orte)
    assert len(gelesen.orte) + len({m.zeile for m in gelesen.maengel if not m.dabei}) <= max(1, len(zeilen))


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=200), st.binary(max_size=200)))
def test_no_file_makes_it_fail(roh: str | bytes) -> None:
    gelesen = read_places_csv(roh)

    assert gelesen.orte or gelesen.maengel


@pytest.mark.parametrize(
    ("text", "zahl"),
    [
        ("12.345", 12345),
        ("12 345", 12345),
        ("12\u00a0345", 12345),
        ("12’345", 12345),
        ("12,345", 12345),
        ("12345,00", 12345),
        ("1.012.345", 1012345),
        ("ca. 12.000 Einwohner*innen", 12000),
        ("800", 800),
        ("0", None),
        ("-5", None),
        ("12.34", None),
        ("12,5 Tsd.", None),
        ("99999999999", None),
        ("", None),
        ("²", None),
    ],
)
def test_inhabitants_are_read_as_people_write_them(text: str, zahl: int | None) -> None:
    assert read_inhabitants(text) == zahl


def test_degrees_years_kinds_and_yes_are_read_as_people_write_them() -> None:
    assert [read_degrees(t) for t in ("53,55", "53.55° N", "9,99 O", "-1", "N", "1e5", "53°33'")] == [
        *(53.55, 53.55, 9.99, -1.0),
        *(None, None, None),
    ]
    assert [read_year(t) for t in ("2015", "01.03.2015", "2015-03-01 00:00:00", "seit 2015", "15", "2015/2016")] == [
        *(2015, 2015, 2015, 2015),
        *(None, None),
    ]
    assert [read_year(t) for t in ("1989", "2101", "20155")] == [None] * 3
    assert [read_kind(t) for t in ("Große Kreisstadt", "Verbandsgemeinde", "Landkreis", "Dorf")] == [
        *("stadt", "verband", "landkreis"),
        None,
    ]
    assert [read_yes(t) for t in ("Ja", "x", "nein", "mal sehen")] == [True, True, False, None]
