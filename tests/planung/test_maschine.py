"""Does no sequence of changes ever break what must always be true of a plan?"""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.planung.bau import block
from toolkit.planung import aenderung as ae
from toolkit.planung.ablauf import Ablauf, Parallel, Tag, list_ids
from toolkit.planung.baum import walk_pieces
from toolkit.planung.datei import read_plan, write_plan
from toolkit.planung.meldungen import Fehler
from toolkit.planung.uhr import plan_times
from toolkit.planung.verlauf import Verlauf
from toolkit.planung.vorlage import empty_plan

zahl = st.integers(0, 30)


class Planen(RuleBasedStateMachine):
    """Somebody plans; a list of all states is the judge of undo."""

    def __init__(self) -> None:
        super().__init__()
        self.verlauf = Verlauf(empty_plan())
        self.staende: list[Ablauf] = [self.verlauf.jetzt]
        self.stelle = 0

    @property
    def ablauf(self) -> Ablauf:
        return self.verlauf.jetzt

    def pieces(self) -> list[str]:
        return [s.stueck.id for s in walk_pieces(self.ablauf)] or ["niemand"]

    def containers(self) -> list[str]:
        spuren = [s.id for t in self.ablauf.tage for e in t.elemente if isinstance(e, Parallel) for s in e.spuren]
        return [t.id for t in self.ablauf.tage] + spuren

    def do(self, ergebnis: Ablauf | Fehler) -> None:
        vorher = self.ablauf
        self.verlauf = self.verlauf.apply("Schritt", ergebnis)
        if isinstance(ergebnis, Fehler) or ergebnis == vorher:
            assert self.ablauf is vorher
            return
        self.staende = [*self.staende[: self.stelle + 1], ergebnis]
        self.stelle += 1

    @rule(wo=zahl, index=zahl, minuten=st.integers(0, 120), fest=st.one_of(st.none(), st.integers(0, 1600)))
    def add(self, wo: int, index: int, minuten: int, fest: int | None) -> None:
        ziele = self.containers()
        self.do(ae.add_block(self.ablauf, block("neu", minuten, fest_um=fest), ziele[wo % len(ziele)], index))

    @rule(welcher=zahl, wo=zahl, index=zahl)
    def move(self, welcher: int, wo: int, index: int) -> None:
        stuecke, ziele = self.pieces(), self.containers()
        self.do(ae.move_to(self.ablauf, stuecke[welcher % len(stuecke)], ziele[wo % len(ziele)], index))

    @rule(welcher=zahl, wie=st.sampled_from([ae.move_up, ae.move_down, ae.move_out_of_track, ae.duplicate, ae.unpin]))
    def step(self, welcher: int, wie: object) -> None:
        stuecke = self.pieces()
        assert callable(wie)
        self.do(wie(self.ablauf, stuecke[welcher % len(stuecke)]))

    @rule(welcher=zahl, um=st.integers(-10, 3000))
    def pin(self, welcher: int, um: int) -> None:
        stuecke = self.pieces()
        self.do(ae.pin(self.ablauf, stuecke[welcher % len(stuecke)], um))

    @rule(welcher=zahl, minuten=st.integers(-5, 1500))
    def resize(self, welcher: int, minuten: int) -> None:
        stuecke = self.pieces()
        self.do(ae.resize(self.ablauf, stuecke[welcher % len(stuecke)], minuten))

    @rule(welcher=zahl, text=st.text(max_size=20))
    def write(self, welcher: int, text: str) -> None:
        stuecke = self.pieces()
        self.do(ae.set_field(self.ablauf, stuecke[welcher % len(stuecke)], titel=text))

    @rule(welche=st.lists(zahl, max_size=3))
    def split(self, welche: list[int]) -> None:
        stuecke = self.pieces()
        self.do(ae.split_into_tracks(self.ablauf, [stuecke[w % len(stuecke)] for w in welche]))

    @rule(welcher=zahl, wie=st.sampled_from([ae.merge_tracks, ae.add_track, ae.remove]))
    def change_tracks(self, welcher: int, wie: object) -> None:
        stuecke = self.pieces()
        assert callable(wie)
        self.do(wie(self.ablauf, stuecke[welcher % len(stuecke)]))

    @rule(wo=zahl, wie=st.sampled_from([ae.remove_track, ae.remove_day]))
    def remove_container(self, wo: int, wie: object) -> None:
        ziele = self.containers()
        assert callable(wie)
        self.do(wie(self.ablauf, ziele[wo % len(ziele)]))

    @rule()
    def add_day(self) -> None:
        self.do(ae.add_day(self.ablauf))

    @rule()
    def undo(self) -> None:
        self.verlauf = self.verlauf.undo()
        self.stelle = max(0, self.stelle - 1)

    @rule()
    def redo(self) -> None:
        self.verlauf = self.verlauf.redo()
        self.stelle = min(len(self.staende) - 1, self.stelle + 1)

    @rule()
    def save_and_reopen(self) -> None:
        gelesen = read_plan(write_plan(self.ablauf))
        assert gelesen == self.ablauf
        assert isinstance(gelesen, Ablauf)
        self.verlauf = Verlauf(gelesen, self.verlauf.zurueck, self.verlauf.vor)

    @invariant()
    def undo_is_exact(self) -> None:
        assert self.ablauf == self.staende[self.stelle]

    @invariant()
    def times_are_a_function_of_the_blocks(self) -> None:
        wieder = read_plan(write_plan(self.ablauf))
        assert isinstance(wieder, Ablauf)
        assert plan_times(wieder) == plan_times(self.ablauf)

    @invariant()
    def ids_are_unique(self) -> None:
        ids = list_ids(self.ablauf)
        assert len(ids) == len(set(ids))

    @invariant()
    def pinned_blocks_never_move_and_tracks_cost_their_maximum(self) -> None:
        zeiten = plan_times(self.ablauf).zeiten
        for stelle in walk_pieces(self.ablauf):
            zeit, stueck = zeiten[stelle.stueck.id], stelle.stueck
            if stueck.fest_um is not None:
                assert zeit.beginn == stueck.fest_um
            elif isinstance(stelle.behaelter, Tag) and stelle.index == 0:
                assert zeit.beginn == stelle.tag.beginn
            if isinstance(stueck, Parallel):
                enden = [zeiten[b.id].ende for s in stueck.spuren for b in s.bloecke]
                assert zeit.ende == max([zeit.beginn, *enden])
            else:
                assert zeit.ende - zeit.beginn == stueck.minuten


TestPlanen = Planen.TestCase
TestPlanen.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
