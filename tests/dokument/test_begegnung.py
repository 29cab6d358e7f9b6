"""Do guests come to tables with honest reasons, and do places find a partner?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.export.proben import ANGABEN
from toolkit.dokument.begegnung.auswertung import make_guests, mark_of, rate, unknown_names
from toolkit.dokument.begegnung.beispiel import begegnung_beispiel
from toolkit.dokument.begegnung.blatt import Begegnung, Frueher, Paarwunsch, Tischgast, Tischrunde, seated, unseated
from toolkit.dokument.begegnung.gaeste import add_people, add_seats
from toolkit.dokument.begegnung.geschichte import add_history, from_meeting, from_tables, from_tandem
from toolkit.dokument.begegnung.kalender import begegnung_als_ereignisse
from toolkit.dokument.begegnung.luecken import find_gaps
from toolkit.dokument.begegnung.netzbezug import connect_places
from toolkit.dokument.begegnung.paarvorschlag import propose_tandems, write_mail
from toolkit.dokument.begegnung.papiere import (
    begegnung_als_dokument,
    gruende_als_dokument,
    paare_als_dokument,
    tischkarten_als_dokumente,
    tischplan_als_dokument,
)
from toolkit.dokument.begegnung.tische import look_at_tables, say_plan, say_swap, swap, take_plan, worth_of
from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile, Netzblatt
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.werte import Gast
from toolkit.dokument.tandem.blatt import begin_tandem
from toolkit.export.docx.datei import render_docx
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf.druck import Druckteil, render_paket, render_pdf
from toolkit.planung.begegnung import Tischplan, Verbindung, seat_guests

HEUTE = date(2026, 11, 30)
GESTERN = date(2026, 11, 29)
LINDENAU = Gruppenort(id="lind", name="Lindenau", sucht="Vereinsberatung")
EICHBERG = Gruppenort(id="eich", name="Eichberg", tut="Vereinsberatung")
TANNHOF = Gruppenort(id="tann", name="Tannhof")
GRUPPE = Gruppenstand(titel="Runde", orte=[LINDENAU, EICHBERG, TANNHOF])


def guests(*orte: str) -> list[Tischgast]:
    return [Tischgast(id=f"gast{nr}", name=f"{ort} {nr}", ort=ort) for nr, ort in enumerate(orte)]


def tables(*runden: list[list[int]]) -> list[Tischrunde]:
    return [Tischrunde(tische=[[f"gast{n}" for n in tisch] for tisch in runde]) for runde in runden]


def test_seats_are_added_for_places_without_one():
    b = Begegnung(gruppe=GRUPPE, je_ort=2, gaeste=[Tischgast(name="Leitung", ort=" lindenau ")])

    neu = add_seats(b)

    assert [(g.name, g.ort) for g in neu.gaeste] == [
        ("Leitung", " lindenau "),
        ("Eichberg 1", "Eichberg"),
        ("Eichberg 2", "Eichberg"),
        ("Tannhof 1", "Tannhof"),
        ("Tannhof 2", "Tannhof"),
    ]
    assert add_seats(neu) == neu


def test_single_seat_is_called_like_its_place():
    neu = add_seats(Begegnung(gruppe=GRUPPE, je_ort=1))

    assert [g.name for g in neu.gaeste] == ["Lindenau", "Eichberg", "Tannhof"]


def test_people_who_agreed_come_from_a_meeting_once():
    treffen = Regionaltreffen(
        tag=HEUTE,
        gaeste=[
            Gast(name="A. M.", ort="Lindenau", zusage="ja"),
            Gast(name="a. m.", ort="LINDENAU", zusage="ja"),
            Gast(name="J. B.", ort="Eichberg", zusage="nein"),
        ],
    )

    neu = add_people(Begegnung(), treffen)

    assert [(g.name, g.ort) for g in neu.gaeste] == [("A. M.", "Lindenau")]
    assert neu.tag == HEUTE


def test_history_comes_from_meetings_tables_and_tandems_once():
    gaeste = [Gast(ort=o, zusage="ja") for o in ("A", "B", "B")]
    treffen = Regionaltreffen(titel="Herbst", tag=GESTERN, gaeste=gaeste)
    frueher = Begegnung(titel="Tische", tag=GESTERN, gaeste=guests("A", "B", "C"), runden=tables([[0, 1], [2]]))
    tandem = begin_tandem(LINDENAU, EICHBERG, HEUTE).model_dump(mode="json")
    anlaesse = [*from_meeting(treffen, HEUTE), *from_tables(frueher, HEUTE), *from_tandem(tandem)]

    b = add_history(Begegnung(), [*anlaesse, *anlaesse])

    assert [(f.titel, f.tag, f.orte) for f in b.frueher] == [
        ("Herbst", GESTERN, "A\nB"),
        ("Tisch 1 in Runde 1, Tische", GESTERN, "A\nB"),
        ("Tandem", HEUTE, "Lindenau\nEichberg"),
    ]


@pytest.mark.parametrize("tag", [None, HEUTE, HEUTE + timedelta(days=60)])
def test_what_lies_ahead_is_no_history(tag):
    gaeste = [Gast(ort=o, zusage="ja") for o in ("A", "B")]
    treffen = Regionaltreffen(tag=tag, gaeste=gaeste)
    plan = Begegnung(tag=tag, gaeste=guests("A", "B"), runden=tables([[0, 1]]))

    assert (from_meeting(treffen, HEUTE), from_tables(plan, HEUTE)) == ([], [])


def test_meeting_of_today_counts_once_its_guests_were_there():
    treffen = Regionaltreffen(tag=HEUTE, gaeste=[Gast(ort=o, war_da="ja") for o in ("A", "B")])

    anlaesse = from_meeting(treffen, HEUTE)

    assert [f.orte for f in anlaesse] == ["A\nB"]


def test_themes_and_history_of_the_places_count():
    b = Begegnung(
        gruppe=GRUPPE,
        gaeste=guests("Lindenau", "eichberg", "Tannhof"),
        frueher=[Frueher(titel="Herbst", orte="Lindenau\nTannhof")],
    )

    paare = rate(b, None)

    assert paare["gast0", "gast1"].dafuer == (
        "Lindenau 0 sucht, was eichberg 1 kann: „Vereinsberatung“.",
        "Sie sind sich noch nicht begegnet.",
    )
    assert paare["gast0", "gast2"].dagegen == ("Sie kennen sich schon: Herbst.",)


def test_wishes_go_by_names_of_guests_and_places():
    wuensche = [Paarwunsch(a="Lindenau 0", b="Tannhof"), Paarwunsch(a="eichberg", b="Tannhof", art="nicht")]
    b = Begegnung(gaeste=guests("Lindenau", "Eichberg", "Tannhof"), wuensche=[*wuensche, Paarwunsch(a="Xanten", b="")])

    paare = rate(b, None)

    assert paare["gast0", "gast2"].dafuer == ("Das ist gewünscht.",)
    assert paare["gast1", "gast2"].dagegen == ("Sie sollen nicht an einem Tisch sitzen.",)
    assert unknown_names(b) == ["Xanten"]


def test_network_joins_places_by_their_actors():
    akteure = [
        Akteurszeile(id="akt1", ort="lind", name="Agentur"),
        Akteurszeile(id="akt2", name="Eichberg"),
        Akteurszeile(id="akt3", name="Verein", gruppe="Tannhof"),
        Akteurszeile(id="akt4", name="Fremd"),
    ]
    bindungen = [
        Bindungszeile(von="akt1", zu="akt2", art="information"),
        Bindungszeile(von="akt2", zu="akt3", art="konflikt"),
        Bindungszeile(von="akt1", zu="akt4", art="geld"),
    ]
    b = Begegnung(gruppe=GRUPPE, gaeste=guests("Lindenau", "Eichberg", "Tannhof"))

    stand = connect_places(Netzblatt(akteure=akteure, bindungen=bindungen), b)

    assert stand["eichberg", "lindenau"] == Verbindung(verbunden=True)
    assert stand["eichberg", "tannhof"].konflikt
    assert set(stand) == {("eichberg", "lindenau"), ("eichberg", "tannhof"), ("lindenau", "tannhof")}


def test_plan_is_taken_and_said():
    b = Begegnung(gruppe=GRUPPE, gaeste=guests("Lindenau", "Eichberg", "Tannhof", "Tannhof"), je_tisch=2)
    paare = rate(b, None)
    plan = seat_guests(make_guests(b), paare, 2)
    assert isinstance(plan, Tischplan)

    neu = take_plan(b, plan, mark_of(b))

    assert worth_of(neu, paare) == plan.punkte
    assert find_gaps(neu)["tische"] == []
    assert say_plan(neu, paare)[0].startswith("2\u00a0Paare treffen sich. Bei ")


def test_tables_keep_quiet_about_guests_who_left_and_name_new_ones():
    b = Begegnung(gaeste=guests("A", "B", "C"), runden=tables([[0, 1], [9]]))

    assert [[[g.id for g in t] for t in r] for r in seated(b)] == [[["gast0", "gast1"]]]
    assert [g.id for g in unseated(b)] == ["gast2"]
    assert find_gaps(b)["tische"] == [
        "1\u00a0Gast hat noch keinen Platz.",
        "Seit dem Vorschlag hat sich etwas geändert.",
    ]
    assert say_plan(b, {})[1] == "Noch ohne Platz: C 2."


def test_exchange_of_seats_says_its_price_and_can_be_undone():
    b = Begegnung(
        gruppe=GRUPPE, gaeste=guests("Lindenau", "Eichberg", "Tannhof", "Tannhof"), runden=tables([[0, 1], [2, 3]])
    )
    paare = rate(b, None)

    neu = swap(b, 0, "gast1", "gast2")

    assert [r.tische for r in neu.runden] == [[["gast0", "gast2"], ["gast1", "gast3"]]]
    assert say_swap(b, neu, paare) == [
        "Getauscht. Der Plan wird besser: um 54\u00a0Punkte.",
        "Geklärt: „Tannhof 2“ und „Tannhof 3“: Beide kommen aus demselben Ort.",
        "Fällt weg: Lindenau 0 sucht, was Eichberg 1 kann: „Vereinsberatung“.",
    ]
    assert swap(neu, 0, "gast1", "gast2") == b
    assert say_swap(b, b, paare) == ["Getauscht. Der Plan ist so gut wie vorher."]


def test_exchange_that_is_not_possible_changes_nothing():
    b = Begegnung(gaeste=guests("A", "B"), runden=tables([[0, 1]]))

    assert [swap(b, 3, "gast0", "gast1"), swap(b, 0, "gast0", "fremd")] == [b, b]


def test_meeting_again_costs_what_the_engine_says():
    b = Begegnung(gaeste=guests("A", "B"), runden=tables([[0, 1]], [[0, 1]]))

    assert worth_of(b, {}) == -25


def test_mark_changes_with_what_tables_are_made_from_only():
    b = begegnung_beispiel(HEUTE)

    assert mark_of(b.model_copy(update={"titel": "X", "tag": None, "runden": []})) == mark_of(b)
    assert mark_of(b.model_copy(update={"je_tisch": 7})) != mark_of(b)
    assert mark_of(b.model_copy(update={"gruppe": GRUPPE})) != mark_of(b)


def test_tandems_are_proposed_only_with_a_theme():
    paare = propose_tandems(Begegnung(gruppe=GRUPPE), None)

    (paar,) = paare
    assert {paar.a.name, paar.b.name} == {"Lindenau", "Eichberg"}
    assert "Lindenau sucht, was Eichberg kann: „Vereinsberatung“." in write_mail(paar)


def test_mail_to_both_says_nothing_of_wishes_and_of_the_network():
    akteure = [Akteurszeile(id="akt1", name="Lindenau"), Akteurszeile(id="akt2", name="Eichberg")]
    b = Begegnung(
        gruppe=GRUPPE, gaeste=guests("Lindenau", "Eichberg"), wuensche=[Paarwunsch(a="Lindenau", b="Eichberg")]
    )

    (paar,) = propose_tandems(b, Netzblatt(akteure=akteure))

    assert paar.themen == ("Lindenau sucht, was Eichberg kann: „Vereinsberatung“.",)
    assert len(paar.gruende) > 1
    assert not [satz for satz in paar.gruende if satz not in paar.themen and satz in write_mail(paar)]


def test_landkreis_is_no_half_of_a_tandem():
    kreis = EICHBERG.model_copy(update={"typ": "landkreis"})

    assert propose_tandems(Begegnung(gruppe=Gruppenstand(orte=[LINDENAU, kreis])), None) == []


def test_example_has_no_gaps_and_nobody_meets_twice():
    b = begegnung_beispiel(HEUTE)

    assert find_gaps(b) == {"gaeste": [], "vorher": [], "tische": []}
    assert say_plan(b, rate(b, None))[1] == "Niemand trifft jemanden zweimal."


def test_gaps_name_what_is_missing():
    b = Begegnung(gaeste=[Tischgast(name="Jemand")], wuensche=[Paarwunsch(a="Jemand")])

    assert find_gaps(b) == {
        "gaeste": [
            "Mindestens zwei Gäste oder Plätze.",
            "Bei 1\u00a0Gast: der Ort. Ohne ihn zählen Themen und Bekanntschaft nicht.",
        ],
        "vorher": ["Bei 1\u00a0Wunsch fehlt der zweite Name."],
        "tische": ["Noch keine Tische."],
    }


def test_every_paper_comes_out_empty_filled_and_hostile():
    boese = "=1+1 <b>#x</b> \\ `a` | *"
    stoerer = Begegnung(titel=boese, gaeste=[Tischgast(id="gast0", name=boese, ort=boese)], runden=tables([[0]]))

    for b in (Begegnung(), begegnung_beispiel(HEUTE), stoerer):
        paare = rate(b, None)
        dokumente = [
            begegnung_als_dokument(b),
            tischplan_als_dokument(b),
            gruende_als_dokument(b, paare),
            paare_als_dokument(b, propose_tandems(b, None)),
        ]
        karten = tischkarten_als_dokumente(b)
        assert all(render_pdf(d, ANGABEN).startswith(b"%PDF") for d in dokumente)
        assert all(render_docx(d, ANGABEN).startswith(b"PK") for d in dokumente)
        assert not karten or render_paket("K", (Druckteil(karten, "karten"),), ANGABEN).startswith(b"%PDF")


def test_papers_for_the_hall_say_nothing_of_conflicts_and_wishes():
    b = begegnung_beispiel(HEUTE).model_copy(update={"wuensche": [Paarwunsch(a="Tannhof", b="Eichberg", art="nicht")]})

    texte = [render_markdown(d) for d in (tischplan_als_dokument(b), *tischkarten_als_dokumente(b))]

    assert not [t for t in texte if "sollen nicht" in t or "Konflikt" in t or "gewünscht" in t]


def test_tables_say_the_best_reasons_first():
    b = begegnung_beispiel(HEUTE)

    lagen = look_at_tables(b, rate(b, None))

    assert all(len(lage.dafuer) <= 3 for runde in lagen for lage in runde)
    assert lagen[0][2].dafuer[0] == "Weidenbach 1 sucht, was Lindenau 1 kann: „moderieren“, „Runde“ und „Tische“."


def test_plan_is_due_on_the_day_of_the_meeting():
    b = Begegnung(titel="Herbst", tag=HEUTE)

    (ereignis,) = begegnung_als_ereignisse(b, "blatt")

    assert (ereignis.tag, ereignis.titel, ereignis.art, ereignis.erledigt) == (
        HEUTE,
        "Tischplan bereit: Herbst",
        "frist",
        False,
    )
    assert begegnung_als_ereignisse(Begegnung(), "blatt") == []
