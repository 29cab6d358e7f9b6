"""Which shape does each kind of content have?"""

from __future__ import annotations

from methodenkoffer.schema.angebot import Angebot, RolleText, Verfuegbar
from methodenkoffer.schema.aufbau import ANGEBOT, KARTE, PFAD, SORTEN, Abschnitt, Sorte
from methodenkoffer.schema.basis import Begriff, Inhalt, Quelle
from methodenkoffer.schema.karte import Gruppe, Karte, Material, Schritt, Verwandt
from methodenkoffer.schema.pfad import Baustein, Fassung, Pfad

__all__ = [
    "ANGEBOT",
    "KARTE",
    "PFAD",
    "SORTEN",
    "Abschnitt",
    "Angebot",
    "Baustein",
    "Begriff",
    "Fassung",
    "Gruppe",
    "Inhalt",
    "Karte",
    "Material",
    "Pfad",
    "Quelle",
    "RolleText",
    "Schritt",
    "Sorte",
    "Verfuegbar",
    "Verwandt",
]
