from __future__ import annotations

from tests.planung.bau import block, good, parallel, plan, spur
from toolkit.planung import aenderung as ae
from toolkit.planung.ablauf import Ablauf, Ausnahme, Block, Parallel
from toolkit.planung.meldungen import Fehler
from toolkit.planung.verlauf import SCHRITTE, Verlauf

DREI = plan(block("a"), block("b"), block("c"))
SPUREN = plan(block("a"), parallel("p", spur("s", block("b")), spur("r", block("c"))), block("d"))


def order(ablauf: Ablauf | Fehler) -> list[object]:
    """Ids as nested lists: days, tracks, blocks."""
    return [
        [[b.id for b in s.bloecke] for s in e.spuren] if isinstance(e, Parallel) else e.id
        for tag in good(ablauf).tage
        for e in tag.elemente
    ]


def test_new_block_gets_an_id_of_its_own() -> None:
    neu = ae.new_block("pause", "Pause", 15)
    assert isinstance(neu, Block)

    assert order(ae.add_block(good(ae.add_block(DREI, neu, "t1", 1)), neu, "t1")) == ["a", "b100", "b", "c", "b101"]


def test_removed_id_is_not_given_again() -> None:
    neu = ae.new_block("frei", "Neu", 5)
    assert isinstance(neu, Block)

    ohne = good(ae.remove(good(ae.add_block(DREI, neu, "t1")), "b100"))

    assert order(ae.add_block(ohne, neu, "t1")) == ["a", "b", "c", "b101"]


def test_moves() -> None:
    assert order(ae.move_up(DREI, "b")) == ["b", "a", "c"]
    assert order(ae.move_down(DREI, "a")) == ["b", "a", "c"]
    assert order(ae.move_to(DREI, "a", "t1", 2)) == ["b", "c", "a"]
    assert order(ae.move_into_track(SPUREN, "a", "s")) == [[["b", "a"], ["c"]], "d"]
    assert order(ae.move_out_of_track(SPUREN, "b")) == ["a", [[], ["c"]], "b", "d"]
    assert order(ae.move_to_day(good(ae.add_day(DREI)), "a", "t100")) == ["b", "c", "a"]


def test_split_and_merge() -> None:
    geteilt = good(ae.split_into_tracks(DREI, ["b", "c"]))

    assert order(geteilt) == ["a", [["b"], ["c"]]]
    assert order(ae.merge_tracks(geteilt, "p100")) == ["a", "b", "c"]
    assert order(ae.split_into_tracks(DREI, ["a"])) == [[["a"], []], "b", "c"]


def test_tracks_come_and_go() -> None:
    mehr = good(ae.add_track(SPUREN, "p", "Dritte"))

    assert order(mehr) == ["a", [["b"], ["c"], []], "d"]
    assert order(ae.remove_track(mehr, "s")) == ["a", [["c"], []], "d"]


def test_copy_is_not_pinned() -> None:
    fest = good(ae.pin(DREI, "a", 600))

    doppelt = good(ae.duplicate(fest, "a"))

    assert [b.fest_um for b in doppelt.tage[0].elemente] == [600, None, None, None]


def test_change_touches_only_what_changes() -> None:
    neu = good(ae.resize(SPUREN, "b", 99))

    assert neu.tage[0].elemente[0] is SPUREN.tage[0].elemente[0]
    assert neu == plan(block("a"), parallel("p", spur("s", block("b", 99)), spur("r", block("c"))), block("d"))


def test_tasks_and_reasons() -> None:
    mit = good(ae.add_task(DREI, "vorbereitung", "Raum buchen", wann="vorher"))
    fertig = good(ae.change_task(mit, "v100", erledigt=True))
    bewusst = good(ae.accept_hint(fertig, "A11", "", " Wir sind nur acht. "))

    assert fertig.vorbereitung[0].erledigt
    assert bewusst.bewusst == (Ausnahme(regel="A11", grund="Wir sind nur acht."),)
    assert (
        ae.reopen_hint(good(ae.remove_task(bewusst, "v100")), "A11", "").model_copy(update={"naechste_nummer": 100})
        == DREI
    )


def test_mistakes_come_as_german_values() -> None:
    faelle = {
        "weg": ae.remove(DREI, "x"),
        "oben": ae.move_up(DREI, "a"),
        "lang": ae.resize(DREI, "a", 5000),
        "kurz": ae.resize(DREI, "a", -1),
        "spuren": ae.resize(SPUREN, "p", 10),
        "rein": ae.move_into_track(SPUREN, "p", "s"),
        "raus": ae.move_out_of_track(SPUREN, "a"),
        "feld": ae.set_field(DREI, "a", id="z"),
        "titel": ae.set_field(DREI, "a", titel=""),
        "tag": ae.remove_day(DREI, "t1"),
        "grund": ae.accept_hint(DREI, "A01", "a", " "),
        "personen": ae.set_plan(DREI, personen=0),
        "leer": ae.split_into_tracks(DREI, []),
    }

    assert {k: f.was if isinstance(f, Fehler) else "kein Fehler" for k, f in faelle.items()} == {
        "weg": "Diesen Block gibt es nicht mehr.",
        "oben": "„A“ steht schon ganz oben.",
        "lang": "Minuten: Der Wert ist zu groß.",
        "kurz": "Minuten: Der Wert ist zu klein.",
        "spuren": "„P“ dauert so lang wie die längste Spur.",
        "rein": "Diesen Tag oder diese Spur gibt es nicht mehr.",
        "raus": "„A“ steht in keiner Spur.",
        "feld": "„id“ lässt sich so nicht ändern.",
        "titel": "Titel: Das Feld ist leer oder zu kurz.",
        "tag": "Das ist der einzige Tag.",
        "grund": "Der Grund fehlt.",
        "personen": "Personen: Der Wert ist zu klein.",
        "leer": "Es ist kein Block gewählt.",
    }


def test_fifty_steps_go_back_and_forth_exactly() -> None:
    verlauf, staende = Verlauf(DREI), [DREI]
    for minuten in range(31, 91):
        verlauf = verlauf.apply("Dauer ändern", ae.resize(verlauf.jetzt, "a", minuten))
        staende.append(verlauf.jetzt)

    zurueck = [verlauf := verlauf.undo() for _ in range(60)]
    vor = [verlauf := verlauf.redo() for _ in range(60)]

    assert [v.jetzt for v in zurueck] == staende[-2::-1]
    assert [v.jetzt for v in vor] == staende[1:]
    assert (verlauf.undo_name, verlauf.redo_name, SCHRITTE >= 50) == ("Dauer ändern", "", True)


def test_mistake_is_no_step_and_new_step_ends_redo() -> None:
    verlauf = Verlauf(DREI).apply("Löschen", ae.remove(DREI, "a")).undo()

    assert verlauf.apply("Löschen", ae.remove(DREI, "x")) == verlauf
    assert verlauf.apply("Löschen", ae.remove(DREI, "b")).vor == ()
