"""How does a group show to new people who it is?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.stammtisch.blatt_papier import steckbrief_als_dokument
from toolkit.frame.mappe import Mitnahme
from toolkit.widgets import Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.stammtisch.arbeit import Arbeit
    from toolkit.dokument.stammtisch.blatt import Stammtisch


class Gruppenbereich:
    """What kind of group it is, in words, and a page about it; ``unten`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte = self._worte = arbeit.worte
        self.rolle = Meldung(klasse="k-hinweis")
        self.mehr = Eintragsliste(name=worte("gruppe.mehr"))
        self.mitnahme = Mitnahme(
            arbeit.papers(steckbrief_als_dokument, lambda w: worte("name.steckbrief", titel=w.titel), "pdf", "docx"),
            arbeit.grenze,
        )
        self.papier = Stapel(Meldung(text=worte("gruppe.papier")), self.mitnahme.block)
        self.unten = Stapel(self.rolle, self.mehr, self.papier)
        self._wege = {
            "netzwerk": [("/angebote/stammtisch", worte("gruppe.weg_angebot"))],
            "eigener": [("/pfade/stammtisch-abend", worte("gruppe.weg_abend"))],
            "steuerung": [("/karten/themenspeicher", worte("gruppe.weg_speicher"))],
        }

    def refresh(self, wert: Stammtisch) -> None:
        """Say what this kind of group means here."""
        self.rolle.say(self._worte(f"rolle.{wert.art}"))
        self.papier.versteckt = wert.art == "netzwerk"
        self.mehr.eintraege = [{"id": ziel, "titel": titel, "ziel": ziel} for ziel, titel in self._wege[wert.art]]
