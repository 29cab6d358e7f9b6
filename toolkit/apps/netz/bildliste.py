"""What does the picture show, as a list?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.netz.umgebung import list_actors
from toolkit.widgets import Abschnitt, Knopf
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.netz.umgebung import Umgebung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.planung.netz import Netz

JE_SEITE = 20


class Bildliste:
    """All actors with their partners, by sector; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, grenze: Grenze) -> None:
        """Build it."""
        self._worte = worte
        self._alle: list[Umgebung] = []
        self._gezeigt = JE_SEITE
        self.liste = Eintragsliste(name=worte("bildliste.name"))
        self.mehr = Knopf(klasse="k-knopf--leise", versteckt=True)
        self.block = Abschnitt(worte("bildliste.titel"), self.liste, self.mehr, ebene=3)
        self.mehr.on_click(grenze.guard(self._more))

    def refresh(self, netz: Netz, *, mit_bewertung: bool) -> None:
        """List who is there."""
        self._alle = list_actors(netz, mit_bewertung=mit_bewertung)
        self.block.versteckt = not self._alle
        self._show()

    def forget(self) -> None:
        """Begin with the first page again."""
        self._gezeigt = JE_SEITE

    def _show(self) -> None:
        self.liste.eintraege = [
            {
                "id": u.id,
                "titel": u.name,
                "gruppe": u.sektor or self._worte("bildliste.ohne_bereich"),
                "zeilen": list(u.zeilen),
            }
            for u in self._alle[: self._gezeigt]
        ]
        rest = len(self._alle) - self._gezeigt
        self.mehr.versteckt = rest <= 0
        if rest > 0:
            self.mehr.beschriftung = self._worte.count("bildliste.weitere", min(rest, JE_SEITE))

    def _more(self) -> None:
        self._gezeigt += JE_SEITE
        self._show()
