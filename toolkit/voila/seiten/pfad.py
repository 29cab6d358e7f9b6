"""What happens when in this workshop plan?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from toolkit.dokument import pfad_als_dokument
from toolkit.dokument.pfad import name_block
from toolkit.export import render_bloecke
from toolkit.voila.seiten.adresse import MAX_PERSONEN, Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page
from toolkit.voila.seiten.daten import describe_plan
from toolkit.voila.seiten.fehlt import show_missing

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog


def show_plan(katalog: Katalog, query: str, slug: str) -> Antwort:
    """Show one plan in all its lengths, with the material for the people in the address."""
    pfad = katalog.pfade.get(slug)
    if pfad is None:
        return show_missing(katalog, "pfade", slug)
    angaben = Angaben.from_query(query, ("personen",))
    personen = angaben.read_number("personen", "Personen", MAX_PERSONEN)
    dokument = pfad_als_dokument(pfad, katalog, personen)
    return render_page(
        "pfad.html.j2",
        katalog,
        titel=pfad.titel,
        beschreibung=pfad.kurz,
        bereich="pfade",
        krumen=(("Workshop-Pläne", "/pfade"), (pfad.titel, "")),
        hinweise=angaben.hinweise,
        schema=(describe_plan(pfad, [name_block(b, katalog) for b in pfad.fassungen[0].bausteine]),),
        pfad=pfad,
        inhalt=Markup(render_bloecke(dokument.bloecke)),  # noqa: S704 – escaped by the renderer
        personen_wert=personen or "",
    )
