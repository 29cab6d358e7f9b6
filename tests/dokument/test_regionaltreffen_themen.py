"""Is the vote counted as people would, on paper and on screen, with ties said?"""

from __future__ import annotations

import pytest

from tests.dokument.regionaltreffen import TAG, hostile, lindenau
from toolkit.dokument.form import Absatz, Hinweis, Liste, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.themen import chosen_topics, count_votes, has_votes, rule_of, say_rule
from toolkit.dokument.regionaltreffen.themen_papier import (
    ballot_layout,
    result_blocks,
    stimmzettel_als_dokumente,
    themenergebnis_als_dokument,
    themenplakat_als_dokument,
)
from toolkit.dokument.regionaltreffen.werte import Thema, Zettel
from toolkit.export.textdaten import plain_text
from toolkit.planung.punktwahl import Auswahl, Wahlregel

THEMEN = [
    Thema(id="aaaa", titel="Bus", frage="Wie kommen wir abends heim?", von="Erlengrund", papierpunkte=4),
    Thema(id="bbbb", titel="Aushang", papierpunkte=3),
    Thema(id="cccc", frage="Wer hat einen Saal?"),
    Thema(id="dddd"),
]
TREFFEN = Regionaltreffen(titel="Runde", tag=TAG, themen=THEMEN, themenzahl=1)


def test_paper_and_ballots_count_together():
    zettel = [Zettel(id="zz01", punkte={"bbbb": 1, "cccc": 2})]

    wahl = count_votes(TREFFEN.model_copy(update={"stimmzettel": zettel}))

    assert [(r.thema, r.punkte, r.platz, r.gleichauf) for r in wahl.zaehlung.raenge] == [
        ("aaaa", 4, 1, True),
        ("bbbb", 4, 1, True),
        ("cccc", 2, 3, False),
    ]
    assert wahl.auswahl == Auswahl((), ("aaaa", "bbbb"), 1)
    assert wahl.saetze == (
        "Gezählt sind 10\u00a0Punkte auf 1\u00a0Zettel und auf dem Papier.",
        "Gleich viele Punkte haben „Bus“ und „Aushang“. Für sie ist noch 1\u00a0Platz da.",
    )


def test_ballots_against_the_rule_are_left_out_and_said():
    zettel = [
        Zettel(id="zz01", punkte={"aaaa": 3}),
        Zettel(id="zz02", punkte={"weg1": 1}),
        Zettel(id="zz03", punkte={}),
        Zettel(id="zz04", punkte={"aaaa": 1}),
    ]

    wahl = count_votes(TREFFEN.model_copy(update={"stimmzettel": zettel}))

    assert [kennung for kennung, _ in wahl.ungueltig] == ["zz01", "zz02", "zz03"]
    assert wahl.zaehlung.raenge[0].punkte == 5
    assert wahl.saetze[-1] == ("3\u00a0Zettel zählen nicht mit: Ein Thema hat 3\u00a0Punkte, erlaubt sind 2 je Thema.")


def test_more_dots_on_paper_than_people_have_is_said():
    wahl = count_votes(TREFFEN.model_copy(update={"klebende": 2}))

    assert wahl.saetze[-1] == (
        "Auf dem Papier sind 7\u00a0Punkte, bei 2\u00a0Personen gibt es nur 6. Zählen Sie noch einmal nach."
    )


def test_no_votes_yet():
    leer = TREFFEN.model_copy(update={"themen": [t.model_copy(update={"papierpunkte": None}) for t in THEMEN]})

    assert not has_votes(leer)
    assert count_votes(leer).saetze == ("Noch ist kein Punkt gezählt.",)
    assert count_votes(Regionaltreffen()).zaehlung.raenge == ()


@pytest.mark.parametrize(
    ("felder", "regel", "satz"),
    [
        ({}, (3, 2), "Jede Person hat 3\u00a0Punkte. Auf ein Thema passen höchstens 2 davon."),
        ({"punkte_je_person": 1}, (1, 1), "Jede Person hat 1\u00a0Punkt."),
        (
            {"punkte_je_person": 5, "punkte_je_thema": 1},
            (5, 1),
            "Jede Person hat 5\u00a0Punkte. Auf ein Thema passt höchstens einer davon.",
        ),
    ],
)
def test_rule_stands_on_the_sheet(felder, regel, satz):
    gefunden = rule_of(Regionaltreffen(**felder))

    assert gefunden == Wahlregel(punkte=regel[0], hoechstens=regel[1])
    assert say_rule(gefunden) == satz


def test_chosen_topics_keep_the_order_of_the_group():
    treffen = TREFFEN.model_copy(update={"gewaehlt": ["cccc", "aaaa", "weg1", "cccc", "dddd"]})

    assert [t.id for t in chosen_topics(treffen)] == ["cccc", "aaaa"]


def test_result_says_the_ranking_and_that_people_decide_a_tie():
    bloecke = themenergebnis_als_dokument(lindenau()).bloecke

    tabelle = next(b for b in bloecke if isinstance(b, Tabelle))
    assert [(plain_text(z[0]), z[1], z[3]) for z in tabelle.zeilen] == [
        ("1.", "Betriebe ansprechen", "11"),
        ("2.", "Nachwuchs im Vorstand", "9"),
        ("3. (gleichauf)", "Ein Dach für viele Projekte", "7"),
        ("3. (gleichauf)", "Engagement in kleinen Dörfern", "7"),
        ("5.", "Dank, der ankommt", "5"),
    ]
    assert bloecke[-1] == Hinweis("Bei gleich vielen Punkten entscheidet die Runde, nicht die Liste.")


def test_result_begins_with_what_the_group_took():
    bloecke = result_blocks(TREFFEN.model_copy(update={"gewaehlt": ["bbbb"]}))

    assert bloecke[:2] == (Ueberschrift("Daran arbeiten wir", 2), Liste(("**Aushang**",), "nummern"))
    assert not any(isinstance(b, Hinweis) for b in bloecke)


def test_result_without_votes_or_topics():
    ohne = [Thema(id="aaaa", titel="Bus")]

    assert result_blocks(Regionaltreffen(themen=ohne)) == (Ueberschrift("Alle Themen", 2), Liste(("Bus",)))
    assert result_blocks(Regionaltreffen()) == (Absatz("Es gibt noch keine Themen."),)


def test_ballots_come_in_whole_sheets_with_as_many_circles_as_allowed():
    zettel = stimmzettel_als_dokumente(TREFFEN, 5)

    tabelle = next(b for b in zettel[0].bloecke if isinstance(b, Tabelle))
    assert (len(zettel), ballot_layout(TREFFEN)) == (8, "karten")
    assert len(set(zettel)) == 1
    assert [plain_text(z[0]).count("◯") for z in tabelle.zeilen] == [2, 2, 2]
    assert [plain_text(z[1]).split("\n")[0] for z in tabelle.zeilen] == ["Bus", "Aushang", "Wer hat einen Saal?"]


def test_many_or_long_topics_get_a_sheet_each():
    viele = Regionaltreffen(themen=[Thema(id=f"t{i:03d}", titel=f"Thema {i}") for i in range(30)])

    assert (ballot_layout(viele), len(stimmzettel_als_dokumente(viele, 5))) == ("blatt", 5)
    assert ballot_layout(hostile()) == "blatt"


def test_ballot_without_topics_is_blank_to_write_on():
    tabelle = next(b for b in stimmzettel_als_dokumente(Regionaltreffen())[0].bloecke if isinstance(b, Tabelle))

    assert len(tabelle.zeilen) == 6


def test_poster_has_a_place_for_dots_beside_each_topic():
    plakat = themenplakat_als_dokument(TREFFEN)

    tabelle = plakat.bloecke[0]
    assert plakat.untertitel == "Jede Person hat 3\u00a0Punkte. Auf ein Thema passen höchstens 2 davon."
    assert isinstance(tabelle, Tabelle)
    assert [(z[0], plain_text(z[1]), plain_text(z[2]).strip()) for z in tabelle.zeilen] == [
        ("1", "Bus\nWie kommen wir abends heim?", ""),
        ("2", "Aushang", ""),
        ("3", "Wer hat einen Saal?", ""),
    ]
