"""Does every hit say why it fits and what does not, and is nothing hidden?"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.search import Suchanfrage, search_all, search_cards
from tests.suche.suchbau import build_card, build_catalogue, build_offer, build_step
from tests.suche.test_suche_anfrage import ANFRAGEN

KENNEN = build_card(
    "kugellager",
    "Kugellager",
    ziele=["kennenlernen", "vertrauen"],
    phasen=["ankommen"],
    thema="kennenlernen",
    kurz="Alle sprechen in kurzen Runden mit immer neuen Menschen.",
    fragen=["Die Leute sind sich fremd, wie breche ich das Eis?", "Wie lernen sich alle schnell kennen?"],
    gruppe={"min": 12, "ideal": 20, "max": 60},
)
PUNKTE = build_card(
    "punktabfrage",
    "Punktabfrage",
    titel_en="Dot voting",
    auch_bekannt_als=["Klebepunkte"],
    ziele=["entscheiden", "ordnen"],
    phasen=["entscheiden"],
    thema="entscheiden",
    kurz="Die Gruppe verteilt Punkte auf Vorschläge.",
    fragen=["Wir haben zu viele Vorschläge, womit fangen wir an?"],
    formen=["praesenz", "online"],
)
VISION = build_card(
    "visionsreise",
    "Visionsreise",
    ziele=["richtung", "ideen"],
    phasen=["oeffnen"],
    thema="vision-strategie",
    bereich="organisation",
    niveau="mittel",
    kurz="Alle stellen sich ihren Ort in fünf Jahren vor.",
    schritte=[build_step("Reise", 40, 30), build_step("Ernte", 20, 10, "person")],
    dauer={"min": 40, "ueblich": 60, "max": 90},
)
KATALOG = build_catalogue(KENNEN, PUNKTE, VISION)


def reasons(anfrage: Suchanfrage) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Reasons for and against by slug."""
    ergebnis = search_cards(KATALOG, anfrage)
    return {t.karte.slug: (t.dafuer, t.dagegen) for t in (*ergebnis.treffer, *ergebnis.beinahe)}


def slugs(anfrage: Suchanfrage) -> tuple[list[str], list[str]]:
    """Slugs of hits and near misses."""
    ergebnis = search_cards(KATALOG, anfrage)
    return [t.karte.slug for t in ergebnis.treffer], [t.karte.slug for t in ergebnis.beinahe]


def test_no_wishes_give_all_cards_by_title() -> None:
    ergebnis = search_cards(KATALOG, Suchanfrage())

    assert [t.karte.slug for t in ergebnis.treffer] == ["kugellager", "punktabfrage", "visionsreise"]
    assert (ergebnis.beinahe, ergebnis.geprueft, ergebnis.weggelassen) == ((), 3, 0)


def test_too_few_people_stand_below_with_both_numbers() -> None:
    treffer, beinahe = slugs(Suchanfrage(personen=9))

    assert (set(treffer), beinahe) == ({"punktabfrage", "visionsreise"}, ["kugellager"])
    assert reasons(Suchanfrage(personen=9))["kugellager"] == ((), ("ab 12 Personen, Sie sind 9",))
    assert reasons(Suchanfrage(personen=9))["punktabfrage"] == (("geht mit 9 Personen",), ())


def test_too_many_people_and_one_person_are_said() -> None:
    assert reasons(Suchanfrage(personen=61))["kugellager"] == ((), ("bis 60 Personen, Sie sind 61",))
    assert reasons(Suchanfrage(personen=1))["kugellager"] == ((), ("ab 12 Personen, Sie sind allein",))


def test_minutes_are_judged_by_the_shortest_length_for_the_group() -> None:
    bei_zwoelf = reasons(Suchanfrage(minuten=40, personen=12))
    bei_vierundzwanzig = reasons(Suchanfrage(minuten=40, personen=24))

    assert bei_zwoelf["visionsreise"][0][1] == "in 40 Min. machbar, wenn Sie kürzen (üblich 60 Min.)"
    assert bei_vierundzwanzig["visionsreise"] == (
        ("geht mit 24 Personen",),
        ("braucht 10 Min. mehr, als Sie haben",),
    )
    assert bei_zwoelf["punktabfrage"][0][1] == "in 40 Min. machbar (üblich 15 Min.)"


def test_a_far_too_large_group_is_not_blamed_on_time_as_well() -> None:
    assert reasons(Suchanfrage(minuten=60, personen=5000))["visionsreise"] == (
        ("in 60 Min. machbar, wenn Sie kürzen (üblich 90 Min.)",),
        ("bis 30 Personen, Sie sind 5000",),
    )


def test_goals_are_counted_and_named() -> None:
    gruende = reasons(Suchanfrage(ziele=("ideen", "entscheiden", "richtung")))

    assert gruende["visionsreise"] == (
        ("erreicht 2 von 3 Zielen: Ideen sammeln, Eine gemeinsame Richtung finden",),
        ("erreicht nicht: Entscheiden",),
    )
    assert slugs(Suchanfrage(ziele=("ideen", "entscheiden", "richtung"))) == (
        ["visionsreise", "punktabfrage"],
        [],
    )


def test_one_goal_and_all_goals_read_naturally() -> None:
    assert reasons(Suchanfrage(ziele=("entscheiden",)))["punktabfrage"][0] == ("erreicht Ihr Ziel: Entscheiden",)
    assert reasons(Suchanfrage(ziele=("richtung", "ideen")))["visionsreise"][0] == (
        "erreicht beide Ziele: Eine gemeinsame Richtung finden, Ideen sammeln",
    )


def test_form_phase_area_and_level_each_have_their_sentence() -> None:
    anfrage = Suchanfrage(form="online", phase="entscheiden", bereich="team", niveau="leicht")

    gruende = reasons(anfrage)

    assert gruende["punktabfrage"] == (
        ("geht online", "passt in die Phase „Entscheiden“", "gehört zum Bereich Team", "leicht anzuleiten"),
        (),
    )
    assert gruende["visionsreise"] == (
        (),
        (
            "nicht online gedacht",
            "gehört in eine andere Phase: Öffnen",
            "gehört zum Bereich Organisation",
            "braucht etwas Übung in der Moderation",
        ),
    )


def test_level_is_an_upper_bound() -> None:
    assert slugs(Suchanfrage(niveau="anspruchsvoll"))[1] == []


def test_near_misses_stand_nearest_first() -> None:
    assert slugs(Suchanfrage(form="online", phase="entscheiden", personen=9))[1] == [
        "visionsreise",
        "kugellager",
    ]


def test_text_hit_names_the_words_and_the_question() -> None:
    gruende = reasons(Suchanfrage(text="sich kennen lernen"))

    assert gruende["kugellager"][0][0].startswith("passt zu „kennen lernen“: ")


def test_text_reason_quotes_the_typical_question() -> None:
    gruende = reasons(Suchanfrage(text="Das Eis brechen"))

    assert gruende["kugellager"][0] == (
        "passt zu „Das Eis brechen“: Typische Frage „Die Leute sind sich fremd, wie breche ich das Eis?“",
    )


def test_cards_without_relation_to_the_text_are_counted() -> None:
    ergebnis = search_cards(KATALOG, Suchanfrage(text="Klebepunkte"))

    assert [t.karte.slug for t in ergebnis.treffer] == ["punktabfrage"]
    assert (ergebnis.geprueft, ergebnis.weggelassen) == (3, 2)


def test_text_hit_with_other_goals_is_a_near_miss() -> None:
    assert reasons(Suchanfrage(text="Punktabfrage", ziele=("ideen",)))["punktabfrage"][1] == (
        "verfolgt andere Ziele: Entscheiden, Ordnen und Schwerpunkte finden",
    )


def test_nonsense_finds_nothing() -> None:
    assert slugs(Suchanfrage(text="xqzzt vwpfk")) == ([], [])


@given(ANFRAGEN)
@settings(max_examples=150, deadline=None)
def test_every_hit_has_a_reason_and_every_near_miss_an_objection(anfrage: Suchanfrage) -> None:
    ergebnis = search_cards(KATALOG, anfrage)

    gezeigt = [t.karte.slug for t in (*ergebnis.treffer, *ergebnis.beinahe)]
    assert len(set(gezeigt)) == len(gezeigt)
    assert anfrage.leer or all(t.dafuer for t in ergebnis.treffer)
    assert all(t.dagegen for t in ergebnis.beinahe)
    assert [t.punkte for t in ergebnis.treffer] == sorted((t.punkte for t in ergebnis.treffer), reverse=True)
    assert ergebnis.geprueft == len(KATALOG.karten)
    assert ergebnis.weggelassen == 0 or anfrage.text or anfrage.ziele


@given(ANFRAGEN.map(lambda a: replace(a, text="", ziele=())), st.integers(1, 5000))
@settings(max_examples=60, deadline=None)
def test_another_wish_moves_cards_but_hides_none(anfrage: Suchanfrage, personen: int) -> None:
    mehr = replace(anfrage, personen=personen)

    assert sorted(reasons(mehr)) == sorted(KATALOG.karten)


def test_search_all_finds_every_kind_with_an_excerpt() -> None:
    tandem = build_offer("tandems", "Städte-Tandems", kurz="Eine erfahrene Stadt begleitet eine neue Stadt.")
    katalog = build_catalogue(KENNEN, PUNKTE, tandem)

    funde = search_all(katalog, "staedtetandem")

    assert [(f.sorte, f.eintrag.slug, f.auszug) for f in funde[:1]] == [
        ("angebote", "tandems", "Eine erfahrene Stadt begleitet eine neue Stadt.")
    ]
    assert search_all(katalog, " \x00 ") == ()
