"""Which figures stand behind the door „Mehr Kennzahlen“?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.wahl import Wahl
from toolkit.dokument.netz.blatt import as_network, response_of
from toolkit.dokument.netz.zahlen import all_figures
from toolkit.planung.netz import ARTEN, KONFLIKT, VERBINDEND
from toolkit.widgets import Klappe, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.planung.netz import Kennzahl

ALLE = "alle"


class Zahlenbereich:
    """Each figure with its sentence, caution, advice and source; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, grenze: Grenze, neu: Callable[[], None]) -> None:
        """Build it; ``neu`` is called when other ties shall count."""
        self._worte = worte
        self.arten = Wahl({"arten": worte("zahlen.arten")}, grenze, neu)
        self.gesagt = Meldung()
        self.liste = Eintragsliste(name=worte("zahlen.titel"))
        self.block = Klappe(worte("zahlen.titel"), Stapel(self.arten.block, self.gesagt, self.liste))

    def refresh(self, blatt: Netzblatt, *, mit_bewertung: bool) -> None:
        """Reckon anew."""
        einzeln = [(a, wort) for a, wort in ARTEN.items() if mit_bewertung or a != KONFLIKT]
        self.arten.offer([(ALLE, self._worte("zahlen.alle")), *einzeln])
        wahl = self.arten.werte["arten"]
        arten = VERBINDEND if wahl == ALLE else (wahl,)
        zahlen = all_figures(as_network(blatt), response_of(blatt), arten, mit_bewertung=mit_bewertung)
        self.liste.eintraege = [self._entry(z) for z in zahlen]
        self.gesagt.say("" if zahlen else self._worte("zahlen.leer"))

    def forget(self) -> None:
        """All ties count again."""
        self.arten.forget()

    def _entry(self, zahl: Kennzahl) -> dict[str, Any]:
        worte = self._worte
        zeilen = [
            zahl.satz,
            worte("zahlen.vorsicht", satz=zahl.vorsicht) if zahl.vorsicht else "",
            worte("zahlen.tun", satz=zahl.was_tun) if zahl.was_tun else "",
            worte("zahlen.quelle", satz=zahl.quelle) if zahl.quelle else "",
        ]
        return {
            "id": zahl.schluessel,
            "titel": zahl.titel,
            "marke": zahl.anzeige,
            "zeilen": [z for z in zeilen if z],
        }
