"""What do the profile sheets say that places filled in before tandems are brought together?"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.tandemvermittlung.steckbrief import KENNUNG, KM, MEHRZEILIG, ORT, SEITE, STECKBRIEF, TANDEMS
from toolkit.dokument.tandemvermittlung.steckbrieftabelle import SPALTEN
from toolkit.dokument.tandemvermittlung.werte import HOECHSTENS_TANDEMS, WEITESTE_KM
from toolkit.dokument.tandemvermittlung.zusammen import Einsendung
from toolkit.export.rueckweg.datei import (
    DATEI,
    HOECHSTENS_ZEILEN,
    KAPUTT,
    Blatt,
    Zeile,
    open_sheets,
    own_words,
)
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, read_number, refuse, show

if TYPE_CHECKING:
    from toolkit.export.rueckweg.datei import Zelle

HOECHSTENS_MAENGEL = 100
LAENGSTENS = 2_000
NEHMEN = "Bitte nehmen Sie den Tandem-Steckbrief, den Sie hier als Excel-Datei bekommen."
BLEIBT = "Was bisher eingetragen ist, bleibt stehen."
EIGENE = own_words(NEHMEN)
_SEITEN = {
    **dict.fromkeys(("sucht", "suchen", "suche", "wir suchen", "sucht begleitung"), "sucht"),
    **dict.fromkeys(("gibt", "geben", "gebe", "wir geben", "gibt begleitung"), "gibt"),
    **dict.fromkeys(("nicht", "nein", "diesmal nicht", "macht nicht mit", "keins"), "nicht"),
}
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Einlesung:
    """A table, read but not yet taken over: rows that can be used, and what could not be read."""

    einsendungen: tuple[Einsendung, ...] = ()
    maengel: tuple[Mangel, ...] = ()


def lies_steckbriefe(daten: bytes) -> Einlesung:
    """Read filled-in profile sheets; whatever is wrong with the file, nothing is raised and nothing is taken over.

    A cell that cannot be read is left out alone, with its reason.

    Args:
        daten: the spreadsheet, from whoever sent it.
    """
    try:
        return _read(daten)
    except Exception:  # noqa: BLE001 - a person is waiting for a sentence, not for an error
        _LOG.exception("profile sheets could not be read")
        return Einlesung((), (EIGENE[KAPUTT.was],))


def _read(daten: bytes) -> Einlesung:
    blaetter = open_sheets(daten)
    if isinstance(blaetter, Mangel):
        return Einlesung((), (EIGENE.get(blaetter.was, blaetter),))
    passend = [b for b in blaetter if ORT.casefold() in b.spalten and SEITE.casefold() in b.spalten]
    if not passend:
        was = f"Darin ist kein Blatt mit den Spalten „{ORT}“ und „{SEITE}“."
        return Einlesung((), (Mangel(DATEI, was, NEHMEN),))
    blatt = max(passend, key=lambda b: b.name.strip().casefold() == STECKBRIEF.casefold())
    maengel = [*_foreign(blatt)]
    sendungen = [s for zeile in blatt.zeilen if (s := _entry(zeile, maengel)) is not None]
    if blatt.zu_lang:
        was = f"Das sind mehr als {HOECHSTENS_ZEILEN} Zeilen. Der Rest ist nicht gelesen."
        maengel.append(Mangel(blatt.name[:40], was, "Teilen Sie die Datei auf."))
    if not sendungen and not maengel:
        maengel.append(Mangel(blatt.name[:40], "Darin ist noch nichts ausgefüllt.", "Bitten Sie den Ort darum."))
    if (zuviel := len(maengel) - HOECHSTENS_MAENGEL) > 0:
        rest = Mangel(DATEI, f"{zuviel} weitere Stellen passen nicht.", "Bitte sehen Sie die ganze Tabelle durch.")
        maengel = [*maengel[:HOECHSTENS_MAENGEL], rest]
    return Einlesung(tuple(sendungen), tuple(maengel))


def _foreign(blatt: Blatt) -> list[Mangel]:
    bekannt = {s.titel.casefold() for s in SPALTEN}
    fremd = [titel for titel in dict.fromkeys(blatt.spalten) if titel and titel not in bekannt]
    if not fremd:
        return []
    worte = ", ".join(show(titel) for titel in fremd[:5])
    return [Mangel(blatt.name[:40], f"Nicht bekannte Spalten: {worte}.", "Was darin steht, bleibt draußen.")]


def _entry(zeile: Zeile, maengel: list[Mangel]) -> Einsendung | None:
    def read(titel: str, lies: Callable[[Zelle], Any]) -> Any:
        zelle = zeile.cell(titel)
        if zelle is None or not plain(zelle.wert):
            return None
        wert = refuse(zelle) or lies(zelle)
        if isinstance(wert, Mangel):
            maengel.append(replace(wert, tun=f"{wert.tun} {BLEIBT}"))
            return None
        return wert

    name, kennung = read(ORT, _line) or "", read(KENNUNG, _line) or ""
    werte = {"seite": read(SEITE, _side), "kapazitaet": read(TANDEMS, _number(0, HOECHSTENS_TANDEMS))}
    werte |= {feld: read(titel, _lines) for titel, feld in MEHRZEILIG.items()}
    werte["hoechstens_km"] = read(KM, _number(1, WEITESTE_KM))
    gefuellt = tuple((feld, wert) for feld, wert in werte.items() if wert is not None)
    if not gefuellt:
        return None
    if not name and not kennung:
        maengel.append(Mangel(f"Zeile {zeile.nummer}", f"„{ORT}“ ist leer.", "Die Zeile bleibt draußen."))
        return None
    return Einsendung(name, kennung, gefuellt)


def _line(zelle: Zelle) -> str:
    return " ".join(plain(zelle.wert).split())


def _lines(zelle: Zelle) -> str | Mangel | None:
    text = "\n".join(split_lines(plain(zelle.wert)))
    if len(text) > LAENGSTENS:
        was = f"Der Text hat {len(text)} Zeichen, höchstens {LAENGSTENS} sind möglich."
        return Mangel(zelle.stelle, was, "Kürzen Sie ihn.")
    return text or None


def _side(zelle: Zelle) -> str | Mangel:
    wort = _line(zelle).rstrip(".!").casefold()
    was = f"{show(zelle.wert)} ist weder „sucht“ noch „gibt“ noch „nicht“."
    return _SEITEN.get(wort) or Mangel(zelle.stelle, was, "Schreiben Sie eines der drei Wörter.")


def _number(kleinste: int, groesste: int) -> Callable[[Zelle], int | Mangel | None]:
    def read(zelle: Zelle) -> int | Mangel | None:
        wert = read_number(zelle)
        if isinstance(wert, int) and not kleinste <= wert <= groesste:
            was = f"{show(zelle.wert)} liegt nicht zwischen {kleinste} und {groesste}."
            return Mangel(zelle.stelle, was, "Schreiben Sie eine passende Zahl.")
        return wert

    return read
