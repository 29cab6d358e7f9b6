"""Are tandems proposed, agreed, refused and overridden as an office expects, judged by trying all matchings?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dokument.vermittlungsbau import best, done, place, proposed, reached, sheet, small_sheets, wishing
from tests.planung.tandembau import topical
from toolkit.dokument.tandemvermittlung.aufgabe import is_stale, make_task, stamp
from toolkit.dokument.tandemvermittlung.beispiel import vermittlung_beispiel
from toolkit.dokument.tandemvermittlung.beispielpaare import OHNE, PAARE, SICHER
from toolkit.dokument.tandemvermittlung.gemerkt import is_small, judge, pairs_of
from toolkit.dokument.tandemvermittlung.paare import VOLL, agree, agree_all, refuse, release
from toolkit.dokument.tandemvermittlung.pruefung import check_sheet
from toolkit.dokument.tandemvermittlung.vorschlag import Vorschlag, propose, table_of
from toolkit.dokument.tandemvermittlung.warum import KEINE_SEITE, OHNE_VORSCHLAG, VERALTET, ask, override
from toolkit.dokument.tandemvermittlung.werte import Ausschluss, Festpaar, Frueher, Verbindung
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import Antwort, Tafel

HEUTE = date(2026, 11, 30)


def link(suchend: str, erfahren: str) -> Verbindung:
    return Verbindung(suchend=suchend, erfahren=erfahren)


@settings(max_examples=60, deadline=None)
@given(small_sheets())
def test_proposal_is_the_best_of_all(v):
    neu = proposed(v)

    assert reached(neu) == best(v)
    assert {o.suchend for o in neu.ohne} == {o.id for o in v.orte if o.seite == "sucht"} - set(
        dict(pairs_of(neu.paare))
    )
    assert not is_stale(neu)


@settings(max_examples=60, deadline=None)
@given(small_sheets(), st.data())
def test_refused_pair_is_gone_and_the_rest_is_the_best_of_all(v, data):
    neu = proposed(v)
    if not neu.paare:
        return
    paar = data.draw(st.sampled_from(neu.paare))

    danach = done(refuse(neu, paar))

    assert (paar.suchend, paar.erfahren) not in pairs_of(danach.paare)
    assert reached(danach) == best(danach)
    assert (danach.ausschluesse[-1].a, danach.ausschluesse[-1].b) == (paar.suchend, paar.erfahren)


@settings(max_examples=60, deadline=None)
@given(small_sheets(), st.data())
def test_override_does_what_the_answer_foretold(v, data):
    neu = proposed(v)
    suchend = data.draw(st.sampled_from([o.id for o in v.orte if o.seite == "sucht"]))
    erfahren = data.draw(st.sampled_from([o.id for o in v.orte if o.seite == "gibt"]))
    antwort = ask(neu, suchend, erfahren)
    assert isinstance(antwort, Antwort)
    if not antwort.moeglich:
        assert isinstance(override(neu, suchend, erfahren), Fehler)
        return

    danach = done(override(neu, suchend, erfahren))

    vorher, nachher = best(neu), reached(danach)
    assert (suchend, erfahren) in pairs_of(danach.paare)
    assert nachher == best(danach)
    if not antwort.ist_paar:
        assert (vorher[0] - nachher[0], vorher[2] - nachher[2]) == (antwort.tandems, antwort.punkte)


@settings(max_examples=40, deadline=None)
@given(small_sheets())
def test_agreeing_on_all_changes_no_pair_and_stays_fresh(v):
    neu = proposed(v)

    fest = agree_all(neu)

    assert fest.paare == neu.paare
    assert sorted(pairs_of(fest.fest)) == sorted(pairs_of(neu.paare))
    assert not is_stale(fest)
    assert pairs_of(proposed(fest).paare) == pairs_of(neu.paare)


@settings(max_examples=40, deadline=None)
@given(small_sheets(), st.data())
def test_released_pair_stays_where_nothing_is_better(v, data):
    neu = proposed(v)
    if not neu.paare:
        return
    paar = data.draw(st.sampled_from(neu.paare))

    danach = release(agree(neu, paar), paar)

    assert pairs_of(done(danach).paare) == pairs_of(neu.paare)
    assert done(danach).fest == []


@settings(max_examples=40, deadline=None)
@given(small_sheets(), st.randoms(use_true_random=False))
def test_order_of_the_list_does_not_matter(v, zufall):
    orte = list(v.orte)
    zufall.shuffle(orte)

    anders = v.model_copy(update={"orte": orte})

    assert stamp(anders) == stamp(v)
    assert pairs_of(proposed(anders).paare) == pairs_of(proposed(v).paare)


def test_example_says_what_the_reckoning_says():
    v = vermittlung_beispiel(HEUTE)
    frei = v.model_copy(update={"fest": [], "paare": [], "ohne": [], "sicher": {}})

    neu = proposed(frei)

    tafel = table_of(neu)
    assert isinstance(tafel, Tafel)
    assert (neu.paare, neu.ohne, judge(neu, tafel).sicher) == (PAARE, OHNE, SICHER)
    assert neu.lieber == v.lieber
    assert not is_stale(v)


def test_repair_after_a_place_left_changes_only_what_must_change():
    v = proposed(sheet(*(place(n, "sucht") for n in ("Birkenfurt", "Weidenbach")),
                       *(place(n, "gibt") for n in ("Lindenau", "Eschenau", "Ulmenried"))))  # fmt: skip
    weg = dict(pairs_of(v.paare))["birkenfurt"]
    bleibt = next(p for p in pairs_of(v.paare) if p[0] != "birkenfurt")
    ohne = v.model_copy(
        update={"orte": [o.model_copy(update={"seite": "nicht"}) if o.id == weg else o for o in v.orte]}
    )

    ergebnis = propose(ohne, behalten=True)

    neu = done(ergebnis)
    assert bleibt in pairs_of(neu.paare)
    assert len(neu.paare) == 2
    assert len(ergebnis.wechsel) == 1
    assert ergebnis.wechsel[0].startswith("Birkenfurt bekommt ")


def test_places_that_were_taken_out_of_the_list_are_said_as_gone():
    v = proposed(wishing())
    rest = v.model_copy(update={"orte": [o for o in v.orte if o.id not in ("weidenbach", "lindenau")]})

    ergebnis = propose(rest, behalten=True)

    assert pairs_of(done(ergebnis).paare) == (("birkenfurt", "eschenau"),)
    assert ergebnis.wechsel == ("Birkenfurt bekommt Eschenau statt [nicht mehr dabei].",)


def test_wish_that_is_overridden_names_who_changes():
    v = proposed(wishing())

    ergebnis = override(v, "weidenbach", "lindenau")

    assert pairs_of(v.paare) == (("birkenfurt", "lindenau"), ("weidenbach", "eschenau"))
    assert pairs_of(done(ergebnis).paare) == (("birkenfurt", "eschenau"), ("weidenbach", "lindenau"))
    assert ergebnis.wechsel == ("Birkenfurt bekommt Eschenau statt Lindenau.",
                                "Weidenbach bekommt Lindenau statt Eschenau.")  # fmt: skip
    assert pairs_of(done(ergebnis).fest) == (("weidenbach", "lindenau"),)


@pytest.mark.parametrize(
    "anders",
    [
        {"thema": "wichtig"},
        {"ausschluesse": [Ausschluss(a="birkenfurt", b="lindenau")]},
        {"geschichte": [Frueher(suchend="birkenfurt", erfahren="lindenau")]},
        {"fest": [Festpaar(suchend="weidenbach", erfahren="lindenau")]},
        {"jahr": 2030},
    ],
)
def test_proposal_is_stale_once_what_it_was_reckoned_from_has_changed(anders):
    v = proposed(wishing()).model_copy(update=anders)

    assert is_stale(v)
    assert ask(v, "birkenfurt", "eschenau") == VERALTET
    assert not is_stale(proposed(v))


@pytest.mark.parametrize(
    "anders", [{"titel": "Anders"}, {"beginn": HEUTE}, {"ausschluesse": [Ausschluss(a="lindenau")]}]
)
def test_proposal_stays_fresh_where_nothing_counts(anders):
    v = proposed(wishing()).model_copy(update=anders)

    assert not is_stale(v)


def test_best_for_all_says_who_would_rather_have_each_other():
    passt = {("Lindenau", "Eschenau"): 80, ("Lindenau", "Ulmenried"): 70,
             ("Birkenfurt", "Eschenau"): 75, ("Birkenfurt", "Ulmenried"): 50}  # fmt: skip
    aufgabe = topical(passt)
    orte = [place(p.name, "sucht", sucht="\n".join(p.sucht)) for p in aufgabe.suchende]
    orte += [place(p.name, "gibt", bietet="\n".join(p.bietet)) for p in aufgabe.erfahrene]
    nur_themen = dict.fromkeys(("naehe", "groesse", "land", "wuensche", "erfahrung"), "egal")

    v = proposed(sheet(*orte, **nur_themen))

    assert pairs_of(v.paare) == (("birkenfurt", "eschenau"), ("lindenau", "ulmenried"))
    assert v.lieber == ["Lindenau und Eschenau hätten einander lieber als ihr jetziges Tandem."]


def test_first_wish_counts_most_only_where_the_office_says_so():
    v = sheet(place("Birkenfurt", "sucht", wuensche="Lindenau\nEschenau"), place("Lindenau", "gibt"))

    assert [p.wuensche_geordnet for p in make_task(v).suchende] == [False]
    assert [p.wuensche_geordnet for p in make_task(v.model_copy(update={"erster_wunsch": True})).suchende] == [True]


def test_questions_that_cannot_be_answered_say_why():
    leer, v = wishing(), proposed(wishing())

    assert ask(leer, "birkenfurt", "lindenau") == OHNE_VORSCHLAG
    assert ask(v, "lindenau", "birkenfurt") == KEINE_SEITE
    assert ask(v, "gibtesnicht", "lindenau") == KEINE_SEITE


def test_agreed_place_can_only_be_overridden_after_it_was_released():
    v = agree_all(proposed(wishing()))

    ergebnis = override(v, "weidenbach", "lindenau")

    assert ergebnis == Fehler(
        "Weidenbach ↔ Lindenau: Weidenbach ist fest mit Eschenau verabredet.",
        "Lösen Sie zuerst ein vereinbartes Paar.",
    )


def test_pair_that_is_refused_twice_is_excluded_once():
    v = proposed(wishing())

    einmal = done(refuse(v, v.paare[0]))

    assert refuse(einmal, v.paare[0]) == Vorschlag(einmal)
    assert len(einmal.ausschluesse) == 1


@pytest.mark.parametrize(("kapazitaet", "klein"), [(1, True), (20, False)])
def test_places_that_take_many_make_a_task_large(kapazitaet, klein):
    orte = [place(f"Ort{i}", "sucht" if i < 70 else "gibt", kapazitaet=kapazitaet) for i in range(140)]
    tafel = table_of(sheet(*orte))

    assert isinstance(tafel, Tafel)
    assert is_small(tafel) is klein


def test_refusing_needs_room_in_the_list():
    v = proposed(wishing())
    voll = v.model_copy(update={"ausschluesse": [Ausschluss() for _ in range(500)]})

    assert refuse(voll, v.paare[0]) == VOLL


def test_stale_agreement_is_released_without_reckoning():
    v = agree_all(proposed(wishing())).model_copy(update={"thema": "wichtig"})

    danach = done(release(v, v.paare[0]))

    assert (len(danach.fest), danach.paare) == (1, v.paare)
    assert is_stale(danach)


def test_agreed_pair_whose_place_changed_sides_is_said_by_name():
    v = agree_all(proposed(wishing()))
    orte = [o.model_copy(update={"seite": "nicht"}) if o.id == "eschenau" else o for o in v.orte]
    anders = v.model_copy(update={"orte": orte})

    (fehler,) = [str(b) for b in check_sheet(anders) if isinstance(b, Fehler)]

    assert fehler.startswith("Weidenbach ↔ Eschenau ist vereinbart. Aber einer der beiden Orte steht auf der falschen")
    assert isinstance(propose(anders), Fehler)


def test_empty_sheet_says_what_it_needs():
    saetze = [str(b) for b in check_sheet(sheet())]

    assert [s.split(".")[0] for s in saetze] == [
        "Es sucht noch kein Ort ein Tandem",
        "Es gibt noch keinen erfahrenen Ort",
    ]
    assert isinstance(propose(sheet()), Fehler)


def test_unknown_facts_are_said_and_break_nothing():
    v = proposed(sheet(place("Birkenfurt", "sucht"), place("Lindenau", "gibt"), jahr=None))

    (paar,) = v.paare
    assert paar.wert == 50
    assert paar.dafuer == paar.dagegen == []
    assert paar.unbekannt == [
        "Themen unbekannt",
        "Entfernung unbekannt",
        "Größe unbekannt",
        "Land unbekannt",
        "Keine Wünsche genannt",
        "Beginn der Mitgliedschaft unbekannt",
    ]


def test_wishes_are_names_and_unknown_ones_are_said():
    v = sheet(
        place("Birkenfurt", "sucht", wuensche="- lindenau\nNirgendwo\nEschenau\nUlmenried\nBirkenfurt"),
        place("Lindenau", "gibt"),
        place("Eschenau", "nicht"),
        place("Ulmenried", ""),
    )

    (profil,) = make_task(v).suchende
    saetze = [b.was for b in check_sheet(v)]

    assert profil.wuensche == ("lindenau", "Nirgendwo", "Eschenau", "Ulmenried", "birkenfurt")
    assert saetze == [
        "Birkenfurt wünscht sich „Eschenau“. Der Ort macht diesmal nicht mit.",
        "Birkenfurt wünscht sich „Ulmenried“. Ob der Ort sucht oder gibt, ist noch offen.",
        "Birkenfurt nennt sich selbst als Wunschort.",
        "Birkenfurt wünscht sich „Nirgendwo“. Diesen Ort gibt es hier nicht.",
    ]


def test_namesakes_are_told_apart_by_land_or_number():
    eins, zwei, drei = (replace_name(place(n, "gibt"), "Neustadt") for n in ("Neustadt1", "Neustadt2", "Neustadt3"))
    v = sheet(eins, zwei, drei, place("Birkenfurt", "sucht", wuensche="Neustadt (Sachsen)\nNeustadt"))
    orte = [o.model_copy(update={"land": "SN"}) if o.id == eins.id else o for o in v.gruppe.orte]
    v = v.model_copy(update={"gruppe": v.gruppe.model_copy(update={"orte": orte})})
    nur_zwei = v.model_copy(update={"orte": [o for o in v.orte if o.id != drei.id]})

    aufgabe = make_task(v)

    assert [p.name for p in aufgabe.erfahrene] == ["Neustadt (Sachsen)", "Neustadt 1", "Neustadt 2"]
    assert [p.name for p in make_task(nur_zwei).erfahrene] == ["Neustadt (Sachsen)", "Neustadt 1"]
    assert aufgabe.suchende[0].wuensche == make_task(nur_zwei).suchende[0].wuensche == ("neustadt1", "Neustadt")
    assert [str(b) for b in check_sheet(v)] == [
        (
            "Birkenfurt wünscht sich „Neustadt“. So heißen mehrere Orte. Schreiben Sie genau, welcher es ist: "
            "„Neustadt (Sachsen)“, „Neustadt 1“ und „Neustadt 2“."
        )
    ]


def replace_name(ort, name):
    return ort.model_copy(update={"name": name})


def test_half_filled_rows_do_not_count():
    v = wishing(
        ausschluesse=[Ausschluss(a="birkenfurt"), Ausschluss(a="lindenau", b="lindenau")],
        geschichte=[Frueher(suchend="birkenfurt")],
    )

    aufgabe = make_task(v)

    assert replace(aufgabe, ausschluesse=(), frueher=()) == aufgabe


def test_earlier_tandem_that_must_not_come_again_is_kept_apart():
    frueher = [Frueher(suchend="birkenfurt", erfahren="lindenau", jahr=2020)]

    v = proposed(wishing(geschichte=frueher, umgang="verboten"))

    assert ("birkenfurt", "lindenau") not in pairs_of(v.paare)
    antwort = ask(v, "birkenfurt", "lindenau")
    assert isinstance(antwort, Antwort)
    assert not antwort.moeglich
