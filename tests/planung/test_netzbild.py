"""Does everybody have a readable place in the picture of a network, and does everybody keep it?"""

from __future__ import annotations

from dataclasses import replace
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.planung.netz.werte import ARTEN, SEKTOREN, Akteur, Bindung, Netz
from toolkit.planung.netzbild import SICHTEN, bundle_ties, draw_ground, lay_out, make_picture, wrap_name
from toolkit.planung.netzbild.buendel import Strang
from toolkit.planung.netzbild.formen import RINGE, STRICHE, ZEICHEN, ring_of
from toolkit.planung.netzbild.kraft import count_steps, lay_out_component
from toolkit.planung.netzbild.kreissicht import ring_edges
from toolkit.planung.netzbild.platz import measure_boxes
from toolkit.planung.netzbild.sektorsicht import make_fields
from toolkit.planung.netzbild.stuecke import Rechteck, find_pieces, share_room

NAMEN = ["Freiwilligenagentur Lindenau", "Tafel", "Sportring", "Volkshochschule", "Gewerbeverein Birkenfurt"]


def network(zahl: int, paare: list[tuple[int, int]]) -> Netz:
    """A network of ``zahl`` actors with mixed sectors, influences and names."""
    werte = [None, 1, 2, 3, 4, 5]
    akteure = tuple(
        Akteur(f"a{i:02}", NAMEN[i % len(NAMEN)], list(SEKTOREN)[i * 3 % 7], einfluss=werte[i * 5 % 6])
        for i in range(zahl)
    )
    arten = list(ARTEN)
    bindungen = tuple(
        Bindung(f"a{a % zahl:02}", f"a{b % zahl:02}", arten[(a + b) % 4], gerichtet=a % 2 == 0) for a, b in paare
    )
    return Netz(akteure, bindungen)


@st.composite
def networks(draw: st.DrawFn, groesste: int = 24) -> Netz:
    zahl = draw(st.integers(1, groesste))
    ende = st.integers(0, zahl - 1)
    return network(zahl, draw(st.lists(st.tuples(ende, ende), max_size=2 * zahl)))


def chain_with_branches() -> Netz:
    """Twenty actors of one piece, and two alone."""
    return network(22, [(i, i // 2) for i in range(1, 20)] + [(3, 9), (5, 14), (7, 18)])


def overlaps(netz: Netz, orte: dict[str, tuple[float, float]]) -> list[tuple[str, str]]:
    """Pairs of which the boxes of signs and names cover each other by more than a hair."""
    akteure = sorted(netz.akteure, key=lambda a: a.id)
    masse = measure_boxes([a.name for a in akteure])
    kaesten = [(a.id, *orte[a.id], *map(float, m)) for a, m in zip(akteure, masse, strict=True)]
    return [
        (i, k)
        for n, (i, x, y, b, h) in enumerate(kaesten)
        for k, u, v, c, g in kaesten[n + 1 :]
        if abs(x - u) < (b + c) / 2 - 0.004 and abs(y - v) < (h + g) / 2 - 0.004
    ]


@pytest.mark.parametrize("sicht", SICHTEN)
@settings(max_examples=30)
@given(netz=networks())
def test_everybody_has_a_place_in_the_picture(sicht, netz):
    orte = lay_out(netz, sicht)

    assert sorted(orte) == sorted(a.id for a in netz.akteure)
    assert [k for k, (x, y) in orte.items() if not (0 <= x <= 1 and 0 <= y <= 1)] == []


@pytest.mark.parametrize("sicht", SICHTEN)
@settings(max_examples=20)
@given(netz=networks(), anders=st.randoms(use_true_random=False))
def test_order_of_input_does_not_matter(sicht, netz, anders):
    akteure, bindungen = list(netz.akteure), list(netz.bindungen)
    anders.shuffle(akteure)
    anders.shuffle(bindungen)

    gemischt = lay_out(Netz(tuple(akteure), tuple(bindungen)), sicht)

    assert gemischt == lay_out(netz, sicht)


@pytest.mark.parametrize("sicht", SICHTEN)
def test_twenty_two_names_do_not_cover_each_other(sicht):
    netz = chain_with_branches()

    orte = lay_out(netz, sicht)

    assert overlaps(netz, orte) == []


@settings(max_examples=30)
@given(netz=networks(), von=st.integers(0, 23), zu=st.integers(0, 23))
def test_old_actors_stay_when_an_actor_or_a_tie_comes(netz, von, zu):
    vorher = lay_out(netz, "netz")
    zahl = len(netz.akteure)
    neu = Akteur("zz", "Neuer Verein", "zivilgesellschaft")
    dazu = (Bindung("zz", f"a{von % zahl:02}", "geld"), Bindung(f"a{von % zahl:02}", f"a{zu % zahl:02}", "geld"))
    einzelne = {a.id for a in netz.akteure} - {k for b in netz.bindungen if b.von != b.zu for k in (b.von, b.zu)}

    nachher = lay_out(Netz((*netz.akteure, neu), netz.bindungen + dazu), "netz", vorher)

    gegangen = {k for k in vorher if max(abs(vorher[k][0] - nachher[k][0]), abs(vorher[k][1] - nachher[k][1])) > 0.031}
    assert gegangen <= einzelne


@pytest.mark.parametrize("sicht", SICHTEN)
def test_same_network_stays_where_it_is(sicht):
    netz = chain_with_branches()
    vorher = lay_out(netz, sicht)

    nachher = lay_out(netz, sicht, vorher)

    assert max(dist(vorher[k], nachher[k]) for k in vorher) < 0.02


def test_new_actor_comes_near_its_partner():
    netz = chain_with_branches()
    vorher = lay_out(netz, "netz")
    mit = Netz((*netz.akteure, Akteur("neu", "Neu")), (*netz.bindungen, Bindung("neu", "a19", "information")))

    nachher = lay_out(mit, "netz", vorher)

    weiten = sorted(nachher, key=lambda k: dist(nachher[k], nachher["a19"]))
    assert weiten.index("neu") <= 4


def test_actor_moved_by_hand_stays_there():
    netz = chain_with_branches()
    vorher = lay_out(netz, "netz") | {"a03": (0.99, 0.01)}

    nachher = lay_out(netz, "netz", vorher)

    assert dist(nachher["a03"], (0.99, 0.01)) < 0.045


def test_actors_without_ties_stand_in_a_row_at_the_edge():
    netz = chain_with_branches()

    orte = lay_out(netz, "netz")

    assert (orte["a20"][1], orte["a21"][1]) == (1.0, 1.0)
    assert max(y for k, (_, y) in orte.items() if k not in ("a20", "a21")) < 0.86


def test_actor_leaves_the_row_when_it_is_tied():
    netz = chain_with_branches()
    vorher = lay_out(netz, "netz")
    mit = replace(netz, bindungen=(*netz.bindungen, Bindung("a20", "a00", "information")))

    nachher = lay_out(mit, "netz", vorher)

    assert nachher["a20"][1] < 0.9


def test_tied_actors_stand_nearer_than_others():
    netz = network(20, [(i, i // 2) for i in range(1, 20)])

    orte = lay_out(netz, "netz")

    nah = [dist(orte[b.von], orte[b.zu]) for b in netz.bindungen if b.von != b.zu]
    alle = [dist(p, q) for i, p in enumerate(orte.values()) for q in list(orte.values())[i + 1 :]]
    assert sum(nah) / len(nah) < 0.6 * sum(alle) / len(alle)


def test_path_is_laid_out_straight_with_even_steps():
    schritte = count_steps(4, [(0, 1), (1, 2), (2, 3)])

    orte = lay_out_component(schritte)

    assert [round(dist(orte[i], orte[i + 1]), 1) for i in range(3)] == [1.0, 1.0, 1.0]
    assert round(dist(orte[0], orte[3]), 1) == 3.0


@pytest.mark.parametrize("sicht", SICHTEN)
def test_strange_ties_and_places_have_no_effect(sicht):
    netz = chain_with_branches()
    seltsam = (Bindung("a01", "a01", "geld"), Bindung("a01", "niemand", "geld"))
    doppelt = Netz((*netz.akteure, Akteur("a01", "Ein zweiter mit derselben Kennung")), netz.bindungen + seltsam)

    orte = lay_out(doppelt, sicht, {"weg": (0.5, 0.5), "a02": (float("nan"), 0.1)})

    assert orte == lay_out(netz, sicht)


def test_unknown_view_is_refused():
    with pytest.raises(ValueError, match="no view"):
        lay_out(Netz(), "spirale")  # type: ignore[arg-type]


@pytest.mark.parametrize("sicht", SICHTEN)
def test_empty_network_has_an_empty_picture(sicht):
    assert lay_out(Netz(), sicht) == {}


@settings(max_examples=30)
@given(netz=networks())
def test_everybody_stands_in_the_ring_of_its_influence(netz):
    kanten = [0.0, *ring_edges([a.einfluss for a in netz.akteure])]

    orte = lay_out(netz, "kreise")

    falsch = [
        a.id
        for a in netz.akteure
        if not kanten[ring_of(a.einfluss)] - 1e-3
        <= dist(orte[a.id], (0.5, 0.5))
        <= kanten[ring_of(a.einfluss) + 1] + 1e-3
    ]
    assert falsch == []


@settings(max_examples=30)
@given(netz=networks())
def test_everybody_stands_in_the_field_of_its_sector(netz):
    felder = {f.sektor: f for f in make_fields([a.sektor for a in netz.akteure])}

    orte = lay_out(netz, "sektoren")

    draussen = [
        a.id
        for a in netz.akteure
        for f in [felder[a.sektor]]
        if not (f.x <= orte[a.id][0] <= f.x + f.breite and f.y <= orte[a.id][1] <= f.y + f.hoehe)
    ]
    assert draussen == []


@given(zahlen=st.lists(st.sampled_from([*SEKTOREN, "", "erfunden"]), min_size=1, max_size=40))
def test_fields_lie_in_the_picture_and_do_not_overlap(zahlen):
    felder = make_fields(zahlen)

    ueber = [
        (f.sektor, g.sektor)
        for i, f in enumerate(felder)
        for g in felder[i + 1 :]
        if f.x < g.x + g.breite and g.x < f.x + f.breite and f.y < g.y + g.hoehe and g.y < f.y + f.hoehe
    ]
    assert ueber == []
    assert all(f.x >= 0 and f.x + f.breite <= 1 and f.y >= 0 and f.y + f.hoehe <= 1 for f in felder)
    assert {f.sektor for f in felder} == {s if s in SEKTOREN else "" for s in zahlen}


def test_ground_of_rings_names_influence_from_the_outside_in():
    netz = network(6, [])

    grund = draw_ground(netz, "kreise")

    assert [g.wort for g in grund] == [wort for wort, _ in reversed(RINGE)]
    assert [g.breite for g in grund] == sorted((g.breite for g in grund), reverse=True)


def test_ground_knows_no_ring_of_the_unrated_if_all_are_rated():
    netz = Netz((Akteur("a", "A", einfluss=5), Akteur("b", "B", einfluss=1)))

    assert [g.wort for g in draw_ground(netz, "kreise")] == ["Wenig Einfluss", "Etwas Einfluss", "Viel Einfluss"]


def test_free_picture_has_no_ground():
    assert draw_ground(chain_with_branches(), "netz") == ()


def test_ties_of_one_kind_become_one_line_with_both_arrows():
    netz = Netz(
        (Akteur("a", "A"), Akteur("b", "B")),
        (
            Bindung("b", "a", "geld", gerichtet=True, staerke=3),
            Bindung("a", "b", "geld", gerichtet=True, staerke=1),
            Bindung("b", "a", "konflikt"),
            Bindung("a", "a", "geld"),
            Bindung("a", "weg", "geld"),
            Bindung("a", "b", "erfunden"),
        ),
    )

    straenge = bundle_ties(netz)

    assert straenge == [
        Strang("a", "b", "geld", hin=True, her=True, staerke=3, spur=-0.5),
        Strang("a", "b", "konflikt", hin=False, her=False, staerke=2, spur=0.5),
    ]


def test_conflict_is_left_out_when_it_shall_not_be_seen():
    netz = Netz((Akteur("a", "A"), Akteur("b", "B")), (Bindung("a", "b", "konflikt"), Bindung("b", "a", "geld")))

    straenge = bundle_ties(netz, mit_konflikt=False)

    assert [(s.art, s.spur) for s in straenge] == [("geld", 0.0)]


def test_every_sector_and_kind_has_a_sign_of_its_own():
    assert set(ZEICHEN) == {*SEKTOREN, ""}
    assert len({z.form for z in ZEICHEN.values()}) == len(ZEICHEN)
    assert set(STRICHE) == set(ARTEN)
    assert len(set(STRICHE.values())) == len(ARTEN)


def test_picture_without_ratings_says_nothing_of_them():
    netz = Netz(
        (Akteur("a", "Tafel", "zivilgesellschaft", einfluss=5), Akteur("b", "B", "erfunden")),
        (Bindung("a", "b", "konflikt"),),
    )

    bild = make_picture(netz, {"a": (0.1, 0.2), "b": (0.3, 0.4)}, "netz", mit_einfluss=False, mit_konflikt=False)

    assert bild == {
        "sicht": "netz",
        "akteure": [
            {
                "id": "a",
                "name": "Tafel",
                "kurz": ["Tafel"],
                "x": 0.1,
                "y": 0.2,
                "sektor": "zivilgesellschaft",
                "sektorwort": "Zivilgesellschaft",
                "form": ZEICHEN["zivilgesellschaft"].form,
                "einfluss": None,
                "person": False,
            },
            {
                "id": "b",
                "name": "B",
                "kurz": ["B"],
                "x": 0.3,
                "y": 0.4,
                "sektor": "",
                "sektorwort": "ohne Angabe",
                "form": ZEICHEN[""].form,
                "einfluss": None,
                "person": False,
            },
        ],
        "bindungen": [],
        "grund": [],
        "legende": {
            "sektoren": [
                {
                    "id": "zivilgesellschaft",
                    "wort": "Zivilgesellschaft",
                    "form": ZEICHEN["zivilgesellschaft"].form,
                },
                {"id": "", "wort": "ohne Angabe", "form": ZEICHEN[""].form},
            ],
            "arten": [],
        },
    }


@pytest.mark.parametrize(
    ("name", "zeilen"),
    [
        ("", ("",)),
        ("Tafel", ("Tafel",)),
        ("Volkshochschule", ("Volkshochschule",)),
        ("Freiwilligenagentur Lindenau", ("Freiwilligen-", "agentur Lindenau")),
        ("  Bürgerstiftung \n Lindenau ", ("Bürgerstiftung", "Lindenau")),
        ("Naturschutzbund-Ortsgruppe", ("Naturschutzbund-", "Ortsgruppe")),
        ("Wohnungsgenossenschaft Birkenfurt", ("Wohnungs-", "genossenschaft", "Birkenfurt")),
        ("Katholische Kirchengemeinde Sankt Marien", ("Katholische", "Kirchengemeinde", "Sankt Marien")),
        ("x" * 40, ("x" * 17 + "…",)),
    ],
)
def test_name_is_broken_as_people_would(name, zeilen):
    assert wrap_name(name) == zeilen


@given(name=st.text(max_size=300))
def test_any_name_becomes_at_most_three_short_lines(name):
    zeilen = wrap_name(name)

    assert 1 <= len(zeilen) <= 3
    assert [z for z in zeilen if len(z) > 18 or z != z.strip()] == []


@given(zahl=st.integers(1, 12), paare=st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=14))
def test_pieces_are_those_a_search_finds(zahl, paare):
    innen = [(a, b) for a, b in paare if a < zahl and b < zahl]

    stuecke = find_pieces(zahl, innen)

    import networkx as nx

    graph = nx.Graph(innen)
    graph.add_nodes_from(range(zahl))
    assert sorted(stuecke) == sorted(sorted(s) for s in nx.connected_components(graph))


@given(groessen=st.lists(st.integers(2, 20), min_size=1, max_size=6).map(lambda g: sorted(g, reverse=True)))
def test_pieces_share_the_picture_without_overlap(groessen):
    teile = share_room(groessen, Rechteck(0, 0, 1, 0.8))

    assert len(teile) == len(groessen)
    assert [t for t in teile if t.breite <= 0 or t.hoehe <= 0 or t.x + t.breite > 1.001 or t.y + t.hoehe > 0.801] == []
    ueber = [
        (i, k)
        for i, a in enumerate(teile)
        for k, b in enumerate(teile)
        if i < k and a.x < b.x + b.breite and b.x < a.x + a.breite and a.y < b.y + b.hoehe and b.y < a.y + a.hoehe
    ]
    assert ueber == []
