"""Does the workshop plan become the agenda of this meeting, in each of its lengths?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.dokument.regionaltreffen import HEUTE, TAG, hostile, lindenau
from tests.dokument.tagesplan import whole_catalogue
from toolkit.dokument.ablauf_wand import wandagenda_als_dokument
from toolkit.dokument.regionaltreffen.agenda import (
    KEIN_PFAD,
    agenda_from_path,
    agenda_notes,
    lengths,
    round_times,
)
from toolkit.dokument.regionaltreffen.beispiel_klein import small_example
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.planung.ablauf import Ablauf, Parallel
from toolkit.planung.meldungen import Fehler
from toolkit.planung.uhr import plan_times

LAENGEN = ["Videorunde", "Halber Tag", "Ganzer Tag"]


def agenda(treffen: Regionaltreffen, fassung: str = "Ganzer Tag") -> Ablauf:
    ablauf = agenda_from_path(treffen, whole_catalogue(), fassung)
    assert isinstance(ablauf, Ablauf)
    return ablauf


def tracks(ablauf: Ablauf) -> list[list[tuple[str, str, str]]]:
    return [
        [(s.titel, s.raum, s.verantwortlich) for s in e.spuren]
        for e in ablauf.tage[0].elemente
        if isinstance(e, Parallel)
    ]


def test_lengths_are_those_of_the_path():
    assert lengths(whole_catalogue()) == [("Videorunde", 90), ("Halber Tag", 240), ("Ganzer Tag", 420)]


@pytest.mark.parametrize("fassung", LAENGEN)
def test_agenda_knows_day_people_and_place(fassung):
    treffen = lindenau()

    ablauf = agenda(treffen, fassung)

    tag = ablauf.tage[0]
    assert (ablauf.titel, ablauf.personen, ablauf.pfad, ablauf.fassung) == (
        "Regionaltreffen in Lindenau",
        13,
        "regionaltreffen",
        fassung,
    )
    assert (tag.datum, tag.beginn) == (treffen.tag, 600)
    assert ablauf.angaben.ort == "Bürgerhaus Lindenau, Am Anger 3, 00000 Lindenau"
    assert (ablauf.vorbereitung, ablauf.nachbereitung) == ((), ())
    assert Ablauf.model_validate_json(ablauf.model_dump_json()) == ablauf


def test_wished_end_is_the_earlier_one():
    assert agenda(Regionaltreffen(beginn="09:00", ende="15:00")).tage[0].ziel_ende == 900
    assert agenda(Regionaltreffen(beginn="09:00", ende="20:00")).tage[0].ziel_ende == 960
    assert agenda(Regionaltreffen()).tage[0].beginn == 540


def test_sessions_of_the_grid_run_side_by_side():
    spuren = tracks(agenda(lindenau()))

    assert [len(runde) for runde in spuren] == [3, 2]
    assert {titel for runde in spuren for titel, _, _ in runde} == {
        "Nachwuchs im Vorstand",
        "Betriebe ansprechen",
        "Ein Dach für viele Projekte",
        "Dank, der ankommt",
        "Engagement in kleinen Dörfern",
    }
    assert ("Engagement in kleinen Dörfern", "Vereinszimmer", "Ines Blatt") in spuren[0] + spuren[1]


def test_topic_stands_once_on_the_wall_and_says_who_invites():
    plakat = wandagenda_als_dokument(agenda(lindenau()), whole_catalogue())

    text = str(plakat)

    assert text.count("Dank, der ankommt") == 1
    assert "Gespräch mit Rosa Zettel und Helga Probe" in text


def test_chosen_topics_take_part_in_each_round_without_a_grid():
    themen = [("Fahrten am Abend", "", ""), ("Ein gemeinsamer Aushang", "", "")]

    assert tracks(agenda(small_example(HEUTE))) == [themen, themen]


def test_rounds_stay_as_they_are_without_topics():
    assert tracks(agenda(Regionaltreffen(tag=TAG))) == []


def test_rounds_do_not_change_the_length_of_the_day():
    ohne = lindenau().model_copy(update={"plaetze": []})

    assert plan_times(agenda(lindenau())).tage == plan_times(agenda(ohne)).tage


def test_agenda_and_grid_of_the_example_agree():
    treffen = lindenau()

    assert agenda_notes(treffen, agenda(treffen)) == ()
    assert [(z.beginn, z.ende) for z in round_times(agenda(treffen))] == [("11:40", "12:20"), ("12:20", "13:00")]


def test_what_does_not_fit_together_is_said():
    treffen = lindenau()
    eine = treffen.model_copy(update={"plaetze": [p for p in treffen.plaetze if p.zeit == "zeit1"]})
    spaeter = treffen.model_copy(
        update={"zeiten": [treffen.zeiten[0].model_copy(update={"beginn": "11:50"}), treffen.zeiten[1]]}
    )

    assert agenda_notes(treffen, agenda(treffen, "Halber Tag")) == (
        "Diese Länge hat keine Gesprächsrunden. Ihr Raster steht darum nicht im Ablauf.",
    )
    tun = "Fügen Sie im Ablaufplaner Runden dazu oder lassen Sie welche weg."
    assert agenda_notes(eine, agenda(eine)) == (
        f"Das Raster hat 1\u00a0Zeit, der Ablauf 2\u00a0Gesprächsrunden. {tun}",
    )
    assert agenda_notes(spaeter, agenda(spaeter)) == (
        "Runde 1 beginnt im Raster um 11:50\u00a0Uhr, im Ablauf um 11:40\u00a0Uhr.",
    )
    assert agenda_notes(Regionaltreffen(), agenda(Regionaltreffen())) == ()


def test_unknown_length_or_missing_path_is_said():
    katalog = whole_catalogue()

    assert isinstance(agenda_from_path(lindenau(), katalog, "Woche"), Fehler)
    assert agenda_from_path(lindenau(), replace(katalog, pfade={}), "Ganzer Tag") == KEIN_PFAD
    assert lengths(replace(katalog, pfade={})) == []


def test_hostile_sheet_still_becomes_an_agenda():
    assert len(tracks(agenda(hostile()))[0]) == 9
