"""How do the thirteen offers differ?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from toolkit.dokument import Tabelle, worte
from toolkit.export.bloecke import render_block
from toolkit.voila.seiten.adresse import Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog

KOPF = ("Angebot", "Ihre Rolle", "Läuft das?", "Wie oft", "Für wen", "Eingebracht von")


def show_comparison(katalog: Katalog, query: str) -> Antwort:
    """Show all offers in one table; on a narrow screen it becomes a list."""
    tabelle = build_comparison(katalog)
    return render_page(
        "vergleich.html.j2",
        katalog,
        titel="Alle Angebote im Vergleich",
        beschreibung="Alle Angebote für Engagierte Städte nebeneinander: Rolle, Rhythmus, Zielgruppe und Stand.",
        bereich="angebote",
        krumen=(("Angebote", "/angebote"), ("Vergleich", "")),
        hinweise=Angaben.from_query(query, ()).hinweise,
        tabelle=Markup(render_block(tabelle, 2)),  # noqa: S704 – escaped by the renderer
        anzahl=len(tabelle.zeilen),
    )


def build_comparison(katalog: Katalog) -> Tabelle:
    """Build one row per offer, in the order of the source page."""
    zeilen = tuple(
        (
            f"[{a.titel}](/angebote/{a.slug})",
            ", ".join(worte.names_of(katalog, "rollen", (r.rolle for r in a.rollen))),
            f"{worte.capitalize(worte.STATUS[a.verfuegbar.status])} ({worte.say_date(a.verfuegbar.stand)})",
            a.rhythmus.rstrip("."),
            ", ".join(worte.names_of(katalog, "zielgruppen", a.zielgruppen)),
            a.eingebracht_von,
        )
        for a in katalog.angebote.values()
    )
    return Tabelle(KOPF, zeilen, "Stand der Angaben in Klammern")
