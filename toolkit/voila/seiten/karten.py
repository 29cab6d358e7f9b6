"""Which methods fit what I need?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from methodenkoffer.search import Suchanfrage, search_cards
from toolkit.dokument import worte
from toolkit.voila.apps import list_apps
from toolkit.voila.seiten.adresse import make_address
from toolkit.voila.seiten.ausgabe import Antwort, render_page

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Karte

_NIVEAU = {"leicht": "leicht", "mittel": "bis mittel", "anspruchsvoll": "auch anspruchsvoll"}


def show_finder(katalog: Katalog, query: str) -> Antwort:
    """Show the finder: the wishes as a plain form, hits with their reasons, near misses below."""
    ziele = katalog.begriffe.get("ziele", {})
    anfrage, hinweise = Suchanfrage.from_query(query, ziele=ziele)
    ergebnis = search_cards(katalog, anfrage)
    return render_page(
        "karten.html.j2",
        katalog,
        titel="Methodenkarten",
        beschreibung=f"{len(katalog.karten)} Methodenkarten: suchen nach Ziel, Personen, Minuten, Ort und Phase. "
        "Jede Karte sagt Schritt für Schritt, wie es geht.",
        bereich="karten",
        krumen=(("Methodenkarten", ""),),
        hinweise=hinweise,
        anfrage=anfrage,
        ergebnis=ergebnis,
        wuensche=list_wishes(katalog, anfrage),
        auswahl=_choices(katalog),
        ziele=tuple(ziele.values()),
        app_da=any(app.name == "methodenkoffer" for app in list_apps()),
        app_adresse=f"/app/methodenkoffer?{anfrage.to_query()}".rstrip("?"),
        adresse=lambda karte: _card_address(karte, anfrage),
    )


def list_wishes(katalog: Katalog, anfrage: Suchanfrage) -> tuple[tuple[str, str], ...]:
    """List every wish as words, each with the address of the same search without it."""
    wuensche: list[tuple[str, Suchanfrage]] = []
    if anfrage.text:
        wuensche.append((f"„{anfrage.text}“", replace(anfrage, text="")))
    for ziel in anfrage.ziele:
        ohne = tuple(z for z in anfrage.ziele if z != ziel)
        wuensche.append((katalog.titel("ziele", ziel), replace(anfrage, ziele=ohne)))
    if anfrage.personen:
        wuensche.append((f"{anfrage.personen} Personen", replace(anfrage, personen=None)))
    if anfrage.minuten:
        wuensche.append((worte.say_minutes(anfrage.minuten), replace(anfrage, minuten=None)))
    if anfrage.form:
        wuensche.append((worte.FORMEN[anfrage.form], replace(anfrage, form=None)))
    if anfrage.phase:
        wuensche.append((f"Phase: {katalog.titel('phasen', anfrage.phase)}", replace(anfrage, phase=None)))
    if anfrage.bereich:
        wuensche.append((katalog.titel("bereiche", anfrage.bereich), replace(anfrage, bereich=None)))
    if anfrage.niveau:
        wuensche.append((f"Leitung: {_NIVEAU[anfrage.niveau]}", replace(anfrage, niveau=None)))
    return tuple((wort, f"/karten?{ohne.to_query()}".rstrip("?")) for wort, ohne in wuensche)


def _choices(katalog: Katalog) -> tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]:
    phasen = tuple((b.slug, b.titel) for b in katalog.begriffe.get("phasen", {}).values())
    bereiche = tuple((b.slug, b.titel) for b in katalog.begriffe.get("bereiche", {}).values())
    return (
        ("form", "Ort", tuple(worte.FORMEN.items())),
        ("phase", "Phase des Treffens", phasen),
        ("bereich", "Bereich", bereiche),
        ("niveau", "Wie schwer darf es sein?", tuple(_NIVEAU.items())),
    )


def _card_address(karte: Karte, anfrage: Suchanfrage) -> str:
    return make_address(f"/karten/{karte.slug}", personen=anfrage.personen, minuten=anfrage.minuten)
