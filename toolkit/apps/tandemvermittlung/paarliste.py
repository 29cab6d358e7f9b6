"""Which pairs are proposed, why, how sure, and what can somebody do with each?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.tandemvermittlung.aufgabe import is_stale
from toolkit.dokument.tandemvermittlung.gemerkt import say_reasons
from toolkit.dokument.tandemvermittlung.namen import name_of, place_names, say_pair
from toolkit.dokument.tandemvermittlung.werte import Paar, Verbindung
from toolkit.widgets import Klappe, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.apps.tandemvermittlung.rechner import Rechner
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

GRUENDE = ("dafuer", "dagegen", "unbekannt")


class Paarliste:
    """The pairs and who got nobody; ``block`` is what is displayed."""

    def __init__(
        self,
        worte: Worte,
        stand: Wertblatt[Tandemvermittlung],
        grenze: Grenze,
        rechner: Rechner,
        ask: Callable[[str, str], None],
    ) -> None:
        """Build it.

        Args:
            worte: words of the screen.
            stand: the open sheet.
            grenze: boundary of the screen.
            rechner: changes the pairs.
            ask: is called with both ids when somebody asks why.
        """
        self._worte, self._stand, self._rechner, self._ask = worte, stand, rechner, ask
        self.liste = Eintragsliste(name=worte("paare.liste"))
        self.ohne = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.einzeln = Meldung()
        self.lieber = Klappe(worte("lieber.auf"), self.einzeln)
        self.block = Stapel(self.liste, self.ohne, self.lieber)
        self.liste.on_gesture(grenze.guard(self._act))

    def refresh(self, v: Tandemvermittlung) -> None:
        """Show the pairs as they are."""
        namen = place_names(v)
        da = {(p.suchend, p.erfahren) for p in v.paare}
        nur_fest = [Paar(suchend=f.suchend, erfahren=f.erfahren) for f in v.fest if (f.suchend, f.erfahren) not in da]
        alle = sorted((*v.paare, *nur_fest), key=lambda p: say_pair(namen, p).casefold())
        fest = {(f.suchend, f.erfahren) for f in v.fest}
        offen = [] if self._stand.gesperrt else ["vereinbaren"] if is_stale(v) else ["vereinbaren", "ablehnen", "warum"]
        gesten = {True: [] if self._stand.gesperrt else ["loesen"], False: offen}
        self.liste.eintraege = [
            self._entry(v, p, say_pair(namen, p), gerechnet=k in da, fest=k in fest, gesten=gesten[k in fest])
            for p, k in ((p, (p.suchend, p.erfahren)) for p in alle)
        ]
        self.lieber.versteckt = not v.lieber
        self.einzeln.say(self._worte("lieber.hilfe"), *v.lieber)
        saetze = [f"{name_of(namen, o.suchend)}: {o.grund}" for o in v.ohne]
        self.ohne.say(self._worte.count("paare.ohne", len(saetze)) if saetze else "", *saetze)

    def _entry(
        self, v: Tandemvermittlung, p: Paar, titel: str, *, gerechnet: bool, fest: bool, gesten: list[str]
    ) -> dict[str, Any]:
        worte = self._worte
        zeilen = [worte(f"paare.{g}", satz=say_reasons(getattr(p, g))) for g in GRUENDE if getattr(p, g)]
        sicher = "" if fest else v.sicher.get(f"{p.suchend} {p.erfahren}", "")
        if sicher:
            zeilen.insert(0, worte("paare.sicher", satz=sicher[:1].upper() + sicher[1:]))
        passt = worte("paare.passt", wert=p.wert) if gerechnet else worte("paare.ungerechnet")
        return {
            "id": f"{p.suchend} {p.erfahren}",
            "titel": titel,
            "marke": worte("paare.vereinbart", passt=passt) if fest else passt,
            "zeilen": zeilen,
            "knoepfe": [[geste, worte(f"paare.{geste}")] for geste in gesten],
        }

    def _act(self, geste: str, kennung: str) -> None:
        from toolkit.dokument.tandemvermittlung import paare
        from toolkit.dokument.tandemvermittlung.vorschlag import Vorschlag

        suchend, _, erfahren = kennung.partition(" ")
        paar = Verbindung(suchend=suchend, erfahren=erfahren)
        if geste == "warum":
            self._ask(suchend, erfahren)
            return
        taten = {
            "vereinbaren": lambda v: Vorschlag(paare.agree(v, paar)),
            "loesen": lambda v: paare.release(v, paar),
            "ablehnen": lambda v: paare.refuse(v, paar),
        }
        self._rechner.run(taten[geste], self._worte(f"getan.{geste}"))
