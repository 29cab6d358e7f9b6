from __future__ import annotations

from dataclasses import replace

from tests.planung.tandembau import DREI, L, place, table, topical
from toolkit.planung.fortschritt import Fortschritt
from toolkit.planung.tandem import Gewichte, Tandemaufgabe, judge_sureness, match_tandems, shake_weights


def test_tied_pair_wavers_and_a_clear_one_is_sure() -> None:
    gleich = table(topical({(L, "Eschenau"): 50, (L, "Ulmenried"): 50}))
    klar = table(topical({(L, "Eschenau"): 90, (L, "Ulmenried"): 50}))

    wackelt, sicher = (shake_weights(t, match_tandems(t))[0] for t in (gleich, klar))

    assert 0.4 < wackelt.anteil < 0.6
    assert wackelt.satz == "wackelt: in 5 von 10\u00a0Fällen kommt es anders, dann meist Ulmenried"
    assert (sicher.anteil, sicher.sonst, sicher.satz) == (1.0, None, "sehr sicher")


def test_pair_that_hangs_on_one_weight_wavers_with_it() -> None:
    suchend = place(L, land="BY", sucht=("Ehrenamtskarte",))
    erfahrene = (
        place("Eschenau", land="BY", bietet=("Bürgerbus",)),
        place("Ulmenried", land="SN", bietet=suchend.sucht),
    )
    aufgabe = Tandemaufgabe((suchend,), erfahrene, 2026, Gewichte("wichtig", "egal", "egal", "wichtig", "egal", "egal"))
    klar = replace(aufgabe, gewichte=replace(aufgabe.gewichte, thema="sehr-wichtig"))

    anteile = [shake_weights(t, match_tandems(t))[0].anteil for t in (table(aufgabe), table(klar))]

    assert 0.3 < anteile[0] < 0.7
    assert anteile[1] == 1.0


def test_shaking_can_be_stopped_and_tells_how_far_it_is() -> None:
    tafel = table(topical(DREI))
    tandems = match_tandems(tafel)
    gemeldet: list[Fortschritt] = []

    def go_on(fortschritt: Fortschritt) -> bool:
        gemeldet.append(fortschritt)
        return len(gemeldet) < 3

    gestoppt = judge_sureness((tafel, tandems), go_on)

    assert gemeldet == [Fortschritt(n / 200, f"Andere Gewichte: {n} von 200 Läufen") for n in (1, 2, 3)]
    assert [s.anteil for s in gestoppt] == [1.0, 1.0]
