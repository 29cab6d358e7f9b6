"""How are school holidays read from a calendar file (ICS)?"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any

from methodenkoffer.kalender.ferien import Ferien
from methodenkoffer.kalender.zeile import MEISTE_ZEILEN, Ferienaufnahme, Zeilenmeldung, build_holiday, clean
from methodenkoffer.laender import LAENDER

_JAHR = re.compile(r"\b(19|20)\d\d(\s*/\s*(19|20)?\d\d)?\b")


def read_ics(daten: bytes, heute: date, land: str = "", quelle: str = "Kalenderdatei") -> Ferienaufnahme:
    """Read holidays from an iCalendar file.

    Args:
        daten: the file.
        heute: today.
        land: code of the Land; empty takes the Land that an entry names in its title, place or text.
        quelle: where the file comes from.

    Returns:
        The good entries, and for each other one what is wrong and what helps, in German. The last day of an all-day
        entry is the day before its end (RFC 5545, 3.6.1); entries that repeat are left out.
    """
    from icalendar import Calendar

    try:
        eintraege = [e for kalender in Calendar.from_ical(daten, multiple=True) for e in kalender.walk("VEVENT")]
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        return _fail(
            "Die Kalenderdatei lässt sich nicht lesen.", "Laden Sie die Datei mit der Endung .ics noch einmal."
        )
    if not eintraege:
        return _fail("In der Kalenderdatei steht kein Termin.", "Wählen Sie eine andere Datei.")
    ferien: dict[tuple[str, date, date], Ferien] = {}
    meldungen: list[Zeilenmeldung] = []
    for nummer, eintrag in enumerate(eintraege[:MEISTE_ZEILEN], 1):
        stelle = f"Eintrag {nummer}"
        ergebnis = _read_entry(stelle, eintrag, heute, land, quelle)
        if isinstance(ergebnis, Zeilenmeldung):
            meldungen.append(ergebnis)
        elif ferien.setdefault((ergebnis.land, ergebnis.von, ergebnis.bis), ergebnis) is not ergebnis:
            meldungen.append(Zeilenmeldung(stelle, "Diese Ferien stehen schon weiter oben.", "Sie müssen nichts tun."))
    if len(eintraege) > MEISTE_ZEILEN:
        was = f"Die Datei hat mehr als {MEISTE_ZEILEN} Einträge. Den Rest haben wir nicht gelesen."
        meldungen.append(Zeilenmeldung("Datei", was, "Teilen Sie die Datei."))
    return Ferienaufnahme(tuple(ferien.values()), tuple(meldungen))


def _read_entry(stelle: str, eintrag: Any, heute: date, land: str, quelle: str) -> Ferien | Zeilenmeldung:
    titel = clean(eintrag.get("summary", ""), 300)
    if "rrule" in eintrag or "rdate" in eintrag:
        return Zeilenmeldung(stelle, f"„{titel}“ wiederholt sich.", "Tragen Sie jede Ferienzeit einzeln ein.")
    von, bis = _days(eintrag)
    texte = (titel, clean(eintrag.get("location", ""), 300), clean(eintrag.get("description", ""), 1000))
    wo = land or next((gefunden for text in texte if (gefunden := _named_land(text))), "")
    felder = {"land": wo, "name": _short_name(titel), "von": von, "bis": bis}
    ergebnis = build_holiday(stelle, felder, heute, quelle)
    if isinstance(ergebnis, Zeilenmeldung) and not wo:
        tun = "Wählen Sie vor dem Einlesen das Land, für das die Datei gilt."
        return Zeilenmeldung(stelle, f"Bei „{titel}“ steht kein Land.", tun)
    return ergebnis


def _days(eintrag: Any) -> tuple[str, str]:
    """Return the first and the last day of an entry as text; empty where it has none or an unreadable one."""
    beginn, ende, dauer = (getattr(eintrag.get(feld), "dt", None) for feld in ("dtstart", "dtend", "duration"))
    if not isinstance(beginn, date):
        return "", ""
    if not isinstance(ende, date):
        ende = beginn + dauer if isinstance(dauer, timedelta) else None
    von = beginn.date() if isinstance(beginn, datetime) else beginn
    if ende is None:
        return von.isoformat(), von.isoformat()
    if isinstance(ende, datetime):
        schluss = ende.date() - timedelta(days=1) if ende.time() == time() and ende.date() > von else ende.date()
    else:
        schluss = ende - timedelta(days=1) if ende > von else ende
    return von.isoformat(), schluss.isoformat()


def _named_land(text: str) -> str:
    """Find the Land that a text names; of two names the longer one counts (Sachsen-Anhalt before Sachsen)."""
    gesucht = text.casefold()
    for kuerzel, name in sorted(LAENDER.items(), key=lambda paar: -len(paar[1])):
        if re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", gesucht):
            return kuerzel
    return ""


def _short_name(titel: str) -> str:
    """Leave out of a title what stands elsewhere: Land, year, empty brackets."""
    kurz = _JAHR.sub(" ", titel)
    for name in sorted([*LAENDER.values(), "Deutschland"], key=len, reverse=True):
        kurz = re.sub(rf"(?<!\w)(in\s+)?{re.escape(name)}(?!\w)", " ", kurz, flags=re.IGNORECASE)
    kurz = re.sub(r"[(\[]\s*[)\]]", " ", kurz)
    return " ".join(kurz.split()).strip(" -–,:;|/") or titel


def _fail(was: str, tun: str) -> Ferienaufnahme:
    return Ferienaufnahme(meldungen=(Zeilenmeldung("Datei", was, tun),))
