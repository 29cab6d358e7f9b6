"""Does the sheet of regions keep, find again and hand on what was computed?"""

from __future__ import annotations

from datetime import date

import pytest

from toolkit.dokument.regionalgruppe.blatt import Fahrzeit, Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionen.abdruck import say_changed
from toolkit.dokument.regionen.aufgabe import build_task, check_sheet
from toolkit.dokument.regionen.auswahl import MITGLIEDER, drop_own, has_members, take_members
from toolkit.dokument.regionen.behalten import keep_changed, keep_found
from toolkit.dokument.regionen.beispiel import regionen_beispiel
from toolkit.dokument.regionen.blatt import Gebiet, Paar, Regionen
from toolkit.dokument.regionen.gemerkt import restore
from toolkit.dokument.regionen.guete import say_result
from toolkit.dokument.regionen.luecken import find_gaps
from toolkit.dokument.regionen.rechnung import Rechnung, can_be_proven, prepare
from toolkit.dokument.regionen.uebergabe import make_group, note_group
from toolkit.dokument.regionen.zeilen import list_regions
from toolkit.planung.fortschritt import never_stop
from toolkit.planung.region import Einteilung, compute, move
from toolkit.planung.region.aenderung import Aenderung

HEUTE = date(2026, 11, 30)
MIT_EINEM = (
    "Das ist nachweislich die beste Einteilung: Mit diesen Grenzen und dem festgehaltenen Ort sind keine kürzeren Wege "
    "möglich."
)
BREITEN = (50.0, 50.1, 50.2, 53.0, 53.1, 53.2)


def places(*breiten, **mehr):
    return [
        Gruppenort(id=f"ort{nr}", name=f"Dorf {nr}", land="SN", lat=b, lon=11, **mehr) for nr, b in enumerate(breiten)
    ]


def make_sheet(orte=None, **mehr):
    felder = {"anzahl": 2, "kleinste": 2, "groesste": 4} | mehr
    return Regionen(gruppe=Gruppenstand(orte=places(*BREITEN) if orte is None else orte), **felder)


def divided(r):
    rechnung = prepare(r)
    assert isinstance(rechnung, Rechnung)
    neu = compute(rechnung.auftrag, never_stop)
    assert isinstance(neu, Einteilung)
    return keep_found(r, rechnung.bau, neu, len(rechnung.auftrag.fest))


def groups(r):
    return [(g.name, g.mitte, g.orte) for g in r.gebiete]


def test_example_is_what_the_computation_finds():
    beispiel = regionen_beispiel(HEUTE)

    neu = divided(beispiel.model_copy(update={"gebiete": [], "fest": [], "schranke": 0}))

    assert groups(neu) == groups(beispiel)
    assert neu.schranke == pytest.approx(beispiel.schranke)
    assert find_gaps(beispiel) == {"orte": [], "groesse": [], "einteilen": [], "aendern": []}


def test_regions_come_back_as_they_were_computed():
    r = divided(make_sheet())

    ergebnis = restore(r)

    assert ergebnis is not None
    assert [region.orte for region in ergebnis.einteilung.regionen] == [(3, 4, 5), (0, 1, 2)]
    assert ergebnis.einteilung.luecke == 0
    assert ergebnis.ohne_region == ()


def test_nothing_comes_back_before_the_first_computation():
    assert restore(make_sheet()) is None
    assert say_changed(make_sheet()) == []


def test_place_that_is_gone_leaves_its_region_and_a_new_one_waits():
    r = divided(make_sheet())
    neu = Gruppenort(id="neu1", name="Neudorf", lat=51, lon=11)
    orte = [o for o in r.gruppe.orte if o.id != "ort4"]
    r = r.model_copy(update={"gruppe": r.gruppe.model_copy(update={"orte": [*orte, neu]})})

    ergebnis = restore(r)

    assert ergebnis is not None
    assert [ergebnis.name(i) for i in range(2)] == ["Dorf 4", "Dorf 1"]
    assert sorted(o.id for o in ergebnis.bau.orte) == ["ort0", "ort1", "ort2", "ort3", "ort5"]
    assert [o.name for o in ergebnis.ohne_region] == ["Neudorf"]
    assert say_changed(r) == ["Orte, ihre Lage oder Fahrzeiten haben sich geändert."]
    assert find_gaps(r)["aendern"] == ["1\u00a0Ort hat noch keine Region."]


def test_place_in_two_regions_counts_once_and_an_empty_region_disappears():
    gebiete = [
        Gebiet(id="gebiet01", mitte="ort0", orte=["ort0", "ort1"]),
        Gebiet(id="gebiet02", mitte="ort0", orte=["ort0", "ort1"]),
        Gebiet(id="gebiet03", mitte="weg1", orte=["weg1"]),
    ]

    ergebnis = restore(make_sheet(gebiete=gebiete))

    assert ergebnis is not None
    assert [region.orte for region in ergebnis.einteilung.regionen] == [(0, 1)]


def test_own_name_stays_and_a_proposed_name_follows_the_meeting_place():
    r = divided(make_sheet())
    gebiete = [r.gebiete[0].model_copy(update={"name": "Norden"}), r.gebiete[1]]
    r = r.model_copy(update={"gebiete": gebiete, "fest": ["ort2"]})
    ergebnis = restore(r)
    assert ergebnis is not None

    schritt = move(ergebnis.bau.aufgabe, ergebnis.einteilung, 2, 0)

    assert isinstance(schritt, Aenderung)
    neu = keep_changed(r, ergebnis, schritt.einteilung)
    assert [(g.id, g.name) for g in neu.gebiete] == [(r.gebiete[0].id, "Norden"), (r.gebiete[1].id, "Dorf 0")]
    assert neu.von_hand


def test_region_that_is_computed_anew_keeps_its_mark_and_its_own_name():
    r = divided(make_sheet())
    r = r.model_copy(update={"gebiete": [r.gebiete[1].model_copy(update={"name": "Süden"}), r.gebiete[0]]})

    neu = divided(r)

    assert neu.gebiete == r.gebiete


def test_what_changed_is_said_by_kind():
    r = divided(make_sheet())
    fahrt = Fahrzeit(id="fahrt001", von="ort0", nach="ort5", minuten=20)

    geaendert = r.model_copy(
        update={
            "gruppe": r.gruppe.model_copy(update={"fahrzeiten": [fahrt]}),
            "anzahl": 3,
            "paare": [Paar(id="paar0001", a="ort0", b="ort1")],
        }
    )

    assert say_changed(geaendert) == [
        "Orte, ihre Lage oder Fahrzeiten haben sich geändert.",
        "Zahl, Größe oder Landesgrenzen haben sich geändert.",
        "Die Paare haben sich geändert.",
    ]


def test_renamed_place_and_half_a_pair_change_nothing():
    r = divided(make_sheet())
    orte = [o.model_copy(update={"name": "Neuer Name"}) for o in r.gruppe.orte]

    geaendert = r.model_copy(
        update={"gruppe": r.gruppe.model_copy(update={"orte": orte}), "paare": [Paar(id="paar0001", a="ort0")]}
    )

    assert say_changed(geaendert) == []


def test_own_travel_time_counts_and_is_said_without_circa():
    fahrt = Fahrzeit(id="fahrt001", von="ort0", nach="ort2", minuten=5)
    r = make_sheet()
    r = divided(r.model_copy(update={"gruppe": r.gruppe.model_copy(update={"fahrzeiten": [fahrt]})}))
    ergebnis = restore(r)
    assert ergebnis is not None

    suedlich = list_regions(r, ergebnis)[1]

    assert {o.name: o.gesagt for o in suedlich.orte} == {
        "Dorf 0": "5\u00a0Minuten",
        "Dorf 1": "ca. 15\u00a0Minuten",
        "Dorf 2": "Treffpunkt",
    }
    assert suedlich.satz == "3\u00a0Orte, alle Wege ca. 20\u00a0Minuten, der weiteste ca. 15\u00a0Minuten."


def test_impossible_limits_are_named_and_nothing_is_computed():
    r = make_sheet(groesste=2)

    fehler = prepare(r)

    assert isinstance(fehler, list)
    assert [f.was for f in fehler] == [
        "2\u00a0Regionen × höchstens 2\u00a0Orte = 4\u00a0Plätze, aber 6\u00a0Orte: 2 zu viel."
    ]
    assert fehler == check_sheet(r)


def test_open_limits_and_no_places_are_said():
    offen, leer = prepare(make_sheet(anzahl=None)), prepare(make_sheet(orte=[]))

    assert isinstance(offen, list)
    assert isinstance(leer, list)
    assert [f.was for f in (*offen, *leer)] == [
        "Zahl und Größe der Regionen sind noch offen.",
        "Es sind keine Orte ausgewählt.",
    ]


def test_places_without_position_and_two_of_one_name_are_no_crash():
    orte = [
        *places(*BREITEN),
        Gruppenort(id="ohne", name="Verein"),
        Gruppenort(id="noch", name="Dorf 0", land="BY", lat=50, lon=11),
    ]

    bau = build_task(make_sheet(orte=orte, laender=True))

    assert bau.aufgabe.n == 7
    assert [bau.aufgabe.name(nr) for nr in (0, 6)] == ["Dorf 0 (Sachsen)", "Dorf 0 (Bayern)"]
    assert bau.aufgabe.gruppen == (*("Sachsen",) * 6, "Bayern")


def test_proof_is_offered_only_for_what_is_open_and_small():
    r = divided(make_sheet())
    ergebnis = restore(r)
    offen = r.model_copy(update={"schranke": 1.0})
    mit_luecke = restore(offen)

    assert ergebnis is not None
    assert mit_luecke is not None
    assert [can_be_proven(r, ergebnis), can_be_proven(offen, mit_luecke)] == [False, True]


def test_quality_is_said_with_what_was_held_and_done_by_hand():
    r = divided(make_sheet()).model_copy(update={"fest_dabei": 1, "von_hand": True, "abgebrochen": True})
    ergebnis = restore(r)

    assert ergebnis is not None
    assert say_result(r, ergebnis) == [
        MIT_EINEM,
        "Die Suche wurde vor dem Ende angehalten.",
        "Sie haben seitdem von Hand geändert. Ihre Grenzen sind eingehalten.",
        "Alle Wege zusammen: ca. 60\u00a0km; der weiteste Weg: ca. 15\u00a0km.",
    ]


def test_hand_that_beats_the_proof_with_held_places_is_not_said_to_be_the_best():
    r = divided(make_sheet())
    vorher = restore(r)
    assert vorher is not None
    nach_sueden = move(vorher.bau.aufgabe, vorher.einteilung, 3, 1)
    assert isinstance(nach_sueden, Aenderung)
    gehalten = divided(keep_changed(r, vorher, nach_sueden.einteilung).model_copy(update={"fest": ["ort3"]}))
    ergebnis = restore(gehalten)
    assert ergebnis is not None

    zurueck = move(ergebnis.bau.aufgabe, ergebnis.einteilung, 3, 0)
    assert isinstance(zurueck, Aenderung)
    von_hand = keep_changed(gehalten, ergebnis, zurueck.einteilung)
    danach = restore(von_hand)

    assert danach is not None
    assert [say_result(gehalten, ergebnis)[0], say_result(von_hand, danach)[0]] == [
        MIT_EINEM,
        "Wie nah diese Einteilung an der besten ist, steht noch nicht fest.",
    ]


def test_members_are_taken_with_the_ids_that_are_there():
    r = take_members(Regionen())
    erster = r.gruppe.orte[0]

    noch_einmal = take_members(r)

    assert r.gruppe.gruppe == MITGLIEDER
    assert has_members(r)
    assert noch_einmal.gruppe.orte[0].id == erster.id


def test_dropped_place_takes_its_pairs_and_hold_along():
    r = make_sheet(
        paare=[Paar(id="paar0001", a="ort0", b="ort1"), Paar(id="paar0002", a="ort2", b="ort1")], fest=["ort0"]
    )

    ohne = drop_own(r, "ort0")

    assert [o.id for o in ohne.gruppe.orte] == ["ort1", "ort2", "ort3", "ort4", "ort5"]
    assert [p.id for p in ohne.paare] == ["paar0002"]
    assert ohne.fest == []


def test_region_becomes_a_group_with_its_own_places_and_ways():
    fahrten = [
        Fahrzeit(id="fahrt001", von="ort0", nach="ort1", minuten=12),
        Fahrzeit(id="fahrt002", von="ort0", nach="ort5", minuten=99),
    ]
    r = make_sheet()
    r = divided(r.model_copy(update={"gruppe": r.gruppe.model_copy(update={"fahrzeiten": fahrten})}))
    ergebnis = restore(r)
    assert ergebnis is not None

    gruppe = make_group(r, ergebnis, 1)

    assert (gruppe.titel, gruppe.region) == ("Region Dorf 1", "Dorf 1")
    assert [o.id for o in gruppe.orte] == ["ort0", "ort1", "ort2"]
    assert [f.id for f in gruppe.fahrzeiten] == ["fahrt001"]
    assert [g.blatt for g in note_group(r, ergebnis.gebiete[1], "blatt1").gebiete] == ["", "blatt1"]
