"""What helps with one purpose?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.voila.seiten.adresse import Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page
from toolkit.voila.seiten.fehlt import show_missing
from toolkit.voila.seiten.passend import find_fitting

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog


def show_purpose(katalog: Katalog, query: str, slug: str) -> Antwort:
    """Show the plans, offers and cards that fit one purpose, each with its reason."""
    anlass = katalog.begriffe.get("anlaesse", {}).get(slug)
    if anlass is None:
        return show_missing(katalog, "anlaesse", slug)
    return render_page(
        "anlass.html.j2",
        katalog,
        titel=anlass.titel,
        beschreibung=f"{anlass.titel}: passende Workshop-Pläne, Angebote und Methodenkarten. {anlass.satz or ''}",
        bereich="start",
        krumen=((anlass.titel, ""),),
        hinweise=Angaben.from_query(query, ()).hinweise,
        anlass=anlass,
        passend=find_fitting(katalog, slug),
    )
