"""What does one file of the survey say?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from toolkit.dokument.netz.antworten import Antwort, Nennung
from toolkit.dokument.netz.fragen import FELDER
from toolkit.dokument.netz.namen import Akteursbuch
from toolkit.dokument.netz.spalten import KENNUNG
from toolkit.dokument.netz.umfrage import LISTENBLATT, WER, WERBLATT
from toolkit.dokument.regionalgruppe.spalten import ANTWORT, FRAGE
from toolkit.export.rueckweg.datei import DATEI, Blatt, Zelle, open_sheets
from toolkit.export.rueckweg.netz import EIGENE
from toolkit.export.rueckweg.netz_stelle import find_one
from toolkit.export.rueckweg.netzfelder import DRAUSSEN as ZEILE_DRAUSSEN
from toolkit.export.rueckweg.netzfelder import read_field, read_mark
from toolkit.export.rueckweg.netzspalten import cells_of, columns
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, read_yes, refuse
from toolkit.planung.netz import ARTEN

NEHMEN = "Bitte nehmen Sie die Datei der Umfrage, die Sie hier bekommen."
NOCHMAL = "Bitten Sie um die ausgefüllte Excel-Datei der Umfrage."
DRAUSSEN = "Die Antwort bleibt draußen."


class Antwortdatei:
    """Reads one file.

    Args:
        buch: the actors that were asked.
        maengel: takes the faults.
    """

    def __init__(self, buch: Akteursbuch, maengel: list[Mangel]) -> None:
        self._buch = buch
        self._maengel = maengel

    def read(self, daten: bytes) -> Antwort | None:
        """Return the answer; ``None`` with a fault if there is none, or if nothing of it can be read."""
        blaetter = open_sheets(daten)
        if isinstance(blaetter, Mangel):
            self._say(DATEI, EIGENE.get(blaetter.was, blaetter).was, NOCHMAL)
            return None
        liste = next((b for b in blaetter if {"zu", "zusammenarbeit"} <= columns(b, FELDER).keys()), None)
        if liste is None:
            self._say(DATEI, f"Darin fehlt das Blatt „{LISTENBLATT}“ der Umfrage.", NEHMEN)
            return None
        wer = self._who([b for b in blaetter if {FRAGE.casefold(), ANTWORT.casefold()} <= set(b.spalten)])
        if not wer:
            return None
        spalten = columns(liste, FELDER)
        nennungen = [n for zeile in liste.zeilen for n in self._row(cells_of(zeile, spalten), wer)]
        # Who could not be understood has not named nobody.
        return None if self._maengel and not nennungen else Antwort(wer, tuple(nennungen))

    def _who(self, blaetter: list[Blatt]) -> str:
        """Return the id of who answers; its name decides, because files are passed on."""
        zeilen = [(z.cell(FRAGE), z.cell(ANTWORT)) for b in blaetter for z in b.zeilen]
        zellen = {plain(frage.wert).casefold(): antwort for frage, antwort in zeilen if frage and antwort}
        name = zellen.get(WER.casefold())
        text, eigene = _text(name), _text(zellen.get(KENNUNG.casefold()))
        if not text and eigene in self._buch.akteure:
            return eigene
        stelle = name.stelle if name else DATEI
        if text:
            return find_one(self._buch, text, eigene, Mangel(stelle, "", DRAUSSEN), self._maengel)
        tun = f"Tragen Sie den Namen in „{WERBLATT}“ ein. {DRAUSSEN}"
        self._say(stelle, "Es steht nicht da, wer antwortet.", tun)
        return ""

    def _row(self, zellen: dict[str, Zelle], wer: str) -> list[Nennung]:
        if "zu" not in zellen or not any(plain(z.wert) for f, z in zellen.items() if f != "id"):
            return []
        zu = self._other(zellen)
        if not zu or zu == wer:
            return []
        arten = [art for art in ARTEN if art in zellen and self._value(zellen[art], read_yes)]
        noten = {f: self._value(zellen[f], read_mark) if f in zellen else None for f in ("vertrauen", "nutzen")}
        if not arten and any(noten.values()):
            was = "Hier steht Vertrauen oder Nutzen, aber keine Art des Kontakts."
            self._say(zellen["zu"].stelle, was, f"Fragen Sie nach, was sie verbindet. {ZEILE_DRAUSSEN}")
        return [Nennung(zu, art, noten["vertrauen"], noten["nutzen"]) for art in arten]

    def _other(self, zellen: dict[str, Zelle]) -> str:
        """Return the id of the actor in a row; its name decides, its id only among namesakes or without a name."""
        zelle, eigene = zellen["zu"], _text(zellen.get("id"))
        name = read_field("zu", zelle, self._maengel)
        if name:
            return find_one(self._buch, name, eigene, Mangel(zelle.stelle, "", ZEILE_DRAUSSEN), self._maengel)
        if refuse(zelle) is None and eigene in self._buch.akteure:
            return eigene
        if refuse(zelle) is None:
            self._say(zelle.stelle, "Hier fehlt der Name.", ZEILE_DRAUSSEN)
        return ""

    def _value(self, zelle: Zelle, lies: Callable[[Zelle], Any]) -> Any:
        wert = refuse(zelle) or lies(zelle)
        if isinstance(wert, Mangel):
            self._maengel.append(wert)
            return None
        return wert

    def _say(self, stelle: str, was: str, tun: str) -> None:
        self._maengel.append(Mangel(stelle, was, tun))


def _text(zelle: Zelle | None) -> str:
    return plain(zelle.wert) if zelle is not None and refuse(zelle) is None else ""
