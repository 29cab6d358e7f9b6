"""How does the plan leave the screen, and what is still missing before the day?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.apps.ablaufplaner.papiere import PAPIERE, Druck
from toolkit.frame.mappe import Mitnahme
from toolkit.widgets import Abschnitt, Klappe, Meldung

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.apps.ablaufplaner.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe.ausgabe import Datei
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter


class Mitnahmebereich:
    """What is missing, and the files; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze, schluessel: Callable[[], str]) -> None:
        """Build it and follow the model.

        Args:
            worte: the screen's words.
            modell: the state of the screen.
            grenze: boundary of the screen.
            schluessel: gives what stays the same for this plan, for example the id of its sheet.
        """
        self._worte, self._modell, self._schluessel = worte, modell, schluessel
        self.fehlt = Meldung()
        self.papiere = {
            gruppe: Mitnahme(
                {worte(f"papier.{name}"): partial(self._make, schreiben) for name, schreiben in papiere.items()}, grenze
            )
            for gruppe, papiere in PAPIERE.items()
        }
        self.papiere["tag"].knoepfe[worte("papier.drehbuch_pdf")].klasse = ""
        self.block: Behaelter = Abschnitt(
            worte("mitnehmen.titel"),
            self.fehlt,
            self.papiere["tag"].block,
            Klappe(
                worte("mitnehmen.weiter"),
                self.papiere["weiter"].block,
                Meldung(text=worte("mitnehmen.hilfe"), klasse="k-vermerk"),
            ),
            anker="mitnehmen",
            versteckt=True,
        )
        modell.observe(self._refresh, "ablauf")

    def _refresh(self, _: Any) -> None:
        self.block.versteckt = self._modell.ablauf is None
        if self._modell.ablauf is None:
            return
        fehlt = [self._worte(f"fehlt.{name}") for name in self._modell.blockers]
        self.fehlt.say(self._worte("mitnehmen.fehlt" if fehlt else "mitnehmen.bereit"), *fehlt)

    def _make(self, schreiben: Callable[[Druck], Datei]) -> Datei | None:
        if self._modell.ablauf is None:
            return None
        return schreiben(Druck(self._modell.ablauf, self._modell.katalog, self._schluessel()))
