"""How do people divide many places into regional networks, look into it and change it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.regionen.ergebnis import Ergebnisteil
from toolkit.apps.regionen.felder import limit_fields, part_fields
from toolkit.apps.regionen.grenzen import Grenzenteil
from toolkit.apps.regionen.listen import Regionsliste
from toolkit.apps.regionen.mitnehmen import Mitnehmen
from toolkit.apps.regionen.nachsehen import Nachsehen
from toolkit.apps.regionen.namen import Namensteil
from toolkit.apps.regionen.orte import Ortsteil
from toolkit.apps.regionen.rechner import Rechner
from toolkit.dokument.regionen.blatt import Regionen
from toolkit.dokument.regionen.gemerkt import restore
from toolkit.dokument.regionen.luecken import find_gaps
from toolkit.frame.mappe import (
    Blattschirm,
    OffeneMappe,
    Schirmworte,
    Wertblatt,
    all_kinds,
    first_group,
    make_parts,
    read_value,
)
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Ansicht(Blattschirm):
    """The screen: one division in five parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        super().__init__(rahmen, mappe, "regionen", Schirmworte.read(worte))
        stand, grenze = Wertblatt(self, Regionen), rahmen.grenze
        self.orte = Ortsteil(worte, self, stand)
        self.grenzen = Grenzenteil(worte, stand, grenze)
        self.rechner = Rechner(worte, stand, grenze)
        self.ergebnis = Ergebnisteil(worte, grenze, self._look_at)
        self.listen, self.namen = Regionsliste(worte), Namensteil(worte, stand, grenze)
        self.nachsehen = Nachsehen(worte, stand, grenze)
        self.mitnehmen = Mitnehmen(worte, self, stand)
        self.blatt.observe(grenze.guard(lambda _: self._forget()), "blatt_id")
        felder = part_fields(worte)
        teilung = (self.listen.block, self.namen.block, self.rechner.tuer)
        bloecke: dict[str, tuple[Sequence[Widget], Sequence[Widget]]] = {
            "orte": ((), (self.orte.block,)),
            "groesse": ((), (self.grenzen.block,)),
            "einteilen": ((self.rechner.block, self.ergebnis.block), teilung),
            "aendern": ((self.nachsehen.block,), ()),
            "mitnehmen": ((self.mitnehmen.papiere, self.mitnehmen.gruppen), ()),
        }
        self.set_parts(*make_parts(worte, felder, bloecke))
        self.schritte.observe(grenze.guard(lambda _: self._show_again()), "wahl")

    def first_content(self) -> dict[str, Any]:
        """Return a new division of the group that was changed last."""
        return Regionen(gruppe=first_group(self.leiste.mappe)).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part what is still missing."""
        r = read_value(Regionen, inhalt)
        return find_gaps(r) if r else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content; only what is in sight, for places can be many."""
        r = read_value(Regionen, inhalt)
        if r is None:
            return
        self.rechner.take_in()
        teil = self.schritte.wahl
        ergebnis = restore(r) if teil not in ("orte", "groesse") else None
        if teil == "orte":
            self.orte.refresh(r)
        elif teil == "groesse":
            self.set_fields("groesse", limit_fields(self._worte, r))
            self.grenzen.refresh(r)
        elif teil == "einteilen":
            self.namen.refresh(r)
            self.rechner.refresh(r, ergebnis)
            self.ergebnis.refresh(r, ergebnis)
            self.listen.refresh(r, ergebnis)
        elif teil == "aendern":
            self.nachsehen.refresh(r, ergebnis)
        else:
            self.mitnehmen.refresh(r, ergebnis)

    def _show_again(self) -> None:
        if self.blatt.inhalt is not None:
            self.refresh(self.blatt.inhalt)

    def _look_at(self, kennung: str) -> None:
        self.go_to("aendern")
        self.nachsehen.choose(kennung)

    def _forget(self) -> None:
        for teil in (self.orte, self.grenzen, self.rechner, self.ergebnis, self.nachsehen, self.mitnehmen):
            teil.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("regionen", load_words(__file__)("schirm.sicher"), Ansicht)
