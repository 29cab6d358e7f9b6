"""Do minutes, counted forms and agreements become the Dokumentation, and is it asked again after three months?"""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

from tests.apps.regionalhilfe import fill, press, stored, type_in, with_sheet
from tests.frame.mappenhilfe import minutes
from toolkit.apps.regionaltreffen.nachfrage import ask_on, question_mail
from toolkit.apps.regionaltreffen.protokolle import first_minutes
from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.protokoll import Protokoll
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.frame.mappe.zeit import today
from toolkit.frame.worte import load_words

GESTERN = today() - timedelta(days=1)
GAESTE = [
    {"id": "gast1", "name": "Helga Probe", "ort": "Birkenfurt", "zusage": "ja", "essen": "vegan"},
    {"id": "gast2", "name": "Kemal Bogen", "ort": "Erlengrund", "zusage": "nein"},
]


def add_minutes(schirm, **felder):
    mappe = schirm.leiste.mappe
    return mappe.ablage.add_sheet(mappe.zugang, "protokoll", "Runde", minutes(**felder)).id


def words(datei):
    from docx import Document

    dokument = Document(BytesIO(datei.daten))
    zellen = [z.text for t in dokument.tables for r in t.rows for z in r.cells]
    return "\n".join([p.text for p in dokument.paragraphs] + zellen)


def test_minutes_begin_with_what_is_known_and_belong_to_the_day(datenbank):
    schirm, bereich = with_sheet(
        datenbank,
        "danach",
        titel="Nachbarn",
        tag=GESTERN,
        ort="Bürgerhaus",
        moderation="Tarek Vorlage",
        gaeste=GAESTE,
        sitzungen=[{"id": "sitz1", "titel": "Dank"}],
    )

    press(bereich.protokolle.beginnen)

    (kennung,) = stored(schirm).protokoll_ids
    protokoll = Protokoll.model_validate(
        schirm.leiste.mappe.ablage.load_sheet(schirm.leiste.mappe.zugang, kennung).inhalt
    )
    assert (protokoll.titel, protokoll.tag, protokoll.ort) == ("Nachbarn", GESTERN, "Bürgerhaus")
    assert (protokoll.anwesend, [t.titel for t in protokoll.themen]) == (["Helga Probe"], ["Dank"])
    assert [e["ziel"] for e in bereich.protokolle.liste.eintraege] == [f"/app/protokoll?blatt={kennung}"]


def test_minutes_of_an_empty_sheet_are_empty():
    protokoll = first_minutes(Regionaltreffen())

    assert (protokoll.titel, protokoll.anwesend, protokoll.themen) == ("Regionaltreffen", [], [])


def test_other_minutes_join_and_leave(datenbank):
    schirm, bereich = with_sheet(datenbank, "danach")
    kennung = add_minutes(schirm)
    bereich.refresh(stored(schirm))

    press(bereich.protokolle.dazu)
    assert bereich.protokolle.gesagt.text == "Wählen Sie zuerst ein Protokoll."
    fill(bereich.protokolle.andere, protokoll=kennung)
    press(bereich.protokolle.dazu)
    assert (stored(schirm).protokoll_ids, bereich.protokolle.wahl.versteckt) == ([kennung], True)
    press(bereich.protokolle.liste, "weg", id=kennung)

    assert (stored(schirm).protokoll_ids, bereich.protokolle.liste.eintraege) == ([], [])


def test_minutes_that_were_deleted_are_simply_not_there(datenbank):
    _, bereich = with_sheet(datenbank, "danach", protokoll_ids=["weg"])

    assert (bereich.protokolle.liste.eintraege, bereich.brief.text) == ([], "")
    assert "Nachbarn" not in words(bereich._report("docx"))


def test_report_holds_agreements_results_and_feedback_but_no_names_unless_wanted(datenbank):
    schirm, bereich = with_sheet(
        datenbank,
        "danach",
        titel="Nachbarn",
        tag=GESTERN,
        gaeste=GAESTE,
        themen=[{"id": "them1", "titel": "Dank", "papierpunkte": 4}],
        gewaehlt=["them1"],
    )
    punkt = Aufgabe(id="aaaa", was="Liste schicken", wer="Lindenau")
    kennung = add_minutes(schirm, themen=[{"id": "bbbb", "titel": "Dank", "text": "Karten schreiben"}], punkte=[punkt])
    type_in(schirm, protokoll_ids=[kennung], boegen=3, fragen=[{"id": "frag1", "titel": "Gut", "antworten": ["Essen"]}])

    text = words(bereich._report("docx"))
    fill(bereich.mit_namen, namen=True)
    mit_namen = words(bereich._report("docx"))

    assert [w in text for w in ("Liste schicken", "Karten schreiben", "Dank", "Essen", "Birkenfurt")] == [True] * 5
    assert ("Helga Probe" in text, "Helga Probe" in mit_namen) == (False, True)
    assert bereich._report("pdf").daten[:4] == b"%PDF"


def test_more_ticks_than_forms_are_doubted(datenbank):
    schirm, bereich = with_sheet(datenbank, "danach")

    aussage = {"id": "aussage1", "titel": "Gut", "ja": 5, "eher_ja": None, "eher_nein": None, "nein": None}
    type_in(schirm, boegen=2, aussagen=[aussage])

    assert "Zählen Sie noch einmal nach." in bereich.nachzaehlen.text


def test_question_after_three_months_lists_the_agreements(datenbank):
    schirm, bereich = with_sheet(datenbank, "danach", titel="Nachbarn", tag=GESTERN, absender="Amira Muster")
    punkt = Aufgabe(id="aaaa", was="Liste schicken", wer="Lindenau", bis=GESTERN)
    type_in(schirm, protokoll_ids=[add_minutes(schirm, punkte=[punkt])])

    assert "- Liste schicken (Lindenau, bis" in bereich.brief.text
    assert bereich.brief.text.endswith("Herzliche Grüße\nAmira Muster")
    assert bereich.wann.text.startswith("Am ")
    assert bereich._date().daten.count(b"BEGIN:VEVENT") == 1


def test_question_is_due_once_three_months_are_over(datenbank):
    _, bereich = with_sheet(datenbank, "danach", tag=today() - timedelta(days=120))

    assert bereich.wann.text.startswith("Seit dem ")


def test_question_without_a_day_has_no_date(datenbank):
    _, bereich = with_sheet(datenbank, "danach")

    assert bereich._date() is None
    assert bereich.termin.gesagt.text.startswith("Sobald das Treffen einen Tag hat")


def test_day_of_asking_is_a_workday_and_exists_at_the_end_of_all_calendars():
    tag = ask_on(Regionaltreffen(tag="2026-09-01"))

    assert (tag.isoformat(), ask_on(Regionaltreffen())) == ("2026-11-30", None)
    assert ask_on(Regionaltreffen(tag="9999-12-01")) is not None


def test_mail_without_agreements_is_empty():
    assert question_mail(Regionaltreffen(), [Protokoll()], load_words_of_screen()) == ""


def load_words_of_screen():
    from toolkit.apps.regionaltreffen import view

    return load_words(view.__file__)


def test_needs_are_deleted_and_can_be_brought_back_at_once(datenbank):
    schirm, bereich = with_sheet(datenbank, "danach", gaeste=GAESTE)

    press(bereich.loeschen)
    assert ([g.essen for g in stored(schirm).gaeste], bereich.loeschen.versteckt) == (["", ""], True)
    press(bereich.rueckweg.knopf)

    assert [g.essen for g in stored(schirm).gaeste] == ["vegan", ""]


def test_form_and_evaluation_are_printed(datenbank):
    _, bereich = with_sheet(datenbank, "danach")

    assert [d.daten[:4] for d in (bereich._sheet(), bereich._feedback())] == [b"%PDF", b"%PDF"]


def test_without_needs_no_heading_asks_to_delete_them(datenbank):
    _, bereich = with_sheet(datenbank, "danach")

    letzter = bereich.unten[-1]

    assert (letzter.titel, letzter.versteckt) == ("Angaben löschen, die niemand mehr braucht", True)
