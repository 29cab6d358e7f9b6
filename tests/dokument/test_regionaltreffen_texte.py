"""Do mails, evaluation and Dokumentation say what is known, and what is still missing?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.dokument.regionaltreffen import HEUTE, TAG, hostile, lindenau
from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.form import Absatz, Liste, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.protokoll import Beschluss, Protokoll
from toolkit.dokument.protokoll import Thema as Protokollthema
from toolkit.dokument.regionaltreffen.beispiel_klein import small_example
from toolkit.dokument.regionaltreffen.blatt import AUSSAGEN, Regionaltreffen
from toolkit.dokument.regionaltreffen.dokumentation import agreements_of, dokumentation_als_dokument
from toolkit.dokument.regionaltreffen.mails import (
    FEHLT,
    invitation,
    mails_als_dokument,
    reminder,
    thanks,
    write_mails,
)
from toolkit.dokument.regionaltreffen.rueckmeldung import (
    KEINE,
    auswertung_als_dokument,
    bogen_als_dokument,
    check_feedback,
    has_feedback,
    say_statement,
)
from toolkit.dokument.regionaltreffen.werte import Aussage, Frage, Gast
from toolkit.export.html import render_fragment
from toolkit.export.textdaten import plain_text

PROTOKOLL = Protokoll(
    titel="Runde im Saal",
    tag=TAG,
    themen=[Protokollthema(titel="Bus", text="Zwei Ideen:\n- Rufbus\n- Mitfahrbank")],
    beschluesse=[Beschluss(was="Wir treffen uns im Herbst wieder.")],
    punkte=[
        Aufgabe(id="pppp", was="Rufbus anfragen", wer="Ines Blatt", bis=date(2027, 4, 1)),
        Aufgabe(id="qqqq", was="Leitfaden teilen"),
    ],
)


def headings(dokument) -> list[str]:
    return [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift) and b.ebene == 1]


def test_invitation_asks_what_has_to_be_known():
    mail = invitation(lindenau())

    assert mail.betreff == "Einladung: Regionaltreffen in Lindenau am 4. Januar 2027"
    assert mail.luecken == ()
    assert FEHLT not in mail.text
    for wort in ("suchen", "bieten", "Gehen, Sehen, Hören oder Verstehen", "essen oder trinken", "Fotos"):
        assert wort in mail.text
    assert "Wo: Bürgerhaus Lindenau, Am Anger 3, 00000 Lindenau\n" in mail.text
    assert mail.text.endswith("Herzliche Grüße\nAmira Muster für das Netzwerk in Lindenau")


def test_gaps_are_marked_and_named():
    mail = invitation(Regionaltreffen())

    assert mail.betreff == "Einladung: Regionaltreffen"
    assert mail.text.startswith("Guten Tag,\n\n(bitte ergänzen) lädt Sie herzlich")
    assert mail.luecken == (
        "der gastgebende Ort",
        "der Tag",
        "die Uhrzeit",
        "Haus und Adresse",
        "die Anfahrt",
        "der Zugang zum Haus",
        "der Anmeldeschluss",
        "wer Fragen beantwortet",
        "wer den Brief unterschreibt",
    )
    assert mail.text.count(FEHLT) == len(mail.luecken)


def test_reminder_has_programme_and_phone_number():
    mail = reminder(lindenau())

    assert "- 11:40 bis 12:20 Uhr: " in mail.text
    assert "Rufen Sie an: 0000 12 34 56 (Empfang)" in mail.text


def test_thanks_say_what_comes_when_and_who_goes_on():
    mail = thanks(small_example(HEUTE))

    assert "- Bis 9. Oktober 2026 bekommen Sie die Fotos" in mail.text
    assert "- Bis 16. Oktober 2026 bekommen Sie die Dokumentation" in mail.text
    assert "Das nächste Treffen richtet aus: Neumühlen. Danke dafür!" in mail.text
    assert "ist noch offen" in thanks(Regionaltreffen()).text


@pytest.mark.parametrize("treffen", [Regionaltreffen(), lindenau(), hostile()])
def test_mails_are_plain_text_without_needless_lines(treffen):
    for mail in write_mails(treffen):
        assert "\u00a0" not in mail.text + mail.betreff
        assert "\n\n\n" not in mail.text
        assert "\n" not in mail.betreff


def test_mails_in_one_document_show_gaps_and_no_markup():
    html = render_fragment(mails_als_dokument(hostile()))

    assert headings(mails_als_dokument(lindenau())) == ["Einladung", "Erinnerung", "Dank"]
    assert "<script>" not in html
    assert 'href="javascript' not in html


def test_evaluation_form_has_statements_and_space_for_answers():
    tabellen = [b for b in bogen_als_dokument(Regionaltreffen()).bloecke if isinstance(b, Tabelle)]

    assert tabellen[0].kopf == ("Das stimmt …", "ja", "eher ja", "eher nein", "nein")
    assert [plain_text(z[0]) for z in tabellen[0].zeilen] == list(AUSSAGEN)
    assert [t.kopf[0] for t in tabellen[1:]] == [
        "Das nehme ich mit nach Hause",
        "Das hat mir gefehlt",
        "Darüber möchte ich beim nächsten Treffen sprechen",
    ]


def test_form_without_questions_has_no_empty_table():
    leer = Regionaltreffen(aussagen=[], fragen=[Frage(titel=" ")])

    assert [b for b in bogen_als_dokument(leer).bloecke if isinstance(b, Tabelle)] == []


@pytest.mark.parametrize(
    ("kreuze", "satz"),
    [
        ((15, 3, 2, 1), "„Gut“ – 18 von 21 sagen ja oder eher ja, 3 eher nein oder nein."),
        ((1, 0, 2, 0), "„Gut“ – 1 von 3 sagt ja oder eher ja, 2 eher nein oder nein."),
        ((4, 2, None, 0), "„Gut“ – alle 6 sagen ja oder eher ja."),
        ((None, None, 1, 1), "„Gut“ – niemand von 2 sagt ja oder eher ja."),
        ((0, 1, 0, 0), "„Gut“ – die eine Antwort ist zustimmend."),
    ],
)
def test_counts_are_said_in_plain_words(kreuze, satz):
    ja, eher_ja, eher_nein, nein = kreuze

    assert (
        plain_text(say_statement(Aussage(titel="Gut", ja=ja, eher_ja=eher_ja, eher_nein=eher_nein, nein=nein))) == satz
    )


def test_result_has_counts_and_every_answer_as_it_was_written():
    treffen = Regionaltreffen(
        boegen=3,
        aussagen=[Aussage(titel="Gut", ja=2, nein=1), Aussage(titel="Nicht gezählt")],
        fragen=[Frage(titel="Was fehlte?", antworten=["*Zeit*", " "]), Frage(titel="Leer")],
    )

    assert auswertung_als_dokument(treffen).bloecke == (
        Absatz("Zurück kamen 3\u00a0Bögen."),
        Liste(("„Gut“ – 2 von 3 sagen ja oder eher ja, 1 eher nein oder nein.",)),
        Tabelle(("Das stimmt …", "ja", "eher ja", "eher nein", "nein"), (("Gut", "2", "0", "0", "1"),)),
        Ueberschrift("Was fehlte?", 1),
        Liste(("\\*Zeit\\*",)),
    )


def test_nothing_counted_yet():
    assert not has_feedback(Regionaltreffen())
    assert auswertung_als_dokument(Regionaltreffen()).bloecke == (Absatz(KEINE),)


def test_more_ticks_than_forms_are_said():
    treffen = Regionaltreffen(boegen=1, aussagen=[Aussage(titel="Gut", ja=2), Aussage(titel="Passt", ja=1)])

    assert check_feedback(treffen) == (
        "Bei „Gut“ sind 2\u00a0Kreuze gezählt, aber nur 1\u00a0Bogen zurückgekommen. Zählen Sie noch einmal nach.",
    )
    assert check_feedback(treffen.model_copy(update={"boegen": None})) == ()


def test_documentation_puts_agreements_before_everything_else():
    dokument = dokumentation_als_dokument(small_example(HEUTE), [PROTOKOLL], vermerk="Aus der Mappe.")

    assert (dokument.titel, dokument.untertitel) == (
        "Nachbarorte an einem Tisch – Dokumentation",
        "Freitag, 2.\u00a0Oktober 2026, 16:00 bis 20:00\u00a0Uhr",
    )
    assert headings(dokument) == [
        "Worum es ging",
        "Was wir verabredet haben",
        "Was wir beschlossen haben",
        "Themen",
        "Aus den Gesprächen",
        "Wir suchen, wir bieten",
        "Was die Gäste sagen",
        "Wer da war",
        "Wie es weitergeht",
    ]
    assert isinstance(dokument.bloecke[0], Merkmale)
    assert dict(dokument.bloecke[0].eintraege)["Dabei"] == "6\u00a0Personen aus 5\u00a0Orten"
    assert dokument.bloecke[4] == Tabelle(
        ("Was", "Wer", "Bis"),
        (("Rufbus anfragen", "Ines Blatt", "1.\u00a0April 2027"), ("Leitfaden teilen", "offen", "offen")),
    )


def test_guests_are_named_only_if_wanted():
    treffen = small_example(HEUTE)
    ohne = render_fragment(dokumentation_als_dokument(treffen))
    mit = render_fragment(dokumentation_als_dokument(treffen, namen=True))

    assert "Lorenz Kladde" not in ohne
    assert "Birkenfurt (1), Erlengrund (1), Lindenau (2), Neumühlen (1) und Rosenthal am See (1)." in ohne
    assert "Lorenz Kladde" in mit


def test_guests_without_a_place_are_counted():
    treffen = Regionaltreffen(gaeste=[Gast(name="A", ort="X", zusage="ja"), Gast(name="B", zusage="ja")])

    bloecke = dokumentation_als_dokument(treffen).bloecke

    assert Absatz("X (1) sowie 1\u00a0Person ohne Ort.") in bloecke


def test_agreement_that_was_carried_over_counts_once():
    zweites = PROTOKOLL.model_copy(update={"punkte": [*PROTOKOLL.punkte, Aufgabe(id="rrrr", was="Neu")]})

    assert [a.id for a in agreements_of([PROTOKOLL, zweites])] == ["pppp", "qqqq", "rrrr"]


def test_several_minutes_keep_their_names():
    bloecke = dokumentation_als_dokument(Regionaltreffen(), [PROTOKOLL, PROTOKOLL]).bloecke

    assert [b.text for b in bloecke if isinstance(b, Ueberschrift) and b.ebene == 2] == [
        "Runde im Saal, 16.\u00a0März 2027",
        "Runde im Saal, 16.\u00a0März 2027",
    ]


def test_documentation_goes_to_the_guests_and_does_not_say_what_the_coordinator_should_do():
    bloecke = dokumentation_als_dokument(Regionaltreffen()).bloecke

    assert [b.text for b in bloecke if isinstance(b, Ueberschrift)] == ["Wie es weitergeht"]
