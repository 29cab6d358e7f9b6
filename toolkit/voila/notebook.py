"""What does a notebook say before any kernel answers?

Its Markdown, with a marked place for each cell of code. The first heading is the page's only `h1`; cells with
the tag `nur-lab` are for trainers in JupyterLab and left out here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import nbformat
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from markdown_it.token import Token

ONLY_LAB = "nur-lab"
_PARSER = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table")


@dataclass(frozen=True, slots=True)
class Teil:
    """One cell as the page shows it: either `html`, or the code of cell number `nummer`."""

    html: str
    code: str
    nummer: int


@dataclass(frozen=True, slots=True)
class Gelesen:
    """A notebook, read for serving: its title and its cells."""

    titel: str
    teile: tuple[Teil, ...]
    mit_ueberschrift: bool


def _demote(tokens: Sequence[Token]) -> None:
    for token in tokens:
        if token.type.startswith("heading") and token.tag == "h1":
            token.tag = "h2"


def _parts(cells: Sequence[Any]) -> tuple[tuple[Teil, ...], bool]:
    parts: list[Teil] = []
    has_heading = False
    for number, cell in enumerate(cells):
        if ONLY_LAB in cell.metadata.get("tags", ()):
            continue
        if cell.cell_type == "code":
            if cell.source.strip():
                parts.append(Teil("", cell.source, number))
        elif cell.cell_type == "markdown":
            tokens = _PARSER.parse(cell.source)
            first = next((i for i, token in enumerate(tokens) if token.tag == "h1" and token.nesting == 1), None)
            if first is not None and not has_heading:
                has_heading = True
                _demote(tokens[first + 3 :])  # opening, text and closing of the heading stay
            else:
                _demote(tokens)
            parts.append(Teil(_PARSER.renderer.render(tokens, _PARSER.options, {}), "", number))
    return tuple(parts), has_heading


def read(path: Path) -> Gelesen:
    """Read the notebook at `path`.

    Raises:
        FileNotFoundError: There is no such file.
        nbformat.reader.NotJSONError: The file is no notebook.
    """
    node = nbformat.read(path, as_version=4)
    parts, has_heading = _parts(node.cells)
    return Gelesen(str(node.metadata.get("title", "")), parts, has_heading)
