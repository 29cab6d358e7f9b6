"""Does no screen use a block that cannot be used by keyboard or screen reader?"""

from __future__ import annotations

import ast
from pathlib import Path

import ipywidgets
import pytest

from toolkit import apps
from toolkit.widgets import Baustein, Behaelter

HAUS = Path(__file__).resolve().parents[2]
ERLAUBT = {"Text", "Textarea", "Dropdown", "Select", "Checkbox", "DatePicker", "FileUpload", "Button", "Output"}
VERBOTEN = {
    name
    for name in dir(ipywidgets)
    if name in {"Accordion", "RadioButtons", "TagsInput", "ColorPicker", "Play", "Image", "ColorsInput"}
    or name.startswith("ToggleButton")
    or name.endswith(("Slider", "RangeSlider", "ProgressBar"))
}
QUELLEN = sorted(
    p for ordner in ("toolkit/apps", "toolkit/frame", "toolkit/widgets") for p in (HAUS / ordner).rglob("*.py")
)


def names_of(quelle: str) -> set[str]:
    """All names and attributes that a module mentions."""
    knoten = list(ast.walk(ast.parse(quelle)))
    namen = {k.id for k in knoten if isinstance(k, ast.Name)}
    namen |= {k.attr for k in knoten if isinstance(k, ast.Attribute)}
    return namen | {a.name for k in knoten if isinstance(k, ast.ImportFrom) for a in k.names}


def below(baustein):
    """A block and everything inside it."""
    yield baustein
    if isinstance(baustein, Behaelter):
        for kind in baustein.kinder:
            yield from below(kind)


def test_the_ban_names_what_was_measured():
    gemessen = {"Accordion", "RadioButtons", "ToggleButtons", "IntSlider", "TagsInput", "ColorPicker", "Play", "Image"}

    assert gemessen.difference(VERBOTEN) == set()
    assert ERLAUBT.isdisjoint(VERBOTEN)


@pytest.mark.parametrize("pfad", QUELLEN, ids=lambda p: str(p.relative_to(HAUS)))
def test_source_names_no_banned_block(pfad):
    assert names_of(pfad.read_text(encoding="utf-8")) & VERBOTEN == set()


def test_the_ban_finds_every_way_to_name_a_block():
    quelle = "import ipywidgets as w\nfrom ipywidgets import Play\nw.Accordion()\n"

    assert names_of(quelle) & VERBOTEN == {"Play", "Accordion"}


@pytest.mark.parametrize("app", apps.list_apps(), ids=lambda a: a.name)
def test_screen_holds_our_blocks_or_allowed_form_fields_only(app, monkeypatch):
    monkeypatch.setenv("KOFFER_STRENG", "1")

    fremd = {type(b).__name__ for b in below(apps.open_app(app.name)) if not isinstance(b, Baustein)} - {"Stilblatt"}

    assert fremd - ERLAUBT == set()
