"""Which passages of a card, an offer or a plan are searched, and how much does each say?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from methodenkoffer.schema import Angebot, Karte, Pfad

if TYPE_CHECKING:
    from collections.abc import Iterator

    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Inhalt

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_ZEICHEN = re.compile(r"[*_`#>|]+")

# How much a passage says about what the entry is for, going by the place where it stands.
GEWICHT = {
    "Name": 1.0,
    "Auch": 0.95,
    "Frage": 0.75,
    "Kurz": 0.75,
    "Ziel": 0.6,
    "Thema": 0.6,
    "Anlass": 0.5,
    "Ergebnis": 0.5,
    "Worum": 0.45,
    "Schritt": 0.3,
    "Text": 0.2,
}
# Passages that are also compared letter by letter; long text would only add noise.
BUCHSTABEN = frozenset({"Name", "Auch", "Frage", "Kurz", "Ziel", "Thema", "Anlass", "Ergebnis"})


@dataclass(frozen=True)
class Stelle:
    """One passage: its field, its plain text, and whether somebody reading the entry finds it there."""

    feld: str
    text: str


def plain(markdown: str) -> str:
    """Text without Markdown signs, on one line."""
    return " ".join(_ZEICHEN.sub(" ", _LINK.sub(r"\1", markdown)).split())


def passages(eintrag: Inhalt, katalog: Katalog) -> Iterator[Stelle]:
    """Yield the passages of an entry of any kind."""
    yield Stelle("Name", eintrag.titel)
    yield Stelle("Kurz", eintrag.kurz)
    for slug in eintrag.anlaesse:
        begriff = katalog.begriffe.get("anlaesse", {}).get(slug)
        yield Stelle("Anlass", f"{begriff.titel}: {begriff.satz or ''}" if begriff else slug)
    if isinstance(eintrag, Karte):
        yield from _card(eintrag, katalog)
    elif isinstance(eintrag, Angebot):
        yield from _offer(eintrag, katalog)
    elif isinstance(eintrag, Pfad):
        yield from _plan(eintrag, katalog)


def _card(karte: Karte, katalog: Katalog) -> Iterator[Stelle]:
    yield Stelle("Auch", karte.slug)
    for name in (karte.titel_en, *karte.auch_bekannt_als):
        if name:
            yield Stelle("Auch", name)
    yield from (Stelle("Frage", f) for f in karte.fragen)
    yield from (Stelle("Ziel", katalog.titel("ziele", z)) for z in karte.ziele)
    yield Stelle("Thema", katalog.titel("themen", karte.thema))
    yield Stelle("Ergebnis", karte.ergebnis)
    yield Stelle("Worum", plain(karte.worum))
    yield from (Stelle("Schritt", s.titel) for s in karte.schritte)
    texte = (*(s.text for s in karte.schritte), *karte.varianten, karte.beispiel, *karte.achten, karte.online)
    yield from (Stelle("Text", plain(t)) for t in texte)


def _offer(angebot: Angebot, katalog: Katalog) -> Iterator[Stelle]:
    yield Stelle("Auch", angebot.quelltitel)
    yield from (Stelle("Frage", f) for f in angebot.fragen)
    yield from (Stelle("Ziel", katalog.titel("zielgruppen", z)) for z in angebot.zielgruppen)
    yield Stelle("Worum", plain(angebot.worum))
    yield Stelle("Worum", plain(angebot.fuer_wen))
    yield Stelle("Schritt", angebot.verfuegbar.satz)
    texte = (
        *(r.text for r in angebot.rollen),
        *angebot.vorher,
        *angebot.dabei,
        *angebot.danach,
        angebot.lokal,
    )
    yield from (Stelle("Text", plain(t)) for t in texte)


def _plan(pfad: Pfad, katalog: Katalog) -> Iterator[Stelle]:
    yield Stelle("Auch", pfad.slug)
    yield from (Stelle("Frage", f) for f in pfad.fragen)
    yield Stelle("Thema", katalog.titel("themen", pfad.thema))
    yield Stelle("Worum", plain(pfad.worum))
    yield Stelle("Ergebnis", plain(pfad.ergebnisse))
    bausteine = [b for fassung in pfad.fassungen for b in fassung.bausteine]
    titel = {b.titel or katalog.karten[b.karte or ""].titel for b in bausteine if b.titel or b.karte in katalog.karten}
    yield Stelle("Schritt", " · ".join(sorted(titel)))
    yield Stelle("Text", plain(" ".join((*pfad.vorbereiten, *pfad.achten, pfad.zu_sechst))))
