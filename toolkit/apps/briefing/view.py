"""How does a coordinator prepare a meeting of the heads of Kommunen, give along, and bring home?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.briefing.anlass import Anlass
from toolkit.apps.briefing.blatt import Blattzugang
from toolkit.apps.briefing.danach import Danach
from toolkit.apps.briefing.felder import part_fields
from toolkit.apps.briefing.rat import Rat
from toolkit.apps.briefing.seite import Seite
from toolkit.apps.briefing.zahlen import Zahlen
from toolkit.dokument.briefing.blatt import Briefing
from toolkit.frame.mappe import Blattschirm, OffeneMappe, Schirmworte, Teil, read_value
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Meldung

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Ansicht(Blattschirm):
    """The screen: one meeting in seven parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        from toolkit.dokument.briefing.papiere import sammelblatt_als_dokument

        worte = self._worte = load_words(__file__)
        schirmworte = Schirmworte(
            neu=worte("knopf.neu"),
            regal=worte("regal.name"),
            leer=worte("regal.leer"),
            ohne_mappe=worte("regal.ohne_mappe"),
            schritte=worte("schirm.schritte"),
        )
        super().__init__(rahmen, mappe, "briefing", schirmworte)
        zugang, felder = Blattzugang(self, worte), part_fields(worte)
        self.anlass, self.zahlen, self.seite = Anlass(zugang), Zahlen(zugang), Seite(zugang)
        self.danach, self.rat = Danach(zugang), Rat(zugang)
        self.sammelblatt, nochmal = (zugang.both("sammelblatt", sammelblatt_als_dokument) for _ in range(2))
        self.reihenfolge = Meldung(text=worte("erfolge.reihenfolge"))
        bloecke: dict[str, tuple[Sequence[Widget], Sequence[Widget]]] = {
            "anlass": (self.anlass.oben, self.anlass.unten),
            "zahlen": (self.zahlen.oben, self.zahlen.unten),
            "erfolge": ((self.sammelblatt.block, self.reihenfolge), ()),
            "bitten": ((nochmal.block,), ()),
            "seite": (self.seite.oben, ()),
            "danach": (self.danach.oben, self.danach.unten),
            "rat": (self.rat.oben, self.rat.unten),
        }
        self.set_parts(
            *(
                Teil(name, worte(f"teil.{name}"), worte(f"wozu.{name}"), felder.get(name, ()), oben, unten)
                for name, (oben, unten) in bloecke.items()
            )
        )
        self.schritte.observe(rahmen.grenze.guard(lambda _: self._measure()), "wahl")

    def first_content(self) -> dict[str, Any]:
        """Return a new sheet with nothing but its title."""
        return Briefing().model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part what is still missing."""
        from toolkit.dokument.briefing.pruefung import missing_in_parts

        briefing = read_value(Briefing, inhalt)
        return {} if briefing is None else missing_in_parts(briefing, today())

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what follows from the content; the page is printed only where it is looked at."""
        briefing = read_value(Briefing, inhalt)
        if briefing is not None:
            for teil in (self.anlass, self.zahlen, self.danach, self.rat):
                teil.refresh(briefing)
            self._measure()

    def _measure(self) -> None:
        briefing = read_value(Briefing, self.blatt.inhalt)
        if briefing is not None and self.schritte.wahl == "seite":
            self.seite.refresh(briefing)


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    return open_screen("briefing", load_words(__file__)("schirm.sicher"), Ansicht)
