"""How does the network look, and how is it put in order by hand?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.netz.bildliste import Bildliste
from toolkit.apps.netz.lage import Lage
from toolkit.apps.netz.moment import Moment
from toolkit.dokument.netz.bildlage import FELDER
from toolkit.dokument.netz.blatt import as_network
from toolkit.dokument.netz.umgebung import say_size
from toolkit.widgets import Knopf, Meldung, Netzbild, Optionsgruppe, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt, Sicht
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

VIELE = 80  # actors; laying out more takes a moment


class Bildbereich:
    """Views, picture and list; ``oben`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Netzblatt]) -> None:
        """Build it; ratings are shown only while somebody says so."""
        self._worte, self._stand = worte, stand
        grenze = schirm.rahmen.grenze
        self.sichten = Optionsgruppe(
            beschriftung=worte("bild.sicht"), optionen=[(s, worte(f"sicht.{s}")) for s in FELDER], wert="netz"
        )
        self.mit = Moment(worte("bild.mit"), grenze, self._again)
        self.vorsicht, self.achtung = Meldung(klasse="k-hinweis"), Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.kreise, self.groesse = Meldung(), Meldung()
        self.bild = Netzbild(name=worte("bild.name"), worte=worte.group("netzbild"), versteckt=True)
        self.gesagt = Meldung()
        self.lage = Lage(worte, stand, grenze, self.gesagt)
        self.neu = Knopf(beschriftung=worte("bild.neu"), klasse="k-knopf--leise")
        self.liste = Bildliste(worte, grenze)
        knoepfe = Reihe(self.neu, self.lage.rueckweg.knopf)
        kopf = (self.sichten, self.vorsicht, self.achtung, self.mit.block, self.kreise, self.groesse)
        self.oben = Stapel(*kopf, self.bild, knoepfe, self.gesagt, self.liste.block)
        self.sichten.observe(grenze.guard(self._viewed), "wert")
        self.bild.on_move(grenze.guard(self._moved))
        self.neu.on_click(grenze.guard(lambda: self.lage.order_anew(self.sicht)))

    @property
    def sicht(self) -> Sicht:
        """The view that is really shown: circles are a rating, without ratings they are sectors."""
        gewaehlt: Sicht = self.sichten.wert
        return "sektoren" if gewaehlt == "kreise" and not self.mit.wert else gewaehlt

    def refresh(self, blatt: Netzblatt) -> None:
        """Draw what is there."""
        from toolkit.planung.netzbild import make_picture

        if len(blatt.akteure) > VIELE and self.bild.versteckt:
            self.groesse.say(self._worte("bild.warten"))
        if not self._stand.gesperrt and self.sichten.wert != blatt.sicht:
            self.sichten.wert = blatt.sicht
        netz, mit = as_network(blatt), self.mit.wert
        werte = make_picture(netz, self.lage.find(blatt, self.sicht), self.sicht, mit_einfluss=mit, mit_konflikt=mit)
        with self.bild.hold_sync():
            for name, wert in werte.items():
                setattr(self.bild, name, wert)
            self.bild.versteckt = not netz.akteure
        self.vorsicht.say("" if mit else self._worte("bild.vorsicht"))
        self.achtung.say(self._worte("bild.offen") if mit else "")
        self.kreise.say(self._worte("bild.kreise") if self.sicht != self.sichten.wert else "")
        self.groesse.say(f"{say_size(netz, mit_bewertung=mit)}." if netz.akteure else self._worte("bild.leer"))
        self.neu.versteckt = self._stand.gesperrt or not netz.akteure
        self.lage.rueckweg.refresh(blatt)
        self.liste.refresh(netz, mit_bewertung=mit)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self.leave()
        self.bild.wahl, self.bild.versteckt = "", True
        self.gesagt.say("")
        self.liste.forget()

    def leave(self) -> None:
        """Hide ratings when somebody goes elsewhere."""
        self.mit.clear()

    def _again(self) -> None:
        blatt = self._stand.wert
        if blatt is not None:
            self.refresh(blatt)

    def _viewed(self, _: Any) -> None:
        blatt = self._stand.wert
        if blatt is None:
            return
        if self._stand.gesperrt or blatt.sicht == self.sichten.wert:
            self.refresh(blatt)
        else:
            self._stand.save(blatt.model_copy(update={"sicht": self.sichten.wert}))

    def _moved(self, kennung: str, x: float, y: float) -> None:
        if not self.lage.move(self.sicht, kennung, (x, y)):
            self.gesagt.say(self._worte("bild.gehalten"))
