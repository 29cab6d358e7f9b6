"""Which offers are there for me?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.voila.seiten.adresse import Angaben
from toolkit.voila.seiten.ausgabe import Antwort, render_page

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Angebot

FILTER = (
    ("anlass", "Was haben Sie vor?", "anlaesse"),
    ("rolle", "Ihre Rolle", "rollen"),
    ("zielgruppe", "Für wen", "zielgruppen"),
)


def show_offers(katalog: Katalog, query: str) -> Antwort:
    """Show all offers, or those that fit purpose, role and audience in the address."""
    angaben = Angaben.from_query(query, [name for name, _, _ in FILTER])
    wahl = {n: angaben.read_choice(n, w, katalog.begriffe.get(liste, {})) for n, w, liste in FILTER}
    treffer = [a for a in katalog.angebote.values() if fits(a, **wahl)]
    return render_page(
        "angebote.html.j2",
        katalog,
        titel="Angebote im Netzwerk",
        beschreibung=f"Die {len(katalog.angebote)} Angebote für Engagierte Städte: worum es geht, "
        "welche Rolle Sie haben und wen Sie fragen.",
        bereich="angebote",
        krumen=(("Angebote", ""),),
        hinweise=angaben.hinweise,
        treffer=treffer,
        wahl=wahl,
        filter=[(n, w, _options(katalog, n, liste)) for n, w, liste in FILTER],
    )


def fits(angebot: Angebot, anlass: str = "", rolle: str = "", zielgruppe: str = "") -> bool:
    """Whether an offer serves the purpose, in this role, for this audience; empty means any."""
    return (
        (not anlass or anlass in angebot.anlaesse)
        and (not rolle or any(r.rolle == rolle for r in angebot.rollen))
        and (not zielgruppe or zielgruppe in angebot.zielgruppen)
    )


def _options(katalog: Katalog, name: str, liste: str) -> list[tuple[str, str]]:
    """Only those values that at least one offer has."""
    alle = katalog.begriffe.get(liste, {}).values()
    return [(b.slug, b.titel) for b in alle if any(fits(a, **{name: b.slug}) for a in katalog.angebote.values())]
