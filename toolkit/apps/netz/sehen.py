"""What does the network say at first sight?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.lesebild import Lesebild
from toolkit.apps.netz.moment import Moment
from toolkit.apps.netz.zahlen import Zahlenbereich
from toolkit.dokument.netz.blatt import as_network
from toolkit.dokument.netz.umgebung import share_sectors
from toolkit.planung.netz.worte import say_percent
from toolkit.widgets import Meldung, Stapel, Tabelle
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.netz import Aussage

ZEIGEN = "zeigen"


class Lesebereich:
    """Sentences, shares and figures; ``oben`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Netzblatt]) -> None:
        """Build it; what rests on ratings is shown only while somebody says so."""
        self._worte, self._stand = worte, stand
        grenze = schirm.rahmen.grenze
        self._aussagen: list[Aussage] = []
        self.mit = Moment(worte("sehen.mit"), grenze, self._again)
        self.vorsicht, self.achtung = Meldung(klasse="k-hinweis"), Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.saetze = Eintragsliste(name=worte("sehen.saetze"))
        self.bild = Lesebild(worte, stand, grenze)
        self.anteile = Tabelle(
            titel=worte("sehen.bereiche"), spalten=[worte(f"spalte.{s}") for s in ("bereich", "stellen", "anteil")]
        )
        self.bereiche = Stapel(self.anteile)
        self.zahlen = Zahlenbereich(worte, grenze, self._again)
        self.oben = Stapel(
            *(self.saetze, self.vorsicht, self.achtung, self.mit.block),
            *(self.bild.block, self.bereiche, self.zahlen.block),
        )
        self.saetze.on_gesture(grenze.guard(self._show))

    def refresh(self, blatt: Netzblatt) -> None:
        """Read the network."""
        from toolkit.planung.netz import read_network

        netz, mit = as_network(blatt), self.mit.wert
        self._aussagen = [a for a in read_network(netz).aussagen if mit or not a.bewertung]
        self.saetze.eintraege = [self._entry(nr, a) for nr, a in enumerate(self._aussagen)]
        self.vorsicht.say("" if mit else self._worte("sehen.vorsicht"))
        self.achtung.say(self._worte("sehen.offen") if mit else "")
        self.anteile.zeilen = [
            {"kopf": wort, "zellen": [[str(zahl)], [say_percent(teil)]]} for wort, zahl, teil in share_sectors(netz)
        ]
        self.bereiche.versteckt = not netz.akteure
        self.bild.refresh(blatt)
        self.zahlen.refresh(blatt, mit_bewertung=mit)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self.leave()
        self.zahlen.forget()

    def leave(self) -> None:
        """Hide ratings and the picture when somebody goes elsewhere."""
        self.mit.clear()
        self.bild.hide()

    def _entry(self, nr: int, aussage: Aussage) -> dict[str, object]:
        knoepfe = [[ZEIGEN, self._worte("sehen.zeigen")]] if aussage.akteure else []
        return {"id": f"satz{nr}", "titel": aussage.satz, "knoepfe": knoepfe}

    def _again(self) -> None:
        blatt = self._stand.wert
        if blatt is not None:
            self.refresh(blatt)

    def _show(self, _: str, kennung: str) -> None:
        blatt, nr = self._stand.wert, int(kennung.removeprefix("satz"))
        if blatt is not None and nr < len(self._aussagen):
            self.bild.show(blatt, self._aussagen[nr].akteure)
