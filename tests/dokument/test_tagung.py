"""Does a congress keep its days, its deadlines and its tasks, and does it forget people when asked to?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from toolkit.dokument.aufgaben import Quelle, gather_tasks
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.tagung.beispiel import tagung_beispiel
from toolkit.dokument.tagung.blatt import (
    SCHRITTE,
    Folgeaufgabe,
    Mitbringsel,
    Tagung,
    count_contacts,
    follow_up_day,
    forget_people,
    make_task,
    plan_steps,
    say_invitation,
    tagung_als_ereignisse,
    tagung_als_termine,
)
from toolkit.frame.mappe.arten import all_kinds
from toolkit.frame.mappe.vergleich import compare

HEUTE = date(2026, 11, 25)


def test_new_congress_is_the_netzwerktreffen_and_names_nobody():
    assert (Tagung().titel, say_invitation(Tagung()), say_invitation(Tagung(einladung=" Land "))) == (
        "Netzwerktreffen",
        "",
        "Einladung und Programm kommen von: Land.",
    )


def test_days_and_deadlines_become_events():
    tagung = Tagung(
        titel="Kongress",
        von=date(2027, 3, 4),
        bis=date(2027, 3, 5),
        ort="Eichberg",
        anmeldung_bis=date(2027, 2, 1),
        angemeldet=True,
        reise_bis=date(2027, 2, 8),
    )

    assert tagung_als_ereignisse(tagung, "b1") == [
        Ereignis("b1-anmeldung", date(2027, 2, 1), "Kongress: Anmelden", "frist", erledigt=True),
        Ereignis("b1-reise", date(2027, 2, 8), "Kongress: Reise und Unterkunft buchen", "frist"),
        Ereignis("b1-tag-1", date(2027, 3, 4), "Kongress (Tag 1)", ort="Eichberg", eigen=False),
        Ereignis("b1-tag-2", date(2027, 3, 5), "Kongress (Tag 2)", ort="Eichberg", eigen=False),
    ]


@pytest.mark.parametrize(
    ("von", "bis", "tage"),
    [
        (None, None, []),
        (HEUTE, None, [HEUTE]),
        (None, HEUTE, [HEUTE]),
        (HEUTE, HEUTE - timedelta(days=1), [HEUTE - timedelta(days=1), HEUTE]),
        (date.min, date.max, [date.min + timedelta(days=n) for n in range(14)]),
    ],
)
def test_days_are_bounded_and_in_order_whatever_was_typed(von, bis, tage):
    ereignisse = tagung_als_ereignisse(Tagung(von=von, bis=bis), "b1")

    assert [e.tag for e in ereignisse] == tage


def test_calendar_holds_open_deadlines_and_the_days_as_one_entry():
    tagung = Tagung(von=HEUTE, bis=HEUTE + timedelta(days=1), anmeldung_bis=HEUTE, reise_bis=HEUTE, reise_gebucht=True)

    termine = tagung_als_termine(tagung, "b1").termine

    assert [(t.schluessel, t.beginn, t.ende) for t in termine] == [
        ("b1-anmeldung", HEUTE, HEUTE),
        ("b1-tag", HEUTE, HEUTE + timedelta(days=1)),
    ]


def test_steps_are_planned_around_the_congress_on_workdays_and_only_once():
    tagung = Tagung(von=date(2027, 3, 4), bis=date(2027, 3, 5))

    schritte = plan_steps(tagung, HEUTE)
    nochmal = plan_steps(tagung.model_copy(update={"aufgaben": schritte[:5]}), HEUTE)

    assert [s.was for s in schritte] == [s.was for s in sorted(SCHRITTE, key=lambda s: s.tage)]
    assert [s.bis for s in schritte][:3] == [date(2027, 1, 7), date(2027, 1, 7), date(2027, 1, 21)]
    assert all(s.bis.weekday() < 5 for s in schritte)
    assert [s.zu for s in nochmal] == [s.zu for s in schritte[5:]]


def test_steps_of_a_congress_next_week_still_come_before_it():
    tagung = Tagung(von=HEUTE + timedelta(days=7), bis=HEUTE + timedelta(days=8))

    tage = [s.bis for s in plan_steps(tagung, HEUTE)]

    assert len(tage) == 12
    assert (min(tage), tage[7] < tagung.von) == (HEUTE, True)


def test_steps_before_a_congress_that_is_over_are_no_tasks():
    tagung = Tagung(von=HEUTE - timedelta(days=8), bis=HEUTE - timedelta(days=7))

    assert [s.bis for s in plan_steps(tagung, HEUTE)] == [date(2026, 11, 25), date(2026, 12, 2), date(2027, 2, 16)]
    assert plan_steps(Tagung(), HEUTE) == []


@pytest.mark.parametrize(
    ("bis", "wochen", "tag"),
    [
        (None, 1, date(2026, 12, 2)),
        (date(2026, 12, 1), 1, date(2026, 12, 8)),
        (date(2026, 11, 1), 4, date(2026, 12, 23)),
        (date(2026, 11, 27), 4, date(2026, 12, 28)),
    ],
)
def test_day_to_follow_up_counts_from_the_congress_or_from_today(bis, wochen, tag):
    assert follow_up_day(Tagung(bis=bis), HEUTE, wochen) == tag


def test_entry_becomes_a_task_without_the_name_of_a_person():
    kontakt = Mitbringsel(art="kontakt", was="Ämter teilen", ort="Seefelden", wer="Carla Exempel")
    idee = Mitbringsel(was="Paten", ort="Eichberg", wer="Theo", vorhaben="Ausprobieren")

    assert [(a.was, a.bis, a.zu) for a in (make_task(kontakt, HEUTE), make_task(idee, HEUTE))] == [
        ("Kontakt anschreiben: Ämter teilen (Seefelden)", HEUTE, kontakt.id),
        ("Ausprobieren: Paten (Eichberg)", HEUTE, idee.id),
    ]


def test_task_of_a_very_long_entry_fits():
    lang = Mitbringsel(was="a" * 300, ort="b" * 300, vorhaben="c" * 300)

    assert len(make_task(lang, HEUTE).was) == 300


def test_tasks_are_found_by_the_screen_of_tasks():
    tagung = Tagung(aufgaben=[Folgeaufgabe(was="Danke sagen", zu="abcd"), Folgeaufgabe(was="  ")])

    funde = gather_tasks([Quelle("b1", "tagung", "Netzwerktreffen", tagung.model_dump(mode="json"))])

    assert [(f.aufgabe.was, f.art) for f in funde] == [("Danke sagen", "tagung")]


def test_forgetting_people_keeps_what_was_said_and_how_many_there_were():
    vorher = tagung_beispiel(HEUTE).model_copy(update={"neu_wer": "Carla", "bericht_namen": True})

    nachher = forget_people(vorher)

    text = nachher.model_dump_json()
    assert [name in text for name in ("Carla", "Theo", "Vorstände finden")] == [False, False, True]
    assert (count_contacts(nachher), nachher.bericht_namen) == ((2, 2), False)


def test_contacts_of_one_place_in_different_spelling_are_one_place():
    eintraege = [Mitbringsel(art="kontakt", ort=ort) for ort in ("Eichberg", " eichberg ", "", "Seefelden")]

    assert count_contacts(Tagung(mitbringsel=[*eintraege, Mitbringsel(ort="Tannhof")])) == (4, 2)


@pytest.mark.parametrize(
    "falsch",
    [{"neu_art": ""}, {"bericht_ideen": ["abcd"] * 4}, {"titel": "x" * 301}, {"fremd": 1}, {"von": "2026-13-01"}],
)
def test_content_of_another_shape_is_refused(falsch):
    with pytest.raises(ValidationError):
        Tagung.model_validate(falsch)


def test_kind_names_every_field_and_writes_its_example():
    kunde = all_kinds()["tagung"]
    (beispiel,) = kunde.beispiel(HEUTE)

    dokument = kunde.dokument(beispiel, "Vermerk")

    felder = {*Tagung.model_fields, *(f"mitbringsel.{f}" for f in Mitbringsel.model_fields if f != "id")}
    felder |= {f"aufgaben.{f}" for f in Folgeaufgabe.model_fields if f != "id"}
    assert felder - kunde.felder.keys() == set()
    assert (dokument.titel, kunde.zusatz(beispiel)) == (
        "Netzwerktreffen",
        "10.\u00a0November 2026 bis 11.\u00a0November 2026, Eichberg",
    )
    assert len(list(kunde.ereignisse(beispiel, "b1"))) == 4


def test_difference_of_two_versions_is_said_in_words():
    alt = tagung_beispiel(HEUTE).model_dump(mode="json")
    neu = {
        **alt,
        "neu_text": "Idee",
        "mitbringsel": [{**alt["mitbringsel"][0], "stern": False}, *alt["mitbringsel"][1:]],
    }

    assert compare(alt, neu, all_kinds()["tagung"].felder) == [
        "Gerade getippt: „Idee“ eingetragen",
        (
            "Kontakte, Ideen und Notizen, „Neue Engagierte bekommen drei Monate lang eine Patin oder einen Paten“: "
            "Stern: nein statt ja"
        ),
    ]
