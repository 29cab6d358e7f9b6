"""Do canvas, draft, summary and sheet hold what stands there, mark what is missing, and take every text as text?"""

from __future__ import annotations

import io
import re
from datetime import date

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.proben import ANGABEN, BOESE
from toolkit.dokument.form import Absatz, Liste, Merkmale, Schritte, Tabelle, Ueberschrift
from toolkit.dokument.svg import measure_svg
from toolkit.dokument.vereinbarung.beispiel import vereinbarung_beispiel
from toolkit.dokument.vereinbarung.blatt import Vereinbarung
from toolkit.dokument.vereinbarung.doppelt import add_usual
from toolkit.dokument.vereinbarung.entwurf import DATEN, write_draft
from toolkit.dokument.vereinbarung.formen import FORMEN, VORSICHT
from toolkit.dokument.vereinbarung.kurzblatt import kurzblatt_als_dokument
from toolkit.dokument.vereinbarung.leinwand import canvas_fields
from toolkit.dokument.vereinbarung.leinwand_bild import BREITE, HOEHE, PLAETZE, describe_canvas, draw_canvas
from toolkit.dokument.vereinbarung.leinwand_fragen import BLAETTER
from toolkit.dokument.vereinbarung.leinwand_papier import (
    anleitung_als_dokument,
    arbeitsblaetter_als_dokumente,
    leinwand_als_dokument,
)
from toolkit.dokument.vereinbarung.luecken import SCHRITTE
from toolkit.dokument.vereinbarung.papier import vereinbarung_als_dokument
from toolkit.dokument.vereinbarung.umbruch import wrap_text
from toolkit.dokument.vereinbarung.werte import Ausgabe, Massnahme, Sachbeitrag, Ziel
from toolkit.dokument.vereinbarung.werte_arbeit import Partner, Sprecher
from toolkit.export.docx.datei import render_docx
from toolkit.export.html import render_file
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf import Druckteil, render_paket, render_pdf

HEUTE = date(2026, 11, 30)
BEISPIEL = vereinbarung_beispiel(HEUTE)
NB = "\u00a0"
MINUTEN_AM_SCHIRM, MINUTEN_LEINWAND, MINUTEN_PAPIER = 45, 3, 4


def blocks(dokument, art):
    return [b for b in dokument.bloecke if isinstance(b, art)]


def pages(pdf):
    return len(pikepdf.open(io.BytesIO(pdf)).pages)


def large(anzahl, wort="Ein Satz, der ziemlich lang ist und alle Orte nennt. "):
    """An agreement with many partners and long words everywhere."""
    partner = [Partner(id=f"p{i:05}", name=f"Ort {i} {wort}"[:300], will=wort, bringt=wort) for i in range(anzahl)]
    ziele = [Ziel(id=f"ziel{i:04}", was=(wort * 6)[:300], merkmal=(wort * 6)[:300]) for i in range(9)]
    return BEISPIEL.model_copy(update={"partner": partner, "ziele": ziele})


# The draft.


def test_money_without_any_amount_is_not_called_covered():
    v = Vereinbarung(ausgaben=[Ausgabe(was="Druck")], sachen=[Sachbeitrag(was="Saal")])

    feld = next(f for f in canvas_fields(v, HEUTE) if f.name == "geld")

    assert (feld.worte, feld.fehlt[0]) == (
        ("Noch ohne Betrag: Druck", "Ohne Geld: Saal"),
        "Der Betrag fehlt bei „Druck“.",
    )
    fakten = dict(blocks(kurzblatt_als_dokument(v, HEUTE), Merkmale)[0].eintraege)
    assert fakten["Geld im Jahr"] == "noch ohne Betrag: Druck; dazu Saal"


def test_draft_has_all_sections_and_every_gap_is_marked_once():
    entwurf = write_draft(BEISPIEL, HEUTE)
    text = render_markdown(entwurf.dokument)

    assert [u.text for u in blocks(entwurf.dokument, Ueberschrift) if u.ebene == 1] == [
        "1. Wer zusammenarbeitet",
        "2. Wie wir zusammenarbeiten",
        "3. Ziele und Maßnahmen",
        "4. Rollen",
        "5. Treffen",
        "6. Geld und Sachen",
        "7. Was andere schon tun",
        "8. Daten von Menschen",
        "9. Beginn, Änderung und Ende",
        "10. Unterschriften",
    ]
    assert entwurf.offen == (
        "Vertretung",
        "wer trägt das?",
        "mitmachen, ergänzen oder lassen?",
        "wer unterschreibt",
    )
    assert text.count("noch offen: ") == len(entwurf.offen)
    assert f"4{NB}Stellen sind noch offen" in text


def test_draft_says_that_it_is_a_draft_with_version_date_and_how_to_leave():
    entwurf = write_draft(BEISPIEL, HEUTE, "Aus der Mappe „Lindenau“.")
    text = render_markdown(entwurf.dokument)

    assert entwurf.dokument.untertitel == f"Regionalrunde Lindenau · Entwurf 2 · Stand: 30.{NB}November 2026"
    for satz in (
        "**Das ist ein Entwurf und keine Rechtsberatung.** Lassen Sie ihn prüfen, bevor jemand unterschreibt.",
        f"Jeder Partner kann mit einer Frist von 6{NB}Wochen gehen und sagt es schriftlich.",
        "Wir ändern sie nur mit Zustimmung von zwei Dritteln der Partner.",
        "Wir ändern sie",
        DATEN,
        "Aus der Mappe „Lindenau“.",
    ):
        assert satz in text


def test_empty_draft_is_whole_text_with_gaps_and_two_lines_to_sign():
    entwurf = write_draft(Vereinbarung(), HEUTE)
    text = render_markdown(entwurf.dokument)

    assert text.count("noch offen: ") == len(entwurf.offen)
    assert "Wir arbeiten zusammen **\\[noch offen: Form der Zusammenarbeit\\]**." in text
    (unterschriften,) = [t for t in blocks(entwurf.dokument, Tabelle) if t.kopf[-1] == "Unterschrift"]
    assert len(unterschriften.zeilen) == 2


@pytest.mark.parametrize("anzahl", [2, 8, 40, 300])
def test_every_partner_has_a_line_to_sign_and_all_files_come_out(anzahl):
    entwurf = write_draft(large(anzahl), HEUTE)

    (unterschriften,) = [t for t in blocks(entwurf.dokument, Tabelle) if t.kopf[-1] == "Unterschrift"]
    assert len(unterschriften.zeilen) == anzahl
    assert render_docx(entwurf.dokument, ANGABEN)[:2] == b"PK"
    assert pages(render_pdf(entwurf.dokument, ANGABEN)) >= 3


@pytest.mark.parametrize("form", FORMEN)
def test_each_form_gives_a_whole_sentence(form):
    v = Vereinbarung(form=form, traeger="Landesverband", form_warum="Das genügt uns")

    text = render_markdown(write_draft(v, HEUTE).dokument)

    assert f"Wir arbeiten zusammen {FORMEN[form].als}." in text
    assert ("Landesverband." in text) == bool(FORMEN[form].dach)


def test_leaving_at_once_and_an_end_are_said():
    text = render_markdown(write_draft(Vereinbarung(frist=0, gilt_bis=HEUTE), HEUTE).dokument)

    assert "Jeder Partner kann jederzeit gehen und sagt es schriftlich." in text
    assert f"bis 30.{NB}November 2026" in text


# The summary.


@pytest.mark.parametrize("v", [BEISPIEL, Vereinbarung(), large(2), large(40)], ids=["voll", "leer", "zwei", "vierzig"])
def test_summary_is_one_page(v):
    dokument = kurzblatt_als_dokument(v, HEUTE, "Aus der Mappe „Lindenau“. Sie bleibt bis zum 1. Januar 2028.")

    assert pages(render_pdf(dokument, ANGABEN)) == 1
    assert len(blocks(dokument, Merkmale)[0].eintraege) == 7
    assert VORSICHT in blocks(dokument, Absatz)[-2].text


def test_summary_asks_for_the_money_that_is_missing():
    punkte = blocks(kurzblatt_als_dokument(BEISPIEL, HEUTE), Liste)[-1].punkte

    assert f"Helfen Sie uns, 300{NB}Euro zu finden." in punkte


# The canvas.


def test_canvas_shows_seven_fields_with_state_and_first_words():
    felder = canvas_fields(BEISPIEL, HEUTE)

    assert [(f.nummer, f.name, f.stand) for f in felder] == [
        (1, "partner", f"1{NB}Sache offen"),
        (2, "form", "fertig"),
        (3, "ziele", "fertig"),
        (4, "rollen", f"1{NB}Sache offen"),
        (5, "plan", "fertig"),
        (6, "geld", f"1{NB}Sache offen"),
        (7, "doppelt", f"1{NB}Sache offen"),
    ]
    assert felder[0].worte[1] == "Bereiche: Zivilgesellschaft und Verwaltung"


def test_empty_canvas_asks_and_a_field_without_words_is_empty():
    felder = canvas_fields(Vereinbarung(), HEUTE)

    assert {f.stand for f in felder} == {"noch leer"}
    assert describe_canvas(felder, leer=True).startswith(
        "Leinwand mit sieben Feldern. Feld 1, Partner und Interessen: Wer ist dabei, wer unterschreibt?"
    )


def test_fields_of_the_drawing_cover_it_without_overlapping():
    flaeche = sum(breite * hoehe for _, _, breite, hoehe in PLAETZE.values())

    assert tuple(PLAETZE) == SCHRITTE
    assert flaeche == BREITE * HOEHE
    assert all(x + b <= BREITE and y + h <= HOEHE for x, y, b, h in PLAETZE.values())


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=300), min_size=1, max_size=6))
def test_any_words_stay_inside_their_field_and_the_drawing_is_accepted(texte):
    v = Vereinbarung(
        titel=texte[0],
        partner=[Partner(name=t, will=t) for t in texte],
        ziele=[Ziel(was=t) for t in texte],
        massnahmen=[Massnahme(was=t, wer=t) for t in texte],
    )

    svg = draw_canvas(canvas_fields(v, HEUTE), leer=False)

    assert measure_svg(svg) == (BREITE, HOEHE)
    assert all(float(y) <= HOEHE for y in re.findall(r'<text x="[\d.]+" y="([\d.]+)"', svg))


@settings(max_examples=50)
@given(st.text(alphabet="abc ÄWil", max_size=120), st.integers(60, 600))
def test_wrapped_text_keeps_every_sign(text, breite):
    zeilen = wrap_text(text, breite, 24)

    assert "".join(zeilen).replace(" ", "") == text.replace(" ", "")
    assert all(zeile.strip() == zeile != "" for zeile in zeilen)


def test_posters_fill_one_page_each():
    for v, leer in ((BEISPIEL, False), (Vereinbarung(), True), (large(40), False)):
        dokument = leinwand_als_dokument(v, HEUTE, leer=leer)

        pdf = render_paket("Wand", [Druckteil((dokument,), "wand-a3"), Druckteil((dokument,), "quer")], ANGABEN)

        assert pages(pdf) == 2


def test_guide_takes_45_minutes_on_one_page_with_a_table_for_what_is_long():
    dokument = anleitung_als_dokument()
    schritte = blocks(dokument, Schritte)[0].schritte

    assert (len(schritte), sum(s.minuten for s in schritte)) == (9, MINUTEN_AM_SCHIRM)
    assert dokument.untertitel.startswith(f"45{NB}Minuten")
    blaetter = arbeitsblaetter_als_dokumente()
    teile = [Druckteil((dokument,)), *(Druckteil((b,), "quer") for b in blaetter)]
    assert pages(render_paket("Abend", teile, ANGABEN)) == 1 + len(blaetter)


def test_steps_canvas_and_papers_together_take_45_minutes():
    assert sum(b.minuten for b in BLAETTER.values()) + MINUTEN_LEINWAND + MINUTEN_PAPIER == MINUTEN_AM_SCHIRM


# The sheet, and hostile words.


def test_sheet_holds_all_lists_and_says_when_it_is_empty():
    dokument = vereinbarung_als_dokument(BEISPIEL, "Aus der Mappe.")

    assert [u.text for u in blocks(dokument, Ueberschrift)] == [
        "Partner",
        "Ziele",
        "Maßnahmen",
        "Sprecher*innen",
        "Weitere Rollen",
        "Termine",
        "Ausgaben im Jahr",
        "Einnahmen im Jahr",
        "Ohne Geld",
        "Wer macht das schon?",
    ]
    assert vereinbarung_als_dokument(Vereinbarung()).bloecke == (Absatz("In dieser Vereinbarung steht noch nichts."),)


@pytest.mark.parametrize("text", BOESE)
def test_hostile_words_are_text_on_every_paper(text):
    wort = text[:300]
    v = Vereinbarung(
        titel=wort,
        traeger=wort,
        form="dach",
        form_warum=wort,
        partner=[Partner(id="partner1", name=wort, unterschreibt=wort, will=wort, bringt=wort)],
        ziele=[Ziel(id="ziel0001", was=wort, merkmal=wort)],
        massnahmen=[Massnahme(was=wort, wer=wort, ziel="ziel0001")],
        sprecher=[Sprecher(wer=wort, partner="partner1", vertretung=wort)],
        kasse=wort,
        prueft=wort,
        fassung=wort,
    )
    v = add_usual(v)
    papiere = (
        write_draft(v, HEUTE, wort).dokument,
        kurzblatt_als_dokument(v, HEUTE, wort),
        vereinbarung_als_dokument(v, wort),
        leinwand_als_dokument(v, HEUTE, leer=False),
    )

    seiten = "".join(map(render_file, papiere))

    assert "<script>alert" not in seiten
    assert "<img src=x" not in seiten
    assert all(render_pdf(p, ANGABEN).startswith(b"%PDF") and render_docx(p, ANGABEN)[:2] == b"PK" for p in papiere)
