"""Does the day fit, and which proposals make it fit?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.zeichen import zeichen
from toolkit.planung.passt import list_reserves
from toolkit.planung.passung import check_fit, count_excess
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Reihe
from toolkit.widgets.ablaufbalken import Ablaufbalken
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.ablaufplaner.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.planung.passt import Vorschlag
    from toolkit.planung.passung import Passung
    from toolkit.planung.uhr import Tageszeit
    from toolkit.widgets import Behaelter

BILDER = ("gut", "achtung", "hinweis")
HUNDERT = 100


class Passtbereich:
    """The bar, and proposals with preview; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build it and follow the model."""
        self._worte, self._modell = worte, modell
        self._gesehen = ""
        self.balken = Ablaufbalken(name=worte("passt.titel"), zeichen={name: zeichen(name) for name in BILDER})
        self.fragen = Knopf(beschriftung=worte("passt.fragen"), klasse="k-knopf--leise", versteckt=True)
        self.zurueck = Knopf(beschriftung=worte("passt.zurueck"), klasse="k-knopf--leise", versteckt=True)
        self.gesagt = Meldung()
        self.liste = Eintragsliste(name=worte("passt.liste"))
        self.reserven = Meldung()
        self.klappe = Klappe(worte("passt.reserven"), self.reserven, versteckt=True)
        self.block: Behaelter = Abschnitt(
            worte("passt.titel"),
            self.balken,
            Reihe(self.fragen, self.zurueck),
            self.gesagt,
            self.liste,
            self.klappe,
            anker="passt",
            versteckt=True,
        )
        self.fragen.on_click(grenze.guard(self._ask))
        self.zurueck.on_click(grenze.guard(self._take_back))
        self.liste.on_gesture(grenze.guard(self._gesture))
        modell.observe(self._refresh, "ablauf")

    @property
    def kurz(self) -> str:
        """The worst answer of all days, in a few words; empty without a plan."""
        if self._modell.ablauf is None:
            return ""
        stufen = [p.stufe for p in self._modell.ansatz.passung]
        schlimmste = next(s for s in ("zu-lang", "eng", "knapp", "offen", "passt", "luft") if s in stufen)
        return self._answer(schlimmste)

    def _answer(self, stufe: str) -> str:
        return self._worte(f"stufe.{stufe.replace('-', '_')}")

    def _refresh(self, _: Any) -> None:
        modell = self._modell
        self.block.versteckt = modell.ablauf is None
        if modell.ablauf is None:
            return
        ansatz = modell.ansatz
        mehrere = len(ansatz.passung) > 1
        self.balken.tage = [self._day(p, ansatz.zeiten.of_day(p.tag), mehrere=mehrere) for p in ansatz.passung]
        self.fragen.versteckt = modell.gesperrt or not count_excess(ansatz.zeiten)
        self.zurueck.versteckt = True
        self.gesagt.say("")
        self._clear()

    def _day(self, passung: Passung, zeit: Tageszeit, *, mehrere: bool) -> dict[str, Any]:
        bis = max(zeit.ende, zeit.ziel_ende or 0) - zeit.beginn
        laenge = max(bis, 1)
        ziel = None if zeit.ziel_ende is None else max(0, zeit.ziel_ende - zeit.beginn)
        return {
            "id": passung.tag,
            "titel": self._worte("passt.tag", titel=zeit.titel) if mehrere else "",
            "wort": self._answer(passung.stufe),
            "satz": passung.satz,
            "stufe": passung.stufe,
            "lang": round((zeit.ende - zeit.beginn) * HUNDERT / laenge),
            "ende": None if ziel is None else round(ziel * HUNDERT / laenge),
        }

    def _clear(self) -> None:
        self._gesehen = ""
        self.liste.eintraege = []
        self.klappe.versteckt = True
        self.reserven.say("")

    def _ask(self) -> None:
        if self._modell.ablauf is None:
            return
        vorschlaege = self._modell.ansatz.vorschlaege
        self._show()
        self.gesagt.say(self._worte.count("passt.gefunden", len(vorschlaege)))
        saetze = [r.satz for r in list_reserves(self._modell.ablauf)]
        self.klappe.versteckt = not saetze
        self.reserven.say(self._worte("passt.reserven_satz") if saetze else "", *saetze)

    def _show(self) -> None:
        self.liste.eintraege = [self._entry(v) for v in self._modell.ansatz.vorschlaege]

    def _entry(self, vorschlag: Vorschlag) -> dict[str, Any]:
        offen = vorschlag.art == self._gesehen
        zeilen = [vorschlag.ziel, vorschlag.erklaerung]
        if offen:
            zeilen += [w.satz for w in vorschlag.wechsel]
            zeilen += [p.satz for p in check_fit(vorschlag.ablauf)]
        ansehen = self._worte("passt.zuklappen" if offen else "passt.ansehen")
        return {
            "id": vorschlag.art,
            "titel": vorschlag.titel,
            "zeilen": zeilen,
            "knoepfe": [["ansehen", ansehen], ["uebernehmen", self._worte("passt.uebernehmen")]],
        }

    def _gesture(self, geste: str, art: str) -> None:
        if geste == "ansehen":
            self._gesehen = "" if self._gesehen == art else art
            self._show()
            return
        vorschlag = next(v for v in self._modell.ansatz.vorschlaege if v.art == art)
        fehler = self._modell.apply(self._worte("schritt.vorschlag", titel=vorschlag.titel), vorschlag.ablauf)
        self.zurueck.versteckt = fehler is not None
        self.gesagt.say(str(fehler) if fehler else self._worte("passt.uebernommen", was=vorschlag.erklaerung))

    def _take_back(self) -> None:
        name = self._modell.undo()
        self.gesagt.say(self._worte("rueckweg_getan.zurueck", name=name) if name else "")
