"""What do the contact sheets say that places sent, one per file or many in one table, and what cannot be read?"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from methodenkoffer.orte.tabelle import TableError, decode_table, split_rows
from toolkit.dokument.regionalgruppe.abgleich import Einsendung
from toolkit.dokument.regionalgruppe.spalten import ANTWORT, FRAGE, MINUTEN, NACH, ORT, VON
from toolkit.export.csvdatei import unguard
from toolkit.export.rueckweg.datei import (
    DATEI,
    HOECHSTENS_SPALTEN,
    HOECHSTENS_ZEILEN,
    KAPUTT,
    LEER,
    Blatt,
    Zeile,
    Zelle,
    open_sheets,
    own_words,
)
from toolkit.export.rueckweg.kontakteintrag import make_entry
from toolkit.export.rueckweg.kontaktfelder import answers_of_form, answers_of_row, known_columns
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, read_number, refuse

if TYPE_CHECKING:
    from collections.abc import Iterable

HOECHSTENS_MAENGEL = 200
NEHMEN = "Bitte nehmen Sie das Kontaktblatt, das Sie hier als Excel-Datei bekommen."
EIGENE = own_words(NEHMEN)
WENIGSTE_SPALTEN = 2
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Einlesung:
    """A file, read but not yet taken over.

    Attributes:
        einsendungen: what the places say, one per place.
        maengel: what could not be read, with cell and cure.
        fahrzeiten: own travel times as names of two places and minutes.
    """

    einsendungen: tuple[Einsendung, ...] = ()
    maengel: tuple[Mangel, ...] = ()
    fahrzeiten: tuple[tuple[str, str, int], ...] = ()


def lies_kontaktblatt(daten: bytes, name: str = "") -> Einlesung:
    """Read a contact sheet or a table of many places; whatever is wrong with the file, nothing is raised.

    A sheet without a place is left out; any other cell that cannot be read is left out alone.

    Args:
        daten: the file, from whoever sent it.
        name: its name; one that ends in ``.csv`` or ``.txt`` is read as text.
    """
    try:
        return _read(daten, name)
    except Exception:  # noqa: BLE001 - a person is waiting for a sentence, not for an error
        _LOG.exception("contact sheet could not be read")
        return Einlesung((), (EIGENE[KAPUTT.was],))


def is_own_table(daten: bytes, name: str = "") -> bool:
    """Say whether a file has contact sheets in it, or is a plain list of places."""
    blaetter = _open(daten, name)
    return not isinstance(blaetter, Mangel) and any(_is_form(b) or _is_table(b) for b in blaetter)


def _read(daten: bytes, name: str) -> Einlesung:
    blaetter = _open(daten, name)
    if isinstance(blaetter, Mangel):
        return Einlesung((), (blaetter,))
    maengel: list[Mangel] = []
    sendungen: list[Einsendung] = []
    passend = [b for b in blaetter if _is_form(b) or _is_table(b)]
    for blatt in passend:
        if _is_form(blatt):
            sendungen += _entries([answers_of_form(blatt, maengel)], maengel, blatt.name[:40])
        else:
            spalten = known_columns(blatt.spalten)
            maengel += _foreign(blatt, spalten)
            for zeile in blatt.zeilen:
                sendungen += _entries(
                    [answers_of_row(zeile, spalten)], maengel, f"{blatt.name[:40]}, Zeile {zeile.nummer}"
                )
        if blatt.zu_lang:
            was = f"Das sind mehr als {HOECHSTENS_ZEILEN} Zeilen. Der Rest ist nicht gelesen."
            maengel.append(Mangel(blatt.name[:40], was, "Teilen Sie die Datei auf."))
    if not passend:
        was = "Darin ist kein Kontaktblatt mit den Spalten „Frage“ und „Ihre Antwort“ und keine Tabelle der Gruppe."
        maengel.append(Mangel(DATEI, was, NEHMEN))
    elif not sendungen and not maengel:
        maengel.append(Mangel(passend[0].name[:40], "Das Blatt ist noch leer.", "Bitten Sie den Ort, es auszufüllen."))
    wege = tuple(weg for b in blaetter if _is_ways(b) for z in b.zeilen if (weg := _way(z, maengel)))
    if (zuviel := len(maengel) - HOECHSTENS_MAENGEL) > 0:
        rest = Mangel(DATEI, f"{zuviel} weitere Stellen passen nicht.", "Bitte sehen Sie die ganze Tabelle durch.")
        maengel = [*maengel[:HOECHSTENS_MAENGEL], rest]
    return Einlesung(tuple(sendungen), tuple(maengel), wege)


def _entries(antworten: Iterable[dict[str, list[Zelle]]], maengel: list[Mangel], wo: str) -> list[Einsendung]:
    return [
        s
        for a in antworten
        if any(plain(z.wert) for zellen in a.values() for z in zellen) and (s := make_entry(a, maengel, wo))
    ]


def _open(daten: bytes, name: str) -> list[Blatt] | Mangel:
    if name.casefold().endswith((".csv", ".txt")) and daten[:2] != b"PK":
        return _open_text(daten)
    blaetter = open_sheets(daten)
    return EIGENE.get(blaetter.was, blaetter) if isinstance(blaetter, Mangel) else blaetter


def _open_text(daten: bytes) -> list[Blatt] | Mangel:
    if not daten:
        return EIGENE[LEER.was]
    try:
        zeilen = split_rows(decode_table(daten))
    except TableError as fehler:
        return Mangel(DATEI, fehler.was, fehler.tun)
    kopf = next((i for i, z in enumerate(zeilen[:10]) if sum(bool(t.strip()) for t in z) >= WENIGSTE_SPALTEN), None)
    if kopf is None:
        return []
    titel = tuple(unguard(t.strip()).casefold() for t in zeilen[kopf][:HOECHSTENS_SPALTEN])
    blatt = Blatt("Tabelle", titel, zu_lang=len(zeilen) > HOECHSTENS_ZEILEN)
    for nummer, zeile in enumerate(zeilen[kopf + 1 : HOECHSTENS_ZEILEN], start=kopf + 2):
        if any(zeile):
            werte = dict(zip(titel, [*zeile, *[""] * len(titel)], strict=False))
            zellen = {t: Zelle(unguard(w) or None, f"Zeile {nummer}, Spalte „{t[:40]}“") for t, w in werte.items() if t}
            blatt.zeilen.append(Zeile(nummer, zellen))
    return [blatt]


def _is_form(blatt: Blatt) -> bool:
    return {FRAGE.casefold(), ANTWORT.casefold()} <= set(blatt.spalten)


def _is_table(blatt: Blatt) -> bool:
    """A table says of each place more than a list of places does."""
    felder = set(known_columns(blatt.spalten))
    return "name" in felder and bool(felder & {"wer", "tut", "sucht", "bietet", "kontakt", "kennung"})


def _is_ways(blatt: Blatt) -> bool:
    return {VON.casefold(), NACH.casefold(), MINUTEN.casefold()} <= set(blatt.spalten)


def _foreign(blatt: Blatt, spalten: dict[str, str]) -> list[Mangel]:
    fremd = [titel for titel in dict.fromkeys(blatt.spalten) if titel and titel not in spalten.values()]
    if not fremd:
        return []
    worte = ", ".join(f"„{titel[:40]}“" for titel in fremd[:5])
    was = f"Diese Spalten kennen wir nicht: {worte}." if len(fremd) > 1 else f"Diese Spalte kennen wir nicht: {worte}."
    return [Mangel(blatt.name[:40], was, "Was darin steht, bleibt draußen.")]


def _way(zeile: Zeile, maengel: list[Mangel]) -> tuple[str, str, int] | None:
    zellen = [zeile.cell(titel) for titel in (VON, NACH, MINUTEN)]
    da = [z for z in zellen if z is not None]
    if len(da) < len(zellen) or not any(plain(z.wert) for z in da):
        return None
    von, nach, zeit = da
    minuten = next((m for z in da if (m := refuse(z))), None) or read_number(zeit)
    if isinstance(minuten, Mangel):
        maengel.append(minuten)
        return None
    if not minuten or not plain(von.wert) or not plain(nach.wert):
        maengel.append(
            Mangel(von.stelle, "Zu einer Fahrzeit fehlt etwas.", f"Es braucht zwei Namen aus „{ORT}“ und Minuten.")
        )
        return None
    return plain(von.wert), plain(nach.wert), minuten
