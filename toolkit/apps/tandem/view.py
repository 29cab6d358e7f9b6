"""How do two places go through the year of their tandem?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.tandem.felder import Teilfelder
from toolkit.apps.tandem.gemeinsam import Gemeinsames
from toolkit.apps.tandem.jahr import Jahresteil
from toolkit.apps.tandem.ortwahl import Ortwahl
from toolkit.apps.tandem.rueckblick import Rueckblickteil
from toolkit.apps.tandem.treffen import Treffenteil
from toolkit.apps.tandem.vereinbarung import Vereinbarungsteil
from toolkit.dokument.tandem.blatt import Tandem
from toolkit.dokument.tandem.luecken import find_gaps
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
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Ansicht(Blattschirm):
    """The screen: one tandem in six parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = load_words(__file__)
        super().__init__(rahmen, mappe, "tandem", Schirmworte.read(worte))
        stand = Wertblatt(self, Tandem)
        self.ortwahl = Ortwahl(worte, self, stand)
        self.gemeinsam = Gemeinsames(worte, self, stand)
        self.treffen = Treffenteil(worte, self, stand)
        self.vereinbarung = Vereinbarungsteil(worte, self, stand)
        self.jahr = Jahresteil(worte, self, stand)
        self.rueckblick = Rueckblickteil(worte, self, stand)
        self.blatt.observe(rahmen.grenze.guard(lambda _: self._forget()), "blatt_id")
        self._felder = Teilfelder(worte)
        felder = {**self._felder.all(), "rueckblick": self.rueckblick.fields(Tandem())}
        bloecke: dict[str, tuple[Sequence[Widget], Sequence[Widget]]] = {
            "wir": ((self.ortwahl.block,), ()),
            "suchen": ((), (self.gemeinsam.block,)),
            "treffen": ((), self.treffen.bloecke),
            "vereinbarung": ((self.vereinbarung.geben.block,), (self.vereinbarung.papiere,)),
            "jahr": ((), self.jahr.bloecke),
            "rueckblick": ((self.rueckblick.tag,), self.rueckblick.bloecke),
        }
        self.set_parts(*make_parts(worte, felder, bloecke))

    def first_content(self) -> dict[str, Any]:
        """Return a new sheet, with the group that was changed last to choose from."""
        return Tandem(gruppe=first_group(self.leiste.mappe)).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part what is still missing."""
        t = read_value(Tandem, inhalt)
        return find_gaps(t, today()) if t else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        t = read_value(Tandem, inhalt)
        if t is None:
            return
        self.set_fields("wir", self._felder.pair(mit_orten=any(ort.name.strip() for ort in t.orte)))
        eigene = {"kosten": t.kosten == "andere", "vertraulich": t.vertraulich == "andere"}
        self.set_fields("vereinbarung", self._felder.agreement(**eigene))
        self.set_fields("rueckblick", self.rueckblick.fields(t))
        for teil in (self.ortwahl, self.gemeinsam, self.treffen, self.vereinbarung, self.jahr, self.rueckblick):
            teil.refresh(t)

    def _forget(self) -> None:
        for teil in (self.ortwahl, self.gemeinsam, self.treffen, self.vereinbarung.geben, self.jahr.planen):
            teil.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("tandem", load_words(__file__)("schirm.sicher"), Ansicht)
