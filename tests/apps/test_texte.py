"""Does every screen have the words it uses, and use the words it has?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from toolkit.frame.worte import load_words

HAUS = Path(__file__).resolve().parents[2]
ORTE = sorted(p.parent for p in (HAUS / "toolkit").rglob("texte.toml"))
# Words that ``toolkit.frame.mappe.felder`` takes for a field of this name.
FELDWORTE = ("feld", "hilfe", "gruppe", "gruppenhilfe", "einzahl", "hinzu", "leer")
# Words that ``toolkit.frame.mappe.blattschirm`` reads for a screen.
RAHMENWORTE = {
    "Schirmworte.read(": ("knopf.neu", "schirm.regal", "schirm.leer", "schirm.ohne_mappe", "schirm.schritte"),
    "make_parts(": ("teil.*", "wozu.*"),
}
ENGLISCH = re.compile(r"\b(?:the|and|of|click|search|error|loading|submit|server|kernel|browser)\b", re.IGNORECASE)


def mentions(ordner: Path) -> tuple[set[str], list[re.Pattern[str]]]:
    """Dotted keys that the modules of a folder mention, and patterns of those that they put together."""
    quelle = "\n".join(p.read_text(encoding="utf-8") for p in ordner.glob("*.py"))
    wortlaut = set(re.findall(r'"([a-z_]+(?:\.[a-z_]+)+)"', quelle))
    gebaut = {re.sub(r"\{[^}]+\}", "*", text) for text in re.findall(r'f"([a-z_]+\.\{[^"]+\})"', quelle)}
    felder = r"\.(?:zeile|absatz|zeilen|tag|zeit|zahl|haken|wahl|liste|gruppe)\(\s*\"([a-z_]+)\"|wort=\"([a-z_]+)\""
    namen = {name for paar in re.findall(felder, quelle) for name in paar if name}
    wortlaut |= {f"{abschnitt}.{name}" for abschnitt in FELDWORTE for name in namen}
    gebaut |= {f"wahl.{name}.*" for name in namen}
    gebaut |= {wort for ruf, worte in RAHMENWORTE.items() if ruf in quelle for wort in worte}
    gruppen = {f"{name}.*" for name in re.findall(r'group\("([a-z_]+)"\)', quelle)}
    return wortlaut, [re.compile(re.escape(m).replace(r"\*", "[a-z_]+")) for m in gebaut | gruppen]


def is_used(schluessel: str, wortlaut: set[str], muster: list[re.Pattern[str]]) -> bool:
    stamm = re.sub(r"\.(?:null|eins|viele)$", "", schluessel)
    return schluessel in wortlaut or stamm in wortlaut or any(m.fullmatch(stamm) for m in muster)


@pytest.mark.parametrize("ordner", ORTE, ids=lambda p: p.name)
def test_every_sentence_is_used(ordner):
    wortlaut, muster = mentions(ordner)

    texte = load_words(str(ordner / "view.py")).keys
    assert sorted(t for t in texte if not is_used(t, wortlaut, muster)) == []


@pytest.mark.parametrize("ordner", ORTE, ids=lambda p: p.name)
def test_every_sentence_is_german(ordner):
    worte = load_words(str(ordner / "view.py"))

    assert {k: t for k, t in worte._texte.items() if ENGLISCH.search(t)} == {}


@pytest.mark.parametrize("ordner", ORTE, ids=lambda p: p.name)
def test_counted_sentences_have_all_forms(ordner):
    texte = load_words(str(ordner / "view.py")).keys
    staemme = {re.sub(r"\.(?:eins|viele)$", "", t) for t in texte if t.endswith((".eins", ".viele"))}

    assert sorted(s for s in staemme if not {f"{s}.eins", f"{s}.viele"} <= texte) == []
