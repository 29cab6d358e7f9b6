"""Which offers and wishes stand in a spreadsheet that some place sent, and which rows cannot be read?"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from toolkit.dokument.marktplatz.blatt import Zettel
from toolkit.dokument.marktplatz.tabellen import (
    AB,
    BESUCH,
    BIS,
    BLATT,
    KENNUNG,
    KONTAKT,
    MATERIAL,
    ORT,
    SEITE,
    TELEFON,
    WAS,
    WORTE,
)
from toolkit.dokument.marktplatz.zeilen import read_side
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
from toolkit.export.rueckweg.zellen import plain, read_day, read_yes, refuse, show

if TYPE_CHECKING:
    from toolkit.export.rueckweg.datei import Zelle

LAENGSTENS = 300
HOECHSTENS_MAENGEL = 100
NEHMEN = "Bitte nehmen Sie das Blatt „Biete und suche“, das Sie hier als Excel-Datei bekommen."
EIGENE = own_words(NEHMEN)
# What people call the columns when they write them anew.
NAMEN = {
    SEITE: (SEITE, "Biete/Suche", "Biete / Suche", "Art", "Seite"),
    ORT: (ORT, "Stadt", "Kommune", "Gemeinde", "Verein", "Organisation", "Ort oder Verein"),
    WAS: (WAS, "Was", "Was genau?", "Was?", "Angebot oder Gesuch"),
    WORTE: (WORTE, "Stichwort", "Stichwörter", "Thema", "Themen", "Schlagworte"),
    KONTAKT: (KONTAKT, "Kontakt (Rolle)", "Ansprechperson", "Wen fragen"),
    AB: (AB, "Seit", "Von", "Ab wann"),
    BIS: (BIS, "Bis wann"),
    TELEFON: (TELEFON,),
    BESUCH: (BESUCH,),
    MATERIAL: (MATERIAL,),
    KENNUNG: (KENNUNG,),
}
NOETIG = (SEITE, ORT, WAS)
DRAUSSEN = "Die Zeile bleibt draußen."
_KENNUNG = re.compile(r"[0-9a-z]{4,40}")
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Einlesung:
    """A spreadsheet, read but not yet taken over.

    Attributes:
        zettel: entries of the rows that could be read.
        maengel: what could not be taken over, row by row.
    """

    zettel: tuple[Zettel, ...] = ()
    maengel: tuple[Mangel, ...] = ()


def lies_marktplatz(daten: bytes) -> Einlesung:
    """Read a filled-in sheet; whatever is wrong with the file, nothing is raised and nothing is taken over.

    A row without place, side or content is left out; any other cell that cannot be read is left out alone.

    Args:
        daten: the spreadsheet, from whoever sent it.
    """
    try:
        return _read(daten)
    except Exception:  # noqa: BLE001 - a person is waiting for a sentence, not for an error
        _LOG.exception("board could not be read")
        return Einlesung((), (EIGENE[KAPUTT.was],))


def _read(daten: bytes) -> Einlesung:
    blaetter = open_sheets(daten)
    if isinstance(blaetter, Mangel):
        return Einlesung((), (EIGENE.get(blaetter.was, blaetter),))
    blatt = _find(blaetter)
    if blatt is None:
        was = "Darin ist kein Blatt mit den Spalten „Biete oder suche“, „Ort“ und „Was genau“."
        return Einlesung((), (Mangel(DATEI, was, NEHMEN),))
    spalten = _columns(blatt)
    if fehlt := [name for name in NOETIG if name not in spalten]:
        worte = ", ".join(f"„{name}“" for name in fehlt)
        was = f"Es fehlt die Spalte {worte}." if len(fehlt) == 1 else f"Es fehlen die Spalten {worte}."
        tun = f"Schreiben Sie sie in die Kopfzeile. {NEHMEN}"
        return Einlesung((), (Mangel(blatt.name[:40], was, tun),))
    maengel = list(_foreign(blatt, spalten))
    zettel = [z for zeile in blatt.zeilen if (z := _entry(zeile, spalten, maengel)) is not None]
    if blatt.zu_lang:
        was = f"Das sind mehr als {HOECHSTENS_ZEILEN} Zeilen. Der Rest ist nicht gelesen."
        maengel.append(Mangel(blatt.name[:40], was, "Teilen Sie die Datei auf."))
    if not zettel and not maengel:
        maengel.append(Mangel(blatt.name[:40], "Darin steht keine einzige Zeile.", "Tragen Sie etwas ein."))
    if (zuviel := len(maengel) - HOECHSTENS_MAENGEL) > 0:
        rest = Mangel(DATEI, f"{zuviel} weitere Stellen passen nicht.", "Bitte sehen Sie die ganze Tabelle durch.")
        maengel = [*maengel[:HOECHSTENS_MAENGEL], rest]
    return Einlesung(tuple(zettel), tuple(maengel))


def _find(blaetter: list[Blatt]) -> Blatt | None:
    """Find the sheet by its name, else the one with the most of our columns."""
    beste = sorted(blaetter, key=lambda b: (b.name.strip().casefold() == BLATT.casefold(), len(_columns(b))))
    return beste[-1] if beste and _columns(beste[-1]) else None


def _columns(blatt: Blatt) -> dict[str, str]:
    """Titles in the file by the name of our column."""
    gefunden = {}
    # Line breaks, spaces and a colon in a title change nothing.
    glatt = {" ".join(t.split()).rstrip(" :"): t for t in reversed(blatt.spalten)}
    for name, andere in NAMEN.items():
        titel = next((glatt[a.casefold()] for a in andere if a.casefold() in glatt), None)
        if titel is not None:
            gefunden[name] = titel
    return gefunden


def _foreign(blatt: Blatt, spalten: dict[str, str]) -> list[Mangel]:
    fremd = [titel for titel in dict.fromkeys(blatt.spalten) if titel and titel not in spalten.values()]
    maengel = []
    if fremd:
        worte = ", ".join(show(titel) for titel in fremd[:5])
        was = (
            f"Diese Spalten kennen wir nicht: {worte}."
            if len(fremd) > 1
            else f"Diese Spalte kennen wir nicht: {worte}."
        )
        maengel.append(Mangel(blatt.name[:40], was, "Was darin steht, bleibt draußen."))
    doppelt = [titel for titel in dict.fromkeys(blatt.spalten) if titel and blatt.spalten.count(titel) > 1]
    if doppelt:
        was = f"Diese Spalte gibt es zweimal: {', '.join(show(t) for t in doppelt[:5])}."
        maengel.append(Mangel(blatt.name[:40], was, "Es zählt die erste."))
    return maengel


def _entry(zeile: Zeile, spalten: dict[str, str], maengel: list[Mangel]) -> Zettel | None:
    zellen = {name: zelle for name, titel in spalten.items() if (zelle := zeile.cell(titel)) is not None}
    # A row that somebody only formatted, or of which only the choices are filled, says nothing.
    if not any(plain(zelle.wert) for name, zelle in zellen.items() if name not in (TELEFON, BESUCH, MATERIAL, KENNUNG)):
        return None
    werte: dict[str, Any] = {}
    for feld, name in (("ort", ORT), ("was", WAS), ("worte", WORTE), ("kontakt", KONTAKT)):
        werte[feld] = _text(zellen.get(name), maengel, noetig=name in NOETIG)
    werte["ab"], werte["bis"] = (_day(zellen.get(name), maengel) for name in (AB, BIS))
    if werte["ab"] and werte["bis"] and werte["bis"] < werte["ab"]:
        maengel.append(Mangel(zellen[BIS].stelle, f"„{BIS}“ liegt vor „{AB}“.", "Bitte sehen Sie beide Tage nach."))
    for feld, name in (("telefon", TELEFON), ("besuch", BESUCH), ("material", MATERIAL)):
        werte[feld] = _yes(zellen.get(name), maengel)
    seite = _side(zellen[SEITE], maengel)
    for feld, name in (("ort", ORT), ("was", WAS)):
        if not werte[feld] and refuse(zellen[name]) is None:
            maengel.append(Mangel(zellen[name].stelle, f"„{name}“ ist leer.", DRAUSSEN))
    if seite is None or not werte["ort"] or not werte["was"]:
        return None
    kennung = plain(zellen[KENNUNG].wert) if KENNUNG in zellen else ""
    if _KENNUNG.fullmatch(kennung):
        werte["id"] = kennung
    return Zettel(seite=seite, **werte)


def _side(zelle: Zelle, maengel: list[Mangel]) -> Any:
    if (mangel := refuse(zelle)) is not None:
        maengel.append(replace(mangel, tun=f"{mangel.tun} {DRAUSSEN}"))
        return None
    seite = read_side(plain(zelle.wert))
    if seite is None:
        was = f"{show(zelle.wert)} ist weder biete noch suche." if plain(zelle.wert) else f"„{SEITE}“ ist leer."
        maengel.append(Mangel(zelle.stelle, was, f"Schreiben Sie „biete“ oder „suche“. {DRAUSSEN}"))
    return seite


def _text(zelle: Zelle | None, maengel: list[Mangel], *, noetig: bool) -> str:
    if zelle is None:
        return ""
    if (mangel := refuse(zelle)) is not None:
        maengel.append(replace(mangel, tun=f"{mangel.tun} {DRAUSSEN}") if noetig else mangel)
        return ""
    text = " ".join(plain(zelle.wert).split())
    if len(text) > LAENGSTENS:
        was = f"Der Text hat {len(text)} Zeichen. Wir nehmen die ersten {LAENGSTENS}."
        maengel.append(Mangel(zelle.stelle, was, "Kürzen Sie ihn, wenn Wichtiges fehlt."))
    return text[:LAENGSTENS].rstrip()


def _day(zelle: Zelle | None, maengel: list[Mangel]) -> date | None:
    if zelle is None:
        return None
    wert = refuse(zelle) or read_day(zelle)
    if isinstance(wert, Mangel):
        maengel.append(wert)
        return None
    return wert


def _yes(zelle: Zelle | None, maengel: list[Mangel]) -> bool:
    if zelle is None:
        return False
    wert = refuse(zelle) or read_yes(zelle)
    if isinstance(wert, Mangel):
        maengel.append(wert)
        return False
    return wert
