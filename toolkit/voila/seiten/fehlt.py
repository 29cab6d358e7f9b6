"""What do we say when somebody asks for something that does not exist?"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from toolkit.voila.seiten.adresse import shorten
from toolkit.voila.seiten.ausgabe import Antwort, render_page

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog

_AEHNLICH = 0.45
_HOECHSTENS = 5
_SORTEN = {
    "karten": ("Diese Methodenkarte gibt es nicht", "Methodenkarten", "/karten"),
    "angebote": ("Dieses Angebot gibt es nicht", "Angebote", "/angebote"),
    "pfade": ("Diesen Workshop-Plan gibt es nicht", "Workshop-Pläne", "/pfade"),
    "anlaesse": ("Diesen Anlass gibt es nicht", "Start", "/"),
}


def show_missing(katalog: Katalog, sorte: str, slug: str) -> Antwort:
    """Show a 404 page with the search and the nearest titles of the same kind.

    Args:
        katalog: the content.
        sorte: ``karten``, ``angebote``, ``pfade`` or ``anlaesse``.
        slug: what stood in the address; anything may stand there.
    """
    satz, wort, adresse = _SORTEN[sorte]
    return render_page(
        "fehlt.html.j2",
        katalog,
        titel=satz,
        beschreibung=f"{satz}.",
        bereich="" if sorte == "anlaesse" else sorte,
        krumen=((wort, adresse), ("Nicht gefunden", "")) if adresse != "/" else (("Nicht gefunden", ""),),
        status=404,
        gesucht=shorten(slug.replace("-", " ")),
        naechste=find_nearest(katalog, sorte, slug),
        sorte=sorte,
    )


def find_nearest(katalog: Katalog, sorte: str, slug: str) -> tuple[tuple[str, str], ...]:
    """Find titles and slugs that look like what was asked for, the most similar first."""
    eintraege = katalog.begriffe.get("anlaesse", {}) if sorte == "anlaesse" else getattr(katalog, sorte)
    namen = {e.titel.casefold(): s for s, e in eintraege.items()} | {s: s for s in eintraege}
    gesucht = slug.casefold()[:80]
    nah = difflib.get_close_matches(gesucht, namen, n=2 * _HOECHSTENS, cutoff=_AEHNLICH)
    slugs = list(dict.fromkeys(namen[n] for n in nah))[:_HOECHSTENS]
    return tuple((eintraege[s].titel, s) for s in slugs)
