"""Does every paper of a group's dates come out as PDF, Word, page and spreadsheet, whatever stands on the sheet?"""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta

import openpyxl  # noqa: TID253
import pytest

from toolkit.dokument.angaben import Angaben
from toolkit.dokument.form import Bild, Dokument, Ueberschrift
from toolkit.dokument.regionalgruppe.blatt import Fahrzeit, Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltermine.beispiel import regionaltermine_beispiel
from toolkit.dokument.regionaltermine.blatt import Belegt, Einladung, Gruppentermin, Regionaltermine
from toolkit.dokument.regionaltermine.boegen import abstimmung_als_dokument, bogen_als_dokument
from toolkit.dokument.regionaltermine.gastgeber import plan_group_hosts
from toolkit.dokument.regionaltermine.kalender import termine_als_kalender
from toolkit.dokument.regionaltermine.papier_gast import gastplan_als_dokument, say_turn
from toolkit.dokument.regionaltermine.papier_ort import treffpunkt_als_dokument
from toolkit.dokument.regionaltermine.papiere import terminblatt_als_dokument, termine_als_dokument
from toolkit.dokument.regionaltermine.post import write_dates_mail, write_question
from toolkit.dokument.regionaltermine.tabellen import termine_als_tabellen
from toolkit.dokument.regionaltermine.treffort import compare_places, map_lines
from toolkit.dokument.regionaltermine.wunsch import known_holidays, make_wish
from toolkit.export.docx import render_docx
from toolkit.export.html import render_file
from toolkit.export.ics import render_ics
from toolkit.export.pdf import Druckteil, render_paket
from toolkit.export.xlsx import render_xlsx
from toolkit.frame.mappe.arten import all_kinds
from toolkit.planung.gastgeber import Gastjahr
from toolkit.planung.meldungen import Fehler
from toolkit.planung.terminsuche import Vorschlag, find_dates

HEUTE = date(2026, 11, 30)
ANGABEN = Angaben(HEUTE)
SKRIPT = "=1+1 <script>alert(1)</script> **fett** | [a](b)"


def hostile() -> Regionaltermine:
    orte = [
        Gruppenort(id=f"ort{i}0", name=f"{SKRIPT} {i}", land="SN", lat=51 + i / 10, lon=12 + i / 10) for i in range(3)
    ]
    orte.append(Gruppenort(id="ort90", name=SKRIPT))
    gruppe = Gruppenstand(titel=SKRIPT, orte=orte, fahrzeiten=[Fahrzeit(von="ort00", nach="ort10", minuten=70)])
    return Regionaltermine(
        titel=SKRIPT,
        gruppe=gruppe,
        von=HEUTE,
        bis=HEUTE + timedelta(days=200),
        sperren=[Belegt(von=HEUTE, grund=SKRIPT)],
        termine=[Gruppentermin(titel=SKRIPT, tag=HEUTE, beginn="10:00", ort=SKRIPT, notiz=f"{SKRIPT}\n- {SKRIPT}")],
        frueher=[Einladung(jahr=2025, ort="ort00")],
        ortsideen=SKRIPT,
    )


BLAETTER = {"leer": Regionaltermine, "voll": lambda: regionaltermine_beispiel(HEUTE), "boese": hostile}


def proposals(t: Regionaltermine) -> list[Vorschlag]:
    wunsch = make_wish(t, HEUTE)
    return [] if isinstance(wunsch, Fehler) else list(find_dates(wunsch, known_holidays(t)).vorschlaege)


def papers(t: Regionaltermine) -> list[Dokument]:
    """Everything that can be printed."""
    gast, ort = plan_group_hosts(t, 2026), compare_places(t)
    return [
        termine_als_dokument(t, 2026, "Aus der Mappe."),
        terminblatt_als_dokument(t),
        bogen_als_dokument(t),
        abstimmung_als_dokument(t, proposals(t)),
        *([] if isinstance(gast, Fehler) else [gastplan_als_dokument(t, gast)]),
        *([] if isinstance(ort, Fehler) else [treffpunkt_als_dokument(t, ort)]),
    ]


@pytest.mark.parametrize("name", BLAETTER)
def test_every_paper_comes_out_and_runs_nothing(name):
    dokumente = papers(BLAETTER[name]())

    assert len(dokumente) == (4 if name == "leer" else 6)
    assert render_paket("Probe", [Druckteil(tuple(dokumente))], ANGABEN).startswith(b"%PDF")
    for dokument in dokumente:
        assert render_docx(dokument, ANGABEN).startswith(b"PK")
        assert "<script>alert" not in render_file(dokument)


@pytest.mark.parametrize("name", BLAETTER)
def test_spreadsheet_holds_text_and_no_formula(name):
    t = BLAETTER[name]()
    gast, ort = plan_group_hosts(t, 2026), compare_places(t)
    daten = render_xlsx(
        termine_als_tabellen(t, None if isinstance(gast, Fehler) else gast, None if isinstance(ort, Fehler) else ort),
        ANGABEN,
    )

    buch = openpyxl.load_workbook(io.BytesIO(daten))

    assert [z for blatt in buch for reihe in blatt for z in reihe if z.data_type == "f"] == []
    blaetter = ["Termine"] if name == "leer" else ["Termine", "Gastgeber", "Wege je Ort", "Treffpunkte", "Wege"]
    assert [n for n in buch.sheetnames if n in blaetter] == blaetter


def test_calendar_file_names_each_date_once():
    t = regionaltermine_beispiel(HEUTE)

    datei = render_ics(termine_als_kalender(t, "blatt"), datetime(2026, 11, 30, tzinfo=UTC))

    assert datei.count(b"BEGIN:VEVENT") == 2
    assert len({zeile for zeile in datei.splitlines() if zeile.startswith(b"UID")}) == 2


def test_mails_say_the_days_or_nothing():
    t = regionaltermine_beispiel(HEUTE)
    tag = Vorschlag(date(2027, 3, 2), date(2027, 3, 3), 2, (), ("ungern am Dienstag",))

    frage, termine = write_question(t, [tag]), write_dates_mail(t, HEUTE)

    assert (
        "– Dienstag, 2.\u00a0März 2027 bis Mittwoch, 3.\u00a0März 2027 (dagegen spricht: ungern am Dienstag)" in frage
    )
    assert [z.split(",")[0] for z in termine.splitlines() if z.startswith("– ")] == ["– Dienstag", "– Dienstag"]
    assert (write_question(t, []), write_dates_mail(t, date(2030, 1, 1))) == ("", "")


def test_map_on_paper_leads_to_the_chosen_place_and_names_every_way():
    t = regionaltermine_beispiel(HEUTE)
    ort = compare_places(t)
    assert not isinstance(ort, Fehler)

    kuerzeste, gewaehlt, unbekannt = (treffpunkt_als_dokument(t, ort, z) for z in ("", "lindenau0", "istweg00"))

    titel = [[b.text for b in d.bloecke if isinstance(b, Ueberschrift)] for d in (kuerzeste, gewaehlt, unbekannt)]
    assert titel == [
        ["Die Wege nach Eichberg"],
        ["Die Wege nach Lindenau"],
        ["Die Wege nach Eichberg"],
    ]
    assert [type(b) for b in gewaehlt.bloecke].count(Bild) == 1
    assert len(map_lines(t, "eichberg0")) == 10


def test_turns_of_a_year_are_numbered_only_where_there_are_several():
    treffen = [Gastjahr(jahr, "A", 0, "B", 0, "") for jahr in (2027, 2027, 2028)]

    assert [say_turn(treffen, i) for i in range(3)] == ["2027, 1. Treffen", "2027, 2. Treffen", "2028"]


def test_kind_names_every_field_writes_its_example_and_knows_its_days():
    kunde = all_kinds()["regionaltermine"]
    (inhalt,) = kunde.beispiel(HEUTE)

    felder = set(Regionaltermine.model_fields) | {
        f"{liste}.{feld}"
        for liste in ("weitere", "sperren", "termine", "frueher", "nur_gast", "ferien")
        for feld in Regionaltermine.model_fields[liste].annotation.__args__[0].model_fields
        if feld != "id"
    }
    assert set(kunde.felder) == felder
    assert kunde.dokument(inhalt, "").titel == "Regionalrunde Lindenau: Termine"
    assert kunde.zusatz(inhalt) == "2\u00a0Termine"
    assert [e.schluessel for e in kunde.ereignisse(inhalt, "blatt")] == ["blatt-termin01", "blatt-termin02"]
