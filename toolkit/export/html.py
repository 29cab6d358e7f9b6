"""How does a document look in HTML?

One renderer for reading pages, screens and previews. Every text is escaped; Markdown goes through
`toolkit.export.fliesstext`.
"""

from __future__ import annotations

import re
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from toolkit.dokument.form import Block, Dokument, Seitenumbruch, Ueberschrift
from toolkit.export.bloecke import render_block

if TYPE_CHECKING:
    from collections.abc import Iterable

_TIEFSTE_EBENE = 6


def render_fragment(dokument: Dokument, ebene: int = 1) -> str:
    """Render a whole document, title included, as HTML without a page around it.

    Args:
        dokument: the document.
        ebene: heading level of the title, 1 to 5; the sections below count on from it.

    Returns:
        One ``<article class="k-text">``.
    """
    kopf = f"<h{ebene}>{escape(dokument.titel)}</h{ebene}>"
    if dokument.untertitel:
        kopf += f'<p class="k-vorspann">{escape(dokument.untertitel)}</p>'
    return f'<article class="k-text">{kopf}{render_bloecke(dokument.bloecke, ebene + 1)}</article>'


def render_bloecke(bloecke: Iterable[Block], ebene: int = 2) -> str:
    """Render blocks one after the other; each first-level heading opens a ``<section>``.

    Args:
        bloecke: the blocks.
        ebene: heading level of the first-level headings, 2 to 6.

    Returns:
        HTML without a wrapper.
    """
    teile: list[str] = []
    offen = False
    letzte = ebene
    for block in bloecke:
        neu = isinstance(block, Ueberschrift) and block.ebene == 1
        if offen and (neu or isinstance(block, Seitenumbruch)):
            teile.append("</section>")
            offen = False
        if isinstance(block, Ueberschrift):
            letzte = min(ebene + block.ebene - 1, _TIEFSTE_EBENE)
            anker = f' id="{escape(block.anker)}"' if block.anker else ""
            if neu:
                teile.append(f'<section class="k-abschnitt"{anker}>')
                offen, anker = True, ""
            teile.append(f"<h{letzte}{anker}>{escape(block.text)}</h{letzte}>")
        else:
            teile.append(render_block(block, min(letzte + 1, _TIEFSTE_EBENE)))
    if offen:
        teile.append("</section>")
    return "".join(teile)


def render_file(dokument: Dokument) -> str:
    """Render a page of its own that needs nothing else: styles inside, no script, no address loaded.

    Links to our own pages become plain words, because they lead nowhere once the file is carried away.
    """
    stil = files("toolkit.export").joinpath("blatt.css").read_text("utf-8")
    inhalt = render_fragment(dokument)
    return (
        '<!doctype html><html lang="de"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(dokument.titel)}</title><style>{stil}</style></head>"
        f"<body><main>{_unlink(inhalt)}</main></body></html>\n"
    )


def _unlink(html: str) -> str:
    return re.sub(r'<a href="[/#][^"]*">(.*?)</a>', r"\1", html, flags=re.DOTALL)
