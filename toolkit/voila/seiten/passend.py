"""What fits a purpose, and why?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.dokument import worte

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Angebot, Karte, Pfad

_NIVEAU = ("leicht", "mittel", "anspruchsvoll")


@dataclass(frozen=True)
class Passend:
    """Plans, offers and cards for one purpose, each with its reasons in German."""

    pfade: tuple[tuple[Pfad, tuple[str, ...]], ...]
    angebote: tuple[tuple[Angebot, tuple[str, ...]], ...]
    karten: tuple[tuple[Karte, tuple[str, ...]], ...]

    @property
    def anzahl(self) -> int:
        """How many there are in all."""
        return len(self.pfade) + len(self.angebote) + len(self.karten)


def find_fitting(katalog: Katalog, anlass: str) -> Passend:
    """Find what names this purpose; easy and short methods come first.

    Args:
        katalog: the content.
        anlass: slug of the purpose.
    """
    karten = [k for k in katalog.karten.values() if anlass in k.anlaesse]
    karten.sort(key=lambda k: (k.anlaesse.index(anlass) > 0, _NIVEAU.index(k.niveau), k.dauer.ueblich, k.slug))
    return Passend(
        tuple((p, _question(p.fragen)) for p in katalog.pfade.values() if anlass in p.anlaesse),
        tuple((a, _question(a.fragen)) for a in katalog.angebote.values() if anlass in a.anlaesse),
        tuple((k, (*_goals(katalog, k), *_question(k.fragen))) for k in karten),
    )


def _question(fragen: tuple[str, ...]) -> tuple[str, ...]:
    return (f"Hilft bei: „{fragen[0].strip('„“')}“",)


def _goals(katalog: Katalog, karte: Karte) -> tuple[str, ...]:
    return (f"Ziel: {', '.join(worte.names_of(katalog, 'ziele', karte.ziele[:2]))}",)
