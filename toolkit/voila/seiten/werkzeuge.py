"""Which interactive pages are there?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.voila.apps import group_by_area, list_apps
from toolkit.voila.seiten.adresse import Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog

BEREICHSWORTE = {
    "Methoden": "Methoden finden",
    "Mappe": "Ihre Mappe",
    "Planen": "Einen Tag planen und leiten",
    "Treffen": "Treffen und Beratung",
    "Region": "Regionale Netzwerke",
}


def show_tools(katalog: Katalog, query: str) -> Antwort:
    """List the interactive pages by area, each with its sentence."""
    return render_page(
        "werkzeuge.html.j2",
        katalog,
        titel="Werkzeuge",
        beschreibung="Alle interaktiven Seiten: Treffen vorbereiten, Tage planen und leiten, Protokoll, Aufgaben.",
        bereich="werkzeuge",
        krumen=(("Werkzeuge", ""),),
        hinweise=Angaben.from_query(query, ()).hinweise,
        bereiche=group_by_area(list_apps()),
        bereichsworte=BEREICHSWORTE,
    )
