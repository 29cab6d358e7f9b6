"""Does a recurring group keep its topics, dates, agendas and minutes together, whatever is typed?"""

from __future__ import annotations

import html
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.dokument.angaben import Angaben
from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.protokoll import Beschluss, Protokoll, Thema
from toolkit.dokument.stammtisch.beispiel import example_groups
from toolkit.dokument.stammtisch.blatt import (
    Speicherthema,
    Stammtisch,
    Tagespunkt,
    Teilnahme,
    Treffen,
    meeting_of,
    topic_of,
)
from toolkit.dokument.stammtisch.blatt_papier import stammtisch_als_dokument, steckbrief_als_dokument
from toolkit.dokument.stammtisch.einladung import tagesordnung_als_dokument, write_invitation
from toolkit.dokument.stammtisch.jahr import count_year, look_back
from toolkit.dokument.stammtisch.jahresblatt import jahr_als_dokument, jahr_als_tabellen
from toolkit.dokument.stammtisch.kalender import (
    stammtisch_als_ereignisse,
    stammtisch_als_termine,
    terminblatt_als_dokument,
)
from toolkit.dokument.stammtisch.mitschrift import mitschrift_als_dokument
from toolkit.dokument.stammtisch.protokoll import (
    begin_minutes,
    last_minutes,
    list_unsettled,
    minutes_of,
    set_outcome,
)
from toolkit.dokument.stammtisch.speicher import speicher_als_dokument, wandblatt_als_dokument, zettel_als_dokumente
from toolkit.dokument.stammtisch.tagesordnung import agenda_of, agree_agenda, free_pins, pin_topic, plan_for
from toolkit.dokument.stammtisch.teilnahme import add_steps, merkzettel_als_dokument, next_evening
from toolkit.dokument.stammtisch.termine import (
    add_meeting,
    drop_meeting,
    enter_dates,
    leave_out,
    move_meeting,
    propose_day,
    say_plan,
)
from toolkit.dokument.stammtisch.themen import (
    list_parked,
    park_topic,
    rank_topics,
    read_topics,
    set_dots,
    settle_topic,
    times_left_open,
)
from toolkit.export.html import render_fragment
from toolkit.export.ics import render_ics
from toolkit.export.pdf import Druckteil, render_paket
from toolkit.export.xlsx import render_xlsx

HEUTE = date(2026, 11, 25)
BOESE = ["=cmd|' /C calc'!A0", "<script>alert(1)</script>", "| a | b |", "مرحبا", "Ö" * 300, "a & b"]


def group(**felder) -> Stammtisch:
    return Stammtisch(titel="Runder Tisch", ort="Bürgerhaus", zeit="18:00", **felder)


def topic(kennung: str, **felder) -> Speicherthema:
    return Speicherthema(id=kennung, titel=felder.pop("titel", f"Thema {kennung}"), **felder)


def days(wert: Stammtisch) -> list[date | None]:
    return [t.tag for t in wert.treffen]


# Topics


def test_pasted_lines_become_topics_with_what_stands_behind_them():
    text = "- Sommerfest planen; Helga Probe; entscheiden; 20 Min\n\n2. Kasse\tinformieren\n• Schaukasten"

    aufnahme = read_topics(text, group(), HEUTE)

    gelesen = [(t.titel, t.wer, t.art, t.minuten, t.seit) for t in aufnahme.neue]
    assert gelesen == [
        ("Sommerfest planen", "Helga Probe", "entscheiden", 20, HEUTE),
        ("Kasse", "", "informieren", None, HEUTE),
        ("Schaukasten", "", "", None, HEUTE),
    ]


def test_topic_that_is_in_the_store_is_not_taken_twice_but_one_that_is_done_is():
    wert = group(themen=[topic("aaaa", titel="Kasse"), topic("bbbb", titel="Fest", stand="erledigt")])

    aufnahme = read_topics("  kasse \nFest\nFEST", wert, HEUTE)

    assert [t.titel for t in aufnahme.neue] == ["Fest"]
    assert aufnahme.schon_da == ("kasse", "FEST")


def test_store_that_is_full_says_how_many_found_no_room():
    wert = group(themen=[topic(f"t{i:03}") for i in range(499)])

    aufnahme = read_topics("eins\nzwei\ndrei", wert, HEUTE)

    assert ([t.titel for t in aufnahme.neue], aufnahme.zu_viele) == (["eins"], 2)


@given(st.text(max_size=2000))
def test_any_text_gives_a_sheet_that_can_be_stored(text):
    aufnahme = read_topics(text, group(), HEUTE)

    wert = group(themen=list(aufnahme.neue))
    assert Stammtisch.model_validate(wert.model_dump(mode="json")) == wert


def test_topics_stand_by_dots_then_by_age_and_ties_are_named():
    wert = group(
        themen=[
            topic("jung", punkte=4, seit=HEUTE),
            topic("alte", punkte=4, seit=HEUTE - timedelta(days=30)),
            topic("viel", punkte=9, seit=HEUTE),
            topic("ohne"),
            topic("null", punkte=0, seit=HEUTE),
        ]
    )

    raenge = rank_topics(wert, HEUTE)

    assert [(r.thema.id, r.gleichauf) for r in raenge] == [
        ("viel", False),
        ("alte", True),
        ("jung", True),
        ("null", False),
        ("ohne", False),
    ]


def test_parked_topic_comes_back_by_itself_on_its_day():
    wert = park_topic(group(themen=[topic("aaaa")]), "aaaa", HEUTE + timedelta(days=5), "Die Kasse ist leer.")

    assert [r.thema.id for r in rank_topics(wert, HEUTE)] == []
    assert [t.warum_geparkt for t in list_parked(wert, HEUTE)] == ["Die Kasse ist leer."]
    assert [r.thema.id for r in rank_topics(wert, HEUTE + timedelta(days=5))] == ["aaaa"]
    assert list_parked(wert, HEUTE + timedelta(days=5)) == []


def test_fetching_back_forgets_why_it_was_parked():
    wert = park_topic(group(themen=[topic("aaaa")]), "aaaa", HEUTE, "Später")

    zurueck = settle_topic(wert, "aaaa", "")

    assert zurueck.themen == [topic("aaaa")]


def test_dots_are_written_for_the_topics_that_are_named():
    wert = set_dots(group(themen=[topic("aaaa", punkte=1), topic("bbbb", punkte=2)]), {"aaaa": 7, "fort": 3})

    assert [t.punkte for t in wert.themen] == [7, 2]


# Dates


def monthly(**felder) -> Stammtisch:
    return group(erster_tag=date(2026, 12, 8), rhythmus="monat_wochentag", anzahl=4, **felder)


def test_series_becomes_dates():
    wert = enter_dates(monthly(), HEUTE)

    assert days(wert) == [date(2026, 12, 8), date(2027, 1, 12), date(2027, 2, 9), date(2027, 3, 9)]
    assert say_plan(wert, HEUTE)[0] == "Jeden zweiten Dienstag im Monat, 4\u00a0Termine bis 9.\u00a0März 2027."


def test_entering_dates_again_changes_nothing():
    wert = enter_dates(monthly(), HEUTE)
    wert = leave_out(move_meeting(wert, wert.treffen[1].id, date(2027, 1, 14)), wert.treffen[2].id, faellt_aus=True)

    assert enter_dates(wert, HEUTE) == wert
    assert say_plan(wert, HEUTE)[0].endswith("davon 1 verschoben, 1 fällt aus.")


def test_other_weekday_moves_the_same_meetings_with_their_agendas():
    wert = enter_dates(monthly(themen=[topic("aaaa")]), HEUTE)
    wert = agree_agenda(wert, wert.treffen[0].id, HEUTE)

    neu = enter_dates(wert.model_copy(update={"erster_tag": date(2026, 12, 9)}), HEUTE)

    assert [t.id for t in neu.treffen] == [t.id for t in wert.treffen]
    assert days(neu) == [date(2026, 12, 9), date(2027, 1, 13), date(2027, 2, 10), date(2027, 3, 10)]
    assert [p.id for p in neu.treffen[0].punkte] == ["aaaa"]


def test_calendar_moves_meetings_instead_of_doubling_them():
    vorher = enter_dates(monthly(), HEUTE)
    nachher = enter_dates(vorher.model_copy(update={"erster_tag": date(2026, 12, 9), "anzahl": 5}), HEUTE)

    alt, neu = (stammtisch_als_termine(w, "blatt1", HEUTE).termine for w in (vorher, nachher))

    assert [t.kennung for t in neu[:4]] == [t.kennung for t in alt]
    assert len({t.kennung for t in neu}) == 5


def test_fewer_dates_drop_empty_meetings_only():
    wert = enter_dates(monthly(themen=[topic("aaaa")]), HEUTE)
    wert = agree_agenda(wert, wert.treffen[3].id, HEUTE)

    neu = enter_dates(wert.model_copy(update={"anzahl": 2}), HEUTE)

    assert days(neu) == [date(2026, 12, 8), date(2027, 1, 12), date(2027, 3, 9)]


def test_past_meetings_and_extra_ones_stay_when_a_new_year_is_planned():
    wert = enter_dates(monthly(), HEUTE)
    wert = add_meeting(wert, date(2027, 6, 1))
    spaeter = date(2027, 4, 1)

    neu = enter_dates(wert.model_copy(update={"erster_tag": date(2027, 9, 14), "anzahl": 2}), spaeter)

    assert days(neu) == [*days(wert), date(2027, 9, 14), date(2027, 10, 12)]


def test_past_days_are_entered_the_first_time_and_can_be_taken_out():
    wert = enter_dates(group(erster_tag=date(2026, 10, 13), anzahl=3), HEUTE)

    assert days(wert) == [date(2026, 10, 13), date(2026, 11, 10), date(2026, 12, 8)]
    ohne = drop_meeting(drop_meeting(wert, wert.treffen[0].id, HEUTE), wert.treffen[2].id, HEUTE)
    assert days(ohne) == [date(2026, 11, 10), date(2026, 12, 8)]
    assert days(enter_dates(ohne, HEUTE)) == days(ohne)


def test_series_leaves_out_a_day_on_which_the_group_meets_already():
    wert = enter_dates(monthly(), HEUTE)
    wert = move_meeting(add_meeting(wert, date(2026, 12, 15)), wert.treffen[1].id, date(2027, 1, 5))

    neu = enter_dates(wert.model_copy(update={"rhythmus": "woche", "anzahl": 6}), HEUTE)

    assert days(neu) == [date(2026, 12, 8) + timedelta(weeks=n) for n in range(5)]


def test_same_day_is_not_added_twice():
    wert = add_meeting(add_meeting(group(), HEUTE), HEUTE)

    assert days(wert) == [HEUTE]


def test_holiday_is_said_and_another_day_proposed():
    wert = enter_dates(group(erster_tag=date(2026, 12, 25), rhythmus="woche", anzahl=1), HEUTE)

    treffen = wert.treffen[0]
    hinweise = say_plan(wert, HEUTE)[1]
    assert hinweise[0].startswith("Der 25.\u00a0Dezember 2026 ist ein Feiertag")
    vorschlag = propose_day(wert, treffen, HEUTE)
    assert vorschlag is not None
    assert vorschlag.weekday() == treffen.tag.weekday()
    verlegt = move_meeting(wert, treffen.id, vorschlag)
    assert propose_day(verlegt, verlegt.treffen[0], HEUTE) is None


@pytest.mark.parametrize("tag", [None, date(2, 1, 1), date(9999, 12, 31)])
def test_first_day_that_is_not_usable_is_said_and_changes_nothing(tag):
    wert = group(erster_tag=tag, treffen=[Treffen(tag=HEUTE)])

    assert enter_dates(wert, HEUTE) == wert
    assert say_plan(wert, HEUTE)[0].startswith(
        ("Tragen Sie den ersten Termin ein", "Diese Termine liegen zu weit weg.")
    )


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.sampled_from(["woche", "monat_wochentag", "monat_tag"]),
    st.integers(1, 12),
    st.integers(1, 20),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.integers(1, 20),
)
def test_entered_dates_have_each_day_once_and_lose_no_meeting_with_content(tag, rhythmus, alle, anzahl, neu, mehr):
    wert = enter_dates(group(erster_tag=tag, rhythmus=rhythmus, alle=alle, anzahl=anzahl), HEUTE)
    mit = wert.treffen[-1].id
    treffen = [t.model_copy(update={"punkte": [Tagespunkt(id="aaaa")]}) if t.id == mit else t for t in wert.treffen]

    danach = enter_dates(wert.model_copy(update={"treffen": treffen, "erster_tag": neu, "anzahl": mehr}), HEUTE)

    assert mit in {t.id for t in danach.treffen}
    assert len({t.id for t in danach.treffen}) == len(danach.treffen)
    regulaer = [t.statt for t in danach.treffen]
    assert len(set(regulaer)) == len(regulaer)


def test_left_out_meeting_is_said_in_the_calendar_and_on_the_sheet_but_is_no_event():
    wert = enter_dates(monthly(), HEUTE)
    wert = leave_out(wert, wert.treffen[0].id, faellt_aus=True)

    termine = stammtisch_als_termine(wert, "blatt1", HEUTE).termine

    assert (termine[0].titel, termine[0].wecker) == ("Fällt aus: Runder Tisch", ())
    assert [e.tag for e in stammtisch_als_ereignisse(wert, "blatt1")] == days(wert)[1:]
    assert terminblatt_als_dokument(wert, HEUTE).bloecke[1].zeilen[0][2] == "fällt aus"


def test_calendar_has_length_place_and_topics():
    wert = agree_agenda(w := enter_dates(monthly(laenge="60", themen=[topic("aaaa")]), HEUTE), w.treffen[0].id, HEUTE)

    termin = stammtisch_als_termine(wert, "blatt1", HEUTE).termine[0]

    assert f"{termin.beginn:%H:%M} {termin.ende:%H:%M}" == "18:00 19:00"
    assert (termin.ort, termin.text) == ("Bürgerhaus", "Themen:\n- Thema aaaa")
    assert b"BEGIN:VEVENT" in render_ics(stammtisch_als_termine(wert, "blatt1", HEUTE), termin.beginn)


# Agenda


def test_topics_on_the_agenda_of_another_meeting_are_not_proposed_again():
    wert = enter_dates(monthly(themen=[topic("aaaa"), topic("bbbb", art="entscheiden")]), HEUTE)
    erstes, zweites = wert.treffen[:2]

    wert = agree_agenda(wert, erstes.id, HEUTE)

    assert [p.id for p in meeting_of(wert, erstes.id).punkte] == ["bbbb", "aaaa"]
    assert agenda_of(wert, zweites, HEUTE).punkte == ()


def test_topic_taken_out_stays_in_the_store_and_makes_room():
    themen = [topic(f"t{i}xx", art="entscheiden", minuten=30, punkte=9 - i) for i in range(4)]
    wert = enter_dates(monthly(themen=themen), HEUTE)
    kennung = wert.treffen[0].id
    wert = agree_agenda(wert, kennung, HEUTE)
    vorher = [p.id for p in meeting_of(wert, kennung).punkte]

    wert = pin_topic(wert, kennung, vorher[0], HEUTE, dabei=False)

    nachher = [p.id for p in meeting_of(wert, kennung).punkte]
    assert (vorher, nachher) == (["t0xx", "t1xx"], ["t1xx", "t2xx"])
    assert topic_of(wert, "t0xx").stand == ""
    assert [p.id for p in meeting_of(free_pins(wert, kennung, HEUTE), kennung).punkte] == vorher


def test_topic_wanted_by_all_means_is_on_the_agenda():
    themen = [topic(f"t{i}xx", art="entscheiden", minuten=30, punkte=9 - i) for i in range(4)]
    wert = enter_dates(monthly(themen=themen), HEUTE)
    kennung = wert.treffen[0].id

    wert = pin_topic(wert, kennung, "t3xx", HEUTE, dabei=True)

    assert "t3xx" in [p.id for p in agenda_of(wert, meeting_of(wert, kennung), HEUTE).punkte]


def test_agenda_prints_times_and_what_is_left_over():
    themen = [topic(f"t{i}xx", minuten=30, punkte=9 - i) for i in range(4)]
    wert = enter_dates(monthly(themen=themen, kernteam=["Amira Muster", "Helga Probe"]), HEUTE)

    dokument = tagesordnung_als_dokument(wert, wert.treffen[0], HEUTE)

    zeilen = dokument.bloecke[1].zeilen
    assert [(z[0], z[3]) for z in zeilen] == [
        ("18:00", "4"),
        ("18:04", "8"),
        ("18:12", "30"),
        ("18:42", "23"),
        ("19:05", "4"),
        ("19:09", "6"),
        ("19:15", "6"),
    ]
    assert dokument.bloecke[4].punkte == ("Thema t2xx", "Thema t3xx")
    assert "Dienstag, 8.\u00a0Dezember 2026, 18:00 bis 19:30 Uhr" in write_invitation(wert, wert.treffen[0], HEUTE)


def test_plan_of_a_meeting_has_its_name_day_and_people():
    wert = enter_dates(monthly(themen=[topic("aaaa")], kernteam=["A", "B", "C"]), HEUTE)

    ablauf = plan_for(wert, wert.treffen[0], HEUTE)

    assert (ablauf.titel, ablauf.personen, ablauf.tage[0].datum) == ("Runder Tisch", 3, date(2026, 12, 8))
    assert (ablauf.tage[0].beginn, ablauf.tage[0].ziel_ende) == (18 * 60, 19 * 60 + 30)


# Minutes


def held(**felder) -> tuple[Stammtisch, str]:
    """A group whose last meeting was a week ago, with two topics."""
    punkte = [Tagespunkt(id="aaaa", titel="Kasse", minuten=15), Tagespunkt(id="bbbb", titel="Fest", minuten=20)]
    war = Treffen(id="war1", tag=HEUTE - timedelta(days=7), punkte=punkte)
    themen = [topic("aaaa", titel="Kasse"), topic("bbbb", titel="Fest"), topic("cccc", titel="Neu", punkte=9)]
    kommt = Treffen(id="kommt1", tag=HEUTE + timedelta(days=21))
    return group(themen=themen, treffen=[war, kommt], kernteam=["Amira Muster", " ", "Helga Probe"], **felder), "war1"


def test_minutes_begin_with_topics_people_open_tasks_and_the_next_date():
    wert, kennung = held()
    letztes = Protokoll(
        titel="Runder Tisch",
        tag=HEUTE - timedelta(days=35),
        punkte=[Aufgabe(id="p111", was="Saal buchen"), Aufgabe(id="p222", was="Kuchen", erledigt=True)],
        beschluesse=[Beschluss(was="Offener Abend", pruefen_am=HEUTE - timedelta(days=8))],
    )

    protokoll = begin_minutes(wert, meeting_of(wert, kennung), HEUTE, letztes)

    assert [t.titel for t in protokoll.themen] == ["Beschluss prüfen: Offener Abend", "Kasse", "Fest"]
    assert (protokoll.titel, protokoll.tag, protokoll.beginn, protokoll.ende) == (
        "Runder Tisch",
        HEUTE - timedelta(days=7),
        "18:00",
        "19:30",
    )
    assert protokoll.anwesend == ["Amira Muster", "Helga Probe"]
    assert [p.was for p in protokoll.punkte] == ["Saal buchen"]
    assert (protokoll.naechster_tag, protokoll.naechste_zeit) == (HEUTE + timedelta(days=21), "18:00")


def test_minutes_are_known_by_id_then_by_name_and_day():
    wert, kennung = held()
    treffen = meeting_of(wert, kennung).model_copy(update={"protokoll": "fort"})
    andere = {"x1": Protokoll(titel=" runder tisch ", tag=treffen.tag), "x2": Protokoll(titel="Fremd", tag=treffen.tag)}

    assert minutes_of(wert, treffen, andere | {"fort": Protokoll()}) == "fort"
    assert minutes_of(wert, treffen, andere) == "x1"
    assert minutes_of(wert, treffen, {}) == ""


def test_last_minutes_are_those_of_this_group_before_the_day():
    wert, _ = held()
    protokolle = {
        "alt": Protokoll(titel="Runder Tisch", tag=HEUTE - timedelta(days=70)),
        "neu": Protokoll(titel="Runder Tisch", tag=HEUTE - timedelta(days=35)),
        "fremd": Protokoll(titel="Anderes", tag=HEUTE - timedelta(days=8)),
        "danach": Protokoll(titel="Runder Tisch", tag=HEUTE),
    }

    assert last_minutes(wert, HEUTE - timedelta(days=7), protokolle) == protokolle["neu"]


def test_open_topic_goes_first_into_the_next_agenda():
    wert, kennung = held()
    assert [p.titel for _, p in list_unsettled(wert, HEUTE)] == ["Kasse", "Fest"]

    wert = set_outcome(set_outcome(wert, kennung, "aaaa", "erledigt"), kennung, "bbbb", "offen")

    naechste = agenda_of(wert, meeting_of(wert, "kommt1"), HEUTE)
    assert [p.id for p in naechste.punkte] == ["bbbb", "cccc"]
    assert list_unsettled(wert, HEUTE) == []
    assert (topic_of(wert, "aaaa").stand, times_left_open(wert, "bbbb")) == ("erledigt", 1)


def test_topics_of_a_past_meeting_without_an_answer_are_proposed_again():
    wert, _ = held()

    assert [p.id for p in agenda_of(wert, meeting_of(wert, "kommt1"), HEUTE).punkte] == ["aaaa", "bbbb", "cccc"]


def test_outcome_can_be_changed_and_a_deleted_topic_comes_back_if_it_stays_open():
    wert, kennung = held()
    ohne = wert.model_copy(update={"themen": [t for t in wert.themen if t.id != "bbbb"]})

    offen = set_outcome(ohne, kennung, "bbbb", "offen")

    assert topic_of(offen, "bbbb").titel == "Fest"
    assert topic_of(set_outcome(ohne, kennung, "bbbb", "erledigt"), "bbbb") is None
    geparkt = set_outcome(offen, kennung, "bbbb", "geparkt")
    assert topic_of(geparkt, "bbbb").stand == "geparkt"


def test_agenda_stays_as_it_was_once_something_came_of_it():
    wert, kennung = held()
    wert = set_outcome(wert, kennung, "aaaa", "offen")

    assert agree_agenda(wert, kennung, HEUTE, neu=True) == wert


# The year


def test_year_counts_meetings_decisions_tasks_and_people():
    wert, kennung = held()
    wert = set_outcome(wert, kennung, "aaaa", "erledigt")
    protokoll = Protokoll(
        titel="Runder Tisch",
        tag=HEUTE - timedelta(days=7),
        anwesend=["A", "B", "C", ""],
        beschluesse=[Beschluss(was="Wir feiern."), Beschluss()],
        punkte=[Aufgabe(was="Kuchen"), Aufgabe(was="Saal", erledigt=True)],
    )

    jahr = look_back(wert, 2026, {"p1": protokoll})

    assert count_year(jahr, HEUTE) == (
        ("Treffen", "1 von 2"),
        ("Beschlüsse", "1"),
        ("Aufgaben offen", "1 von 2"),
        ("Im Schnitt da", "3"),
    )
    assert [z.stand(HEUTE) for z in jahr.treffen] == ["fand statt", "kommt noch"]


def test_task_carried_over_counts_once_as_it_stands_in_the_newest_minutes():
    wert, _ = held()
    alt = Protokoll(titel="Runder Tisch", tag=HEUTE - timedelta(days=7), punkte=[Aufgabe(id="p111", was="Kuchen")])
    neu = Protokoll(
        titel="Runder Tisch", tag=HEUTE + timedelta(days=21), punkte=[Aufgabe(id="p111", was="Kuchen", erledigt=True)]
    )

    jahr = look_back(wert, 2026, {"p1": alt, "p2": neu})

    assert (len(jahr.aufgaben), jahr.offen) == (1, ())


def test_year_without_minutes_breaks_nothing():
    wert, _ = held()
    wert = wert.model_copy(update={"treffen": [t.model_copy(update={"protokoll": "fort"}) for t in wert.treffen]})

    jahr = look_back(wert, 2026, {})

    assert [z.blatt_id for z in jahr.treffen] == ["", ""]
    assert count_year(jahr, HEUTE)[0] == ("Treffen", "1 von 2")


def test_topics_of_minutes_stand_in_for_a_missing_agenda():
    wert = group(treffen=[Treffen(tag=HEUTE)])
    protokoll = Protokoll(titel="Runder Tisch", tag=HEUTE, themen=[Thema(titel="Kasse"), Thema()])

    assert [p.titel for p in look_back(wert, 2026, {"p": protokoll}).treffen[0].punkte] == ["Kasse"]


# Taking part


def test_year_of_the_evenings_of_others_counts_no_meetings_of_ones_own():
    wert = Stammtisch(titel="Stammtisch", art="netzwerk", teilnahmen=[Teilnahme(tag=HEUTE, titel="Wie?")])

    dokument = jahr_als_dokument(wert, look_back(wert, HEUTE.year, {}), HEUTE)

    assert [type(b).__name__ for b in dokument.bloecke] == ["Ueberschrift", "Tabelle"]


def test_how_long_the_evening_of_others_lasts_is_never_claimed():
    wert = Stammtisch(titel="Stammtisch", art="netzwerk", zeit="18:00", teilnahmen=[Teilnahme(tag=HEUTE, titel="Wie?")])

    texte = [
        render_fragment(stammtisch_als_dokument(wert, HEUTE)),
        render_fragment(merkzettel_als_dokument(wert, wert.teilnahmen[0])),
    ]

    assert ["18:00 Uhr" in t for t in texte] == [True, True]
    assert "19:30" not in "".join(texte)


def test_steps_after_an_evening_have_days_and_are_not_doubled():
    wert = Stammtisch(art="netzwerk", teilnahmen=[{"tag": HEUTE}])

    mit = add_steps(wert, wert.teilnahmen[0])

    assert [s.bis for s in mit.schritte] == [HEUTE + timedelta(days=n) for n in (2, 7, 14)]
    assert add_steps(mit, mit.teilnahmen[0]) == mit


def test_next_evening_is_the_one_to_come_else_the_last():
    wert = example_groups(HEUTE)[1]

    assert next_evening(wert, HEUTE) == wert.teilnahmen[1]
    assert next_evening(wert, HEUTE + timedelta(days=99)) == wert.teilnahmen[1]
    assert next_evening(Stammtisch(), HEUTE) is None
    assert [e.tag for e in stammtisch_als_ereignisse(wert, "b")] == [t.tag for t in wert.teilnahmen]


# Papers


def papers(wert: Stammtisch) -> list:
    jahr = look_back(wert, HEUTE.year, {})
    je_treffen = [
        dokument
        for t in wert.treffen
        for dokument in (tagesordnung_als_dokument(wert, t, HEUTE, "v"), mitschrift_als_dokument(wert, t, HEUTE))
    ]
    return [
        stammtisch_als_dokument(wert, HEUTE, "v"),
        steckbrief_als_dokument(wert, "v"),
        speicher_als_dokument(wert, HEUTE, "v"),
        wandblatt_als_dokument(wert, HEUTE, 3),
        *zettel_als_dokumente(wert, 1),
        terminblatt_als_dokument(wert, HEUTE, "v"),
        jahr_als_dokument(wert, jahr, HEUTE, "v"),
        *(merkzettel_als_dokument(wert, t) for t in (None, *wert.teilnahmen)),
        *je_treffen,
    ]


@pytest.mark.parametrize("text", BOESE)
def test_every_paper_can_be_written_whatever_is_typed(text):
    wert = Stammtisch(
        titel=text,
        wozu=text,
        ort=text,
        kernteam=[text],
        themen=[topic("aaaa", titel=text, wer=text), topic("bbbb", titel=text, stand="geparkt", warum_geparkt=text)],
        treffen=[
            Treffen(tag=HEUTE, punkte=[Tagespunkt(id="aaaa", titel=text, wer=text, minuten=10)]),
            Treffen(tag=HEUTE),
        ],
        teilnahmen=[{"titel": text, "mitnehmen": text}],
    )

    seiten = [render_fragment(dokument) for dokument in papers(wert)]
    tabelle = render_xlsx(jahr_als_tabellen(wert, look_back(wert, 2026, {}), HEUTE), Angaben(HEUTE))

    assert [seite for seite in seiten if "<script" in seite] == []
    assert [text in html.unescape(seite) for seite in seiten[:3]] == [True] * 3
    assert len(tabelle) > 2000


def test_papers_of_the_example_can_be_printed():
    gruppe, netz = example_groups(HEUTE)

    pdf = render_paket("Alles", (Druckteil((*papers(gruppe), *papers(netz))),), Angaben(HEUTE))

    assert pdf.startswith(b"%PDF")


def test_empty_sheet_has_papers_that_say_so():
    wert = Stammtisch()

    assert [d.titel for d in papers(wert)][:4] == [
        "Unsere Runde",
        "Unsere Runde",
        "Themenspeicher",
        "Was ist uns am wichtigsten?",
    ]


def test_example_fits_its_model_and_its_minutes():
    gruppe, netz = example_groups(HEUTE)

    assert [Stammtisch.model_validate(w.model_dump(mode="json")) for w in (gruppe, netz)] == [gruppe, netz]
    assert gruppe.titel == "Runder Tisch Nachbarschaft"
    assert [t.tag for t in gruppe.treffen][:3] == [HEUTE + timedelta(days=n) for n in (-35, -7, 21)]
    assert enter_dates(gruppe, HEUTE) == gruppe
