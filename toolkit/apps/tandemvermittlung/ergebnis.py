"""Which tandems are agreed, and how do they go on?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.tandemvermittlung.gemerkt import say_reasons
from toolkit.dokument.tandemvermittlung.namen import place_names, say_pair
from toolkit.dokument.tandemvermittlung.werte import Festpaar
from toolkit.store.blattarten import BLATTARTEN
from toolkit.widgets import Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

ART = "tandem"
ADRESSE = "/app/tandem?blatt={kennung}"


class Ergebnisbereich:
    """The agreed pairs; ``block`` is what is displayed."""

    def __init__(
        self,
        worte: Worte,
        schirm: Blattschirm,
        stand: Wertblatt[Tandemvermittlung],
        write: Callable[[str], None],
    ) -> None:
        """Build it.

        Args:
            worte: words of the screen.
            schirm: the screen.
            stand: the open sheet.
            write: is called with „suchend erfahren“ of the pair to which somebody wants to write.
        """
        self._worte, self._schirm, self._stand, self._write = worte, schirm, stand, write
        self.leer, self.gesagt = Meldung(), Meldung()
        self.eintraege = Eintragsliste(name=worte("ergebnis.liste"))
        self.block = Stapel(self.leer, self.eintraege, self.gesagt)
        self.eintraege.on_gesture(schirm.rahmen.grenze.guard(self._act))

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def refresh(self, v: Tandemvermittlung) -> None:
        """Show the agreed pairs."""
        namen = place_names(v)
        self.leer.say("" if v.fest else self._worte("ergebnis.leer"))
        self.eintraege.eintraege = [self._entry(v, f, say_pair(namen, f)) for f in v.fest]

    def _entry(self, v: Tandemvermittlung, f: Festpaar, name: str) -> dict[str, Any]:
        worte = self._worte
        paar = next((p for p in v.paare if (p.suchend, p.erfahren) == (f.suchend, f.erfahren)), None)
        knoepfe = [["brief", worte("ergebnis.brief")]]
        if not f.blatt and not self._stand.gesperrt and BLATTARTEN.find(ART) is not None:
            knoepfe.append(["blatt", worte("ergebnis.blatt")])
        return {
            "id": f"{f.suchend} {f.erfahren}",
            "titel": name,
            "ziel": ADRESSE.format(kennung=f.blatt) if f.blatt else "",
            "marke": worte("ergebnis.hat_blatt") if f.blatt else "",
            "zeilen": [worte("paare.dafuer", satz=say_reasons(paar.dafuer))] if paar and paar.dafuer else [],
            "knoepfe": knoepfe,
        }

    def _act(self, geste: str, kennung: str) -> None:
        if geste == "brief":
            self._write(kennung)
        else:
            self._add(kennung)

    def _add(self, kennung: str) -> None:
        from toolkit.dokument.tandemvermittlung.uebergabe import begin_sheet
        from toolkit.frame.mappe import add_sheet

        v, mappe, worte = self._stand.wert, self._schirm.leiste.mappe, self._worte
        fest = next((f for f in v.fest if f"{f.suchend} {f.erfahren}" == kennung), None) if v else None
        if v is None or fest is None or fest.blatt:
            return
        titel, inhalt = begin_sheet(v, fest)
        blatt = add_sheet(mappe, ART, titel, inhalt)
        if not blatt:
            self.gesagt.say(mappe.grund)
            return
        alle = [f.model_copy(update={"blatt": blatt}) if f == fest else f for f in v.fest]
        if self._stand.save(v.model_copy(update={"fest": alle})):
            self.gesagt.say(worte("ergebnis.blatt_da", titel=titel))
