"""Are the notebooks text and calls only, ready for reading before anything answers?"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import nbformat
import pytest

from toolkit import apps

HAUS = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((HAUS / "notebooks").glob("*.ipynb"))
NUR_LAB = "nur-lab"


def cells(pfad, art):
    return [z for z in nbformat.read(pfad, as_version=4).cells if z.cell_type == art]


def call_of(quelle):
    """Name of the screen that a code cell opens; ``None`` if it holds anything besides import and call."""
    match ast.parse(quelle).body:
        case [
            ast.Import(names=[ast.alias(name="toolkit", asname="tk")]),
            ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id="tk"), attr=name), args=[], keywords=[])),
        ]:
            return name
    return None


def test_every_notebook_belongs_to_a_screen():
    assert [p.name for p in NOTEBOOKS] == [app.notebook for app in apps.list_apps()]


@pytest.mark.parametrize("pfad", NOTEBOOKS, ids=lambda p: p.stem)
def test_notebook_is_valid_and_has_a_title(pfad):
    nb = nbformat.read(pfad, as_version=4)

    nbformat.validate(nb)
    assert (nb.nbformat, nb.nbformat_minor, nb.metadata.kernelspec.name) == (4, 5, "python3")
    assert nb.metadata.title in {app.titel for app in apps.list_apps()}


@pytest.mark.parametrize("pfad", NOTEBOOKS, ids=lambda p: p.stem)
def test_cells_have_ids_of_their_own(pfad):
    ids = [z["id"] for z in nbformat.read(pfad, as_version=4).cells]

    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("pfad", NOTEBOOKS, ids=lambda p: p.stem)
def test_notebook_holds_no_outputs(pfad):
    assert [(z.outputs, z.execution_count) for z in cells(pfad, "code") if z.outputs or z.execution_count] == []


@pytest.mark.parametrize("pfad", NOTEBOOKS, ids=lambda p: p.stem)
def test_code_cells_are_one_import_and_one_call(pfad):
    gerufen = [call_of(z.source) for z in cells(pfad, "code")]

    assert set(gerufen) <= {app.name for app in apps.list_apps()}
    assert gerufen != []


def test_a_cell_with_logic_would_be_found():
    assert [call_of("import toolkit as tk\n\ntk.probe()"), call_of("import toolkit as tk\nx = 1\ntk.probe()")] == [
        "probe",
        None,
    ]


@pytest.mark.parametrize("pfad", NOTEBOOKS, ids=lambda p: p.stem)
def test_code_is_never_left_out_of_the_page(pfad):
    assert [z["id"] for z in cells(pfad, "code") if NUR_LAB in z.metadata.get("tags", [])] == []


@pytest.mark.parametrize("pfad", NOTEBOOKS, ids=lambda p: p.stem)
def test_notebook_begins_with_its_only_main_heading_and_german_text(pfad):
    texte = [z.source for z in cells(pfad, "markdown") if NUR_LAB not in z.metadata.get("tags", [])]
    alles = "\n".join(texte)

    assert texte[0].startswith("# ")
    assert len(re.findall(r"^# ", alles, re.MULTILINE)) == 1
    assert len(texte[0]) > 200
    assert "<" not in alles
    assert re.findall(r"\b(?:Kernel|Server|Browser|Notebook)\b", alles) == []
