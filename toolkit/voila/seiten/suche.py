"""Where in the whole case does something stand about this?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.search import search_all
from methodenkoffer.search.anfrage import MAX_ZEICHEN, clean_text
from toolkit.voila.seiten.adresse import Angaben, make_address
from toolkit.voila.seiten.ausgabe import Antwort, render_page

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog

_GRUPPEN = (("karten", "Methodenkarten"), ("pfade", "Workshop-Pläne"), ("angebote", "Angebote"))
_JE_GRUPPE = 8


def show_search(katalog: Katalog, query: str) -> Antwort:
    """Show one search over cards, plans and offers, grouped, the best first."""
    angaben = Angaben.from_query(query, ("q",))
    text = clean_text(angaben.werte.get("q", ""))
    if len(angaben.werte.get("q", "")) > MAX_ZEICHEN:
        angaben.note(f"Ihr Suchtext ist sehr lang. Gesucht wird mit den ersten {MAX_ZEICHEN} Zeichen.")
    funde = search_all(katalog, text) if text else ()
    gruppen = []
    for sorte, wort in _GRUPPEN:
        davon = [f for f in funde if f.sorte == sorte]
        if davon:
            gruppen.append((sorte, wort, davon[:_JE_GRUPPE], max((f.punkte for f in davon), default=0.0)))
    gruppen.sort(key=lambda gruppe: -gruppe[3])
    return render_page(
        "suche.html.j2",
        katalog,
        titel=f"Suche: {text}" if text else "Suche",
        beschreibung="Eine Suche über alle Methodenkarten, Workshop-Pläne und Angebote.",
        bereich="suche",
        krumen=(("Suche", ""),),
        hinweise=angaben.hinweise,
        suchtext=text,
        gruppen=gruppen,
        finder=make_address("/karten", q=text),
    )
