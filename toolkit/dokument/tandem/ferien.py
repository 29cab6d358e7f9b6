"""Whose holidays were looked at, and which talks lie in school holidays?"""

from __future__ import annotations

from methodenkoffer.kalender import say_in_laender
from toolkit.dokument.tandem.blatt import Tandem, names_of
from toolkit.dokument.tandem.tage import laender_of, name_holidays


def say_laender(t: Tandem) -> tuple[str, ...]:
    """Say whose holidays were looked at."""
    laender = laender_of(t)
    ohne = [name for ort, name in zip(t.orte, names_of(t), strict=True) if not ort.land]
    if not laender:
        return ("Von beiden Orten kennen wir das Land nicht. Darum meiden wir die Feiertage aller Länder.",)
    gemieden = f"Gemieden sind die Feiertage {say_in_laender(laender)}."
    fehlt = f"Von {ohne[0]} kennen wir das Land nicht." if ohne else ""
    return tuple(filter(None, (gemieden, fehlt)))


def holiday_notes(t: Tandem) -> list[str]:
    """Say which coming talks lie in school holidays of one of the Länder; they need not move."""
    from methodenkoffer.tage import say_date

    laender = laender_of(t)
    gefunden = [(g.tag, name_holidays(g.tag, laender)) for g in t.gespraeche if g.tag and not g.gefuehrt]
    return [f"{say_date(tag)}: {namen}." for tag, namen in sorted(gefunden) if namen]
