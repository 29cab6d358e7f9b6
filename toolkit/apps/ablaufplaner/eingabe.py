"""How does what somebody typed become a value of the plan?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from toolkit.apps.ablaufplaner.felder import ARTEN
from toolkit.planung.ablauf import Posten
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import change_value
from toolkit.planung.worte import read_clock

if TYPE_CHECKING:
    from collections.abc import Callable

KEINE_UHRZEIT = Fehler("Das ist keine Uhrzeit.", "Schreiben Sie zum Beispiel 12:30.")
KEIN_DATUM = Fehler("Das ist kein Datum.", "Schreiben Sie zum Beispiel 05.10.2026.")
KEINE_ZAHL = Fehler("Das ist keine ganze Zahl.", "Schreiben Sie eine Zahl ohne Einheit, zum Beispiel 20.")
KEINE_MENGE = Fehler("Das ist keine Menge.", "Schreiben Sie eine Zahl, zum Beispiel 3 oder 0,5.")
FALSCH = Fehler("Diese Angabe passt hier nicht.", "Bitte versuchen Sie es noch einmal.")
MEIST_ZEICHEN = 9
MEISTE_POSTEN = 60
PFLICHT = {"minuten", "beginn"}
LEER = {"kuerzbar_auf": 0}


def read_value(feld: str, wert: Any, beginn: int) -> Any | Fehler:
    """Turn the content of a field in the page into a value of the plan.

    Args:
        feld: name of the field.
        wert: what the page sent; it may be anything.
        beginn: begin of the day in minutes since midnight; earlier times may belong to the next day.

    Returns:
        The value, or what is wrong with it.
    """
    if feld == "material":
        return _material(wert)
    if feld == "weglassbar":
        return wert if isinstance(wert, bool) else FALSCH
    if not isinstance(wert, str):
        return FALSCH
    art = "zahl" if feld == "minuten" else ARTEN.get(feld, "zeile")
    if art in ("zahl", "zeit", "tag"):
        if not wert.strip():
            return _empty(feld)
        return _READERS[art](wert.strip(), 0 if feld == "beginn" else beginn)
    return " ".join(wert.split()) if art == "zeile" else wert


def _empty(feld: str) -> Any:
    if feld in PFLICHT:
        return KEINE_ZAHL if feld == "minuten" else KEINE_UHRZEIT
    return LEER.get(feld)


def _number(text: str, _: int) -> int | Fehler:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MEIST_ZEICHEN else KEINE_ZAHL


def _clock(text: str, beginn: int) -> int | Fehler:
    zeit = read_clock(text, beginn)
    return KEINE_UHRZEIT if zeit is None else zeit


def _date(text: str, _: int) -> date | Fehler:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return KEIN_DATUM


_READERS: dict[str, Callable[[str, int], Any]] = {"zahl": _number, "zeit": _clock, "tag": _date}


def _material(wert: Any) -> tuple[Posten, ...] | Fehler:
    if not isinstance(wert, list):
        return FALSCH
    posten: list[Posten] = []
    for eintrag in wert[:MEISTE_POSTEN]:
        if not isinstance(eintrag, dict):
            return FALSCH
        try:
            menge = float(str(eintrag.get("menge", "")).strip().replace(",", ".") or 1)
        except ValueError:
            return KEINE_MENGE
        einer = change_value(Posten(was="-"), was=eintrag.get("was"), menge=menge, je=eintrag.get("je"))
        if isinstance(einer, Fehler):
            return einer
        posten.append(einer)
    return tuple(posten)
