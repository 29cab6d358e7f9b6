"""Does a card's document say everything, cut to the group?"""

from __future__ import annotations

from methodenkoffer.skalierung import cut_to_fit
from tests.dokument.katalog import make_card, make_catalogue
from toolkit.dokument import (
    Absatz,
    Fakt,
    Fakten,
    Hinweis,
    Liste,
    Merkmale,
    Schritt,
    Schritte,
    Ueberschrift,
    Verweis,
    Verweise,
    karte_als_dokument,
    karte_als_druckblatt,
    karten_fakten,
)

KARTE = make_card()
KATALOG = make_catalogue()


def blocks(dokument, art):
    return [b for b in dokument.bloecke if isinstance(b, art)]


def test_facts_stand_in_the_same_order_always() -> None:
    assert karten_fakten(KARTE) == Fakten(
        (
            Fakt("Personen", "3 bis 20", "personen"),
            Fakt("Minuten", "25 (12 bis 40)", "minuten"),
            Fakt("Ort", "im Raum", "ort"),
        )
    )


def test_sections_follow_the_card() -> None:
    dokument = karte_als_dokument(KARTE, cut_to_fit(KARTE), KATALOG)

    assert [u.anker for u in blocks(dokument, Ueberschrift)] == [
        "worum",
        "ablauf",
        "material",
        "achten",
        "wann-nicht",
        "barrieren",
        "online",
        "varianten",
        "beispiel",
        "verwandt",
        "herkunft",
    ]


def test_steps_carry_the_minutes_of_the_group() -> None:
    dokument = karte_als_dokument(KARTE, cut_to_fit(KARTE, 16), KATALOG)

    assert blocks(dokument, Schritte)[0].schritte[:2] == (
        Schritt("Beginnen", "Alle setzen sich hin.", "„Schön, dass Sie da sind.“", 5, "Alle zusammen"),
        Schritt("Reihum sprechen", "Alle sagen einen Satz.", "", 16, "Alle zusammen"),
    )


def test_computed_sentence_names_people_groups_and_rounds() -> None:
    dokument = karte_als_dokument(KARTE, cut_to_fit(KARTE, 9), KATALOG)

    assert Absatz(
        "Gerechnet für 9 Personen in 3 kleinen Gruppen und 2 Runden: zusammen **26 Minuten**. "
        "Kürzer als 16 Minuten geht es nicht."
    ) in blocks(dokument, Absatz)


def test_too_few_people_are_said_aloud() -> None:
    dokument = karte_als_dokument(KARTE, cut_to_fit(KARTE, 2), KATALOG)

    assert Hinweis("Gedacht ab 3 Personen, Sie sind 2.", "achtung") in dokument.bloecke


def test_material_is_summed_and_can_be_ticked_off() -> None:
    dokument = karte_als_dokument(KARTE, cut_to_fit(KARTE, 9), KATALOG)

    assert Liste(("18 × Zettel", "3 × Bogen", "Raum: Ein Raum mit Tisch"), "haken") in dokument.bloecke


def test_relations_say_their_kind_and_lead_to_plans() -> None:
    dokument = karte_als_dokument(KARTE, cut_to_fit(KARTE), KATALOG)

    assert blocks(dokument, Verweise) == [
        Verweise(
            (
                Verweis("Nachbarkarte", "/karten/nachbarkarte", "Gut danach", "Danach geht es weiter."),
                Verweis(
                    "Musterplan",
                    "/pfade/musterplan",
                    "Kommt vor im Workshop-Plan",
                    "Ein kleiner Plan, mit dem die Prüfungen ihre Regeln ausprobieren.",
                ),
            )
        )
    ]


def test_relation_to_an_unknown_card_is_left_out() -> None:
    karte = make_card("allein", ("karte: nachbarkarte", "karte: gibt-es-nicht"))

    dokument = karte_als_dokument(karte, cut_to_fit(karte), KATALOG)

    assert blocks(dokument, Verweise) == []


def test_all_five_barriers_are_named() -> None:
    dokument = karte_als_dokument(KARTE, cut_to_fit(KARTE), KATALOG)

    assert [name for name, _ in blocks(dokument, Merkmale)[0].eintraege] == [
        "Bewegung",
        "Sehen",
        "Hören",
        "Sprache",
        "Reize",
    ]


def test_print_sheet_holds_only_what_the_moderation_needs() -> None:
    blatt = karte_als_druckblatt(KARTE, cut_to_fit(KARTE))

    assert [u.anker for u in blocks(blatt, Ueberschrift)] == ["ablauf", "material", "achten", "barrieren"]
