"""What do the steps compute and do: places become partners, forms compared, sums, usual bodies?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.vereinbarung.tatenreihe import Tatenreihe
from toolkit.dokument.vereinbarung.blatt import real_goals
from toolkit.dokument.vereinbarung.doppelt import add_usual, untouched_goals
from toolkit.dokument.vereinbarung.formen import FORMEN, VORSICHT
from toolkit.dokument.vereinbarung.geld import settle
from toolkit.dokument.vereinbarung.luecken import hints
from toolkit.dokument.vereinbarung.partner import new_places, take_places
from toolkit.widgets import Meldung, Stapel, Tabelle

if TYPE_CHECKING:
    from toolkit.dokument.vereinbarung.blatt import Vereinbarung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

MIT_HINWEIS = ("partner", "ziele", "rollen")
FORMSPALTEN = ("name", "heisst", "gibt", "kostet")


class Hinweise:
    """What is good to know in some parts and no gap."""

    def __init__(self, worte: Worte) -> None:
        """Build one region for each part."""
        self._worte = worte
        self.je_teil = {name: Meldung() for name in MIT_HINWEIS}

    def refresh(self, v: Vereinbarung) -> None:
        """Say it anew."""
        alle = hints(v)
        for name, meldung in self.je_teil.items():
            meldung.say(self._worte("hinweis.anfang") if alle[name] else "", *alle[name])


class Uebernahme(Tatenreihe):
    """Places of the group become partners."""

    def __init__(self, worte: Worte, stand: Wertblatt[Vereinbarung], grenze: Grenze) -> None:
        """Build it."""
        super().__init__(worte, stand, grenze, "partner")
        self.nehmen = self.add("partner.nehmen", self._take)

    def refresh(self, v: Vereinbarung) -> None:
        """Offer it while there are places that are no partners."""
        super().refresh(v)
        self.nehmen.versteckt = self._stand.gesperrt or not new_places(v)

    def _take(self, v: Vereinbarung) -> None:
        self.put(take_places(v), self._worte.count("partner.genommen", len(new_places(v))))


class Formvergleich:
    """The forms beside each other; ``block`` is what is displayed."""

    def __init__(self, worte: Worte) -> None:
        """Build the table; it never changes."""
        self.tabelle = Tabelle(titel=worte("form.titel"), spalten=[worte(f"form_spalte.{s}") for s in FORMSPALTEN])
        self.tabelle.zeilen = [
            {"kopf": w.name, "zellen": [[w.heisst], [w.gibt], [w.kostet]]}
            for name, w in FORMEN.items()
            if name != "andere"
        ]
        self.block = Stapel(Meldung(text=VORSICHT), self.tabelle)


class Summen:
    """The money of one year in sentences."""

    def __init__(self, worte: Worte) -> None:
        """Build it."""
        self._worte = worte
        self.block = Meldung(klasse="k-hinweis")

    def refresh(self, v: Vereinbarung) -> None:
        """Reckon anew."""
        saetze = settle(v).saetze
        self.block.say(self._worte("geld.summen") if saetze else "", *saetze)


class Stellen(Tatenreihe):
    """The usual bodies to look at, aim by aim."""

    def __init__(self, worte: Worte, stand: Wertblatt[Vereinbarung], grenze: Grenze) -> None:
        """Build it."""
        super().__init__(worte, stand, grenze, "pruefungen")
        self.eintragen = self.add("doppelt.eintragen", self._enter)

    def refresh(self, v: Vereinbarung) -> None:
        """Offer it while an aim is untouched."""
        super().refresh(v)
        self.eintragen.versteckt = self._stand.gesperrt or not real_goals(v) or not untouched_goals(v)

    def _enter(self, v: Vereinbarung) -> None:
        neu = add_usual(v)
        self.put(neu, self._worte.count("doppelt.eingetragen", len(neu.pruefungen) - len(v.pruefungen)))
