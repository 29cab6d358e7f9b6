"""Does the board bring entries of several places together, overwrite nothing, and say what may fit?"""

from __future__ import annotations

import io
from datetime import date, timedelta

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.export.proben import ANGABEN, BOESE
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Tabelle, Ueberschrift
from toolkit.dokument.marktplatz.beispiel import marktplatz_beispiel
from toolkit.dokument.marktplatz.blatt import (
    Abweichung,
    Gespraech,
    Marktplatz,
    Zettel,
    filled,
    find_matches,
    list_places,
    list_topics,
    marktplatz_als_ereignisse,
    plan_talk,
)
from toolkit.dokument.marktplatz.papiere import (
    TISCH,
    aushang_als_dokumente,
    bogen_als_dokument,
    leere_zettel_als_dokumente,
    liste_als_dokument,
    marktplatz_als_dokument,
    tischblatt_als_dokument,
    zettel_als_dokumente,
)
from toolkit.dokument.marktplatz.post import pair_text, request_text
from toolkit.dokument.marktplatz.tabellen import ERKLAERT, SPALTEN, leeres_blatt_als_tabellen, marktplatz_als_tabellen
from toolkit.dokument.marktplatz.zeilen import read_side, read_slips
from toolkit.dokument.marktplatz.zusammen import decide, differences, merge
from toolkit.export.html import render_file
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf import Druckteil, render_paket, render_pdf
from toolkit.frame.mappe.arten import all_kinds

HEUTE = date(2026, 11, 25)
BEISPIEL = marktplatz_beispiel(HEUTE)
SAAL = Zettel(id="saal0000", seite="biete", ort="Eichberg", was="Saal mit Küche", worte="Raum")


def board(*zettel, **mehr):
    return Marktplatz(zettel=list(zettel), **mehr)


def says(zettel):
    return [(z.seite, z.ort, z.was, z.worte, z.kontakt) for z in zettel]


def pages(*teile):
    return len(pikepdf.open(io.BytesIO(render_paket("Probe", teile, ANGABEN))).pages)


# Merging.


def test_same_entry_twice_stands_there_once():
    doppelt = Zettel(seite="biete", ort=" EICHBERG ", was="Saal  mit Küche.", worte="Raum")

    bau = merge(board(SAAL), [doppelt, doppelt])

    assert (bau.markt.zettel, len(bau.bekannt), bau.neu) == ([SAAL], 2, [])


def test_same_words_of_another_place_or_side_are_another_entry():
    andere = [
        SAAL.model_copy(update={"id": "andere00", "ort": "Seefelden"}),
        Zettel(seite="suche", ort="Eichberg", was=SAAL.was),
    ]

    bau = merge(board(SAAL), andere)

    assert (len(bau.markt.zettel), len(bau.neu)) == (3, 2)


def test_empty_fields_are_filled_and_nothing_is_emptied():
    mehr = Zettel(seite="biete", ort="Eichberg", was=SAAL.was, kontakt="Pfarrbüro", bis=HEUTE, besuch=True)

    bau = merge(board(SAAL), [mehr])

    (z,) = bau.markt.zettel
    assert (z.id, z.worte, z.kontakt, z.bis, z.besuch) == (SAAL.id, "Raum", "Pfarrbüro", HEUTE, True)
    assert (len(bau.ergaenzt), bau.abweichend) == (1, [])


def test_other_words_wait_for_a_choice_and_change_nothing():
    anders = Zettel(seite="biete", ort="Eichberg", was=SAAL.was, worte="Feiern", kontakt="Pfarrbüro")

    bau = merge(board(SAAL), [anders], "eichberg.xlsx")

    assert bau.markt.zettel == [SAAL]
    assert [(a.zu, a.neu, a.woher) for a in bau.markt.abweichungen] == [(SAAL.id, anders, "eichberg.xlsx")]
    assert [len(merge(bau.markt, [anders]).abweichend), len(merge(bau.markt, [anders]).bekannt)] == [0, 1]


def test_row_that_was_changed_is_known_by_its_id():
    geaendert = SAAL.model_copy(update={"was": "Saal ohne Küche"})

    bau = merge(board(SAAL), [geaendert])

    assert (bau.neu, [differences(SAAL, a.neu) for a in bau.abweichend]) == ([], [["was"]])


@pytest.mark.parametrize(
    ("wie", "was"),
    [
        ("bisher", ["Saal mit Küche"]),
        ("neu", ["Saal ohne Küche"]),
        ("beide", ["Saal mit Küche", "Saal ohne Küche"]),
    ],
)
def test_choice_settles_two_versions(wie, was):
    bau = merge(board(SAAL), [SAAL.model_copy(update={"was": "Saal ohne Küche"})])

    markt = decide(bau.markt, bau.abweichend[0].id, wie)

    assert ([z.was for z in markt.zettel], markt.abweichungen) == (was, [])
    assert len({z.id for z in markt.zettel}) == len(was)


def test_version_of_an_entry_that_is_gone_can_still_be_taken():
    fall = Abweichung(zu="weg00000", neu=SAAL)

    assert says(decide(Marktplatz(abweichungen=[fall]), fall.id, "neu").zettel) == says([SAAL])
    with pytest.raises(KeyError):
        decide(Marktplatz(), fall.id, "neu")


def test_full_board_says_what_does_not_fit_and_loses_no_version():
    voll = board(*(Zettel(ort="A", was=f"Ding {n}") for n in range(500)))
    bau = merge(voll, [SAAL, voll.zettel[0].model_copy(update={"kontakt": "Büro"})])
    streit = voll.model_copy(update={"abweichungen": [Abweichung(zu=voll.zettel[0].id, neu=SAAL)]})

    assert (len(bau.markt.zettel), bau.zu_viel, len(bau.ergaenzt)) == (500, [SAAL], 1)
    assert decide(streit, streit.abweichungen[0].id, "beide") is streit


WORT = st.sampled_from(["", "Saal", "Rad", "Zelt"])
ZETTEL = st.builds(
    Zettel,
    seite=st.sampled_from(["biete", "suche"]),
    ort=st.sampled_from(["A", "B"]),
    was=st.sampled_from(["Saal", "Rad"]),
    worte=WORT,
    kontakt=WORT,
    telefon=st.booleans(),
    besuch=st.booleans(),
)


@settings(max_examples=80)
@given(st.lists(ZETTEL, max_size=5), st.lists(ZETTEL, max_size=6))
def test_merging_keeps_every_word_of_both_sides(vorher, dazu):
    markt = merge(Marktplatz(), vorher).markt

    nachher = merge(markt, dazu).markt

    alte = {z.id: z for z in markt.zettel}
    for z in nachher.zettel:
        alt = alte.get(z.id)
        # Nothing that stood there has been changed; empty fields may have been filled.
        assert alt is None or all(not getattr(alt, f) or getattr(alt, f) == getattr(z, f) for f in Zettel.model_fields)
    fassungen = [*nachher.zettel, *(a.neu for a in nachher.abweichungen)]
    for z in dazu:
        # Whatever came in is contained in one of the versions that are there now.
        assert any(
            (f.seite, f.ort, f.was) == (z.seite, z.ort, z.was)
            and all(
                not getattr(z, n) or getattr(z, n) == getattr(f, n) for n in ("worte", "kontakt", "telefon", "besuch")
            )
            for f in fassungen
        )
    nochmal = merge(nachher, dazu)
    assert (nochmal.neu, nochmal.ergaenzt, nochmal.abweichend, nochmal.markt) == ([], [], [], nachher)


# Typed slips.


def test_slips_are_read_one_per_line():
    text = (
        "biete; Lindenau; Saal; Raum, Küche; Büro\nsuche: Eichberg; Rad\nWir suchen\tTannhof\tZelt\n\n"
        "ICH BIETE | Seefelden | Honig"
    )

    fund = read_slips(text)

    assert says(fund.zettel) == [
        ("biete", "Lindenau", "Saal", "Raum, Küche", "Büro"),
        ("suche", "Eichberg", "Rad", "", ""),
        ("suche", "Tannhof", "Zelt", "", ""),
        ("biete", "Seefelden", "Honig", "", ""),
    ]
    assert fund.rest == ()


@pytest.mark.parametrize(
    ("zeile", "grund"),
    [
        ("Lindenau; Saal", "Am Anfang fehlt „biete“ oder „suche“."),
        ("biete", "Der Ort fehlt."),
        ("biete;;Saal", "Der Ort fehlt."),
        ("suche; Lindenau", "Was genau fehlt."),
        ("suche; a; b; c; d; e", "Das sind mehr als fünf Angaben. Trennen Sie mit höchstens vier Strichpunkten."),
        ("suche; a; " + "x" * 301, "Eine Angabe ist länger als 300 Zeichen. Bitte kürzen Sie sie."),
    ],
)
def test_line_that_cannot_be_read_stays_with_its_reason(zeile, grund):
    fund = read_slips(f"biete; A; B\n{zeile}")

    assert (len(fund.zettel), fund.rest) == (1, (zeile,))
    assert fund.gruende[0].endswith(f"“: {grund}")


def test_side_is_read_in_many_words():
    worte = (
        "biete",
        "Wir bieten:",
        " SUCHE ",
        "Ich suche …",
        "Gesucht",
        "sucht",
        "bietet",
        "b",
        "S",
        "",
        "vielleicht",
        "0",
    )

    assert [read_side(wort) for wort in worte] == [
        *["biete"] * 2,
        *["suche"] * 4,
        *["biete"] * 2,
        "suche",
        *[None] * 3,
    ]


# What stands there, what fits, when something is due.


def test_places_and_topics_are_named_once_in_order():
    markt = board(
        SAAL,
        Zettel(ort="eichberg", was="Rad", worte="raum, Verleih;  Werkzeug "),
        Zettel(ort="Ahorn", worte="Zelt"),
        Zettel(ort="Leer"),
    )

    assert (list_places(markt), list_topics(markt)) == (["Ahorn", "Eichberg"], ["Raum", "Verleih", "Werkzeug", "Zelt"])
    assert [z.ort for z in filled(markt)] == ["Eichberg", "eichberg", "Ahorn"]


def test_entry_on_neither_side_is_kept_but_matches_nothing():
    markt = board(Zettel(seite="", ort="A", was="Saal"), Zettel(seite="suche", ort="B", was="Saal"))

    assert (len(filled(markt)), find_matches(markt, HEUTE)[markt.zettel[1].id].treffer) == (1, ())
    assert "A Saal" in render_markdown(marktplatz_als_dokument(markt))


def test_example_has_matches_near_misses_and_a_wish_without():
    funde = find_matches(BEISPIEL, HEUTE)

    assert {s: [p.biete for p in f.treffer] for s, f in funde.items()} == {
        "m2suche0": ["m1biete0"],
        "m4suche0": ["m5biete0"],
        "m6suche0": ["m7biete0"],
        "m8suche0": [],
    }


def test_talk_begins_with_wish_places_and_contacts():
    gespraech = plan_talk(BEISPIEL.zettel[1], BEISPIEL.zettel[0], HEUTE)

    assert (gespraech.titel, gespraech.fragt, gespraech.hoert_zu, gespraech.tag) == (
        "Wer hat Vereine bei der Suche nach einem Vorstand begleitet?",
        "Lindenau, Koordination",
        "Eichberg, Freiwilligenagentur",
        HEUTE,
    )


def test_deadline_talks_and_second_calls_become_events():
    markt = Marktplatz(
        titel="Runde",
        ruecklauf_bis=HEUTE,
        alle_da=True,
        gespraeche=[
            Gespraech(id="aaaa", titel="Satzung", tag=date(2026, 12, 3)),
            Gespraech(id="bbbb", nachfrage=HEUTE, nachgefragt=True),
            Gespraech(id="cccc"),
        ],
    )

    assert marktplatz_als_ereignisse(markt, "b1") == [
        Ereignis("b1-ruecklauf", HEUTE, "Runde: Zettel einsammeln", "frist", erledigt=True),
        Ereignis("aaaa-telefonat", date(2026, 12, 3), "Telefonat: Satzung", eigen=False),
        Ereignis("aaaa-nachfrage", date(2026, 12, 17), "Nachfragen: Satzung", "frist"),
        Ereignis("bbbb-nachfrage", HEUTE, "Nachfragen: Beratung am Telefon", "frist", erledigt=True),
    ]


@pytest.mark.parametrize(
    "falsch", [{"zettel": [{"seite": "tausche"}]}, {"zettel": [{"id": "X"}]}, {"fremd": 1}, {"titel": "x" * 301}]
)
def test_content_of_another_shape_is_refused(falsch):
    with pytest.raises(ValidationError):
        Marktplatz.model_validate(falsch)


def test_kind_names_every_field_and_writes_its_example():
    kunde = all_kinds()["marktplatz"]
    (beispiel,) = kunde.beispiel(HEUTE)

    felder = {*Marktplatz.model_fields}
    for name, modell in (("zettel", Zettel), ("abweichungen", Abweichung), ("gespraeche", Gespraech)):
        felder |= {f"{name}.{f}" for f in modell.model_fields if f != "id"}
    assert felder - kunde.felder.keys() == set()
    assert (kunde.dokument(beispiel, "").titel, kunde.zusatz(beispiel)) == (
        "Wer hat das schon gemacht?",
        "Regionalrunde Lindenau, fünf Orte · 8\u00a0Zettel",
    )
    assert len(list(kunde.ereignisse(beispiel, "b1"))) == 3


# Papers, tables, mails.


def test_blank_sheet_explains_each_of_its_columns():
    tabellen = leeres_blatt_als_tabellen(BEISPIEL)

    assert [b.titel for b in tabellen.blaetter] == ["Biete und suche", "So geht es"]
    assert [zeile[0] for zeile in ERKLAERT] == [s.titel for s in SPALTEN]
    assert {len(zeile) for zeile in tabellen.blaetter[0].zeilen} == {10}
    assert (
        "Amira Muster, Koordination Lindenau. Bitte bis 21.\u00a0November 2026." in tabellen.blaetter[1].zeilen[-1][1]
    )


def test_contacts_go_along_only_if_all_agreed():
    mit = BEISPIEL.model_copy(update={"mit_kontakt": True})

    def shown(markt):
        papiere = [*aushang_als_dokumente(markt), *zettel_als_dokumente(markt), liste_als_dokument(markt, {}, HEUTE)]
        zeilen = marktplatz_als_tabellen(markt).blaetter[0].zeilen
        return ["Freiwilligenagentur" in render_markdown(d) for d in papiere].count(True), zeilen[0][4]

    assert shown(BEISPIEL) == (0, "")
    assert shown(mit) == (3, "Freiwilligenagentur")


def test_wall_holds_offers_and_wishes_apart_and_never_too_many_on_a_page():
    viele = board(*(Zettel(seite="biete", ort=f"Ort {n:02}", was="Saal " * 10) for n in range(30)), SAAL)

    blaetter = aushang_als_dokumente(viele)

    assert [len(b.zeilen) for d in blaetter for b in d.bloecke if isinstance(b, Tabelle)] == [12, 12, 7]
    assert [d.titel for d in aushang_als_dokumente(BEISPIEL)] == ["■ Wir bieten", "○ Wir suchen"]
    assert pages(Druckteil(blaetter, "wand-a3")) == 3


def test_list_shows_why_two_stand_together():
    dokument = liste_als_dokument(BEISPIEL, find_matches(BEISPIEL, HEUTE), HEUTE, "Vermerk")

    assert [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)] == [
        "Wer passt zu wem?",
        "Wir bieten",
        "Wir suchen",
    ]
    zeilen = next(b for b in dokument.bloecke if isinstance(b, Tabelle)).zeilen
    assert [zeile[2] for zeile in zeilen] == [
        "gemeinsam: Vereinsberatung, Vorstand, Vereine",
        "gemeinsam: Ehrenamtskarte",
        "gemeinsam: Saal, Samstag",
    ]


def test_blank_papers_fit_and_the_table_takes_forty_minutes():
    assert pages(Druckteil(leere_zettel_als_dokumente("biete", 8), "karten")) == 2
    assert pages(Druckteil((bogen_als_dokument(BEISPIEL), tischblatt_als_dokument()))) == 2
    assert sum(schritt.minuten for schritt in TISCH) == 40


def test_empty_board_is_a_paper_too():
    leer = Marktplatz(titel="")

    for dokument in (marktplatz_als_dokument(leer), liste_als_dokument(leer, {}, HEUTE), bogen_als_dokument(leer)):
        assert render_pdf(dokument, ANGABEN).startswith(b"%PDF")
    assert aushang_als_dokumente(leer) == ()


def test_mails_say_when_to_whom_and_why():
    paar = find_matches(BEISPIEL, HEUTE)["m4suche0"].treffer[0]

    bitte, beide = request_text(BEISPIEL), pair_text(BEISPIEL.zettel[3], BEISPIEL.zettel[4], paar)

    assert ["bis 21.\u00a0November 2026 zurück" in bitte, bitte.endswith("Amira Muster, Koordination Lindenau")] == [
        True
    ] * 2
    assert (
        "Bei beiden stehen ähnliche Wörter – gemeinsam: Ehrenamtskarte. Ob es wirklich passt, wissen nur Sie." in beide
    )
    assert "[Ort] sucht: a\n[Ort] bietet: {b}" in pair_text(Zettel(worte="a"), Zettel(was="{b}"), paar)
    assert request_text(Marktplatz()).endswith("Herzliche Grüße\n[Ihr Name]")


@pytest.mark.parametrize("text", BOESE)
def test_hostile_words_stay_words_in_every_paper(text):
    zettel = [Zettel(seite=seite, ort=text, was=text, worte=text, kontakt=text) for seite in ("biete", "suche")]
    markt = board(*zettel, titel=text, runde=text, sammelt=text, schnell=text, mit_kontakt=True, ruecklauf_bis=HEUTE)
    markt = markt.model_copy(update={"gespraeche": [Gespraech(titel=text, fragt=text, schritt=text, tag=HEUTE)]})

    funde = find_matches(markt, HEUTE + timedelta(days=1))

    for dokument in (
        marktplatz_als_dokument(markt),
        liste_als_dokument(markt, funde, HEUTE),
        *zettel_als_dokumente(markt),
    ):
        assert render_pdf(dokument, ANGABEN).startswith(b"%PDF")
        assert "<script>alert" not in render_file(dokument)
