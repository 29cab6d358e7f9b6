"""How do the answers of a contact sheet become the entry of a place?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from methodenkoffer.orte import find_land
from methodenkoffer.orte.zellen import read_degrees, read_inhabitants, read_kind, read_year
from toolkit.dokument.regionalgruppe.abgleich import Einsendung
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.spalten import EINZEILIG, MEHRZEILIG
from toolkit.export.rueckweg.kontaktfelder import DRAUSSEN
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, read_day, read_yes, refuse, show

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from toolkit.export.rueckweg.datei import Zelle
    from toolkit.export.rueckweg.kontaktfelder import Antworten

LAENGSTENS = 300
LAENGSTE_LISTE = 20_000
_KENNUNG = re.compile(r"[0-9a-z]{4,40}")
_ORTSKENNUNG = re.compile(r"[0-9a-z-]{1,80}")


def make_entry(antworten: Antworten, maengel: list[Mangel], wo: str) -> Einsendung | None:
    """Make the entry of a place; ``None`` if nobody can tell which place it is.

    Args:
        antworten: cells by field.
        maengel: faults are put here.
        wo: where it stands, for a fault of the whole sheet.
    """
    felder: dict[str, Any] = {}
    for feld in ("name", *EINZEILIG, "liegt_bei", "quelle"):
        felder[feld] = _line(antworten.get(feld, ()), maengel)
    for feld in MEHRZEILIG:
        felder[feld] = _lines(antworten.get(feld, ()), maengel)
    felder |= _facts(antworten, maengel)
    kennung = next((plain(z.wert) for z in antworten.get("kennung", ()) if not z.formel), "")
    kennung = kennung if _KENNUNG.fullmatch(kennung) else ""
    if not felder["name"] and not kennung:
        maengel.append(Mangel(wo, "Der Ort fehlt.", "Tragen Sie den Namen des Ortes ein. Das Blatt bleibt draußen."))
        return None
    if kennung:
        felder["id"] = kennung
    try:
        ort = Gruppenort.model_validate(felder)
    except ValidationError:
        maengel.append(Mangel(wo, "Eine Angabe ist viel zu lang.", "Kürzen Sie sie. Das Blatt bleibt draußen."))
        return None
    return Einsendung(ort, kennung, _consent(antworten.get("weitergeben", ()), maengel))


def _facts(antworten: Antworten, maengel: list[Mangel]) -> dict[str, Any]:
    def read(feld: str, leser: Callable[[str], Any], was: str, tun: str) -> Any:
        zelle = next((z for z in antworten.get(feld, ()) if plain(z.wert)), None)
        if zelle is None:
            return None
        if (mangel := refuse(zelle)) is not None:
            maengel.append(mangel)
            return None
        wert = leser(plain(zelle.wert))
        if wert in (None, ""):
            maengel.append(Mangel(zelle.stelle, f"{show(zelle.wert)} ist {was}.", f"{tun} {DRAUSSEN}"))
            return None
        return wert

    kennung = read(
        "ort", lambda t: t if _ORTSKENNUNG.fullmatch(t) else None, "keine Ortskennung", "Lassen Sie sie weg."
    )
    grad = "Schreiben Sie eine Zahl, zum Beispiel 51,34."
    lat, lon = (
        read(f, _degrees(hoechstens), "keine Angabe in Grad", grad) for f, hoechstens in (("lat", 90), ("lon", 180))
    )
    mitglied = next((z for z in antworten.get("mitglied", ()) if plain(z.wert)), None)
    ja = (refuse(mitglied) or read_yes(mitglied)) if mitglied else False
    if isinstance(ja, Mangel):
        maengel.append(ja)
    return {
        "ort": kennung or "",
        "typ": read("typ", read_kind, "keine Art von Ort, die wir kennen", "Schreiben Sie zum Beispiel Stadt.") or "",
        "land": read("land", find_land, "kein Bundesland", "Schreiben Sie zum Beispiel Sachsen.") or "",
        "einwohner": read("einwohner", read_inhabitants, "keine Einwohnerzahl", "Schreiben Sie eine ganze Zahl."),
        "lat": lat if lon is not None else None,
        "lon": lon if lat is not None else None,
        "seit": read("seit", read_year, "kein Jahr", "Schreiben Sie ein Jahr mit vier Ziffern."),
        "mitglied": ja is True,
        "stand": _day(antworten.get("stand", ()), maengel),
    }


def _degrees(hoechstens: int) -> Callable[[str], float | None]:
    return lambda text: grad if (grad := read_degrees(text)) is not None and abs(grad) <= hoechstens else None


def _line(zellen: Sequence[Zelle], maengel: list[Mangel]) -> str:
    for zelle in zellen:
        if (mangel := refuse(zelle)) is not None:
            maengel.append(mangel)
            continue
        text = " ".join(plain(zelle.wert).split())
        if len(text) > LAENGSTENS:
            was = f"Der Text hat {len(text)}\u00a0Zeichen. Wir nehmen die ersten {LAENGSTENS}."
            maengel.append(Mangel(zelle.stelle, was, "Kürzen Sie ihn, wenn Wichtiges fehlt."))
        if text:
            return text[:LAENGSTENS].rstrip()
    return ""


def _lines(zellen: Sequence[Zelle], maengel: list[Mangel]) -> str:
    zeilen: list[str] = []
    for zelle in zellen:
        if (mangel := refuse(zelle)) is not None:
            maengel.append(mangel)
            continue
        zeilen += [" ".join(z.split()) for z in plain(zelle.wert).split("\n") if z.strip()]
    text = "\n".join(zeilen)
    if len(text) > LAENGSTE_LISTE:
        was = f"Die Liste hat {len(text)}\u00a0Zeichen. Wir nehmen die ersten {LAENGSTE_LISTE}."
        maengel.append(Mangel(zellen[0].stelle, was, "Kürzen Sie sie, wenn Wichtiges fehlt."))
    return text[:LAENGSTE_LISTE]


def _day(zellen: Sequence[Zelle], maengel: list[Mangel]) -> Any:
    for zelle in zellen:
        wert = refuse(zelle) or read_day(zelle)
        if isinstance(wert, Mangel):
            maengel.append(wert)
        elif wert is not None:
            return wert
    return None


def _consent(zellen: Sequence[Zelle], maengel: list[Mangel]) -> bool | None:
    """Only a written yes or no counts; an empty cell says nothing."""
    for zelle in zellen:
        if not plain(zelle.wert):
            continue
        wert = refuse(zelle) or read_yes(zelle)
        if isinstance(wert, Mangel):
            maengel.append(wert)
        else:
            return wert
    return None
