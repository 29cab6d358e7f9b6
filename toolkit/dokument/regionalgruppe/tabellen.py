"""How do contact sheets and the whole group become spreadsheets that can be read back?"""

from __future__ import annotations

from typing import Any

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import NENNUNG
from toolkit.dokument.regionalgruppe.blatt import TYPNAMEN, Gruppenort, Regionalgruppe, say_place, split_lines
from toolkit.dokument.regionalgruppe.spalten import (
    ANTWORT,
    FAKTEN,
    FORMBLATT,
    FRAGE,
    FRAGE_ZU,
    FRAGEN,
    HILFE,
    KENNUNG,
    MEHRZEILIG,
    MINUTEN,
    NACH,
    TABELLENBLATT,
    VON,
    WEGEBLATT,
)
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle
from toolkit.dokument.worte import say_date

FREIE_ZEILEN = 2
_ARTEN = {
    "einwohner": "zahl",
    "lat": "zahl",
    "lon": "zahl",
    "seit": "zahl",
    "mitglied": "ja_nein",
    "weitergeben": "ja_nein",
    "stand": "datum",
}
_BREITEN = {"name": 26, "wer": 34, "tut": 44, "sucht": 44, "bietet": 44, "kontakt": 26, "weitergeben": 14}


def kontaktblatt_als_tabellen(gruppe: Regionalgruppe, ort: Gruppenort | None = None) -> Tabellen:
    """Make the sheet that a place fills in: one question per row, with what is known already.

    Args:
        gruppe: the group that asks.
        ort: the place that is asked; ``None`` for a blank sheet that fits every place.
    """
    spalten = (Spalte(FRAGE, breite=26), Spalte(ANTWORT, breite=50), Spalte(HILFE, breite=44))
    zeilen = [zeile for frage in FRAGEN for zeile in _answers(frage.feld, ort)]
    if ort is not None:
        zeilen.append((KENNUNG, ort.id, "Bitte stehen lassen: Daran erkennen wir Ihr Blatt wieder."))
    zeilen.append(("Zurück", say_return(gruppe), None))
    titel = f"{FORMBLATT} {say_place(ort)}" if ort else FORMBLATT
    return Tabellen(titel, (Tabellenblatt(FORMBLATT, spalten, tuple(zeilen)),))


def gruppe_als_tabellen(gruppe: Regionalgruppe) -> Tabellen:
    """Write the whole group, one row per place, contacts included; the file can be read back."""
    orte = Tabellenblatt(TABELLENBLATT, tuple(_columns()), tuple(_row(o) for o in gruppe.orte))
    namen = {o.id: say_place(o) for o in gruppe.orte}
    fahrten = tuple(
        (namen[f.von], namen[f.nach], f.minuten) for f in gruppe.fahrzeiten if f.von in namen and f.nach in namen
    )
    wege = Tabellenblatt(WEGEBLATT, (Spalte(VON, breite=30), Spalte(NACH, breite=30), Spalte(MINUTEN, "zahl")), fahrten)
    nennung = Tabellenblatt("Quelle", (Spalte("Woher die Lage der Orte stammt", breite=70),), ((NENNUNG,),))
    return Tabellen(gruppe.titel.strip() or TABELLENBLATT, (orte, wege, nennung))


def say_return(gruppe: Regionalgruppe) -> str:
    """Say to whom and until when the sheet goes back."""
    frist = f"Bitte bis {say_date(gruppe.ruecklauf_bis)}." if gruppe.ruecklauf_bis else "Bitte bald."
    an = f"An: {gruppe.sammelt.strip()}." if gruppe.sammelt.strip() else ""
    return " ".join(teil for teil in (frist, an) if teil)


def _answers(feld: str, ort: Gruppenort | None) -> list[tuple[Zelle, ...]]:
    """Rows of one question: the answers that are known, then free rows."""
    frage = FRAGE_ZU[feld]
    wert = getattr(ort, feld) if ort else None
    if feld in MEHRZEILIG:
        da: list[Any] = list(split_lines(wert or ""))
        leer = max(frage.zeilen - len(da), FREIE_ZEILEN)
        alle = [*da, *[None] * leer]
    elif feld == "weitergeben":
        alle = ["ja" if wert else None]
    elif feld == "stand":
        alle = [None]
    else:
        alle = [wert or None]
    return [(frage.frage, antwort, frage.hilfe if nummer == 0 else None) for nummer, antwort in enumerate(alle)]


def _columns() -> list[Spalte]:
    felder = _fields()
    return [_column(feld, titel) for feld, titel in felder.items()] + [Spalte(KENNUNG, breite=14)]


def _fields() -> dict[str, str]:
    """Titles of all columns by field, in their order."""
    fragen = {f.feld: f.frage for f in FRAGEN}
    fakten = {feld: namen[0] for feld, namen in FAKTEN.items()}
    vorne = {"name": fragen.pop("name")}
    hinten = {feld: fakten.pop(feld) for feld in ("quelle", "ort")}
    return {**vorne, **fakten, **fragen, "weitergeben": FRAGE_ZU["weitergeben"].kurz, **hinten}


def _column(feld: str, titel: str) -> Spalte:
    art = _ARTEN.get(feld, "text")
    return Spalte(titel, art, _BREITEN.get(feld, 0))  # type: ignore[arg-type]


def _row(ort: Gruppenort) -> tuple[Zelle, ...]:
    return (*(_cell(ort, feld) for feld in _fields()), ort.id)


def _cell(ort: Gruppenort, feld: str) -> Zelle:
    if feld == "typ":
        return TYPNAMEN[ort.typ]
    if feld == "land":
        return LAENDER.get(ort.land, "")
    wert: Zelle = getattr(ort, feld)
    return "\n".join(split_lines(wert)) if feld in MEHRZEILIG and isinstance(wert, str) else wert
