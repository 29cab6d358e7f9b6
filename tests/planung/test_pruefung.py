from __future__ import annotations

import re

import pytest

from methodenkoffer.catalogue import Katalog
from tests.planung.bau import block, good, parallel, plan, spur
from toolkit.planung import aenderung as ae
from toolkit.planung.ablauf import Ablauf, Angaben, Posten, Tag
from toolkit.planung.pruefung import check_plan, list_rules
from toolkit.planung.vorlage import plan_from_path


def found(ablauf: Ablauf, katalog: Katalog, regel: str) -> list[tuple[str, str]]:
    return [(h.stufe, h.stelle) for h in check_plan(ablauf, katalog).offen if h.regel == regel]


ANKOMMEN = block("an", 10, titel="Begrüßung")
SCHLUSS = block("ab", 10, titel="Abschluss")
PAUSE = block("pa", 15, art="pause")
MITTAG = block("mi", 60, art="pause", titel="Mittagessen", fest_um=750)


def test_every_shipped_path_has_no_serious_hint(katalog: Katalog) -> None:
    ernst = {
        (pfad.slug, fassung.name): [
            h.was for h in check_plan(good(plan_from_path(pfad, katalog.karten, i)), katalog).ernst
        ]
        for pfad in katalog.pfade.values()
        for i, fassung in enumerate(pfad.fassungen)
    }

    assert {k: v for k, v in ernst.items() if v} == {}
    assert len(ernst) >= 10


def test_rules_are_numbered_and_explained() -> None:
    regeln = list_rules()

    assert [r.nummer for r in regeln] == [f"A{n:02d}" for n in range(1, len(regeln) + 1)]
    assert all(r.name and re.search(r"[.!?]$", r.warum) for r in regeln)


@pytest.mark.parametrize(
    ("regel", "schlecht", "gut", "gefunden"),
    [
        ("A01", plan(block("a", 60), block("b", 40)), plan(block("a", 60), PAUSE, block("b", 40)), [("ernst", "b")]),
        (
            "A01",
            plan(block("a", 60), parallel("p", spur("s", block("b", 20)), spur("r", block("c", 40)))),
            plan(block("a", 60), parallel("p", spur("s", block("b", 20)), spur("r", PAUSE, block("c", 40)))),
            [("ernst", "c")],
        ),
        ("A01", plan(block("a", 91)), plan(block("a", 60), block("b", 40, fest_um=620)), [("ernst", "a")]),
        ("A02", plan(block("a", 95), ziel=640), plan(block("a", 90), ziel=640), [("hinweis", "t1")]),
        ("A02", plan(block("a", 101), ziel=640), plan(block("a", 90), ziel=640), [("ernst", "t1")]),
        ("A02", plan(block("a", 95)), plan(), [("hinweis", "t1")]),
        (
            "A03",
            plan(block("a", 90), block("b", 10, fest_um=600)),
            plan(block("a", 60), block("b", 10, fest_um=600)),
            [("ernst", "b")],
        ),
        (
            "A04",
            plan(block("a", 40), block("b", 10, fest_um=600)),
            plan(block("a", 55), block("b", 10, fest_um=600)),
            [("merken", "b")],
        ),
        ("A05", plan(block("a", 360)), plan(block("a", 180), MITTAG, block("b", 120)), [("hinweis", "t1")]),
        ("A06", plan(block("a", 90), beginn=1400), plan(block("a", 40), beginn=1400), [("hinweis", "t1")]),
        ("A07", plan(block("a")), plan(ANKOMMEN, block("a")), [("ernst", "t1")]),
        ("A08", plan(block("a")), plan(block("a"), SCHLUSS), [("ernst", "t1")]),
        ("A09", plan(block("a")), plan(block("a", titel="Wer macht was?")), [("ernst", "")]),
        ("A10", plan(block("a", 20, kuerzbar_auf=25)), plan(block("a", 25, kuerzbar_auf=25)), [("ernst", "a")]),
        ("A10", plan(block("a", 0)), plan(block("a", 1)), [("hinweis", "a")]),
        ("A11", plan(block("a", 30, art="input")), plan(block("a", 30)), [("hinweis", "")]),
        ("A12", plan(block("a", 31, art="input")), plan(block("a", 30, art="input")), [("hinweis", "a")]),
        (
            "A13",
            plan(MITTAG, block("a", 20, art="input")),
            plan(MITTAG, block("w", 10), block("a", 20, art="input")),
            [("hinweis", "a")],
        ),
        (
            "A14",
            plan(parallel("p", spur("s", block("a", 60)), spur("r", block("b", 30)), spur("q"))),
            plan(parallel("p", spur("s", block("a", 60)), spur("r", block("b", 45)))),
            [("hinweis", "p"), ("hinweis", "p")],
        ),
        (
            "A15",
            plan(block("a", art="karte", karte="check-in"), personen=21),
            plan(block("a", art="karte", karte="check-in"), personen=20),
            [("ernst", "a")],
        ),
        (
            "A15",
            plan(block("a", art="karte", karte="check-in"), personen=2),
            plan(block("a", art="karte", karte="check-in"), personen=3),
            [("ernst", "a")],
        ),
        (
            "A15",
            plan(parallel("p", spur("s", block("a", art="karte", karte="check-in"), personen=25), spur("r"))),
            plan(parallel("p", spur("s", block("a", art="karte", karte="check-in")), spur("r")), personen=40),
            [("ernst", "a")],
        ),
        (
            "A16",
            plan(block("a", art="karte", karte="gibt-es-nicht")),
            plan(block("a", art="karte", karte="check-in")),
            [("hinweis", "a")],
        ),
        ("A17", plan(block("a", 50, laengstens=45)), plan(block("a", 45, laengstens=45)), [("hinweis", "a")]),
        ("A18", plan(block("a"), PAUSE), plan(block("a", verantwortlich="Ayla"), PAUSE), [("hinweis", "")]),
        ("A18", plan(block("a")), plan(block("a"), angaben=Angaben(leitung="Ayla")), [("hinweis", "")]),
        (
            "A19",
            plan(block("a", art="karte", karte="punktabfrage")),
            plan(block("a", art="karte", karte="check-in", material=(Posten(was="Ball"),))),
            [("hinweis", "a")],
        ),
    ],
)
def test_rule_finds_what_is_wrong_and_only_that(
    regel: str, schlecht: Ablauf, gut: Ablauf, gefunden: list[tuple[str, str]], katalog: Katalog
) -> None:
    if regel == "A19":
        material = katalog.karten["check-in"].material
        posten = tuple(Posten(was=m.was, menge=m.menge, je=m.je) for m in material)
        gut = good(ae.set_field(gut, "a", material=posten))

    assert (found(schlecht, katalog, regel), found(gut, katalog, regel)) == (gefunden, [])


def test_second_day_opens_and_closes_as_well(katalog: Katalog) -> None:
    ablauf = plan(ANKOMMEN, SCHLUSS)
    zwei = ablauf.model_copy(update={"tage": (*ablauf.tage, Tag(id="t2", titel="Tag 2", elemente=(block("x"),)))})

    assert found(zwei, katalog, "A07") == [("hinweis", "t2")]
    assert found(zwei, katalog, "A08") == [("ernst", "t2")]


def test_barrier_notes_come_from_the_cards(katalog: Katalog) -> None:
    ablauf = plan(block("a", art="karte", karte="check-in"))
    bekannt = ablauf.model_copy(update={"bedarfe": ("hoeren",)})

    assert found(ablauf, katalog, "A20") == [("merken", b) for b in ("bewegung", "sehen", "hoeren", "sprache", "reiz")]
    (hinweis,) = [h for h in check_plan(bekannt, katalog).offen if h.regel == "A20"]
    assert (hinweis.stufe, hinweis.was) == ("hinweis", "Hören: Zu 1\u00a0Methode gibt es einen Hinweis.")
    assert hinweis.einzelheiten == (f"„Check-in“: {katalog.karten['check-in'].barrieren.hoeren}",)


def test_hint_stays_on_purpose_with_its_reason(katalog: Katalog) -> None:
    ablauf = plan(block("a", 100))

    bewusst = good(ae.accept_hint(ablauf, "A01", "a", "Wir gehen dabei spazieren."))

    bericht = check_plan(bewusst, katalog)
    assert found(ablauf, katalog, "A01") == [("ernst", "a")]
    assert found(bewusst, katalog, "A01") == []
    assert [(b.hinweis.regel, b.grund) for b in bericht.bewusst] == [("A01", "Wir gehen dabei spazieren.")]
    assert found(ae.reopen_hint(bewusst, "A01", "a"), katalog, "A01") == [("ernst", "a")]


def test_report_is_summed_up(katalog: Katalog) -> None:
    assert check_plan(plan(), katalog).satz == "Alles bedacht: Die Prüfung hat keine offenen Hinweise."
    assert check_plan(plan(block("a", 100)), katalog).satz == (
        "Vor dem Tag zu klären: 4\u00a0wichtige Hinweise und 2\u00a0Hinweise zum Abwägen."
    )
    assert check_plan(plan(ANKOMMEN, block("w", titel="Verabredungen"), SCHLUSS, ziel=640), katalog).satz == (
        "Ihr Ablauf trägt: 1\u00a0Hinweis zum Abwägen."
    )
