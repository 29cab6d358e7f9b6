"""Do the tasks get good days, and do they move with the meeting without losing what people changed?"""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.dokument.regionaltreffen import HEUTE, TAG
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.umzug import ERST_DER_TAG, Umzug, has_moved, make_tasks, move_tasks
from toolkit.dokument.regionaltreffen.vorlauf import SPAETER, VORLAUF
from toolkit.dokument.regionaltreffen.werte import Vorlaufaufgabe
from toolkit.planung.kalendertage import is_workday

FRUEH = date(2026, 11, 2)
NEUER_TAG = date(2027, 4, 13)
TREFFEN = Regionaltreffen(tag=TAG, land="BB")


def test_schedule_reaches_from_twelve_weeks_before_to_two_weeks_after():
    assert (VORLAUF[0].tage, VORLAUF[-1].tage, len(VORLAUF)) == (-84, 14, 24)
    assert [v.tage for v in VORLAUF] == sorted(v.tage for v in VORLAUF)
    assert [v.tage for v in SPAETER] == [28, 90]
    assert all(v.was and len(v.was) <= 120 and v.wer for v in (*VORLAUF, *SPAETER))


def test_tasks_are_counted_back_from_the_day():
    umzug = make_tasks(TREFFEN, FRUEH, spaeter=False)

    aufgaben = umzug.treffen.aufgaben
    assert [(a.was, a.wer, a.tage) for a in aufgaben] == [(v.was, v.wer, v.tage) for v in VORLAUF]
    assert (aufgaben[0].bis, aufgaben[-1].bis) == (date(2026, 12, 22), date(2027, 3, 30))
    assert all(a.bis == a.gerechnet for a in aufgaben)
    assert umzug.treffen.vorlauf_fuer == TAG
    assert umzug.saetze == (
        "24\u00a0Aufgaben stehen jetzt in der Liste.",
        "1\u00a0Frist fiele auf einen freien Tag. Sie liegt am Werktag davor, nach dem Treffen am Werktag danach.",
    )


def test_own_tasks_stay_before_the_schedule():
    eigene = Vorlaufaufgabe(id="aaaa", was="Blumen", bis=date(2027, 3, 1))

    neu = make_tasks(TREFFEN.model_copy(update={"aufgaben": [eigene]}), FRUEH).treffen

    assert neu.aufgaben[0] == eigene
    assert len(neu.aufgaben) == 1 + len(VORLAUF) + len(SPAETER)


def test_without_a_day_nothing_is_made():
    leer = Regionaltreffen()

    assert make_tasks(leer, HEUTE) == Umzug(leer, (ERST_DER_TAG,))
    assert move_tasks(leer, HEUTE) == Umzug(leer, (ERST_DER_TAG,))


def test_tasks_are_made_only_once():
    einmal = make_tasks(TREFFEN, FRUEH).treffen

    assert make_tasks(einmal, FRUEH) == Umzug(einmal, ("Die Aufgaben stehen schon in der Liste.",))


def test_full_list_takes_only_what_fits():
    voll = [Vorlaufaufgabe(id=f"a{i:04d}", was="Eigenes") for i in range(195)]

    neu = make_tasks(TREFFEN.model_copy(update={"aufgaben": voll}), FRUEH).treffen

    assert len(neu.aufgaben) == 200
    assert Regionaltreffen.model_validate(neu.model_dump()) == neu


def test_meeting_soon_spreads_what_should_be_done_already():
    umzug = make_tasks(Regionaltreffen(tag=HEUTE + timedelta(days=30), land="BB"), HEUTE)

    vorher = [a for a in umzug.treffen.aufgaben if a.tage < 0]
    assert all(a.bis >= HEUTE for a in vorher)
    assert umzug.saetze[1].startswith("Für 8\u00a0Aufgaben ist der übliche Tag schon vorbei.")


def test_meeting_in_the_past_is_said_and_not_refused():
    umzug = make_tasks(Regionaltreffen(tag=date(2020, 3, 17)), HEUTE)

    assert umzug.treffen.aufgaben[0].bis == date(2019, 12, 24)
    assert umzug.saetze[-1] == ("Das Treffen liegt in der Vergangenheit. Die Tage zeigen, wann was dran gewesen wäre.")


def test_holidays_are_named_and_weekends_are_counted():
    saetze = make_tasks(Regionaltreffen(tag=date(2027, 4, 9), land="BB"), FRUEH).saetze

    karfreitag = "Statt am Karfreitag, 26.\u00a0März 2027, schon am Donnerstag, 25.\u00a0März 2027."
    assert saetze == (
        "26\u00a0Aufgaben stehen jetzt in der Liste.",
        f"„Rundgang einmal ablaufen, mit Uhr und mit jemandem, der sch…“: {karfreitag}",
        f"„Essen bestellen; Wünsche zu Kost und Unterstützung beachten“: {karfreitag}",
        f"„Hilfe für Empfang, Fotos und Mitschrift in den Gruppen gewi…“: {karfreitag}",
        "1\u00a0Frist fiele auf einen freien Tag. Sie liegt am Werktag davor, nach dem Treffen am Werktag danach.",
    )


def test_moved_meeting_keeps_what_is_done_and_what_people_changed():
    alt = make_tasks(TREFFEN, FRUEH, spaeter=False).treffen
    erledigt = alt.aufgaben[0].model_copy(update={"erledigt": True})
    umbenannt = alt.aufgaben[1].model_copy(update={"was": "Geld suchen", "wer": "Helga Probe"})
    eigener_tag = alt.aufgaben[2].model_copy(update={"bis": date(2027, 1, 20)})
    ohne_tag = alt.aufgaben[3].model_copy(update={"bis": None})
    eigene = Vorlaufaufgabe(id="aaaa", was="Blumen", bis=date(2027, 3, 1))
    liste = [erledigt, umbenannt, eigener_tag, ohne_tag, *alt.aufgaben[4:], eigene]
    treffen = alt.model_copy(update={"aufgaben": liste, "tag": NEUER_TAG})

    umzug = move_tasks(treffen, FRUEH)

    neu = umzug.treffen
    assert has_moved(treffen)
    assert not has_moved(neu)
    assert (neu.aufgaben[0], neu.aufgaben[2], neu.aufgaben[3], neu.aufgaben[-1]) == (
        erledigt,
        eigener_tag,
        ohne_tag,
        eigene,
    )
    assert neu.aufgaben[1] == umbenannt.model_copy(update={"bis": date(2027, 1, 19), "gerechnet": date(2027, 1, 19)})
    bleibt = "bleibt, wie Sie es eingetragen haben:"
    assert umzug.saetze[:4] == (
        "21\u00a0Aufgaben bekommen einen neuen Tag, gerechnet vom 13.\u00a0April 2027.",
        "1\u00a0erledigte Aufgabe bleibt stehen.",
        f"„Raum ohne Stufen buchen, mit Wänden für Plakate und Ecken f…“ {bleibt} der 20.\u00a0Januar 2027.",
        f"„Den Weg einmal selbst gehen: Haltestelle, Türen, Toilette,…“ {bleibt} ohne Tag.",
    )


def test_nothing_moves_if_the_day_stays():
    treffen = make_tasks(TREFFEN, FRUEH).treffen

    umzug = move_tasks(treffen, FRUEH)

    assert umzug.treffen == treffen
    assert umzug.saetze[0] == "Keine Aufgabe bekommt einen anderen Tag."


@given(
    st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    st.dates(date(2026, 1, 1), date(2028, 12, 31)),
)
def test_moving_there_is_the_same_as_beginning_there(erst, dann, heute):
    anders = make_tasks(Regionaltreffen(tag=erst, land="BB"), heute).treffen.model_copy(update={"tag": dann})

    umgezogen = move_tasks(anders, heute).treffen
    gleich = make_tasks(Regionaltreffen(tag=dann, land="BB"), heute).treffen

    assert [(a.was, a.bis, a.gerechnet) for a in umgezogen.aufgaben] == [
        (a.was, a.bis, a.gerechnet) for a in gleich.aufgaben
    ]
    assert all(is_workday(a.bis, "BB") for a in gleich.aufgaben if dann > heute + timedelta(days=120))
