"""Does each rule catch its broken specimen and leave its good one alone?"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from methodenkoffer.catalogue import build_catalogue
from methodenkoffer.loading import parse_text
from methodenkoffer.rules import all_rules, check
from methodenkoffer.schema import ANGEBOT, KARTE, PFAD
from tests.muster import change, text_of

HIER = Path(__file__).parent
MUSTER = {
    "karte": ("musterkarte", KARTE),
    "nachbarkarte": ("nachbarkarte", KARTE),
    "angebot": ("musterangebot", ANGEBOT),
    "zweites": ("zweites", ANGEBOT),
    "pfad": ("musterplan", PFAD),
}
EINZELN = [r.code for r in all_rules() if r.sorten]


def codes_of(probe: Path | None) -> set[str]:
    """Codes of the problems in the small collection after a specimen's changes."""
    texte = {name: text_of(name) for name in MUSTER if name != "zweites"}
    texte["zweites"] = (
        texte["angebot"].replace("nummer: 1", "nummer: 2").replace("titel: Muster", "titel: Zweites Muster")
    )
    if probe is not None:
        wahl = yaml.safe_load(probe.read_text(encoding="utf-8"))
        basen = ["karte", "nachbarkarte"] if wahl["basis"] == "beide" else [wahl["basis"]]
        for basis in basen:
            for schritt in wahl["aendere"]:
                texte[basis] = change(texte[basis], schritt["alt"], schritt["neu"])
    roh = [parse_text(text, f"{name}.md", *MUSTER[name]) for name, text in texte.items()]
    return {p.code for p in check(build_catalogue(roh), roh) if not p.code.startswith("C")}


def test_sample_collection_keeps_every_rule() -> None:
    assert codes_of(None) == set()


@pytest.mark.parametrize("code", EINZELN)
def test_rule_catches_broken_specimen(code: str) -> None:
    assert code in codes_of(HIER / "verletzt" / f"{code}.yaml")


@pytest.mark.parametrize("code", EINZELN)
def test_rule_leaves_good_specimen_alone(code: str) -> None:
    assert codes_of(HIER / "erfuellt" / f"{code}.yaml") == set()


def test_specimens_belong_to_rules() -> None:
    namen = {p.stem for ordner in ("erfuellt", "verletzt") for p in (HIER / ordner).glob("*.yaml")}

    assert namen == set(EINZELN)
