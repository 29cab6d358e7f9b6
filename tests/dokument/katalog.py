"""Which small catalogue do the tests of documents and pages start from?"""

from __future__ import annotations

from methodenkoffer.catalogue import Katalog
from methodenkoffer.loading import load_begriffe, parse_text
from methodenkoffer.schema import ANGEBOT, KARTE, PFAD, Angebot, Karte, Pfad
from methodenkoffer.sources import bundled_root
from tests.muster import change, text_of


def make_card(slug: str = "musterkarte", *wechsel: tuple[str, str]) -> Karte:
    """The sample card with places changed."""
    text = text_of("karte")
    for alt, neu in wechsel:
        text = change(text, alt, neu)
    inhalt = parse_text(text, f"{slug}.md", slug, KARTE).inhalt
    assert isinstance(inhalt, Karte)
    return inhalt


def make_catalogue(*karten: Karte) -> Katalog:
    """The sample card, its neighbour, the sample offer and the sample plan; given cards replace them."""
    nachbar = make_card("nachbarkarte", ("titel: Musterkarte", "titel: Nachbarkarte"))
    angebot = parse_text(text_of("angebot"), "a.md", "musterangebot", ANGEBOT).inhalt
    pfad = parse_text(text_of("pfad"), "p.md", "musterplan", PFAD).inhalt
    assert isinstance(angebot, Angebot)
    assert isinstance(pfad, Pfad)
    begriffe, problems = load_begriffe(bundled_root().pfad / "begriffe")
    assert problems == []
    alle = {k.slug: k for k in (make_card(), nachbar, *karten)}
    return Katalog(alle, {angebot.slug: angebot}, {pfad.slug: pfad}, begriffe, (), "muster")
