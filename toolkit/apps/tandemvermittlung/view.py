"""How does an office bring new and experienced places together?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.tandemvermittlung.abschluss import Abschluss
from toolkit.apps.tandemvermittlung.brief import Brief
from toolkit.apps.tandemvermittlung.einlesen import Einlesen
from toolkit.apps.tandemvermittlung.ergebnis import Ergebnisbereich
from toolkit.apps.tandemvermittlung.felder import result_fields, weight_fields
from toolkit.apps.tandemvermittlung.mitnehmen import Mitnehmen
from toolkit.apps.tandemvermittlung.orte import Ortsbereich
from toolkit.apps.tandemvermittlung.ortsfelder import place_fields
from toolkit.apps.tandemvermittlung.paarliste import Paarliste
from toolkit.apps.tandemvermittlung.rechner import Rechner
from toolkit.apps.tandemvermittlung.seiten import Seitenbereich
from toolkit.apps.tandemvermittlung.steckbriefe import Steckbriefe
from toolkit.apps.tandemvermittlung.vorladen import load_beside
from toolkit.apps.tandemvermittlung.vorschlag import Vorschlagsbereich
from toolkit.apps.tandemvermittlung.warum import Warumbereich
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.geschichte import carry_history
from toolkit.dokument.tandemvermittlung.gewichte import say_weights
from toolkit.dokument.tandemvermittlung.luecken import find_gaps
from toolkit.dokument.tandemvermittlung.seiten import take_places
from toolkit.frame.mappe import (
    Blattschirm,
    OffeneMappe,
    Schirmworte,
    Teil,
    Wertblatt,
    all_kinds,
    first_group,
    read_sheets,
    read_value,
)
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Klappe, Meldung

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


RECHNET = "tandems"


class Ansicht(Blattschirm):
    """The screen: one round in four parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        super().__init__(rahmen, mappe, "tandemvermittlung", Schirmworte.read(worte))
        stand, grenze = Wertblatt(self, Tandemvermittlung), rahmen.grenze
        self.orte, self.seiten = Ortsbereich(worte, self, stand), Seitenbereich(worte, stand, grenze)
        self.steckbriefe, self.einlesen = Steckbriefe(worte, stand, grenze), Einlesen(worte, stand, grenze)
        self.rechner = Rechner(worte, stand, grenze)
        self.vorschlag = Vorschlagsbereich(worte, stand, grenze, self.rechner)
        self.warum = Warumbereich(worte, stand, grenze, self.rechner)
        self.paare = Paarliste(worte, stand, grenze, self.rechner, self.warum.ask)
        self.brief, self.mitnehmen = Brief(worte, stand, grenze), Mitnehmen(worte, self, stand)
        self.ergebnis = Ergebnisbereich(worte, self, stand, self.brief.write)
        self.abschluss = Abschluss(worte, stand, grenze)
        self.gewichte = Meldung(klasse="k-hinweis")
        self.blatt.observe(grenze.guard(lambda _: self._forget()), "blatt_id")
        self.schritte.observe(grenze.guard(lambda a: load_beside() if a["new"] == RECHNET else None), "wahl")
        briefe = Klappe(worte("steckbrief.auf"), self.steckbriefe.block, self.einlesen.block)
        paare = (self.vorschlag.block, self.paare.block, self.warum.block)
        ende = (self.brief.block, self.mitnehmen.block, self.abschluss.block)
        self.set_parts(
            self._part("orte", place_fields(worte, None), (self.orte.block, self.seiten.block), (briefe,)),
            self._part("zaehlt", weight_fields(worte), (), (self.gewichte,)),
            self._part(RECHNET, (), paare),
            self._part("ergebnis", result_fields(worte), (self.ergebnis.block,), ende),
        )

    def first_content(self) -> dict[str, Any]:
        """Return a new round: the places of the group that was changed last, and the history of the last round."""
        mappe = self.leiste.mappe
        geschichte = carry_history(read_sheets(mappe, "tandemvermittlung").values())
        v = Tandemvermittlung(gruppe=first_group(mappe), jahr=today().year, geschichte=geschichte)
        return take_places(v).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part what is still missing."""
        v = read_value(Tandemvermittlung, inhalt)
        return find_gaps(v) if v else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        v = read_value(Tandemvermittlung, inhalt)
        if v is None:
            return
        self.set_fields("orte", place_fields(self._worte, v))
        for teil in (self.orte, self.seiten, self.steckbriefe, self.einlesen, self.vorschlag, self.paare, self.warum):
            teil.refresh(v)
        for ende in (self.ergebnis, self.brief, self.abschluss):
            ende.refresh(v)
        self.gewichte.say(self._worte("zaehlt.so"), *say_weights(v))

    def _part(self, name: str, felder: Sequence[Any], oben: Sequence[Widget], unten: Sequence[Widget] = ()) -> Teil:
        return Teil(name, self._worte(f"teil.{name}"), self._worte(f"wozu.{name}"), felder, oben, unten)

    def _forget(self) -> None:
        for teil in (self.orte, self.seiten, self.einlesen, self.rechner, self.warum, self.ergebnis, self.abschluss):
            teil.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("tandemvermittlung", load_words(__file__)("schirm.sicher"), Ansicht)
