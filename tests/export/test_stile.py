"""Can everybody read our colours?"""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

MARKEN = files("toolkit.frame").joinpath("stile", "marken.css").read_text("utf-8")
BAUSTEINE = files("toolkit.frame").joinpath("stile", "bausteine.css").read_text("utf-8")
SEITE = files("toolkit.voila").joinpath("front", "seite.css").read_text("utf-8")
HELL, DUNKEL = (
    dict(re.findall(r"--k-([\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r"\{([^{}]*--k-papier: #[0-9a-f]{6}[^{}]*)\}", MARKEN)[:2]
)
GRUENDE = ("papier", "flaeche", "flaeche-leise", "akzent-leise", "hinweis", "achtung", "gut")
SCHRIFTEN = ("tinte", "tinte-leise", "akzent", "akzent-stark", "organisation", "team", "community")


def luminance(farbe: str) -> float:
    kanaele = [int(farbe[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (k / 12.92 if k <= 0.04045 else ((k + 0.055) / 1.055) ** 2.4 for k in kanaele)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(eine: str, andere: str) -> float:
    dunkel, hell = sorted((luminance(eine), luminance(andere)))
    return (hell + 0.05) / (dunkel + 0.05)


@pytest.mark.parametrize("farben", [HELL, DUNKEL], ids=["hell", "dunkel"])
def test_text_stands_out_seven_to_one_on_every_ground(farben: dict[str, str]) -> None:
    schwach = {(s, g): contrast(farben[s], farben[g]) for s in SCHRIFTEN for g in GRUENDE}

    assert {paar: wert for paar, wert in schwach.items() if wert < 7} == {}


@pytest.mark.parametrize("farben", [HELL, DUNKEL], ids=["hell", "dunkel"])
def test_button_focus_and_field_border_stand_out(farben: dict[str, str]) -> None:
    assert min(contrast(farben["auf-akzent"], farben[a]) for a in ("akzent", "akzent-stark")) >= 7
    assert min(contrast(farben[z], farben[g]) for z in ("rand", "fokus") for g in GRUENDE) >= 3


def test_dark_roles_are_the_same_in_jupyterlab() -> None:
    bloecke = re.findall(r"\{([^{}]*--k-papier: #1a1816[^{}]*)\}", MARKEN)

    assert [re.findall(r"--k-[\w-]+: [^;]+", b) for b in bloecke[1:]] == [re.findall(r"--k-[\w-]+: [^;]+", bloecke[0])]


def test_every_token_in_use_is_defined() -> None:
    gebraucht = set(re.findall(r"var\((--k-[\w-]+)", BAUSTEINE + SEITE))

    assert gebraucht - set(re.findall(r"(--k-[\w-]+):", MARKEN)) == set()


def test_components_touch_only_their_own_classes() -> None:
    ohne = re.sub(r"/\*.*?\*/", "", BAUSTEINE, flags=re.DOTALL)
    regeln = [r.strip() for r in re.findall(r"([^{}]+)\{", ohne) if not r.strip().startswith("@")]

    teile = [t.strip() for r in regeln for t in re.sub(r"\([^)]*\)", "", r).split(",")]

    assert [t for t in teile if not t.startswith(".k-")] == []
