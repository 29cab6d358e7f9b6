"""Which sheets and columns of a file hold actors and ties?"""

from __future__ import annotations

from toolkit.dokument.netz.feld import Feld
from toolkit.dokument.netz.spalten import BINDUNGSFELDER
from toolkit.export.rueckweg.datei import HOECHSTENS_ZEILEN, Blatt, Zeile, Zelle
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import show


def columns(blatt: Blatt, felder: tuple[Feld, ...]) -> dict[str, str]:
    """Return titles in the file by our field; line breaks, spaces and a colon in a title change nothing."""
    glatt = {" ".join(t.split()).rstrip(" :"): t for t in reversed(blatt.spalten) if t}
    gefunden: dict[str, str] = {}
    for feld in felder:
        namen = [n.casefold() for n in (feld.titel, feld.feld, *feld.auch)]
        titel = next((glatt[n] for n in namen if n in glatt and glatt[n] not in gefunden.values()), None)
        if titel is not None:
            gefunden[feld.feld] = titel
    return gefunden


def is_ties(blatt: Blatt) -> bool:
    """Say whether a sheet lists ties."""
    return {"von", "zu"} <= columns(blatt, BINDUNGSFELDER).keys()


def choose_sheets(blaetter: list[Blatt], name: str) -> list[Blatt]:
    """Choose the sheets that bear our name, else the first: a list of addresses beside it stays unread."""
    return [b for b in blaetter if b.name.strip().casefold().startswith(name.casefold())] or blaetter[:1]


def cells_of(zeile: Zeile, spalten: dict[str, str]) -> dict[str, Zelle]:
    """Return the cells of a row by our field."""
    return {feld: zelle for feld, titel in spalten.items() if (zelle := zeile.cell(titel)) is not None}


def remarks_on(blatt: Blatt, spalten: dict[str, str]) -> list[Mangel]:
    """Say which columns are unknown or stand there twice, and whether the sheet is too long."""
    wo, einmal = blatt.name[:40], list(dict.fromkeys(t for t in blatt.spalten if t))
    maengel = []
    if fremd := [t for t in einmal if t not in spalten.values()]:
        worte = ", ".join(show(t) for t in fremd[:5])
        was = "Diese Spalten kennen wir nicht" if len(fremd) > 1 else "Diese Spalte kennen wir nicht"
        maengel.append(Mangel(wo, f"{was}: {worte}.", "Was darin steht, bleibt draußen."))
    if doppelt := [t for t in einmal if blatt.spalten.count(t) > 1]:
        worte = ", ".join(show(t) for t in doppelt[:5])
        maengel.append(Mangel(wo, f"Diese Spalte gibt es zweimal: {worte}.", "Es zählt die erste."))
    if blatt.zu_lang:
        was = f"Das sind mehr als {HOECHSTENS_ZEILEN} Zeilen. Der Rest ist nicht gelesen."
        maengel.append(Mangel(wo, was, "Teilen Sie die Datei auf."))
    return maengel
