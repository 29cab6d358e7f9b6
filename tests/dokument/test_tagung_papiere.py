"""Do contribution, report and papers say what was entered, to those whom it concerns, and nothing else?"""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pytest

from tests.export.proben import ANGABEN, BOESE
from toolkit.dokument.form import Absatz, Dokument, Tabelle, Ueberschrift
from toolkit.dokument.tagung.beispiel import tagung_beispiel
from toolkit.dokument.tagung.beitrag import (
    check_pitch,
    kaertchen_als_dokument,
    leeres_beitragsblatt,
    minute_text,
    missing_parts,
    schild_als_dokument,
    speaking_seconds,
)
from toolkit.dokument.tagung.bericht import bericht_als_dokument, chosen_ideas, is_too_long, say_contacts
from toolkit.dokument.tagung.blatt import Folgeaufgabe, Mitbringsel, Tagung
from toolkit.dokument.tagung.papiere import faltblatt_als_dokumente, tagung_als_dokument
from toolkit.dokument.tagung.post import thanks_text
from toolkit.export.docx import render_docx
from toolkit.export.html import render_file
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf import Druckteil, render_paket, render_pdf

HEUTE = date(2026, 11, 25)
BEISPIEL = tagung_beispiel(HEUTE)


def pages(dokument: Dokument) -> int:
    return len(pikepdf.open(io.BytesIO(render_pdf(dokument, ANGABEN))).pages)


def headings(dokument: Dokument) -> list[str]:
    return [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)]


def pitch(**felder):
    ganz = {
        "beitrag_titel": "Wie teilt man ein Amt?",
        "beitrag_frage": "Was hat geholfen?",
        "beitrag_bringt": "drei Gespräche",
        "beitrag_sucht": "Orte mit Erfahrung",
        "beitrag_fuer": "kleine Orte",
    }
    return Tagung(**{**ganz, **felder})


@pytest.mark.parametrize(
    ("felder", "anfang"),
    [
        ({"beitrag_titel": "Unser Amt"}, "Der Titel ist keine Frage."),
        ({"beitrag_titel": "Wie " + "sehr " * 12 + "lang ist das?"}, "Der Titel ist lang."),
        ({"beitrag_frage": "Wir suchen Rat"}, "Ihre Frage endet ohne Fragezeichen."),
        ({"beitrag_frage": "Wir sind klein. Was hilft?"}, "Ihre Frage hat mehr als einen Satz."),
        ({"beitrag_fuer": ""}, "Sagen Sie noch, für wen das gut ist."),
        ({"beitrag_bringt": "viele Worte " * 80}, "Der Vorstellungstext dauert etwa 90 Sekunden."),
    ],
)
def test_check_says_what_would_make_the_contribution_clearer(felder, anfang):
    (satz,) = check_pitch(pitch(**felder))

    assert satz.startswith(anfang)


def test_clear_contribution_needs_nothing():
    assert (check_pitch(pitch()), missing_parts(pitch()), check_pitch(Tagung())) == ([], [], [])
    assert len(missing_parts(Tagung())) == 4


def test_minute_is_put_together_from_what_is_there():
    assert minute_text(pitch(beitrag_form="rat", beitrag_bringt="- drei Gespräche\n- ein Abend")) == (
        "Ich habe ein Thema mitgebracht: „Wie teilt man ein Amt?“\n"
        "Meine Frage an Sie ist: Was hat geholfen?\n"
        "Ich bringe mit: drei Gespräche, ein Abend.\n"
        "Ich suche: Orte mit Erfahrung.\n"
        "Gut für: kleine Orte.\n"
        "So machen wir es: ein Anliegen schildern und Rat holen.\n"
        "Wer mag, kommt dazu."
    )
    assert (minute_text(Tagung()), speaking_seconds("Wort " * 130)) == ("", 60)


@pytest.mark.parametrize("tagung", [BEISPIEL, Tagung(), Tagung(beitrag_titel="Sehr lang " * 30)])
def test_sign_is_one_page_and_card_one_field(tagung):
    schild = render_pdf(schild_als_dokument(tagung), ANGABEN, "wand-a4")
    karten = render_paket("Karten", [Druckteil((kaertchen_als_dokument(tagung),) * 4, "karten")], ANGABEN)

    assert [len(pikepdf.open(io.BytesIO(daten)).pages) for daten in (schild, karten)] == [1, 1]


def test_blank_sheet_and_leaflet_are_one_page_each():
    falt = render_paket("Faltblatt", [Druckteil(faltblatt_als_dokumente(BEISPIEL), "karten")], ANGABEN)

    assert (pages(leeres_beitragsblatt()), len(pikepdf.open(io.BytesIO(falt)).pages)) == (1, 1)
    assert [d.titel for d in faltblatt_als_dokumente(Tagung())] == [
        "Kontakte",
        "Ideen",
        "Noch mehr Ideen",
        "Bevor ich heimfahre",
    ]


def test_report_brings_ideas_tasks_contacts_and_a_request_on_one_page():
    dokument = bericht_als_dokument(BEISPIEL, "Vermerk")

    assert headings(dokument) == [
        "Was wir beigetragen haben",
        "Was wir gelernt haben",
        "Zwei Ideen für uns",
        "Was wir als Nächstes tun",
        "Kontakte",
        "Unsere Bitte",
    ]
    assert (pages(dokument), is_too_long(dokument)) == (1, False)
    assert "Einladung und Programm kommen von: Programm Engagierte Stadt." in dokument.bloecke[0].text


def test_report_names_contacts_only_if_wanted():
    ohne = render_markdown(bericht_als_dokument(BEISPIEL))
    mit = render_markdown(bericht_als_dokument(BEISPIEL.model_copy(update={"bericht_namen": True})))

    assert ("Carla" in ohne, "Carla" in mit, say_contacts(BEISPIEL)) == (
        False,
        True,
        "Wir haben 2 neue Kontakte aus 2 Orten mitgebracht.",
    )


def test_text_for_the_press_has_no_names_no_tasks_and_no_request():
    presse = BEISPIEL.model_copy(update={"bericht_fuer": "presse", "bericht_namen": True})

    dokument = bericht_als_dokument(presse)

    assert headings(dokument) == [
        "Was wir beigetragen haben",
        "Was wir gelernt haben",
        "Zwei Ideen für uns",
        "Kontakte",
    ]
    text = render_markdown(dokument)
    assert [w in text for w in ("Carla", "Amira", "Ausprobieren", "ausprobieren möchten")] == [False] * 4


def test_without_a_choice_the_stars_go_into_the_report_but_no_contacts():
    eintraege = [Mitbringsel(was=f"Idee {n}", stern=n > 0) for n in range(6)]
    kontakt = Mitbringsel(art="kontakt", was="Gespräch", stern=True)
    tagung = Tagung(mitbringsel=[kontakt, *eintraege, Mitbringsel(stern=True)])

    assert [m.was for m in chosen_ideas(tagung)] == ["Idee 1", "Idee 2", "Idee 3"]
    gewaehlt = tagung.model_copy(update={"bericht_ideen": [eintraege[5].id, eintraege[0].id, kontakt.id]})
    assert [m.was for m in chosen_ideas(gewaehlt)] == ["Idee 0", "Idee 5"]


def test_preparation_is_no_next_step_in_the_report():
    tagung = Tagung(
        aufgaben=[Folgeaufgabe(was="Tasche packen", zu="schritt-8"), Folgeaufgabe(was="Anrufen", zu="abcd")]
    )

    (tabelle,) = [b for b in bericht_als_dokument(tagung).bloecke if isinstance(b, Tabelle)]

    assert [zeile[0] for zeile in tabelle.zeilen] == ["Anrufen"]


def test_empty_report_is_a_page_too():
    assert headings(bericht_als_dokument(Tagung(titel=""))) == []
    assert pages(bericht_als_dokument(Tagung(titel=""))) == 1


def test_length_is_said_before_the_second_page_comes():
    lang = BEISPIEL.model_copy(
        update={"bericht_gelernt": "Ein Satz mit zehn Wörtern, der hier nur Platz braucht. " * 60}
    )

    assert (is_too_long(bericht_als_dokument(lang)), pages(bericht_als_dokument(lang))) == (True, 2)


def test_document_of_the_sheet_holds_everything_that_was_typed():
    alles = BEISPIEL.model_copy(update={"neu_text": "noch getippt", "neu_ort": "Tannhof"})

    text = render_markdown(tagung_als_dokument(alles, "Vermerk"))

    for wort in (
        "Carla Exempel",
        "noch getippt",
        "Tannhof",
        "Zimmer im Gasthaus",
        "erledigt",
        "Unsere Bitte",
        "Vermerk",
    ):
        assert wort in text
    leer = tagung_als_dokument(Tagung(titel="", einladung=""))
    assert (leer.titel, leer.bloecke) == ("Tagung", (Absatz("Hier steht noch nichts."),))


def test_mail_thanks_by_name_or_leaves_gaps():
    kontakt = BEISPIEL.mitbringsel[1]

    mit, ohne = thanks_text(BEISPIEL, kontakt), thanks_text(Tagung())

    assert mit.startswith("Betreff: Danke für das Gespräch: Netzwerktreffen in Eichberg\n\nGuten Tag Carla Exempel,")
    assert ["[Name]" in ohne, "[Thema]" in ohne, "[Name]" in mit, "[Thema]" in mit] == [True, True, False, False]


def test_mail_ends_each_sentence_once():
    eintrag = Mitbringsel(was="Wie teilt man ein Amt?", vorhaben="Zu zweit ausprobieren.")

    text = thanks_text(Tagung(), eintrag)

    assert "Es ging um: Wie teilt man ein Amt? Das hat mir weitergeholfen." in text
    assert "Bei uns habe ich mir vorgenommen: Zu zweit ausprobieren.\n" in text


@pytest.mark.parametrize("text", BOESE)
def test_hostile_words_stay_words_in_every_paper(text):
    kurz = text[:300]
    felder = dict.fromkeys(("titel", "ort", "einladung", "beitrag_titel", "beitrag_frage", "beitrag_fuer"), kurz)
    tagung = Tagung(
        **felder,
        leute=[kurz],
        fragen=[kurz] * 3,
        anreise=kurz,
        beitrag_bringt=kurz,
        beitrag_sucht=kurz,
        mitbringsel=[Mitbringsel(was=kurz, ort=kurz, wer=kurz, vorhaben=kurz, stern=True)],
        aufgaben=[Folgeaufgabe(was=kurz, wer=kurz)],
        bericht_gelernt=kurz,
        bericht_bitte=kurz,
    )

    for dokument in (tagung_als_dokument(tagung), bericht_als_dokument(tagung), kaertchen_als_dokument(tagung)):
        assert render_pdf(dokument, ANGABEN).startswith(b"%PDF")
        assert render_docx(dokument, ANGABEN).startswith(b"PK")
        assert "<script>alert" not in render_file(dokument)
