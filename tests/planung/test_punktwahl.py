from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from toolkit.planung.meldungen import Fehler
from toolkit.planung.punktwahl import (
    Auswahl,
    Rang,
    Stimmzettel,
    Wahlregel,
    Zaehlung,
    check_ballot,
    check_paper,
    choose_best,
    count_dots,
    expected_dots,
)

THEMEN = ["garten", "fest", "bank", "chor"]
REGEL = Wahlregel()


def ballot(nummer: int = 0, **punkte: int) -> Stimmzettel:
    return Stimmzettel(id=f"zettel{nummer}", punkte=punkte)


ballots = st.lists(
    st.dictionaries(st.sampled_from([*THEMEN, "weg"]), st.integers(-2, 3)).map(lambda p: ballot(**p)), max_size=8
)
papers = st.dictionaries(st.sampled_from(THEMEN), st.integers(0, 9))


def test_rule_keeps_dots_on_one_topic_possible() -> None:
    assert (Wahlregel().punkte, Wahlregel().hoechstens) == (3, 2)
    assert (Wahlregel(punkte=1).hoechstens, Wahlregel(punkte=4, hoechstens=20).hoechstens) == (1, 4)
    for falsch in ({"punkte": 0}, {"punkte": 21}, {"hoechstens": 0}, {"hoechstens": 21}):
        with pytest.raises(ValidationError):
            Wahlregel(**falsch)


def test_ballot_has_a_short_plain_id() -> None:
    for falsch in ("abc", "ABCD", "a-bcd", "a" * 41, "abcd\n", ""):
        with pytest.raises(ValidationError):
            Stimmzettel(id=falsch)


def test_good_ballots_count() -> None:
    gut = [ballot(garten=2, fest=1), ballot(bank=1), ballot(garten=1, fest=1, bank=1, chor=0), ballot(weg=0, chor=2)]

    assert [check_ballot(z, THEMEN, REGEL) for z in gut] == [None] * 4


def test_bad_ballots_say_what_helps() -> None:
    def said(zettel: Stimmzettel, regel: Wahlregel = REGEL) -> str:
        return str(check_ballot(zettel, THEMEN, regel))

    assert said(ballot()) == "Auf dem Zettel ist noch kein Punkt. Vergeben Sie mindestens einen Punkt."
    assert said(ballot(garten=0)) == said(ballot())
    assert said(ballot(garten=-1, fest=2)) == "Ein Thema hat weniger als null Punkte. Schreiben Sie dort 0 oder mehr."
    assert said(ballot(weg=1)) == "Ein Thema auf dem Zettel steht nicht mehr zur Wahl. Verteilen Sie seine Punkte neu."
    assert said(ballot(garten=3)) == (
        "Ein Thema hat 3\u00a0Punkte, erlaubt sind 2 je Thema. Nehmen Sie dort 1\u00a0Punkt weg."
    )
    assert said(ballot(garten=2, fest=4), Wahlregel(punkte=6, hoechstens=1)) == (
        "2\u00a0Themen haben zu viele Punkte, erlaubt ist 1 je Thema. Nehmen Sie dort 4\u00a0Punkte weg."
    )
    assert said(ballot(garten=2, fest=2, bank=1)) == (
        "Auf dem Zettel sind 5\u00a0Punkte, erlaubt sind 3. Nehmen Sie 2\u00a0Punkte weg."
    )
    assert said(ballot(garten=1, fest=1), Wahlregel(punkte=1)) == (
        "Auf dem Zettel sind 2\u00a0Punkte, erlaubt ist 1. Nehmen Sie 1\u00a0Punkt weg."
    )


def test_level_topics_share_a_place() -> None:
    zettel = [ballot(1, fest=2, bank=1), ballot(2, garten=2, bank=1), ballot(3, weg=2)]

    assert count_dots(THEMEN, zettel) == Zaehlung(
        (
            Rang("garten", 2, 1, 1, gleichauf=True),
            Rang("fest", 2, 1, 1, gleichauf=True),
            Rang("bank", 2, 2, 1, gleichauf=True),
            Rang("chor", 0, 0, 4, gleichauf=False),
        ),
        6,
        3,
    )


def test_dots_from_paper_name_no_people() -> None:
    zaehlung = count_dots(THEMEN, [ballot(fest=1, bank=1)], {"fest": 4, "chor": 0, "weg": 9})

    assert [(r.thema, r.punkte, r.personen) for r in zaehlung.raenge] == [
        ("fest", 5, None),
        ("bank", 1, 1),
        ("garten", 0, 0),
        ("chor", 0, 0),
    ]
    assert (zaehlung.punkte, zaehlung.zettel) == (6, 1)


def test_nothing_to_count() -> None:
    assert count_dots([], [ballot(garten=1)]) == Zaehlung((), 0, 1)
    assert choose_best(count_dots(THEMEN, []), 2) == Auswahl((), (), 0)


def test_tie_at_the_cut_is_left_to_people() -> None:
    zaehlung = count_dots(THEMEN, [], {"garten": 1, "fest": 5, "bank": 3, "chor": 3})

    assert [choose_best(zaehlung, n) for n in (-1, 0, 1, 2, 3, 4, 9)] == [
        Auswahl((), (), 0),
        Auswahl((), (), 0),
        Auswahl(("fest",), (), 0),
        Auswahl(("fest",), ("bank", "chor"), 1),
        Auswahl(("fest", "bank", "chor"), (), 0),
        Auswahl(("fest", "bank", "chor", "garten"), (), 0),
        Auswahl(("fest", "bank", "chor", "garten"), (), 0),
    ]


def test_all_level_leaves_all_places_open() -> None:
    zaehlung = count_dots(THEMEN, [], dict.fromkeys(THEMEN, 2))

    assert choose_best(zaehlung, 3) == Auswahl((), tuple(THEMEN), 3)


def test_paper_that_cannot_be_true_is_said() -> None:
    assert expected_dots(12, REGEL) == 36
    assert expected_dots(-1, REGEL) == 0
    assert check_paper({"garten": 24, "fest": 12}, 12, REGEL) is None
    assert check_paper({}, 0, REGEL) is None
    assert check_paper({"garten": 20, "fest": 17}, 12, REGEL) == (
        "Auf dem Papier sind 37\u00a0Punkte, bei 12\u00a0Personen gibt es nur 36. Zählen Sie noch einmal nach."
    )
    assert check_paper({"garten": 3}, 1, REGEL) == (
        "Ein Thema hat 3\u00a0Punkte, bei 1\u00a0Person sind höchstens 2 möglich. Zählen Sie noch einmal nach."
    )
    assert check_paper({"garten": -1}, 9, REGEL) == (
        "Ein Thema hat weniger als null Punkte. Schreiben Sie dort 0 oder mehr."
    )


@given(ballots, papers)
def test_no_dot_is_lost(zettel: list[Stimmzettel], papier: dict[str, int]) -> None:
    zaehlung = count_dots(THEMEN, zettel, papier)

    erwartet = sum(max(0, z.punkte.get(t, 0)) for z in zettel for t in THEMEN) + sum(papier.values())
    assert zaehlung.punkte == sum(r.punkte for r in zaehlung.raenge) == erwartet
    assert sorted(r.thema for r in zaehlung.raenge) == sorted(THEMEN)


@given(ballots, papers, st.randoms())
def test_order_of_ballots_does_not_matter(
    zettel: list[Stimmzettel], papier: dict[str, int], zufall: random.Random
) -> None:
    gemischt = zufall.sample(zettel, len(zettel))

    assert count_dots(THEMEN, gemischt, papier) == count_dots(THEMEN, zettel, papier)


@given(ballots, papers, st.permutations(THEMEN), st.integers(0, 5))
def test_renaming_topics_renames_the_result(
    zettel: list[Stimmzettel], papier: dict[str, int], neu: list[str], anzahl: int
) -> None:
    namen = {**dict(zip(THEMEN, neu, strict=True)), "weg": "weg"}
    umbenannt = [ballot(**{namen[t]: p for t, p in z.punkte.items()}) for z in zettel]

    vorher = count_dots(THEMEN, zettel, papier)
    nachher = count_dots(neu, umbenannt, {namen[t]: p for t, p in papier.items()})

    assert [(namen[r.thema], r.punkte, r.personen, r.platz, r.gleichauf) for r in vorher.raenge] == [
        (r.thema, r.punkte, r.personen, r.platz, r.gleichauf) for r in nachher.raenge
    ]
    a, b = choose_best(vorher, anzahl), choose_best(nachher, anzahl)
    assert Auswahl(tuple(namen[t] for t in a.sicher), tuple(namen[t] for t in a.stechen), a.offen) == b


@given(ballots, papers, st.permutations(THEMEN), st.integers(0, 5))
def test_order_of_the_list_decides_nothing(
    zettel: list[Stimmzettel], papier: dict[str, int], andere: list[str], anzahl: int
) -> None:
    a = choose_best(count_dots(THEMEN, zettel, papier), anzahl)
    b = choose_best(count_dots(andere, zettel, papier), anzahl)

    assert (set(a.sicher), set(a.stechen), a.offen) == (set(b.sicher), set(b.stechen), b.offen)


@given(ballots, papers, st.integers(0, 5))
def test_places_are_filled_and_ties_are_fair(zettel: list[Stimmzettel], papier: dict[str, int], anzahl: int) -> None:
    zaehlung = count_dots(THEMEN, zettel, papier)
    punkte = {r.thema: r.punkte for r in zaehlung.raenge}

    auswahl = choose_best(zaehlung, anzahl)

    assert len(auswahl.sicher) + auswahl.offen == min(anzahl, sum(p > 0 for p in punkte.values()))
    assert all(punkte[t] > 0 for t in (*auswahl.sicher, *auswahl.stechen))
    assert len({punkte[t] for t in auswahl.stechen}) <= 1
    assert len(auswahl.stechen) > auswahl.offen or not auswahl.stechen
    draussen = set(THEMEN) - set(auswahl.sicher)
    assert all(punkte[drin] > punkte[t] for drin in auswahl.sicher for t in draussen)
    for rang in zaehlung.raenge:
        assert rang.platz == 1 + sum(p > rang.punkte for p in punkte.values())
        assert rang.gleichauf == (list(punkte.values()).count(rang.punkte) > 1)


@given(st.dictionaries(st.sampled_from(THEMEN), st.integers(0, 3)), st.integers(1, 6), st.integers(1, 6))
def test_ballot_is_good_exactly_when_it_keeps_the_rule(punkte: dict[str, int], viele: int, hoechstens: int) -> None:
    regel = Wahlregel(punkte=viele, hoechstens=hoechstens)

    gut = 0 < sum(punkte.values()) <= regel.punkte and max(punkte.values()) <= regel.hoechstens
    befund = check_ballot(ballot(**punkte), THEMEN, regel)

    assert befund is None if gut else isinstance(befund, Fehler)
