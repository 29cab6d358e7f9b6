"""Do the papers of a Kollegiale Beratung say what they should, fit their pages, and show typed text as text?"""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pytest

from toolkit.dokument.angaben import Angaben
from toolkit.dokument.aufgaben import LISTEN, Aufgabe, Quelle, gather_tasks
from toolkit.dokument.beratung.blatt import (
    LOESCHEN,
    NACHFRAGE,
    TEILE,
    Erkenntnis,
    Fall,
    erkenntnis_als_dokument,
    erkenntnis_als_ereignisse,
    erkenntnis_als_termine,
    fall_als_dokument,
    fall_als_ereignisse,
    in_four_weeks,
)
from toolkit.dokument.beratung.papiere import (
    frageblatt_als_dokument,
    mitschrift_als_dokument,
    phasenblatt_als_dokument,
    vertraulichkeit_als_dokument,
)
from toolkit.dokument.beratung.rollen import (
    rollenkarten_als_dokumente,
    schild_fall_als_dokument,
    schild_moderation_als_dokument,
)
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Absatz, Hinweis, Tabelle, Ueberschrift
from toolkit.export.docx.datei import render_docx
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf.druck import Druckteil, Lage, render_paket
from toolkit.planung.beratung import make_session
from toolkit.planung.beratung.phasen import LAENGEN
from toolkit.planung.beratung.rollen import draw_roles
from toolkit.planung.meldungen import Fehler

TAG = date(2026, 11, 25)
STAND = Angaben(TAG)
BOESE = "<script>alert(1)</script> **fett** =cmd|' /C calc'!A0"
FALL = Fall(
    tag=TAG,
    loeschen_am=date(2026, 12, 23),
    erzaehlt="Verein A zieht sich zurück.\n\n- erst leise\n- dann ganz",
    frage="Wie kann ich Verein A zurückgewinnen?",
    ideen=BOESE,
)
ERKENNTNIS = Erkenntnis(
    tag=TAG,
    mitnahme="Ein Dank fehlt.",
    schritte=[
        Aufgabe(id="aaaa", was="Beim Training vorbeigehen", bis=date(2026, 11, 27)),
        Aufgabe(id="bbbb", was="Später", erledigt=True, bis=date(2026, 11, 30)),
        Aufgabe(id="cccc", was="  "),
        Aufgabe(id="dddd", was="Irgendwann"),
    ],
    nachfrage_am=date(2026, 12, 23),
)


def pages(*dokumente, lage: Lage = "blatt") -> int:
    """How many pages the typesetter makes."""
    return len(pikepdf.open(io.BytesIO(render_paket("Probe", (Druckteil(tuple(dokumente), lage),), STAND))).pages)


def test_case_part_says_when_it_goes_and_shows_what_was_typed():
    dokument = fall_als_dokument(FALL, "Aus der Mappe")

    assert isinstance(dokument.bloecke[0], Hinweis)
    assert "am 23.\u00a0Dezember 2026 gelöscht" in dokument.bloecke[0].text
    assert [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)] == [
        "Worum es ging",
        "Die Frage an die Runde",
        "Ideen",
    ]
    assert "\\<script\\>alert(1)\\</script\\> \\*\\*fett\\*\\*" in render_markdown(dokument)
    assert dokument.bloecke[-1] == Absatz("Aus der Mappe", "vermerk")


def test_empty_parts_are_left_out_and_an_empty_case_says_so():
    dokument = fall_als_dokument(Fall(titel=" "))

    assert (dokument.titel, dokument.untertitel) == ("Mitschrift einer Beratung", "Kollegiale Beratung")
    assert "Noch steht kein Löschtag fest." in dokument.bloecke[0].text
    assert dokument.bloecke[1] == Absatz("In dieser Mitschrift steht noch nichts.")


def test_title_of_the_case_says_nothing_about_it():
    assert Fall().titel == "Mitschrift einer Beratung"
    assert set(TEILE) == set(Fall.model_fields) - {"titel", "tag", "loeschen_am"}


def test_insight_holds_nothing_of_the_case():
    assert set(Erkenntnis.model_fields) & set(TEILE) == set()


def test_insight_shows_steps_and_the_look_back():
    dokument = erkenntnis_als_dokument(ERKENNTNIS)

    (tabelle,) = [b for b in dokument.bloecke if isinstance(b, Tabelle)]
    assert tabelle.zeilen == (
        ("Beim Training vorbeigehen", "27.\u00a0November 2026", "offen"),
        ("Später", "30.\u00a0November 2026", "erledigt"),
        ("Irgendwann", "offen", "offen"),
    )
    assert Absatz("Am 23.\u00a0Dezember 2026 schaue ich zurück: Was ist daraus geworden?") in dokument.bloecke
    assert erkenntnis_als_dokument(Erkenntnis()).bloecke == (Absatz("Hier steht noch nichts."),)


def test_calendar_gets_open_steps_and_the_look_back():
    termine = erkenntnis_als_termine(ERKENNTNIS, "blatt1").termine

    assert [(t.schluessel, t.titel, t.beginn) for t in termine] == [
        ("aufgabe-aaaa", "Beim Training vorbeigehen", date(2026, 11, 27)),
        ("blatt1-nachfrage", NACHFRAGE, date(2026, 12, 23)),
    ]
    assert erkenntnis_als_termine(Erkenntnis(), "x").termine == ()


def test_four_weeks_later_is_the_same_weekday():
    assert in_four_weeks(date(2026, 12, 20)) == date(2027, 1, 17)


def test_year_sees_both_days_without_a_word_on_the_case():
    assert fall_als_ereignisse(FALL, "b1") == [Ereignis("b1-loeschen", date(2026, 12, 23), LOESCHEN, "frist")]
    assert erkenntnis_als_ereignisse(ERKENNTNIS, "b2") == [
        Ereignis("b2-nachfrage", date(2026, 12, 23), NACHFRAGE, "frist")
    ]
    fertig = ERKENNTNIS.model_copy(update={"geworden": "Gut."})
    assert [e.erledigt for e in erkenntnis_als_ereignisse(fertig, "b2")] == [True]
    assert (fall_als_ereignisse(Fall(), "x"), erkenntnis_als_ereignisse(Erkenntnis(), "x")) == ([], [])


def test_steps_are_found_among_the_tasks():
    quelle = Quelle("b2", "erkenntnis", "Erkenntnis", ERKENNTNIS.model_dump(mode="json"))

    assert LISTEN["erkenntnis"] == "schritte"
    assert [f.aufgabe.was for f in gather_tasks([quelle])] == ["Beim Training vorbeigehen", "Irgendwann", "Später"]


@pytest.mark.parametrize("minuten", LAENGEN)
@pytest.mark.parametrize("personen", [2, 6, 23])
def test_steps_fit_on_one_page_for_the_hand_and_for_the_wall(minuten, personen):
    plan = make_session(minuten, personen, online=True)

    assert pages(phasenblatt_als_dokument(plan)) == 1
    assert pages(phasenblatt_als_dokument(plan, 1080, wand=True), lage="wand-a4") == 1


def test_steps_carry_their_times():
    plan = make_session(60, 6)

    def times(beginn):
        (tabelle,) = [b for b in phasenblatt_als_dokument(plan, beginn).bloecke if isinstance(b, Tabelle)]
        return [zeile[0] for zeile in tabelle.zeilen]

    assert times(None) == ["0:00", "0:07", "0:15", "0:23", "0:28", "0:38", "0:50", "0:55"]
    assert times(23 * 60 + 30)[:3] == ["23:30", "23:37", "23:45"]
    assert times(23 * 60 + 30)[-1] == "00:25"


def test_numbers_of_steps_stay_as_they_are():
    text = render_markdown(phasenblatt_als_dokument(make_session(60, 6)))

    assert "8\\. Abschließen" in text


@pytest.mark.parametrize(
    ("dokument", "seiten"),
    [
        (vertraulichkeit_als_dokument(), 1),
        (frageblatt_als_dokument(), 1),
        (mitschrift_als_dokument(), 2),
        (fall_als_dokument(FALL), 1),
        (erkenntnis_als_dokument(ERKENNTNIS), 1),
    ],
    ids=lambda d: getattr(d, "titel", d),
)
def test_sheets_fit_their_pages_and_go_into_word(dokument, seiten):
    from docx import Document

    word = Document(io.BytesIO(render_docx(dokument, STAND)))

    assert pages(dokument) == seiten
    assert word.paragraphs[0].text == dokument.titel


def test_signs_take_one_page_each():
    assert pages(schild_fall_als_dokument(), schild_moderation_als_dokument(), lage="wand-a4") == 2
    assert schild_fall_als_dokument().titel == "Ich höre nur zu"
    assert schild_moderation_als_dokument().titel == "Ich frage, ich rate nicht"


@pytest.mark.parametrize(("personen", "karten"), [(2, 5), (3, 5), (6, 8), (9, 10), (12, 13)])
def test_there_is_a_card_for_each_role_of_each_person(personen, karten):
    dokumente = rollenkarten_als_dokumente(personen)

    assert len(dokumente) == karten
    assert pages(*dokumente, lage="karten") == -(-karten // 4)


def test_drawn_names_stand_on_the_cards_as_text():
    boese, lang = "<b>alert(1)</b> =cmd|' /C calc'!A0", "X" * 300
    besetzung = draw_roles([boese, "Ada", "م‎حمد", lang], 1)
    assert not isinstance(besetzung, Fehler)

    dokumente = rollenkarten_als_dokumente(4, besetzung)

    # A word that is wider than a card would run into the card beside it.
    assert {d.titel.split(": ", 1)[1] for d in dokumente} == {boese, "Ada", "م‎حمد", "X" * 21 + "…"}
    assert pages(*dokumente, lage="karten") >= 2
