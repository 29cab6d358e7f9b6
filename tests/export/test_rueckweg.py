"""Does an edited script find its way back, and does no file ever break the reader?"""

from __future__ import annotations

import io
import zipfile
from datetime import date, time

import openpyxl  # noqa: TID253
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.dokument.tagesplan import regional_day
from tests.export.proben import ANGABEN, BOESE, convert
from tests.planung.bau import block, parallel, plan, spur
from toolkit.dokument.form import Dokument
from toolkit.export.docx import render_docx
from toolkit.export.drehbuch import render_drehbuch_xlsx
from toolkit.export.rueckweg import lies_drehbuch
from toolkit.export.rueckweg.datei import HOECHSTENS_BYTES, HOECHSTENS_ENTPACKT, HOECHSTENS_MARKEN
from toolkit.planung.ablauf import Ablauf, Aufgabe, Block, Parallel, Spur, Tag

SPALTEN = {
    "Tag": 1,
    "Beginn": 2,
    "Minuten": 3,
    "Art": 4,
    "Titel": 5,
    "Wer": 6,
    "Spur": 7,
    "Fest um": 8,
    "Text": 11,
    "Kennung": 12,
}
KLEIN = plan(
    block("b1", 10, titel="Begrüßung", verantwortlich="Ada"),
    parallel(
        "p1",
        spur("s1", block("b2", titel="Garten"), titel="Draußen"),
        spur("s2", block("b3", titel="Kasse"), titel="Drinnen"),
        titel="Werkstätten",
    ),
    block("b4", 45, art="pause", titel="Mittagessen", fest_um=720),
    block("b5", 20, titel="Abschluss"),
    vorbereitung=(Aufgabe(id="v1", titel="Raum buchen", wann="4 Wochen vorher"),),
    nachbereitung=(Aufgabe(id="n1", titel="Danke sagen"),),
)
# Rows of the sheet: 2 Begrüßung, 3 Werkstätten, 4 Draußen, 5 Garten, 6 Drinnen, 7 Kasse, 8 Mittagessen, 9 Abschluss.


def edit(wechsel: dict[tuple[int, str], object], ablauf: Ablauf = KLEIN, blatt: str = "Drehbuch") -> bytes:
    """Write a plan as a script and change cells in it, as somebody in an office would."""
    buch = openpyxl.load_workbook(io.BytesIO(render_drehbuch_xlsx(ablauf, ANGABEN)))
    seite = buch[blatt]
    titel = {zelle.value: zelle.column for zelle in seite[1]}
    for (zeile, spalte), wert in wechsel.items():
        seite.cell(zeile, titel[spalte]).value = wert
    return save(buch)


def reorder(reihenfolge: list[int]) -> bytes:
    """Put the rows of the script into another order; rows that are not named fall away."""
    buch = openpyxl.load_workbook(io.BytesIO(render_drehbuch_xlsx(KLEIN, ANGABEN)))
    seite = buch["Drehbuch"]
    zeilen = {n: [zelle.value for zelle in seite[n]] for n in reihenfolge}
    seite.delete_rows(2, 20)
    for n in reihenfolge:
        seite.append(zeilen[n])
    return save(buch)


def save(buch: openpyxl.Workbook) -> bytes:
    ziel = io.BytesIO()
    buch.save(ziel)
    return ziel.getvalue()


def sentences(rueckweg) -> list[str]:
    return [u.satz.replace("\u00a0", " ") for u in rueckweg.unterschiede]


def faults(rueckweg) -> list[str]:
    return [str(m).replace("\u00a0", " ") for m in rueckweg.maengel]


texte = st.one_of(
    st.text(max_size=12), st.sampled_from([*BOESE, "_x000D_", "a\r\nb", " =1+1", "ja", "12:30", "7", "\t", "'x"])
)
titel = st.one_of(
    st.text(min_size=1, max_size=12), st.sampled_from([*BOESE, "_x000D_", "Spur", "=A1", " ", "\u200b", "1"])
)


@st.composite
def blocks(draw: st.DrawFn, kennung: str) -> Block:
    return Block(
        id=kennung,
        art=draw(st.sampled_from(["karte", "input", "pause", "frei"])),
        titel=draw(titel),
        minuten=draw(st.integers(0, 1440)),
        kuerzbar_auf=draw(st.integers(0, 1440)),
        weglassbar=draw(st.booleans()),
        fest_um=draw(st.none() | st.integers(0, 2879)),
        verantwortlich=draw(texte),
        text=draw(texte),
        private_notiz=draw(texte),
    )


@st.composite
def plans(draw: st.DrawFn) -> Ablauf:
    tage = []
    for t in range(draw(st.integers(1, 2))):
        elemente: list[Block | Parallel] = []
        for i in range(draw(st.integers(0, 3))):
            if draw(st.booleans()):
                elemente.append(draw(blocks(f"b{t}{i}")))
                continue
            spuren = tuple(
                Spur(
                    id=f"s{t}{i}{j}",
                    titel=draw(titel),
                    verantwortlich=draw(texte),
                    bloecke=tuple(draw(blocks(f"c{t}{i}{j}{k}")) for k in range(draw(st.integers(0, 2)))),
                )
                for j in range(draw(st.integers(1, 3)))
            )
            fest = draw(st.none() | st.integers(0, 2879))
            elemente.append(Parallel(id=f"p{t}{i}", titel=draw(titel), spuren=spuren, fest_um=fest))
        tage.append(Tag(id=f"t{t}", titel=draw(titel), elemente=tuple(elemente)))
    tage_der_aufgaben = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))
    aufgaben = st.builds(
        Aufgabe,
        id=st.just("x"),
        titel=texte,
        wann=texte,
        bis=tage_der_aufgaben,
        verantwortlich=texte,
        erledigt=st.booleans(),
    )
    listen = draw(st.lists(aufgaben, max_size=2)), draw(st.lists(aufgaben, max_size=2))
    vorher, nachher = (
        tuple(a.model_copy(update={"id": f"{v}{n}"}) for n, a in enumerate(liste))
        for v, liste in zip("vn", listen, strict=True)
    )
    return Ablauf(titel=draw(titel), tage=tuple(tage), vorbereitung=vorher, nachbereitung=nachher)


@given(plans(), st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_export_and_import_give_the_same_plan(ablauf, privat) -> None:
    rueckweg = lies_drehbuch(render_drehbuch_xlsx(ablauf, ANGABEN, privat=privat), ablauf)

    assert (rueckweg.ablauf, rueckweg.unterschiede, rueckweg.maengel) == (ablauf, (), ())


def test_whole_day_comes_back_unchanged() -> None:
    rueckweg = lies_drehbuch(render_drehbuch_xlsx(regional_day(), ANGABEN), regional_day())

    assert rueckweg.ablauf == regional_day()
    assert rueckweg.satz == "Keine Änderungen. Noch ist nichts übernommen."


def test_saving_in_libreoffice_changes_nothing(tmp_path) -> None:
    datei = convert(render_drehbuch_xlsx(regional_day(), ANGABEN, privat=True), "xlsx", "xlsx", tmp_path)

    rueckweg = lies_drehbuch(datei.read_bytes(), regional_day())

    assert (rueckweg.unterschiede, rueckweg.maengel) == ((), ())


def test_ids_are_hidden_but_there() -> None:
    buch = openpyxl.load_workbook(io.BytesIO(render_drehbuch_xlsx(KLEIN, ANGABEN)))

    assert [
        buch[n].column_dimensions[s].hidden for n, s in (("Drehbuch", "L"), ("Drehbuch", "E"), ("Aufgaben", "G"))
    ] == [
        True,
        False,
        True,
    ]
    assert [zeile[0].value for zeile in buch["Drehbuch"]["L2:L9"]] == ["b1", "p1", "s1", "b2", "s2", "b3", "b4", "b5"]


def test_changed_cells_become_differences() -> None:
    rueckweg = lies_drehbuch(
        edit(
            {
                (2, "Minuten"): 15,
                (2, "Wer"): "Ben",
                (5, "Titel"): "Beet anlegen",
                (8, "Fest um"): time(12, 30),
                (9, "Weglassbar"): "ja",
                (9, "Text"): "Kurz halten",
            }
        ),
        KLEIN,
    )

    assert sentences(rueckweg) == [
        "„Begrüßung“: 15 Minuten statt 10 Minuten.",
        "„Begrüßung“: Verantwortlich ist jetzt „Ben“ (bisher „Ada“).",
        "„Garten“ heißt jetzt „Beet anlegen“.",
        "„Mittagessen“ beginnt jetzt fest um 12:30 Uhr (bisher um 12:00 Uhr).",
        "„Abschluss“ kann jetzt entfallen.",
        "„Abschluss“: Der Text ist neu.",
    ]
    assert rueckweg.maengel == ()
    assert rueckweg.satz.replace("\u00a0", " ") == "6 Änderungen. Noch ist nichts übernommen."


@pytest.mark.parametrize("wert", [15, 15.0, "15", "15 Min.", " 15 Minuten "])
def test_minutes_may_be_written_in_many_ways(wert) -> None:
    assert sentences(lies_drehbuch(edit({(2, "Minuten"): wert}), KLEIN)) == [
        "„Begrüßung“: 15 Minuten statt 10 Minuten."
    ]


@pytest.mark.parametrize("wert", ["12.30 Uhr", "12:30", time(12, 30), 0.5208333333])
def test_times_may_be_written_in_many_ways(wert) -> None:
    rueckweg = lies_drehbuch(edit({(8, "Fest um"): wert}), KLEIN)

    assert sentences(rueckweg) == ["„Mittagessen“ beginnt jetzt fest um 12:30 Uhr (bisher um 12:00 Uhr)."]


def test_moved_row_is_a_moved_block() -> None:
    rueckweg = lies_drehbuch(reorder([9, 2, 3, 4, 5, 6, 7, 8]), KLEIN)

    assert sentences(rueckweg) == ["„Abschluss“ steht jetzt am Anfang."]
    assert [e.id for e in rueckweg.ablauf.tage[0].elemente] == ["b5", "b1", "p1", "b4"]


def test_missing_row_is_a_removed_block() -> None:
    assert sentences(lies_drehbuch(reorder([2, 3, 4, 5, 6, 7, 9]), KLEIN)) == [
        "Entfällt: „Mittagessen“, 45 Minuten, im Ablauf für alle."
    ]


def test_tracks_stay_while_one_of_their_rows_stays() -> None:
    rueckweg = lies_drehbuch(reorder([2, 5, 7, 8, 9]), KLEIN)

    assert (rueckweg.ablauf, rueckweg.maengel) == (KLEIN, ())


def test_track_without_any_row_falls_away() -> None:
    rueckweg = lies_drehbuch(reorder([2, 3, 4, 5, 8, 9]), KLEIN)

    assert sentences(rueckweg) == [
        "Entfällt: „Drinnen“, in „Werkstätten“.",
        "Entfällt: „Kasse“, 30 Minuten, in der Spur „Drinnen“.",
    ]


def test_name_of_a_track_moves_a_block_into_it() -> None:
    rueckweg = lies_drehbuch(edit({(9, "Spur"): "drinnen", (5, "Spur"): None}), KLEIN)

    assert sentences(rueckweg) == [
        "„Abschluss“ steht jetzt in der Spur „Drinnen“, nach „Kasse“.",
        "„Garten“ steht jetzt im Ablauf für alle, nach „Werkstätten“.",
    ]


def test_new_row_is_a_new_block() -> None:
    rueckweg = lies_drehbuch(edit({(10, "Titel"): "Aufräumen", (10, "Minuten"): 15, (10, "Wer"): "alle"}), KLEIN)
    neu = rueckweg.ablauf.tage[0].elemente[-1]

    assert sentences(rueckweg) == ["Neu: „Aufräumen“, 15 Minuten, im Ablauf für alle, nach „Abschluss“."]
    assert (neu.id, neu.art, neu.minuten, neu.verantwortlich) == ("b100", "frei", 15, "alle")


def test_copied_row_is_a_copy_with_its_card() -> None:
    ablauf = regional_day()
    buch = openpyxl.load_workbook(io.BytesIO(render_drehbuch_xlsx(ablauf, ANGABEN)))
    buch["Drehbuch"].append([zelle.value for zelle in buch["Drehbuch"][3]])
    rueckweg = lies_drehbuch(save(buch), ablauf)
    kopie = rueckweg.ablauf.tage[0].elemente[-1]

    assert sentences(rueckweg) == ["Neu: „Kugellager“, 25 Minuten, im Ablauf für alle, nach „Check-out“."]
    assert (kopie.karte, len(kopie.schritte)) == ("kugellager", 3)


def test_tasks_come_back_too() -> None:
    rueckweg = lies_drehbuch(
        edit(
            {(2, "Erledigt"): "ja", (2, "Bis"): date(2026, 10, 1), (4, "Aufgabe"): "Fotos schicken"}, blatt="Aufgaben"
        ),
        KLEIN,
    )

    assert sentences(rueckweg) == [
        "„Raum buchen“: Datum ist jetzt 1.10.2026 (bisher leer).",
        "„Raum buchen“ ist jetzt erledigt.",
        "Neu: „Fotos schicken“, in der Nachbereitung, nach „Danke sagen“.",
    ]


@pytest.mark.parametrize(
    ("zelle", "wert", "mangel"),
    [
        (
            (2, "Minuten"),
            "viel",
            "Drehbuch, Zelle C2: „viel“ ist keine ganze Zahl. Schreiben Sie eine Zahl ohne Einheit, zum Beispiel 20.",
        ),
        (
            (2, "Minuten"),
            -5,
            "Drehbuch, Zelle C2: „-5“ ist keine ganze Zahl. Schreiben Sie eine Zahl ohne Einheit, zum Beispiel 20.",
        ),
        ((2, "Minuten"), None, "Drehbuch, Zelle C2: Die Minuten fehlen. Bis dahin bleibt es bei „10“."),
        ((2, "Minuten"), 2000, "Drehbuch, Zelle C2: Minuten: Der Wert ist zu groß. Der größte Wert ist 1440."),
        (
            (2, "Minuten"),
            "=2*10",
            "Drehbuch, Zelle C2: Hier steht eine Formel. Schreiben Sie das Ergebnis selbst hinein.",
        ),
        ((2, "Titel"), None, "Drehbuch, Zelle E2: Der Titel fehlt. Bis dahin bleibt es bei „Begrüßung“."),
        (
            (2, "Titel"),
            "x" * 201,
            "Drehbuch, Zelle E2: Titel: Der Text ist zu lang. Kürzen Sie ihn auf höchstens 200 Zeichen.",
        ),
        ((2, "Tag"), 7, "Drehbuch, Zelle A2: Tag 7 gibt es nicht. Der Ablauf hat einen Tag."),
        (
            (2, "Art"),
            "Party",
            (
                "Drehbuch, Zelle D2: „Party“ ist keine Art von Block. "
                "Möglich sind „Methode“, „Beitrag“, „Pause“ oder „Frei“."
            ),
        ),
        (
            (2, "Art"),
            "Spur",
            "Drehbuch, Zelle D2: Spuren entstehen nicht in der Tabelle. Legen Sie sie im Ablaufplaner an.",
        ),
        (
            (2, "Spur"),
            "Keller",
            "Drehbuch, Zelle G2: Eine Spur „Keller“ gibt es nicht. Möglich sind „Draußen“ oder „Drinnen“.",
        ),
        (
            (8, "Fest um"),
            "mittags",
            "Drehbuch, Zelle H8: „mittags“ ist keine Uhrzeit. Schreiben Sie zum Beispiel 12:30.",
        ),
        (
            (2, "Weglassbar"),
            "vielleicht",
            "Drehbuch, Zelle J2: „vielleicht“ ist weder ja noch nein. Schreiben Sie „ja“ oder „nein“.",
        ),
        (
            (2, "Beginn"),
            time(8, 0),
            (
                "Drehbuch, Zelle B2: Der Beginn wird aus den Minuten berechnet. "
                "Tragen Sie eine feste Uhrzeit in die Spalte „Fest um“ ein."
            ),
        ),
        ((10, "Minuten"), 5, "Drehbuch, Zelle E10: Die neue Zeile hat keinen Titel. Schreiben Sie einen Titel hinein."),
    ],
)
def test_wrong_cell_is_named_with_its_cure_and_changes_nothing(zelle, wert, mangel) -> None:
    rueckweg = lies_drehbuch(edit({zelle: wert}), KLEIN)

    assert faults(rueckweg) == [mangel]
    assert (rueckweg.ablauf, rueckweg.unterschiede) == (KLEIN, ())


def test_good_cells_count_beside_a_wrong_one() -> None:
    rueckweg = lies_drehbuch(edit({(2, "Minuten"): "viel", (9, "Minuten"): 25}), KLEIN)

    assert rueckweg.satz.replace("\u00a0", " ") == "1 Änderung und 1 Stelle zum Nachsehen. Noch ist nichts übernommen."


def test_file_of_another_plan_is_noticed() -> None:
    fremd = plan(*(block(f"b{n}", titel=f"Ganz anders {n}") for n in range(1, 6)))

    rueckweg = lies_drehbuch(render_drehbuch_xlsx(fremd, ANGABEN), plan(*(block(f"b{n}") for n in range(1, 6))))

    assert faults(rueckweg)[0].startswith("Datei: Fast alle Titel sind anders als in Ihrem Ablauf.")


def other_workbook(*kopf: str) -> bytes:
    buch = openpyxl.Workbook()
    buch.active.append(list(kopf))
    buch.active.append(["x"] * len(kopf))
    return save(buch)


def repack(name: str, inhalt: bytes) -> bytes:
    """Put another content into one part of a good file."""
    neu = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(render_drehbuch_xlsx(KLEIN, ANGABEN))) as alt, zipfile.ZipFile(neu, "w", 8) as ziel:
        for teil in alt.namelist():
            ziel.writestr(teil, inhalt if teil == name else alt.read(teil))
    return neu.getvalue()


ENTITAET = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'
BLATT_1 = "xl/worksheets/sheet1.xml"
DATEIEN = {
    "leer": (b"", "Die Datei ist leer."),
    "Text": (b"Titel;Minuten\nA;5\n", "Das ist keine Excel-Datei."),
    "altes Format": (b"\xd0\xcf\x11\xe0" + b"x" * 600, "Die Datei hat ein Kennwort oder ein altes Format (.xls)."),
    "abgeschnitten": (render_drehbuch_xlsx(KLEIN, ANGABEN)[:4000], "Die Datei ist beschädigt."),
    "zu groß": (b"PK" + b"\0" * HOECHSTENS_BYTES, "Die Datei ist zu groß für ein Drehbuch."),
    "Bombe": (repack(BLATT_1, b" " * (HOECHSTENS_ENTPACKT + 1)), "Die Datei ist zu groß für ein Drehbuch."),
    "zu viele Teile": (
        repack("xl/styles.xml", b"<a/>" * (HOECHSTENS_MARKEN + 1)),
        "Die Datei ist zu groß für ein Drehbuch.",
    ),
    "Entität": (repack(BLATT_1, ENTITAET), "Die Datei ist beschädigt."),
    "Entität in UTF-16": (repack(BLATT_1, ENTITAET.decode().encode("utf-16")), "Die Datei ist beschädigt."),
    "kein XML": (repack(BLATT_1, b"<worksheet><sheetData><row>"), "Die Datei ist beschädigt."),
    "Word": (render_docx(Dokument("x"), ANGABEN), "Das ist ein anderes Dokument, keine Tabelle."),
    "fremde Tabelle": (other_workbook("Name", "Preis"), "Darin ist kein Blatt mit den Spalten „Titel“ und „Minuten“."),
    "ohne Kennung": (
        other_workbook("Titel", "Minuten"),
        "Die ausgeblendete Spalte „Kennung“ fehlt. Ohne sie lassen sich die Zeilen nicht zuordnen.",
    ),
    "anderer Ablauf": (other_workbook("Titel", "Minuten", "Kennung"), "Diese Datei gehört zu einem anderen Ablauf."),
    "keine Zeile": (reorder([]), "Darin steht keine einzige Zeile."),
}


@pytest.mark.parametrize("name", DATEIEN)
def test_wrong_file_gets_a_report_and_changes_nothing(name: str) -> None:
    datei, was = DATEIEN[name]
    rueckweg = lies_drehbuch(datei, KLEIN)

    assert (rueckweg.ablauf, rueckweg.unterschiede, [m.was for m in rueckweg.maengel]) == (None, (), [was])
    assert all(m.tun for m in rueckweg.maengel)
    assert rueckweg.satz == "Diese Datei lässt sich nicht einlesen. Ihr Ablauf bleibt, wie er ist."


def test_opendocument_is_told_apart(tmp_path) -> None:
    datei = convert(render_drehbuch_xlsx(KLEIN, ANGABEN), "xlsx", "ods", tmp_path)

    assert [m.was for m in lies_drehbuch(datei.read_bytes(), KLEIN).maengel] == ["Das ist eine OpenDocument-Datei."]


def test_too_many_rows_are_refused() -> None:
    buch = openpyxl.load_workbook(io.BytesIO(render_drehbuch_xlsx(KLEIN, ANGABEN)))
    buch["Drehbuch"].cell(3500, 5).value = "weit unten"

    assert [m.was for m in lies_drehbuch(save(buch), KLEIN).maengel] == ["Das sind mehr als 3000 Zeilen."]


def test_too_many_blocks_are_refused() -> None:
    rueckweg = lies_drehbuch(
        edit({(n, s): w for n in range(10, 260) for s, w in (("Titel", "x"), ("Minuten", 1))}), KLEIN
    )

    assert (rueckweg.ablauf, faults(rueckweg)) == (
        None,
        ["Drehbuch: Blöcke: Das sind zu viele. Höchstens 200 sind möglich."],
    )


@given(st.binary(max_size=300))
@settings(max_examples=50, deadline=None)
def test_random_bytes_never_raise(daten: bytes) -> None:
    assert lies_drehbuch(daten, KLEIN).ablauf is None


@given(st.integers(0, 8000), st.binary(min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_flipped_bytes_never_raise(stelle: int, neu: bytes) -> None:
    datei = render_drehbuch_xlsx(KLEIN, ANGABEN)
    kaputt = datei[:stelle] + neu + datei[stelle + len(neu) :]

    assert isinstance(lies_drehbuch(kaputt, KLEIN).satz, str)


zellwerte = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**6), 10**6),
    st.floats(-1e6, 1e6),
    texte.map(lambda t: "".join(z for z in t if z.isprintable())),
    st.times().map(lambda t: t.replace(microsecond=0)),
    st.sampled_from(["b1", "p1", "s1", "Spur", "Gleichzeitig", "Drinnen", "ja", "=A1", "=1/0"]),
)


@given(st.dictionaries(st.tuples(st.integers(2, 11), st.sampled_from(sorted(SPALTEN))), zellwerte, max_size=6))
@settings(max_examples=60, deadline=None)
def test_any_edit_gives_a_plan_or_a_report(wechsel) -> None:
    rueckweg = lies_drehbuch(edit(wechsel), KLEIN)

    assert rueckweg.ablauf is not None or rueckweg.maengel != ()
    if rueckweg.ablauf is not None:
        assert Ablauf.model_validate_json(rueckweg.ablauf.model_dump_json()) == rueckweg.ablauf
        assert (rueckweg.unterschiede == ()) == (rueckweg.ablauf == KLEIN)
