"""Which ready workshop plans are there?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.voila.seiten.adresse import Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog


def show_plans(katalog: Katalog, query: str) -> Antwort:
    """Show all ready workshop plans."""
    return render_page(
        "pfade.html.j2",
        katalog,
        titel="Fertige Workshop-Pläne",
        beschreibung="Fertige Workshop-Pläne mit Zeiten, Methoden und Material: für einen Abend, "
        "einen halben oder einen ganzen Tag.",
        bereich="pfade",
        krumen=(("Workshop-Pläne", ""),),
        hinweise=Angaben.from_query(query, ()).hinweise,
        pfade=tuple(katalog.pfade.values()),
    )
