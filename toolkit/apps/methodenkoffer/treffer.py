"""How does the visitor see what was found, and why?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument import karte_als_dokument, karten_fakten, zeichen
from toolkit.dokument.zeichen import NAMEN
from toolkit.export.html import render_bloecke
from toolkit.widgets import Abschnitt, Meldung, Trefferliste

if TYPE_CHECKING:
    from methodenkoffer.search import Treffer
    from toolkit.apps.methodenkoffer.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

ZEICHEN = ("personen", "minuten", "ort", "ja", "nein")
# The card's title is a heading of level 3.
EBENE_IM_BLATT = 4


class Trefferbereich:
    """Hits and near misses with their reasons; ``bloecke`` are what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build the lists and follow the model."""
        self._worte = worte
        self._modell = modell
        begriffe = modell.katalog.begriffe
        namen = (*ZEICHEN, *begriffe.get("bereiche", ()), *begriffe.get("phasen", ()))
        bilder = {name: zeichen(name) for name in namen if name in NAMEN}
        knoepfe = worte.group("knoepfe")
        self.stand = Meldung(klasse="k-stand")
        self.fehlt = Meldung(klasse="k-hinweis", bild=zeichen("hinweis"))
        self.ignoriert = Meldung(klasse="k-hinweis k-hinweis--achtung", bild=zeichen("achtung"))
        self.grenze_erreicht = Meldung(klasse="k-hinweis k-hinweis--achtung", bild=zeichen("achtung"))
        self.passend = Trefferliste(name=worte("treffer.name"), worte=knoepfe, zeichen=bilder)
        self.beinahe = Trefferliste(name=worte("beinahe.name"), worte=knoepfe, zeichen=bilder)
        self.treffer_block = Abschnitt(
            worte("treffer.titel"),
            self.stand,
            self.ignoriert,
            self.fehlt,
            self.grenze_erreicht,
            self.passend,
            anker="treffer",
        )
        self.beinahe_block: Behaelter = Abschnitt(
            worte("beinahe.titel"), Meldung(text=worte("beinahe.text")), self.beinahe, anker="beinahe"
        )
        self.bloecke = [self.treffer_block, self.beinahe_block]
        for liste in (self.passend, self.beinahe):
            liste.on_gesture(grenze.guard(self._gesture))
        modell.observe(self._refresh_hits, ["ergebnis", "gezeigt"])
        modell.observe(self._refresh_marks, ["merkliste", "vergleich"])
        modell.observe(self._refresh_sheet, ["offen", "anfrage"])
        self._refresh_hits(None)
        self._refresh_marks(None)

    def say_ignored(self, hinweise: tuple[str, ...]) -> None:
        """Say what of an address was ignored."""
        erster, *weitere = hinweise or ("",)
        self.ignoriert.say(erster, *weitere)

    def _refresh_hits(self, _: Any) -> None:
        ergebnis, gezeigt = self._modell.ergebnis, self._modell.gezeigt
        zahlen = {
            "treffer": len(ergebnis.treffer),
            "beinahe": len(ergebnis.beinahe),
            "weggelassen": ergebnis.weggelassen,
        }
        saetze = [self._worte.count(f"stand.{name}", anzahl) for name, anzahl in zahlen.items()]
        self.stand.text = " ".join(satz for satz in saetze if satz)
        self.fehlt.text = self._missing()
        for liste, funde in ((self.passend, ergebnis.treffer), (self.beinahe, ergebnis.beinahe)):
            rest = max(0, len(funde) - gezeigt)
            with liste.hold_sync():
                liste.treffer = [self._entry(fund) for fund in funde[:gezeigt]]
                liste.mehr = self._worte.count("treffer.weitere", rest)
        self.beinahe_block.versteckt = not ergebnis.beinahe

    def _missing(self) -> str:
        """Say the next thing that would help, if anything."""
        ergebnis, anfrage = self._modell.ergebnis, self._modell.anfrage
        if not ergebnis.treffer and not ergebnis.beinahe:
            return self._worte("fehlt.nichts")
        if anfrage.personen is None:
            return self._worte("fehlt.personen")
        return self._worte("fehlt.minuten") if anfrage.minuten is None else ""

    def _entry(self, fund: Treffer) -> dict[str, Any]:
        karte = fund.karte
        fakten = [[fakt.zeichen, fakt.name, fakt.wert] for fakt in karten_fakten(karte).fakten]
        if self._modell.anfrage.personen is not None:
            fakten[1][2] = self._worte("fakten.minuten", minuten=self._modell.cut(karte.slug).minuten)
        return {
            "slug": karte.slug,
            "titel": karte.titel,
            "kopf": [
                ["bereich", karte.bereich, self._modell.katalog.titel("bereiche", karte.bereich)],
                *(["phase", p, self._modell.katalog.titel("phasen", p)] for p in karte.phasen[:2]),
            ],
            "kurz": karte.kurz,
            "fakten": fakten,
            "dafuer": list(fund.dafuer),
            "dagegen": list(fund.dagegen),
        }

    def _refresh_marks(self, _: Any) -> None:
        for liste in (self.passend, self.beinahe):
            with liste.hold_sync():
                liste.gemerkt = self._modell.merkliste
                liste.verglichen = self._modell.vergleich
        self.grenze_erreicht.text = ""

    def _refresh_sheet(self, _: Any) -> None:
        slug = self._modell.offen
        blatt = ""
        if slug:
            dokument = karte_als_dokument(self._modell.karte(slug), self._modell.cut(slug), self._modell.katalog)
            # The three facts stand on the hit already.
            blatt = render_bloecke(dokument.bloecke[1:], EBENE_IM_BLATT)
        for liste in (self.passend, self.beinahe):
            with liste.hold_sync():
                liste.blatt = blatt
                liste.offen = slug

    def _gesture(self, geste: str, slug: str) -> None:
        modell = self._modell
        self.grenze_erreicht.text = ""
        if geste == "mehr":
            modell.show_more()
        elif geste == "ansehen":
            modell.toggle_open(slug)
        elif geste == "vergleichen" and not modell.toggle_comparison(slug):
            self.grenze_erreicht.text = self._worte("vergleich.voll")
        elif geste == "merken" and not modell.toggle_shortlist(slug):
            self.grenze_erreicht.text = self._worte("merkliste.voll")
