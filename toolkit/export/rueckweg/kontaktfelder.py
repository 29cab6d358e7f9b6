"""Which answer of a contact sheet stands in which cell?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionalgruppe.spalten import ANTWORT, FAKTEN, FRAGE, FRAGEN, KENNUNG
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.export.rueckweg.datei import Blatt, Zeile, Zelle

DRAUSSEN = "Diese Angabe bleibt draußen."
Antworten = dict[str, list["Zelle"]]


def _names() -> dict[str, str]:
    """Field by each of its titles."""
    namen = {KENNUNG: "kennung"}
    for frage in FRAGEN:
        namen |= dict.fromkeys((frage.frage, frage.kurz, *frage.auch), frage.feld)
    for feld, titel in FAKTEN.items():
        namen |= dict.fromkeys(titel, feld)
    return {_smooth(titel): feld for titel, feld in namen.items()}


def known_columns(spalten: Sequence[str]) -> dict[str, str]:
    """Return the titles in a file by our fields; of two for one field the first counts."""
    namen = _names()
    gefunden: dict[str, str] = {}
    for titel in spalten:
        feld = namen.get(_smooth(titel))
        if feld:
            gefunden.setdefault(feld, titel)
    return gefunden


def answers_of_row(zeile: Zeile, spalten: dict[str, str]) -> Antworten:
    """Return the cells of a row by field."""
    return {feld: [zelle] for feld, titel in spalten.items() if (zelle := zeile.cell(titel)) is not None}


def answers_of_form(blatt: Blatt, maengel: list[Mangel]) -> Antworten:
    """Return the answers of a form by field; a row without a question goes on with the one above."""
    namen, feld = _names(), ""
    antworten: Antworten = {}
    for zeile in blatt.zeilen:
        frage, antwort = zeile.cell(FRAGE), zeile.cell(ANTWORT)
        if frage is None or antwort is None:
            continue
        if plain(frage.wert):
            feld = namen.get(_smooth(plain(frage.wert)), "")
            if not feld and plain(antwort.wert) and _smooth(plain(frage.wert)) != "zurück":
                was = f"Die Frage {show(frage.wert)} kennen wir nicht."
                maengel.append(Mangel(frage.stelle, was, DRAUSSEN))
        if feld and antwort.wert is not None:
            antworten.setdefault(feld, []).append(antwort)
    # What only the table of the group has is no question.
    ohne = {"kennung": antworten.pop("kennung", [])}
    return {**antworten, **ohne} if any(antworten.values()) else {}


def _smooth(titel: str) -> str:
    """What counts when titles are compared: line breaks, capitals, and signs at the end do not."""
    return " ".join(titel.split()).rstrip(" :?.").casefold()
