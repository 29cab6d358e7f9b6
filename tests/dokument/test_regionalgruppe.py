"""Are names read into places, and does a copy of a group say what has changed?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel, gruppenstand_beispiel
from toolkit.dokument.regionalgruppe.blatt import (
    Fahrzeit,
    Gruppenort,
    Regionalgruppe,
    laender_of,
    own_times,
    same_place,
)
from toolkit.dokument.regionalgruppe.namen import Namenslese, own_place, read_names
from toolkit.dokument.regionalgruppe.stand import Platz, changes, copy_group, mapped_places, unmapped_names

HEUTE = date(2026, 11, 30)


def names_of(lese: Namenslese) -> list[str]:
    return [o.name for o in lese.orte]


def test_names_become_places_once_and_in_order():
    lese = read_names("- Stendal\n\nAhrensburg\n* stendal")

    assert (names_of(lese), lese.schon_da, lese.fragen) == (["Stendal", "Ahrensburg"], ("Stendal",), ())


def test_name_of_a_place_of_the_group_is_known():
    bisher = read_names("Stendal").orte

    lese = read_names("Stendal\nApolda", bisher)

    assert (names_of(lese), lese.schon_da) == (["Apolda"], ("Stendal",))


def test_name_of_two_places_asks_for_the_land():
    lese = read_names("Halle\nNeustadt, Sachsen")

    assert names_of(lese) == ["Neustadt in Sachsen"]
    assert lese.offen == ("Halle",)
    (frage,) = lese.fragen
    assert frage == (
        "„Halle“ heißen 2\u00a0Orte: Halle (Saale), Sachsen-Anhalt; Halle, Nordrhein-Westfalen. "
        "Schreiben Sie das Land nach einem Komma dazu."
    )


def test_unknown_name_offers_near_ones_or_a_place_of_ones_own():
    lese = read_names("Ahrensbrug\nXyzzyheim am Qu")

    assert lese.orte == ()
    assert lese.fragen[0].startswith(
        "„Ahrensbrug“ kennen wir nicht. Meinen Sie einen von diesen: Ahrensburg, Schleswig"
    )
    assert lese.fragen[1].endswith("Prüfen Sie die Schreibweise oder nehmen Sie den Ort als eigenen auf.")


def test_line_that_says_where_it_lies_is_a_place_of_ones_own():
    lese = read_names("Landkreis Stendal, liegt bei Stendal\nDorfverein liegt bei Stendal, Sachsen-Anhalt")

    (stendal,) = read_names("Stendal").orte
    assert [(o.name, o.typ, o.liegt_bei, o.lat, o.lon) for o in lese.orte] == [
        ("Landkreis Stendal", "landkreis", "Stendal", stendal.lat, stendal.lon),
        ("Dorfverein", "unbekannt", "Stendal", stendal.lat, stendal.lon),
    ]
    assert lese.offen == ()


def test_line_that_lies_at_an_unknown_place_asks_for_that():
    lese = read_names("Landkreis Aue, liegt bei Xyzzyheim am Qu")

    assert (lese.orte, lese.offen) == ((), ("Landkreis Aue, liegt bei Xyzzyheim am Qu",))
    assert lese.fragen == ("Landkreis Aue: Einen Ort „Xyzzyheim am Qu“ kennen wir nicht. Prüfen Sie die Schreibweise.",)


def test_district_and_network_need_no_second_question():
    lese = read_names("Landkreis Aue, Sachsen\nLandesnetzwerk Mitte\nlandkreis aue, Sachsen")

    assert [(o.name, o.typ, o.land) for o in lese.orte] == [
        ("Landkreis Aue", "landkreis", "SN"),
        ("Landesnetzwerk Mitte", "landesnetzwerk", ""),
    ]
    assert lese.schon_da == ("landkreis aue",)


def test_endless_line_is_quoted_short():
    (frage,) = read_names("x" * 400).fragen

    assert frage == (
        f"„{'x' * 60} …“ kennen wir nicht. Prüfen Sie die Schreibweise oder nehmen Sie den Ort als eigenen auf."
    )


def test_own_place_keeps_its_land():
    orte = [own_place("Landesnetzwerk Mitte, Sachsen-Anhalt"), own_place("Hof, am Wald")]

    assert [(o.name, o.land, o.auf_der_karte) for o in orte] == [
        ("Landesnetzwerk Mitte", "ST", False),
        ("Hof, am Wald", "", False),
    ]


def test_same_place_goes_by_id_then_by_name_and_land():
    a, b = Gruppenort(name="Neustadt", land="SN"), Gruppenort(name=" neustadt ", land="BY")

    assert same_place(a, b.model_copy(update={"land": "SN"}))
    assert not same_place(a, b)
    assert not same_place(Gruppenort(), Gruppenort())


def test_copy_of_a_group_leaves_contacts_out():
    gruppe = Regionalgruppe(
        titel="Mitte", orte=[Gruppenort(name="Lindenau", kontakt="Leitung", mail="a@b.de", tut="X")]
    )

    stand = copy_group(gruppe, "abcd")

    assert [(o.name, o.kontakt, o.mail, o.tut) for o in stand.orte] == [("Lindenau", "", "", "X")]
    assert (stand.gruppe, stand.titel) == ("abcd", "Mitte")


def test_changes_of_a_group_are_said():
    gruppe = gruppe_beispiel(HEUTE)
    alt = copy_group(gruppe, "abcd")
    a, b, c, *rest = gruppe.orte
    neue = [a.model_copy(update={"sucht": "Räume"}), c, *rest, Gruppenort(name="Moosach")]
    fahrt = [*gruppe.fahrzeiten, Fahrzeit(von=a.id, nach=c.id, minuten=30)]

    neu = copy_group(gruppe.model_copy(update={"titel": "Runde", "orte": neue, "fahrzeiten": fahrt}), "abcd")

    assert changes(alt, alt) == []
    assert changes(alt, neu) == [
        "Neu: Moosach.",
        f"Nicht mehr dabei: {b.name}.",
        f"Geänderte Angaben: {a.name}.",
        "Eigene Fahrzeiten haben sich geändert.",
        "Die Gruppe heißt jetzt Runde.",
    ]


def test_other_order_of_places_is_a_change():
    stand = gruppenstand_beispiel(HEUTE)

    saetze = changes(stand, stand.model_copy(update={"orte": stand.orte[::-1]}))

    assert saetze == ["Die Reihenfolge der Orte hat sich geändert."]


def test_places_without_position_are_named_apart():
    orte = [Gruppenort(id="aaaa", name="A", lat=51.0, lon=11.0), Gruppenort(name="B"), Gruppenort()]

    assert mapped_places(orte) == [Platz("aaaa", "A", 51.0, 11.0)]
    assert unmapped_names(orte) == ["B", "Ort ohne Namen"]


def test_own_times_and_laender_come_from_the_sheet():
    gruppe = gruppe_beispiel(HEUTE)

    assert own_times(gruppe).minutes("eichberg0", "lindenau0") == 55
    assert laender_of(gruppe.orte) == ["BB", "SN", "ST", "TH"]
