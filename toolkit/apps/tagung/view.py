"""How does a person prepare a congress, hold on to what she hears there, and bring it home?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.tagung.beitrag import Beitragsbereich
from toolkit.apps.tagung.bericht import Berichtausgabe, Ideenwahl
from toolkit.apps.tagung.danach import Aufgabenwahl, Namenloeschen
from toolkit.apps.tagung.dank import Dank
from toolkit.apps.tagung.felder import frame_fields, pitch_fields, quick_fields, report_fields, task_fields
from toolkit.apps.tagung.luecken import find_gaps
from toolkit.apps.tagung.rahmen import Rahmenbereich
from toolkit.apps.tagung.unterwegs import Unterwegs
from toolkit.dokument.tagung.blatt import Tagung
from toolkit.frame.mappe import Blattschirm, OffeneMappe, Schirmworte, Teil, Wertblatt, all_kinds, read_value
from toolkit.frame.mappe.blattschirm import ANKER
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Ansicht(Blattschirm):
    """The screen: one congress in five parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        texte = {name: worte(f"schirm.{name}") for name in ("regal", "leer", "ohne_mappe", "schritte")}
        super().__init__(rahmen, mappe, "tagung", Schirmworte(neu=worte("knopf.neu"), **texte))
        stand, grenze = Wertblatt(self, Tagung), rahmen.grenze
        self.rahmenbereich = Rahmenbereich(worte, stand, grenze)
        self.beitrag = Beitragsbereich(worte, stand, grenze)
        self.unterwegs = Unterwegs(worte, stand, grenze)
        self.aufgaben = Aufgabenwahl(worte, stand, grenze)
        self.dank = Dank(worte, stand, grenze)
        self.namen = Namenloeschen(worte, stand, grenze)
        self.ideen = Ideenwahl(worte, stand, grenze)
        self.bericht = Berichtausgabe(worte, stand, grenze, self.leiste.mappe)
        danach = (self.aufgaben.mitnahme.block, self.dank.block, self.namen.block)
        self.blatt.observe(grenze.guard(lambda _: self._forget()), "blatt_id")
        self.leiste.on_ready(grenze.guard(self._come_back))
        self.set_parts(
            self._part("tagung", frame_fields(worte), unten=(self.rahmenbereich.block,)),
            self._part("beitrag", pitch_fields(worte), unten=(self.beitrag.block,)),
            self._part("unterwegs", quick_fields(worte), unten=(self.unterwegs.block,)),
            self._part("danach", task_fields(worte), oben=(self.aufgaben.block,), unten=danach),
            self._part("rueckmeldung", report_fields(worte), oben=(self.ideen.block,), unten=(self.bericht.block,)),
        )

    def first_content(self) -> dict[str, Any]:
        """A new congress: the Netzwerktreffen, unless somebody writes something else."""
        from toolkit.dokument.tagung.blatt import Tagung

        return Tagung().model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """What is still missing in each part."""
        tagung = read_value(Tagung, inhalt)
        return find_gaps(tagung, self._worte, today()) if tagung else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        tagung = read_value(Tagung, inhalt)
        if tagung is None:
            return
        bereiche = (self.rahmenbereich, self.beitrag, self.unterwegs, self.aufgaben)
        for bereich in (*bereiche, self.dank, self.namen, self.ideen, self.bericht):
            bereich.refresh(tagung)

    def _part(self, name: str, felder: Sequence[Any], **bloecke: Any) -> Teil:
        return Teil(name, self._worte(f"teil.{name}"), self._worte(f"wozu.{name}"), felder, **bloecke)

    def _come_back(self) -> None:
        """Show the part that the address names: on a telephone its fields lie far below the top of the page."""
        if self.regal.teil and self.blatt.blatt_id:
            self.leiste.show_part(ANKER)

    def _forget(self) -> None:
        self.unterwegs.forget()
        self.namen.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("tagung", load_words(__file__)("schirm.sicher"), Ansicht)
