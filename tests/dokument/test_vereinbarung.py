"""Does the agreement take over places, check speakers, plan the year, reckon money and find double structures?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from toolkit.dokument.aufgaben import Quelle, gather_tasks
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.vereinbarung.arbeitsplan import TAKTE, date_notes, enter_dates, say_cycle, series_of
from toolkit.dokument.vereinbarung.beispiel import vereinbarung_beispiel
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, planned_meetings
from toolkit.dokument.vereinbarung.doppelt import UEBLICHE, add_usual, check_gaps, say_checks
from toolkit.dokument.vereinbarung.gastgeber import propose_hosts
from toolkit.dokument.vereinbarung.geld import settle
from toolkit.dokument.vereinbarung.kalender import vereinbarung_als_ereignisse, vereinbarung_als_termine
from toolkit.dokument.vereinbarung.luecken import TEILE, hints, missing
from toolkit.dokument.vereinbarung.partner import double_names, new_places, take_places
from toolkit.dokument.vereinbarung.rollen import speaker_gaps, speaker_hints, term_ends
from toolkit.dokument.vereinbarung.werte import Ausgabe, Geldbeitrag, Massnahme, Pruefung, Sachbeitrag, Ziel
from toolkit.dokument.vereinbarung.werte_arbeit import Arbeitstreffen, Partner, Sprecher

HEUTE = date(2026, 11, 30)
BEISPIEL = vereinbarung_beispiel(HEUTE)
NB = "\u00a0"


def group(anzahl, *, lage=True):
    orte = [
        Gruppenort(
            id=f"ort{i:05}",
            name=f"Ort {i}",
            land=("ST", "SN")[i % 2],
            lat=51 + i % 7 / 5 if lage else None,
            lon=11 + i % 5 / 4 if lage else None,
        )
        for i in range(anzahl)
    ]
    return Vereinbarung(gruppe=Gruppenstand(orte=orte))


def speakers(*paare):
    """Partners with a sector and a Land, and one speaker for each pair of role and partner."""
    partner = [
        Partner(id="partner1", name="Lindenau", sektor="zivilgesellschaft", land="ST"),
        Partner(id="partner2", name="Eichberg", sektor="zivilgesellschaft", land="ST"),
        Partner(id="partner3", name="Ulmenhain", sektor="verwaltung", land="SN"),
    ]
    wer = [Sprecher(wer=rolle, partner=p, vertretung="Büro") for rolle, p in paare]
    return Vereinbarung(partner=partner, sprecher=wer, amtszeit=2, amtsbeginn=HEUTE)


# Partners.


def test_places_become_partners_with_what_they_seek_and_offer():
    ort = Gruppenort(id="ort00001", name="Tannhof", land="TH", sucht="- Saal\n- Geld\n- Zeit", bietet="Technik")
    leer = Partner(name=" ")

    neu = take_places(Vereinbarung(gruppe=Gruppenstand(orte=[ort]), partner=[leer]))

    (p,) = neu.partner
    assert (p.ort, p.name, p.land, p.will, p.bringt, p.sektor) == (
        "ort00001",
        "Tannhof",
        "TH",
        "Saal; Geld",
        "Technik",
        "",
    )


def test_only_of_a_district_the_sector_is_known():
    orte = [Gruppenort(name="Kreis Lindenau", typ="landkreis"), Gruppenort(name="Lindenau", typ="stadt")]

    neu = take_places(Vereinbarung(gruppe=Gruppenstand(orte=orte)))

    assert [p.sektor for p in neu.partner] == ["verwaltung", ""]


def test_places_that_are_partners_by_id_or_name_are_not_taken_twice():
    orte = [Gruppenort(id="ort00001", name="Tannhof"), Gruppenort(name="TANNHOF"), Gruppenort(name="Eichberg")]
    da = [Partner(ort="ort00001", name="Kulturverein"), Partner(name="eichberg ", will="Saal")]

    neu = take_places(Vereinbarung(gruppe=Gruppenstand(orte=orte), partner=da))

    assert [p.name for p in neu.partner] == ["Kulturverein", "eichberg ", "TANNHOF"]
    assert new_places(neu) == []


def test_money_without_any_amount_is_not_called_free():
    offen = Vereinbarung(ausgaben=[Ausgabe(was="Druck")], sachen=[Sachbeitrag(was="Saal")])
    wert = Vereinbarung(sachen=[Sachbeitrag(was="Saal", wert=320)])

    assert settle(offen).saetze == ("Nicht mitgerechnet, weil der Betrag fehlt: „Druck“.",)
    assert settle(wert).saetze == (f"Es kommen Räume, Zeit und Dinge im Wert von etwa 320{NB}Euro. Das ist kein Geld.",)


def test_namesakes_of_several_laender_become_partners_both_and_bear_their_land():
    orte = [Gruppenort(name="Neustadt", land="SN"), Gruppenort(name="neustadt", land="TH"), Gruppenort(name="Tannhof")]
    v = Vereinbarung(gruppe=Gruppenstand(orte=orte))

    neu = take_places(v)

    assert [(p.name, p.land) for p in neu.partner] == [
        ("Neustadt (Sachsen)", "SN"),
        ("neustadt (Thüringen)", "TH"),
        ("Tannhof", ""),
    ]
    assert (new_places(neu), double_names(neu)) == ([], [])


@settings(max_examples=25)
@given(st.integers(0, 300))
def test_groups_of_any_size_are_taken_over_whole_and_once(anzahl):
    einmal = take_places(group(anzahl))

    zweimal = take_places(einmal)

    assert (len(einmal.partner), zweimal) == (anzahl, einmal)


def test_missing_facts_of_partners_are_counted():
    v = Vereinbarung(partner=[Partner(name="Lindenau"), Partner(name="lindenau ", will="Saal")])

    assert missing(v, HEUTE)["partner"] == [
        "Diese Namen stehen mehrmals da: Lindenau.",
        f"Bei 2{NB}Partnern fehlt der Bereich.",
        f"Bei 2{NB}Partnern fehlt, wer unterschreibt.",
        f"Bei 1{NB}Partner fehlt, was er will.",
        f"Bei 2{NB}Partnern fehlt, was sie einbringen.",
    ]
    assert double_names(v) == ["Lindenau"]


def test_one_sector_alone_and_places_left_out_are_hints_and_no_gaps():
    v = take_places(group(3))
    v = v.model_copy(
        update={"partner": [p.model_copy(update={"sektor": "verwaltung"}) for p in v.partner[:2]], "gruppe": v.gruppe}
    )

    assert hints(v)["partner"] == [
        "Alle Partner kommen aus einem Bereich: Verwaltung. Wer fehlt am Tisch?",
        f"1{NB}Ort der Gruppe ist noch nicht dabei: Ort 2.",
    ]


# The two-speakers rule.


@pytest.mark.parametrize(
    ("paare", "satz"),
    [
        ((), "Noch gibt es keine Sprecher*innen. Zwei tragen besser: Eine kann krank werden oder wechseln."),
        (
            (("AM", "partner1"),),
            "Bisher gibt es nur eine Person, die spricht. Zwei tragen besser: Eine kann krank werden oder wechseln.",
        ),
        ((("AM", "partner1"), ("JB", "partner1")), "Alle Sprecher*innen kommen von einem Partner: Lindenau."),
    ],
)
def test_too_few_or_from_one_partner_is_said(paare, satz):
    assert speaker_gaps(speakers(*paare)) == [satz]


def test_same_sector_and_same_land_are_said_with_who_could_be_asked():
    v = speakers(("AM", "partner1"), ("JB", "partner2"))

    assert speaker_gaps(v) == [
        "Alle Sprecher*innen kommen aus demselben Bereich: Zivilgesellschaft. Fragen Sie zum Beispiel Ulmenhain.",
        "Alle Sprecher*innen kommen aus demselben Land: Sachsen-Anhalt. Die Runde hat mehrere Länder.",
    ]


def test_two_of_different_sides_with_term_and_deputies_are_whole():
    assert speaker_gaps(speakers(("AM", "partner1"), ("Amt", "partner3"))) == []


def test_group_of_one_land_is_not_asked_for_another():
    v = speakers(("AM", "partner1"), ("JB", "partner2"))
    v = v.model_copy(update={"partner": v.partner[:2]})

    assert speaker_gaps(v) == ["Alle Sprecher*innen kommen aus demselben Bereich: Zivilgesellschaft."]


def test_speaker_of_a_partner_that_left_is_asked_again():
    v = speakers(("AM", "partner1"), ("Amt", "weg00000")).model_copy(update={"amtszeit": None})

    assert speaker_gaps(v) == [
        f"Bei 1{NB}Sprecher*in fehlt, für welchen Partner sie spricht.",
        "Wie viele Jahre dauert eine Amtszeit? Zwei Jahre sind unser Vorschlag.",
    ]


def test_forty_partners_are_told_of_a_small_circle():
    v = take_places(group(40))

    assert [h.split(" hilft")[0] for h in speaker_hints(v)] == [f"Bei 40{NB}Partnern"]


@pytest.mark.parametrize(
    ("beginn", "jahre", "ende"),
    [
        (date(2027, 1, 1), 2, date(2028, 12, 31)),
        (date(2028, 2, 29), 1, date(2029, 2, 28)),
        (date(2028, 2, 29), 4, date(2032, 2, 28)),
        (date(9999, 1, 1), 1, None),
        (None, 2, None),
    ],
)
def test_term_ends_on_the_day_before(beginn, jahre, ende):
    assert term_ends(Vereinbarung(amtsbeginn=beginn, amtszeit=jahre)) == ende


# The year.


def test_rhythm_becomes_the_same_weekday_of_the_month():
    v = enter_dates(Vereinbarung(takt="quartal", erstes_treffen=date(2027, 1, 14)), HEUTE)

    assert [t.tag for t in v.treffen] == [
        date(2027, 1, 14),
        date(2027, 4, 8),
        date(2027, 7, 8),
        date(2027, 10, 14),
    ]
    assert say_cycle(v) == f"jedes Vierteljahr, zuerst am 14.{NB}Januar 2027"


def test_moved_meetings_keep_their_keys_and_topics_and_past_ones_stay():
    vorbei = Arbeitstreffen(id="treffen0", tag=HEUTE - timedelta(days=9), gastgeber="Eichberg")
    eins = Arbeitstreffen(id="treffen1", tag=date(2027, 1, 14), thema="Plakat")
    zwei = Arbeitstreffen(id="treffen2", tag=date(2027, 4, 8))
    rest = Arbeitstreffen(id="treffen3", tag=date(2027, 7, 8), thema="Rückblick")
    leer = Arbeitstreffen(id="treffen4", tag=date(2027, 10, 14))
    v = Vereinbarung(takt="halbjahr", erstes_treffen=date(2027, 2, 3), treffen=[leer, rest, zwei, eins, vorbei])

    neu = enter_dates(v, HEUTE)

    assert [(t.id, t.tag, t.thema) for t in neu.treffen] == [
        ("treffen0", vorbei.tag, ""),
        ("treffen1", date(2027, 2, 3), "Plakat"),
        ("treffen3", date(2027, 7, 8), "Rückblick"),
        ("treffen2", date(2027, 8, 4), ""),
    ]


@settings(max_examples=30)
@given(st.sampled_from(sorted(TAKTE)), st.dates(date(2025, 1, 1), date(2200, 12, 31)), st.integers(0, 60))
def test_dates_entered_twice_stay_the_same(takt, erstes, versatz):
    heute = erstes - timedelta(days=versatz)
    v = enter_dates(Vereinbarung(takt=takt, erstes_treffen=erstes), heute)

    assert enter_dates(v, heute) == v
    assert len(v.treffen) in {0, TAKTE[takt].anzahl}


def test_no_series_without_rhythm_or_beyond_the_calendar():
    ohne = Vereinbarung(erstes_treffen=HEUTE)
    spaet = Vereinbarung(takt="jahr", erstes_treffen=date(2201, 1, 1))

    assert (series_of(ohne), series_of(spaet), enter_dates(ohne, HEUTE)) == (None, None, ohne)


def test_everybody_hosts_once_before_somebody_hosts_again():
    v = take_places(group(6)).model_copy(update={"takt": "monat", "erstes_treffen": date(2027, 1, 14)})

    vorschlag = propose_hosts(enter_dates(v, HEUTE))

    wer = [t.gastgeber for t in planned_meetings(vorschlag.vereinbarung)]
    assert sorted(wer[:6]) == sorted(wer[6:]) == [f"Ort {i}" for i in range(6)]
    assert vorschlag.saetze[0] == f"12{NB}Treffen haben jetzt einen gastgebenden Partner."


@pytest.mark.parametrize("anzahl", [1, 2, 8, 40, 300])
def test_hosts_are_found_for_groups_of_every_size_with_and_without_positions(anzahl):
    for lage in (True, False):
        v = take_places(group(anzahl, lage=lage))
        v = v.model_copy(update={"takt": "quartal", "erstes_treffen": date(2027, 1, 14)})

        wer = [t.gastgeber for t in propose_hosts(enter_dates(v, HEUTE)).vereinbarung.treffen]

        assert (len(wer), len(set(wer)), "" in wer) == (4, min(anzahl, 4), False)


def test_hosts_that_somebody_chose_stay_and_places_without_position_are_named():
    v = take_places(group(3))
    v = v.model_copy(
        update={
            "partner": [*v.partner, Partner(name="Landesnetzwerk")],
            "treffen": [
                Arbeitstreffen(id="treffen1", tag=HEUTE, gastgeber="Ort 1"),
                Arbeitstreffen(id="treffen2", tag=HEUTE + timedelta(days=90)),
            ],
        }
    )

    vorschlag = propose_hosts(v)

    erstes, zweites = vorschlag.vereinbarung.treffen
    assert (erstes.gastgeber, zweites.gastgeber in {"Ort 0", "Ort 2"}) == ("Ort 1", True)
    assert vorschlag.saetze[-1] == "Nicht eingeplant, weil die Lage fehlt: Landesnetzwerk."


def test_few_places_on_the_map_do_not_host_for_all_others():
    v = take_places(group(2))
    andere = [Partner(name=f"Verein {i}") for i in range(3)]
    treffen = [Arbeitstreffen(tag=HEUTE + timedelta(days=90 * i)) for i in range(5)]

    vorschlag = propose_hosts(v.model_copy(update={"partner": [*v.partner, *andere], "treffen": treffen}))

    assert [t.gastgeber for t in planned_meetings(vorschlag.vereinbarung)] == [
        "Ort 0",
        "Ort 1",
        "Verein 0",
        "Verein 1",
        "Verein 2",
    ]
    assert vorschlag.saetze[1:] == ("Alle laden reihum ein. Für kurze Wege müssten die Orte auf der Karte stehen.",)


def test_holidays_of_the_laender_are_said_of_meetings_to_come():
    v = Vereinbarung(
        partner=[Partner(name="Ulmenhain", land="SN"), Partner(name="Lindenau", land="ST")],
        treffen=[Arbeitstreffen(tag=date(2027, 1, 6)), Arbeitstreffen(tag=date(2026, 1, 1))],
    )

    hinweise = date_notes(v, HEUTE)

    assert {tag for tag, _ in hinweise} == {date(2027, 1, 6)}
    assert any("Heilige Drei Könige" in satz for _, satz in hinweise)


def test_meetings_and_days_of_the_agreement_stand_in_the_calendar_under_stable_keys():
    v = Vereinbarung(
        titel="Runde",
        gilt_ab=date(2027, 1, 1),
        nachsehen=date(2028, 1, 1),
        gilt_bis=date(2029, 1, 1),
        amtsbeginn=date(2027, 1, 1),
        amtszeit=1,
        beginn_uhr="10:00",
        treffen=[Arbeitstreffen(id="treffen1", tag=date(2027, 3, 1), gastgeber="Eichberg", thema="Plakat")],
        massnahmen=[
            Massnahme(id="massn001", was="Plakat", wer="AM", bis=date(2027, 2, 1)),
            Massnahme(id="massn002", was="Fertig", bis=date(2027, 2, 1), erledigt=True),
        ],
    )

    ereignisse = vereinbarung_als_ereignisse(v, "blatt1")
    termine = vereinbarung_als_termine(v, "blatt1")

    assert [(e.schluessel, e.tag, e.titel) for e in ereignisse] == [
        ("treffen1-arbeitstreffen", date(2027, 3, 1), "Runde: Plakat"),
        ("blatt1-beginn", date(2027, 1, 1), "Runde: Vereinbarung gilt ab heute"),
        ("blatt1-nachsehen", date(2028, 1, 1), "Runde: Vereinbarung ansehen: Passt sie noch?"),
        ("blatt1-amtszeit", date(2027, 12, 31), "Runde: Amtszeit der Sprecher*innen endet"),
        ("blatt1-ende", date(2029, 1, 1), "Runde: Vereinbarung läuft aus"),
    ]
    assert [t.schluessel for t in termine.termine[5:]] == ["aufgabe-massn001"]
    spaeter = v.model_copy(update={"treffen": [v.treffen[0].model_copy(update={"tag": date(2027, 4, 1)})]})
    assert vereinbarung_als_termine(spaeter, "blatt1").termine[0].kennung == termine.termine[0].kennung


def test_measures_are_among_the_tasks_of_the_mappe():
    funde = gather_tasks([Quelle("blatt1", "vereinbarung", "Runde", BEISPIEL.model_dump(mode="json"))])

    assert [f.aufgabe.id for f in funde] == ["massn001", "massn003", "massn002"]


# Money.


def test_hoped_for_money_and_things_do_not_close_the_gap():
    v = Vereinbarung(
        ausgaben=[Ausgabe(was="Plakate", betrag=700.5), Ausgabe(was="Honorar", betrag=400), Ausgabe(was="Saal")],
        einnahmen=[
            Geldbeitrag(was="Beitrag", wer="alle", betrag=800, zugesagt=True),
            Geldbeitrag(was="Zuschuss", wer="Sparkasse", betrag=500),
        ],
        sachen=[Sachbeitrag(was="Saal", wer="Eichberg", wert=320)],
    )

    assert settle(v).saetze == (
        f"Im Jahr kosten die gemeinsamen Vorhaben 1.100,50{NB}Euro. Zugesagt sind 800{NB}Euro.",
        f"Es fehlen 300,50{NB}Euro. Erhofft, aber nicht zugesagt: 500{NB}Euro.",
        f"Dazu kommen Räume, Zeit und Dinge im Wert von etwa 320{NB}Euro. Das ist kein Geld.",
        "Nicht mitgerechnet, weil der Betrag fehlt: „Saal“.",
    )
    assert missing(v, HEUTE)["geld"] == [
        f"Es fehlen 300,50{NB}Euro.",
        "Der Betrag fehlt bei „Saal“.",
        "Wer verwaltet das Geld? Eine Rolle genügt.",
    ]


@settings(max_examples=40)
@given(
    st.lists(st.integers(0, 10**8), max_size=8), st.lists(st.tuples(st.integers(0, 10**8), st.booleans()), max_size=8)
)
def test_gap_and_rest_balance_to_the_cent(ausgaben, einnahmen):
    v = Vereinbarung(
        ausgaben=[Ausgabe(was="a", betrag=cent / 100) for cent in ausgaben],
        einnahmen=[Geldbeitrag(was="e", betrag=cent / 100, zugesagt=zu) for cent, zu in einnahmen],
    )

    r = settle(v)

    soll = sum(ausgaben) - sum(cent for cent, zu in einnahmen if zu)
    assert (int((r.luecke - r.uebrig) * 100), r.luecke == 0 or r.uebrig == 0) == (soll, True)


def test_no_common_money_is_whole_and_contradiction_is_said():
    ohne = Vereinbarung(ohne_geld=True)
    doch = ohne.model_copy(update={"ausgaben": [Ausgabe(was="Plakate", betrag=5)]})

    assert missing(ohne, HEUTE)["geld"] == []
    assert missing(doch, HEUTE)["geld"] == ["Sie brauchen kein gemeinsames Geld, aber hier stehen Beträge. Was gilt?"]


# Double structures.


def test_every_goal_is_unchecked_until_a_body_or_nobody_stands_there():
    ziele = [Ziel(id="ziel0001", was="Freiwilligentag"), Ziel(id="ziel0002", was="Beratung", niemand=True)]
    v = Vereinbarung(ziele=ziele)

    ueblich = add_usual(v)

    assert check_gaps(v) == ["Noch nicht geprüft: „Freiwilligentag“."]
    assert [(p.ziel, p.name) for p in ueblich.pruefungen] == [("ziel0001", name) for name in UEBLICHE]
    assert check_gaps(ueblich) == [f"Bei {len(UEBLICHE)}{NB}Stellen ist noch offen, was daraus folgt."]
    assert add_usual(ueblich) == ueblich


def test_contradictions_between_goal_and_check_are_said():
    ziel = Ziel(id="ziel0001", was="Beratung", niemand=True)
    pruefungen = [Pruefung(ziel="ziel0001", name="Landkreis", tut="", umgang="lassen")]

    assert check_gaps(Vereinbarung(ziele=[ziel], pruefungen=pruefungen)) == [
        f"Bei 1{NB}Stelle fehlt, was sie schon tut.",
        "Zu „Beratung“ steht „Wir lassen es“. Streichen Sie das Ziel, oder ändern Sie es.",
        "Bei „Beratung“ steht, dass es sonst niemand macht. Die Liste sagt etwas anderes.",
    ]


def test_nobody_else_is_said_only_when_nothing_is_open():
    ziel = Ziel(id="ziel0001", was="Beratung")
    nein = Pruefung(ziel="ziel0001", name="Landkreis", umgang="nein")
    offen = Pruefung(ziel="ziel0001", name="Verband")
    mit = Pruefung(ziel="ziel0001", name="Land", tut="berät", umgang="mitmachen")

    gesagt = [
        say_checks(Vereinbarung(ziele=[ziel], pruefungen=pruefungen), ziel)
        for pruefungen in ([], [nein], [nein, offen], [nein, mit])
    ]

    assert gesagt == [[], ["Das macht nach unserem Wissen sonst niemand."], [], ["Land (berät): Wir machen dort mit."]]


def test_checks_of_a_goal_that_is_gone_do_not_count():
    v = Vereinbarung(ziele=[Ziel(id="ziel0001", was="B")], pruefungen=[Pruefung(ziel="weg00000", name="Land")])

    assert check_gaps(v) == ["Noch nicht geprüft: „B“."]


# The whole.


def test_new_agreement_misses_something_in_every_part():
    luecken = missing(Vereinbarung(), HEUTE)

    assert (tuple(luecken), all(luecken.values())) == (TEILE, True)


def test_example_has_few_gaps_on_purpose():
    luecken = missing(BEISPIEL, HEUTE)

    assert {name: len(saetze) for name, saetze in luecken.items()} == {
        "partner": 1,
        "form": 0,
        "ziele": 0,
        "rollen": 1,
        "plan": 0,
        "geld": 1,
        "doppelt": 1,
        "papier": 1,
    }


def test_goals_and_measures_that_miss_each_other_are_said():
    v = Vereinbarung(
        ziele=[Ziel(id="ziel0001", was="Freiwilligentag", merkmal="200 Menschen")],
        massnahmen=[Massnahme(was="Plakat", ziel="weg00000", bis=HEUTE - timedelta(days=1))],
    )

    assert missing(v, HEUTE)["ziele"] == [
        "Zu „Freiwilligentag“ gibt es noch keine Maßnahme.",
        f"1{NB}Maßnahme gehört noch zu keinem Ziel.",
        f"Bei 1{NB}Maßnahme fehlt, wer es macht.",
        f"1{NB}Maßnahme ist überfällig.",
    ]


def test_form_under_a_roof_asks_for_it():
    assert missing(Vereinbarung(form="dach", form_warum="Büro"), HEUTE)["form"] == ["Unter wessen Dach?"]
    assert missing(Vereinbarung(form="austausch", form_warum="leicht"), HEUTE)["form"] == []


@pytest.mark.parametrize("falsch", [{"amtszeit": 0}, {"frist": 105}, {"form": "gmbh"}, {"neu": 1}])
def test_what_does_not_fit_is_refused(falsch):
    with pytest.raises(ValidationError):
        Vereinbarung.model_validate(falsch)
