from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.catalogue import Katalog
from methodenkoffer.skalierung import cut_to_fit
from tests.planung.bau import block, good, parallel, plan, spur
from toolkit.planung.ablauf import Posten
from toolkit.planung.baum import blocks_of, walk_blocks
from toolkit.planung.datei import read_plan, write_plan
from toolkit.planung.gruppengroesse import change_people
from toolkit.planung.kartenblock import block_from_card, fit_steps
from toolkit.planung.material import Materialzeile, sum_material, tick_material
from toolkit.planung.meldungen import Fehler
from toolkit.planung.uhr import plan_times
from toolkit.planung.vorlage import empty_plan, plan_from_cards, plan_from_path


def test_every_path_opens_with_its_minutes_links_and_tasks(katalog: Katalog) -> None:
    for pfad in katalog.pfade.values():
        for i, fassung in enumerate(pfad.fassungen):
            ablauf = good(plan_from_path(pfad, katalog.karten, i))

            bloecke = blocks_of(ablauf.tage[0])
            assert [b.minuten for b in bloecke] == [b.minuten for b in fassung.bausteine]
            assert [b.karte for b in bloecke] == [b.karte for b in fassung.bausteine]
            assert all(len(b.schritte) == len(katalog.karten[b.karte].schritte) for b in bloecke if b.karte)
            assert [b.weglassbar for b in bloecke] == [b.kuerzbar == "ja" for b in fassung.bausteine]
            assert plan_times(ablauf).tage[0].rest == fassung.minuten - sum(b.minuten for b in fassung.bausteine)
            assert len(ablauf.vorbereitung) == len(pfad.vorbereiten)
            assert ablauf.nachbereitung[0].titel == pfad.ergebnisse
            assert read_plan(write_plan(ablauf)) == ablauf


def test_preparation_keeps_its_time(katalog: Katalog) -> None:
    ablauf = good(plan_from_path(katalog.pfade["gemeinsam-wirken"], katalog.karten))

    assert ablauf.vorbereitung[0].wann == "8 Wochen vorher"
    assert ablauf.vorbereitung[0].titel.startswith("Mit zwei Partnern klären")


def test_unknown_length_is_said(katalog: Katalog) -> None:
    ergebnis = plan_from_path(katalog.pfade["gemeinsam-wirken"], katalog.karten, "Woche")

    assert ergebnis == Fehler(
        "Diese Länge gibt es bei „Gemeinsam wirken“ nicht.", "Möglich sind: Abend, Halber Tag, Ganzer Tag."
    )


def test_cards_follow_one_another_with_a_buffer(katalog: Katalog) -> None:
    karten = [katalog.karten[s] for s in ("check-in", "punktabfrage", "check-out")]

    ablauf = plan_from_cards(karten, 8)

    minuten = [cut_to_fit(k, 8).minuten for k in karten]
    zeit = plan_times(ablauf).tage[0]
    assert [b.minuten for b in blocks_of(ablauf.tage[0])] == minuten
    assert (zeit.rest or 0) * 10 >= (zeit.ziel_ende or 0) - zeit.beginn
    assert blocks_of(empty_plan().tage[0]) == ()


@given(personen=st.integers(1, 200), minuten=st.integers(1, 400))
@settings(max_examples=50, deadline=None)
def test_any_card_fits_any_group(katalog: Katalog, personen: int, minuten: int) -> None:
    for karte in katalog.karten.values():
        block_ = block_from_card(karte, personen, minuten)

        gefuellt = sum(z.minuten for z in fit_steps(block_, karte, personen))
        assert block_.minuten == minuten
        assert gefuellt <= max(minuten, block_.kuerzbar_auf)


def test_more_people_make_blocks_longer_and_back_again(katalog: Katalog) -> None:
    ablauf = good(plan_from_path(katalog.pfade["stammtisch-abend"], katalog.karten))

    mehr = good(change_people(ablauf, katalog.karten, 16))

    vorher = {b.id: b.minuten for _, b in walk_blocks(ablauf)}
    nachher = {b.id: b.minuten for _, b in walk_blocks(mehr)}
    assert mehr.personen == 16
    assert nachher["b3"] > vorher["b3"]
    assert all(nachher[k] >= vorher[k] for k in vorher)
    assert isinstance(change_people(ablauf, katalog.karten, 0), Fehler)


def test_plan_for_more_people_is_scaled_from_the_start(katalog: Katalog) -> None:
    pfad = katalog.pfade["stammtisch-abend"]

    gleich = good(change_people(good(plan_from_path(pfad, katalog.karten)), katalog.karten, 16))

    assert [b.minuten for b in blocks_of(good(plan_from_path(pfad, katalog.karten, personen=16)).tage[0])] == [
        b.minuten for b in blocks_of(gleich.tage[0])
    ]


STIFT = Posten(was="Stift", menge=1, je="person")
BLATT = Posten(was="Blatt", menge=2, je="gruppe")
WAND = Posten(was="Wand")


def test_material_is_summed_for_the_people_of_each_track() -> None:
    ablauf = plan(
        block("a", material=(STIFT, WAND)),
        parallel(
            "p", spur("s", block("b", material=(STIFT,))), spur("r", block("c", material=(BLATT,), kleingruppe=3))
        ),
        block("d", material=(Posten(was="stift ", menge=1, je="person"),)),
        personen=11,
        material_da=("WAND",),
    )

    assert sum_material(ablauf) == (
        Materialzeile("Stift", 11 + 6 + 11, 11, ("A", "B", "D"), da=False),
        Materialzeile("Wand", 1, 1, ("A",), da=True),
        Materialzeile("Blatt", 4, 4, ("C",), da=False),
    )


@pytest.mark.parametrize("da", [True, False])
def test_material_can_be_ticked(*, da: bool) -> None:
    ablauf = plan(block("a", material=(WAND,)), material_da=() if da else ("wand",))

    assert [z.da for z in sum_material(good(tick_material(ablauf, "Wand", da=da)))] == [da]
