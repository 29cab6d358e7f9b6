"""Which fields, buttons and targets does a piece of the plan have when it is unfolded?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.planung.ablauf import Ablauf, Block, Parallel, Spur, Tag
from toolkit.planung.baum import Stelle, find_container, find_piece
from toolkit.planung.kartenblock import fit_steps
from toolkit.planung.worte import say_minutes, write_clock

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.frame.worte import Worte

BLOCKFELDER = (
    *("titel", "fest_um", "verantwortlich", "kuerzbar_auf", "gruppe", "weglassbar"),
    *("text", "private_notiz", "material"),
)
TAGFELDER = ("titel", "datum", "beginn", "ziel_ende")
ARTEN = {
    "fest_um": "zeit",
    "beginn": "zeit",
    "ziel_ende": "zeit",
    "datum": "tag",
    "kuerzbar_auf": "zahl",
    "personen": "zahl",
    "weglassbar": "haken",
    "text": "absatz",
    "private_notiz": "absatz",
    "material": "material",
}
MIT_HILFE = {"beginn", "fest_um", "kuerzbar_auf", "private_notiz", "text", "ziel_ende", "personen"}
HERAUS = "heraus"


def fields_of(stueck: Block | Parallel | Spur | Tag) -> tuple[str, ...]:
    """List the fields that people see of a piece, in order."""
    if isinstance(stueck, Block):
        return BLOCKFELDER
    if isinstance(stueck, Tag):
        return TAGFELDER
    return ("titel", "fest_um") if isinstance(stueck, Parallel) else ("titel", "personen", "verantwortlich", "raum")


def find_any(ablauf: Ablauf, kennung: str) -> Block | Parallel | Spur | Tag | None:
    """Find a block, a group of tracks, a track or a day by its id."""
    stelle = find_piece(ablauf, kennung)
    return stelle.stueck if stelle else find_container(ablauf, kennung)


def describe_piece(ablauf: Ablauf, katalog: Katalog, kennung: str, worte: Worte) -> dict[str, Any] | None:
    """Describe what stands below an unfolded row, for ``Ablaufliste.unfold``; ``None`` if the piece is gone."""
    stueck = find_any(ablauf, kennung)
    if stueck is None:
        return None
    stelle = find_piece(ablauf, kennung)
    blatt = {
        "id": kennung,
        "felder": [_field(stueck, name, worte) for name in fields_of(stueck)],
        "knoepfe": [[geste, worte(f"geste.{geste}")] for geste in _gestures(ablauf, stueck, stelle)],
        "ziele": _targets(ablauf, stelle, worte) if stelle else [],
    }
    if isinstance(stueck, Block) and stueck.schritte:
        karte = katalog.karten.get(stueck.karte or "")
        personen = ablauf.personen if stelle and stelle.spur is None else None
        schritte = fit_steps(stueck, karte, personen)
        blatt["zeilen"] = [worte("blatt.schritt", titel=z.titel, dauer=say_minutes(z.minuten)) for z in schritte]
        if karte is not None:
            blatt["ziel"] = [f"/karten/{karte.slug}", worte("blatt.karte", titel=karte.titel)]
    return blatt


def _field(stueck: Any, name: str, worte: Worte) -> dict[str, Any]:
    feld: dict[str, Any] = {
        "name": name,
        "art": ARTEN.get(name, "zeile"),
        "titel": worte(f"feld.{name}"),
        "wert": _write(getattr(stueck, name), name),
    }
    if name in MIT_HILFE:
        feld["hilfe"] = worte(f"hilfe.{name}")
    if name == "material":
        feld["je"] = [[je, worte(f"je.{je}")] for je in ("person", "gruppe", "gesamt")]
    return feld


def _write(wert: Any, name: str) -> Any:
    """Write a value as its field in the page holds it."""
    if name == "material":
        return [{"was": p.was, "menge": f"{p.menge:g}".replace(".", ","), "je": p.je} for p in wert]
    if name == "weglassbar":
        return wert
    if wert is None:
        return ""
    if ARTEN.get(name) == "zeit":
        return write_clock(wert)
    return wert.isoformat() if ARTEN.get(name) == "tag" else str(wert)


def _gestures(ablauf: Ablauf, stueck: Any, stelle: Stelle | None) -> list[str]:
    if isinstance(stueck, Tag):
        return ["tag_weg"] if len(ablauf.tage) > 1 else []
    if isinstance(stueck, Spur):
        return ["spur_weg"]
    if stelle is None:
        return []
    if isinstance(stueck, Parallel):
        return ["davor", "danach", "neue_spur", "aufloesen", "entfernen"]
    gesten = ["davor", "danach", "verdoppeln"]
    if stelle.spur is None:
        gesten.append("teilen")
        danach = stelle.tag.elemente[stelle.index + 1 : stelle.index + 2]
        if danach and isinstance(danach[0], Block):
            gesten.append("zusammen")
    return [*gesten, "entfernen"]


def _targets(ablauf: Ablauf, stelle: Stelle, worte: Worte) -> list[list[str]]:
    ziele = [[HERAUS, worte("ziel.heraus")]] if stelle.spur else []
    for tag in ablauf.tage:
        if tag.id != stelle.tag.id:
            ziele.append([tag.id, worte("ziel.tag", titel=tag.titel)])
        if isinstance(stelle.stueck, Block):
            ziele += [
                [spur.id, worte("ziel.spur", titel=spur.titel, parallel=element.titel)]
                for element in tag.elemente
                if isinstance(element, Parallel)
                for spur in element.spuren
                if stelle.spur is None or spur.id != stelle.spur.id
            ]
    return ziele
