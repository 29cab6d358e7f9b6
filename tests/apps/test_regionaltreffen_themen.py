"""Can a group choose its topics on paper and on the screen, and does a tie stay with the people?"""

from __future__ import annotations

import pytest

from tests.apps.regionalhilfe import fill, press, stored, with_sheet

THEMEN = [
    {"id": "them1", "titel": "Nachwuchs", "frage": "Wer macht weiter?"},
    {"id": "them2", "titel": "Betriebe"},
    {"id": "them3", "titel": "Dank"},
]


@pytest.fixture
def themen(datenbank):
    return with_sheet(datenbank, "themen", themen=THEMEN, themenzahl=2, personen=20)


def vote(bereich, **punkte):
    fill(bereich.bildschirm.zettel.form, **punkte)
    press(bereich.bildschirm.abgeben)


def offered(bereich):
    return {f["titel"]: bereich.auswahl.inhalt[f["name"]] for f in bereich.auswahl.felder[0]["felder"]}


def test_without_topics_there_is_nothing_to_vote_on(datenbank):
    _, bereich = with_sheet(datenbank, "themen")

    assert (bereich.bildschirm.block.versteckt, bereich.ergebnis.versteckt) == (True, True)
    assert bereich.papier.zettel.form.felder == []


def test_ballot_asks_for_each_topic_and_says_the_rule(themen):
    _, bereich = themen

    felder = bereich.bildschirm.zettel.form.felder
    assert [(f["titel"], f.get("hilfe")) for f in felder] == [
        ("Nachwuchs", "Wer macht weiter?"),
        ("Betriebe", None),
        ("Dank", None),
    ]
    assert bereich.bildschirm.regel.text == "Jede Person hat 3\u00a0Punkte. Auf ein Thema passen höchstens 2 davon."


@pytest.mark.parametrize(
    ("punkte", "satz"),
    [
        ({}, "Auf dem Zettel ist noch kein Punkt."),
        ({"them1": 3}, "Ein Thema hat 3\u00a0Punkte, erlaubt sind 2 je Thema."),
        ({"them1": 2, "them2": 2}, "Auf dem Zettel sind 4\u00a0Punkte, erlaubt sind 3."),
    ],
)
def test_ballot_that_breaks_the_rule_is_refused_with_a_sentence(themen, punkte, satz):
    schirm, bereich = themen

    vote(bereich, **punkte)

    assert bereich.bildschirm.fehler.text.startswith(satz)
    assert stored(schirm).stimmzettel == []


def test_ballot_is_counted_and_the_next_person_finds_an_empty_one(themen):
    schirm, bereich = themen
    bereich.ergebnis.offen = True

    vote(bereich, them1=2, them2=1)

    assert [z.punkte for z in stored(schirm).stimmzettel] == [{"them1": 2, "them2": 1}]
    assert bereich.bildschirm.gesagt.text.startswith("Danke. Eine Stimme ist abgegeben.")
    assert (bereich.bildschirm.zettel.werte, bereich.bildschirm.zettel.form.inhalt) == ({}, {})
    assert bereich.ergebnis.offen is False


def test_who_opens_the_ballot_does_not_see_who_is_in_front(themen):
    _, bereich = themen
    anfangs = bereich.ergebnis.offen

    bereich.bildschirm.block.offen = True
    beim_waehlen = bereich.ergebnis.offen
    bereich.ergebnis.offen = True

    assert (anfangs, beim_waehlen, bereich.bildschirm.block.offen) == (True, False, False)


def test_last_ballot_is_taken_back(themen):
    schirm, bereich = themen
    vote(bereich, them1=1)
    vote(bereich, them2=1)

    press(bereich.bildschirm.rueckweg.knopf)

    assert [z.punkte for z in stored(schirm).stimmzettel] == [{"them1": 1}]


def test_dots_from_paper_are_kept_and_doubted_if_there_are_too_many(themen):
    schirm, bereich = themen

    fill(bereich.papier.zettel.form, them1=4, klebende=1)

    assert ([t.papierpunkte for t in stored(schirm).themen], stored(schirm).klebende) == ([4, None, None], 1)
    assert [p for p in (bereich.stand.text, *bereich.stand.punkte) if "Zählen Sie noch einmal nach" in p] != []


def test_nonsense_instead_of_a_number_counts_as_nothing(themen):
    schirm, bereich = themen

    fill(bereich.papier.zettel.form, them1="viele", them2=-3, them3=99999, fremd=4)

    assert [t.papierpunkte for t in stored(schirm).themen] == [None, None, None]


def test_tie_is_left_to_the_people_and_their_choice_becomes_sessions(themen):
    schirm, bereich = themen
    fill(bereich.papier.zettel.form, them1=5, them2=3, them3=3)
    assert [p for p in bereich.stand.punkte if p.startswith("Gleich viele Punkte haben „Betriebe“ und „Dank“.")] != []
    assert offered(bereich) == {
        "1. Nachwuchs – 5 Punkte": True,
        "2. Betriebe – 3 Punkte, gleichauf": False,
        "2. Dank – 3 Punkte, gleichauf": False,
    }

    fill(bereich.auswahl, them3=True)
    press(bereich.nehmen)

    assert stored(schirm).gewaehlt == ["them1", "them3"]
    assert [s.titel for s in stored(schirm).sitzungen] == ["Nachwuchs", "Dank"]
    assert (
        bereich.gesagt.text == "2 Themen sind gewählt. Im Teil „Runden und Räume“ stehen dafür 2 neue Gesprächsrunden."
    )


def test_topics_can_be_taken_without_any_dot(themen):
    schirm, bereich = themen

    fill(bereich.auswahl, them2=True)
    press(bereich.nehmen)
    press(bereich.nehmen)

    assert [s.titel for s in stored(schirm).sitzungen] == ["Betriebe"]
    assert bereich.gesagt.text == "Ein Thema ist gewählt. Im Teil „Runden und Räume“ steht schon alles."


def test_taking_nothing_is_said(themen):
    schirm, bereich = themen

    press(bereich.nehmen)

    assert (bereich.gesagt.text, stored(schirm).gewaehlt) == ("Haken Sie mindestens ein Thema an.", [])


def test_choice_is_taken_back_with_its_sessions(themen):
    schirm, bereich = themen
    fill(bereich.auswahl, them2=True)
    press(bereich.nehmen)

    press(bereich.rueckweg.knopf)

    assert (stored(schirm).gewaehlt, stored(schirm).sitzungen) == ([], [])


def test_small_round_is_told_the_simple_way(datenbank):
    _, bereich = with_sheet(datenbank, "themen", personen=6, themen=THEMEN)

    assert bereich.klein.text.startswith("Sie sind weniger als zwölf?")


def test_poster_ballots_and_result_are_printed(themen):
    _, bereich = themen

    dateien = [bereich.papier._poster(), bereich.papier._ballots(), bereich._result()]

    assert [(d.name, d.daten[:4]) for d in dateien] == [
        ("Themenplakat-Regionaltreffen.pdf", b"%PDF"),
        ("Stimmzettel-Regionaltreffen.pdf", b"%PDF"),
        ("Themenwahl-Regionaltreffen.pdf", b"%PDF"),
    ]
