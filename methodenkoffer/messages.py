"""How are mistakes in a file said in German?"""

from __future__ import annotations

from typing import Any

WERTE_ZEIGEN = 12


def _choices(ctx: dict[str, Any]) -> str:
    roh = str(ctx.get("expected", "")).replace(" or ", ", ")
    return ", ".join(teil.strip().strip("'") for teil in roh.split(",")[:WERTE_ZEIGEN])


def say_validation_error(art: str, ctx: dict[str, Any], wert: object) -> tuple[str, str]:
    """Translate one pydantic error into German.

    Args:
        art: pydantic's error type, for example ``int_parsing``.
        ctx: pydantic's context of the error (limits, expected values).
        wert: the value that did not fit.

    Returns:
        What is wrong and what to do.
    """
    gezeigt = f"„{str(wert)[:60]}“" if isinstance(wert, str | int | float) else "der Wert"
    feste: dict[str, tuple[str, str]] = {
        "missing": ("fehlt", "bitte ergänzen"),
        "extra_forbidden": ("dieses Feld gibt es hier nicht", "Schreibweise prüfen oder Zeile löschen"),
        "int_parsing": (
            f"{gezeigt} ist keine ganze Zahl",
            "eine Zahl ohne Einheit eintragen, zum Beispiel 20",
        ),
        "int_from_float": (f"{gezeigt} ist keine ganze Zahl", "auf eine ganze Zahl runden"),
        "float_parsing": (f"{gezeigt} ist keine Zahl", "eine Zahl eintragen, zum Beispiel 0.5"),
        "literal_error": (
            f"{gezeigt} ist hier nicht vorgesehen",
            f"einen dieser Werte nehmen: {_choices(ctx)}",
        ),
        "tuple_type": ("hier wird eine Liste erwartet", "jeden Wert in eine eigene Zeile mit „- “ schreiben"),
        "model_type": ("hier werden Unterfelder erwartet", "die Unterfelder eingerückt darunter schreiben"),
        "dict_type": ("hier werden Unterfelder erwartet", "die Unterfelder eingerückt darunter schreiben"),
        "string_type": ("hier wird ein Text erwartet", "einen einzelnen Wert in dieselbe Zeile schreiben"),
        "string_pattern_mismatch": (
            f"{gezeigt} hat nicht die richtige Form",
            "nur Kleinbuchstaben, Ziffern und Bindestriche, ohne Umlaute",
        ),
        "value_error": (
            f"{gezeigt} ist keine Webadresse",
            "eine Adresse eintragen, die mit https:// beginnt",
        ),
    }
    if art in feste:
        return feste[art]
    if art.startswith("date"):
        return f"{gezeigt} ist kein Datum", "als Jahr-Monat-Tag schreiben, zum Beispiel 2026-11-22"
    return _say_limit(art, ctx, gezeigt)


def _say_limit(art: str, ctx: dict[str, Any], gezeigt: str) -> tuple[str, str]:
    grenzen = {
        "string_too_short": ("min_length", "ist zu kurz", "mindestens {} Zeichen schreiben"),
        "string_too_long": ("max_length", "ist zu lang", "auf höchstens {} Zeichen kürzen"),
        "too_short": ("min_length", "die Liste ist zu kurz", "mindestens {} Einträge angeben"),
        "too_long": ("max_length", "die Liste ist zu lang", "höchstens {} Einträge angeben"),
        "greater_than_equal": ("ge", f"{gezeigt} ist zu klein", "mindestens {} eintragen"),
        "less_than_equal": ("le", f"{gezeigt} ist zu groß", "höchstens {} eintragen"),
        "greater_than": ("gt", f"{gezeigt} ist zu klein", "mehr als {} eintragen"),
    }
    if art in grenzen:
        schluessel, was, tun = grenzen[art]
        return was, tun.format(ctx.get(schluessel, "?"))
    return f"{gezeigt} passt hier nicht", "mit der Vorlage aus „koffer neu“ vergleichen"
