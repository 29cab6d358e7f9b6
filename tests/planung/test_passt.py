from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction

import pytest
from hypothesis import given, settings

from methodenkoffer.catalogue import Katalog
from methodenkoffer.loading import parse_text
from methodenkoffer.schema import KARTE, Karte
from tests.muster import text_of
from tests.planung.bau import block, good, parallel, plan, small_plans, spur
from toolkit.planung import aenderung as ae
from toolkit.planung.ablauf import Ablauf, Block
from toolkit.planung.baum import walk_blocks
from toolkit.planung.ersatz import Ersatz
from toolkit.planung.passt import check_fit, find_proposals, list_reserves
from toolkit.planung.passung import count_excess, room_of
from toolkit.planung.uhr import plan_times
from toolkit.planung.vorlage import plan_from_path
from toolkit.planung.ziele import Zielart, solve_for

KLEIN = parse_text(text_of("karte"), "k.md", "klein", KARTE).inhalt
assert isinstance(KLEIN, Karte)
Griff = tuple[Block, str, int]


def moves(b: Block, art: Zielart) -> list[tuple[str, int]]:
    """Everything that an aim may do to a block: what, and the minutes afterwards."""
    kuerzen = [("kuerzen", b.minuten - m) for m in range(1, room_of(b) + 1)]
    weglassen = [("weglassen", 0)] if b.weglassbar and b.minuten else []
    ersetzen = [("ersetzen", m) for m in (1, 4) if m < b.minuten and b.id.endswith("0")]
    erlaubt = {"weglassen": weglassen, "ersetzen": ersetzen, "beides": kuerzen + weglassen}
    return [("bleibt", b.minuten), *erlaubt.get(art, kuerzen)]


def price(art: Zielart, griffe: list[Griff]) -> tuple[object, ...]:
    """What an aim says a set of changes costs, straight from its words."""
    getan = [(b, wie, b.minuten - m) for b, wie, m in griffe if wie != "bleibt"]
    minuten = sum(m for _, _, m in getan)
    if art == "gleichmaessig":
        return (max((Fraction(m, room_of(b)) for b, _, m in getan), default=Fraction(0)), minuten)
    if art == "wenige":
        return (len(getan), minuten)
    if art == "wichtiges":
        return tuple(sum(m for b, _, m in getan if b.stellenwert == w) for w in ("hoch", "mittel", "gering"))
    return (sum(wie != "kuerzen" for _, wie, _ in getan), minuten)


def carry_out(ablauf: Ablauf, griffe: list[Griff]) -> Ablauf:
    for b, wie, minuten in griffe:
        if wie == "weglassen":
            ablauf = good(ae.remove(ablauf, b.id))
        elif wie != "bleibt":
            ablauf = good(ae.resize(ablauf, b.id, minuten))
    return ablauf


def brute_force(ablauf: Ablauf, art: Zielart) -> tuple[object, ...]:
    bloecke = [b for _, b in walk_blocks(ablauf)]
    alle: Iterator[list[Griff]] = (
        [(b, *griff) for b, griff in zip(bloecke, wahl, strict=True)]
        for wahl in itertools.product(*(moves(b, art) for b in bloecke))
    )
    return min((count_excess(plan_times(carry_out(ablauf, g))), *price(art, g)) for g in alle)


@pytest.mark.parametrize("art", ["gleichmaessig", "wenige", "wichtiges", "weglassen", "ersetzen", "beides"])
def test_proposals_are_optimal_for_their_aim(art: Zielart) -> None:
    ersatz = {
        f"b{n}": tuple(Ersatz(KLEIN.model_copy(update={"slug": f"k{m}"}), 6, m, "Grund") for m in (1, 4))
        for n in ("0", "00", "10", "20", "000", "010", "100", "110", "200", "210")
    }

    @settings(max_examples=120, deadline=None)
    @given(small_plans())
    def compare(ablauf: Ablauf) -> None:
        nur = {b.id: tuple(e for e in ersatz.get(b.id, ()) if e.minuten < b.minuten) for _, b in walk_blocks(ablauf)}

        loesung = solve_for(art, ablauf.tage[0], nur)

        griffe = [(b, loesung.wahl[b.id].art, loesung.wahl[b.id].minuten) for _, b in walk_blocks(ablauf)]
        erreicht = (count_excess(plan_times(carry_out(ablauf, griffe))), *price(art, griffe))
        assert erreicht == brute_force(ablauf, art)
        assert loesung.zu_viel == erreicht[0]

    compare()


@given(small_plans())
@settings(max_examples=60, deadline=None)
def test_proposal_is_what_it_says(ablauf: Ablauf) -> None:
    zu_viel = count_excess(plan_times(ablauf))

    for vorschlag in find_proposals(ablauf):
        assert vorschlag.fehlt == count_excess(plan_times(vorschlag.ablauf)) < zu_viel
        bleiben = {b.id: b.minuten for _, b in walk_blocks(vorschlag.ablauf)}
        vorher = {b.id: b.minuten for _, b in walk_blocks(ablauf)}
        anders = {k for k, m in vorher.items() if bleiben.get(k) != m}
        assert {w.id for w in vorschlag.wechsel if w.art != "ende"} == anders
        fest = {b.id: b.fest_um for _, b in walk_blocks(ablauf)}
        assert all(b.fest_um == fest[b.id] for _, b in walk_blocks(vorschlag.ablauf))


TAG = plan(
    block("a", 60, kuerzbar_auf=40),
    parallel("p", spur("s", block("b", 60, kuerzbar_auf=30)), spur("r", block("c", 50, kuerzbar_auf=50))),
    block("d", 20, kuerzbar_auf=20, weglassbar=True),
    block("e", 30, fest_um=660, kuerzbar_auf=20),
    ziel=690,
)


def test_overrun_before_pinned_block_is_solved_over_tracks() -> None:
    vorschlaege = {v.art: v for v in find_proposals(TAG)}

    assert check_fit(TAG)[0].stufe == "eng"
    cuts = {k: {w.id: (w.vorher, w.nachher) for w in v.wechsel} for k, v in vorschlaege.items()}
    assert cuts == {
        "gleichmaessig": {"a": (60, 50), "b": (60, 50)},
        "wenige": {"a": (60, 40)},
        "weglassen": {"d": (20, 0)},
    }
    assert vorschlaege["weglassen"].erklaerung == "„D“ entfällt, das sind 20\u00a0Minuten. Danach passt es."
    assert vorschlaege["wenige"].erklaerung == (
        "1\u00a0Block wird kürzer, zusammen um 20\u00a0Minuten: „A“. Danach passt es."
    )


def test_nothing_is_proposed_when_it_fits() -> None:
    assert find_proposals(plan(block("a", 60), ziel=700)) == ()


def test_later_end_is_offered_and_says_so() -> None:
    (ende,) = find_proposals(plan(block("a", 60, kuerzbar_auf=60), ziel=590))

    assert (ende.art, ende.fehlt, ende.ablauf.tage[0].ziel_ende) == ("ende", 0, 600)
    assert ende.erklaerung == (
        "„Tag 1“ endet um 10:00\u00a0Uhr, 10\u00a0Minuten später als gewünscht. "
        "Fragen Sie die Gruppe, ob alle so lange bleiben können. Danach passt es."
    )


def test_what_is_still_missing_is_said() -> None:
    kuerzen = find_proposals(plan(block("a", 60, kuerzbar_auf=55), ziel=590))[0]

    assert kuerzen.fehlt == 5
    assert kuerzen.erklaerung.endswith("Danach sind es noch 5\u00a0Minuten zu viel.")


def test_both_together_only_where_one_is_not_enough() -> None:
    eng = plan(block("a", 30, kuerzbar_auf=20), block("b", 15, kuerzbar_auf=15, weglassbar=True), ziel=560)

    assert [(v.art, v.fehlt) for v in find_proposals(eng)] == [
        ("gleichmaessig", 15),
        ("weglassen", 10),
        ("beides", 0),
        ("ende", 0),
    ]


def test_fit_is_said_in_words() -> None:
    def said(ziel: int | None, *bloecke: Block) -> tuple[str, int, str]:
        passung = check_fit(plan(*bloecke, ziel=ziel))[0]
        return passung.stufe, passung.zu_viel, passung.satz

    assert said(600, block("a", 85)) == (
        "zu-lang",
        25,
        "Das Programm endet um 10:25\u00a0Uhr, 25\u00a0Minuten später als gewünscht.",
    )
    assert said(640, block("a", 98)) == (
        "knapp",
        0,
        "Es passt knapp: Ende um 10:38\u00a0Uhr, 2\u00a0Minuten Puffer. Gut wären 10\u00a0Minuten.",
    )
    assert said(640, block("a", 85)) == ("passt", 0, "Es passt: Ende um 10:25\u00a0Uhr, 15\u00a0Minuten Puffer.")
    assert said(None, block("a", 85))[0] == "offen"
    assert said(700, block("a", 60))[0] == "luft"
    assert said(700, block("a", 90), block("b", 10, fest_um=600)) == (
        "eng",
        30,
        "Das Programm endet um 10:30\u00a0Uhr. Vor 1\u00a0fester Zeit ist das Programm 30\u00a0Minuten zu lang.",
    )


def test_reserves_name_what_each_block_can_give() -> None:
    assert [(r.id, r.kuerzbar_um, r.weglassbar, r.satz) for r in list_reserves(TAG)][:2] == [
        ("b", 30, False, "„B“ kann 30\u00a0Minuten abgeben (auf 30\u00a0Minuten)."),
        ("a", 20, False, "„A“ kann 20\u00a0Minuten abgeben (auf 40\u00a0Minuten)."),
    ]


def test_shorter_related_card_takes_the_place(katalog: Katalog) -> None:
    pfad = katalog.pfade["zwischenstopp-vorbereiten"]
    ablauf = good(plan_from_path(pfad, katalog.karten, "Abend"))
    ende = plan_times(ablauf).tage[0].ende
    kurz = good(ae.set_field(ablauf, "t1", ziel_ende=ende - 5))

    (vorschlag,) = find_proposals(kurz, katalog.karten, ["ersetzen"])

    (wechsel,) = vorschlag.wechsel
    neu = next(b for _, b in walk_blocks(vorschlag.ablauf) if b.id == wechsel.id)
    assert (vorschlag.fehlt, wechsel.art, neu.minuten) == (0, "ersetzen", wechsel.nachher)
    assert neu.karte != next(b for _, b in walk_blocks(kurz) if b.id == wechsel.id).karte
    assert neu.schritte
