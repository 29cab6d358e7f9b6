"""How does the Markdown of our texts become plain data for PDF and Word?

The same parser as for HTML, so one text means one thing everywhere. Links to our own pages become plain words,
because they lead nowhere once the file is carried away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.export.fliesstext import escape_gender_stars, text_parser

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

_UNSCHREIBBAR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


@dataclass(frozen=True)
class Lauf:
    """A piece of text in one look; ``ziel`` is a web or mail address or empty; a line feed forces a new line."""

    text: str
    fett: bool = False
    kursiv: bool = False
    fest: bool = False
    ziel: str = ""


@dataclass(frozen=True)
class Textabsatz:
    """One paragraph."""

    laeufe: tuple[Lauf, ...]


@dataclass(frozen=True)
class Textliste:
    """A list inside running text."""

    punkte: tuple[tuple[Textblock, ...], ...]
    nummeriert: bool = False


@dataclass(frozen=True)
class Textzitat:
    """A quotation inside running text."""

    bloecke: tuple[Textblock, ...]


Textblock = Textabsatz | Textliste | Textzitat


def clean(text: str) -> str:
    """Take out what neither XML nor a typeface can hold: control characters and half characters."""
    return _UNSCHREIBBAR.sub("", text)


@lru_cache(maxsize=2048)
def parse_prose(text: str) -> tuple[Textblock, ...]:
    """Turn Markdown into paragraphs, lists and quotations."""
    marken = iter(text_parser().parse(escape_gender_stars(clean(text))))
    return tuple(_blocks(marken))


def parse_inline(text: str) -> tuple[Lauf, ...]:
    """Turn Markdown into runs of text; paragraphs are parted by a forced new line."""
    return tuple(_flatten(parse_prose(text)))


def plain_text(text: str) -> str:
    """Markdown without its marks."""
    return "".join(lauf.text for lauf in parse_inline(text))


def _flatten(bloecke: Sequence[Textblock]) -> Iterator[Lauf]:
    for nummer, block in enumerate(bloecke):
        if nummer:
            yield Lauf("\n")
        if isinstance(block, Textabsatz):
            yield from block.laeufe
        elif isinstance(block, Textzitat):
            yield from _flatten(block.bloecke)
        else:
            for stelle, punkt in enumerate(block.punkte):
                yield Lauf(("\n" if stelle else "") + (f"{stelle + 1}. " if block.nummeriert else "• "))
                yield from _flatten(punkt)


def _blocks(marken: Iterator[Token], ende: str = "") -> Iterator[Textblock]:
    for marke in marken:
        if marke.type == ende:
            return
        if marke.type == "inline":
            yield Textabsatz(tuple(_runs(marke.children or [])))
        elif marke.type == "fence":
            yield Textabsatz((Lauf(marke.content.rstrip("\n"), fest=True),))
        elif marke.type == "blockquote_open":
            yield Textzitat(tuple(_blocks(marken, "blockquote_close")))
        elif marke.type in {"bullet_list_open", "ordered_list_open"}:
            schluss = marke.type.replace("open", "close")
            yield Textliste(tuple(_items(marken, schluss)), marke.type.startswith("ordered"))


def _items(marken: Iterator[Token], ende: str) -> Iterator[tuple[Textblock, ...]]:
    for marke in marken:
        if marke.type == ende:
            return
        yield tuple(_blocks(marken, "list_item_close"))


def _runs(kinder: Sequence[Token]) -> Iterator[Lauf]:
    fett = kursiv = 0
    ziel = ""
    for kind in kinder:
        if kind.type in {"strong_open", "strong_close"}:
            fett += kind.nesting
        elif kind.type in {"em_open", "em_close"}:
            kursiv += kind.nesting
        elif kind.type == "link_open":
            ziel = leading_out(str(kind.attrGet("href") or ""))
        elif kind.type == "link_close":
            ziel = ""
        elif text := {"softbreak": " ", "hardbreak": "\n"}.get(kind.type, kind.content):
            yield Lauf(text, fett > 0, kursiv > 0, kind.type == "code_inline", ziel)


def leading_out(adresse: str) -> str:
    """Return a web or mail address as it is; everything else as nothing."""
    return adresse if re.match(r"(?:https?://|mailto:)\S", adresse, re.IGNORECASE) else ""
