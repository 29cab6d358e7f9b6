"""How does the Markdown of our texts become safe HTML?

Raw HTML is shown as text, images and headings are off, and a link leads to the web, to a mail address or to
one of our own pages, nowhere else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_ERLAUBT = re.compile(r"(?:https?://|mailto:|/(?![/\\])|#)", re.IGNORECASE)
# "Bürgermeister*innen" is a word: without this, two of them in one paragraph would set what lies between in italics.
_STERN = re.compile(r"(?<=[^\W\d_])\*(?=[^\W\d_])")
_FREMD = re.compile(r'<a href="(?=https?://)', re.IGNORECASE)


def is_safe_link(adresse: str) -> bool:
    """Whether an address is a web address, a mail address, or one of our own pages."""
    return bool(_ERLAUBT.match(adresse.strip()))


def escape_gender_stars(text: str) -> str:
    """Make the star inside a word a letter, so that Markdown does not read it as emphasis."""
    return _STERN.sub(r"\\*", text)


@lru_cache(maxsize=1)
def text_parser() -> MarkdownIt:
    """CommonMark without raw HTML, images and headings; links lead only where `is_safe_link` allows."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False})
    parser.disable(["image", "heading", "lheading", "html_block", "html_inline", "code"])
    parser.validateLink = is_safe_link  # type: ignore[assignment]
    return parser


@lru_cache(maxsize=2048)
def render_prose(text: str) -> str:
    """Render Markdown with paragraphs and lists as HTML; links to other hosts tell them nothing."""
    html = str(text_parser().render(escape_gender_stars(text))).strip()
    return _FREMD.sub('<a rel="noopener noreferrer" href="', html)


@lru_cache(maxsize=4096)
def render_inline(text: str) -> str:
    """Render Markdown as HTML; a single paragraph without its tags."""
    html = render_prose(text)
    if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1:
        return html[3:-4]
    return html
