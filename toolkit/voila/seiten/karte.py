"""How do I lead this method with my group, in my time?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from methodenkoffer.skalierung import cut_to_fit
from toolkit.dokument import karte_als_dokument, worte
from toolkit.export import render_bloecke
from toolkit.voila.seiten.adresse import MAX_MINUTEN, MAX_PERSONEN, Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page
from toolkit.voila.seiten.daten import describe_card
from toolkit.voila.seiten.fehlt import show_missing

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog


def show_card(katalog: Katalog, query: str, slug: str) -> Antwort:
    """Show one method card, cut to the people and minutes in the address."""
    karte = katalog.karten.get(slug)
    if karte is None:
        return show_missing(katalog, "karten", slug)
    angaben = Angaben.from_query(query, ("personen", "minuten"))
    personen = angaben.read_number("personen", "Personen", MAX_PERSONEN)
    minuten = angaben.read_number("minuten", "Minuten", MAX_MINUTEN)
    zuschnitt = cut_to_fit(karte, personen, minuten)
    dokument = karte_als_dokument(karte, zuschnitt, katalog)
    return render_page(
        "karte.html.j2",
        katalog,
        titel=karte.titel,
        beschreibung=karte.kurz,
        bereich="karten",
        krumen=(("Methodenkarten", "/karten"), (karte.titel, "")),
        hinweise=angaben.hinweise,
        schema=(describe_card(karte, zuschnitt),),
        karte=karte,
        inhalt=Markup(render_bloecke(dokument.bloecke)),  # noqa: S704 – escaped by the renderer
        personen_wert=personen or "",
        minuten_wert=minuten or "",
        dauer=worte.say_minutes(karte.dauer.ueblich),
        namen=[n for n in (*karte.auch_bekannt_als, karte.titel_en) if n and n != karte.titel],
        niveau=worte.NIVEAU_SATZ[karte.niveau],
        art=worte.capitalize(worte.ARTEN[karte.art]),
    )
