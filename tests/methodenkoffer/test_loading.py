"""Does a broken file get a German problem with its place and cure?"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from methodenkoffer.loading import GRENZE_BYTES, Rohdatei, parse_file, parse_text
from methodenkoffer.schema import KARTE, Karte
from tests.muster import change, text_of


def codes(roh: Rohdatei) -> list[tuple[int, str, str]]:
    """Line, field and code of each problem."""
    return [(p.zeile, p.feld, p.code) for p in roh.problems]


def parse(alt: str, neu: str) -> Rohdatei:
    """Parse the sample card after one change."""
    return parse_text(change(text_of("karte"), alt, neu), "k.md", "k", KARTE)


def line(text: str) -> int:
    """Line of a text in the sample card."""
    return text_of("karte")[: text_of("karte").index(text)].count("\n") + 1


def test_good_card_has_values_and_lines() -> None:
    roh = parse_text(text_of("karte"), "k.md", "k", KARTE)

    assert roh.problems == []
    assert isinstance(roh.inhalt, Karte)
    assert [s.titel for s in roh.inhalt.schritte] == ["Beginnen", "Reihum sprechen", "In Runden arbeiten"]
    assert roh.inhalt.schritte[0].ansage == "„Schön, dass Sie da sind.“"
    assert roh.inhalt.fragen[1] == "Wie höre ich auf?"
    assert roh.line_of("dauer", "ueblich") == line("  ueblich: 25")
    assert roh.line_of("fragen", 1) == line("- Wie höre ich auf?")


@pytest.mark.parametrize(
    ("alt", "neu", "problem"),
    [
        ("  min: 12", "  min: zwölf", ("  min: 12", "dauer.min", "S001")),
        ("bereich: team", "bereich: verein", ("bereich: team", "bereich", "S001")),
        ("stand: 2026-11-22", "stand: gestern", ("stand: 2026", "stand", "S001")),
        ("raum: Ein Raum mit Tisch", "farbe: blau\nraum: Ein Raum mit Tisch", ("raum: Ein", "farbe", "S001")),
        ("raum: Ein Raum mit Tisch", "raum:", ("raum: Ein", "raum", "L017")),
        ("bereich: team", "bereich: team\nbereich: team", ("thema: mod", "bereich", "L018")),
        ("ziele:\n  - ordnen", "ziele: [ordnen]", ("ziele:", "ziele", "L015")),
        ("bereich: team", "bereich: !!python/name:os.system team", ("bereich: team", "bereich", "L016")),
        ("## Online", "## Am Bildschirm", ("## Online", "Am Bildschirm", "L022")),
        ("- Wenn niemand Zeit hat.", "Wenn niemand Zeit hat.", ("## Wann nicht", "Wann nicht", "L028")),
        ("### Reize\n\nEin ruhiger Raum hilft.\n", "", ("## Ohne Barrieren", "Ohne Barrieren", "L031")),
        ("### Reihum sprechen\n\nAlle sagen einen Satz.\n", "", ("## Ablauf", "Ablauf", "L030")),
    ],
)
def test_mistake_is_named_with_line_and_field(alt: str, neu: str, problem: tuple[str, str, str]) -> None:
    roh = parse(alt, neu)

    assert (line(problem[0]), problem[1], problem[2]) in codes(roh)


def test_alias_bomb_is_refused_at_once() -> None:
    bombe = "a: &a\n  - x\n  - x\n" + "".join(f"b{i}: &b{i}\n  - *a\n  - *a\n" for i in range(50))

    roh = parse_text(f"---\n{bombe}---\n", "k.md", "k", KARTE)

    assert "L014" in {p.code for p in roh.problems}
    assert roh.inhalt is None


def test_deep_nesting_is_refused() -> None:
    roh = parse_text("---\na: " + "[" * 100_000 + "\n---\n", "k.md", "k", KARTE)

    assert {p.code for p in roh.problems} & {"L012", "L014"}


@pytest.mark.parametrize(
    "text",
    ["", "kein Kopf", "---\ntitel: ohne Ende\n", "---\n: : :\n- x\n---\n", "---\n- a\n---\n", "---\n---\n"],
)
def test_broken_front_matter_is_one_german_problem(text: str) -> None:
    roh = parse_text(text, "k.md", "k", KARTE)

    assert roh.inhalt is None
    assert roh.problems[0].code in {"L010", "L011", "L012", "L013", "L019"}


@pytest.mark.parametrize(
    ("inhalt", "code", "zeile"),
    [
        (b"x" * (GRENZE_BYTES + 1), "L003", 0),
        (b"---\n\0\n", "L004", 0),
        ("---\ntitel: ü\n---\n".encode("latin-1"), "L005", 2),
    ],
)
def test_unreadable_file_is_named(tmp_path: Path, inhalt: bytes, code: str, zeile: int) -> None:
    pfad = tmp_path / "k.md"
    pfad.write_bytes(inhalt)

    roh = parse_file(pfad, "k.md", KARTE)

    assert [(p.code, p.zeile) for p in roh.problems] == [(code, zeile)]


@pytest.mark.skipif(os.name == "nt", reason="Verknüpfungen brauchen unter Windows besondere Rechte.")
def test_link_loop_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to(tmp_path / "b.md")
    (tmp_path / "b.md").symlink_to(tmp_path / "a.md")

    assert [p.code for p in parse_file(tmp_path / "a.md", "a.md", KARTE).problems] == ["L001"]


def test_windows_line_ends_and_byte_order_mark_are_welcome(tmp_path: Path) -> None:
    pfad = tmp_path / "k.md"
    pfad.write_bytes(b"\xef\xbb\xbf" + text_of("karte").replace("\n", "\r\n").encode())

    assert parse_file(pfad, "k.md", KARTE).problems == []


def test_yaml_traps_stay_text() -> None:
    roh = parse("titel: Musterkarte", "titel: 1:30")

    assert roh.inhalt is not None
    assert roh.inhalt.titel == "1:30"


def test_script_in_a_source_address_is_refused() -> None:
    quelle = "  quellen:\n    - titel: Falle\n      url: javascript:alert(1)\n"

    roh = parse("  sicherheit: ungeklaert\n", "  sicherheit: ungeklaert\n" + quelle)

    assert [p.feld for p in roh.problems] == ["herkunft.quellen[1].url"]
