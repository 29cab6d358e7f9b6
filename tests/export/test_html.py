"""Is the HTML of a document complete, escaped and in order?"""

from __future__ import annotations

import re
from base64 import b64decode

import pytest

from methodenkoffer.skalierung import cut_to_fit
from tests.dokument.katalog import make_card, make_catalogue
from tests.export.proben import SVG
from toolkit.dokument import (
    Absatz,
    Ansage,
    Bild,
    Dokument,
    Fakt,
    Fakten,
    Hinweis,
    Liste,
    Merkmale,
    Quellen,
    Quellenangabe,
    Schritt,
    Schritte,
    Seitenumbruch,
    Tabelle,
    Ueberschrift,
    Verweis,
    Verweise,
    karte_als_dokument,
)
from toolkit.export import render_bloecke, render_file, render_fragment, render_markdown

BOESE = '<img src=x onerror="alert(1)">'
ALLE = Dokument(
    BOESE,
    BOESE,
    (
        Fakten((Fakt(BOESE, BOESE, "personen"),)),
        Ueberschrift(BOESE, anker='x"><b>'),
        Absatz(BOESE),
        Absatz(BOESE, "vermerk"),
        Liste((BOESE,), "haken"),
        Liste((BOESE,), "nummern"),
        Schritte((Schritt(BOESE, BOESE, BOESE, 5, BOESE),)),
        Merkmale(((BOESE, BOESE),)),
        Tabelle((BOESE, BOESE), ((BOESE, BOESE),), BOESE),
        Hinweis(BOESE, "achtung"),
        Ansage(BOESE),
        Verweise((Verweis(BOESE, "javascript:alert(1)", BOESE, BOESE),)),
        Quellen((Quellenangabe(BOESE, 'https://x.example/"onclick="', BOESE, BOESE),)),
        Seitenumbruch(),
    ),
)


@pytest.mark.parametrize("render", [render_fragment, render_file])
def test_no_text_of_any_block_becomes_a_tag(render) -> None:
    html = render(ALLE)

    assert "<img" not in html
    assert "<b>" not in html
    assert 'href="javascript' not in html
    assert '"onclick="' not in html


def test_sections_count_their_headings_from_the_title() -> None:
    bloecke = (Ueberschrift("A", anker="a"), Absatz("x"), Ueberschrift("B", 2), Ueberschrift("C"))

    assert render_bloecke(bloecke, 3) == (
        '<section class="k-abschnitt" id="a"><h3>A</h3><p>x</p><h4>B</h4></section>'
        '<section class="k-abschnitt"><h3>C</h3></section>'
    )


def test_title_can_stand_below_another_heading() -> None:
    assert render_fragment(Dokument("T", "u", (Ueberschrift("A"),)), ebene=2) == (
        '<article class="k-text"><h2>T</h2><p class="k-vorspann">u</p>'
        '<section class="k-abschnitt"><h3>A</h3></section></article>'
    )


def test_table_cell_names_its_column_for_the_narrow_screen() -> None:
    assert render_bloecke((Tabelle(("Ab", "Was"), (("0:00", "*los*"),)),)) == (
        '<div class="k-breite"><table class="k-tabelle" role="table"><thead role="rowgroup"><tr role="row">'
        '<th scope="col" role="columnheader">Ab</th><th scope="col" role="columnheader">Was</th></tr></thead>'
        '<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader">0:00</th>'
        '<td role="cell" data-spalte="Was"><em>los</em></td></tr></tbody></table></div>'
    )


def test_picture_is_an_image_that_brings_its_drawing_along() -> None:
    html = render_bloecke((Bild(SVG, "Zwei Orte", "Wer mit wem", "halb", "eigene Erhebung"),))

    ohne, inhalt = re.subn(r"base64,[^\"]+", "base64,…", html)[0], re.findall(r"base64,([^\"]+)", html)
    assert b64decode(inhalt[0]).decode() == SVG
    assert ohne == (
        '<figure class="k-bild k-bild--halb">'
        '<img alt="Zwei Orte" width="640" height="320" src="data:image/svg+xml;base64,…">'
        '<figcaption><strong>Wer mit wem</strong><small class="k-vermerk">Quelle: eigene Erhebung</small></figcaption>'
        "</figure>"
    )


def test_picture_without_title_and_source_has_no_caption() -> None:
    assert "figcaption" not in render_bloecke((Bild(SVG, "Zwei Orte"),))


def test_words_of_a_picture_stay_words() -> None:
    html = render_file(Dokument("T", "", (Bild(SVG, '"' + BOESE, BOESE, "voll", BOESE),)))

    assert re.findall(r"<img [a-z]+=", html) == ["<img alt="]
    assert html.count("onerror") == html.count("onerror=&quot;") == 3


def test_unknown_block_is_an_error() -> None:
    with pytest.raises(TypeError, match="str"):
        render_bloecke(("Text",))  # type: ignore[arg-type]


def test_file_to_carry_away_needs_nothing_else() -> None:
    karte = make_card()
    html = render_file(karte_als_dokument(karte, cut_to_fit(karte), make_catalogue()))

    assert html.startswith("<!doctype html>")
    assert [wort for wort in ("<script", "<link", "src=", "url(", "@import", 'href="/') if wort in html] == []
    assert "Nachbarkarte" in html


def test_markdown_says_the_same_in_order() -> None:
    dokument = Dokument(
        "T",
        "u",
        (
            Ueberschrift("A"),
            Liste(("eins", "zwei"), "haken"),
            Schritte((Schritt("S", "Text.", "„Los!“", 5, "Alle zusammen"),)),
            Tabelle(("a", "b"), (("1|2", "3"),)),
            Bild(SVG, "Zwei Orte", "Wer mit wem", "halb", "eigene Erhebung"),
            Bild(SVG, "Zwei Orte"),
        ),
    )

    assert render_markdown(dokument) == (
        "# T\n\nu\n\n## A\n\n- [ ] eins\n- [ ] zwei\n\n"
        "1. **S** (5 Min.)\n\n   *Alle zusammen*\n\n   Text.\n\n   > „Los!“\n\n"
        "| a | b |\n| --- | --- |\n| 1\\|2 | 3 |\n\n"
        "**Wer mit wem**\n\nBild: Zwei Orte\n\n*Quelle: eigene Erhebung*\n\nBild: Zwei Orte\n"
    )
