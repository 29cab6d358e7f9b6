"""Which texts stand under which heading of the body, and on which lines?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from markdown_it.token import Token

KAESTCHEN = re.compile(r"^\[[ xX]\]\s+")


@dataclass(frozen=True)
class Teil:
    """A heading and the Markdown below it.

    Attributes:
        titel: the heading's text.
        zeile: line of the heading in the file, from 1.
        text: what stands below it, without the parts of deeper headings for second-level parts with parts.
        unter: the third-level parts below a second-level heading.
        ebene: 1 to 6.
    """

    titel: str
    zeile: int
    text: str
    ebene: int
    unter: tuple[Teil, ...] = ()


@cache
def markdown_parser() -> MarkdownIt:
    """CommonMark with raw HTML off."""
    return MarkdownIt("commonmark", {"html": False})


def parse_parts(rumpf: str, versatz: int) -> tuple[str, tuple[Teil, ...]]:
    """Cut a body at its headings.

    Args:
        rumpf: the Markdown after the front matter.
        versatz: lines of the file before it.

    Returns:
        The text before the first heading, and the parts in their order. Headings below the third level stay text.
    """
    zeilen = rumpf.split("\n")
    marken = [
        (token.map[0], int(token.tag[1]), tokens[i + 1].content)
        for tokens in [markdown_parser().parse(rumpf)]
        for i, token in enumerate(tokens)
        if token.type == "heading_open" and token.level == 0 and token.map and int(token.tag[1]) <= 3  # noqa: PLR2004
    ]
    davor = "\n".join(zeilen[: marken[0][0]] if marken else zeilen).strip()
    flach = []
    for i, (start, ebene, titel) in enumerate(marken):
        ende = marken[i + 1][0] if i + 1 < len(marken) else len(zeilen)
        text = "\n".join(zeilen[start + 1 : ende]).strip()
        flach.append(Teil(titel.strip(), start + 1 + versatz, text, ebene))
    return davor, _nest(flach)


def _nest(flach: list[Teil]) -> tuple[Teil, ...]:
    haupt: list[Teil] = []
    for teil in flach:
        if teil.ebene > 2 and haupt:  # noqa: PLR2004
            alt = haupt[-1]
            haupt[-1] = Teil(alt.titel, alt.zeile, alt.text, alt.ebene, (*alt.unter, teil))
        else:
            haupt.append(teil)
    return tuple(haupt)


def split_list(text: str) -> tuple[tuple[str, int], ...] | None:
    """Read a part that shall be one bullet list.

    Returns:
        Each item's Markdown and its line within the text (from 0); ``None`` if something else stands there too.
    """
    tokens = markdown_parser().parse(text)
    zeilen = text.split("\n")
    punkte: list[tuple[str, int]] = []
    for token in tokens:
        if token.level == 0 and token.type not in ("bullet_list_open", "bullet_list_close"):
            return None
        if token.type == "list_item_open" and token.level == 1 and token.map:
            punkte.append((_item_text(zeilen, token), token.map[0]))
    return tuple(punkte)


def _item_text(zeilen: list[str], token: Token) -> str:
    start, ende = token.map or (0, 0)
    erste = re.sub(r"^\s*[-*+]\s+", "", zeilen[start])
    rest = [re.sub(r"^ {1,4}", "", z) for z in zeilen[start + 1 : ende]]
    return KAESTCHEN.sub("", "\n".join([erste, *rest]).strip())


def split_ansage(text: str) -> tuple[str, str]:
    """Part a step's text from its announcement (block quotes).

    Returns:
        The text without quotes, and the quotes' Markdown without their marks.
    """
    sagen = [z for z in text.split("\n") if z.lstrip().startswith(">")]
    rest = "\n".join(z for z in text.split("\n") if not z.lstrip().startswith(">"))
    ansage = "\n".join(re.sub(r"^\s*>\s?", "", z) for z in sagen).strip()
    return re.sub(r"\n{3,}", "\n\n", rest).strip(), ansage
