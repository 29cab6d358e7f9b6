"""Do actors, places in the picture, earlier states and tasks stay in order on the sheet of a network?"""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dokument.netzproben import make_sheet
from toolkit.dokument.aufgaben import Aufgabe, Quelle, gather_tasks
from toolkit.dokument.netz.beispiel import netz_beispiel
from toolkit.dokument.netz.bildlage import FELDER, find_places, forget_places, keep_places, kept_places, must_keep
from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile, Netzblatt, Welle, as_network
from toolkit.dokument.netz.eintragen import full_names, shorten_names, take_places, tidy
from toolkit.dokument.netz.luecken import find_gaps
from toolkit.dokument.netz.marken import mark_actors
from toolkit.dokument.netz.merken import remember, task_of_leaving, task_of_tie
from toolkit.dokument.netz.umgebung import list_actors, say_size, share_sectors
from toolkit.dokument.netz.wellenstand import HEUTE, compare_states, drop_wave, keep_wave, list_states, say_wave
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.planung.meldungen import Fehler
from toolkit.planung.netz import read_network
from toolkit.planung.netzbild import make_picture

TAG = date(2026, 11, 30)
TAFEL, BANK = Akteurszeile(id="tafel", name="Tafel"), Akteurszeile(id="bank", name="Sparkasse", sektor="wirtschaft")
PERSON = Akteurszeile(id="person", name="A. M.", person=True, x=0.2, y=0.3)


def tie(von, zu, **felder):
    return Bindungszeile(id=f"{von}{zu}"[:20], von=von, zu=zu, **felder)


def test_places_of_the_group_become_actors_once():
    orte = [
        Gruppenort(id="lind", name="Lindenau", wer="Freiwilligenagentur"),
        Gruppenort(id="krei", name="Landkreis", typ="landkreis"),
        Gruppenort(id="leer"),
        Gruppenort(id="tafe", name="tafel"),
    ]
    blatt = Netzblatt(gruppe=Gruppenstand(orte=orte), akteure=[TAFEL])

    neu = take_places(blatt)

    assert [(a.ort, a.name, a.sektor, a.rolle) for a in neu.akteure[1:]] == [
        ("lind", "Lindenau", "", "Freiwilligenagentur"),
        ("krei", "Landkreis", "verwaltung", ""),
    ]
    assert take_places(neu) == neu


def test_taking_a_person_out_takes_her_ties_her_place_and_her_earlier_states():
    ties = [tie("person", "tafel"), tie("tafel", "bank")]
    welle = Welle(id="welle", akteure=[TAFEL, BANK, PERSON], bindungen=ties, antworten=["person"])
    halb = Bindungszeile(id="halb0", von="tafel")
    gesagt = tie("tafel", "bank", von_wem="person")
    blatt = Netzblatt(
        akteure=[TAFEL, BANK],
        bindungen=[tie("person", "tafel"), gesagt, halb],
        antworten=["tafel", "person"],
        schnell_wer="person",
        wellen=[welle],
    )

    sauber = tidy(blatt)

    assert (sauber.bindungen, sauber.antworten) == ([tie("tafel", "bank"), halb], ["tafel"])
    assert (sauber.wellen[0].akteure, sauber.wellen[0].bindungen) == ([TAFEL, BANK], [tie("tafel", "bank")])
    assert "person" not in sauber.model_dump_json().replace('"person":', "")


def test_organisation_that_left_stays_in_earlier_states():
    welle = Welle(id="welle", akteure=[TAFEL, BANK], bindungen=[tie("tafel", "bank")])
    blatt = Netzblatt(akteure=[TAFEL], bindungen=[tie("tafel", "bank")], wellen=[welle])

    sauber = tidy(blatt)

    assert (sauber.bindungen, sauber.wellen) == ([], [welle])
    assert tidy(sauber) is sauber


def test_full_names_become_initials_everywhere():
    amira = Akteurszeile(id="amira", name="Amira Muster")
    blatt = Netzblatt(akteure=[TAFEL, amira, PERSON], wellen=[Welle(id="welle", akteure=[amira])])

    kurz = shorten_names(blatt, [a.id for a in full_names(blatt)])

    assert [(a.name, a.person) for a in kurz.akteure] == [("Tafel", False), ("A. M.", True), ("A. M.", True)]
    assert "Muster" not in kurz.model_dump_json()


def test_gaps_name_what_is_missing():
    blatt = Netzblatt(
        akteure=[TAFEL, Akteurszeile(id="leer0"), Akteurszeile(id="amira", name="Amira Muster", sektor="medien")],
        bindungen=[Bindungszeile(von="tafel"), tie("tafel", "amira", art="konflikt")],
        gefragt=3,
        geantwortet=4,
        aufgaben=[Aufgabe(was="Anrufen")],
    )

    assert find_gaps(Netzblatt()) == {"dabei": ["Die ersten Stellen."], "verbindungen": ["Die ersten Verbindungen."]}
    assert find_gaps(blatt) == {
        "dabei": [
            "Mindestens 5\u00a0Stellen, damit sich etwas ablesen lässt.",
            "Bei 1\u00a0Stelle: der Bereich.",
            "Bei 1\u00a0Eintrag: der Name.",
            "Ein Eintrag sieht nach einem vollen Namen aus. Initialen genügen.",
        ],
        "verbindungen": [
            "Die ersten Verbindungen.",
            "Eine Verbindung ist noch nicht ganz ausgefüllt.",
            "Beim Rücklauf passen die beiden Zahlen noch nicht zusammen.",
        ],
        "wenn": ["Bei 1\u00a0Aufgabe: wer sie übernimmt."],
    }
    assert not any(find_gaps(netz_beispiel(TAG)).values())


def test_form_may_leave_kind_and_strength_empty():
    zeile = Bindungszeile.model_validate({"id": "neu00", "von": "tafel", "zu": "bank", "art": "", "staerke": None})

    blatt = Netzblatt(akteure=[TAFEL, BANK], bindungen=[zeile])

    assert (zeile.staerke, as_network(blatt).bindungen) == (2, ())


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 14), st.integers(0, 20), st.integers(1, 9), st.sampled_from(list(FELDER)))
def test_kept_picture_is_the_same_next_time_and_hardly_moves_for_a_newcomer(akteure, bindungen, saat, sicht):
    blatt = make_sheet(akteure, bindungen, saat)
    fest = keep_places(blatt, sicht, find_places(blatt, sicht))
    neuer = fest.model_copy(update={"akteure": [*fest.akteure, Akteurszeile(id="zuletzt", name="Chor")]})

    wieder, dazu = find_places(fest, sicht), find_places(neuer, sicht)

    assert not must_keep(fest, sicht, wieder)
    assert dazu.keys() - wieder.keys() == {"zuletzt"}
    if sicht == "netz":
        assert wieder == kept_places(fest, sicht)
        assert all(max(abs(dazu[i][0] - x), abs(dazu[i][1] - y)) <= 0.031 for i, (x, y) in wieder.items())


def test_conflict_leaves_no_trace_in_the_places():
    ohne = make_sheet(8, 0).model_copy(update={"bindungen": [tie("stelle0001", "stelle0002")]})
    mit = ohne.model_copy(update={"bindungen": [*ohne.bindungen, tie("stelle0003", "stelle0004", art="konflikt")]})

    assert find_places(mit, "netz") == find_places(ohne, "netz")


def test_places_are_forgotten_for_one_view_only():
    blatt = Netzblatt(akteure=[PERSON.model_copy(update={"feld_x": 0.5, "feld_y": 0.6})])

    leer = forget_places(blatt, "netz")

    assert (kept_places(leer, "netz"), kept_places(leer, "sektoren")) == ({}, {"person": (0.5, 0.6)})


def test_list_says_what_the_picture_shows_and_hides_what_it_hides():
    geld = tie("bank", "tafel", art="geld", gerichtet=True, staerke=3)
    streit = tie("tafel", "person", art="konflikt")
    blatt = Netzblatt(
        akteure=[TAFEL.model_copy(update={"rolle": "gibt aus", "einfluss": 4}), BANK, PERSON], bindungen=[geld, streit]
    )

    offen, ganz = (list_actors(as_network(blatt), mit_bewertung=mit) for mit in (False, True))

    assert [(u.name, u.sektor, u.zeilen) for u in offen] == [
        ("Sparkasse", "Wirtschaft", ("Geld an: Tafel (stark)",)),
        ("A. M.", "", ("Noch ohne Verbindung.",)),
        ("Tafel", "", ("gibt aus", "Geld von: Sparkasse (stark)")),
    ]
    assert ganz[2].zeilen == ("gibt aus · Einfluss: 4 von 5", "Geld von: Sparkasse (stark)", "Konflikt: A. M.")
    assert say_size(as_network(blatt)) == "3\u00a0Stellen, 1\u00a0Verbindung"
    assert share_sectors(as_network(blatt)) == [("Wirtschaft", 1, 1 / 3), ("ohne Angabe", 2, 2 / 3)]


def test_marked_actors_keep_sign_and_grow_while_others_become_dots():
    netz = as_network(Netzblatt(akteure=[TAFEL, BANK], bindungen=[tie("tafel", "bank")]))
    bild = make_picture(netz, {"tafel": (0, 0), "bank": (1, 1)}, "netz", mit_einfluss=False)

    markiert = mark_actors(bild, ["bank"])

    bank, tafel = markiert["akteure"]
    assert (bank["einfluss"], bank["form"], bank["sektor"]) == (5, bild["akteure"][0]["form"], "wirtschaft")
    assert (tafel["einfluss"], tafel["sektor"]) == (1, "")
    assert [s["wort"] for s in markiert["legende"]["sektoren"]] == ["Wirtschaft", "die anderen"]


def test_state_is_kept_compared_and_dropped():
    vorher = keep_wave(Netzblatt(akteure=[TAFEL, BANK, PERSON], gefragt=4, geantwortet=3), "  ", TAG)
    nachher = vorher.model_copy(update={"bindungen": [tie("tafel", "bank")], "akteure": [TAFEL, BANK]})
    kennung = vorher.wellen[0].id

    vergleich = compare_states(nachher, kennung, HEUTE)

    assert list_states(nachher) == {kennung: "Stand 30.\u00a0November 2026", HEUTE: "Heute"}
    assert say_wave(vorher.wellen[0]) == ("3\u00a0Stellen, 0\u00a0Verbindungen. 3 von 4 haben geantwortet (75\u00a0%).")
    assert vorher.wellen[0].akteure[2].x is None
    assert vergleich.saetze[0] == "Nicht mehr auf der Karte: „A. M.“."
    assert drop_wave(nachher, kennung).wellen == []


def test_state_that_cannot_be_kept_or_compared_is_refused_in_german():
    leer = keep_wave(Netzblatt(), "", TAG)
    voll = Netzblatt(akteure=[TAFEL], wellen=[Welle(id=f"welle{n}") for n in range(10)])

    assert isinstance(leer, Fehler)
    assert str(keep_wave(voll, "", TAG)).startswith("Mehr als 10\u00a0frühere Stände hält ein Blatt nicht.")
    assert str(compare_states(voll, HEUTE, HEUTE)).startswith("Das ist zweimal derselbe Stand.")
    assert str(compare_states(voll, "fremd", HEUTE)).startswith("Diesen Stand gibt es nicht mehr.")


def test_task_is_remembered_once_and_reaches_the_task_list():
    blatt = Netzblatt(akteure=[TAFEL, BANK])

    gemerkt = remember(blatt, task_of_tie(blatt, "tafel", "bank"))

    funde = gather_tasks([Quelle("b", "netz", "Netz", gemerkt.model_dump(mode="json"))])
    assert [f.aufgabe.was for f in funde] == ["„Tafel“ und „Sparkasse“ zusammenbringen"]
    assert remember(gemerkt, funde[0].aufgabe.was) is gemerkt
    assert task_of_leaving(blatt, "bank") == "Klären, wer einspringt, wenn „Sparkasse“ ausfällt"


def test_example_tells_who_connects_stands_alone_and_is_at_the_rim():
    blatt = netz_beispiel(TAG)

    aussagen = read_network(as_network(blatt)).aussagen

    assert [a.schluessel for a in aussagen] == ["verbinder", "allein", "verbinder", "faden", "rand", "konflikt"]
    assert Netzblatt.model_validate(blatt.model_dump(mode="json")) == blatt
    assert tidy(blatt) is blatt
