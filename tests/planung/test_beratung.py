"""Do steps, minutes, roles and the helper for the question hold what the method card promises?"""

from __future__ import annotations

import re
from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from methodenkoffer.catalogue import Katalog
from toolkit.planung.beratung import (
    INNENKREIS,
    KNAPP,
    LAUT_DENKEN,
    LEITEN_UND_RATEN,
    MEISTE,
    SCHLUSSRUNDE,
    TELEFON,
    VIDEO,
    ZU_DRITT,
    ZU_VIERT,
    Beratungsplan,
    frage,
    plan_session,
    split_groups,
)
from toolkit.planung.beratung.frage import check_question
from toolkit.planung.beratung.phasen import LAENGEN, MINUTEN, PHASEN
from toolkit.planung.beratung.rollen import GROSSE, Besetzung, draw_roles, seats
from toolkit.planung.beratung.runde import Runde, read_round
from toolkit.planung.meldungen import Fehler
from toolkit.planung.phasenuhr import make_clock

NAMEN = ("Amira", "Jonas", "Helga", "Tarek", "Ada", "Bo", "Cem", "Dana", "Eli")
leute = st.integers(2, MEISTE)


def planned(minuten: int = 60, personen: int = 6, *, online: bool = False) -> Beratungsplan:
    plan = plan_session(minuten, personen, online=online)
    assert not isinstance(plan, Fehler), str(plan)
    return plan


def drawn(*args: object, **kwargs: object) -> tuple[Besetzung, ...]:
    besetzung = draw_roles(*args, **kwargs)  # type: ignore[arg-type]
    assert not isinstance(besetzung, Fehler), str(besetzung)
    return besetzung


def test_steps_are_those_of_our_method_card(katalog: Katalog) -> None:
    karte = katalog.karten["kollegiale-beratung"]
    varianten = "\n".join(karte.varianten)

    assert [p.titel for p in PHASEN] == [s.titel for s in karte.schritte]
    assert [p.ansage for p in PHASEN] == [s.ansage for s in karte.schritte]
    assert list(MINUTEN[60]) == [s.minuten for s in karte.schritte]
    for laenge in (45, 90):
        zeile = re.search(rf"In {laenge} Minuten:\*\* ([\d –]+) Minuten", varianten)
        assert zeile is not None
        assert list(MINUTEN[laenge]) == [int(n) for n in zeile[1].split(" – ")]


@pytest.mark.parametrize("laenge", LAENGEN)
def test_minutes_add_up(laenge: int) -> None:
    plan = planned(laenge)

    assert (sum(p.minuten for p in plan.phasen), len(plan.phasen)) == (laenge, 8)
    assert make_clock(plan.uhrphasen).minuten == MINUTEN[laenge]


def test_only_assumptions_and_ideas_silence_the_person_with_the_case() -> None:
    stumm = [p.id for p in PHASEN if p.fall_schweigt]

    assert stumm == ["vermutungen", "ideen"]
    assert {p.schweigt for p in PHASEN if p.fall_schweigt} == {"Wer den Fall einbringt"}


def test_every_step_tells_every_role_what_to_do_and_something_for_video() -> None:
    rollen = {"fall", "moderation", "mitschrift", "zeit", "beratung"}

    assert [p.id for p in PHASEN if set(p.rollen) != rollen or not (p.online and p.regeln and p.worum)] == []


def test_groups_that_are_too_small_or_large_get_honest_hints() -> None:
    saetze = {n: planned(60, n).hinweise for n in (2, 3, 4, 5, 9, 10, 17)}

    assert saetze[2] == (LEITEN_UND_RATEN, LAUT_DENKEN, TELEFON)
    assert saetze[3] == (ZU_DRITT,)
    assert saetze[4] == (ZU_VIERT,)
    assert saetze[5] == (
        "3\u00a0Personen beraten. In den 12\u00a0Minuten für Ideen kommt jede etwa 8-mal kurz zu Wort.",
    )
    assert saetze[9][0].startswith("6\u00a0Personen beraten.")
    assert saetze[10][:3] == (
        "Mit 10 Personen kommt nicht jede zu Wort.",
        (
            "Der bessere Weg: 2 Gruppen mit 5 und 5 Personen, jede mit eigenem Fall und eigener Moderation, "
            "am besten in eigenen Räumen."
        ),
        INNENKREIS,
    )
    assert saetze[10][3].startswith("Im Innenkreis beraten 5\u00a0Personen.")
    assert "3 Gruppen mit 6, 6 und 5 Personen" in saetze[17][1]


def test_short_time_and_video_are_said() -> None:
    assert planned(45, 8).hinweise[-2:] == (KNAPP, SCHLUSSRUNDE)
    assert planned(60, 6, online=True).hinweise[-1] == VIDEO


@pytest.mark.parametrize(("minuten", "personen"), [(50, 6), (60, 1), (60, 0), (60, MEISTE + 1)])
def test_what_does_not_work_is_said(minuten: int, personen: int) -> None:
    fehler = plan_session(minuten, personen)

    assert isinstance(fehler, Fehler)
    assert fehler.tun != ""


@given(st.integers(10, 300))
def test_groups_are_even_and_of_a_good_size(personen: int) -> None:
    gruppen = split_groups(personen)

    assert sum(gruppen) == personen
    assert max(gruppen) - min(gruppen) <= 1
    assert (min(gruppen) >= 5, max(gruppen) <= 8) == (True, True)


@given(leute)
def test_every_role_is_taken_once_and_nobody_has_two_big_ones(personen: int) -> None:
    plaetze = seats(personen)
    rollen = Counter(rolle for platz in plaetze for rolle in platz)
    grosse = [sum(r in GROSSE for r in platz) for platz in plaetze]

    assert len(plaetze) == personen
    assert [rollen[r] for r in (*GROSSE, "zeit")] == [1, 1, 1, 1]
    assert rollen["beratung"] >= 1
    assert max(grosse) == (2 if personen == 2 else 1)
    assert [p for p in plaetze if "fall" in p or ("moderation" in p and personen > 2)] == [
        p for p in plaetze if "beratung" not in p and {"fall", "moderation"} & set(p)
    ]


@given(st.lists(st.sampled_from(NAMEN), min_size=2, max_size=MEISTE), st.integers(0, 10**9))
def test_draw_gives_each_person_one_seat_and_can_be_repeated(namen: list[str], los: int) -> None:
    besetzung = drawn(namen, los)

    assert Counter(b.person for b in besetzung) == Counter(namen)
    assert tuple(b.rollen for b in besetzung) == seats(len(namen))
    assert besetzung == drawn(namen, los)


@given(st.permutations(NAMEN), st.integers(4, 9), st.integers(0, 10**9))
def test_wishes_are_kept_whatever_is_drawn(namen: list[str], zahl: int, los: int) -> None:
    kreis = namen[:zahl]

    besetzung = drawn(kreis, los, {"fall": kreis[2], "moderation": kreis[0], "mitschrift": kreis[3]})

    assert [b.person for b in besetzung[:3]] == [kreis[2], kreis[0], kreis[3]]
    assert Counter(b.person for b in besetzung) == Counter(kreis)


def test_everybody_has_the_same_chance() -> None:
    """Every order of three people comes about equally often."""
    gezogen = Counter(tuple(b.person for b in drawn(NAMEN[:3], los)) for los in range(6000))

    assert set(gezogen) == set(permutations(NAMEN[:3]))
    assert (min(gezogen.values()) > 850, max(gezogen.values()) < 1150) == (True, True)


def test_wishes_that_cannot_be_kept_are_said() -> None:
    fremd = draw_roles(NAMEN[:5], 1, {"fall": "Zoe"})
    doppelt = draw_roles(NAMEN[:5], 1, {"fall": "Amira", "moderation": "Amira"})
    ohne = draw_roles(NAMEN[:5], 1, {"aussenkreis": "Amira"})
    allein = draw_roles(["Amira"], 1)

    assert [str(f).split(".")[0] for f in (fremd, doppelt, ohne, allein)] == [
        "„Zoe“ steht nicht bei den Namen",
        "„Amira“ hätte zwei Rollen auf einmal: Fall einbringen und Moderation",
        "Die Rolle „Außenkreis“ gibt es in dieser Runde nicht",
        "Zum Losen braucht es mindestens zwei Personen",
    ]


def test_two_people_of_one_name_may_have_two_big_roles() -> None:
    besetzung = drawn(["Anna", "Anna", "Bo", "Cem"], 3, {"fall": "Anna", "moderation": "Anna"})

    assert [b.person for b in besetzung[:2]] == ["Anna", "Anna"]
    assert drawn(["Anna", "Bo"], 3, {"moderation": "Bo", "zeit": "Bo"})[1].satz == (
        "Moderation, Zeit, Mitschrift und Beraten"
    )


@pytest.mark.parametrize(
    ("text", "hinweise"),
    [
        ("  ", (frage.LEER,)),
        ("Wie kann ich den Verein halten, ohne dass andere sich zurückgesetzt fühlen?", (frage.GUT,)),
        ("Mit wem sprechen wir zuerst?", (frage.GUT,)),
        ("Der Rat blockt seit Mai. Was kann ich tun, damit er zuhört?", (frage.GUT,)),
        ("WIE KANN ICH HELFEN?", (frage.GUT,)),
        ("Soll ich aufhören?", (frage.GESCHLOSSEN,)),
        ("Warum hört mir niemand zu?", (frage.WARUM,)),
        ("Was soll der Verein tun?", (frage.OHNE_ICH,)),
        ("Wie bleibe ich ruhig und was sage ich dem Rat?", (frage.MEHRERE,)),
        ("Wie bleibe ich ruhig? Was sage ich dem Rat?", (frage.MEHRERE,)),
        ("Wie geht das weiter", (frage.KEIN_ZEICHEN, frage.OHNE_ICH)),
        ("Wie kann ich " + "sehr " * 30 + "ruhig bleiben?", (frage.LANG,)),
    ],
)
def test_question_gets_friendly_hints(text: str, hinweise: tuple[str, ...]) -> None:
    assert check_question(text) == hinweise


@given(st.text())
def test_question_helper_never_refuses(text: str) -> None:
    assert len(check_question(text)) >= 1


def test_our_own_beginnings_are_good_questions() -> None:
    assert [s for s in frage.ANFAENGE if check_question(s.replace("…", "handeln")) != (frage.GUT,)] == []


def test_round_comes_back_as_it_was_kept() -> None:
    runde = Runde(
        minuten=45, namen=("Amira", "Jonas", "Helga"), fall="Helga", los=7, uhr=make_clock(planned().uhrphasen)
    )

    assert read_round(runde.model_dump(mode="json")) == runde
    assert (runde.zahl, runde.plan.minuten) == (3, 45)
    assert not isinstance(runde.besetzung, Fehler)
    assert runde.besetzung[0].person == "Helga"


def test_round_without_names_draws_numbers() -> None:
    runde = Runde(personen=4, los=1)

    assert not isinstance(runde.besetzung, Fehler)
    assert sorted(b.person for b in runde.besetzung) == ["Person 1", "Person 2", "Person 3", "Person 4"]
    assert Runde().besetzung == ()


@pytest.mark.parametrize("roh", [None, [], "x", {"minuten": 50}, {"personen": 1}, {"uhr": {}}, {"fremd": 1}])
def test_anything_else_from_the_tab_is_nothing(roh: object) -> None:
    assert read_round(roh) is None
