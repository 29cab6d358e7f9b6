"""How does what somebody typed become Markdown that shows exactly that?

Signs that Markdown would read are escaped. Line ends stay, and lines that begin with a dash become a list, because
that is what people mean by them.
"""

from __future__ import annotations

import re

_ZEICHEN = re.compile(r"([\\`*_\[\]<>#|~!&])")
_ANFANG = re.compile(r"^(\s*)([-+=])")
_NUMMER = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)")
_LEER = re.compile(r"[ \t\r\n\f\v]+")
_STRICH = re.compile(r"^\s*[-–•*]\s+(?=\S)")


def as_inline(text: str) -> str:
    """Write one line of typed text as Markdown."""
    return _plain(_LEER.sub(" ", text).strip())


def as_markdown(text: str) -> str:
    """Write typed text with its paragraphs, line ends and dashed lists as Markdown."""
    absaetze = re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n").strip())
    return "\n\n".join(_paragraph(absatz) for absatz in absaetze if absatz.strip())


def _paragraph(absatz: str) -> str:
    teile: list[tuple[bool, str]] = []
    for zeile in absatz.split("\n"):
        punkt = _STRICH.match(zeile)
        teile.append((punkt is not None, _plain((zeile[punkt.end() :] if punkt else zeile).strip())))
    text = ""
    for nummer, (punkt_hier, zeile) in enumerate(teile):
        vorher = teile[nummer - 1][0] if nummer else punkt_hier
        # A backslash at the end of a line keeps the line end; before and after a list stands an empty line.
        bruch = "" if not nummer else "\n\n" if vorher != punkt_hier else "\n" if punkt_hier else "\\\n"
        text += bruch + (f"- {zeile}" if punkt_hier else zeile)
    return text


def _plain(zeile: str) -> str:
    sicher = _ZEICHEN.sub(r"\\\1", zeile)
    sicher = _ANFANG.sub(r"\1\\\2", sicher)
    return _NUMMER.sub(r"\1\\\2", sicher)
