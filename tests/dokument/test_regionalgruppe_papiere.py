"""Do the papers of a group say who does, seeks and offers what, and give away only what may be given away?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from methodenkoffer.orte import NENNUNG
from tests.export.proben import ANGABEN, BOESE
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Bild, Hinweis, Liste, Tabelle, Ueberschrift
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.regionalgruppe.blatt import Abweichung, Gruppenort, Regionalgruppe
from toolkit.dokument.regionalgruppe.bogen import bogen_als_dokument
from toolkit.dokument.regionalgruppe.karte import karte_als_dokument
from toolkit.dokument.regionalgruppe.liste import (
    DATENSCHUTZ,
    kontaktliste_als_dokument,
    kontaktliste_als_tabellen,
    say_mentions,
    themen_als_dokument,
)
from toolkit.dokument.regionalgruppe.papiere import gruppe_als_dokument
from toolkit.dokument.regionalgruppe.post import reminder_text, request_text
from toolkit.dokument.regionalgruppe.tabellen import kontaktblatt_als_tabellen
from toolkit.dokument.regionalgruppe.themen import gather_topics
from toolkit.export.docx.datei import render_docx
from toolkit.export.html import render_file
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf import render_pdf
from toolkit.frame.mappe.arten import all_kinds

HEUTE = date(2026, 11, 30)
BEISPIEL = gruppe_beispiel(HEUTE)
LEER = Regionalgruppe()
PAPIERE = {
    "alles": lambda g: gruppe_als_dokument(g, "Vermerk"),
    "karte": lambda g: karte_als_dokument(g, HEUTE, "Vermerk"),
    "kontakte": lambda g: kontaktliste_als_dokument(g, HEUTE, "Vermerk"),
    "themen": lambda g: themen_als_dokument(g, HEUTE, "Vermerk"),
    "leerer bogen": bogen_als_dokument,
    "voller bogen": lambda g: bogen_als_dokument(g, (g.orte or [Gruppenort()])[0]),
}


def rows(dokument, stelle=0):
    tabellen = [b for b in dokument.bloecke if isinstance(b, Tabelle)]
    return tabellen[stelle].zeilen


def headings(dokument):
    return [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)]


def place(name, **mehr):
    return Gruppenort(name=name, **mehr)


@pytest.mark.parametrize("machen", PAPIERE.values(), ids=PAPIERE.keys())
@pytest.mark.parametrize("gruppe", [BEISPIEL, LEER], ids=["beispiel", "leer"])
def test_every_paper_leaves_as_pdf_word_and_page(machen, gruppe):
    dokument = machen(gruppe)

    dateien = [render_pdf(dokument, ANGABEN)[:4], render_docx(dokument, ANGABEN)[:2]]

    assert dateien == [b"%PDF", b"PK"]
    assert dokument.titel


@pytest.mark.parametrize("boese", BOESE)
def test_hostile_words_stay_words_on_every_paper(boese):
    ort = Gruppenort(
        **dict.fromkeys(("name", "wer", "kontakt", "mail", "telefon", "tut", "sucht"), boese), lat=51, lon=11
    )
    gruppe = Regionalgruppe(
        titel=boese,
        region=boese,
        sammelt=boese,
        namen=boese,
        orte=[ort.model_copy(update={"weitergeben": True}), ort.model_copy(update={"id": "anderer0"})],
        abweichungen=[Abweichung(zu=ort.id, feld="wer", neu=boese, woher=boese)],
    )

    seiten = [render_file(machen(gruppe)) for machen in PAPIERE.values()]

    assert not any("<script>alert" in seite or 'href="javascript' in seite for seite in seiten)
    assert [render_pdf(machen(gruppe), ANGABEN)[:4] for machen in PAPIERE.values()] == [b"%PDF"] * len(PAPIERE)


def test_whole_sheet_says_everything_that_stands_in_it():
    gruppe = BEISPIEL.model_copy(update={"namen": "Moosach", "alle_da": True})

    text = render_markdown(gruppe_als_dokument(gruppe))

    saetze = (
        "16\\.\u00a0Dezember 2026, alle da",
        "Geschäftsführung",
        "2\u00a0Stunden 20\u00a0Minuten",
        "Moosach",
        "168.000",
    )
    assert [satz for satz in saetze if satz not in text] == []
    assert NENNUNG in text


def test_map_names_its_source_and_who_is_not_on_it():
    dokument = karte_als_dokument(BEISPIEL, HEUTE)

    (bild,) = (b for b in dokument.bloecke if isinstance(b, Bild))
    (liste,) = (b for b in dokument.bloecke if isinstance(b, Liste))
    assert NENNUNG in bild.svg
    assert bild.beschreibung.startswith("Landkarte: Regionalrunde Lindenau. Sie zeigt 11\u00a0Orte:")
    assert liste.punkte == ("Nicht auf der Karte: Landesnetzwerk Mitte.",)
    assert len(rows(dokument)) == 12


def test_contact_stands_in_the_list_only_with_consent():
    orte = [
        place("Eichberg", wer="Stiftung", kontakt="Büro", mail="buero@example.org", weitergeben=True),
        place("Aue", kontakt="Frau Muster", telefon="0000 12"),
        place("Bad"),
    ]
    gruppe = Regionalgruppe(sammelt="Koordination Lindenau", orte=orte)

    dokument = kontaktliste_als_dokument(gruppe, HEUTE)
    tabelle = kontaktliste_als_tabellen(gruppe).blaetter[0].zeilen

    assert rows(dokument) == (
        ("Aue", "", "über Koordination Lindenau", ""),
        ("Bad", "", "", ""),
        ("Eichberg", "Stiftung", "Büro", "buero@example.org"),
    )
    assert [z[3:] for z in tabelle] == [("", "", ""), ("", "", ""), ("Büro", "buero@example.org", "")]
    assert [b.text for b in dokument.bloecke if isinstance(b, Hinweis)] == [DATENSCHUTZ]


def test_topics_of_several_places_come_first_and_those_where_one_can_help_before_all():
    orte = [
        place("Aue", tut="Sprachcafé\nChor", sucht="Hilfe beim Freiwilligentag"),
        place("Bad", tut="Sprachcafés", bietet="Ablaufplan für den Freiwilligentag"),
        place("Cham", tut="Sprachcafé am Mittwoch"),
    ]

    schau = gather_topics(orte)

    assert [(t.wort, t.orte, t.trifft_sich) for t in schau.themen] == [
        ("Freiwilligentag", 2, True),
        ("Sprachcafé", 3, False),
    ]
    assert [(n.name, n.spalte, n.zeile) for n in schau.einzeln] == [("Aue", "tut", "Chor")]


def test_words_that_always_stand_together_are_one_topic():
    orte = [place("Aue", sucht="Runde Tische moderieren"), place("Bad", bietet="Moderation für Runde Tische")]

    (thema,) = gather_topics(orte).themen

    assert (thema.wort, say_mentions(thema, "sucht"), say_mentions(thema, "bietet"), say_mentions(thema, "tut")) == (
        "Runde Tische",
        "Aue: Runde Tische moderieren",
        "Bad: Moderation für Runde Tische",
        "",
    )


def test_one_place_alone_and_words_beside_every_topic_make_no_topic():
    orte = [place("Aue", tut="Chor\nChor am Abend"), place("Bad", sucht="Unterlagen für den Abend im September")]

    schau = gather_topics(orte)

    assert (schau.themen, len(schau.einzeln)) == ((), 3)


def test_place_that_seeks_what_it_offers_itself_meets_nobody():
    (thema,) = gather_topics([place("Aue", sucht="Chor", bietet="Chor"), place("Bad", sucht="Chor")]).themen

    assert thema.trifft_sich
    assert not gather_topics([place("Aue", sucht="Chor"), place("Bad", sucht="Chor")]).themen[0].trifft_sich


def test_overview_parts_shared_topics_from_single_ones():
    dokument = themen_als_dokument(BEISPIEL, HEUTE)

    assert headings(dokument) == ["Einer sucht, ein anderer kann es", "Was nur ein Ort nennt"]
    assert rows(dokument)[1] == (
        "Ehrenamtskarte",
        "Lindenau",
        "Birkenau am See: Ehrenamtskarte im kleinen Ort",
        "Lindenau: Unterlagen zur Ehrenamtskarte",
    )


def test_every_line_of_every_place_stands_in_the_overview_once_or_more():
    text = render_markdown(themen_als_dokument(BEISPIEL, HEUTE)).replace("\\", "")

    fehlt = [z for o in BEISPIEL.orte for t in (o.tut, o.sucht, o.bietet) for z in t.splitlines() if z not in text]

    assert fehlt == []


def test_paper_sheet_has_what_is_known_and_room_for_more():
    ort = BEISPIEL.orte[0]

    leer, voll = bogen_als_dokument(BEISPIEL), bogen_als_dokument(BEISPIEL, ort)

    assert len(rows(leer, 1)) == 4
    assert [z[0] for z in rows(voll, 1)][:2] == ["Ehrenamtskarte", "Offener Abend jeden Monat"]
    assert len(rows(voll, 1)) == 4
    assert voll.titel == "Kontakt- und Themenblatt: Lindenau"
    assert "16.\u00a0Dezember 2026" in render_markdown(leer).replace("\\", "")


def test_sheet_to_fill_in_bears_the_id_only_if_it_is_for_one_place():
    leer, voll = (kontaktblatt_als_tabellen(BEISPIEL, o).blaetter[0] for o in (None, BEISPIEL.orte[0]))

    assert [z[1] for z in leer.zeilen if z[0] == "Kennung"] == []
    assert [z[1] for z in voll.zeilen if z[0] == "Kennung"] == ["lindenau0"]
    assert [z[1] for z in voll.zeilen if z[0] == "Was tun Sie?"] == [
        "Ehrenamtskarte",
        "Offener Abend jeden Monat",
        None,
        None,
        None,
    ]


def test_mails_name_day_and_sender_and_the_places_that_are_missing():
    bitte, erinnerung = request_text(BEISPIEL), reminder_text(BEISPIEL)

    assert "schicken Sie es bis zum 16.\u00a0Dezember 2026 zurück" in bitte
    assert bitte.endswith("Amira Muster, Koordination Lindenau")
    assert "von Rosental an der Aue, Erlengrund, Landkreis Lindenau und Landesnetzwerk Mitte fehlt" in erinnerung
    assert request_text(LEER).endswith("[Ihr Name]")
    assert reminder_text(Regionalgruppe(orte=[place("Aue", tut="Chor")])) == ""


def test_kind_tells_the_day_the_sheets_are_due_and_what_tells_groups_apart():
    kunde = all_kinds()["regionalgruppe"]
    (inhalt,) = kunde.beispiel(HEUTE)

    ereignisse = list(kunde.ereignisse(inhalt, "blatt"))

    titel = "Regionalrunde Lindenau: Kontaktblätter einsammeln"
    assert ereignisse == [Ereignis("blatt-ruecklauf", HEUTE + timedelta(days=16), titel, "frist")]
    assert kunde.zusatz(inhalt) == "Mitte · 12\u00a0Orte"
    assert list(kunde.ereignisse({"titel": "Leer"}, "blatt")) == []


def test_every_field_of_the_kind_has_a_label():
    felder = all_kinds()["regionalgruppe"].felder
    listen = {"orte": Gruppenort, "abweichungen": Abweichung}

    fehlt = [f for f in Regionalgruppe.model_fields if f not in felder]
    fehlt += [f"{n}.{f}" for n, m in listen.items() for f in m.model_fields if f != "id" and f"{n}.{f}" not in felder]

    assert fehlt == []
