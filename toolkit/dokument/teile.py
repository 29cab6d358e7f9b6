"""Which parts do the documents of cards, offers and plans share?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument import worte
from toolkit.dokument.form import Quellenangabe, Verweis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Inhalt, Quelle

LIZENZEN = {
    "CC-BY-4.0": ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.de"),
    "CC-BY-SA-4.0": ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.de"),
    "CC0-1.0": ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.de"),
}


def list_sources(quellen: Iterable[Quelle]) -> tuple[Quellenangabe, ...]:
    """Turn the sources of a file into those of a document."""
    return tuple(
        Quellenangabe(q.titel, q.url or "", worte.say_date(q.gesehen) if q.gesehen else "", q.belegt or "")
        for q in quellen
    )


def say_imprint(inhalt: Inhalt) -> str:
    """Say licence, authors, day and ripeness of a text, as Markdown."""
    name, adresse = LIZENZEN[inhalt.lizenz]
    return (
        f"Text: {worte.join_words(inhalt.autorenschaft, 'und')}, Lizenz [{name}]({adresse}). "
        f"Stand: {worte.say_date(inhalt.stand)}. Reife: {worte.REIFEN[inhalt.reife]}."
    )


def link_cards(katalog: Katalog, slugs: Iterable[str]) -> tuple[Verweis, ...]:
    """Link the cards that exist, each with its one sentence."""
    karten = (katalog.karten[slug] for slug in slugs if slug in katalog.karten)
    return tuple(Verweis(k.titel, f"/karten/{k.slug}", "Methodenkarte", k.kurz) for k in karten)


def link_plans(katalog: Katalog, slugs: Iterable[str]) -> tuple[Verweis, ...]:
    """Link the plans that exist, each with its one sentence."""
    pfade = (katalog.pfade[slug] for slug in slugs if slug in katalog.pfade)
    return tuple(Verweis(p.titel, f"/pfade/{p.slug}", "Workshop-Plan", p.kurz) for p in pfade)


def link_offers(katalog: Katalog, slugs: Iterable[str]) -> tuple[Verweis, ...]:
    """Link the offers that exist, each with its one sentence."""
    angebote = (katalog.angebote[slug] for slug in slugs if slug in katalog.angebote)
    return tuple(Verweis(a.titel, f"/angebote/{a.slug}", "Angebot", a.kurz) for a in angebote)
