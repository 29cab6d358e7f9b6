"""What does one offer of the network say?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from toolkit.dokument import Ueberschrift, angebot_als_dokument
from toolkit.export import render_bloecke
from toolkit.voila.apps import list_apps
from toolkit.voila.seiten.adresse import Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page
from toolkit.voila.seiten.daten import describe_offer
from toolkit.voila.seiten.fehlt import show_missing

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog


def show_offer(katalog: Katalog, query: str, slug: str) -> Antwort:
    """Show one offer with everything that belongs to it."""
    angebot = katalog.angebote.get(slug)
    if angebot is None:
        return show_missing(katalog, "angebote", slug)
    dokument = angebot_als_dokument(angebot, katalog)
    return render_page(
        "dokument.html.j2",
        katalog,
        titel=angebot.titel,
        beschreibung=angebot.kurz,
        bereich="angebote",
        krumen=(("Angebote", "/angebote"), (angebot.titel, "")),
        hinweise=Angaben.from_query(query, ()).hinweise,
        schema=(describe_offer(angebot),),
        dokument=dokument,
        werkzeuge=[app for app in list_apps() if app.name in angebot.werkzeuge],
        sprungziele=[(b.text, b.anker) for b in dokument.bloecke if isinstance(b, Ueberschrift) and b.ebene == 1],
        inhalt=Markup(render_bloecke(dokument.bloecke)),  # noqa: S704 – escaped by the renderer
    )
