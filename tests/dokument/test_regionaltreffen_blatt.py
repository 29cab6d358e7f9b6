"""Does the sheet of a Regionaltreffen keep what people enter, and is it known to the Mappe?"""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from pydantic import BaseModel, ValidationError

from methodenkoffer.laender import LAENDER
from tests.dokument.regionaltreffen import HEUTE, TAG, hostile, lindenau
from toolkit.dokument.aufgaben import Quelle, gather_tasks
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Absatz, Ueberschrift
from toolkit.dokument.regionaltreffen.beispiel_klein import small_example
from toolkit.dokument.regionaltreffen.blatt import AUSSAGEN, FRAGEN, Land, Regionaltreffen
from toolkit.dokument.regionaltreffen.blatt_papier import LEER, regionaltreffen_als_dokument
from toolkit.dokument.regionaltreffen.kalender import regionaltreffen_als_ereignisse, regionaltreffen_als_termine
from toolkit.dokument.regionaltreffen.werte import Gast, Kosten, Thema, Vorlaufaufgabe, Zettel
from toolkit.frame.mappe.arten import all_kinds


def test_empty_sheet_has_only_the_evaluation_form():
    leer = Regionaltreffen().model_dump(mode="json", exclude_defaults=True)

    assert leer == {}
    assert [a.titel for a in Regionaltreffen().aussagen] == list(AUSSAGEN)
    assert [f.titel for f in Regionaltreffen().fragen] == list(FRAGEN)
    assert Regionaltreffen() == Regionaltreffen()


@pytest.mark.parametrize("treffen", [Regionaltreffen(), lindenau(), small_example(HEUTE), hostile()])
def test_sheet_survives_json(treffen):
    assert Regionaltreffen.model_validate_json(treffen.model_dump_json()) == treffen


def test_new_entries_of_a_form_are_allowed():
    """The page makes an entry with an empty text for a choice and nothing for a number or a day."""
    roh = {
        "gaeste": [{"id": "abcd", "name": "", "zusage": "", "foto": "", "war_da": ""}],
        "kosten": [{"id": "abce", "was": "", "art": "", "menge": None, "einzelpreis": None, "je_person": False}],
        "aufgaben": [{"id": "abcf", "was": "", "wer": "", "bis": None, "erledigt": False}],
        "sitzungen": [{"id": "abcg", "titel": "", "anbietende": [], "interesse": None, "zeit": "", "raum": ""}],
        "zeiten": [{"id": "abch", "beginn": "", "ende": ""}],
    }

    treffen = Regionaltreffen.model_validate(roh)

    assert treffen.gaeste == [Gast(id="abcd")]
    assert treffen.kosten == [Kosten(id="abce")]
    assert treffen.aufgaben == [Vorlaufaufgabe(id="abcf")]


@pytest.mark.parametrize(
    "falsch",
    [
        {"beginn": "25:00"},
        {"land": "XX"},
        {"personen": 0},
        {"fremd": 1},
        {"punkte_je_person": 21},
        {"gaeste": [{"id": "abcd", "zusage": "vielleicht"}]},
        {"gaeste": [{"id": f"g{i:05d}"} for i in range(601)]},
        {"kosten": [{"id": "abcd", "einzelpreis": -1}]},
        {"kosten": [{"id": "abcd", "einzelpreis": float("inf")}]},
        {"raeume": [{"id": "abcd", "plaetze": 0}]},
        {"stimmzettel": [{"id": "abcd", "punkte": {"<b>": 1}}]},
        {"titel": "x" * 301},
    ],
)
def test_sheet_refuses_what_does_not_fit(falsch):
    with pytest.raises(ValidationError):
        Regionaltreffen.model_validate(falsch)


def test_laender_are_those_of_the_calendar():
    assert set(get_args(Land)) == {"", *LAENDER}


def entry_fields(modell: type[BaseModel], vorn: str = "") -> set[str]:
    """All fields of a model; those of entries as ``list.field``, without the id."""
    namen = set()
    for name, feld in modell.model_fields.items():
        if name == "id":
            continue
        namen.add(f"{vorn}{name}")
        for teil in get_args(feld.annotation):
            if isinstance(teil, type) and issubclass(teil, BaseModel):
                namen |= entry_fields(teil, f"{name}.")
    return namen


def test_every_field_has_a_label():
    assert set(all_kinds()["regionaltreffen"].felder) == entry_fields(Regionaltreffen)


def test_tasks_stand_in_the_list_of_all_tasks():
    treffen = lindenau()

    funde = gather_tasks([Quelle("blatt1", "regionaltreffen", treffen.titel, treffen.model_dump(mode="json"))])

    assert {f.aufgabe.id for f in funde} == {a.id for a in treffen.aufgaben}


def test_kind_writes_document_events_and_examples():
    kunde = all_kinds()["regionaltreffen"]
    klein, gross = kunde.beispiel(HEUTE)

    assert [kunde.dokument(inhalt, "").titel for inhalt in (klein, gross)] == [
        "Nachbarorte an einem Tisch",
        "Regionaltreffen in Lindenau",
    ]
    assert [e.art for e in kunde.ereignisse(gross, "b1")] == ["treffen", "frist"]
    assert kunde.zusatz({"tag": "2027-03-16"}) == "Treffen am 16.\u00a0März 2027"
    assert kunde.zusatz({}) == "Noch ohne Tag"


def test_whole_sheet_becomes_one_document():
    dokument = regionaltreffen_als_dokument(lindenau(), "Aus der Mappe.")

    assert [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift) and b.ebene == 1] == [
        "Worum es geht",
        "Anfahrt",
        "Zugang zum Haus",
        "Aufgaben",
        "Themen",
        "Gesprächsrunden",
        "Gäste",
        "Kosten",
    ]
    assert dokument.bloecke[-1] == Absatz("Aus der Mappe.", "vermerk")


def test_empty_sheet_says_so():
    assert regionaltreffen_als_dokument(Regionaltreffen()).bloecke == (Absatz(LEER),)


def test_meeting_and_deadline_are_events():
    treffen = Regionaltreffen(titel="Runde", tag=TAG, beginn="10:00", ort="Saal", anmeldung_bis=date(2027, 3, 2))

    assert regionaltreffen_als_ereignisse(treffen, "b1") == [
        Ereignis("b1-treffen", TAG, "Runde", "treffen", "10:00", "Saal"),
        Ereignis("b1-anmeldung", date(2027, 3, 2), "Anmeldeschluss: Runde", "frist"),
    ]
    assert regionaltreffen_als_ereignisse(Regionaltreffen(), "b1") == []


def test_meeting_deadline_and_open_tasks_are_dates():
    aufgaben = [
        Vorlaufaufgabe(id="aaaa", was="Raum buchen", wer="Jonas Beispiel", bis=date(2027, 1, 5)),
        Vorlaufaufgabe(id="bbbb", was="Fertig", bis=date(2027, 1, 5), erledigt=True),
        Vorlaufaufgabe(id="cccc", was="Ohne Tag"),
    ]
    treffen = Regionaltreffen(titel="Runde", tag=TAG, beginn="18:00", ende="01:00", aufgaben=aufgaben)

    termine = regionaltreffen_als_termine(treffen, "b1").termine

    assert [(t.schluessel, t.titel) for t in termine] == [
        ("b1-treffen", "Runde"),
        ("aufgabe-aaaa", "Raum buchen (Jonas Beispiel)"),
    ]
    assert (termine[0].ende - termine[0].beginn).total_seconds() == 7 * 3600


def test_entries_of_the_example_are_all_different():
    treffen = lindenau()
    eintraege = [
        e.id
        for liste in (treffen.aufgaben, treffen.themen, treffen.sitzungen, treffen.gaeste, treffen.kosten)
        for e in liste
    ]

    assert len(eintraege) == len(set(eintraege))
    assert all(isinstance(z, Zettel) for z in treffen.stimmzettel)
    assert all(isinstance(t, Thema) for t in treffen.themen)
