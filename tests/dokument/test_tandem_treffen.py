"""Does the plan of the first meeting carry, in both forms and for small and large groups?"""

from __future__ import annotations

from datetime import date

import pytest

from methodenkoffer.catalogue import load_catalogue
from toolkit.dokument.tandem.beispiel import tandem_beispiel
from toolkit.dokument.tandem.blatt import Tandem
from toolkit.dokument.tandem.treffen import FORMEN, make_plan
from toolkit.dokument.tandem.vorbereitung import AUFGABEN, list_tasks
from toolkit.dokument.tandem.werte import Tandemort
from toolkit.planung.ablauf import Ablauf
from toolkit.planung.pruefung import check_plan
from toolkit.planung.uhr import plan_times

HEUTE = date(2026, 11, 30)


@pytest.mark.parametrize("form", list(FORMEN))
@pytest.mark.parametrize("personen", [4, 6, 8])
def test_plan_carries_and_leaves_some_time_free(form, personen):
    katalog = load_catalogue()
    t = tandem_beispiel(HEUTE).model_copy(update={"personen": personen})

    plan = make_plan(t, katalog, form)

    tag = plan_times(plan).tage[0]
    assert check_plan(plan, katalog).ernst == ()
    assert tag.ende < tag.ziel_ende == tag.beginn + FORMEN[form].minuten
    assert Ablauf.model_validate(plan.model_dump(mode="json")) == plan


def test_plan_knows_day_themes_and_what_is_to_be_done_before():
    t = tandem_beispiel(HEUTE).model_copy(update={"treffen_tag": date(2027, 3, 15)})

    plan = make_plan(t, load_catalogue(), "online")

    texte = {b.titel: b.text for b in plan.tage[0].elemente}
    assert (plan.titel, plan.personen, plan.tage[0].beginn) == ("Tandem Lindenau – Weidenbach: erstes Treffen", 6, 600)
    assert texte["Unsere Orte in je vier Minuten"].startswith("Lindenau und Weidenbach erzählen:")
    assert "Vorgeschlagen sind: „Jugendliche erreichen, die in keinem Verein sind“" in texte["Themen und Termine"]
    assert "Weidenbach sucht: Runde Tische moderieren." in texte["Was suchen wir, was können wir?"]
    assert [a.bis for a in plan.vorbereitung] == [date(2027, 3, d) for d in (1, 1, 8, 8, 13)]
    assert len(plan.nachbereitung) == 3


def test_plan_comes_out_of_an_empty_sheet_and_of_one_that_is_too_full():
    voll = Tandem(
        orte=[Tandemort(name="x" * 300, sucht="a\n" * 9_000, bietet="{b} " * 5_000)] * 2,
        titel="t" * 300,
        personen=500,
        treffen_wo="w" * 300,
        treffen_tag=date.min,
    )
    katalog = load_catalogue()

    plaene = [make_plan(t, katalog, form) for t in (Tandem(), voll) for form in FORMEN]

    assert [p.personen for p in plaene] == [6, 6, 60, 60]
    assert all(Ablauf.model_validate(p.model_dump(mode="json")) == p for p in plaene)


def test_late_begin_reaches_over_midnight():
    plan = make_plan(Tandem(treffen_zeit="23:30"), load_catalogue(), "vorort")

    assert (plan.tage[0].beginn, plan.tage[0].ziel_ende) == (1410, 1650)


def test_list_before_follows_the_form():
    assert len(list_tasks(Tandem(treffen_form="vorort"))) == len(AUFGABEN["vorort"])
    assert list_tasks(Tandem())[-1].startswith("2 Tage vorher: Link verschicken")
