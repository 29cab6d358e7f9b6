"""Do the papers around a meeting of heads say everything, mark what is weak, and leave typed text as text?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.dokument.briefing.beispiel import briefing_beispiel
from toolkit.dokument.briefing.blatt import Bitte, Briefing, Erfolg, Grund, Zahl, Zusage
from toolkit.dokument.briefing.blatt_papier import briefing_als_dokument
from toolkit.dokument.briefing.papiere import (
    RUNDE,
    STUNDE,
    ablauf_als_dokument,
    gespraech_als_dokument,
    sammelblatt_als_dokument,
    zahlenblatt_als_dokument,
    zusagen_als_dokument,
)
from toolkit.dokument.briefing.post import write_handover, write_reason, write_thanks
from toolkit.dokument.briefing.rat import argumente_als_dokument, reasons_from_requests, vorlage_als_dokument
from toolkit.dokument.briefing.seite import karte_als_dokument, karte_als_faltkarte, seite_als_dokument
from toolkit.dokument.briefing.termine import briefing_als_termine, list_steps
from toolkit.dokument.briefing.vorrat import FRAGEN_DANACH, ZAHLEN
from toolkit.dokument.form import Absatz, Ansage, Dokument, Hinweis, Liste, Merkmale, Schritte, Tabelle, Ueberschrift
from toolkit.export.html import render_fragment
from toolkit.export.textdaten import plain_text

HEUTE = date(2026, 11, 22)
EIGENES = "Eigenes Treffen vor Ort. Es ist kein Angebot des Programms „Engagierte Stadt“."
BOESE = "=cmd|' /C calc'!A0 <script>alert(1)</script> **fett**"
VOLL = Briefing(
    einladend="Die Einladenden",
    tag=date(2027, 3, 1),
    ort="Offenfurt",
    kommune="Lindenau",
    amt="Bürgermeisterin",
    spitze="Amira Muster",
    kontakt="Jonas Beispiel",
    zahlen=[
        Zahl(was="Vereine", wert="143", stand=date(2026, 1, 1), quelle="Vereinsliste", bemerkung="nur Kernort"),
        Zahl(was="Räume", wert="7"),
        Zahl(was="Anfragen", wert="212", stand=date(2021, 5, 1), quelle="eigene Zählung, 2021"),
    ],
    erfolge=[Erfolg(titel="Abende", getan="Wir laden ein", anders="Neun Neue", beleg="Listen", satz="Neun sind neu.")],
    bitten=[Bitte(was="Saal frei", an="Rat", warum="Kein Geld.", kosten="1.900 Euro", bis=date(2027, 6, 30))],
    frage="Wie ging das bei Ihnen?",
    zusagen=[Zusage(was="Brief", wer="Amira Muster", an="Rat", bis=date(2026, 11, 1)), Zusage(was="Anruf")],
    gruende=[
        Grund(was="Stelle", kostet="38.000 Euro", bringt="Beratung", ohne="Keine Beratung"),
        Grund(was="Budget", fuer="foerderung", kostet="3.000 Euro"),
    ],
)


def texts(dokument: Dokument) -> str:
    return render_fragment(dokument)


def headings(dokument: Dokument) -> list[str]:
    return [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)]


def test_page_holds_numbers_successes_requests_and_the_question():
    seite = seite_als_dokument(VOLL, HEUTE)

    assert (seite.titel, seite.untertitel) == (
        "Engagement in Lindenau",
        "Für Bürgermeisterin Amira Muster · BürgermeisterInnen-Treffen am 1.\u00a0März 2027, Offenfurt",
    )
    assert headings(seite) == ["Zahlen", "Das gelingt uns", "Darum bitten wir", "Unsere Frage an die anderen Orte"]
    assert [b for b in seite.bloecke if isinstance(b, Liste)] == [
        Liste(("**Abende.** Wir laden ein. Neun Neue. Das sieht man: Listen.",), "nummern"),
        Liste(
            ("**Saal frei.** Kein Geld. Kosten: 1.900 Euro. Geht an: Rat. Bis 30.\u00a0Juni 2027.",),
            "nummern",
        ),
    ]
    assert [b for b in seite.bloecke if isinstance(b, Ansage)] == [Ansage("Wie ging das bei Ihnen?")]
    assert seite.bloecke[-1] == Absatz(
        "Rückfragen: Jonas Beispiel. Einladung und Programm kommen von: Die Einladenden. "
        "Diese Seite haben wir selbst geschrieben.",
        "vermerk",
    )


def test_weak_numbers_are_marked_on_every_paper():
    zeilen = (
        ("Vereine (nur Kernort)", "143", "Vereinsliste, Stand 1.\u00a0Januar 2026"),
        ("Räume", "7", "**ohne Quelle**, **ohne Stand**"),
        ("Anfragen", "212", "eigene Zählung, 2021, Stand 1.\u00a0Mai 2021, **älter als drei Jahre**"),
    )

    for dokument in (
        seite_als_dokument(VOLL, HEUTE),
        argumente_als_dokument(VOLL, "rat", HEUTE),
        vorlage_als_dokument(VOLL, HEUTE),
        briefing_als_dokument(VOLL, HEUTE),
    ):
        assert next(b.zeilen for b in dokument.bloecke if isinstance(b, Tabelle)) == zeilen


def test_card_is_what_one_says():
    karte = karte_als_dokument(VOLL)

    assert (headings(karte), [b.punkte for b in karte.bloecke if isinstance(b, Liste)]) == (
        ["Das sage ich", "Darum bittet die Kerngruppe", "Das frage ich"],
        [("Neun sind neu.",), ("Saal frei. Bis 30.\u00a0Juni 2027.",)],
    )
    assert [d.titel for d in karte_als_faltkarte(VOLL)] == ["Engagement in Lindenau", "Unterwegs notiert"] * 2


def test_request_that_is_met_is_asked_no_more():
    bitten = [Bitte(was="Saal frei", erfuellt=True), Bitte(was="Feste Stelle"), Bitte(was="Schaukasten")]
    briefing = VOLL.model_copy(update={"bitten": bitten, "gruende": []})
    papiere = (
        seite_als_dokument(briefing, HEUTE),
        karte_als_dokument(briefing),
        argumente_als_dokument(briefing, "rat", HEUTE),
    )

    punkte = [[b.punkte for b in papier.bloecke if isinstance(b, Liste)][-1] for papier in papiere]

    assert punkte == [
        ("**Feste Stelle.**", "**Schaukasten.**"),
        ("Feste Stelle.", "Schaukasten."),
        ("**Feste Stelle.**", "**Schaukasten.**"),
    ]
    assert [grund.was for grund in reasons_from_requests(briefing)] == ["Feste Stelle", "Schaukasten"]


def test_page_without_a_name_of_those_who_invite_says_it_once():
    seite = seite_als_dokument(Briefing(), HEUTE)

    assert seite.bloecke[-1] == Absatz(
        "Zum Treffen laden andere ein. Diese Seite haben wir selbst geschrieben.", "vermerk"
    )


def test_empty_page_and_card_say_so():
    leer = Briefing()

    assert seite_als_dokument(leer, HEUTE).bloecke[0] == Absatz("Auf dieser Seite steht noch nichts.")
    assert karte_als_dokument(leer).bloecke == (Absatz("Auf dieser Karte steht noch nichts."),)
    assert seite_als_dokument(leer, HEUTE).titel == "Engagement in unserer Kommune"


@pytest.mark.parametrize("rahmen", ["runde", "stunde"])
def test_own_meeting_says_that_it_is_no_offer_of_the_programme(rahmen):
    eigenes = VOLL.model_copy(update={"rahmen": rahmen})

    for text in (texts(seite_als_dokument(eigenes, HEUTE)), texts(ablauf_als_dokument(eigenes)), write_reason(eigenes)):
        assert EIGENES in text
        assert "BürgermeisterInnen-Treffen" not in text
        assert "Einladung und Programm kommen von" not in text


def test_question_to_ones_own_head_is_no_question_to_other_places():
    stunde = VOLL.model_copy(update={"rahmen": "stunde"})

    assert headings(seite_als_dokument(stunde, HEUTE))[-1] == "Unsere Frage"
    assert "\n\nUnsere Frage: Wie ging das bei Ihnen?\n\n" in write_handover(stunde)


@pytest.mark.parametrize(("rahmen", "folge"), [("runde", RUNDE), ("stunde", STUNDE)])
def test_plan_of_ones_own_meeting_takes_one_hour(rahmen, folge):
    (schritte,) = [b for b in ablauf_als_dokument(Briefing(rahmen=rahmen)).bloecke if isinstance(b, Schritte)]

    assert sum(s.minuten for s in schritte.schritte) == 60
    assert [s.titel for s in schritte.schritte] == [titel for titel, *_ in folge]


def test_talk_afterwards_takes_fifteen_minutes_and_asks_for_promises():
    assert sum(minuten for minuten, _, _ in FRAGEN_DANACH) == 15
    formulare = [b for b in gespraech_als_dokument(VOLL).bloecke if isinstance(b, Tabelle)]
    assert ("Was", "Wer sagt es zu?", "Wem?", "Bis wann?") in [f.kopf for f in formulare]


def test_blank_sheets_offer_room_and_no_numbers():
    zahlen = next(b for b in zahlenblatt_als_dokument(VOLL).bloecke if isinstance(b, Tabelle))
    sammeln = [b for b in sammelblatt_als_dokument(VOLL).bloecke if isinstance(b, Tabelle)]

    assert [zeile[0] for zeile in zahlen.zeilen][: len(ZAHLEN)] == [v.was for v in ZAHLEN]
    assert not any(zeichen.isdigit() for v in ZAHLEN for zeichen in v.was + v.wo + v.achtung)
    assert [len(tabelle.zeilen) for tabelle in sammeln] == [3, 2, 2]


def test_promises_say_how_far_they_are():
    tabelle = next(b for b in zusagen_als_dokument(VOLL, HEUTE).bloecke if isinstance(b, Tabelle))

    assert tabelle.zeilen == (
        ("Brief", "Amira Muster", "Rat", "1\\.\u00a0November 2026", "überfällig"),
        ("Anruf", "offen", "–", "offen", "offen"),
    )
    assert Absatz("Noch keine Zusage aufgeschrieben.") in zusagen_als_dokument(Briefing(), HEUTE).bloecke


def test_each_audience_reads_its_own_reasons():
    rat, foerderung = (argumente_als_dokument(VOLL, leser, HEUTE) for leser in ("rat", "foerderung"))

    assert (rat.titel, headings(rat)[:2]) == ("Argumente für den Rat", ["Stelle", "Das ist schon gelungen"])
    assert (foerderung.titel, headings(foerderung)[:2]) == ("Argumente für Fördernde", ["Stelle", "Budget"])
    assert [b.eintraege for b in foerderung.bloecke if isinstance(b, Merkmale)][1] == (
        ("Was es kostet", "3.000 Euro"),
        ("Was es bringt", "**(bitte ergänzen)**"),
        ("Ohne das", "**(bitte ergänzen)**"),
    )
    assert isinstance(argumente_als_dokument(Briefing(), "rat", HEUTE).bloecke[0], Hinweis)


def test_requests_become_reasons_once():
    briefing = VOLL.model_copy(update={"bitten": [*VOLL.bitten, Bitte(was=" stelle "), Bitte(an="niemand")]})

    neu = reasons_from_requests(briefing)

    assert [(g.was, g.kostet, g.bringt) for g in neu] == [("Saal frei", "1.900 Euro", "Kein Geld.")]
    assert reasons_from_requests(briefing.model_copy(update={"gruende": [*briefing.gruende, *neu]})) == []


def test_proposal_marks_every_gap_and_says_whom_to_ask():
    leer = vorlage_als_dokument(Briefing(), HEUTE)

    assert headings(leer) == [
        "Betreff",
        "Beschlussvorschlag",
        "Sachverhalt",
        "Begründung",
        "Alternativen",
        "Finanzielle Auswirkungen",
        "Beteiligte",
        "Anlagen",
    ]
    assert texts(leer).count("(bitte ergänzen)") == 8 + 4
    assert "Fragen Sie das Ratsbüro" in leer.bloecke[0].text


def test_proposal_takes_what_is_known_and_what_was_typed():
    briefing = VOLL.model_copy(
        update={"betreff": "Feste Stelle", "finanzen": "Aus dem Haushalt", "anlagen": ["Liste", " "]}
    )

    text = texts(vorlage_als_dokument(briefing, HEUTE))

    for satz in (
        "Feste Stelle",
        "Ohne Beschluss: Stelle.",
        "Keine Beratung",
        "Aus dem Haushalt",
        "Neun Neue",
        "Vereinsliste",
    ):
        assert satz in text
    assert "3.000 Euro" not in text
    assert text.count("(bitte ergänzen)") == 4 + 5


def typed(wert: object) -> list[str]:
    if isinstance(wert, dict):
        return [t for name, w in wert.items() if name not in ("id", "rahmen", "fuer") for t in typed(w)]
    if isinstance(wert, list):
        return [t for w in wert for t in typed(w)]
    return wert.splitlines() if isinstance(wert, str) else []


def test_whole_sheet_leaves_out_nothing_that_was_typed():
    beispiel = briefing_beispiel(HEUTE)

    text = plain_text(texts(briefing_als_dokument(beispiel, HEUTE, "Vermerk.")))

    saetze = [t for t in typed(beispiel.model_dump(mode="json")) if not t[:4].isdigit()]
    assert [t for t in saetze if " ".join(t.split()) not in " ".join(text.split())] == []


@given(st.sampled_from([BOESE, "\u202eumgekehrt", "ü" * 300, "\n- a\n- b", "&nbsp;", "[x](javascript:alert(1))"]))
def test_typed_text_stays_text_on_every_paper(text):
    zeile = text[:300]
    b = Briefing(
        titel=zeile,
        kommune=zeile,
        spitze=zeile,
        kontakt=zeile,
        zahlen=[Zahl(was=zeile, wert=zeile, quelle=zeile, bemerkung=zeile)],
        erfolge=[Erfolg(titel=zeile, getan=text, anders=text, beleg=zeile, satz=zeile)],
        bitten=[Bitte(was=zeile, an=zeile, warum=text, kosten=zeile)],
        frage=text,
        neues=text,
        zusagen=[Zusage(was=zeile, wer=zeile, an=zeile)],
        gruende=[Grund(was=zeile, kostet=text, bringt=text, ohne=text)],
        betreff=zeile,
        beschluss=text,
    )

    papiere = [
        seite_als_dokument(b, HEUTE),
        karte_als_dokument(b),
        zusagen_als_dokument(b, HEUTE),
        ablauf_als_dokument(b),
        argumente_als_dokument(b, "rat", HEUTE),
        vorlage_als_dokument(b, HEUTE),
        briefing_als_dokument(b, HEUTE),
    ]
    for html in map(texts, papiere):
        assert not any(marke in html for marke in ("<script", "<a ", "<em", "<strong>fett"))


def test_letters_say_what_is_known_and_leave_gaps():
    brief, mail, dank = write_reason(VOLL), write_handover(VOLL), write_thanks(VOLL)

    assert brief.startswith("Betreff: BürgermeisterInnen-Treffen am 1.\u00a0März 2027, Offenfurt: Bitte vormerken\n\n")
    assert "Guten Tag Amira Muster," in brief
    assert "Darum lohnt sich der Tag für uns: (bitte ergänzen)" in brief
    assert "Das gelingt uns:\n– Neun sind neu." in mail
    assert "– Amira Muster: Brief, zugesagt an Rat, bis 1.\u00a0November 2026\n– Anruf, noch ohne Tag" in dank
    assert "Zusagen" not in write_thanks(Briefing())


def test_steps_are_counted_from_the_day_and_those_to_come_go_into_the_calendar():
    schritte = list_steps(VOLL, HEUTE)
    termine = briefing_als_termine(VOLL.model_copy(update={"beginn": "14:00", "ende": "13:00"}), "b1", HEUTE).termine

    assert [s.tage for s in schritte] == [-56, -42, -28, -21, -14, -7, -1, 3, 7, 7, 14, 28, 91]
    assert (list_steps(Briefing(), HEUTE), briefing_als_termine(Briefing(), "b1", HEUTE).termine) == ((), ())
    assert (termine[0].titel, termine[0].ganztags, termine[0].beginn == termine[0].ende) == (
        "BürgermeisterInnen-Treffen",
        False,
        True,
    )
    assert len(termine) == 14
    spaeter = briefing_als_termine(VOLL, "b1", date(2027, 3, 1) + timedelta(days=20)).termine
    assert [t.schluessel for t in spaeter] == ["b1-treffen", "b1-schritt-12", "b1-schritt-13"]
