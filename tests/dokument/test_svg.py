"""Is every drawing refused that could run, fetch or grow, and every honest one taken?"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.proben import BOESE, SVG
from toolkit.dokument.form import Bild
from toolkit.dokument.svg import GROESSTE, TIEFSTE, SvgError, measure_svg

KOPF = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10">'


def drawing(innen: str) -> str:
    return f"{KOPF}{innen}</svg>"


def test_honest_drawing_tells_its_size() -> None:
    assert measure_svg(SVG) == (320, 160)


@pytest.mark.parametrize(
    "innen",
    [
        '<defs><symbol id="ort"><circle r="2"/></symbol></defs><use href="#ort"/><use xlink:href="#ort" x="5"/>',
        '<linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient><rect fill="url(#a)"/>',
        '<style>.a { fill: url(\'#a\'); }</style><path class="a" d="M0 0L9 9"/>',
        '<text xml:space="preserve" xml:lang="de">Größe &amp; &lt;Maß&gt;</text>',
        "<title>url(https://example.org)</title><text>@import javascript:alert(1) onload=x</text>",
    ],
)
def test_parts_of_a_drawing_are_taken(innen: str) -> None:
    assert measure_svg(drawing(innen)) == (20, 10)


@pytest.mark.parametrize(
    "innen",
    [
        "<script>alert(1)</script>",
        '<image href="https://example.org/x.png"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        "<foreignObject><p>x</p></foreignObject>",
        '<a href="https://example.org"><rect/></a>',
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<rect onclick="alert(1)"/>',
        '<rect ONLOAD="alert(1)"/>',
        '<use href="https://example.org/x.svg#a"/>',
        '<use xlink:href="other.svg#a"/>',
        '<rect fill="url(https://example.org/#a)"/>',
        "<rect style=\"fill: URL( 'x.svg#a')\"/>",
        '<rect style="fill: \\75rl(x)"/>',
        "<style>@import 'https://example.org/x.css';</style>",
        "<style>@im<!-- x -->port 'x';</style>",
        "<style>text { background: u<![CDATA[rl(//x)]]> }</style>",
        '<g xml:base="https://example.org/"/>',
        "<?xml-stylesheet href='x.css'?>",
        '<p xmlns="http://www.w3.org/1999/xhtml">x</p>',
        "<rect>",
        "<text>&nbsp;</text>",
        "<text>\x00</text>",
        "<text>\ud800</text>",
    ],
)
def test_what_could_run_or_fetch_is_refused(innen: str) -> None:
    with pytest.raises(SvgError):
        measure_svg(drawing(innen))


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "Text",
        '<svg viewBox="0 0 1 1"/>',
        '<g xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
        '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 5"/>',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5 -5"/>',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e999 5"/>',
        '<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG,
        '<!DOCTYPE svg SYSTEM "https://example.org/x.dtd">' + SVG,
        '<?xml version="1.0" encoding="latin-1"?>' + SVG,
        SVG + SVG,
    ],
)
def test_what_is_no_drawing_is_refused(svg: str) -> None:
    with pytest.raises(SvgError):
        measure_svg(svg)


def test_depth_and_size_have_an_end() -> None:
    tief = TIEFSTE - 1
    rest = GROESSTE - len(drawing("<text></text>"))

    assert measure_svg(drawing("<g>" * tief + "</g>" * tief)) == (20, 10)
    assert measure_svg(drawing(f"<text>{'x' * rest}</text>")) == (20, 10)
    with pytest.raises(SvgError, match="deeper"):
        measure_svg(drawing("<g>" * (tief + 1) + "</g>" * (tief + 1)))
    with pytest.raises(SvgError, match="bytes"):
        measure_svg(drawing(f"<text>{'x' * (rest + 1)}</text>"))


def test_picture_refuses_a_bad_drawing_and_missing_words() -> None:
    with pytest.raises(SvgError):
        Bild(drawing("<script/>"), "Ein Netz")
    with pytest.raises(SvgError, match="words"):
        Bild(SVG, "  ")


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=40) | st.sampled_from(BOESE))
def test_any_input_is_measured_or_refused(text: str) -> None:
    try:
        masse = measure_svg(drawing(text))
    except SvgError:
        masse = None

    assert masse in {None, (20.0, 10.0)}
