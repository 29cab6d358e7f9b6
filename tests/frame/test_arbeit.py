"""Does long work report, stop, fail and die in a way that people and screens can bear? With real processes."""

from __future__ import annotations

import asyncio
import os
import pickle
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from toolkit.frame import protokoll
from toolkit.frame.arbeit import Arbeit, Gescheitert
from toolkit.frame.arbeitsplatz import Arbeitsplatz
from toolkit.planung.fortschritt import Fortschritt
from toolkit.planung.rechner import find_function

PROBE = "toolkit.planung.rechenprobe"
PROBEN = Path(__file__).with_name("rechenproben")
FRIST = 60


@pytest.fixture(autouse=True)
def _probes(tmp_path, monkeypatch):
    """Let the computing process find our probes in ``toolkit.planung``."""
    start = tmp_path / "start"
    start.mkdir()
    (start / "sitecustomize.py").write_text(
        f"import toolkit.planung\ntoolkit.planung.__path__.append({str(PROBEN)!r})\n", encoding="utf-8"
    )
    monkeypatch.setenv("PYTHONPATH", str(start))


class Ohr:
    """Hears everything that a work says."""

    def __init__(self):
        self.fortschritte: list[Fortschritt] = []
        self.ergebnisse: list[object] = []
        self.fehler: list[Gescheitert] = []

    def work(self, name, argument=None, **mehr):
        return Arbeit(
            f"{PROBE}.{name}", argument, self.fortschritte.append, self.ergebnisse.append, self.fehler.append, **mehr
        )


def run(name, argument=None, **mehr):
    ohr = Ohr()
    arbeit = ohr.work(name, argument, **mehr)
    arbeit.start()
    arbeit.wait(FRIST)
    return ohr


def is_gone(pid):
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def wait_for(bedingung):
    ende = time.monotonic() + FRIST
    while not bedingung():
        assert time.monotonic() < ende
        time.sleep(0.02)


def test_work_reports_and_ends_with_its_result():
    ohr = run("count", 30)

    assert (ohr.ergebnisse, ohr.fehler) == ([30], [])
    assert ohr.fortschritte[0] == Fortschritt(0.0, "Schritt 0")
    assert [f.anteil for f in ohr.fortschritte] == sorted(f.anteil for f in ohr.fortschritte)
    assert len(ohr.fortschritte) < 30


def test_values_of_any_size_come_and_go_unharmed_by_what_is_printed():
    gross = {"Größe": [b"\x00" * 3_000_000, "ä" * 1000], "leer": ()}

    ohr = run("mirror", gross)

    assert (ohr.ergebnisse, ohr.fehler) == ([gross], [])


@pytest.mark.parametrize(("gemeldet", "gehoert"), [(7.5, 1.0), (-1, 0.0), (0.25, 0.25)])
def test_share_stays_between_nothing_and_all(gemeldet, gehoert):
    assert run("overshoot", gemeldet).fortschritte == [Fortschritt(gehoert, "daneben")]


def test_gentle_cancel_brings_the_best_so_far():
    ohr = Ohr()
    arbeit = Arbeit(f"{PROBE}.count", 100_000, lambda _: arbeit.cancel(), ohr.ergebnisse.append, ohr.fehler.append)

    arbeit.start()
    arbeit.wait(FRIST)

    assert (arbeit.angehalten, arbeit.laeuft, ohr.fehler) == (True, False, [])
    assert 0 <= ohr.ergebnisse[0] < 100_000


def test_work_that_does_not_listen_is_ended(tmp_path):
    ohr = Ohr()
    pid = tmp_path / "pid"
    arbeit = ohr.work("linger", str(pid), geduld=0.1)
    arbeit.start()
    wait_for(lambda: pid.exists() and pid.read_text())

    arbeit.cancel()
    arbeit.wait(FRIST)

    assert ohr.ergebnisse == []
    assert ohr.fehler == [
        Gescheitert("Die Berechnung ist angehalten. Ein Ergebnis gab es noch nicht.", ("Ihre Eingaben sind noch da.",))
    ]
    wait_for(lambda: is_gone(int(pid.read_text())))


def test_hard_cancel_ends_the_process_without_a_word(tmp_path):
    ohr = Ohr()
    pid = tmp_path / "pid"
    arbeit = ohr.work("linger", str(pid))
    arbeit.start()
    wait_for(lambda: pid.exists() and pid.read_text())

    arbeit.cancel(sanft=False)
    arbeit.wait(FRIST)

    assert (arbeit.laeuft, ohr.ergebnisse, ohr.fehler) == (False, [], [])
    wait_for(lambda: is_gone(int(pid.read_text())))


def test_new_work_takes_the_place_of_the_old(tmp_path):
    platz, alt, neu = Arbeitsplatz(), Ohr(), Ohr()
    pid = tmp_path / "pid"
    erste, zweite = alt.work("linger", str(pid)), neu.work("count", 3)
    platz.start(erste)
    wait_for(lambda: pid.exists() and pid.read_text())

    platz.start(zweite)
    zweite.wait(FRIST)

    assert (alt.ergebnisse, alt.fehler, neu.ergebnisse, platz.laeuft) == ([], [], [3], False)
    wait_for(lambda: is_gone(int(pid.read_text())))


@pytest.mark.parametrize(
    ("name", "satz", "spur"),
    [
        ("breaks", "Bei der Berechnung ist uns etwas kaputtgegangen. Das liegt nicht an Ihnen.", "builtins.ValueError"),
        ("runs_out_of_memory", "Die Berechnung ist unterwegs stehen geblieben.", "builtins.MemoryError"),
        ("dies", "Die Berechnung ist unterwegs stehen geblieben.", "Ende mit 137"),
        ("cannot_answer", "Bei der Berechnung ist uns etwas kaputtgegangen.", "_pickle.PicklingError"),
        ("missing", "Bei der Berechnung ist uns etwas kaputtgegangen.", "builtins.LookupError"),
    ],
)
def test_work_that_fails_says_so_in_german_and_leaves_a_trace_without_words(name, satz, spur):
    ohr = run(name, "Frau Beispiel")

    (fehler,) = ohr.fehler
    text = protokoll.log_file().read_text(encoding="utf-8")
    nummer = re.fullmatch("Vorfall-Nummer: ([0-9A-F]{6})", fehler.punkte[2])
    assert fehler.was.startswith(satz)
    assert fehler.punkte[0] == "Ihre Eingaben sind noch da."
    assert nummer is not None
    assert f"Vorfall {nummer[1]} in {PROBE}.{name}: " in text
    assert re.search(spur, text) is not None
    assert "Beispiel" not in text


@pytest.mark.parametrize(
    "name",
    [
        "os.system",
        "toolkit.store.ablage.open_store",
        "toolkit.planung",
        "toolkit.planung.rechner.os.system",
        "toolkit.planung.rechner.import_module",
        "toolkit.planung.rechner._listen",
        "toolkit.planung.rechner.HAUS",
        "toolkit.planung.fortschritt.Fortschritt",
        "toolkit.planung..x",
        "toolkit.planung.nirgends.x",
    ],
)
def test_only_our_own_public_functions_can_be_asked_for(name):
    with pytest.raises(LookupError):
        find_function(name)


def test_function_of_the_house_is_found():
    from toolkit.planung.worte import say_count

    assert find_function("toolkit.planung.worte.say_count") is say_count


def test_screen_stays_usable_and_hears_everything_in_its_own_thread():
    faeden, schritte = set(), []

    async def screen():
        vorbei = asyncio.get_running_loop().create_future()
        arbeit = Arbeit(
            f"{PROBE}.count",
            60,
            lambda _: faeden.add(threading.current_thread()),
            vorbei.set_result,
            vorbei.set_exception,
        )
        arbeit.start()
        with pytest.raises(RuntimeError, match="event loop"):
            arbeit.wait()
        while not vorbei.done():
            schritte.append(arbeit.laeuft)
            await asyncio.sleep(0.01)
        return vorbei.result()

    ergebnis = asyncio.run(screen())

    assert (ergebnis, faeden) == (60, {threading.current_thread()})
    assert schritte.count(True) > 5


@pytest.mark.skipif(not hasattr(os, "nice"), reason="Windows kennt keine solche Zahl.")
def test_work_steps_back_behind_everything_else():
    assert run("niceness").ergebnisse == [min(os.nice(0) + 10, 19)]


@pytest.mark.skipif(not hasattr(os, "getpgrp"), reason="Windows kennt keine solchen Gruppen.")
def test_end_of_a_session_reaches_the_screen_before_its_work():
    (gruppe,) = run("group").ergebnisse

    assert gruppe != os.getpgrp()


def test_end_of_the_screen_ends_the_work(tmp_path):
    pid = tmp_path / "pid"
    code = (
        "import time; from toolkit.frame.arbeit import Arbeit;"
        f"Arbeit('{PROBE}.linger', {str(pid)!r}, print, print, print).start(); time.sleep(600)"
    )
    schirm = subprocess.Popen([sys.executable, "-c", code])
    wait_for(lambda: pid.exists() and pid.read_text())

    schirm.kill()
    schirm.wait()

    wait_for(lambda: is_gone(int(pid.read_text())))


def test_argument_that_cannot_travel_is_a_mistake_of_ours():
    with pytest.raises(pickle.PicklingError):
        Ohr().work("mirror", lambda: None).start()


def test_work_starts_once():
    ohr = Ohr()
    arbeit = ohr.work("mirror", 1)
    arbeit.start()

    with pytest.raises(RuntimeError, match="once"):
        arbeit.start()

    arbeit.wait(FRIST)
    assert ohr.ergebnisse == [1]


def test_work_without_a_sign_of_life_can_be_given_up(tmp_path):
    ohr = Ohr()
    arbeit = ohr.work("linger", str(tmp_path / "pid"))
    arbeit.start()

    with pytest.raises(TimeoutError):
        arbeit.wait(0.5)

    arbeit.cancel(sanft=False)
