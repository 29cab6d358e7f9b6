from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.netzakteure import build, networks
from toolkit.planung.netz import ARTEN, Akteur, Bindung, Kennzahl, Netz, Ruecklauf, measure_network, rate_ties
from toolkit.planung.netz.kennzahl import ZURUECK
from toolkit.planung.netz.noten import choose_shown
from toolkit.planung.netz.ruecklauf import MINDESTENS_ZELLE
from toolkit.planung.netz.worte_kennzahlen import ERKLAERUNGEN

ALLE = [
    "dichte", "teile", "abstand", "zentralisierung", "vermittlung", "luecken", "sektorbruecken", "schnittpunkte",
    "bruecken", "kern", "gruppen", "mischung", "offenheit", "gegenseitigkeit",
]  # fmt: skip
RUNDE = build("ab bc cd de ea")


def by_key(zahlen: tuple[Kennzahl, ...]) -> dict[str, Kennzahl]:
    return {z.schluessel: z for z in zahlen}


def ask(*fragen: tuple[str, str, int], sektoren: dict[str, str] | None = None) -> Netz:
    """A network in which each of these answered on another: who, on whom, trust."""
    ids = "abcdefghij"
    akteure = tuple(Akteur(i, i, (sektoren or {}).get(i, "")) for i in ids)
    return Netz(akteure, tuple(Bindung(von, zu, "information", vertrauen=note) for von, zu, note in fragen))


def test_figures_come_in_a_fixed_order_with_everything_said() -> None:
    zahlen = measure_network(RUNDE)

    assert [z.schluessel for z in zahlen] == ALLE
    assert all(z.titel and z.satz and z.vorsicht and z.was_tun and z.quelle for z in zahlen)


def test_circle_of_five_is_said_in_plain_words() -> None:
    zahlen = by_key(measure_network(RUNDE))

    gesagt = {s: (zahlen[s].anzeige, zahlen[s].satz) for s in ("dichte", "teile", "abstand", "kern", "luecken")}
    assert gesagt == {
        "dichte": ("50\u00a0%", "Von 10 möglichen Verbindungen gibt es 5: Das Netz ist eng geknüpft."),
        "teile": ("1", "Alle sind miteinander verbunden, direkt oder über andere."),
        "abstand": ("1,5\u00a0Schritte", "Im Mittel sind es 1,5\u00a0Schritte. Das ist nah."),
        "kern": (
            "5",
            (
                "„Haus A“, „Haus B“, „Haus C“, „Haus D“ und „Haus E“ sind untereinander am festesten verbunden: "
                "jede Stelle mit mindestens 2 anderen aus dem Kern."
            ),
        ),
        "luecken": ("0,50", "Am meisten Verschiedene kennt „Haus A“: Die Kontakte dort kennen sich kaum."),
    }


def test_fewer_than_five_actors_bear_no_figure() -> None:
    zahlen = measure_network(build("ab bc cd"))

    assert {(z.wert, z.anzeige, z.satz, z.was_tun) for z in zahlen} == {
        (
            None,
            ZURUECK,
            "Kennzahlen sagen erst ab 5\u00a0Beteiligten etwas. Hier sind es 4.",
            "Tragen Sie weitere Beteiligte ein.",
        )
    }


def test_few_answers_bear_no_figure_but_the_response() -> None:
    zahlen = measure_network(RUNDE, ruecklauf=Ruecklauf(20, 9))

    assert (zahlen[0].wert, zahlen[0].satz) == (0.45, "9 von 20 haben geantwortet (45\u00a0%).")
    assert {(z.wert, z.satz) for z in zahlen[1:]} == {
        (None, "Nur 9 von 20 haben geantwortet (45\u00a0%). Das ist zu wenig, die Zahl wäre ein Zufall.")
    }


def test_some_missing_answers_put_the_caution_first() -> None:
    dichte = by_key(measure_network(RUNDE, ruecklauf=Ruecklauf(20, 10)))["dichte"]

    assert dichte.wert == 0.5
    assert dichte.vorsicht.startswith("10 von 20 haben geantwortet (50\u00a0%). Wer fehlt, kann das Bild noch ändern. ")


def test_three_quarters_of_answers_need_no_extra_caution() -> None:
    dichte = by_key(measure_network(RUNDE, ruecklauf=Ruecklauf(20, 15)))["dichte"]

    assert dichte.vorsicht == ERKLAERUNGEN["dichte"].vorsicht


@pytest.mark.parametrize(("gefragt", "geantwortet"), [(0, 0), (3, 4), (3, -1)])
def test_impossible_response_is_refused(gefragt: int, geantwortet: int) -> None:
    with pytest.raises(ValueError, match="gefragt"):
        Ruecklauf(gefragt, geantwortet)


def test_sector_with_two_actors_has_no_figure_of_its_own() -> None:
    sektoren = dict.fromkeys("abc", "verwaltung") | dict.fromkeys("de", "wirtschaft")

    zahlen = measure_network(build("ab bc cd de ea", sektoren))

    assert [z.schluessel for z in zahlen if z.schluessel.startswith("offenheit_")] == ["offenheit_verwaltung"]


def test_conflict_never_joins() -> None:
    netz = Netz(RUNDE.akteure, (*RUNDE.bindungen, Bindung("a", "c", "konflikt")))

    assert measure_network(netz, ARTEN) == measure_network(RUNDE)


def test_conflicts_alone_are_counted_and_name_nobody() -> None:
    netz = Netz(RUNDE.akteure, tuple(Bindung("a", zu, "konflikt") for zu in "bcd"))

    zahlen = measure_network(netz, ("konflikt",))

    assert [(z.schluessel, z.wert, z.satz) for z in zahlen] == [
        ("konflikte", 3, "Von 10\u00a0Paaren stehen 3 in einem Konflikt."),
        ("konfliktherd", 0.75, "Die Konflikte häufen sich bei einer Stelle."),
    ]


def test_network_without_ties_is_not_called_spread_out() -> None:
    zahlen = by_key(measure_network(build("", allein="abcde")))

    assert zahlen["zentralisierung"].satz == "Ohne Verbindungen läuft nirgends etwas zusammen."


def test_chosen_kinds_alone_are_measured() -> None:
    netz = Netz(RUNDE.akteure, (*RUNDE.bindungen, Bindung("a", "c", "geld")))

    assert by_key(measure_network(netz, ("geld",)))["dichte"].wert == 0.1


def test_trust_is_the_mean_of_the_answers() -> None:
    zahl = rate_ties(ask(("a", "b", 5), ("b", "c", 4), ("c", "d", 3), ("c", "e", 3)))[0]

    assert (zahl.schluessel, zahl.wert, zahl.anzeige, zahl.satz) == (
        "vertrauen",
        3.75,
        "3,8 von 5",
        "Man verlässt sich aufeinander (4\u00a0Antworten von 3\u00a0Stellen).",
    )


def test_answers_of_two_are_withheld() -> None:
    zahl = rate_ties(ask(("a", "b", 5), ("a", "c", 5), ("b", "c", 1)))[0]

    assert (zahl.wert, zahl.anzeige) == (None, ZURUECK)
    assert zahl.satz.startswith("Nur 2\u00a0Stellen haben geantwortet.")


def test_same_answer_on_several_kinds_counts_once() -> None:
    netz = ask(("a", "b", 1), ("b", "c", 5), ("c", "a", 5))
    doppelt = Netz(netz.akteure, (*netz.bindungen, Bindung("a", "b", "geld", vertrauen=3)))

    assert rate_ties(doppelt)[0].wert == 4.0


def test_answers_outside_the_scale_do_not_count() -> None:
    assert rate_ties(ask(("a", "b", 9), ("b", "c", 0))) == ()


def test_trust_of_few_answers_in_the_survey_is_withheld() -> None:
    zahl = rate_ties(ask(("a", "b", 5), ("b", "c", 4), ("c", "d", 3)), ruecklauf=Ruecklauf(10, 3))[0]

    assert zahl.wert is None


def test_sector_mean_is_hidden_where_another_could_be_reckoned_back() -> None:
    sektoren = dict.fromkeys("abc", "verwaltung") | dict.fromkeys("def", "wirtschaft") | dict.fromkeys("gh", "kirche")
    antworten = [(i, "j", 3) for i in "abcdefgh"]

    zahlen = rate_ties(ask(*antworten, sektoren=sektoren))

    assert [z.schluessel for z in zahlen] == ["vertrauen", "vertrauen_wirtschaft"]


@given(st.dictionaries(st.sampled_from(["", "kirche", "medien", "politik", "bildung"]), st.integers(1, 6)))
def test_hidden_sectors_are_never_fewer_than_the_least_cell(leute: dict[str, int]) -> None:
    gezeigt = choose_shown(leute)

    verborgen = sum(n for s, n in leute.items() if s not in gezeigt)
    assert verborgen == 0 or verborgen >= MINDESTENS_ZELLE or not gezeigt
    assert "" not in gezeigt
    assert all(leute[s] >= MINDESTENS_ZELLE for s in gezeigt)


@given(networks(bis=9))
@settings(max_examples=40, deadline=None)
def test_any_network_is_measured_in_german(netz: Netz) -> None:
    zahlen = (*measure_network(netz, ruecklauf=Ruecklauf(9, 8)), *rate_ties(netz))

    gesagt = " ".join(f"{z.anzeige} {z.satz} {z.vorsicht}" for z in zahlen)
    assert re.search(r"\b(nan|inf|None|\d+\.\d+)\b", gesagt) is None
