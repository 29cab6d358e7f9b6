"""What do filled-in profile sheets change in the list, before anything is taken over?

An empty cell changes nothing; any other one counts, because the place wrote it later than the office.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from methodenkoffer.orte.namen import name_key
from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.namen import place_names
from toolkit.dokument.tandemvermittlung.steckbrief import BIETET, KM, SEITE, SUCHT, TANDEMS, WUENSCHE
from toolkit.dokument.tandemvermittlung.werte import SEITEN, Tandemort
from toolkit.planung.worte import quote

FELDER = {
    "seite": SEITE,
    "kapazitaet": TANDEMS,
    "sucht": SUCHT,
    "bietet": BIETET,
    "wuensche": WUENSCHE,
    "hoechstens_km": KM,
}
LISTEN = ("sucht", "bietet", "wuensche")


@dataclass(frozen=True)
class Einsendung:
    """What one row says: name and id of the place, and only those fields that are filled."""

    name: str
    kennung: str
    werte: tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class Abgleich:
    """What came of it.

    Attributes:
        blatt: the sheet as it would be.
        aenderungen: each change as a German sentence.
        gleich: how many rows say nothing new.
        fremd: names of places that are not in the list; their rows are left out.
    """

    blatt: Tandemvermittlung
    aenderungen: tuple[str, ...] = ()
    gleich: int = 0
    fremd: tuple[str, ...] = ()


def merge_profiles(v: Tandemvermittlung, einsendungen: Iterable[Einsendung]) -> Abgleich:
    """Take rows into the list; of two rows of one place the later one counts.

    A row belongs to the place whose name it bears; its id decides among namesakes, or if the name is missing.
    """
    orte, namen = {o.id: o for o in v.orte}, place_names(v)
    saetze: list[str] = []
    fremd: list[str] = []
    gleich = 0
    for sendung in einsendungen:
        kennung = _owner(sendung, orte)
        if kennung is None:
            fremd.append(sendung.name or sendung.kennung)
            continue
        neu, was = _change(orte[kennung], sendung)
        saetze += [f"{namen[kennung]}, {satz}" for satz in was]
        gleich += not was
        orte[kennung] = neu
    blatt = v.model_copy(update={"orte": [orte[o.id] for o in v.orte]})
    return Abgleich(blatt, tuple(saetze), gleich, tuple(fremd))


def _owner(sendung: Einsendung, orte: dict[str, Tandemort]) -> str | None:
    if not sendung.name.strip():
        return sendung.kennung if sendung.kennung in orte else None
    treffer = [k for k, o in orte.items() if name_key(o.name) == name_key(sendung.name)]
    if len(treffer) > 1:
        return sendung.kennung if sendung.kennung in treffer else None
    return treffer[0] if treffer else None


def _change(ort: Tandemort, sendung: Einsendung) -> tuple[Tandemort, list[str]]:
    neu = {f: w for f, w in sendung.werte if _plain(f, w) != _plain(f, getattr(ort, f))}
    saetze = [f"{FELDER[f]}: jetzt {_say(f, w)} statt {_say(f, getattr(ort, f))}" for f, w in neu.items()]
    return ort.model_copy(update=neu), saetze


def _plain(feld: str, wert: Any) -> Any:
    return split_lines(wert) if feld in LISTEN else wert


def _say(feld: str, wert: Any) -> str:
    if feld in LISTEN:
        zeilen = split_lines(wert)
        return quote("; ".join(zeilen)) if zeilen else "nichts"
    if feld == "seite":
        return quote(SEITEN[wert]) if wert else "noch offen"
    return "nichts" if wert is None else str(wert)
