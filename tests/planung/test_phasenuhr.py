"""Does the clock of phases count right over pauses, ways back, sleep and a clock that is set back?"""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from pydantic import ValidationError

from toolkit.planung import phasenuhr as uhrwerk
from toolkit.planung.meldungen import Fehler
from toolkit.planung.phasenbild import SCHLAF, VORAUS, ZURUECKGESTELLT, Phasenbild, clock_lines, sentences_ahead, show
from toolkit.planung.phasenuhr import Phase, Phasenuhr, make_clock
from toolkit.planung.verlauf import Verlauf

MITTERNACHT = 1_800_000_000
ACHTZEHN = MITTERNACHT + 18 * 3600
PHASEN = (
    Phase(id="a", titel="Erzählen", minuten=8),
    Phase(id="b", titel="Nachfragen", minuten=8),
    Phase(id="c", titel="Ideen", minuten=12),
)
STUNDEN = st.integers(-3 * 3600, 3 * 3600)


def at(minute: int, sekunde: int = 0) -> int:
    return ACHTZEHN + minute * 60 + sekunde


def ok(uhr: Phasenuhr | Fehler) -> Phasenuhr:
    assert not isinstance(uhr, Fehler), str(uhr)
    return uhr


def started() -> Phasenuhr:
    return ok(uhrwerk.start_clock(make_clock(PHASEN), ACHTZEHN))


def seen(uhr: Phasenuhr, jetzt: int) -> Phasenbild:
    return show(uhr, jetzt, MITTERNACHT)


def test_round_goes_from_start_to_end() -> None:
    a = started()
    b = ok(uhrwerk.next_phase(a, at(7)))
    c = ok(uhrwerk.next_phase(b, at(17)))
    ende = ok(uhrwerk.next_phase(c, at(29)))

    assert [(x.lage, seen(x, x.zuletzt).phase.id, seen(x, x.zuletzt).versatz) for x in (a, b, c, ende)] == [
        ("laeuft", "a", 0),
        ("laeuft", "b", -60),
        ("laeuft", "c", 60),
        ("fertig", "c", 60),
    ]
    assert ende.gezaehlt == (7 * 60, 10 * 60, 12 * 60)
    assert seen(ende, at(200)).satz == "Geschafft! Die Runde dauerte 29\u00a0Minuten."
    assert seen(a, at(3)).satz == "Sie liegen genau in der Zeit. Ende voraussichtlich um 18:28\u00a0Uhr."
    assert seen(b, at(8)).satz == "Sie sind 1\u00a0Minute voraus. Ende voraussichtlich um 18:27\u00a0Uhr."


def test_pause_stops_the_phase_and_delays_the_end() -> None:
    pause = ok(uhrwerk.pause_clock(started(), at(3)))

    assert (seen(pause, at(13)).rest, seen(pause, at(13)).versatz) == (5 * 60, 10 * 60)
    assert seen(pause, at(13)).satz == "Sie liegen 10\u00a0Minuten zurück. Ende voraussichtlich um 18:38\u00a0Uhr."
    assert clock_lines(pause, at(13), MITTERNACHT) == []
    weiter = ok(uhrwerk.resume_clock(pause, at(13)))
    assert (seen(weiter, at(14)).rest, seen(weiter, at(14)).pause) == (4 * 60, 600)
    ende = ok(uhrwerk.finish_clock(weiter, at(15)))
    assert seen(ende, at(15)).satz == "Geschafft! Die Runde dauerte 5\u00a0Minuten, dazu 10\u00a0Minuten Pause."


def test_way_back_goes_on_with_the_time_that_is_left() -> None:
    b = ok(uhrwerk.next_phase(started(), at(5)))
    zurueck = ok(uhrwerk.previous_phase(b, at(7)))
    wieder = ok(uhrwerk.next_phase(zurueck, at(10)))

    assert (seen(zurueck, at(7)).phase.id, seen(zurueck, at(7)).rest) == ("a", 3 * 60)
    assert seen(zurueck, at(7)).versatz == 0
    assert (seen(wieder, at(10)).rest, wieder.gezaehlt) == (6 * 60, (8 * 60, 2 * 60, 0))
    assert isinstance(uhrwerk.previous_phase(started(), at(1)), Fehler)


def test_end_is_taken_back_into_the_phase_in_which_it_came() -> None:
    ende = ok(uhrwerk.finish_clock(ok(uhrwerk.next_phase(started(), at(5))), at(6)))

    wieder = ok(uhrwerk.previous_phase(ende, at(16)))

    assert (wieder.lage, seen(wieder, at(16)).phase.id, seen(wieder, at(16)).rest) == ("laeuft", "b", 7 * 60)
    assert wieder.pausen == 10 * 60


def test_minutes_of_the_current_phase_change_and_never_reach_nothing() -> None:
    mehr = ok(uhrwerk.change_minutes(started(), 1))
    eine = ok(uhrwerk.change_minutes(mehr, -8))

    assert [(x.minuten[0], seen(x, at(0)).versatz) for x in (mehr, eine)] == [(9, 60), (1, -7 * 60)]
    assert isinstance(uhrwerk.change_minutes(eine, -1), Fehler)
    assert isinstance(uhrwerk.change_minutes(make_clock(PHASEN), 1), Fehler)


def test_steps_that_do_not_fit_are_said_and_change_nothing() -> None:
    bereit, laeuft = make_clock(PHASEN), started()
    pause = ok(uhrwerk.pause_clock(laeuft, at(1)))
    ende = ok(uhrwerk.finish_clock(laeuft, at(1)))
    versuche = [
        uhrwerk.next_phase(bereit, at(1)),
        uhrwerk.pause_clock(bereit, at(1)),
        uhrwerk.finish_clock(bereit, at(1)),
        uhrwerk.start_clock(laeuft, at(1)),
        uhrwerk.resume_clock(laeuft, at(1)),
        uhrwerk.count_as_pause(laeuft, at(1)),
        uhrwerk.next_phase(pause, at(2)),
        uhrwerk.pause_clock(pause, at(2)),
        uhrwerk.previous_phase(pause, at(2)),
        uhrwerk.count_as_pause(pause, at(2)),
        uhrwerk.next_phase(ende, at(2)),
        uhrwerk.finish_clock(ende, at(2)),
    ]

    assert [type(v) for v in versuche] == [Fehler] * len(versuche)


def test_hours_of_sleep_are_right_said_and_can_be_a_pause() -> None:
    b = ok(uhrwerk.next_phase(started(), at(8)))
    morgen = at(8 + 9 * 60)

    bild = seen(b, morgen)
    assert (bild.rest, bild.geschlafen, bild.satz) == ((8 - 540) * 60, True, SCHLAF)
    assert (seen(b, at(24)).geschlafen, seen(b, at(24, 1)).geschlafen) == (False, True)
    wach = ok(uhrwerk.count_as_pause(b, morgen))

    assert (seen(wach, morgen).rest, seen(wach, morgen).geschlafen, wach.pausen) == (0, False, 532 * 60)
    assert uhrwerk.taken(wach, morgen) == (480, 480, 0)
    assert seen(wach, morgen).satz.endswith("Ende voraussichtlich um 3:20\u00a0Uhr am nächsten Tag.")


def test_clock_that_is_set_back_keeps_what_it_counted() -> None:
    b = ok(uhrwerk.next_phase(started(), at(8)))

    eine_stunde_frueher = ok(uhrwerk.change_minutes(uhrwerk.after_jump(b, at(-55)), 1))
    c = ok(uhrwerk.next_phase(eine_stunde_frueher, at(-50)))

    assert (seen(b, at(-55)).rest, c.gezaehlt) == (8 * 60, (480, 300, 0))
    assert (clock_lines(b, at(-55), MITTERNACHT)[0]["begonnen"], c.begonnen) == (at(-55), at(-63))


def test_line_has_the_shape_of_the_clock_on_the_page() -> None:
    b = ok(uhrwerk.next_phase(started(), at(7, 30)))

    assert clock_lines(b, at(10), MITTERNACHT) == [
        {
            "schluessel": "runde",
            "spur": "Schritt 2 von 3",
            "block": "b",
            "titel": "Nachfragen",
            "begonnen": at(7, 30),
            "ende": at(15, 30),
            "bis": "18:16\u00a0Uhr",
            "danach": [[at(7, 30), "Danach: „Ideen“, 12\u00a0Minuten"]],
            "knoepfe": [],
        }
    ]
    letzte = ok(uhrwerk.next_phase(b, at(15)))
    assert clock_lines(letzte, at(16), MITTERNACHT)[0]["danach"][0][1] == "Danach ist Schluss."


def test_line_after_a_way_back_begins_as_if_it_had_run_on() -> None:
    b = ok(uhrwerk.next_phase(started(), at(5)))
    zurueck = ok(uhrwerk.previous_phase(b, at(7)))

    linie = clock_lines(zurueck, at(9), MITTERNACHT)[0]

    assert (linie["begonnen"], linie["ende"]) == (at(2), at(10))


def said_at(tafel: list[list[Any]], zeit: int) -> str:
    """What the page shows of pairs of a second and a sentence."""
    return [satz for ab, satz in tafel if ab <= zeit][-1]


def test_sentences_are_sent_ahead_and_right_at_each_minute() -> None:
    laeuft = started()
    pause = ok(uhrwerk.pause_clock(laeuft, at(3, 20)))

    for uhr, ab in ((laeuft, at(2, 13)), (pause, at(4))):
        tafel = sentences_ahead(uhr, ab, MITTERNACHT)
        minuten = [ab + i * 60 for i in range(VORAUS)]
        gesagt = [said_at(tafel, zeit).split(".")[0] for zeit in minuten]
        assert gesagt == [seen(uhr, zeit).satz.split(".")[0] for zeit in minuten]
        assert said_at(tafel, uhr.zuletzt - 1) == ZURUECKGESTELLT
    assert sentences_ahead(make_clock(PHASEN), at(0), MITTERNACHT) == []
    assert [SCHLAF in satz for _, satz in sentences_ahead(laeuft, at(1), MITTERNACHT)][-1]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["weiter", "zurueck", "pause", "weitermachen", "mehr", "weniger", "-"]), st.integers(0, 90)
        )
    )
)
@settings(max_examples=200, deadline=None)
def test_clock_agrees_with_one_that_ticks(schritte: list[tuple[str, int]]) -> None:
    """A clock that counts single seconds is the judge."""
    uhr = started()
    jetzt, stelle, gezaehlt, minuten, pause, haelt = ACHTZEHN, 0, [0, 0, 0], [8, 8, 12], 0, False
    for was, sekunden in schritte:
        for _ in range(sekunden):
            jetzt += 1
            if haelt:
                pause += 1
            else:
                gezaehlt[stelle] += 1
        if was == "weiter" and not haelt and stelle < 2:
            uhr, stelle = ok(uhrwerk.next_phase(uhr, jetzt)), stelle + 1
        elif was == "zurueck" and not haelt and stelle > 0:
            uhr, stelle = ok(uhrwerk.previous_phase(uhr, jetzt)), stelle - 1
        elif was == "pause" and not haelt:
            uhr, haelt = ok(uhrwerk.pause_clock(uhr, jetzt)), True
        elif was == "weitermachen" and haelt:
            uhr, haelt = ok(uhrwerk.resume_clock(uhr, jetzt)), False
        elif was in ("mehr", "weniger") and minuten[stelle] > 1:
            um = 1 if was == "mehr" else -1
            uhr = ok(uhrwerk.change_minutes(uhr, um))
            minuten[stelle] += um

    bild = seen(uhr, jetzt)
    offen = sum(max(0, m * 60 - g) for m, g in list(zip(minuten, gezaehlt, strict=True))[stelle:])
    assert uhrwerk.taken(uhr, jetzt) == tuple(gezaehlt)
    assert (bild.rest, bild.pause) == (minuten[stelle] * 60 - gezaehlt[stelle], pause)
    assert bild.versatz == (jetzt - ACHTZEHN) + offen - 28 * 60


class Leiten(RuleBasedStateMachine):
    """Somebody presses anything at any time, on a device whose clock jumps; a list of states judges undo."""

    def __init__(self) -> None:
        super().__init__()
        self.verlauf = Verlauf(make_clock(PHASEN))
        self.staende = [self.verlauf.jetzt]
        self.jetzt = ACHTZEHN

    def do(self, ergebnis: Phasenuhr | Fehler) -> None:
        vorher = self.verlauf.jetzt
        self.verlauf = self.verlauf.apply("Schritt", ergebnis)
        if isinstance(ergebnis, Fehler) or ergebnis == vorher:
            assert self.verlauf.jetzt is vorher
        else:
            self.staende.append(ergebnis)

    @rule(um=STUNDEN)
    def jump(self, um: int) -> None:
        self.jetzt += um

    @rule(
        um=st.integers(0, 900),
        wie=st.sampled_from(
            [
                uhrwerk.start_clock,
                uhrwerk.next_phase,
                uhrwerk.previous_phase,
                uhrwerk.pause_clock,
                uhrwerk.resume_clock,
                uhrwerk.finish_clock,
                uhrwerk.count_as_pause,
            ]
        ),
    )
    def press(self, um: int, wie: Any) -> None:
        self.jetzt += um
        self.do(wie(self.verlauf.jetzt, self.jetzt))

    @rule(um=st.sampled_from([-1, 1]))
    def change(self, um: int) -> None:
        self.do(uhrwerk.change_minutes(self.verlauf.jetzt, um))

    @rule()
    def undo(self) -> None:
        if len(self.staende) > 1:
            self.staende.pop()
        self.verlauf = self.verlauf.undo()

    @invariant()
    def undo_is_exact(self) -> None:
        assert self.verlauf.jetzt == self.staende[-1]

    @invariant()
    def seconds_of_phases_and_pauses_are_all_seconds(self) -> None:
        uhr = uhrwerk.after_jump(self.verlauf.jetzt, self.jetzt)
        if uhr.begonnen is None:
            return
        bis = self.jetzt if uhr.beendet is None else uhr.beendet
        assert sum(uhrwerk.taken(uhr, self.jetzt)) == bis - uhr.begonnen - uhrwerk.paused(uhr, self.jetzt)

    @invariant()
    def whatever_happened_can_be_kept_and_shown(self) -> None:
        uhr = self.verlauf.jetzt
        bild = seen(uhr, self.jetzt)

        assert Phasenuhr.model_validate_json(uhr.model_dump_json()) == uhr
        assert bild.ende >= (uhrwerk.after_jump(uhr, self.jetzt).begonnen or 0)


TestLeiten = Leiten.TestCase
TestLeiten.settings = settings(max_examples=150, stateful_step_count=25, deadline=None)


def test_wrecked_clock_is_not_taken() -> None:
    gut = started().model_dump()
    falsch: list[dict[str, Any]] = [
        {"stelle": 3},
        {"minuten": (8, 8)},
        {"gezaehlt": (0, 0, -1)},
        {"seit": None},
        {"begonnen": None},
        {"pause_seit": at(0)},
        {"zuletzt": at(-1)},
        {"phasen": ()},
        {"fremd": 1},
    ]

    def taken(felder: dict[str, Any]) -> bool:
        try:
            Phasenuhr.model_validate({**gut, **felder})
        except ValidationError:
            return False
        return True

    assert [taken(f) for f in ({}, *falsch)] == [True, *[False] * len(falsch)]
