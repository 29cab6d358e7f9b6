"""Is the grid on the sheet checked, proposed, taken over and hung up?"""

from __future__ import annotations

from tests.dokument.regionaltreffen import TAG, crowd, lindenau
from toolkit.dokument.form import Absatz, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.raster import (
    add_sessions,
    check_places,
    make_times,
    propose_places,
    say_programme,
    sessions_at,
    take_grid,
    times_of,
    without_place,
)
from toolkit.dokument.regionaltreffen.raster_papier import (
    raster_als_dokument,
    rasterplakat_als_dokument,
    sitzungszettel_als_dokumente,
)
from toolkit.dokument.regionaltreffen.werte import Gast, Platz, Raum, Sitzung, Thema, Zeitfenster
from toolkit.export.textdaten import plain_text

ZEITEN = [Zeitfenster(id="zeit2", beginn="11:00", ende="11:45"), Zeitfenster(id="zeit1", beginn="10:00", ende="10:45")]
RAEUME = [Raum(id="raum1", name="Saal"), Raum(id="raum2", plaetze=8)]
SITZUNGEN = [
    Sitzung(id="sitz1", titel="Bus", anbietende=["Ines Blatt"]),
    Sitzung(id="sitz2", titel="Aushang", anbietende=["Ines Blatt", "Helga Probe"]),
    Sitzung(id="sitz3", interesse=20),
]
TREFFEN = Regionaltreffen(titel="Runde", tag=TAG, zeiten=ZEITEN, raeume=RAEUME, sitzungen=SITZUNGEN)


def placed(*plaetze: tuple[str, str, str]) -> Regionaltreffen:
    liste = [Platz(id=f"plat{i}", sitzung=s, zeit=z, raum=r) for i, (s, z, r) in enumerate(plaetze)]
    return TREFFEN.model_copy(update={"plaetze": liste})


def cells(treffen: Regionaltreffen) -> list[list[str]]:
    tabelle = rasterplakat_als_dokument(treffen).bloecke[0]
    assert isinstance(tabelle, Tabelle)
    return [[plain_text(zelle) for zelle in zeile] for zeile in tabelle.zeilen]


def test_times_follow_the_clock_if_all_have_one():
    assert [z.id for z in times_of(TREFFEN)] == ["zeit1", "zeit2"]
    assert times_of(Regionaltreffen(zeiten=[*ZEITEN, Zeitfenster(id="zeit3")]))[0].id == "zeit2"


def test_proposed_grid_has_no_clash_and_can_be_taken_over():
    raster = propose_places(TREFFEN)

    neu = take_grid(TREFFEN, raster)

    assert raster.ohne_platz == ()
    assert without_place(neu) == []
    assert [k.art for k in check_places(neu)] == []
    assert {(p.sitzung, p.zeit, p.raum) for p in neu.plaetze} == {(p.sitzung, p.zeit, p.raum) for p in raster.plaetze}


def test_clashes_on_the_sheet_are_said_in_its_own_words():
    treffen = placed(("sitz1", "zeit1", "raum1"), ("sitz2", "zeit1", "raum2"), ("sitz3", "zeit2", "raum2"))

    konflikte = check_places(treffen)

    assert [(k.art, k.sitzungen) for k in konflikte] == [("anbietende", ("sitz1", "sitz2")), ("plaetze", ("sitz3",))]
    assert konflikte[0].satz == "Ines Blatt bietet in „10:00 bis 10:45 Uhr“ zugleich an: „Bus“ und „Aushang“."


def test_wish_for_a_time_that_is_gone_is_said():
    sitzungen = [SITZUNGEN[0].model_copy(update={"zeit": "weg1"})]
    treffen = placed(("sitz1", "zeit1", "raum1")).model_copy(update={"sitzungen": sitzungen})

    assert [k.art for k in check_places(treffen)] == ["wunsch"]


def test_half_filled_places_do_not_count():
    treffen = placed(("sitz1", "", "raum1"), ("", "zeit1", "raum1"), ("weg1", "zeit1", "raum1"))

    assert check_places(treffen) == ()
    assert len(without_place(treffen)) == 3


def test_poster_shows_every_cell_and_says_which_are_free():
    treffen = placed(("sitz1", "zeit1", "raum1"), ("sitz2", "zeit1", "raum1"), ("sitz3", "zeit2", "raum2"))

    plakat = rasterplakat_als_dokument(treffen)

    assert plakat.bloecke[0].kopf == ("Zeit", "Saal", "Raum 2 · 8\u00a0Plätze")
    assert cells(treffen) == [
        ["10:00\nbis 10:45", "Bus\nInes Blatt\nAushang\nInes Blatt und Helga Probe", "frei"],
        ["11:00\nbis 11:45", "frei", "Ohne Titel"],
    ]


def test_poster_without_grid_is_blank_to_write_on():
    tabelle = rasterplakat_als_dokument(Regionaltreffen()).bloecke[0]

    assert isinstance(tabelle, Tabelle)
    assert (len(tabelle.kopf), len(tabelle.zeilen)) == (4, 3)


def test_list_goes_by_time_and_names_what_has_no_place():
    bloecke = raster_als_dokument(placed(("sitz1", "zeit2", "raum1"))).bloecke

    assert bloecke == (
        Ueberschrift("11:00 bis 11:45\u00a0Uhr", 1),
        Tabelle(("Raum", "Thema", "Wer lädt dazu ein"), (("Saal", "Bus", "Ines Blatt"),)),
        Ueberschrift("Noch ohne Platz", 1),
        Tabelle(("Thema", "Wer lädt dazu ein"), (("Aushang", "Ines Blatt und Helga Probe"), ("Ohne Titel", "–"))),
    )
    assert raster_als_dokument(Regionaltreffen()).bloecke == (Absatz("Noch steht keine Gesprächsrunde fest."),)


def test_programme_in_plain_words():
    assert say_programme(placed(("sitz1", "zeit1", "raum1"), ("sitz3", "zeit1", "raum2"))) == [
        "10:00 bis 10:45\u00a0Uhr: Bus (Saal); Ohne Titel (Raum 2)"
    ]
    assert [s.id for s in sessions_at(placed(("sitz1", "zeit1", "raum1")), "zeit1", "raum1")] == ["sitz1"]


def test_slips_come_in_whole_sheets():
    zettel = sitzungszettel_als_dokumente(TREFFEN, 5)

    assert len(zettel) == 8
    assert [b.kopf for b in zettel[0].bloecke if isinstance(b, Tabelle)] == [
        ("Titel",),
        ("Frage",),
        ("Name",),
        ("Ort",),
    ]


def test_times_are_made_one_after_another():
    zeiten = make_times(11 * 60, 40, 5, 3)

    assert [(z.beginn, z.ende) for z in zeiten] == [("11:00", "11:40"), ("11:45", "12:25"), ("12:30", "13:10")]
    assert [z.beginn for z in make_times(23 * 60, 40, 5, 3)] == ["23:00"]
    assert len(make_times(0, 1, -5, 1000)) == 20


def test_sessions_begin_from_the_chosen_topics():
    themen = [
        Thema(id="aaaa", titel="Bus", von="Erlengrund"),
        Thema(id="bbbb", titel="Räume", von="Helga Probe"),
        Thema(id="cccc", titel="Nicht gewählt"),
    ]
    gaeste = [Gast(id="gast1", name="Helga  Probe")]
    treffen = TREFFEN.model_copy(update={"themen": themen, "gewaehlt": ["aaaa", "bbbb"], "gaeste": gaeste})

    neu = add_sessions(treffen).sitzungen

    assert neu[:3] == SITZUNGEN
    assert [(s.titel, s.anbietende) for s in neu[3:]] == [("Räume", ["Helga Probe"])]


def test_group_is_as_large_as_the_guests_who_come():
    felder = {"zeiten": ZEITEN, "raeume": [Raum(id="raum1", plaetze=10)], "sitzungen": SITZUNGEN[:1]}
    treffen = crowd(90).model_copy(update=felder)

    neu = take_grid(treffen, propose_places(treffen))

    assert [k.art for k in check_places(neu)] == ["plaetze"]


def test_example_needs_no_apology():
    treffen = lindenau()

    assert without_place(treffen) == []
    assert [k for k in check_places(treffen) if k.art != "interesse"] == []
