"""What does a cell mean: a number, a time of day, yes or no, a day, a text?"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any

from toolkit.dokument.ablauf_tabellen import NAECHSTER_TAG
from toolkit.export.rueckweg.datei import Zelle
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.textdaten import clean
from toolkit.planung.werte import TAG_MINUTEN
from toolkit.planung.worte import read_clock

_ZAHL = re.compile(r"(\d{1,6})(?:[.,]0+)?\s*(?:min\.?|minuten?|minute)?", re.IGNORECASE)
_TAG = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
HOECHSTENS = 10**6
JA = {"ja", "j", "x", "wahr", "true", "1", "✓", "☑"}
NEIN = {"", "nein", "n", "falsch", "false", "0", "☐"}


def plain(wert: Any) -> str:
    """Bring a text to the form in which two texts are compared: what a spreadsheet changes by itself is gone."""
    text = clean(_text(wert)).replace("x005F_", "").replace("_x000D_", "\r").replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(zeile.rstrip() for zeile in text.split("\n")).strip()


def refuse(zelle: Zelle) -> Mangel | None:
    """Say that a formula or an error stands in a cell."""
    if zelle.formel:
        return Mangel(zelle.stelle, "Hier steht eine Formel.", "Schreiben Sie das Ergebnis selbst hinein.")
    if zelle.fehler:
        return Mangel(zelle.stelle, "Hier steht ein Rechenfehler.", "Schreiben Sie den Wert selbst hinein.")
    return None


def read_number(zelle: Zelle) -> int | Mangel | None:
    """Read a whole number, ``None`` for an empty cell."""
    wert = zelle.wert
    if isinstance(wert, float) and wert.is_integer():
        wert = int(wert)
    if isinstance(wert, int) and not isinstance(wert, bool) and 0 <= wert < HOECHSTENS:
        return wert
    if wert is None or (isinstance(wert, str) and not wert.strip()):
        return None
    if isinstance(wert, str) and (treffer := _ZAHL.fullmatch(wert.strip())):
        return int(treffer[1])
    was = f"{show(wert)} ist keine ganze Zahl."
    return Mangel(zelle.stelle, was, "Schreiben Sie eine Zahl ohne Einheit, zum Beispiel 20.")


def read_time(zelle: Zelle, beginn: int) -> int | Mangel | None:
    """Read a time of day in minutes since midnight, ``None`` for an empty cell.

    Args:
        zelle: the cell.
        beginn: when the day begins; much earlier times belong to the next day.
    """
    wert = zelle.wert
    if isinstance(wert, datetime):
        wert = wert.time()
    if isinstance(wert, timedelta) and timedelta() <= wert < timedelta(days=2):
        return int(wert.total_seconds() // 60)
    if isinstance(wert, float) and 0 <= wert < 1:
        return round(wert * TAG_MINUTEN) % TAG_MINUTEN
    if isinstance(wert, time):
        return wert.hour * 60 + wert.minute
    text = plain(wert)
    if not text:
        return None
    rest = text.removesuffix(NAECHSTER_TAG.rstrip()).rstrip()
    minuten = read_clock(rest, 0 if rest != text else beginn)
    if minuten is None:
        return Mangel(zelle.stelle, f"{show(wert)} ist keine Uhrzeit.", "Schreiben Sie zum Beispiel 12:30.")
    return minuten + TAG_MINUTEN if rest != text and minuten < TAG_MINUTEN else minuten


def read_yes(zelle: Zelle) -> bool | Mangel:
    """Read yes or no; an empty cell is no."""
    wort = plain(zelle.wert).casefold()
    if wort in JA or wort in NEIN:
        return wort in JA
    return Mangel(zelle.stelle, f"{show(zelle.wert)} ist weder ja noch nein.", "Schreiben Sie „ja“ oder „nein“.")


def read_day(zelle: Zelle) -> date | Mangel | None:
    """Read a day, ``None`` for an empty cell."""
    wert = zelle.wert
    if isinstance(wert, datetime):
        return wert.date()
    if isinstance(wert, date):
        return wert
    text = plain(wert)
    if not text:
        return None
    try:
        if treffer := _TAG.fullmatch(text):
            return date(int(treffer[3]), int(treffer[2]), int(treffer[1]))
        return date.fromisoformat(text)
    except ValueError:
        return Mangel(zelle.stelle, f"{show(wert)} ist kein Datum.", "Schreiben Sie zum Beispiel 22.11.2026.")


def show(wert: Any) -> str:
    """Quote a cell's content so short that a message stays one line."""
    text = " ".join(_text(wert).split())
    return f"„{text if len(text) <= 40 else text[:39] + '…'}“"  # noqa: PLR2004


def _text(wert: Any) -> str:
    if wert is None:
        return ""
    if isinstance(wert, bool):
        return "ja" if wert else "nein"
    if isinstance(wert, float) and wert.is_integer():
        return str(int(wert))
    return str(wert)
