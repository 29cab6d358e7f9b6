"""Is everything for the day in one package, and nothing that is private?"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from datetime import date, datetime
from functools import cache

import pikepdf
import pytest

from tests.dokument.tagesplan import GEHEIM, regional_day, whole_catalogue
from tests.export.proben import BOESE, convert, squeeze
from tests.planung.bau import block, parallel, plan, spur
from toolkit.dokument.ablauf import (
    ablauf_als_termine,
    drehbuch_als_dokument,
    laufzettel_als_dokument,
    material_als_dokument,
    plan_angaben,
    responsible_people,
    wandagenda_als_dokument,
)
from toolkit.dokument.ablauf_tabellen import ablauf_als_tabellen
from toolkit.dokument.termine import ZONE
from toolkit.dokument.trainingstag import rueckmeldebogen_als_dokument, teilnahmeliste_als_dokument
from toolkit.dokument.trainingstag_bereit import bereit_als_dokument
from toolkit.export.dateiname import plain_name, plan_stem
from toolkit.export.docx import render_docx
from toolkit.export.drehbuch import render_drehbuch_xlsx
from toolkit.export.html import render_file
from toolkit.export.ics import render_ics
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf import render_pdf
from toolkit.export.trainingstag import render_trainingstag, without_notes
from toolkit.export.xlsx import render_xlsx
from toolkit.planung.ablauf import Ablauf
from toolkit.store.paketlesen import read_package

STAND = datetime(2026, 11, 20, 18, 30, tzinfo=ZONE)
ANFANG = "2026-11-22_regionaltreffen-ausrichten"


@cache
def package(*, privat: bool = False) -> dict[str, bytes]:
    paket = render_trainingstag(
        regional_day(), whole_catalogue(), STAND, namen=("Ada Musterfrau; Musterstadt", "Ben Beispiel"), privat=privat
    )
    with zipfile.ZipFile(io.BytesIO(paket.daten)) as archiv:
        return {name: archiv.read(name) for name in archiv.namelist()}


def pdf_text(pdf: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext ist hier nicht eingerichtet.")
    return subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()


def readable(datei: bytes) -> str:
    """Everything that can be read in a file, in all its parts."""
    if datei[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(datei)) as archiv:
            return "".join(readable(archiv.read(name)) for name in archiv.namelist())
    text = pdf_text(datei) if datei[:4] == b"%PDF" else datei.decode("utf-8", "replace")
    return squeeze(text.replace("\r\n ", ""))  # calendars fold long lines


def every_export(ablauf: Ablauf, *, privat: bool) -> dict[str, bytes]:
    katalog = whole_catalogue()
    angaben = plan_angaben(ablauf, katalog, STAND.date())
    dokumente = {
        "Drehbuch": drehbuch_als_dokument(ablauf, katalog, privat=privat),
        "Wand-Agenda": wandagenda_als_dokument(ablauf, katalog),
        "Material": material_als_dokument(ablauf),
        "Bereit": bereit_als_dokument(ablauf, katalog),
        "Teilnahme": teilnahmeliste_als_dokument(ablauf),
        "Rückmeldung": rueckmeldebogen_als_dokument(ablauf),
        **{f"Laufzettel {n}": laufzettel_als_dokument(ablauf, katalog, n) for n in responsible_people(ablauf)},
    }
    dateien: dict[str, bytes] = {}
    for name, dokument in dokumente.items():
        dateien[f"{name}.pdf"] = render_pdf(dokument, angaben)
        dateien[f"{name}.docx"] = render_docx(dokument, angaben)
        dateien[f"{name}.html"] = render_file(dokument).encode()
        dateien[f"{name}.md"] = render_markdown(dokument).encode()
    dateien["Wand.pdf"] = render_pdf(dokumente["Wand-Agenda"], angaben, "wand-a3")
    dateien["Termine.ics"] = render_ics(ablauf_als_termine(ablauf, "x"), STAND)
    dateien["Drehbuch.xlsx"] = render_drehbuch_xlsx(ablauf, angaben, privat=privat)
    dateien["Tabellen.xlsx"] = render_xlsx(ablauf_als_tabellen(ablauf, privat=privat), angaben)
    return dateien | package(privat=privat)


def test_no_export_holds_a_private_note() -> None:
    dateien = every_export(regional_day(), privat=False)

    assert len(dateien) > 40
    assert [name for name, datei in dateien.items() if GEHEIM in readable(datei)] == []


def test_only_what_is_asked_for_holds_private_notes() -> None:
    dateien = every_export(regional_day(), privat=True)

    assert {name for name, datei in dateien.items() if GEHEIM in readable(datei)} == {
        "Drehbuch.pdf",
        "Drehbuch.docx",
        "Drehbuch.html",
        "Drehbuch.md",
        "Drehbuch.xlsx",
        "Tabellen.xlsx",
        f"{ANFANG}_trainingstag.pdf",
        f"{ANFANG}_drehbuch.docx",
        f"{ANFANG}_drehbuch.xlsx",
        f"{ANFANG}.koffer.json",
    }


def test_package_has_speaking_names() -> None:
    assert list(package()) == [
        f"{ANFANG}_trainingstag.pdf",
        f"{ANFANG}_drehbuch.docx",
        f"{ANFANG}_drehbuch.xlsx",
        f"{ANFANG}_termine.ics",
        f"{ANFANG}.koffer.json",
        "Lies mich.txt",
    ]


def test_package_is_the_same_twice() -> None:
    eins, zwei = (render_trainingstag(regional_day(), whole_catalogue(), STAND) for _ in range(2))

    assert eins == zwei


def test_package_says_what_is_being_made() -> None:
    gesagt: list[str] = []

    render_trainingstag(plan(block("b1")), whole_catalogue(), STAND, melden=gesagt.append)

    assert gesagt == ["Das PDF wird gesetzt.", "Das Drehbuch wird geschrieben.", "Alles wird verpackt."]


def test_package_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="Zeitzone"):
        render_trainingstag(plan(block("b1")), whole_catalogue(), datetime(2026, 1, 1))  # noqa: DTZ001


def test_one_pdf_holds_everything_to_print() -> None:
    text = squeeze(pdf_text(package()[f"{ANFANG}_trainingstag.pdf"]))

    for titel in (
        "Bin ich bereit?",
        "Der Tag auf einen Blick",
        "Gesprächsrunden – gleichzeitig",
        "Laufzettel für Ben Beispiel",
        "Material für Regionaltreffen",
        "Ohne Barrieren",
        "Mitschrift der Gruppe",
        "Woran merken wir es?",
        "Ada Musterfrau",
        "Teilnahmeliste",
        "Ihre Rückmeldung",
    ):
        assert squeeze(titel) in text


def test_pdf_is_accessible_and_has_an_a3_page_for_the_wall() -> None:
    with pikepdf.open(io.BytesIO(package()[f"{ANFANG}_trainingstag.pdf"])) as datei:
        groessen = {tuple(round(float(x) / 72 * 25.4) for x in seite.mediabox[2:]) for seite in datei.pages}
        with datei.open_metadata() as angaben:
            assert (angaben["pdfuaid:part"], str(datei.Root.Lang)) == ("1", "de-DE")

    assert groessen == {(210, 297), (297, 210), (420, 297)}


def test_wall_agenda_fits_on_one_page() -> None:
    katalog = whole_catalogue()
    angaben = plan_angaben(regional_day(), katalog, STAND.date())
    pdf = render_pdf(wandagenda_als_dokument(regional_day(), katalog), angaben, "wand-a3")

    with pikepdf.open(io.BytesIO(pdf)) as datei:
        assert len(datei.pages) == 1


def test_script_in_word_has_real_headings_and_tables() -> None:
    import docx

    datei = docx.Document(io.BytesIO(package()[f"{ANFANG}_drehbuch.docx"]))
    ueberschriften = [p.text.replace("\u00a0", " ") for p in datei.paragraphs if p.style.name == "Heading 1"]

    assert ueberschriften[3:7] == [
        "9:00 Uhr · Begrüßung durch Stadtspitze und Gastgeber*in",
        "9:08 Uhr · Kugellager",
        "9:33 Uhr · Kartenabfrage",
        "10:16 Uhr · Punktabfrage",
    ]
    assert [z.text for z in datei.tables[2].rows[0].cells] == [
        "Zeit",
        "Junges Engagement (Saal)",
        "Vereine und Rathaus (Raum 2)",
    ]


def test_libreoffice_shows_the_whole_script(tmp_path) -> None:
    datei = convert(package()[f"{ANFANG}_drehbuch.docx"], "docx", "pdf", tmp_path)
    text = squeeze(pdf_text(datei.read_bytes()))

    assert all(
        squeeze(t) in text for t in ("12:30 Uhr (fest) · Mittagessen", "Quellen und Lizenz", "Wie wir uns absprechen")
    )


def test_dates_are_read_by_another_library() -> None:
    import icalendar

    kalender = icalendar.Calendar.from_ical(package()[f"{ANFANG}_termine.ics"])
    ereignisse = kalender.walk("VEVENT")

    assert str(ereignisse[0]["SUMMARY"]) == "Regionaltreffen ausrichten"
    assert ereignisse[0].decoded("DTSTART").isoformat() == "2026-11-22T09:00:00+01:00"
    assert ereignisse[-1].decoded("DTSTART") == date(2026, 11, 21)


def test_plan_in_the_package_is_read_by_a_mappe() -> None:
    paket = read_package(package()[f"{ANFANG}.koffer.json"])

    assert [(b.art, b.titel, b.schema) for b in paket.blaetter] == [("plan", "Regionaltreffen ausrichten", 1)]
    assert Ablauf.model_validate_json(json.dumps(paket.blaetter[0].inhalt)) == without_notes(regional_day())


def test_hostile_words_stay_words() -> None:
    boese = "\n".join(BOESE)
    ablauf = plan(
        *(block(f"b{n}", titel=t[:200], text=boese, verantwortlich=t[:300]) for n, t in enumerate(BOESE)),
        parallel("p1", spur("s1", block("c1"), titel=BOESE[0], raum=BOESE[1], verantwortlich=BOESE[2])),
        titel=BOESE[0],
    )

    paket = render_trainingstag(ablauf, whole_catalogue(), STAND, namen=BOESE)

    with zipfile.ZipFile(io.BytesIO(paket.daten)) as archiv:
        text = squeeze(pdf_text(archiv.read(next(n for n in archiv.namelist() if n.endswith(".pdf")))))
    assert all(
        squeeze(zeile) in text for zeile in ("<script>alert(1)</script>", "[klick](javascript:alert(1))", "$x^2$")
    )


def test_plan_without_anything_can_be_packed() -> None:
    paket = render_trainingstag(plan(titel="…"), whole_catalogue(), STAND)

    assert paket.name == "2026-11-20_ablauf_trainingstag.zip"


@pytest.mark.parametrize(
    ("titel", "name"),
    [
        ("Regionaltreffen", "regionaltreffen"),
        ("Über Größe / Süd: „Plan B“", "ueber-groesse-sued-plan-b"),
        ("../../etc/passwd", "etc-passwd"),
        ("x" * 90, "x" * 40),
        ("Ein sehr langer Titel für ein Treffen mit vielen Worten", "ein-sehr-langer-titel-fuer-ein-treffen"),
        ("☃", ""),
    ],
)
def test_names_are_plain_and_short(titel, name) -> None:
    assert plain_name(titel) == name


def test_first_day_names_the_files() -> None:
    assert plan_stem(regional_day(), STAND.date()) == ANFANG
    assert plan_stem(plan(block("b1")), STAND.date()) == "2026-11-20_muster"
