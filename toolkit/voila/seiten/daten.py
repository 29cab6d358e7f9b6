"""What do we tell machines about a page, in the words of schema.org?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.teile import LIZENZEN
from toolkit.dokument.worte import say_amount

if TYPE_CHECKING:
    from collections.abc import Sequence

    from methodenkoffer.schema import Angebot, Inhalt, Karte, Pfad
    from methodenkoffer.skalierung import Zuschnitt

_KONTEXT = "https://schema.org"


def describe_breadcrumb(krumen: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Describe where the page lies, as a ``BreadcrumbList``; the last part has no address."""
    teile = [("Start", "/"), *krumen]
    glieder = []
    for stelle, (wort, adresse) in enumerate(teile, 1):
        glied: dict[str, Any] = {"@type": "ListItem", "position": stelle, "name": wort}
        if adresse:
            glied["item"] = adresse
        glieder.append(glied)
    return {"@context": _KONTEXT, "@type": "BreadcrumbList", "itemListElement": glieder}


def describe_card(karte: Karte, zuschnitt: Zuschnitt) -> dict[str, Any]:
    """Describe a method card as a ``HowTo`` with its steps, minutes and material."""
    schritte = [
        {
            "@type": "HowToStep",
            "position": nummer,
            "name": schritt.titel,
            "text": schritt.text,
            "timeRequired": f"PT{zeile.minuten}M",
        }
        for nummer, (schritt, zeile) in enumerate(zip(karte.schritte, zuschnitt.zeilen, strict=True), 1)
    ]
    return {
        **_base("HowTo", karte),
        "totalTime": f"PT{zuschnitt.minuten}M",
        "prepTime": f"PT{karte.dauer.vorbereitung}M",
        "supply": [
            {"@type": "HowToSupply", "name": b.was, "requiredQuantity": say_amount(b.menge)} for b in zuschnitt.material
        ],
        "step": schritte,
    }


def describe_plan(pfad: Pfad, titel: Sequence[str]) -> dict[str, Any]:
    """Describe a workshop plan as a ``HowTo``; ``titel`` names the blocks of its first length."""
    fassung = pfad.fassungen[0]
    schritte = [
        {"@type": "HowToStep", "position": nummer, "name": wort, "timeRequired": f"PT{baustein.minuten}M"}
        for nummer, (wort, baustein) in enumerate(zip(titel, fassung.bausteine, strict=True), 1)
    ]
    return {**_base("HowTo", pfad), "totalTime": f"PT{fassung.minuten}M", "step": schritte}


def describe_offer(angebot: Angebot) -> dict[str, Any]:
    """Describe our page about an offer; the offer itself belongs to the programme."""
    return {**_base("Article", angebot), "about": {"@type": "Service", "name": angebot.quelltitel}}


def describe_site() -> dict[str, Any]:
    """Describe the whole site and its search."""
    return {
        "@context": _KONTEXT,
        "@type": "WebSite",
        "name": "Methodenkoffer",
        "inLanguage": "de",
        "url": "/",
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": "/suche?q={text}"},
            "query-input": "required name=text",
        },
    }


def _base(art: str, inhalt: Inhalt) -> dict[str, Any]:
    return {
        "@context": _KONTEXT,
        "@type": art,
        "name": inhalt.titel,
        "description": inhalt.kurz,
        "inLanguage": "de",
        "license": LIZENZEN[inhalt.lizenz][1],
        "author": [{"@type": "Organization", "name": name} for name in inhalt.autorenschaft],
        "dateModified": inhalt.stand.isoformat(),
    }
