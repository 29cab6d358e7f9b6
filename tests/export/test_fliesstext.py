"""Is our Markdown safe, and does German survive it?"""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.export.fliesstext import is_safe_link, render_inline, render_prose


def test_raw_html_is_shown_as_text() -> None:
    assert render_inline("<script>alert(1)</script>") == "&lt;script&gt;alert(1)&lt;/script&gt;"


def test_picture_from_elsewhere_is_not_loaded() -> None:
    assert "<img" not in render_prose("![Bild](https://example.org/bild.png)")


@pytest.mark.parametrize("ziel", ["javascript:alert(1)", "data:text/html,x", "//example.org", "vbscript:x"])
def test_link_that_could_harm_is_no_link(ziel: str) -> None:
    assert (is_safe_link(ziel), "href" in render_prose(f"[x]({ziel})")) == (False, False)


def test_backslash_leads_to_no_other_host() -> None:
    assert is_safe_link("/\\example.org") is False
    assert 'href="/%5Cexample.org"' in render_prose("[x](/\\example.org)")


@pytest.mark.parametrize("ziel", ["/karten/punktabfrage", "https://example.org/a", "mailto:a@example.org", "#ablauf"])
def test_link_to_us_the_web_and_mail_works(ziel: str) -> None:
    assert f'href="{ziel}"' in render_prose(f"[x]({ziel})")


def test_link_to_another_host_tells_it_nothing() -> None:
    assert render_inline("[x](https://example.org)") == '<a rel="noopener noreferrer" href="https://example.org">x</a>'


def test_gender_star_is_a_letter_and_not_emphasis() -> None:
    text = "Bürgermeister*innen, Einwohner*innen und *alle* **anderen**"

    assert render_inline(text) == "Bürgermeister*innen, Einwohner*innen und <em>alle</em> <strong>anderen</strong>"


@given(st.text(max_size=300))
def test_any_text_gives_only_tags_of_ours(text: str) -> None:
    marken = set(re.findall(r"<\s*/?\s*([a-zA-Z0-9!]+)", render_prose(text)))

    assert marken <= {"p", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "a", "br", "hr"}
