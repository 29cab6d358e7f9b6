"""What can be read of a notebook before a kernel answers?"""

from pathlib import Path

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from toolkit.voila.notebook import read

NOTEBOOKS = Path(__file__).parent / "notebooks"


def written(folder: Path, *cells, **metadata) -> Path:
    path = folder / "probe.ipynb"
    nbformat.write(new_notebook(cells=list(cells), metadata=metadata), path)
    return path


def test_read_keeps_one_heading_and_the_order(tmp_path: Path):
    path = written(
        tmp_path,
        new_markdown_cell("# Eins\n\nText\n\n# Zwei"),
        new_code_cell("1 + 1"),
        new_code_cell("   "),
        new_markdown_cell("# Drei"),
        title="Titel",
    )

    notebook = read(path)

    assert notebook.titel == "Titel"
    assert notebook.mit_ueberschrift
    assert [(part.html, part.code, part.nummer) for part in notebook.teile] == [
        ("<h1>Eins</h1>\n<p>Text</p>\n<h2>Zwei</h2>\n", "", 0),
        ("", "1 + 1", 1),
        ("<h2>Drei</h2>\n", "", 3),
    ]


def test_read_leaves_out_what_is_for_the_lab(tmp_path: Path):
    notes = new_markdown_cell("# Für Trainer*innen", metadata={"tags": ["nur-lab"]})
    code = new_code_cell("boese()", metadata={"tags": ["nur-lab"]})

    notebook = read(written(tmp_path, notes, code, new_markdown_cell("Text")))

    assert [part.html for part in notebook.teile] == ["<p>Text</p>\n"]
    assert not notebook.mit_ueberschrift


@given(st.text(max_size=200))
def test_read_lets_no_element_of_its_own_into_the_page(tmp_path_factory, text: str):
    source = text.replace("\r", "") + "\n\n<script>1</script> <img src=x onerror=1>"
    notebook = read(written(tmp_path_factory.mktemp("n"), new_markdown_cell(source)))

    html = "".join(part.html for part in notebook.teile)

    assert "<script" not in html
    assert "<img src=x" not in html


@pytest.mark.parametrize("name", sorted(path.name for path in NOTEBOOKS.glob("*.ipynb")))
def test_read_finds_the_heading_of_each_test_notebook(name: str):
    assert read(NOTEBOOKS / name).mit_ueberschrift
