"""How is a changed field of a plan said in one German sentence?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from toolkit.planung.meldungen import FELDER
from toolkit.planung.worte import quote, say_clock, say_minutes

ARTEN = {"karte": "Methode", "input": "Beitrag", "pause": "Pause", "frei": "Frei", "parallel": "Gleichzeitig"}
LAENGSTER_TEXT = 60


def say_field(name: str, feld: str, alt: Any, neu: Any) -> str:
    """Say what became of a field.

    Args:
        name: what people call the piece.
        feld: name of the field.
        alt: its content before.
        neu: its content now.
    """
    if sager := _SAETZE.get(feld):
        return sager(quote(name), alt, neu)
    wort = FELDER.get(feld, feld.replace("_", " ").capitalize())
    return f"{quote(name)}: {wort} ist jetzt {_value(neu)} (bisher {_value(alt)})."


def _value(wert: Any) -> str:
    if wert is None or wert in ("", ()):
        return "leer"
    if isinstance(wert, bool):
        return "ja" if wert else "nein"
    if isinstance(wert, date):
        return f"{wert.day}.{wert.month}.{wert.year}"
    if isinstance(wert, str | int | float):
        text = " ".join(str(wert).split())
        return quote(text if len(text) <= LAENGSTER_TEXT else f"{text[: LAENGSTER_TEXT - 1]}…")
    return "anders"


def _minutes(name: str, alt: int, neu: int) -> str:
    return f"{name}: {say_minutes(neu)} statt {say_minutes(alt)}."


def _shortest(name: str, alt: int, neu: int) -> str:
    return f"{name}: kürzbar auf {say_minutes(neu)} statt {say_minutes(alt)}."


def _pinned(name: str, alt: int | None, neu: int | None) -> str:
    if neu is None:
        return f"{name} ist nicht mehr fest um {say_clock(alt or 0)}."
    bisher = "bisher nicht fest" if alt is None else f"bisher um {say_clock(alt)}"
    return f"{name} beginnt jetzt fest um {say_clock(neu)} ({bisher})."


def _text(wort: str) -> Callable[[str, str, str], str]:
    def say(name: str, alt: str, neu: str) -> str:
        was = "ist gelöscht" if not neu.strip() else "ist neu" if not alt.strip() else "ist geändert"
        return f"{name}: {wort} {was}."

    return say


_SAETZE: dict[str, Callable[[str, Any, Any], str]] = {
    "minuten": _minutes,
    "kuerzbar_auf": _shortest,
    "fest_um": _pinned,
    "titel": lambda name, _alt, neu: f"{name} heißt jetzt {_value(neu)}.",
    "art": lambda name, alt, neu: f"{name} ist jetzt {quote(ARTEN[neu])} statt {quote(ARTEN[alt])}.",
    "verantwortlich": lambda name, alt, neu: f"{name}: Verantwortlich ist jetzt {_value(neu)} (bisher {_value(alt)}).",
    "weglassbar": lambda name, _alt, neu: f"{name} kann jetzt {'entfallen' if neu else 'nicht mehr entfallen'}.",
    "erledigt": lambda name, _alt, neu: f"{name} ist jetzt {'erledigt' if neu else 'wieder offen'}.",
    "text": _text("Der Text"),
    "private_notiz": _text("Die private Notiz"),
    "karte": lambda name, _alt, neu: f"{name} hat jetzt {'eine andere' if neu else 'keine'} Methodenkarte.",
    "schritte": lambda name, _alt, neu: f"{name}: Die Schritte sind {'geändert' if neu else 'entfallen'}.",
    "material": lambda name, _alt, _neu: f"{name}: Das Material ist geändert.",
}
