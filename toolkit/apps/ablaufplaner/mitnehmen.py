"""How does the plan leave the screen, and what is still missing before the day?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ipywidgets import Textarea

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

MEISTE_NAMEN = 500
LAENGSTER_NAME = 200


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
        self._titel = ""
        self.fehlt = Meldung()
        self.namen = Textarea(
            description=worte("mitnehmen.namen"),
            placeholder=worte("mitnehmen.namen_beispiel"),
            rows=4,
            continuous_update=False,
        )
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
                Meldung(text=worte("mitnehmen.namen_hilfe"), klasse="k-vermerk"),
                self.namen,
                self.papiere["weiter"].block,
                Meldung(text=worte("mitnehmen.hilfe"), klasse="k-vermerk"),
                Meldung(text=worte("mitnehmen.pfad_hilfe"), klasse="k-vermerk"),
            ),
            anker="mitnehmen",
            versteckt=True,
        )
        modell.observe(self._refresh, "ablauf")

    def _refresh(self, _: Any) -> None:
        self.block.versteckt = self._modell.ablauf is None
        self._forget_names()
        if self._modell.ablauf is None:
            return
        fehlt = [self._worte(f"fehlt.{name}") for name in self._modell.blockers]
        self.fehlt.say(self._worte("mitnehmen.fehlt" if fehlt else "mitnehmen.bereit"), *fehlt)

    def _forget_names(self) -> None:
        """Empty the names as soon as another plan is opened: they belong to the people of one day."""
        modell = self._modell
        titel = modell.ablauf.titel if modell.ablauf else ""
        # A plan without steps to take back was opened just now; with such steps it was only renamed.
        if not titel or (titel != self._titel and not modell.undo_name and not modell.redo_name):
            self.namen.value = ""
        self._titel = titel

    def _make(self, schreiben: Callable[[Druck], Datei]) -> Datei | None:
        if self._modell.ablauf is None:
            return None
        namen = tuple(z[:LAENGSTER_NAME] for zeile in self.namen.value.splitlines() if (z := zeile.strip()))
        sagen = self.papiere["weiter"].gesagt.say
        if len(namen) > MEISTE_NAMEN and schreiben is PAPIERE["weiter"]["paket"]:
            sagen(self._worte("mitnehmen.namen_viele", meiste=MEISTE_NAMEN))
            return None
        return schreiben(Druck(self._modell.ablauf, self._modell.katalog, self._schluessel(), namen, sagen))
