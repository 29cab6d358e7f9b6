"""What do we say about ourselves and about data protection?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.voila.seiten.adresse import Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog


def show_privacy(katalog: Katalog, query: str) -> Antwort:
    """Show what is stored where and how long, made from the store's own tables."""
    from toolkit.store.auskunft import describe_storage
    from toolkit.store.treiber import name_place

    return render_page(
        "datenschutz.html.j2",
        katalog,
        titel="Datenschutz",
        beschreibung="Was der Methodenkoffer speichert, wo und wie lange: kein Konto, keine Cookies, keine Zählung.",
        krumen=(("Datenschutz", ""),),
        auskunft=describe_storage(name_place()),
        hinweise=Angaben.from_query(query, ()).hinweise,
    )


def show_about(katalog: Katalog, query: str) -> Antwort:
    """Show what this is, what it is not, and where it comes from."""
    return render_page(
        "ueber.html.j2",
        katalog,
        titel="Über den Methodenkoffer",
        beschreibung="Was der Methodenkoffer ist, woher die Inhalte kommen und unter welcher Lizenz sie stehen.",
        krumen=(("Über den Methodenkoffer", ""),),
        hinweise=Angaben.from_query(query, ()).hinweise,
    )
