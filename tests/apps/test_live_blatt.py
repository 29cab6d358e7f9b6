"""How does a led day leave the Mappe as paper, and how is it kept small?"""

from __future__ import annotations

from tests.planung.bau import block, plan
from toolkit.export.markdown import render_markdown
from toolkit.frame.mappe import all_kinds
from toolkit.planung import live
from toolkit.planung.lauf import Lauf
from toolkit.planung.tageslauf import WEGE_ZURUECK, make_run, read_run

NULL = 1_800_000_000
TAG = plan(
    block("a", 30, titel="An|kommen *heute*", private_notiz="GEHEIM", verantwortlich="Ada Beispiel"),
    block("b", 10),
    block("c", 20),
)


def led() -> Lauf:
    lauf = live.start_day(TAG, "t1", NULL, NULL + 540 * 60)
    lauf = live.skip_block(lauf, "b", NULL + 550 * 60)
    return live.finish_block(lauf, "a", NULL + 577 * 60)


def test_paper_of_a_day_says_planned_and_real_minutes_and_nothing_private():
    kunde = all_kinds()["lauf"]

    text = render_markdown(kunde.dokument(make_run(led()).model_dump(mode="json"), "Aus der Mappe"))

    assert ("37" in text, "übersprungen" in text, "Aus der Mappe" in text) == (True, True, True)
    assert [wort for wort in ("GEHEIM", "Ada Beispiel") if wort in text] == []


def test_kept_day_is_the_same_after_reading_and_keeps_few_ways_back():
    lauf = led().model_copy(update={"vorher": (TAG,) * 9})

    tag = make_run(lauf, "blatt")

    assert read_run(tag.model_dump_json()) == tag
    assert len(tag.lauf.vorher) == WEGE_ZURUECK
    assert tag.lauf.model_copy(update={"vorher": ()}) == lauf.model_copy(update={"vorher": ()})


def test_title_names_the_day_once():
    tage = TAG.model_copy(update={"titel": "Werkstatt, Tag 1"})

    assert make_run(led()).titel == "Muster, Tag 1"
    assert make_run(led().model_copy(update={"plan": tage})).titel == "Werkstatt, Tag 1"
