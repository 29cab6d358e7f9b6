"""How do people collect offers and wishes of several places, and see who may help whom?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.marktplatz.aushang import Aushang
from toolkit.apps.marktplatz.einlesen import Einlesen
from toolkit.apps.marktplatz.felder import group_fields, line_fields, paper_fields, slip_fields, talk_fields
from toolkit.apps.marktplatz.luecken import find_gaps
from toolkit.apps.marktplatz.paar import Paarbereich
from toolkit.apps.marktplatz.runde import Rundenbereich
from toolkit.apps.marktplatz.streit import Streit
from toolkit.apps.marktplatz.telefon import Telefonbereich
from toolkit.apps.marktplatz.treffer import Trefferbereich
from toolkit.apps.marktplatz.zeilen import Zeilen
from toolkit.dokument.marktplatz.blatt import Marktplatz
from toolkit.frame.mappe import Blattschirm, OffeneMappe, Schirmworte, Teil, Wertblatt, all_kinds, read_value
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Ansicht(Blattschirm):
    """The screen: one board in six parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        super().__init__(rahmen, mappe, "marktplatz", Schirmworte.read(worte))
        stand, grenze = Wertblatt(self, Marktplatz), rahmen.grenze
        self.runde = Rundenbereich(worte, stand, grenze)
        self.streit = Streit(worte, stand, grenze)
        self.einlesen = Einlesen(worte, stand, grenze)
        self.zeilen = Zeilen(worte, stand, grenze)
        self.paar = Paarbereich(worte, stand, grenze)
        self.treffer = Trefferbereich(worte, grenze, self.paar.choose)
        self.telefon = Telefonbereich(worte, stand, grenze)
        self.aushang = Aushang(worte, stand, grenze, self.leiste.mappe, self.treffer.find)
        self.blatt.observe(grenze.guard(lambda _: self._forget()), "blatt_id")
        sammeln = (self.streit.block, self.einlesen.block)
        self.set_parts(
            self._part("runde", group_fields(worte), unten=(self.runde.block,)),
            self._part("sammeln", line_fields(worte), oben=sammeln, unten=(self.zeilen.block,)),
            self._part("zettel", slip_fields(worte)),
            self._part("treffer", (), oben=(self.treffer.block, self.paar.block)),
            self._part("telefon", talk_fields(worte), unten=(self.telefon.block,)),
            self._part("aushang", paper_fields(worte), unten=(self.aushang.block,)),
        )

    def first_content(self) -> dict[str, Any]:
        """A new board without entries."""
        from toolkit.dokument.marktplatz.blatt import Marktplatz

        return Marktplatz().model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """What is still missing in each part."""
        markt = read_value(Marktplatz, inhalt)
        return find_gaps(markt, self._worte, today()) if markt else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        markt = read_value(Marktplatz, inhalt)
        if markt is None:
            return
        bereiche = (self.runde, self.streit, self.einlesen, self.zeilen)
        for bereich in (*bereiche, self.treffer, self.paar, self.telefon):
            bereich.refresh(markt)

    def _part(self, name: str, felder: Sequence[Any], **bloecke: Any) -> Teil:
        return Teil(name, self._worte(f"teil.{name}"), self._worte(f"wozu.{name}"), felder, **bloecke)

    def _forget(self) -> None:
        for bereich in (self.einlesen, self.zeilen, self.paar):
            bereich.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("marktplatz", load_words(__file__)("schirm.sicher"), Ansicht)
