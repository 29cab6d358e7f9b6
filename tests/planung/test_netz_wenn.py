from __future__ import annotations

import networkx as nx  # noqa: TID253 - the judge
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.netzakteure import build, networks
from toolkit.planung.meldungen import Fehler
from toolkit.planung.netz import Bindung, Netz, Wegfall, Zuwachs, with_tie, without
from toolkit.planung.netz.graf import build_graph


def pairs(graf: nx.Graph) -> set[frozenset[str]]:
    """The pairs that reach each other."""
    return {frozenset((u, v)) for teil in nx.connected_components(graf) for u in teil for v in teil if u != v}


def test_leaving_centre_says_who_is_cut_off() -> None:
    netz = build("ab bc ca ad de af", {"a": "verwaltung", "d": "wirtschaft", "b": "kirche"})

    weg = without(netz, "a")

    assert isinstance(weg, Wegfall)
    assert (weg.abgetrennt, weg.verliert, weg.getrennt, weg.sektor_weg) == (
        (("d", "e"), ("f",)),
        ("f",),
        8,
        "verwaltung",
    )
    assert weg.saetze == (
        "Ohne „Haus A“ zerfällt dieser Teil des Netzes in 3\u00a0Teile.",
        "Abgeschnitten wäre eine Gruppe: „Haus D“ und „Haus E“.",
        "„Haus F“ verliert die einzige Verbindung.",
        "8\u00a0Paare erreichen sich dann nicht mehr.",
        "Der Bereich „Verwaltung“ hätte dann niemanden mehr auf der Karte.",
    )


def test_leaving_partner_of_a_pair_leaves_the_other_alone() -> None:
    weg = without(build("ab cd"), "a")

    assert isinstance(weg, Wegfall)
    assert (weg.verliert, weg.saetze) == (("b",), ("„Haus B“ verliert die einzige Verbindung.",))


def test_sectors_that_lose_their_last_tie_are_named() -> None:
    sektoren = {"a": "verwaltung", "b": "wirtschaft", "c": "verwaltung", "d": "wirtschaft"}

    weg = without(build("ab ac bd", sektoren), "a")

    assert isinstance(weg, Wegfall)
    assert weg.sektoren_getrennt == (("verwaltung", "wirtschaft"),)
    assert weg.saetze[-1] == "Keine direkte Verbindung gäbe es dann mehr zwischen „Verwaltung“ und „Wirtschaft“."


def test_leaving_from_the_rim_changes_nothing() -> None:
    weg = without(build("ab bc ca ad"), "d")

    assert isinstance(weg, Wegfall)
    assert weg.saetze == ("Ohne „Haus D“ bleiben alle anderen so verbunden wie bisher.",)


@given(networks(von=1, sauber=True), st.integers(0, 7))
@settings(max_examples=50, deadline=None)
def test_leaving_counts_the_pairs_that_brute_force_finds(netz: Netz, stelle: int) -> None:
    wer = netz.akteure[stelle % len(netz.akteure)].id
    vorher = build_graph(netz)

    weg = without(netz, wer)

    nachher = vorher.copy()
    nachher.remove_node(wer)
    assert isinstance(weg, Wegfall)
    assert weg.getrennt == len({p for p in pairs(vorher) if wer not in p} - pairs(nachher))
    assert weg.verliert == tuple(sorted(i for i in vorher[wer] if not nachher.degree[i]))
    assert build_graph(weg.netz).edges == nachher.edges


def test_new_tie_says_what_it_changes() -> None:
    neu = with_tie(build("ab bc de"), "b", "d")

    assert isinstance(neu, Zuwachs)
    assert (neu.abstand_vorher, neu.kuerzer, neu.erstmals, neu.teile_vorher, neu.teile_nachher) == (None, 0, 6, 2, 1)
    assert neu.saetze == (
        "Neu verbunden: „Haus B“ und „Haus D“. Heute führt kein Weg vom einen zum anderen.",
        "6\u00a0Paare erreichen sich dann zum ersten Mal.",
        "Aus 2\u00a0Teilen wird 1\u00a0Teil.",
    )


def test_tie_between_the_tied_shortens_nothing() -> None:
    neu = with_tie(build("ab bc"), "a", "b", "geld")

    assert isinstance(neu, Zuwachs)
    assert (neu.kuerzer, neu.saetze[0]) == (
        0,
        "Die beiden sind schon verbunden. Die neue Verbindung macht das Band stärker, aber keinen Weg kürzer.",
    )


def test_tie_across_a_conflict_is_said_with_care() -> None:
    netz = build("ab bc")
    streit = Netz(netz.akteure, (*netz.bindungen, Bindung("c", "a", "konflikt")))

    neu = with_tie(streit, "a", "c")

    assert isinstance(neu, Zuwachs)
    assert (
        neu.saetze[-1] == "Zwischen den beiden ist ein Konflikt eingetragen. Klären Sie zuerst, ob die Zeit reif ist."
    )


def test_new_conflict_changes_no_way() -> None:
    neu = with_tie(build("ab", allein="c"), "a", "c", "konflikt")

    assert isinstance(neu, Zuwachs)
    assert (neu.erstmals, neu.saetze) == (0, ("Ein Konflikt verbindet nicht. An den Wegen im Netz ändert er nichts.",))


@pytest.mark.parametrize(("von", "zu", "art"), [("a", "x", "geld"), ("a", "a", "geld"), ("a", "b", "liebe")])
def test_impossible_tie_is_refused_in_german(von: str, zu: str, art: str) -> None:
    antwort = with_tie(build("ab"), von, zu, art)

    assert isinstance(antwort, Fehler)
    assert "Wählen Sie" in antwort.tun


def test_unknown_actor_cannot_leave() -> None:
    assert without(build("ab"), "x") == Fehler(
        "Diese Stelle steht nicht auf der Karte.", "Wählen Sie eine aus der Liste."
    )
