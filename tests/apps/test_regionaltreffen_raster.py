"""Is a grid proposed, explained, checked and taken, and can it be made by hand?"""

from __future__ import annotations

import pytest

from tests.apps.regionalhilfe import fill, press, stored, type_in, with_sheet

ZEITEN = [{"id": "zeit1", "beginn": "10:00", "ende": "10:40"}, {"id": "zeit2", "beginn": "11:00", "ende": "11:40"}]
RAEUME = [{"id": "raum1", "name": "Saal", "plaetze": 40}, {"id": "raum2", "name": "Küche", "plaetze": 8}]
SITZUNGEN = [
    {"id": "sitz1", "titel": "Nachwuchs", "anbietende": ["Amira Muster"], "interessierte": ["Helga Probe"]},
    {"id": "sitz2", "titel": "Betriebe", "anbietende": ["Amira Muster"], "interesse": 20},
    {"id": "sitz3", "titel": "Dank", "anbietende": ["Jonas Beispiel"], "interessierte": ["Helga Probe"]},
]


@pytest.fixture
def raster(datenbank):
    return with_sheet(datenbank, "raster", zeiten=ZEITEN, raeume=RAEUME, sitzungen=SITZUNGEN, personen=20)


def options(schirm, name):
    gruppe = next(f for f in schirm.form.felder if f["anker"] == "sitzungen")
    reihe = gruppe["felder"][0]["felder"][-1]
    return next(f["optionen"] for f in reihe["felder"] if f["name"] == name)


def pinned(sitzung, zeit, raum):
    return {**sitzung, "zeit": zeit, "raum": raum}


def test_grid_needs_times_rooms_and_sessions(datenbank):
    schirm, bereich = with_sheet(datenbank, "raster")

    press(bereich.vorschlagen)

    assert (bereich.gesagt.text, bereich.bild.block.versteckt) == ("Fügen Sie zuerst eine Gesprächsrunde hinzu.", True)
    assert stored(schirm).plaetze == []


def test_proposal_is_shown_with_reasons_and_changes_nothing_yet(raster):
    schirm, bereich = raster

    press(bereich.vorschlagen)

    assert bereich.bild.gruende.text == "Unser Vorschlag, noch nicht übernommen:"
    assert "Niemand bietet zur selben Zeit zweimal etwas an." in bereich.bild.gruende.punkte
    assert bereich.bild.tabelle.spalten == ["Zeit", "Saal", "Küche"]
    assert [z["kopf"] for z in bereich.bild.tabelle.zeilen] == ["10:00 bis 10:40\u00a0Uhr", "11:00 bis 11:40\u00a0Uhr"]
    assert (stored(schirm).plaetze, bereich.nehmen.versteckt) == ([], False)


def test_proposal_is_taken_and_taken_back(raster):
    schirm, bereich = raster
    press(bereich.vorschlagen)

    press(bereich.nehmen)
    assert {p.sitzung for p in stored(schirm).plaetze} == {"sitz1", "sitz2", "sitz3"}
    assert (bereich.bild.gruende.text, bereich.nehmen.versteckt) == ("So steht das Raster jetzt.", True)
    press(bereich.rueckweg.knopf)

    assert (stored(schirm).plaetze, bereich.bild.block.versteckt) == ([], True)


def test_proposal_is_gone_as_soon_as_something_else_is_entered(raster):
    schirm, bereich = raster
    press(bereich.vorschlagen)

    type_in(schirm, sitzungen=SITZUNGEN[:2])

    assert (bereich.nehmen.versteckt, bereich.bild.block.versteckt) == (True, True)


def test_proposal_can_be_left(raster):
    schirm, bereich = raster
    press(bereich.vorschlagen)

    press(bereich.verwerfen)

    assert (bereich.bild.block.versteckt, stored(schirm).plaetze) == (True, [])


def test_only_one_button_stands_out_while_a_proposal_is_open(raster):
    _, bereich = raster

    gesehen = [(bereich.vorschlagen.versteckt, bereich.pruefen.versteckt, bereich.nehmen.versteckt)]
    for knopf in (bereich.vorschlagen, bereich.verwerfen, bereich.vorschlagen, bereich.nehmen):
        press(knopf)
        gesehen.append((bereich.vorschlagen.versteckt, bereich.pruefen.versteckt, bereich.nehmen.versteckt))

    ruhe, vorschlag = (False, False, True), (True, True, False)
    assert gesehen == [ruhe, vorschlag, ruhe, vorschlag, ruhe]


def test_pin_is_kept_by_the_proposal(raster):
    schirm, bereich = raster
    type_in(schirm, sitzungen=[pinned(SITZUNGEN[0], "zeit2", "raum2"), *SITZUNGEN[1:]])

    press(bereich.vorschlagen)
    press(bereich.nehmen)

    assert [(p.zeit, p.raum) for p in stored(schirm).plaetze if p.sitzung == "sitz1"] == [("zeit2", "raum2")]


def test_choices_of_time_and_room_follow_what_there_is(raster):
    schirm, _ = raster

    type_in(schirm, raeume=[*RAEUME, {"id": "raum3", "name": "", "plaetze": None}])

    assert options(schirm, "zeit")[1] == ("zeit1", "10:00 bis 10:40\u00a0Uhr")
    assert options(schirm, "raum") == [("", "egal"), ("raum1", "Saal"), ("raum2", "Küche"), ("raum3", "Raum 3")]


def test_grid_made_by_hand_says_who_is_in_two_places_and_who_must_choose(raster):
    schirm, bereich = raster
    type_in(
        schirm,
        sitzungen=[
            pinned(SITZUNGEN[0], "zeit1", "raum1"),
            pinned(SITZUNGEN[1], "zeit1", "raum2"),
            pinned(SITZUNGEN[2], "zeit1", "raum2"),
        ],
    )

    press(bereich.pruefen)

    assert bereich.bild.konflikte.text.endswith("Dinge gehen nicht auf:")
    saetze = " ".join(bereich.bild.konflikte.punkte)
    assert ("Amira Muster" in saetze, "Helga Probe" in saetze, "Küche" in saetze) == (True, True, True)
    assert (bereich.bild.tabelle.zeilen[0]["zellen"][1], bereich.nehmen.versteckt) == (
        ["Betriebe (Amira Muster)", "Dank (Jonas Beispiel)"],
        False,
    )


def test_own_grid_needs_a_fixed_place(raster):
    _, bereich = raster

    press(bereich.pruefen)

    assert bereich.gesagt.text.startswith("Wählen Sie zuerst bei den Gesprächsrunden")


def test_taken_grid_is_fixed_changed_by_hand_and_freed_again(raster):
    schirm, bereich = raster
    press(bereich.vorschlagen)
    press(bereich.nehmen)

    press(bereich.festhalten)
    assert all(s.zeit and s.raum for s in stored(schirm).sitzungen)
    press(bereich.pruefen)
    assert bereich.bild.gruende.text.startswith("Ihr eigenes Raster")
    press(bereich.verwerfen)
    press(bereich.loesen)

    assert [(s.zeit, s.raum) for s in stored(schirm).sitzungen] == [("", "")] * 3


def test_many_rooms_turn_the_table_so_that_it_stays_narrow(datenbank):
    raeume = [{"id": f"raum{n}", "name": f"Raum {n}"} for n in range(8)]
    plaetze = [{"id": "plat1", "sitzung": "sitz1", "zeit": "zeit2", "raum": "raum3"}]
    _, bereich = with_sheet(datenbank, "raster", zeiten=ZEITEN, raeume=raeume, sitzungen=SITZUNGEN, plaetze=plaetze)

    tabelle = bereich.bild.tabelle
    assert tabelle.spalten == ["Raum", "10:00 bis 10:40\u00a0Uhr", "11:00 bis 11:40\u00a0Uhr"]
    assert tabelle.zeilen[3]["zellen"] == [["frei"], ["Nachwuchs (Amira Muster)"]]
    assert tabelle.titel == "Zeiten und Räume. Ohne Platz: „Betriebe“ und „Dank“"


def test_small_round_reads_that_it_needs_no_grid(datenbank):
    _, bereich = with_sheet(datenbank, "raster", personen=6)

    assert bereich.klein.text == "Bei weniger als zwölf Personen brauchen Sie kein Raster:"
    assert len(bereich.klein.punkte) == 3


def test_times_are_made_from_four_numbers_and_keep_the_sessions(raster):
    schirm, bereich = raster
    press(bereich.vorschlagen)
    press(bereich.nehmen)

    fill(bereich.runden.form, runde_beginn="13:00", runde_anzahl=3, runde_minuten=30, runde_wechsel=5)
    press(bereich.runden.setzen)

    assert [(z.beginn, z.ende) for z in stored(schirm).zeiten] == [
        ("13:00", "13:30"),
        ("13:35", "14:05"),
        ("14:10", "14:40"),
    ]
    assert [z.id for z in stored(schirm).zeiten][:2] == ["zeit1", "zeit2"]
    assert bereich.bild.block.versteckt is False


@pytest.mark.parametrize("falsch", [{"runde_beginn": ""}, {"runde_anzahl": None}, {"runde_minuten": "viel"}])
def test_times_are_not_made_from_half_an_entry(raster, falsch):
    schirm, bereich = raster

    fill(bereich.runden.form, **falsch)
    press(bereich.runden.setzen)

    assert bereich.runden.gesagt.text.startswith("Tragen Sie alle vier Angaben ein")
    assert [z.id for z in stored(schirm).zeiten] == ["zeit1", "zeit2"]


def test_poster_list_and_slips_are_printed(raster):
    _, bereich = raster

    dateien = [bereich.papiere._poster(), bereich.papiere._list(), bereich.papiere._slips()]

    assert [(d.name, d.daten[:4]) for d in dateien] == [
        ("Rasterplakat-Regionaltreffen.pdf", b"%PDF"),
        ("Gespraechsrunden-Regionaltreffen.pdf", b"%PDF"),
        ("Zettel-fuer-Gespraechsrunden-Regionaltreffen.pdf", b"%PDF"),
    ]
