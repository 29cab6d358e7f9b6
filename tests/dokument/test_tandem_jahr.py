"""Do the talks of a tandem avoid the holidays of both Länder, and do calendars know them again?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.laender import LAENDER
from toolkit.dokument.aufgaben import Quelle, gather_tasks
from toolkit.dokument.tandem.beispiel import tandem_beispiel
from toolkit.dokument.tandem.blatt import Tandem
from toolkit.dokument.tandem.ferien import holiday_notes, say_laender
from toolkit.dokument.tandem.fragen import FRAGEN
from toolkit.dokument.tandem.jahr import TAG_FEHLT, TAKT_FEHLT, ZU_WEIT, plan_year
from toolkit.dokument.tandem.kalender import last_day, tandem_als_ereignisse, tandem_als_termine
from toolkit.dokument.tandem.rueckblick_tag import add_months, review_day
from toolkit.dokument.tandem.tage import move_off_holidays, name_obstacle
from toolkit.dokument.tandem.werte import Tandemort
from toolkit.dokument.tandem.werte_arbeit import Gespraech
from toolkit.export.ics import render_ics
from toolkit.planung.kalendertage import holiday_name

HEUTE = date(2026, 11, 30)
TAGE = st.dates(date(2026, 1, 1), date(2029, 12, 31))
LAND = st.sampled_from(["", *LAENDER])


def tandem(land_a="ST", land_b="TH", **felder) -> Tandem:
    return Tandem(orte=[Tandemort(name="A", land=land_a), Tandemort(name="B", land=land_b)], **felder)


@settings(max_examples=80, deadline=None)
@given(TAGE, st.sets(LAND.filter(bool), max_size=2))
def test_day_moves_by_weeks_and_only_when_it_must(tag, laender):
    neu = move_off_holidays(tag, laender)

    frei = [tag + timedelta(weeks=n) for n in range(5)]
    erwartet = next(
        (t for t in frei if not any(holiday_name(t, land) for land in laender or {""}) and not _xmas(t)), tag
    )
    assert neu == erwartet


def _xmas(tag):
    return tag.month == 12 and tag.day >= 24


@settings(max_examples=40, deadline=None)
@given(TAGE, LAND, LAND, st.sampled_from(["monat", "zwei_monate", "quartal"]), st.integers(1, 36))
def test_year_has_one_talk_in_each_stretch_off_holidays_and_stays_when_planned_again(tag, a, b, rhythmus, monate):
    t = tandem(a, b, erstes=tag, rhythmus=rhythmus, monate=monate)

    plan = plan_year(t).tandem

    tage = [g.tag for g in plan.gespraeche]
    alle = {"monat": 1, "zwei_monate": 2, "quartal": 3}[rhythmus]
    assert len(tage) == len(set(tage)) == -(-monate // alle)
    assert tage == sorted(tage)
    assert {t.weekday() for t in tage} == {tag.weekday()}
    assert not any(name_obstacle(t, {a, b} - {""}) for t in tage)
    assert plan.gespraeche[-1].frage == FRAGEN[-1]
    assert plan_year(plan).tandem == plan


def test_holiday_of_one_land_moves_the_talk_and_says_why():
    t = tandem("SN", "BY", erstes=date(2026, 11, 18), rhythmus="monat", monate=1)

    plan = plan_year(t)

    assert [g.tag for g in plan.tandem.gespraeche] == [date(2026, 11, 25)]
    assert plan.saetze == (
        "1\u00a0Gespräch steht im Plan.",
        "18.\u00a0November 2026 fällt weg (Buß- und Bettag in Sachsen). Neu: 25.\u00a0November 2026.",
        "Gemieden sind die Feiertage in Bayern und Sachsen.",
    )


def test_unknown_laender_are_said():
    assert say_laender(tandem("", "")) == (
        "Von beiden Orten kennen wir das Land nicht. Darum meiden wir die Feiertage aller Länder.",
    )
    assert say_laender(tandem("ST", "")) == (
        "Gemieden sind die Feiertage in Sachsen-Anhalt.",
        "Von B kennen wir das Land nicht.",
    )


def test_planning_needs_day_and_rhythm_and_a_year_in_reach():
    tag = date(2026, 11, 18)

    assert plan_year(tandem(rhythmus="monat")).saetze == (TAG_FEHLT,)
    assert plan_year(tandem(erstes=tag)).saetze == (TAKT_FEHLT,)
    assert plan_year(tandem(erstes=date(9999, 1, 1), rhythmus="monat")).saetze == (ZU_WEIT,)


def test_what_was_noted_or_moved_by_hand_stays_when_the_year_is_planned_again():
    t = plan_year(tandem(erstes=date(2026, 9, 2), rhythmus="monat")).tandem
    eins, zwei, drei, *rest = t.gespraeche
    gefuehrt = eins.model_copy(update={"gefuehrt": True, "thema": "Jugend"})
    verschoben = zwei.model_copy(update={"tag": date(2026, 10, 9)})
    eigen = drei.model_copy(update={"frage": "Wie war das Fest?"})
    dazu = Gespraech(id="extra001", tag=date(2026, 12, 24))
    t = t.model_copy(
        update={"gespraeche": [gefuehrt, verschoben, eigen, *rest, dazu], "erstes": date(2026, 9, 3), "monate": 6}
    )

    neu = {g.id: g for g in plan_year(t).tandem.gespraeche}

    assert (neu[eins.id], neu[zwei.id], neu[dazu.id]) == (gefuehrt, verschoben, dazu)
    assert (neu[drei.id].tag, neu[drei.id].frage) == (date(2026, 11, 5), "Wie war das Fest?")
    assert list(neu) == [eins.id, zwei.id, drei.id, rest[0].id, dazu.id, rest[1].id, rest[2].id]


def test_talks_in_school_holidays_are_named():
    t = tandem("ST", "TH", gespraeche=[Gespraech(tag=date(2026, 10, 19)), Gespraech(tag=date(2026, 11, 16))])

    assert holiday_notes(t) == ["19.\u00a0Oktober 2026: Herbstferien in Sachsen-Anhalt und Thüringen."]
    assert holiday_notes(tandem("", "", gespraeche=t.gespraeche)) == []


@settings(max_examples=60)
@given(TAGE, st.integers(0, 40))
def test_months_are_added_like_a_calendar_does(tag, monate):
    from dateutil.relativedelta import relativedelta

    assert add_months(tag, monate) == tag + relativedelta(months=monate)


def test_review_is_half_a_year_after_the_beginning_on_a_day_at_work():
    t = tandem(gilt_ab=date(2026, 6, 25))

    assert review_day(t, "halb") == date(2027, 1, 4)
    assert review_day(t, "ganz") == date(2027, 6, 25)
    assert review_day(t.model_copy(update={"rueckblick_halb": HEUTE}), "halb") == HEUTE
    assert review_day(Tandem(), "halb") is None
    assert review_day(tandem(beginn=date(9999, 12, 31)), "ganz") is None


def test_year_reaches_calendar_tasks_and_the_page_of_the_year():
    t = tandem_beispiel(HEUTE)

    ereignisse = tandem_als_ereignisse(t, "b")
    termine = tandem_als_termine(t, "b")
    funde = gather_tasks([Quelle("b", "tandem", "T", t.model_dump(mode="json"))])

    assert [e.schluessel for e in ereignisse if e.art == "frist"] == ["b-halb", "b-ganz", "b-ende"]
    assert [e.erledigt for e in ereignisse if e.art == "frist"] == [True, False, False]
    assert len(termine.termine) == 1 + 12 + 2 + 1 + 2
    assert {f.aufgabe.was for f in funde if not f.aufgabe.erledigt} == {"Besuch verabreden", "Einladung schreiben"}
    assert render_ics(termine, datetime(2026, 11, 30, tzinfo=UTC)).startswith(b"BEGIN:VCALENDAR")
    assert tandem_als_ereignisse(Tandem(), "b") == []


def test_moved_talk_keeps_its_key_in_calendars():
    t = plan_year(tandem(erstes=date(2026, 9, 2), rhythmus="quartal", zeit="09:30")).tandem
    spaeter = plan_year(t.model_copy(update={"erstes": date(2026, 9, 7)})).tandem

    vorher, nachher = (
        {x.kennung: x.beginn for x in tandem_als_termine(wert, "b").termine if x.schluessel.endswith("-gespraech")}
        for wert in (t, spaeter)
    )

    assert list(vorher) == list(nachher)
    assert not set(vorher.values()) & set(nachher.values())


def test_agreement_ends_on_the_day_before():
    assert last_day(tandem(gilt_ab=date(2026, 5, 24), monate=12)) == date(2027, 5, 23)
    assert last_day(tandem(monate=12)) is None


@pytest.mark.parametrize("tag", [date.min, date(1800, 5, 5), date(2190, 12, 31), date.max])
def test_days_far_away_break_nothing(tag):
    gespraech = Gespraech(id="fern0001", tag=tag, was="x", bis=tag)
    t = tandem(treffen_tag=tag, treffen_zeit="23:30", treffen_form="vorort", gilt_ab=tag, erstes=tag, monate=36)
    t = t.model_copy(update={"gespraeche": [gespraech], "zeit": "23:59", "rueckblick_ganz": tag})

    ereignisse = tandem_als_ereignisse(t, "b")
    ics = render_ics(tandem_als_termine(t, "b"), datetime(2026, 11, 30, tzinfo=UTC))

    assert {"b-treffen", "fern0001-gespraech", "b-ganz"} <= {e.schluessel for e in ereignisse}
    assert ics.count(b"BEGIN:VEVENT") >= 4
