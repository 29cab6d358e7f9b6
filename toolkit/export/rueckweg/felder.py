"""Which fields of a piece does a row change?"""

from __future__ import annotations

from typing import Any, TypeVar

from toolkit.dokument.ablauf_tabellen import ARTEN, GLEICHZEITIG, NOTIZ, SPUR
from toolkit.export.rueckweg.datei import Zeile, Zelle
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, read_day, read_number, read_time, read_yes, refuse, show
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import Planwert, change_value
from toolkit.planung.worte import join_words, quote

BLOCKFELDER = {
    "Art": "art",
    "Titel": "titel",
    "Minuten": "minuten",
    "Wer": "verantwortlich",
    "Fest um": "fest_um",
    "Kürzbar auf": "kuerzbar_auf",
    "Weglassbar": "weglassbar",
    "Text": "text",
    NOTIZ: "private_notiz",
}
GRUPPENFELDER = {"Titel": "titel", "Fest um": "fest_um"}
SPURFELDER = {"Titel": "titel", "Wer": "verantwortlich"}
AUFGABENFELDER = {
    "Frist": "wann",
    "Bis": "bis",
    "Aufgabe": "titel",
    "Wer": "verantwortlich",
    "Erledigt": "erledigt",
}
NIE_LEER = {"titel": "Der Titel fehlt.", "minuten": "Die Minuten fehlen."}
OHNE_METHODE: dict[str, Any] = {"karte": None, "schritte": ()}
V = TypeVar("V", bound=Planwert)


def apply_row(
    stueck: V, zeile: Zeile, felder: dict[str, str], maengel: list[Mangel], *, beginn: int = 0, neu: bool = False
) -> V:
    """Give a piece what stands in its row; a cell that cannot be taken over leaves the field as it is.

    Args:
        stueck: the piece as it was.
        zeile: its row.
        felder: fields by the titles of their columns; columns that the sheet lacks change nothing.
        maengel: faults are added here.
        beginn: when the day begins, in minutes since midnight.
        neu: whether the piece is new, so that its fields held nothing yet.
    """
    for spalte, feld in felder.items():
        zelle = zeile.cell(spalte)
        if zelle is None:
            continue
        mangel = refuse(zelle)
        wert = mangel or _read(zelle, feld, beginn)
        alt = getattr(stueck, feld)
        if isinstance(wert, Mangel):
            maengel.append(wert)
        elif _same(wert, alt):
            continue
        elif wert in (None, "") and feld in NIE_LEER:
            if not neu:
                maengel.append(Mangel(zelle.stelle, NIE_LEER[feld], f"Bis dahin bleibt es bei {show(alt)}."))
        else:
            geaendert = _change(stueck, feld, wert)
            if isinstance(geaendert, Fehler):
                maengel.append(Mangel(zelle.stelle, geaendert.was, geaendert.tun))
            else:
                stueck = geaendert
    return stueck


def _same(wert: Any, alt: Any) -> bool:
    return wert == plain(alt) if isinstance(alt, str) and isinstance(wert, str) else bool(wert == alt)


def _change(stueck: V, feld: str, wert: Any) -> V | Fehler:
    if feld == "art":
        if wert == "karte":
            return Fehler(
                "Welche Methodenkarte gemeint ist, steht nicht in der Datei.",
                "Wählen Sie die Methodenkarte danach im Ablaufplaner.",
            )
        return change_value(stueck, art=wert, **OHNE_METHODE)
    if feld == "kuerzbar_auf" and wert is None:
        wert = 0
    return change_value(stueck, **{feld: wert})


def _read(zelle: Zelle, feld: str, beginn: int) -> Any:
    if feld == "art":
        return _read_kind(zelle)
    if feld in ("minuten", "kuerzbar_auf"):
        return read_number(zelle)
    if feld == "fest_um":
        return read_time(zelle, beginn)
    if feld in ("weglassbar", "erledigt"):
        return read_yes(zelle)
    return read_day(zelle) if feld == "bis" else plain(zelle.wert)


def _read_kind(zelle: Zelle) -> str | Mangel:
    wort = plain(zelle.wert).casefold()
    for wert, name in ARTEN.items():
        if wort == name.casefold() or (not wort and wert == "frei"):
            return wert
    if wort in (GLEICHZEITIG.casefold(), SPUR.casefold()):
        return Mangel(zelle.stelle, "Spuren entstehen nicht in der Tabelle.", "Legen Sie sie im Ablaufplaner an.")
    worte = join_words([quote(name) for name in ARTEN.values()], "oder")
    return Mangel(zelle.stelle, f"{show(zelle.wert)} ist keine Art von Block.", f"Möglich sind {worte}.")
