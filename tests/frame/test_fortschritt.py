"""Does a screen show long work from its first second to its end?"""

from __future__ import annotations

import asyncio

import pytest

from tests.frame.test_arbeit import FRIST, PROBE, _probes  # noqa: F401 - the fixture lays the probes in place
from toolkit.frame.fortschritt import Fortschrittsblock
from toolkit.frame.grenze import Grenze


def block(**mehr):
    return Fortschrittsblock(Grenze("probe", "Alles ist sicher.", lambda _: None), **mehr)


def shown(b):
    """What stands on the page, in reading order."""
    return [
        *([b.balken.beschriftung] if not b.balken.versteckt else []),
        *([b.knopf.beschriftung] if not b.knopf.versteckt else []),
        *(m.text for m in (b.vermerk, b.meldung, b.fehler) if m.text),
    ]


def press(b):
    b.knopf._handle_custom_msg({"art": "klick"}, [])


def compute(b, name, argument, bei_ende=None, once=None, act=press, bei_fehler=None):
    """Compute in a running event loop, as a screen does; returns what the block showed meanwhile, and the results."""
    ergebnisse, gesehen, getan = [], [], False

    async def screen():
        nonlocal getan
        b.start(f"{PROBE}.{name}", argument, bei_ende or ergebnisse.append, bei_fehler)
        gesehen.extend(shown(b))
        async with asyncio.timeout(FRIST):
            while b.laeuft:
                if once and not getan and once():
                    getan = True
                    act(b)
                    gesehen.extend((b.knopf.aktiv, b.balken.satz))
                await asyncio.sleep(0.01)

    asyncio.run(screen())
    return gesehen, ergebnisse


def test_nothing_is_shown_before_anything_runs():
    assert shown(block()) == []


def test_work_shows_a_bar_and_a_way_out_and_says_when_it_is_done():
    b = block()

    gesehen, ergebnisse = compute(b, "count", 20)

    assert gesehen == ["Wird berechnet …", "Abbrechen", "Wenn Sie abbrechen, bleibt das beste Ergebnis bis jetzt."]
    assert ergebnisse == [20]
    assert shown(b) == ["Die Berechnung ist fertig."]
    assert b.balken.satz.startswith("Schritt")


def test_stopping_shows_the_best_so_far():
    b = block(bleibt="Es bleibt die beste Einteilung bis jetzt.")

    gesehen, ergebnisse = compute(b, "count", 100_000, once=lambda: b.balken.anteil is not None)

    assert gesehen[2:] == ["Es bleibt die beste Einteilung bis jetzt.", False, "Wird angehalten …"]
    assert 0 <= ergebnisse[0] < 100_000
    assert shown(b) == ["Die Berechnung ist angehalten. Sie sehen das beste Ergebnis bis jetzt."]


def test_failure_is_said_and_gone_at_the_next_start():
    b = block()

    _, ergebnisse = compute(b, "breaks", None)
    gescheitert = shown(b)
    compute(b, "count", 1)

    assert ergebnisse == []
    assert gescheitert == ["Bei der Berechnung ist uns etwas kaputtgegangen. Das liegt nicht an Ihnen."]
    assert shown(b) == ["Die Berechnung ist fertig."]


def test_screen_hears_of_a_failure_after_it_was_said():
    b, gehoert = block(), []

    _, ergebnisse = compute(b, "breaks", None, bei_fehler=lambda: gehoert.append(shown(b)))

    assert ergebnisse == []
    assert gehoert == [["Bei der Berechnung ist uns etwas kaputtgegangen. Das liegt nicht an Ihnen."]]


def test_result_that_the_screen_cannot_bear_is_an_incident_of_the_screen():
    vorfaelle = []
    b = Fortschrittsblock(Grenze("probe", "Alles ist sicher.", vorfaelle.append))

    compute(b, "mirror", 0, lambda zahl: 1 / zahl)

    assert [v.sicher for v in vorfaelle] == ["Alles ist sicher."]
    assert b.laeuft is False


@pytest.mark.parametrize("name", ["count", "linger"])
def test_clearing_ends_the_work_and_shows_nothing(name, tmp_path):
    b = block()

    argument = 100_000 if name == "count" else str(tmp_path / "pid")
    _, ergebnisse = compute(b, name, argument, once=lambda: b.balken.anteil is not None, act=Fortschrittsblock.clear)

    assert (b.laeuft, shown(b), ergebnisse) == (False, [], [])
