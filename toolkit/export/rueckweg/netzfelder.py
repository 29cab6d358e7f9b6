"""What do the cells of a row about an actor or a tie say?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from toolkit.dokument.netz.artworte import read_kinds
from toolkit.dokument.netz.sektorworte import read_sector
from toolkit.dokument.netz.spalten import STAERKEN
from toolkit.export.rueckweg.datei import Zelle
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, read_number, read_yes, refuse, show
from toolkit.planung.netz import ARTEN, SEKTOREN
from toolkit.planung.worte import join_words

LAENGSTENS = 300
DRAUSSEN = "Die Zeile bleibt draußen."
_KENNUNG = re.compile(r"[0-9a-z]{4,40}")
_SEKTOREN = f"Möglich sind {join_words(list(SEKTOREN.values()), 'oder')}."
_ARTEN = f"Möglich sind {join_words(list(ARTEN.values()), 'oder')}."
_STAERKEN = {wort: zahl for zahl, wort in STAERKEN.items()} | {str(zahl): zahl for zahl in STAERKEN}
_FUENF = ("einfluss", "vertrauen", "nutzen")
_JA = ("person", "gerichtet")


def read_field(feld: str, zelle: Zelle, maengel: list[Mangel]) -> Any:
    """Read one cell.

    Args:
        feld: the field of the row.
        zelle: the cell.
        maengel: takes a fault with its cure.

    Returns:
        Its value; ``None`` if it is empty or cannot be read. Whatever it holds is text or one of our own values.
    """
    wert = refuse(zelle)
    if wert is None and plain(zelle.wert):
        wert = _read(feld, zelle, maengel)
    if isinstance(wert, Mangel):
        maengel.append(wert)
        return None
    return wert


def _read(feld: str, zelle: Zelle, maengel: list[Mangel]) -> Any:
    text = " ".join(plain(zelle.wert).split())
    if feld in ("sektor", "art", "staerke"):
        gefunden, was, tun = read_word(feld, text)
        return Mangel(zelle.stelle, f"{show(zelle.wert)} ist {was}.", tun) if gefunden is None else gefunden
    if feld in _FUENF:
        return read_mark(zelle)
    if feld in _JA:
        return read_yes(zelle)
    if feld == "id":
        return text if _KENNUNG.fullmatch(text) else None
    if len(text) > LAENGSTENS:
        was = f"Der Text hat {len(text)} Zeichen. Wir nehmen die ersten {LAENGSTENS}."
        maengel.append(Mangel(zelle.stelle, was, "Kürzen Sie ihn, wenn Wichtiges fehlt."))
    return text[:LAENGSTENS].rstrip()


def read_word(feld: str, text: str) -> tuple[Any, str, str]:
    """Read a word for a sector, for kinds of a tie (one or several) or for a strength.

    Returns:
        What it means, kinds as a tuple, ``None`` if nobody knows it; and what then is wrong and what helps, in German.
    """
    if feld == "sektor":
        return read_sector(text), "kein Bereich, den wir kennen", _SEKTOREN
    if feld == "art":
        fund = read_kinds(text)
        return None if fund.unbekannt else fund.arten or None, "keine Art, die wir kennen", _ARTEN
    return (
        _STAERKEN.get(text.casefold().removesuffix(".0")),
        "keine Stärke",
        "Schreiben Sie schwach, mittel oder stark.",
    )


def read_mark(zelle: Zelle) -> int | Mangel | None:
    """Read a number from 1 to 5; ``None`` for an empty cell."""
    zahl = read_number(zelle)
    if isinstance(zahl, int) and not 1 <= zahl <= 5:  # noqa: PLR2004 - the scale
        zahl = Mangel(zelle.stelle, f"{zahl} liegt nicht zwischen 1 und 5.", "Schreiben Sie eine Zahl von 1 bis 5.")
    elif isinstance(zahl, Mangel):
        zahl = replace(zahl, tun="Schreiben Sie eine Zahl von 1 bis 5.")
    return zahl


def leave_out(mangel: Mangel) -> Mangel:
    """Say beside a fault that its whole row is left out."""
    return replace(mangel, tun=f"{mangel.tun} {DRAUSSEN}".strip())
