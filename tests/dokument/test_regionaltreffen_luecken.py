"""Is what is missing said at the right time, and what is good to know apart from it?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.dokument.regionaltreffen import HEUTE, TAG, crowd, hostile, lindenau
from toolkit.dokument.regionaltreffen.beispiel_klein import small_example
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.hinweise import notes
from toolkit.dokument.regionaltreffen.luecken import TEILE, missing
from toolkit.dokument.regionaltreffen.werte import Gast, Platz, Raum, Sitzung, Thema, Vorlaufaufgabe, Zeitfenster

LEER = {teil: [] for teil in TEILE}


def test_empty_sheet_lacks_something_in_every_part_but_the_last():
    fehlt = missing(Regionaltreffen(), HEUTE)

    assert tuple(fehlt) == TEILE
    assert [teil for teil, saetze in fehlt.items() if not saetze] == ["danach"]
    assert fehlt["aufgaben"] == ["Der Zeitplan braucht den Tag des Treffens."]
    assert fehlt["termin"][0] == "Wann treffen Sie sich? Zwölf Wochen Vorlauf tun gut."


def test_example_lacks_only_a_few_things():
    assert missing(lindenau(), HEUTE) == LEER | {
        "themen": ["Die Punkte sind gezählt. Halten Sie noch fest, welche Themen drankommen."],
        "programm": ["Noch kein Ablauf. Wählen Sie eine Länge, dann steht er in einer Minute."],
        "gaeste": ["Von 1\u00a0Gast fehlt noch die Antwort.", "1\u00a0Gast ist noch nicht nach Fotos gefragt."],
        "geld": ["Für 160,40\u00a0Euro ist noch niemand gefunden.", "1\u00a0Posten hat noch keinen Betrag."],
    }


def test_finished_example_lacks_nothing():
    assert missing(small_example(HEUTE), HEUTE) == LEER


def test_day_without_tasks_and_day_that_moved():
    assert missing(Regionaltreffen(tag=TAG), HEUTE)["aufgaben"] == [
        "Die Fristen sind noch nicht ausgerechnet. Drücken Sie „Zeitplan anlegen“."
    ]
    assert missing(Regionaltreffen(tag=TAG, vorlauf_fuer=date(2027, 3, 9)), HEUTE)["aufgaben"] == [
        "Das Treffen hat einen neuen Tag. Die Fristen gelten noch für den 9.\u00a0März 2027."
    ]


def test_overdue_tasks_are_counted_and_the_oldest_is_named():
    aufgaben = [
        Vorlaufaufgabe(was="Neu", bis=HEUTE),
        Vorlaufaufgabe(was="Spät", bis=HEUTE - timedelta(days=1)),
        Vorlaufaufgabe(was="Sehr spät", bis=HEUTE - timedelta(days=9)),
        Vorlaufaufgabe(was="Fertig", bis=HEUTE - timedelta(days=99), erledigt=True),
        Vorlaufaufgabe(bis=HEUTE - timedelta(days=99)),
    ]

    assert missing(Regionaltreffen(aufgaben=aufgaben), HEUTE)["aufgaben"] == [
        "2\u00a0Aufgaben sind überfällig. Am längsten wartet: „Sehr spät“."
    ]


@pytest.mark.parametrize(("tage", "saetze"), [(1, []), (0, ["Welche Themen hat die Runde gewählt?"])])
def test_topics_need_not_be_chosen_before_the_day(tage, saetze):
    treffen = Regionaltreffen(tag=HEUTE + timedelta(days=tage), themen=[Thema(titel="Bus")])

    assert missing(treffen, HEUTE)["themen"] == saetze


def test_hard_clash_in_the_grid_is_missing_and_soft_one_only_said():
    treffen = Regionaltreffen(
        zeiten=[Zeitfenster(id="zeit1", beginn="10:00", ende="11:00")],
        raeume=[Raum(id="raum1"), Raum(id="raum2"), Raum(id="raum3")],
        sitzungen=[
            Sitzung(id="sitz1", titel="A", anbietende=["Ines"]),
            Sitzung(id="sitz2", titel="B", anbietende=["Ines"], interessierte=["Paul"]),
            Sitzung(id="sitz3", titel="C", interessierte=["Paul"]),
        ],
        plaetze=[Platz(sitzung=f"sitz{i}", zeit="zeit1", raum=f"raum{i}") for i in (1, 2, 3)],
    )

    assert [s.split()[0] for s in missing(treffen, HEUTE)["raster"]] == ["Ines"]
    assert [s.split()[-1] for s in notes(treffen, HEUTE)["raster"]] == ["Paul."]


def test_reminder_is_due_two_weeks_before():
    treffen = lindenau()

    assert treffen.tag is not None
    assert missing(treffen, treffen.tag - timedelta(days=15))["texte"] == []
    assert missing(treffen, treffen.tag - timedelta(days=14))["texte"] == ["Die Erinnerung ist noch nicht verschickt."]


def test_after_the_day_only_what_still_matters_is_missing():
    treffen = lindenau()

    assert treffen.tag is not None
    fehlt = missing(treffen, treffen.tag + timedelta(days=14))
    assert {teil for teil, saetze in fehlt.items() if saetze} == {"aufgaben", "themen", "gaeste", "geld", "danach"}
    assert fehlt["danach"] == [
        "Der Dank ist noch nicht verschickt.",
        "Welche Protokolle gehören zum Tag? Dann stehen die Verabredungen in der Dokumentation.",
        "Die Rückmeldebögen sind noch nicht ausgezählt.",
        "Die Dokumentation ist noch nicht verschickt.",
        "Welcher Ort richtet das nächste Treffen aus?",
        "Was die Gäste zu Essen und Unterstützung geschrieben haben, können Sie jetzt löschen.",
    ]


def test_holiday_past_and_hours_are_said_and_not_missing():
    feiertag = Regionaltreffen(tag=date(2027, 5, 6), beginn="16:00", ende="10:00", anmeldung_bis=date(2027, 5, 7))
    vorbei = Regionaltreffen(tag=date(2026, 10, 3))

    assert notes(feiertag, HEUTE)["termin"] == [
        "Der 6.\u00a0Mai 2027 ist ein Feiertag: Christi Himmelfahrt. Fragen Sie früh, ob der Raum offen ist.",
        "Das Ende liegt nicht nach dem Beginn. Stimmen die Uhrzeiten?",
        "Der Anmeldeschluss liegt nach dem Treffen.",
    ]
    assert notes(vorbei, HEUTE)["termin"][0] == "Der 3.\u00a0Oktober 2026 liegt in der Vergangenheit."
    assert "Feiertag" not in " ".join(missing(feiertag, HEUTE)["termin"])


def test_same_address_twice_and_too_many_guests_are_said():
    gaeste = [Gast(name=n, mail=m, zusage="ja") for n, m in (("A", "x@y.example"), ("B", "X@Y.example "), ("C", ""))]

    assert notes(Regionaltreffen(personen=2, gaeste=gaeste), HEUTE)["gaeste"] == [
        "Diese Adressen stehen mehrmals in der Liste: x@y.example.",
        "3\u00a0Personen haben zugesagt, gerechnet war mit 2. Reichen Stühle und Essen?",
    ]


@pytest.mark.parametrize("treffen", [Regionaltreffen(), hostile(), crowd(300)])
def test_every_sheet_can_be_looked_at_on_every_day(treffen):
    for tag in (date.min, HEUTE, TAG, date.max):
        assert tuple(missing(treffen, tag)) == TEILE
        assert tuple(notes(treffen, tag)) == TEILE
