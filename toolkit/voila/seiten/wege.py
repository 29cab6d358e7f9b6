"""Which address shows which page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.voila.seiten import (
    angebot,
    angebote,
    anlass,
    karte,
    karten,
    pfad,
    pfade,
    start,
    suche,
    texte,
    vergleich,
    werkzeuge,
)

if TYPE_CHECKING:
    from toolkit.voila.seiten.ausgabe import Zeigen

_SLUG = r"([^/]+)"
WEGE: tuple[tuple[str, Zeigen], ...] = (
    (r"/", start.show_start),
    (rf"/anlaesse/{_SLUG}", anlass.show_purpose),
    (r"/angebote/?", angebote.show_offers),
    (r"/angebote/vergleich", vergleich.show_comparison),
    (rf"/angebote/{_SLUG}", angebot.show_offer),
    (r"/karten/?", karten.show_finder),
    (rf"/karten/{_SLUG}", karte.show_card),
    (r"/pfade/?", pfade.show_plans),
    (rf"/pfade/{_SLUG}", pfad.show_plan),
    (r"/suche/?", suche.show_search),
    (r"/werkzeuge/?", werkzeuge.show_tools),
    (r"/datenschutz", texte.show_privacy),
    (r"/ueber", texte.show_about),
)
