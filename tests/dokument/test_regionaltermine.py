"""Do the group's wishes become days, series, hosts and meeting places, and does all of it come onto paper?"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.kalender import Ferien, load_holidays
from methodenkoffer.laender import LAENDER
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.regionalgruppe.blatt import Fahrzeit, Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltermine.antwort import Antwort, chosen_days, explain_day, find_clashes, say_clash
from toolkit.dokument.regionaltermine.beispiel import regionaltermine_beispiel
from toolkit.dokument.regionaltermine.blatt import (
    MEISTE_FERIEN,
    MEISTE_TERMINE,
    Belegt,
    Einladung,
    Gast,
    Gruppentermin,
    Regionaltermine,
    Weitere,
    last_day,
    name_of,
)
from toolkit.dokument.regionaltermine.ferienstand import add_holidays, holiday_sources, say_known_all, say_source
from toolkit.dokument.regionaltermine.gastgeber import plan_group_hosts
from toolkit.dokument.regionaltermine.kalender import termine_als_ereignisse, termine_als_kalender
from toolkit.dokument.regionaltermine.laender import involved, say_laender
from toolkit.dokument.regionaltermine.luecken import find_gaps
from toolkit.dokument.regionaltermine.serie import find_series, split_range
from toolkit.dokument.regionaltermine.treffort import compare_places, map_points
from toolkit.dokument.regionaltermine.uebernahme import take_over
from toolkit.dokument.regionaltermine.wege import group_ways, own_minutes, place_labels
from toolkit.dokument.regionaltermine.wunsch import first_range, known_holidays, make_wish
from toolkit.planung.meldungen import Fehler
from toolkit.planung.terminsuche import Vorschlag, find_dates

HEUTE = date(2026, 11, 30)
JAHR = {"von": date(2027, 1, 1), "bis": date(2027, 12, 31)}


def place(kennung, name, land="ST", lat=None, lon=None):
    return Gruppenort(id=kennung, name=name, land=land, lat=lat, lon=lon)


def group(*orte, **mehr):
    return Gruppenstand(titel="Runde Lindenau", orte=list(orte), **mehr)


DREI = (
    place("lindenau", "Lindenau", "ST", 51.8, 11.5),
    place("eichberg", "Eichberg", "SN", 51.6, 11.9),
    place("tannhof0", "Tannhof", "TH", 51.3, 11.0),
)


def sheet(**felder):
    return Regionaltermine(**{"gruppe": group(*DREI), **JAHR, **felder})


def wish(t, ereignisse=()):
    fund = make_wish(t, HEUTE, ereignisse)
    assert not isinstance(fund, Fehler)
    return fund


def ordered(*tage):
    return [Gruppentermin(id=f"termin{i}", tag=tag) for i, tag in enumerate(tage)]


def test_laender_come_from_places_and_from_what_is_added():
    t = sheet(weitere=[Weitere(land="BY"), Weitere(land=""), Weitere(land="ST")])

    assert involved(t) == ("BY", "SN", "ST", "TH")
    assert involved(t.model_copy(update={"alle_laender": True})) == tuple(LAENDER)
    assert involved(Regionaltermine()) == ()


def test_land_of_a_place_can_be_switched_off_and_it_is_said():
    t = sheet(weitere=[Weitere(land="TH", ohne=True), Weitere(land="BY")])
    eins = sheet(gruppe=group(DREI[0]), weitere=[Weitere(land="ST", ohne=True)])

    assert involved(t) == ("BY", "SN", "ST")
    assert say_laender(t) == (
        "Es zählen die Ferien und Feiertage in Bayern, Sachsen und Sachsen-Anhalt. Die in Thüringen zählen nicht."
    )
    assert involved(t.model_copy(update={"alle_laender": True})) == tuple(land for land in LAENDER if land != "TH")
    assert say_laender(eins) == ("Es zählen nur die Feiertage, die überall gelten. Die in Sachsen-Anhalt zählen nicht.")
    assert find_gaps(eins, HEUTE)["wer"] == []


def test_wish_holds_what_the_sheet_says():
    t = sheet(
        dienstag="gern",
        freitag="ungern",
        zwei_tage=True,
        vorlauf=None,
        abstand=0,
        schulferien="abraten",
        sperren=[Belegt(von=date(2027, 3, 2), bis=date(2027, 3, 1), grund=" Stadtfest "), Belegt(grund="ohne Tag")],
        termine=ordered(date(2027, 5, 4), None),
    )

    w = wish(t)

    assert (w.gern, w.ungern, w.nie, w.laenge, w.vorlauf, w.abstand, w.schulferien) == (
        {1}, {4}, {5, 6}, 2, 8, 1, "abraten",
    )  # fmt: skip
    assert [(s.von, s.bis, s.grund) for s in w.sperren] == [
        (date(2027, 3, 2), date(2027, 3, 2), "Stadtfest"),
        (date(2027, 5, 4), date(2027, 5, 4), "Unser Termin „Runde Lindenau“"),
    ]


def test_meetings_of_other_sheets_block_days_only_if_wished():
    treffen = Ereignis("a", date(2027, 4, 14), "Stammtisch")
    frist = Ereignis("b", date(2027, 4, 15), "Anmeldung", "frist")

    mit = wish(sheet(), (treffen, frist))
    ohne = wish(sheet(aus_mappe=False), (treffen, frist))

    assert ([s.grund for s in mit.sperren], ohne.sperren) == (["Stammtisch"], ())


@pytest.mark.parametrize(
    ("felder", "was"),
    [
        ({"von": None}, "Der Zeitraum fehlt."),
        ({"von": date(2028, 1, 1)}, "Der letzte Tag liegt vor dem ersten."),
        ({"bis": date(2031, 1, 1)}, "Der Zeitraum ist zu lang."),
        ({"von": date(2020, 1, 1), "bis": date(2020, 2, 1)}, "Der Zeitraum ist schon vorbei."),
    ],
)
def test_impossible_range_is_refused_in_words(felder, was):
    fund = make_wish(sheet(**felder), HEUTE)

    assert isinstance(fund, Fehler)
    assert fund.was == was


def test_new_sheet_begins_with_the_next_twelve_months():
    assert first_range(date(2026, 11, 30)) == (date(2026, 12, 1), date(2027, 11, 30))
    assert first_range(date(2026, 12, 1)) == (date(2027, 1, 1), date(2027, 12, 31))
    assert first_range(date(2027, 1, 31)) == (date(2027, 2, 1), date(2028, 1, 31))


def test_day_is_explained_whether_it_is_out_or_not():
    t = sheet(dienstag="gern", sperren=[Belegt(von=date(2027, 4, 21), grund="Stadtfest")])
    ferien = known_holidays(t)

    assert explain_day(t, HEUTE, date(2027, 2, 9), ferien) == Antwort(
        moeglich=False, satz="Dienstag, 9.\u00a0Februar 2027: nicht möglich.", gruende=("Winterferien in Sachsen.",)
    )
    assert explain_day(t, HEUTE, date(2027, 4, 21), ferien).gruende == ("Stadtfest.",)
    assert explain_day(t, HEUTE, date(2027, 4, 17), ferien).gruende == ("Nie am Samstag.",)
    assert explain_day(t, HEUTE, date(2028, 3, 7), ferien) == Antwort(
        moeglich=True,
        satz="Dienstag, 7.\u00a0März 2028: möglich.",
        gruende=(
            "Dafür: gern am Dienstag; in keinem der Länder sind Schulferien; kein Feiertag.",
            "Der Tag liegt außerhalb Ihres Zeitraums.",
        ),
    )


def test_chosen_day_is_no_riddle():
    t = sheet(termine=ordered(date(2027, 4, 21)))

    antwort = explain_day(t, HEUTE, date(2027, 4, 21), known_holidays(t))

    assert antwort == Antwort(
        moeglich=True, satz="Mittwoch, 21.\u00a0April 2027: steht schon bei Ihren Terminen.", gruende=()
    )


def test_chosen_days_name_every_day_of_a_date():
    t = sheet(termine=[Gruppentermin(titel="Klausur", tag=date(2027, 4, 21), bis=date(2027, 4, 22))])

    assert chosen_days(t) == dict.fromkeys((date(2027, 4, 21), date(2027, 4, 22)), "Ihr Termin „Klausur“")


def test_clash_with_holidays_that_were_added_later_is_said():
    t = sheet(termine=ordered(date(2028, 10, 12), date(2027, 4, 21), date(2026, 1, 1)))
    herbst = Ferien(land="SN", name="Herbstferien", von=date(2028, 10, 9), bis=date(2028, 10, 21))
    mehr = add_holidays(t, [herbst]).blatt

    vorher = find_clashes(t, HEUTE, known_holidays(t))
    nachher = find_clashes(mehr, HEUTE, known_holidays(mehr))

    assert vorher == {"termin0": ("Schulferien unbekannt in Sachsen, Sachsen-Anhalt und Thüringen.",)}
    assert nachher["termin0"][0] == "Herbstferien in Sachsen."
    assert say_clash(t.termine[0], t, ["Herbstferien in Sachsen."]) == (
        "Donnerstag, 12.\u00a0Oktober 2028 (Runde Lindenau): Herbstferien in Sachsen."
    )


def test_date_does_not_clash_with_its_own_sheet_but_with_others():
    t = sheet(termine=[Gruppentermin(id="eins", titel="Regionaltreffen", tag=date(2027, 4, 21))])
    selbst = Ereignis("a", date(2027, 4, 21), "regionaltreffen ")
    anderes = Ereignis("b", date(2027, 4, 21), "Ratssitzung")

    assert find_clashes(t, HEUTE, known_holidays(t), (selbst,)) == {}
    assert find_clashes(t, HEUTE, known_holidays(t), (selbst, anderes)) == {"eins": ("Ratssitzung.",)}


def test_two_dates_on_one_day_clash():
    t = sheet(termine=ordered(date(2027, 4, 21), date(2027, 4, 21)))

    assert set(find_clashes(t, HEUTE, known_holidays(t)).values()) == {("Unser Termin „Runde Lindenau“.",)}


def test_quarters_are_calendar_quarters_and_odd_ranges_are_cut_by_days():
    assert [v for v, _ in split_range(date(2027, 1, 1), date(2027, 12, 31), 4)] == [
        date(2027, 1, 1), date(2027, 4, 1), date(2027, 7, 1), date(2027, 10, 1),
    ]  # fmt: skip
    assert split_range(date(2027, 1, 5), date(2027, 1, 8), 2) == (
        (date(2027, 1, 5), date(2027, 1, 6)),
        (date(2027, 1, 7), date(2027, 1, 8)),
    )
    assert split_range(date(2027, 1, 5), date(2027, 1, 6), 4) == (
        (date(2027, 1, 5), date(2027, 1, 5)),
        (date(2027, 1, 6), date(2027, 1, 6)),
    )


@given(st.dates(date(2027, 1, 1), date(2028, 1, 1)), st.integers(0, 500), st.integers(2, 12))
@settings(max_examples=60, deadline=None)
def test_parts_cover_the_range_once(von, tage, anzahl):
    bis = von + timedelta(days=tage)

    teile = split_range(von, bis, anzahl)

    genannt = [n for a, b in teile for n in range(a.toordinal(), b.toordinal() + 1)]
    assert genannt == list(range(von.toordinal(), bis.toordinal() + 1))
    assert len(teile) == min(anzahl, tage + 1)


@given(
    st.integers(2, 8),
    st.booleans(),
    st.lists(st.dates(date(2027, 1, 1), date(2027, 12, 31)), max_size=3),
    st.sampled_from(["ausschliessen", "abraten"]),
)
@settings(max_examples=25, deadline=None)
def test_series_has_a_free_day_in_each_part_where_there_is_one(anzahl, zwei_tage, belegt, schulferien):
    t = sheet(zwei_tage=zwei_tage, schulferien=schulferien, sperren=[Belegt(von=tag, grund="Fest") for tag in belegt])
    w, ferien = wish(t), known_holidays(t)

    serie = find_series(w, ferien, anzahl)

    assert [(s.von, s.bis) for s in serie] == list(split_range(t.von, t.bis, anzahl))
    for teil in serie:
        frei = find_dates(w.model_copy(update={"von": teil.von, "bis": teil.bis}), ferien).frei
        assert (teil.vorschlag is not None) == (frei > 0)
        if teil.vorschlag:
            assert teil.von <= teil.vorschlag.von <= teil.vorschlag.bis <= teil.bis
    tage = [s.vorschlag for s in serie if s.vorschlag]
    assert all(a.bis < b.von for a, b in pairwise(tage))


def test_part_with_a_date_needs_no_proposal():
    t = sheet()

    serie = find_series(wish(t), known_holidays(t), 4, (date(2027, 5, 4),))

    assert [s.vorschlag is None for s in serie] == [False, True, False, False]
    assert [s.schon for s in serie] == [None, date(2027, 5, 4), None, None]


def test_part_without_a_free_day_says_why():
    t = sheet(sperren=[Belegt(von=date(2027, 4, 1), bis=date(2027, 6, 30), grund="Umbau")])

    serie = find_series(wish(t), known_holidays(t), 4)

    assert serie[1].vorschlag is None
    assert serie[1].hinweise[0].startswith("Kein Tag passt. Ohne „Umbau“ wären es ")


def test_proposals_become_dates_in_order_and_none_twice():
    t = sheet(termine=[Gruppentermin(), Gruppentermin(titel="Später", tag=date(2027, 9, 1))])
    neu = take_over(
        t, [Vorschlag(date(2027, 10, 5), date(2027, 10, 6), 0), Vorschlag(date(2027, 3, 2), date(2027, 3, 2), 0)]
    )

    assert [(x.titel, x.tag, x.bis) for x in neu.termine] == [
        ("", date(2027, 3, 2), None),
        ("Später", date(2027, 9, 1), None),
        ("", date(2027, 10, 5), date(2027, 10, 6)),
    ]
    assert take_over(neu, [Vorschlag(date(2027, 3, 2), date(2027, 3, 2), 0)]) is neu


def test_full_sheet_takes_no_further_date():
    voll = sheet(termine=ordered(*(date(2027, 1, 1) + timedelta(days=i) for i in range(MEISTE_TERMINE))))

    assert take_over(voll, [Vorschlag(date(2028, 1, 1), date(2028, 1, 1), 0)]) == voll


@pytest.mark.parametrize(
    ("bis", "ende"),
    [
        (None, date(2027, 3, 2)),
        (date(2027, 3, 1), date(2027, 3, 2)),
        (date(2027, 3, 4), date(2027, 3, 4)),
        (date(2077, 3, 4), date(2027, 3, 2)),
    ],
)
def test_wrong_last_day_does_not_count(bis, ende):
    assert last_day(Gruppentermin(tag=date(2027, 3, 2), bis=bis)) == ende


def test_calendar_keeps_its_keys_when_a_date_moves():
    t = sheet(termine=[Gruppentermin(id="eins", titel="Treffen", tag=date(2027, 3, 2), beginn="10:00", ende="09:00")])
    moved = sheet(termine=[Gruppentermin(id="eins", titel="Anders", tag=date(2027, 4, 7))])

    (davor,), (danach,) = termine_als_kalender(t, "blatt").termine, termine_als_kalender(moved, "blatt").termine

    assert davor.kennung == danach.kennung
    assert (davor.beginn == davor.ende, davor.ganztags, danach.ganztags) == (True, False, True)
    assert termine_als_kalender(t, "blatt", date(2027, 3, 3)).termine == ()


def test_events_for_the_year_carry_time_and_place():
    t = sheet(
        termine=[Gruppentermin(id="eins", tag=date(2027, 3, 2), beginn="10:00", ort=" Eichberg "), Gruppentermin()]
    )

    assert termine_als_ereignisse(t, "blatt") == [
        Ereignis("blatt-eins", date(2027, 3, 2), "Runde Lindenau", zeit="10:00", ort="Eichberg")
    ]
    assert name_of(Gruppentermin(), Regionaltermine()) == "Treffen"


def test_names_of_places_never_stand_twice():
    orte = [
        place("aaaa", "Neustadt", "SN"), place("bbbb", "Neustadt", "TH"), place("cccc", "neustadt", "TH"),
        place("dddd", "", ""), place("eeee", " ", ""),
    ]  # fmt: skip

    assert place_labels(orte) == {
        "aaaa": "Neustadt (Sachsen)",
        "bbbb": "Neustadt (Thüringen)",
        "cccc": "neustadt (Thüringen) (2)",
        "dddd": "Ort ohne Namen",
        "eeee": "Ort ohne Namen (2)",
    }


def test_place_that_stands_twice_counts_once():
    t = sheet(gruppe=group(*DREI, DREI[0], place("gleich00", "Lindenau", "ST", 51.8, 11.5)))

    gast, ort = plan_group_hosts(t, 2027), compare_places(t)

    assert group_ways(t).von == ("Lindenau (Sachsen-Anhalt)", "Eichberg", "Tannhof", "Lindenau (Sachsen-Anhalt) (2)")
    assert not isinstance(gast, Fehler)
    assert not isinstance(ort, Fehler)
    assert [p.id for p in map_points(t, ort)] == ["lindenau", "eichberg", "tannhof0", "gleich00"]


def test_own_travel_time_turns_the_table_into_minutes():
    fahrt = Fahrzeit(von="lindenau", nach="eichberg", minuten=95)
    t = sheet(gruppe=group(*DREI, place("ohnelage", "Landesnetzwerk"), fahrzeiten=[fahrt]))
    fremd = sheet(gruppe=group(*DREI, fahrzeiten=[Fahrzeit(von="lindenau", nach="ohnelage", minuten=5)]))

    wege = group_ways(t)

    assert (wege.einheit, wege.km[0][1], wege.km[1][0]) == ("Minuten", 95.0, 95.0)
    assert wege.km[0][2] == group_ways(sheet()).km[0][2]
    assert (group_ways(fremd).einheit, own_minutes(t, "eichberg")) == ("km", frozenset({"lindenau"}))


def test_host_is_who_was_not_there_yet():
    t = sheet(
        frueher=[Einladung(jahr=2026, ort="tannhof0"), Einladung(jahr=2025, ort="lindenau"), Einladung()], jahre=1
    )

    fund = plan_group_hosts(t, 2026)

    assert not isinstance(fund, Fehler)
    assert [(x.jahr, x.ort, x.grund) for x in fund.plan.treffen] == [(2026, "Eichberg", "Hat noch nie eingeladen.")]


def test_several_meetings_a_year_are_hosted_in_turn():
    fund = plan_group_hosts(sheet(ab_jahr=2027, jahre=2, je_jahr=3), 2026)

    assert not isinstance(fund, Fehler)
    assert [x.jahr for x in fund.plan.treffen] == [2027] * 3 + [2028] * 3
    assert {x.ort for x in fund.plan.treffen[:3]} == {"Lindenau", "Eichberg", "Tannhof"}


def test_landkreis_travels_and_hosts_only_if_somebody_says_so():
    kreis = Gruppenort(id="kreis000", name="Landkreis", typ="landkreis", land="ST", lat=51.7, lon=11.6)
    t = sheet(gruppe=group(*DREI, kreis), nur_gast=[Gast(ort="tannhof0"), Gast(), Gast(ort="istweg00")])

    ohne = plan_group_hosts(t, 2027)
    mit = plan_group_hosts(t.model_copy(update={"verbuende_laden_ein": True}), 2027)

    assert not isinstance(ohne, Fehler)
    assert not isinstance(mit, Fehler)
    assert {x.ort for x in ohne.plan.treffen} == {"Lindenau", "Eichberg"}
    assert "Nur zu Gast, ohne selbst einzuladen: Tannhof und Landkreis." in ohne.plan.saetze
    assert {x.ort for x in mit.plan.treffen} == {"Lindenau", "Eichberg", "Landkreis"}
    assert {name for name, _ in ohne.plan.gesamt} == {"Lindenau", "Eichberg", "Tannhof", "Landkreis"}


def test_group_without_hosts_is_told_so():
    t = sheet(nur_gast=[Gast(ort=o.id) for o in DREI])

    gast, ort, idee = plan_group_hosts(t, 2027), compare_places(t), t.model_copy(update={"ortsideen": "Magdeburg"})

    assert gast == ort == Fehler("Kein Ort lädt ein.", "Mindestens einer darf nicht nur zu Gast sein.")
    anderswo = compare_places(idee)
    assert not isinstance(anderswo, Fehler)
    assert [o.ort for o in anderswo.wahl.orte] == ["Magdeburg"]


def test_places_without_position_are_named_and_left_out():
    t = sheet(gruppe=group(*DREI, place("ohnelage", "Landesnetzwerk")))

    gast, ort = plan_group_hosts(t, 2027), compare_places(t)

    assert not isinstance(gast, Fehler)
    assert not isinstance(ort, Fehler)
    assert (gast.ohne_lage, ort.ohne_lage) == (("Landesnetzwerk",), ("Landesnetzwerk",))
    assert "Landesnetzwerk" not in ort.wege.von


@pytest.mark.parametrize("orte", [(), (place("ohnelage", "Irgendwo"),), DREI[:1]])
def test_too_few_places_are_said_and_never_crash(orte):
    t = sheet(gruppe=group(*orte))

    assert isinstance(plan_group_hosts(t, 2027), Fehler)
    assert isinstance(compare_places(t), Fehler)
    assert find_gaps(t, HEUTE)["gastgeber"] == ["Mindestens zwei Orte, deren Lage bekannt ist."]


def test_further_towns_can_be_meeting_places_and_unknown_ones_are_said():
    fund = compare_places(sheet(ortsideen="Magdeburg\nLindenau\nKeinort an der Nirgends\nMagdeburg"))

    assert not isinstance(fund, Fehler)
    assert (fund.ideen, len(fund.wege.von), len(fund.wege.nach)) == (("Magdeburg",), 3, 4)
    assert [f.split("“")[0] for f in fund.fragen if "Keinort" in f] == ["Einen Ort „Keinort an der Nirgends"]


def test_added_holidays_are_counted_and_known_ones_left_out():
    t = sheet()
    bekannt = next(f for f in load_holidays() if f.land == "SN")
    neu = Ferien(land="SN", name="Herbstferien", von=date(2028, 10, 9), bis=date(2028, 10, 21), quelle="Liste")

    zuwachs = add_holidays(t, [bekannt, neu, neu])

    assert (zuwachs.neu, zuwachs.schon, zuwachs.zu_viel) == (1, 1, 0)
    assert zuwachs.blatt.ferien == [neu]
    assert "21.\u00a0Oktober 2028" in next(s for s in say_known_all(zuwachs.blatt) if "Sachsen kennen" in s)
    assert add_holidays(zuwachs.blatt, [neu]).neu == 0


def test_sheet_takes_only_so_many_holidays():
    ferien = [
        Ferien(
            land="SN", name="Ferien", von=date(2030, 1, 1) + timedelta(days=i), bis=date(2030, 1, 1) + timedelta(days=i)
        )
        for i in range(MEISTE_FERIEN + 3)
    ]

    zuwachs = add_holidays(sheet(), ferien)

    assert (zuwachs.neu, zuwachs.zu_viel, len(zuwachs.blatt.ferien)) == (MEISTE_FERIEN, 3, MEISTE_FERIEN)


def test_sources_say_where_and_when_and_hostile_ones_stay_text():
    boese = Ferien(land="SN", name="Ferien", von=date(2030, 1, 1), bis=date(2030, 1, 2), quelle="javascript:alert(1)")

    quellen = holiday_sources(sheet(ferien=[boese]))

    assert [q.url.split("/")[2] if q.url else "" for q in quellen] == ["github.com", "", "github.com"]
    assert say_source(quellen[0]) == (
        "Schulferien: Ferienübersicht der Kultusministerkonferenz, wie sie das Programmpaket „holidays“ wiedergibt, "
        "nachgesehen am 25.\u00a0November 2026 (github.com/vacanza/holidays)"
    )
    assert say_source(quellen[1]) == "Schulferien, selbst ergänzt: javascript:alert(1)"


def test_gaps_name_what_is_missing():
    leer = find_gaps(Regionaltermine(), HEUTE)
    voll = find_gaps(regionaltermine_beispiel(HEUTE), HEUTE)

    assert leer["wer"] == ["Noch keine Orte.", "Der Zeitraum fehlt. Tragen Sie den ersten und den letzten Tag ein."]
    assert leer["termine"] == ["Noch kein Termin."]
    assert (voll["wer"], voll["tage"], voll["gastgeber"], voll["treffpunkt"]) == ([], [], [], [])
    assert voll["termine"] == ["Bei 1\u00a0Termin fehlt, wo Sie sich treffen."]


def test_gaps_name_entries_that_do_not_fit():
    t = sheet(
        gruppe=group(*DREI, place("ohneland", "Ahornsee", land="")),
        sperren=[Belegt(von=date(2027, 3, 2), bis=date(2027, 3, 1)), Belegt(grund="Fest")],
        termine=[Gruppentermin(), *ordered(date(2027, 5, 4), date(2027, 5, 4))],
        frueher=[Einladung(ort="istweg00"), Einladung()],
    )

    luecken = find_gaps(t, HEUTE)

    assert luecken["wer"] == [
        "Ohne Land, also ohne Ferien: Ahornsee.",
        "Bei 1\u00a0Sperre liegt der letzte Tag vor dem ersten.",
        "Bei 1\u00a0Sperre fehlt der erste Tag.",
    ]
    assert luecken["termine"] == [
        "Bei 1\u00a0Termin fehlt der Tag.",
        "Bei 2\u00a0Terminen fehlt die Uhrzeit.",
        "Bei 2\u00a0Terminen fehlt, wo Sie sich treffen.",
        "An 1\u00a0Tag stehen mehrere Termine.",
    ]
    assert luecken["gastgeber"] == [
        "Bei 1\u00a0früheren Treffen gehört der Ort nicht mehr dazu.",
        "Bei 1\u00a0früheren Treffen fehlt, wer eingeladen hat.",
    ]


def test_all_sixteen_laender_leave_days_and_say_what_speaks_against():
    t = sheet(alle_laender=True, schulferien="abraten", vorlauf=0)

    suche = find_dates(wish(t), known_holidays(t))

    assert len(suche.vorschlaege) == 6
    assert suche.tage[0].text == "Neujahr"


def test_nothing_free_names_the_wish_that_costs_most():
    t = sheet(von=date(2027, 2, 8), bis=date(2027, 2, 19), gruppe=group(DREI[1]))

    suche = find_dates(wish(t), known_holidays(t))

    assert suche.vorschlaege == ()
    assert suche.engpaesse[0].satz == "Ohne die Winterferien in Sachsen wären es 10\u00a0Tage."
