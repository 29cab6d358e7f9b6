"""How does any item of the catalogue become a document?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.schema import Angebot, Inhalt, Karte, Pfad
from methodenkoffer.skalierung import cut_to_fit
from toolkit.dokument.angebot import angebot_als_dokument
from toolkit.dokument.karte import karte_als_dokument
from toolkit.dokument.pfad import pfad_als_dokument

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.dokument.form import Dokument


def inhalt_als_dokument(eintrag: Inhalt, katalog: Katalog) -> Dokument:
    """Turn a card (at its ideal size), an offer or a plan into a document.

    Raises:
        TypeError: there is no document for this kind of content.
    """
    if isinstance(eintrag, Karte):
        return karte_als_dokument(eintrag, cut_to_fit(eintrag), katalog)
    if isinstance(eintrag, Angebot):
        return angebot_als_dokument(eintrag, katalog)
    if isinstance(eintrag, Pfad):
        return pfad_als_dokument(eintrag, katalog)
    raise TypeError(f"no document for {type(eintrag).__name__}")
