"""Do the rules on the whole collection see what only the whole can show?"""

from __future__ import annotations

from methodenkoffer.catalogue import build_catalogue, load_raw
from methodenkoffer.loading import Rohdatei, parse_text
from methodenkoffer.rules import check
from methodenkoffer.schema import KARTE
from tests.muster import change, text_of


def cards(**texte: str) -> list[Rohdatei]:
    """Parse cards given by slug."""
    return [parse_text(text, f"{slug}.md", slug, KARTE) for slug, text in texte.items()]


def found(code: str, roh: list[Rohdatei]) -> list[str]:
    """Problems with one code, as ``datei:zeile``."""
    return [f"{p.datei}:{p.zeile}" for p in check(build_catalogue(roh), roh) if p.code == code]


def test_shipped_content_keeps_every_rule() -> None:
    katalog, roh = load_raw()

    assert [str(p) for p in check(katalog, roh)] == []


def test_purposes_without_card_are_named() -> None:
    orte = found("C001", cards(musterkarte=text_of("karte")))

    assert len(orte) == len(build_catalogue([]).begriffe["anlaesse"]) - 1
    assert all(o.startswith("begriffe/anlaesse.yaml:") for o in orte)


def test_phases_with_few_cards_are_named() -> None:
    assert len(found("C002", cards(musterkarte=text_of("karte")))) == 7


def test_same_title_is_named_at_the_second() -> None:
    zweite = change(text_of("nachbarkarte"), "titel: Nachbarkarte", "titel: musterkarte")

    assert found("C003", cards(musterkarte=text_of("karte"), nachbarkarte=zweite)) == ["nachbarkarte.md:2"]


def test_lonely_card_is_named() -> None:
    block = "verwandt:\n  - karte: nachbarkarte\n    art: nachher\n    grund: Danach geht es weiter.\n"

    assert found("C004", cards(musterkarte=change(text_of("karte"), block, ""))) == ["musterkarte.md:1"]


def test_same_question_is_named_with_its_line() -> None:
    zweite = change(text_of("nachbarkarte"), "- Wer lädt ein?", "- Wie FANGE ich an")
    zeile = zweite.split("\n").index("- Wie FANGE ich an") + 1

    assert found("C005", cards(musterkarte=text_of("karte"), nachbarkarte=zweite)) == [f"nachbarkarte.md:{zeile}"]
