"""How are school holidays read from a table that somebody pastes or saves as CSV?"""

from __future__ import annotations

import csv
import io
from datetime import date

from methodenkoffer.kalender.ferien import Ferien
from methodenkoffer.kalender.zeile import (
    MEISTE_ZEILEN,
    Ferienaufnahme,
    Zeilenmeldung,
    build_holiday,
    clean,
)

_SPALTEN = {
    "land": ("land", "bundesland", "kürzel"),
    "name": ("name", "ferien", "bezeichnung", "titel"),
    "von": ("von", "beginn", "anfang", "erster tag", "erster ferientag", "start"),
    "bis": ("bis", "ende", "letzter tag", "letzter ferientag"),
    "quelle": ("quelle",),
    "gesehen": ("gesehen", "stand"),
    "anmerkung": ("anmerkung", "hinweis", "bemerkung"),
}
_NOETIG = ("land", "name", "von")
_TRENNER = ";\t,"


def read_table(text: str, heute: date, quelle: str = "Eigene Angabe") -> Ferienaufnahme:
    """Read holidays from a table with a head line.

    Args:
        text: the table; semicolon, tab or comma between the cells. Needed are the columns ``land``, ``name`` and
            ``von``; ``bis``, ``quelle``, ``gesehen`` and ``anmerkung`` may be missing.
        heute: today.
        quelle: the source of rows that name none.

    Returns:
        The good rows, and for each other row what is wrong and what helps, in German.
    """
    sauber = text.removeprefix("\ufeff").replace("\x00", "")
    kopf = sauber.lstrip().partition("\n")[0]
    trenner = max(_TRENNER, key=kopf.count)
    try:
        zeilen = list(csv.reader(io.StringIO(sauber, newline=""), delimiter=trenner))
    except csv.Error:
        return _fail("Die Tabelle lässt sich nicht lesen.", "Speichern Sie sie neu als CSV, getrennt mit Semikolon.")
    voll = [(nummer, zeile) for nummer, zeile in enumerate(zeilen, 1) if any(zelle.strip() for zelle in zeile)]
    if not voll:
        return _fail("Die Tabelle ist leer.", "Die erste Zeile heißt: land;name;von;bis")
    spalten = [_column(zelle) for zelle in voll[0][1]]
    if fehlt := [name for name in _NOETIG if name not in spalten]:
        was = f"In der ersten Zeile fehlt: {', '.join(fehlt)}."
        return _fail(was, "Die erste Zeile heißt: land;name;von;bis")
    return _read_rows(voll[1:], spalten, heute, quelle)


def _read_rows(zeilen: list[tuple[int, list[str]]], spalten: list[str], heute: date, quelle: str) -> Ferienaufnahme:
    ferien: dict[tuple[str, date, date], Ferien] = {}
    meldungen: list[Zeilenmeldung] = []
    for nummer, zellen in zeilen[:MEISTE_ZEILEN]:
        felder = {name: zelle for name, zelle in zip(spalten, zellen, strict=False) if name}
        ergebnis = build_holiday(f"Zeile {nummer}", felder, heute, quelle)
        if isinstance(ergebnis, Zeilenmeldung):
            meldungen.append(ergebnis)
        elif ferien.setdefault((ergebnis.land, ergebnis.von, ergebnis.bis), ergebnis) is not ergebnis:
            was = "Diese Ferien stehen schon weiter oben."
            meldungen.append(Zeilenmeldung(f"Zeile {nummer}", was, "Sie müssen nichts tun."))
    if len(zeilen) > MEISTE_ZEILEN:
        was = f"Die Tabelle hat mehr als {MEISTE_ZEILEN} Zeilen. Den Rest haben wir nicht gelesen."
        meldungen.append(Zeilenmeldung("Datei", was, "Teilen Sie die Tabelle."))
    return Ferienaufnahme(tuple(ferien.values()), tuple(meldungen))


def _column(zelle: str) -> str:
    """Find which column a head cell means; empty for one that we do not need."""
    wort = clean(zelle, 40).casefold()
    return next((name for name, worte in _SPALTEN.items() if wort in worte), "")


def _fail(was: str, tun: str) -> Ferienaufnahme:
    return Ferienaufnahme(meldungen=(Zeilenmeldung("Datei", was, tun),))
