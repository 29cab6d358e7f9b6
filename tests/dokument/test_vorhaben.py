"""Is a joint activity planned, checked and written down as people expect?"""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.proben import ANGABEN
from toolkit.dokument.aufgaben import Quelle, gather_tasks
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.vereinbarung.werte import Ausgabe, Geldbeitrag, Pruefung, Sachbeitrag, Ziel
from toolkit.dokument.vorhaben.beispiel import vorhaben_beispiel
from toolkit.dokument.vorhaben.blatt import SACHEN, Mitwirkung, Vorhaben, take_places
from toolkit.dokument.vorhaben.fahrplan import day_notes, has_moved, make_tasks, move_tasks
from toolkit.dokument.vorhaben.formen import say_fit
from toolkit.dokument.vorhaben.ideen import shared_topics
from toolkit.dokument.vorhaben.kalender import vorhaben_als_ereignisse, vorhaben_als_termine
from toolkit.dokument.vorhaben.luecken import find_gaps
from toolkit.dokument.vorhaben.papiere import vorhaben_als_dokument
from toolkit.dokument.vorhaben.post import write_letter, write_question
from toolkit.dokument.vorhaben.tischpapiere import antwort_als_dokument, formen_als_dokument, leerblatt_als_dokument
from toolkit.dokument.vorhaben.vorlaeufe import VORLAEUFE
from toolkit.export.docx.datei import render_docx
from toolkit.export.ics import render_ics
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf.druck import render_pdf

HEUTE = date(2026, 11, 30)
PAPIERE = (vorhaben_als_dokument, formen_als_dokument, leerblatt_als_dokument, antwort_als_dokument)


def group(*orte: Gruppenort) -> Gruppenstand:
    return Gruppenstand(titel="Runde", orte=list(orte))


def test_group_in_one_land_may_have_a_landesnetzwerk():
    orte = [Gruppenort(name=n, land="ST") for n in "ABC"]

    assert say_fit(orte) == ["Alle Orte liegen in Sachsen-Anhalt. Ein Landesnetzwerk ist möglich."]


def test_group_over_borders_small_and_large_is_told_so():
    zwei = [Gruppenort(name="A", land="ST"), Gruppenort(name="B", land="TH")]
    viele = [Gruppenort(name=f"Ort {n}") for n in range(13)]

    assert say_fit([]) == []
    grenze, klein = say_fit(zwei)
    assert grenze.startswith("Ihre Orte liegen in 2\u00a0Ländern: Sachsen-Anhalt und Thüringen. ")
    assert klein == "Zwei Orte brauchen noch keine Form. Fangen Sie mit einer gemeinsamen Sache an."
    assert say_fit(viele) == ["Bei 13\u00a0Orten hilft eine feste Form: Jemand muss einladen und nachhalten."]


def test_place_alone_is_told_to_ask_a_second_one():
    assert say_fit([Gruppenort(name="A", land="ST")]) == [
        "Ihr Ort liegt in Sachsen-Anhalt. Ein Landesnetzwerk ist möglich.",
        "Noch ist es ein Ort allein. Fragen Sie einen zweiten, bevor Sie eine Form wählen.",
    ]


def test_topics_on_several_sheets_are_named_with_their_places():
    orte = [
        Gruppenort(name="Lindenau", tut="Freiwilligentag im September"),
        Gruppenort(name="Eichberg", sucht="Plakat für den Freiwilligentag"),
        Gruppenort(name="Tannhof", tut="Erzählcafé im September"),
    ]

    assert shared_topics(orte) == ["„Freiwilligentag“ steht bei Lindenau und Eichberg."]


def test_places_are_taken_once_and_nothing_is_overwritten():
    a, b = Gruppenort(id="aaaa", name="Lindenau"), Gruppenort(id="bbbb", name="Eichberg")
    schon = Mitwirkung(id="m001", wer="lindenau", macht="Presse")
    v = Vorhaben(gruppe=group(a, b, Gruppenort()), mitwirkende=[schon, Mitwirkung(id="leer")])

    neu = take_places(v)

    assert [(m.ort, m.wer, m.macht) for m in neu.mitwirkende] == [
        ("", "lindenau", "Presse"),
        ("bbbb", "Eichberg", ""),
    ]
    assert take_places(neu) == neu


def test_namesakes_of_several_laender_take_part_both_and_bear_their_land():
    orte = [Gruppenort(name="Neustadt", land=land) for land in ("SN", "TH", "TH")]

    neu = take_places(Vorhaben(gruppe=group(*orte)))

    assert [m.wer for m in neu.mitwirkende] == ["Neustadt (Sachsen)", "Neustadt (Thüringen)"]
    assert take_places(neu) == neu


def test_tasks_can_be_proposed_again_after_all_were_taken_out():
    v = make_tasks(Vorhaben(tag=HEUTE + timedelta(days=200)), HEUTE).vorhaben
    leer = v.model_copy(update={"aufgaben": [], "tag": HEUTE + timedelta(days=210)})

    neu = make_tasks(leer, HEUTE).vorhaben

    assert (has_moved(leer), len(neu.aufgaben), has_moved(neu)) == (False, len(v.aufgaben), False)


def test_day_is_looked_at_with_the_holidays_of_all_laender_involved():
    orte = [Gruppenort(name="A", land="ST"), Gruppenort(name="B", land="BB")]
    v = Vorhaben(gruppe=group(*orte), tag=date(2027, 10, 31))
    samstag, vorbei = date(2027, 9, 18), date(2026, 11, 29)

    assert day_notes(v, HEUTE) == (
        "Der 31.\u00a0Oktober 2027 ist ein Feiertag: Reformationstag. Fragen Sie früh, ob der Raum offen ist.",
    )
    assert day_notes(v.model_copy(update={"tag": samstag}), HEUTE) == ()
    assert day_notes(v.model_copy(update={"tag": vorbei}), HEUTE) == (
        "Der 29.\u00a0November 2026 liegt in der Vergangenheit.",
    )
    assert day_notes(v.model_copy(update={"tag": vorbei, "rueckblick": "Schön."}), HEUTE) == ()
    assert day_notes(Vorhaben(), HEUTE) == ()


@settings(max_examples=60, deadline=None)
@given(st.integers(-40, 400), st.sampled_from([*SACHEN, ""]))
def test_tasks_lie_between_today_and_the_day_and_all_are_there(tage, sache):
    v = Vorhaben(tag=HEUTE + timedelta(days=tage), sache=sache)

    plan = make_tasks(v, HEUTE).vorhaben

    vor = [a for a in plan.aufgaben if a.tage is not None and a.tage < 0]
    assert len(plan.aufgaben) == len(VORLAEUFE[sache or "andere"]) + 5
    assert plan.vorlauf_fuer == v.tag
    if tage >= 0:
        assert all(HEUTE <= a.bis <= v.tag for a in vor)


def test_tasks_move_with_the_day_but_not_those_that_are_done_or_chosen():
    v = make_tasks(Vorhaben(tag=date(2027, 6, 5), sache="fortbildung"), HEUTE).vorhaben
    erledigt, gewaehlt, *rest = v.aufgaben
    gewaehlt = gewaehlt.model_copy(update={"bis": date(2027, 1, 8)})
    erledigt = erledigt.model_copy(update={"erledigt": True})
    v = v.model_copy(update={"aufgaben": [erledigt, gewaehlt, *rest], "tag": date(2027, 7, 3)})

    plan = move_tasks(v, HEUTE)

    assert (has_moved(v), has_moved(plan.vorhaben)) == (True, False)
    assert plan.vorhaben.aufgaben[:2] == [erledigt, gewaehlt]
    assert all(n.bis > a.bis for n, a in zip(plan.vorhaben.aufgaben[2:], rest, strict=True))
    assert plan.saetze == (f"{len(rest)}\u00a0Fristen sind neu gerechnet, vom 3.\u00a0Juli 2027 aus.",)


def test_tasks_need_a_day_and_come_once():
    ohne = make_tasks(Vorhaben(), HEUTE)
    einmal = make_tasks(Vorhaben(tag=date(2027, 6, 5)), HEUTE).vorhaben

    assert ohne.saetze == ("Tragen Sie zuerst den Tag ein. Dann rechnen wir die Fristen aus.",)
    assert make_tasks(einmal, HEUTE).vorhaben == einmal


def test_gaps_of_an_empty_plan_name_every_part():
    assert find_gaps(Vorhaben(), HEUTE) == {
        "form": ["Noch keine Orte.", "Wie Sie zusammenarbeiten wollen, ist noch offen."],
        "sache": ["Was für ein Vorhaben es ist.", "Ein Satz, worum es geht.", "Mindestens ein Ziel."],
        "doppelt": ["Erst brauchen Sie ein Ziel. Dann prüfen Sie, wer das schon macht."],
        "rollen": ["Mindestens zwei, die mitmachen.", "Wer die Fäden in der Hand hält."],
        "plan": ["Der Tag.", "Die Aufgaben."],
        "geld": ["Was kostet es, und wer gibt was? Brauchen Sie nichts, setzen Sie den Haken."],
    }


def test_gaps_of_the_example_are_one_agreement_and_one_open_sum():
    assert {n: g for n, g in find_gaps(vorhaben_beispiel(HEUTE), HEUTE).items() if g} == {
        "rollen": ["Bei 1 von 3: die Zusage."],
        "geld": ["Es fehlen 290\u00a0Euro."],
    }


def test_gaps_name_what_is_half_done():
    v = Vorhaben(
        sache="anliegen",
        worum="x",
        ziele=[Ziel(was="Radweg")],
        mitwirkende=[Mitwirkung(wer="A"), Mitwirkung(wer="B", macht="Brief")],
        federfuehrung="A",
        tag=date(2026, 12, 1),
        bis=date(2026, 11, 1),
        ausgaben=[Ausgabe(was="Druck")],
    )

    luecken = find_gaps(v, HEUTE)

    assert luecken["sache"] == [
        "An wen sich das Anliegen richtet.",
        "Bei 1\u00a0Ziel: woran Sie merken, dass es erreicht ist.",
    ]
    assert luecken["rollen"] == [
        "Bei 1 von 2: wer was macht.",
        "Noch niemand hat zugesagt.",
        "Wer einspringt, wenn die Federführung ausfällt.",
    ]
    assert luecken["plan"] == ["Der letzte Tag liegt vor dem ersten.", "Die Aufgaben."]
    assert luecken["geld"] == ["Der Betrag fehlt bei „Druck“."]


def test_money_and_the_hook_for_none_contradict_each_other():
    v = Vorhaben(ohne_geld=True, ausgaben=[Ausgabe(was="Druck", betrag=240)])

    assert find_gaps(v, HEUTE)["geld"] == ["Sie brauchen kein gemeinsames Geld, aber hier stehen Beträge. Was gilt?"]
    assert "Das Vorhaben kostet 240\u00a0Euro." in render_markdown(vorhaben_als_dokument(v))
    assert "ohne gemeinsames Geld" in render_markdown(vorhaben_als_dokument(Vorhaben(ohne_geld=True)))


def test_plan_with_things_alone_says_nothing_of_money():
    v = Vorhaben(sachen=[Sachbeitrag(was="Saal", wer="Eichberg")])

    text = render_markdown(vorhaben_als_dokument(v))

    assert ("Saal" in text, "Euro" in text, "None" in text) == (True, False, False)


def test_plan_says_what_it_costs_and_who_does_it_already():
    ziel = Ziel(id="ziel0001", was="Radweg", merkmal="gebaut")
    v = Vorhaben(
        ziele=[ziel],
        pruefungen=[Pruefung(ziel=ziel.id, name="ADFC", tut="Karte", umgang="ergaenzen")],
        ausgaben=[Ausgabe(was="Druck", betrag=100)],
        einnahmen=[Geldbeitrag(was="Spende", betrag=40, zugesagt=True)],
    )

    text = render_markdown(vorhaben_als_dokument(v))

    assert "Zu „Radweg“: ADFC (Karte): Wir ergänzen das." in text
    assert "Das Vorhaben kostet 100\u00a0Euro. Zugesagt sind 40\u00a0Euro." in text
    assert "Es fehlen 60\u00a0Euro." in text


def test_every_paper_comes_out_empty_filled_and_hostile():
    boese = "=1+1 <b>#x</b> \\ `a` | *"
    stoerer = vorhaben_beispiel(HEUTE).model_copy(
        update={"titel": boese, "worum": boese, "mitwirkende": [Mitwirkung(wer=boese, macht=boese)] * 40}
    )

    dokumente = [mache(v) for mache in PAPIERE for v in (Vorhaben(), vorhaben_beispiel(HEUTE), stoerer)]

    assert all(render_pdf(d, ANGABEN).startswith(b"%PDF") for d in dokumente)
    assert all(render_docx(d, ANGABEN).startswith(b"PK") for d in dokumente)


def test_days_and_tasks_reach_calendar_year_and_task_list():
    v = vorhaben_beispiel(HEUTE)
    lang = v.model_copy(update={"bis": v.tag + timedelta(days=2)})

    funde = gather_tasks([Quelle("b", "vorhaben", "V", v.model_dump(mode="json"))])

    assert [(e.schluessel, e.tag, e.titel) for e in vorhaben_als_ereignisse(v, "b")] == [
        ("b-tag", v.tag, "Freiwilligentag rund um Lindenau")
    ]
    assert [e.titel for e in vorhaben_als_ereignisse(lang, "b")] == [
        "Freiwilligentag rund um Lindenau: erster Tag",
        "Freiwilligentag rund um Lindenau: letzter Tag",
    ]
    assert len(vorhaben_als_termine(v, "b").termine) == 1 + len(funde) == 1 + len(v.aufgaben)
    assert vorhaben_als_ereignisse(Vorhaben(), "b") == []
    assert render_ics(vorhaben_als_termine(v, "b"), datetime(2026, 11, 30, tzinfo=UTC)).startswith(b"BEGIN:VCALENDAR")


def test_letter_names_only_places_that_agreed():
    v = vorhaben_beispiel(HEUTE).model_copy(update={"sache": "anliegen", "an_wen": "Landtag"})

    brief = write_letter(v)

    assert "wir schreiben Ihnen gemeinsam: Eichberg und Ulmenhain." in brief
    assert brief.startswith("An: Landtag\n\nBetreff: Freiwilligentag rund um Lindenau\n\nGuten Tag,")


def test_question_leaves_gaps_for_what_is_not_known():
    assert write_question(Vorhaben()).count("(bitte ergänzen)") == 3


@pytest.mark.parametrize("form", ["", "laendergrenzen"])
def test_forms_lie_on_one_page(form):
    v = Vorhaben(gruppe=group(), form=form)

    pdf = render_pdf(formen_als_dokument(v), ANGABEN, "quer")

    assert len(pikepdf.open(io.BytesIO(pdf)).pages) == 1
