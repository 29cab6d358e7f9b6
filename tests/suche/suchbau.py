"""Which small cards, offers and catalogues do the tests search in?"""

from __future__ import annotations

from typing import Any

from methodenkoffer.catalogue import Katalog
from methodenkoffer.loading import load_begriffe
from methodenkoffer.schema import Angebot, Karte
from methodenkoffer.sources import bundled_root

BEGRIFFE, _ = load_begriffe(bundled_root().pfad / "begriffe")


def build_card(slug: str, titel: str, **felder: Any) -> Karte:
    """Build a card of two steps (5 + 10 minutes, shortest 3 + 6); every field can be given."""
    fragen = felder.pop("fragen", ())
    werte: dict[str, Any] = {
        "slug": slug,
        "titel": titel,
        "kurz": f"Ein kurzer Satz, der {titel} vorstellt.",
        "bereich": "team",
        "thema": "ideen",
        "ziele": ["ideen"],
        "phasen": ["ideen"],
        "art": "baustein",
        "gruppe": {"min": 4, "ideal": 12, "max": 30},
        "dauer": {"min": 9, "ueblich": 15, "max": 30},
        "niveau": "leicht",
        "formen": ["praesenz"],
        "raum": "Ein Tisch",
        "vertrauen": "gering",
        "konflikt": "nein",
        "ergebnis": "Ein Blatt.",
        "schritte": [build_step("Beginn", 5, 3), build_step("Mitte", 10, 6)],
        "herkunft": {"text": "Verbreitete Praxis.", "sicherheit": "ungeklaert"},
        "worum": "Absatz.",
        "achten": ["Erstens.", "Zweitens."],
        "wann_nicht": ["Nie."],
        "barrieren": dict.fromkeys(("bewegung", "sehen", "hoeren", "sprache", "reiz"), "Hilfe."),
        "online": "Bildschirm.",
        "varianten": ["Zu sechst."],
        "beispiel": "Lindenau.",
        "fragen": [*fragen, *(f"Beispielfrage {z}" for z in "abcde")][: max(5, len(fragen))],
        "stand": "2026-11-22",
    }
    return Karte.model_validate(werte | felder)


def build_step(titel: str, minuten: int, kuerzbar_auf: int, skaliert_mit: str = "fest") -> dict[str, Any]:
    """Build a step in plenary."""
    return {
        "titel": titel,
        "text": "Text.",
        "minuten": minuten,
        "kuerzbar_auf": kuerzbar_auf,
        "skaliert_mit": skaliert_mit,
        "sozialform": "plenum",
    }


def build_offer(slug: str, titel: str, **felder: Any) -> Angebot:
    """Build an offer; every field can be given."""
    werte: dict[str, Any] = {
        "slug": slug,
        "titel": titel,
        "kurz": f"Ein kurzer Satz, der {titel} vorstellt.",
        "nummer": 1,
        "quelltitel": titel,
        "verfuegbar": {"status": "unbekannt", "stand": "2026-11-22", "satz": "Unbekannt.", "kontakt": "Büro"},
        "rhythmus": "nicht veröffentlicht",
        "eingebracht_von": "nicht genannt",
        "zielgruppen": ["koordination"],
        "rollen": [{"rolle": "teilnehmen", "text": "Dabei sein."}],
        "quellen": [{"titel": "Seite"}],
        "worum": "Absatz.",
        "fuer_wen": "Alle.",
        "vorher": ["Eins.", "Zwei."],
        "dabei": ["Eins.", "Zwei."],
        "danach": ["Eins.", "Zwei."],
        "lokal": "Nichts.",
        "herkunft": "Vorschlag.",
        "fragen": [f"Beispielfrage {z}" for z in "abc"],
        "stand": "2026-11-22",
    }
    return Angebot.model_validate(werte | felder)


def build_catalogue(*eintraege: Karte | Angebot, stempel: str = "") -> Katalog:
    """Put entries into a catalogue with the real controlled words."""
    return Katalog(
        karten={e.slug: e for e in eintraege if isinstance(e, Karte)},
        angebote={e.slug: e for e in eintraege if isinstance(e, Angebot)},
        begriffe=BEGRIFFE,
        stempel=stempel,
    )
