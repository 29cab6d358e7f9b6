"""Does every paper of a Regionaltreffen come out as PDF and as Word file, whatever stands on the sheet?"""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest

from tests.dokument.regionaltreffen import HEUTE, SKRIPT, crowd, hostile, lindenau
from toolkit.dokument.angaben import Angaben
from toolkit.dokument.protokoll import Protokoll, Thema
from toolkit.dokument.regionaltreffen.beispiel_klein import small_example
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.blatt_papier import regionaltreffen_als_dokument
from toolkit.dokument.regionaltreffen.dokumentation import dokumentation_als_dokument
from toolkit.dokument.regionaltreffen.gaeste_papier import (
    anwesenheit_als_dokument,
    bedarfe_als_dokument,
    namensschilder_als_dokumente,
    suchen_bieten_als_dokument,
)
from toolkit.dokument.regionaltreffen.geld_papier import kosten_als_dokument
from toolkit.dokument.regionaltreffen.kalender import regionaltreffen_als_termine
from toolkit.dokument.regionaltreffen.mails import mails_als_dokument
from toolkit.dokument.regionaltreffen.raster_papier import (
    raster_als_dokument,
    rasterplakat_als_dokument,
    sitzungszettel_als_dokumente,
)
from toolkit.dokument.regionaltreffen.rueckmeldung import auswertung_als_dokument, bogen_als_dokument
from toolkit.dokument.regionaltreffen.themen_papier import (
    ballot_layout,
    stimmzettel_als_dokumente,
    themenergebnis_als_dokument,
    themenplakat_als_dokument,
)
from toolkit.export.docx import render_docx
from toolkit.export.html import render_file
from toolkit.export.ics import render_ics
from toolkit.export.pdf import Druckteil, render_paket
from toolkit.export.textdaten import clean

ANGABEN = Angaben(HEUTE)
PROTOKOLL = Protokoll(titel=SKRIPT, themen=[Thema(titel=SKRIPT, text="# nein\n- ja")])
BLAETTER = {"leer": Regionaltreffen, "klein": lambda: small_example(HEUTE), "voll": lindenau, "boese": hostile}


def parts(treffen: Regionaltreffen) -> list[Druckteil]:
    """Everything that can be printed, each in its layout."""
    return [
        Druckteil(
            (
                regionaltreffen_als_dokument(treffen, "Aus der Mappe."),
                dokumentation_als_dokument(treffen, [PROTOKOLL], namen=True),
                mails_als_dokument(treffen),
                themenergebnis_als_dokument(treffen),
                raster_als_dokument(treffen),
                bedarfe_als_dokument(treffen),
                suchen_bieten_als_dokument(treffen),
                kosten_als_dokument(treffen),
                bogen_als_dokument(treffen),
                auswertung_als_dokument(treffen),
            )
        ),
        Druckteil((anwesenheit_als_dokument(treffen),), "quer"),
        Druckteil(stimmzettel_als_dokumente(treffen), ballot_layout(treffen)),
        Druckteil(sitzungszettel_als_dokumente(treffen), "karten"),
        Druckteil(namensschilder_als_dokumente(treffen), "schilder"),
        Druckteil((themenplakat_als_dokument(treffen), rasterplakat_als_dokument(treffen)), "wand-a3"),
    ]


@pytest.mark.parametrize("name", BLAETTER)
def test_every_paper_becomes_a_pdf(name):
    assert render_paket("Alles", parts(BLAETTER[name]()), ANGABEN).startswith(b"%PDF-")


@pytest.mark.parametrize("name", ["leer", "boese"])
def test_every_paper_becomes_a_word_file(name):
    import docx

    for dokument in {d for teil in parts(BLAETTER[name]()) for d in teil.dokumente}:
        datei = docx.Document(io.BytesIO(render_docx(dokument, ANGABEN)))
        assert datei.core_properties.title == clean(dokument.titel).strip()[:255]


@pytest.mark.parametrize("name", BLAETTER)
def test_every_paper_becomes_a_page_without_foreign_orders(name):
    for dokument in {d for teil in parts(BLAETTER[name]()) for d in teil.dokumente}:
        seite = render_file(dokument)
        assert "<script>alert" not in seite
        assert 'href="javascript' not in seite


def test_three_hundred_guests_can_be_printed():
    treffen = crowd(300)
    teile = [
        Druckteil((anwesenheit_als_dokument(treffen),), "quer"),
        Druckteil(namensschilder_als_dokumente(treffen), "schilder"),
    ]

    assert render_paket("Viele", teile, ANGABEN).startswith(b"%PDF-")


def test_equal_sheets_give_equal_papers():
    treffen = lindenau()

    assert [d.dokumente for d in parts(treffen)] == [d.dokumente for d in parts(treffen)]


@pytest.mark.parametrize("name", BLAETTER)
def test_dates_become_a_calendar_file(name):
    roh = render_ics(regionaltreffen_als_termine(BLAETTER[name](), "b1"), datetime(2026, 11, 22, tzinfo=UTC))

    assert roh.startswith(b"BEGIN:VCALENDAR")


def test_rare_signs_do_not_stop_a_poster():
    treffen = lindenau()
    sitzungen = [s.model_copy(update={"titel": f"{s.titel} 👩‍👩‍👧"}) for s in treffen.sitzungen]
    plakat = rasterplakat_als_dokument(treffen.model_copy(update={"sitzungen": sitzungen}))

    assert render_paket("Plakat", [Druckteil((plakat,), "wand-a3")], ANGABEN).startswith(b"%PDF-")
