"""Which neutral form does everything take before it is shown, printed or carried away?"""

from __future__ import annotations

from toolkit.dokument.angebot import angebot_als_dokument
from toolkit.dokument.form import (
    Absatz,
    Ansage,
    Bild,
    Block,
    Dokument,
    Fakt,
    Fakten,
    Hinweis,
    Liste,
    Merkmale,
    Quellen,
    Quellenangabe,
    Schritt,
    Schritte,
    Seitenumbruch,
    Tabelle,
    Ueberschrift,
    Verweis,
    Verweise,
)
from toolkit.dokument.karte import karte_als_dokument, karte_als_druckblatt, karten_fakten
from toolkit.dokument.merkliste import merkliste_als_dokument
from toolkit.dokument.pfad import pfad_als_dokument
from toolkit.dokument.zeichen import zeichen

__all__ = [
    "Absatz",
    "Ansage",
    "Bild",
    "Block",
    "Dokument",
    "Fakt",
    "Fakten",
    "Hinweis",
    "Liste",
    "Merkmale",
    "Quellen",
    "Quellenangabe",
    "Schritt",
    "Schritte",
    "Seitenumbruch",
    "Tabelle",
    "Ueberschrift",
    "Verweis",
    "Verweise",
    "angebot_als_dokument",
    "karte_als_dokument",
    "karte_als_druckblatt",
    "karten_fakten",
    "merkliste_als_dokument",
    "pfad_als_dokument",
    "zeichen",
]
