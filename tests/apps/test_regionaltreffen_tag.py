"""Does the workshop plan become an agenda in the Mappe, do the mails say what is known, and does the money add up?"""

from __future__ import annotations

from datetime import timedelta

from tests.apps.regionalhilfe import BOESE, IN_EINEM_JAHR, press, stored, type_in, with_example, with_sheet
from toolkit.frame.mappe.zeit import today
from toolkit.planung.ablauf import Ablauf


def plans(schirm):
    mappe = schirm.leiste.mappe
    return [b for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == "plan"]


def lengths(schirm):
    (reihe,) = schirm.form.felder
    return [text for _, text in reihe["felder"][0]["optionen"]]


def test_length_is_asked_for_before_there_is_an_agenda(datenbank):
    schirm, bereich = with_sheet(datenbank, "programm")

    press(bereich.anlegen)

    assert bereich.gesagt.text == "Wählen Sie zuerst, wie lang der Tag sein soll."
    assert (plans(schirm), bereich.mitnehmen.versteckt) == ([], True)
    assert lengths(schirm)[1:] == [
        "Videorunde (90\u00a0Minuten)",
        "Halber Tag (4\u00a0Stunden)",
        "Ganzer Tag (7\u00a0Stunden)",
    ]


def test_agenda_lies_in_the_mappe_with_day_and_begin_and_can_be_reached(datenbank):
    schirm, bereich = with_sheet(datenbank, "programm", titel="Nachbarn", tag=IN_EINEM_JAHR)
    type_in(schirm, fassung="Halber Tag", beginn="13:00")

    press(bereich.anlegen)

    (blatt,) = plans(schirm)
    plan = Ablauf.model_validate(blatt.inhalt)
    assert (blatt.titel, plan.tage[0].datum, plan.tage[0].beginn) == ("Nachbarn", IN_EINEM_JAHR, 780)
    assert stored(schirm).plan_id == blatt.id
    assert [e["ziel"] for e in bereich.wege.eintraege] == [f"/app/ablaufplaner?blatt={blatt.id}", "/app/live"]
    assert bereich.gesagt.text == "Der Ablauf liegt jetzt in Ihrer Mappe."
    assert bereich.gesagt.punkte[0] == (
        "Er endet um 16:35\u00a0Uhr. Bis 17:00\u00a0Uhr bleibt Luft, falls etwas länger dauert."
    )
    assert bereich._agenda().daten[:4] == b"%PDF"


def test_agenda_that_is_longer_than_the_meeting_says_so(datenbank):
    _, bereich = with_sheet(datenbank, "programm", beginn="10:00", ende="13:00", fassung="Ganzer Tag")

    press(bereich.anlegen)

    assert bereich.gesagt.punkte[0].startswith("Er endet erst um 16:")
    assert "das Treffen soll aber um 13:00\u00a0Uhr zu Ende sein." in bereich.gesagt.punkte[0]


def test_pressing_twice_makes_one_agenda(datenbank):
    schirm, bereich = with_sheet(datenbank, "programm", fassung="Halber Tag")
    press(bereich.anlegen)

    press(bereich.anlegen)

    assert [b.id for b in plans(schirm)] == [stored(schirm).plan_id]
    assert bereich.gesagt.text == "Genau dieser Ablauf liegt schon in Ihrer Mappe."


def test_second_agenda_leaves_the_first_in_the_mappe(datenbank):
    schirm, bereich = with_sheet(datenbank, "programm", fassung="Halber Tag")
    press(bereich.anlegen)
    erster = stored(schirm).plan_id
    type_in(schirm, beginn="14:00")

    press(bereich.anlegen)

    assert {b.id for b in plans(schirm)} == {erster, stored(schirm).plan_id}
    assert "Der frühere Ablauf bleibt in der Mappe liegen." in bereich.gesagt.punkte


def test_agenda_that_was_deleted_is_offered_anew(datenbank):
    _, bereich = with_sheet(datenbank, "programm", fassung="Halber Tag", plan_id="weg")

    assert (bereich.anlegen.beschriftung, bereich.wege.eintraege) == ("Als Ablauf anlegen", [])
    assert bereich._agenda() is None
    assert bereich.mitnahme.gesagt.text.startswith("Der Ablauf liegt nicht mehr in der Mappe.")


def test_sessions_of_the_grid_stand_in_the_agenda(datenbank):
    schirm, bereich = with_example(datenbank, "programm")

    press(bereich.anlegen)

    plan = Ablauf.model_validate(next(b for b in plans(schirm) if b.id == stored(schirm).plan_id).inhalt)
    spuren = [s.titel for t in plan.tage for e in t.elemente for s in getattr(e, "spuren", ())]
    assert {"Nachwuchs im Vorstand", "Betriebe ansprechen"} <= set(spuren)


def test_mail_says_what_is_missing_until_it_is_entered(datenbank):
    schirm, bereich = with_sheet(datenbank, "texte", tag=IN_EINEM_JAHR, beginn="10:00", ende="16:00")
    einladung = bereich.briefe["einladung"]
    assert "wer den Brief unterschreibt" in einladung.fehlt.text
    assert "(bitte ergänzen)" in einladung.text.text

    type_in(
        schirm,
        absender="Amira Muster",
        kontakt="treffen@lindenau.example",
        anfahrt="Zu Fuß.",
        raumzugang="Ohne Stufen.",
        gastgeber="Lindenau",
        ort="Bürgerhaus",
        anmeldung_bis=today().isoformat(),
    )

    assert (einladung.fehlt.text, "(bitte ergänzen)" in einladung.text.text) == ("", False)
    assert einladung.text.text.endswith("Herzliche Grüße\nAmira Muster")


def test_addresses_are_those_whom_each_mail_concerns(datenbank):
    gaeste = [
        {"id": "gast1", "name": "A", "mail": "a@ort.example", "zusage": "ja", "war_da": "nein"},
        {"id": "gast2", "name": "B", "mail": "b@ort.example", "zusage": "ja", "war_da": "ja"},
        {"id": "gast3", "name": "C", "mail": "c@ort.example"},
        {"id": "gast4", "name": "D", "mail": "d@ort.example", "zusage": "nein"},
        {"id": "gast5", "name": "E", "mail": "a@ort.example", "zusage": "ja"},
    ]

    _, bereich = with_sheet(datenbank, "texte", gaeste=gaeste)

    assert {name: b.adressen.text for name, b in bereich.briefe.items()} == {
        "einladung": "a@ort.example; b@ort.example; c@ort.example",
        "erinnerung": "a@ort.example; b@ort.example",
        "dank": "b@ort.example",
    }


def test_mail_that_comes_next_is_unfolded(datenbank):
    def unfolded(**felder):
        _, bereich = with_sheet(datenbank, "texte", **felder)
        return [name for name, brief in bereich.briefe.items() if brief.block.offen]

    assert unfolded() == ["einladung"]
    assert unfolded(tag=IN_EINEM_JAHR, eingeladen_am=today()) == ["erinnerung"]
    assert unfolded(tag=today() - timedelta(days=1)) == ["dank"]


def test_mails_leave_as_one_word_file(datenbank):
    _, bereich = with_sheet(datenbank, "texte", absender=BOESE)

    datei = bereich._paper()

    assert (datei.name, datei.daten[:2]) == ("Texte-Regionaltreffen.docx", b"PK")


def test_usual_costs_are_filled_in_and_taken_back(datenbank):
    schirm, bereich = with_sheet(datenbank, "geld")
    assert bereich.summen.text == "Noch stehen keine Kosten hier. Beginnen Sie mit Raum und Essen."

    press(bereich.einsetzen)
    assert [(k.art, k.je_person) for k in stored(schirm).kosten] == [
        ("raum", False),
        ("verpflegung", True),
        ("honorar", False),
        ("material", False),
        ("fahrt", False),
    ]
    press(bereich.rueckweg.knopf)

    assert stored(schirm).kosten == []


def test_sums_follow_what_is_typed(datenbank):
    kosten = [
        {"id": "kost1", "was": "Saal", "einzelpreis": 100, "gedeckt_durch": "Rathaus", "bezahlt": True},
        {"id": "kost2", "was": "Essen", "einzelpreis": 12.5, "je_person": True},
        {"id": "kost3", "was": "Bus"},
    ]
    schirm, bereich = with_sheet(datenbank, "geld", personen=20, kosten=kosten)
    assert bereich.summen.text == "Bisher kostet das Treffen 350\u00a0Euro."
    assert "Für 250\u00a0Euro ist noch niemand gefunden." in bereich.summen.punkte

    type_in(schirm, einnahmen=[{"id": "einn1", "was": "Fonds", "betrag": 250, "zugesagt": True}])

    assert "Alles, was einen Preis hat, ist gedeckt." in bereich.summen.punkte
    assert [(z["kopf"], z["zellen"]) for z in bereich.tabelle.zeilen] == [
        ("Saal", [["100\u00a0Euro"], ["Rathaus, schon bezahlt"]]),
        ("Essen", [["250\u00a0Euro"], ["noch offen"]]),
        ("Bus", [["noch offen"], ["noch offen"]]),
    ]


def test_money_leaves_as_table_and_paper(datenbank):
    _, bereich = with_sheet(datenbank, "geld", kosten=[{"id": "kost1", "was": BOESE, "einzelpreis": 1}])

    assert [(d.name, d.daten[:2]) for d in (bereich._table(), bereich._paper())] == [
        ("Kosten-Regionaltreffen.xlsx", b"PK"),
        ("Kosten-Regionaltreffen.pdf", b"%P"),
    ]


def test_usual_items_pressed_twice_are_taken_back_at_once(datenbank):
    schirm, bereich = with_sheet(datenbank, "geld")
    press(bereich.einsetzen)
    press(bereich.einsetzen)

    press(bereich.rueckweg.knopf)

    assert stored(schirm).kosten == []
