"""What does a coordinator see first?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.voila.apps import group_by_area, list_apps
from toolkit.voila.seiten.adresse import Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page
from toolkit.voila.seiten.daten import describe_site
from toolkit.voila.seiten.passend import find_fitting
from toolkit.voila.seiten.werkzeuge import BEREICHSWORTE

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog


def show_start(katalog: Katalog, query: str) -> Antwort:
    """Show "Was haben Sie vor?" with every purpose that has something to offer."""
    angaben = Angaben.from_query(query, ())
    anlaesse = [b for b in katalog.begriffe.get("anlaesse", {}).values() if find_fitting(katalog, b.slug).anzahl]
    return render_page(
        "start.html.j2",
        katalog,
        titel="Was haben Sie vor?",
        beschreibung="Methoden, Angebote und fertige Workshop-Pläne für Engagierte Städte: "
        "vom Anlass in zwei Schritten zum Ablauf, ohne Anmeldung.",
        bereich="start",
        hinweise=angaben.hinweise,
        schema=(describe_site(),),
        anlaesse=anlaesse,
        bereiche=group_by_area(list_apps()),
        bereichsworte=BEREICHSWORTE,
    )
