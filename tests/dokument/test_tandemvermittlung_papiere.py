"""Do places, history, papers and filled-in sheets of an office's round come out as people expect?"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings

from methodenkoffer.orte import members
from tests.dokument.vermittlungsbau import place, proposed, sheet, small_sheets, wishing
from tests.export.proben import ANGABEN
from toolkit.dokument.form import Seitenumbruch, Ueberschrift
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.tandemvermittlung.beispiel import vermittlung_beispiel
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.gemerkt import pairs_of
from toolkit.dokument.tandemvermittlung.geschichte import carry_history, close_round, say_earlier
from toolkit.dokument.tandemvermittlung.gewichte import say_weights
from toolkit.dokument.tandemvermittlung.kalender import (
    move_months,
    vermittlung_als_ereignisse,
    vermittlung_als_termine,
)
from toolkit.dokument.tandemvermittlung.luecken import VERALTET, find_gaps
from toolkit.dokument.tandemvermittlung.mitglieder import take_members
from toolkit.dokument.tandemvermittlung.paare import agree, agree_all
from toolkit.dokument.tandemvermittlung.papiere import vermittlung_als_dokument
from toolkit.dokument.tandemvermittlung.post import pair_letter
from toolkit.dokument.tandemvermittlung.seiten import newest_year, propose_side, suggest_sides, take_places
from toolkit.dokument.tandemvermittlung.steckbrief import steckbrief_als_dokument, steckbriefe_als_dokument
from toolkit.dokument.tandemvermittlung.steckbrieftabelle import steckbriefe_als_tabellen
from toolkit.dokument.tandemvermittlung.tabellen import paare_als_tabellen
from toolkit.dokument.tandemvermittlung.uebergabe import begin_sheet
from toolkit.dokument.tandemvermittlung.werte import Ausschluss, Frueher
from toolkit.dokument.tandemvermittlung.zusammen import Einsendung, merge_profiles
from toolkit.export.docx.datei import render_docx
from toolkit.export.html import render_file
from toolkit.export.ics import render_ics
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf.druck import render_pdf
from toolkit.export.rueckweg.tandemvermittlung import lies_steckbriefe
from toolkit.export.xlsx import render_xlsx

HEUTE = date(2026, 11, 30)
BOESE = "=HYPERLINK(\"x\") <script>alert('1')</script> | **fett**"


def group(*orte: Gruppenort) -> Tandemvermittlung:
    return Tandemvermittlung(gruppe=Gruppenstand(titel="Runde", orte=list(orte)), jahr=2026)


def joined(name: str, seit: int | None, **felder) -> Gruppenort:
    return Gruppenort(id=name.lower(), name=name, seit=seit, **felder)


def test_newest_year_seeks_and_the_longer_ones_give():
    v = take_places(group(joined("Neuheim", 2024), joined("Altdorf", 2015), joined("Wannwohl", None)))

    assert [(o.name, o.seite) for o in v.orte] == [("Neuheim", "sucht"), ("Altdorf", "gibt"), ("Wannwohl", "")]


def test_districts_and_networks_do_not_take_part():
    kreis = joined("Landkreis", 2030, typ="landkreis")

    assert propose_side(kreis, 2024) == "nicht"
    assert newest_year([kreis, joined("Neuheim", 2024)]) == 2024


def test_sides_are_suggested_anew_from_another_year():
    v = take_places(group(joined("Neuheim", 2024), joined("Mitteldorf", 2020), joined("Wannwohl", None)))

    assert [o.seite for o in suggest_sides(v, 2020, "gibt").orte] == ["sucht", "sucht", "gibt"]
    assert [o.seite for o in suggest_sides(v, None).orte] == ["", "", ""]


def test_list_follows_the_group_and_keeps_what_was_entered():
    v = take_places(group(joined("Neuheim", 2024, sucht="Saal"), joined("Altdorf", 2015)))
    eigener = place("Getippt", "gibt")
    orte = [v.orte[0].model_copy(update={"seite": "gibt", "sucht": "Anderes"}), v.orte[1], eigener]
    gruppe = Gruppenstand(orte=[joined("Neuheim", 2024, sucht="Saal").model_copy(update={"name": "Neuheim am See"}),
                                joined("Drittdorf", 2019)])  # fmt: skip

    danach = take_places(v.model_copy(update={"orte": orte, "gruppe": gruppe}))

    assert [(o.name, o.seite, o.sucht) for o in danach.orte] == [
        ("Neuheim am See", "gibt", "Anderes"),
        ("Drittdorf", "gibt", ""),
        ("Getippt", "gibt", ""),
    ]
    assert take_places(danach) == danach


def test_gone_place_of_a_pair_stays_until_it_was_reckoned_anew():
    v = proposed(wishing())
    rest = [o for o in v.gruppe.orte if o.id != "lindenau"]

    danach = take_places(v.model_copy(update={"gruppe": Gruppenstand(orte=rest)}))

    assert [(o.id, o.seite) for o in danach.orte if o.id == "lindenau"] == [("lindenau", "nicht")]
    assert "lindenau" not in {o.id for o in take_places(proposed(danach)).orte}


def test_all_members_come_in_with_ids_that_stay_the_same():
    eigener = Gruppenort(id="meineid0", ort="stendal", name="Stendal", sucht="Saal")

    erste, zweite = (take_members(Gruppenstand(orte=[eigener]), members(), "Alle") for _ in range(2))

    assert erste == zweite
    assert len({o.id for o in erste.orte}) == len(members())
    assert [o.sucht for o in erste.orte if o.id == "meineid0"] == ["Saal"]


def test_all_members_are_brought_together_without_topics():
    gruppe = take_members(Gruppenstand(), members(), "Alle")
    v = suggest_sides(take_places(Tandemvermittlung(gruppe=gruppe, jahr=2026)), newest_year(gruppe.orte), "gibt")

    neu = proposed(v)

    assert len(neu.paare) == sum(o.seite == "sucht" for o in v.orte) > 5
    assert all("Themen unbekannt" in p.unbekannt for p in neu.paare)


def test_three_hundred_places_and_one_place_alone():
    viele = group(*(joined(f"Dorf{n:03d}", 2015 + n % 10) for n in range(300)))
    einer = take_places(group(joined("Allein", 2024)))

    v = proposed(take_places(viele))

    assert len(v.paare) == 30
    assert find_gaps(einer)["orte"] == [
        "Kein Ort gibt Begleitung.",
        "Bei 1\u00a0Ort: die Themen. Ohne sie zählt das Thema nicht.",
    ]


def test_gaps_name_what_is_missing_and_end_when_it_is_done():
    leer, v = find_gaps(group()), proposed(wishing())
    fertig = agree_all(v).model_copy(update={"beginn": HEUTE})

    assert leer == {
        "orte": ["Noch keine Orte."],
        "zaehlt": [],
        "tandems": ["So lässt sich noch nichts rechnen. Oben steht, was fehlt.", "Noch kein Vorschlag."],
        "ergebnis": ["Noch kein Paar ist vereinbart."],
    }
    assert find_gaps(v.model_copy(update={"wuensche": "egal"}))["tandems"] == [VERALTET]
    assert find_gaps(agree(v, v.paare[0]))["ergebnis"] == [
        "1\u00a0Paar ist vorgeschlagen, aber nicht vereinbart.",
        "Der Tag, an dem die Tandems beginnen.",
    ]
    assert (find_gaps(fertig)["tandems"], find_gaps(fertig)["ergebnis"]) == ([], [])


def test_half_filled_exclusions_are_named():
    v = wishing(ausschluesse=[Ausschluss(a="lindenau"), Ausschluss(a="lindenau", b="lindenau")])

    assert find_gaps(v)["orte"][-1] == "Bei 2\u00a0Ausschlüssen: zwei verschiedene Orte."


def test_weights_read_as_sentences():
    v = wishing(richtung="lieber weit", naehe="etwas", geschichte=[Frueher(suchend="a", erfahren="b")])

    assert say_weights(v) == [
        "Sehr wichtig: die Wünsche der Orte.",
        "Wichtig: ähnliche Größe.",
        "Etwas: weite Wege.",
        "Egal: gemeinsame Themen, dasselbe Land und lange Erfahrung.",
        "Frühere Tandems: lieber neue Paare.",
    ]


def test_round_becomes_history_and_the_next_one_knows_it():
    v = agree(proposed(wishing(beginn=HEUTE)), proposed(wishing()).paare[0])

    danach = close_round(v)

    (frueher,) = danach.geschichte
    assert (frueher.suchend, frueher.erfahren, frueher.jahr, frueher.beginn) == ("birkenfurt", "lindenau", 2026, HEUTE)
    assert (danach.paare, danach.fest, danach.gerechnet, danach.beginn) == ([], [], "", None)
    assert [o.seite for o in danach.orte if o.id == "birkenfurt"] == ["nicht"]
    assert carry_history([danach.model_dump(mode="json")]) == danach.geschichte
    assert carry_history([]) == []


def test_round_without_agreement_or_room_stays():
    v = proposed(wishing())
    voll = agree_all(v).model_copy(update={"geschichte": [Frueher() for _ in range(2000)]})

    assert close_round(v) is v
    assert close_round(voll) is voll


def test_earlier_tandems_keep_the_names_of_places_that_left():
    v = wishing(
        geschichte=[
            Frueher(suchend="weg", erfahren="lindenau", namen="Wegdorf ↔ Lindenau", jahr=2020),
            Frueher(suchend="birkenfurt", erfahren="lindenau"),
            Frueher(suchend="weg", erfahren="auchweg"),
        ]
    )

    assert say_earlier(v) == [
        "Wegdorf ↔ Lindenau (2020)",
        "Birkenfurt ↔ Lindenau",
        "[nicht mehr dabei] ↔ [nicht mehr dabei]",
    ]


@pytest.mark.parametrize(
    ("tag", "monate", "danach"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (HEUTE, 0, HEUTE),
    ],
)
def test_months_move_to_the_same_day_or_the_last_one(tag, monate, danach):
    assert move_months(tag, monate) == danach


def test_days_to_look_after_the_tandems_stand_in_the_calendar():
    v = agree_all(proposed(wishing(beginn=HEUTE, antwort_bis=HEUTE, zurueck_bis=HEUTE, titel="Runde")))
    frueher = v.model_copy(update={"geschichte": [Frueher(suchend="a", erfahren="b", beginn=HEUTE)]})

    ereignisse = vermittlung_als_ereignisse(v, "blatt")

    assert [(e.tag, e.titel, e.erledigt) for e in ereignisse] == [
        (HEUTE, "Runde: Steckbriefe zurück", True),
        (HEUTE, "Runde: Antworten der Orte", True),
        (HEUTE, "Runde: Die Tandems beginnen", False),
        (date(2026, 12, 30), "Runde: Haben sich alle Tandems gesprochen?", False),
        (date(2027, 5, 30), "Runde: Halbzeit: Wie geht es den Tandems?", False),
        (date(2027, 11, 30), "Runde: Rückblick in beide Richtungen", False),
    ]
    assert vermittlung_als_ereignisse(frueher, "blatt") == ereignisse
    assert vermittlung_als_ereignisse(wishing(beginn=HEUTE), "blatt") == []
    assert vermittlung_als_ereignisse(v.model_copy(update={"beginn": date(9999, 12, 1)}), "b") == [
        e.__class__(f"b{e.schluessel[5:]}", e.tag, e.titel, "frist", erledigt=True, eigen=False) for e in ereignisse[:2]
    ]


def test_letter_asks_while_proposed_and_goes_on_once_agreed():
    v = proposed(wishing(antwort_bis=HEUTE, absender="Büro"))
    fest = agree_all(v.model_copy(update={"beginn": HEUTE}))

    frage, brief = pair_letter(v, v.paare[0]), pair_letter(fest, fest.paare[0])

    assert frage.splitlines()[0] == "Betreff: Werden Sie ein Tandem? Birkenfurt und Lindenau"
    assert "bis 30.\u00a0November 2026 Bescheid" in frage
    assert brief.splitlines()[0] == "Betreff: Ihr Tandem: Birkenfurt und Lindenau"
    assert "ab 30.\u00a0November 2026" in brief
    assert brief.endswith("Herzliche Grüße\nBüro")


def test_letter_never_says_what_speaks_against_a_pair():
    v = proposed(wishing())
    paar = v.paare[1].model_copy(update={"dagegen": ["Gewünscht wurden andere Orte"]})

    assert "andere Orte" not in pair_letter(v, paar)
    assert pair_letter(v, paar).endswith("[Ihr Name]")


def test_wishes_reach_neither_letter_nor_own_sheet_as_the_profile_sheet_promises():
    orte = (place("Birkenfurt", "sucht", wuensche="Lindenau"), place("Lindenau", "gibt", wuensche="Birkenfurt"))
    einer = agree_all(proposed(wishing()))
    beide = agree_all(proposed(sheet(*orte)))

    gesagt = [dafuer for v in (einer, beide) for dafuer in v.paare[0].dafuer]
    nach_aussen = [
        text for v in (einer, beide) for text in (pair_letter(v, v.paare[0]), begin_sheet(v, v.fest[0])[1]["warum"])
    ]

    assert [satz for satz in gesagt if "wünsch" in satz] == [
        "Birkenfurt wünscht sich Lindenau",
        "Birkenfurt und Lindenau wünschen sich einander",
    ]
    assert [text for text in nach_aussen if "wünsch" in text] == []


def test_every_place_gets_a_profile_sheet_on_a_page_of_its_own():
    v = vermittlung_beispiel(HEUTE)

    dokument = steckbriefe_als_dokument(v)

    ueberschriften = [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)]
    assert ueberschriften == [o.name for o in v.orte]
    assert sum(isinstance(b, Seitenumbruch) for b in dokument.bloecke) == len(v.orte) - 1
    assert steckbriefe_als_dokument(group()) == steckbrief_als_dokument(group())
    assert render_pdf(dokument, ANGABEN).startswith(b"%PDF")


@settings(max_examples=15, deadline=None)
@given(small_sheets())
def test_every_paper_of_every_round_can_be_written(v):
    neu = proposed(v)

    for dokument in (vermittlung_als_dokument(v), vermittlung_als_dokument(neu), steckbrief_als_dokument(neu)):
        assert render_markdown(dokument).startswith(f"# {dokument.titel}")
    assert len(paare_als_tabellen(neu).blaetter[0].zeilen) == len(neu.paare)


def test_every_file_of_the_example_comes_out():
    v = vermittlung_beispiel(HEUTE)

    for dokument in (vermittlung_als_dokument(v, "Vermerk"), steckbrief_als_dokument(v, v.orte[0])):
        assert render_pdf(dokument, ANGABEN).startswith(b"%PDF")
        assert render_docx(dokument, ANGABEN).startswith(b"PK")
    assert render_xlsx(paare_als_tabellen(v), ANGABEN).startswith(b"PK")
    assert b"Halbzeit" in render_ics(vermittlung_als_termine(v, "blatt"), datetime(2026, 11, 30, tzinfo=UTC))


def test_hostile_names_are_text_on_paper():
    v = proposed(wishing(titel=BOESE, absender=BOESE))
    orte = [o.model_copy(update={"name": BOESE, "sucht": BOESE}) for o in v.orte]
    boese = v.model_copy(update={"orte": orte})

    seiten = [render_file(d) for d in (vermittlung_als_dokument(boese), steckbrief_als_dokument(boese, orte[0]))]

    assert [("<script>alert" in s, "<strong>fett" in s) for s in seiten] == [(False, False)] * 2


def test_table_of_profiles_comes_back_unchanged():
    v = vermittlung_beispiel(HEUTE)

    fund = lies_steckbriefe(render_xlsx(steckbriefe_als_tabellen(v, v.orte), ANGABEN))

    abgleich = merge_profiles(v, fund.einsendungen)
    assert fund.maengel == ()
    assert (abgleich.blatt, abgleich.aenderungen, abgleich.gleich, abgleich.fremd) == (v, (), len(v.orte), ())


def test_answers_of_places_replace_what_was_there_and_each_change_is_said():
    v = sheet(place("Birkenfurt", "sucht", sucht="Saal"), place("Lindenau", ""))
    zeilen = [
        Einsendung("birkenfurt", "", (("sucht", "Saal\nBus"), ("seite", "sucht"))),
        Einsendung("", "lindenau", (("seite", "gibt"), ("kapazitaet", 2), ("hoechstens_km", 80))),
        Einsendung("Nirgendwo", "", (("seite", "gibt"),)),
    ]

    abgleich = merge_profiles(v, zeilen)

    assert abgleich.aenderungen == (
        "Birkenfurt, Das suchen wir: jetzt „Saal; Bus“ statt „Saal“",
        "Lindenau, Suchen oder geben?: jetzt „gibt Begleitung“ statt noch offen",
        "Lindenau, Wie viele Tandems: jetzt 2 statt 1",
        "Lindenau, Höchstens Kilometer: jetzt 80 statt nichts",
    )
    assert [(o.seite, o.kapazitaet, o.sucht) for o in abgleich.blatt.orte] == [
        ("sucht", 1, "Saal\nBus"),
        ("gibt", 2, ""),
    ]
    assert abgleich.fremd == ("Nirgendwo",)


def test_namesake_is_known_by_its_id_only():
    v = sheet(*(place(n, "gibt").model_copy(update={"name": "Neustadt"}) for n in ("Neustadt1", "Neustadt2")))

    abgleich = merge_profiles(
        v,
        [Einsendung("Neustadt", "neustadt2", (("seite", "sucht"),)), Einsendung("Neustadt", "", (("seite", "nicht"),))],
    )

    assert [o.seite for o in abgleich.blatt.orte] == ["gibt", "sucht"]
    assert abgleich.fremd == ("Neustadt",)


def test_cells_that_cannot_be_read_are_said_and_left_out():
    from openpyxl import Workbook

    buch = Workbook()
    blatt = buch.active
    blatt.append(["Ort", "Suchen oder geben?", "Wie viele Tandems", "Höchstens Kilometer", "Neues"])
    blatt.append(["Birkenfurt", "vielleicht", "=1+1", 9000, "x"])
    blatt.append([None, "sucht", None, None, None])
    blatt.append(["Lindenau", "Wir geben.", 3, None, None])
    blatt.append([None, None, None, None, None])
    daten = as_bytes(buch)

    fund = lies_steckbriefe(daten)

    assert fund.einsendungen == (Einsendung("Lindenau", "", (("seite", "gibt"), ("kapazitaet", 3))),)
    assert [m.was for m in fund.maengel] == [
        "Nicht bekannte Spalten: „neues“.",
        "„vielleicht“ ist weder „sucht“ noch „gibt“ noch „nicht“.",
        "Hier steht eine Formel.",
        "„9000“ liegt nicht zwischen 1 und 1500.",
        "„Ort“ ist leer.",
    ]


@pytest.mark.parametrize("daten", [b"", b"Quatsch", b"PK\x03\x04kaputt", b"\xd0\xcf\x11\xe0alt"])
def test_files_that_are_no_profile_sheets_are_refused_with_a_sentence(daten):
    fund = lies_steckbriefe(daten)

    assert (fund.einsendungen, len(fund.maengel)) == ((), 1)


def test_own_sheet_of_a_tandem_begins_with_both_places_and_the_reasons():
    v = agree_all(vermittlung_beispiel(HEUTE))

    titel, inhalt = begin_sheet(v, v.fest[0])

    assert titel == "Tandem Birkenau am See – Lindenau"
    assert [o["name"] for o in inhalt["orte"]] == ["Birkenau am See", "Lindenau"]
    assert inhalt["warum"].splitlines()[:2] == [
        "Sie liegen ca. 60\u00a0km auseinander",
        "Beide nennen „Ehrenamtskarte“",
    ]
    assert pairs_of(v.fest[:1]) == (("birkenau0", "lindenau0"),)


def as_bytes(buch) -> bytes:
    from io import BytesIO

    strom = BytesIO()
    buch.save(strom)
    return strom.getvalue()
