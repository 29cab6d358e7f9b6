"""How does a person work through the sheet of a group that meets again and again?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.stammtisch.arbeit import Arbeit
from toolkit.apps.stammtisch.felder import date_fields, evening_fields, group_fields, topic_fields
from toolkit.apps.stammtisch.gruppe import Gruppenbereich
from toolkit.apps.stammtisch.jahr import Jahresbereich
from toolkit.apps.stammtisch.model import missing_in, parts_of
from toolkit.apps.stammtisch.protokoll import Protokollbereich
from toolkit.apps.stammtisch.punkte import Punktebereich
from toolkit.apps.stammtisch.tagesordnung import Ordnungsbereich
from toolkit.apps.stammtisch.teilnahme import Teilnahmebereich
from toolkit.apps.stammtisch.termine import Terminbereich
from toolkit.apps.stammtisch.themen import Themenbereich
from toolkit.dokument.stammtisch.blatt import Stammtisch
from toolkit.frame.mappe import Arbeitsblatt, Blattschirm, OffeneMappe, Schirmworte, Teil, read_value
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


MIT_NACHBARN = {"tagesordnung", "protokoll", "jahr"}


class Ansicht(Blattschirm):
    """The screen; its parts depend on what kind of group it is."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        self._alle: dict[str, Teil] = {}
        super().__init__(
            rahmen,
            mappe,
            "stammtisch",
            Schirmworte(
                worte("knopf.neu"),
                worte("regal.name"),
                worte("regal.leer"),
                worte("regal.ohne_mappe"),
                worte("schritte.name"),
            ),
        )
        self.arbeit = Arbeit(worte, rahmen.grenze, self.leiste, self.blatt, self.put)
        self.gruppe, self.themen, self.punkte = (
            Gruppenbereich(self.arbeit),
            Themenbereich(self.arbeit),
            Punktebereich(self.arbeit),
        )
        self.termine, self.ordnung = Terminbereich(self.arbeit), Ordnungsbereich(self.arbeit)
        self.protokoll, self.jahr = Protokollbereich(self.arbeit), Jahresbereich(self.arbeit)
        self.teilnahme = Teilnahmebereich(self.arbeit)
        self._alle = {
            teil.name: teil
            for teil in (
                self._part("gruppe", group_fields(worte, None), unten=[self.gruppe.unten]),
                self._part("themen", topic_fields(worte), [self.themen.oben], [self.punkte.unten]),
                self._part("termine", date_fields(worte, None), unten=[self.termine.unten]),
                self._part("tagesordnung", unten=[self.ordnung.unten]),
                self._part("protokoll", unten=[self.protokoll.unten]),
                self._part("teilnahme", evening_fields(worte), [self.teilnahme.oben], [self.teilnahme.unten]),
                self._part("jahr", unten=[self.jahr.unten]),
            )
        }
        guard = rahmen.grenze.guard
        self.schritte.observe(guard(lambda _: self._part_changed()), "wahl")
        self.leiste.mappe.on_change(guard(lambda _: self._part_changed()))
        self._take_parts(parts_of(None))

    def first_content(self) -> dict[str, Any]:
        """Return the content of a new sheet."""
        return Stammtisch(titel=self._worte("neu.titel")).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say what is still missing, by part."""
        wert, arbeit = read_value(Stammtisch, inhalt), self.arbeit
        return {} if wert is None else missing_in(wert, arbeit.heute, arbeit.protokolle, self._worte)

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        wert = read_value(Stammtisch, inhalt)
        if wert is None:
            return
        namen = parts_of(wert)
        if namen != tuple(self._teile):
            self._take_parts(namen)
            return
        self.set_fields("gruppe", group_fields(self._worte, wert))
        if "termine" in namen:
            self.set_fields("termine", date_fields(self._worte, wert))
        self._show_computed(wert)

    def _part(
        self, name: str, felder: Sequence[Any] = (), oben: Sequence[Widget] = (), unten: Sequence[Widget] = ()
    ) -> Teil:
        return Teil(name, self._worte(f"teil.{name}"), self._worte(f"wozu.{name}"), felder, oben, unten)

    def _take_parts(self, namen: tuple[str, ...]) -> None:
        self.set_parts(*(self._alle[name] for name in namen))

    def _show(self, blatt: Arbeitsblatt) -> None:
        # The parts of this kind of group come first: the address may name one of them.
        namen = parts_of(self.arbeit.wert) if self._alle else ()
        if blatt.inhalt is not None and namen != tuple(self._teile):
            self._take_parts(namen)
            return
        if blatt.inhalt is not None:
            self.arbeit.read_neighbours()
        super()._show(blatt)

    def _part_changed(self) -> None:
        """Show the part on the page; where minutes matter, read those of the Mappe anew."""
        wert = self.arbeit.wert
        if wert is None:
            return
        if self.schritte.wahl in MIT_NACHBARN:
            self.arbeit.read_neighbours()
            self._say_missing()
        self._show_computed(wert)

    def _show_computed(self, wert: Stammtisch) -> None:
        """Show what the part on the page computes; the others are shown when somebody goes to them."""
        for bereich in self._areas(self.schritte.wahl):
            bereich.refresh(wert)

    def _areas(self, teil: str) -> tuple[Any, ...]:
        return {
            "gruppe": (self.gruppe,),
            "themen": (self.themen, self.punkte),
            "termine": (self.termine,),
            "tagesordnung": (self.ordnung,),
            "protokoll": (self.protokoll,),
            "teilnahme": (self.teilnahme,),
            "jahr": (self.jahr,),
        }.get(teil, ())


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    return open_screen("stammtisch", load_words(__file__)("schirm.sicher"), Ansicht)
