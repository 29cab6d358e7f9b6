"""Which step of the plan does each gesture take, what is it called, and where does the focus go?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from toolkit.apps.ablaufplaner.eingabe import read_value
from toolkit.apps.ablaufplaner.felder import HERAUS, fields_of, find_any
from toolkit.planung import aenderung as ae
from toolkit.planung.ablauf import Ablauf, Block, Spur, Tag, list_ids
from toolkit.planung.baum import find_container, find_piece
from toolkit.planung.einsetzen import KEIN_PLATZ, NICHT_DA
from toolkit.planung.gruppengroesse import people_in_track
from toolkit.planung.kartenblock import block_from_card
from toolkit.planung.meldungen import Fehler

if TYPE_CHECKING:
    from collections.abc import Callable

    from methodenkoffer.catalogue import Katalog
    from toolkit.frame.worte import Worte

FERTIGE = {"pause": ("pause", 15, 10), "essen": ("pause", 60, 45), "input": ("input", 20, 10), "frei": ("frei", 15, 0)}
EINFACH: dict[str, Callable[[Ablauf, str], Ablauf | Fehler]] = {
    "hoch": ae.move_up,
    "runter": ae.move_down,
    "verdoppeln": ae.duplicate,
    "entfernen": ae.remove,
    "aufloesen": ae.merge_tracks,
    "neue_spur": ae.add_track,
    "spur_weg": ae.remove_track,
    "tag_weg": ae.remove_day,
}


@dataclass(frozen=True)
class Schritt:
    """A step that is ready to be taken.

    Attributes:
        name: what is done, as people read it on the undo button.
        ergebnis: the plan afterwards, or why it cannot be done.
        schluessel: steps with the same key in a row count as one; empty for one of its own.
        neu: id of a piece that the step makes and that gets the focus; empty if the focus stays.
    """

    name: str
    ergebnis: Ablauf | Fehler
    schluessel: str = ""
    neu: str = ""


def take_step(ablauf: Ablauf, katalog: Katalog, geste: str, daten: dict[str, Any], worte: Worte) -> Schritt:
    """Carry out one gesture of the list on a plan.

    Args:
        ablauf: the plan; it stays as it is.
        katalog: holds the method cards.
        geste: one of those of ``Ablaufliste``.
        daten: what came with it; anything may stand in it besides the id.
        worte: the screen's words.
    """
    kennung = daten["id"]
    stueck = find_any(ablauf, kennung)
    if stueck is None:
        return Schritt("", NICHT_DA)
    if geste == "feld":
        return _field(ablauf, stueck, daten, worte)
    if geste == "einfuegen":
        return _insert(ablauf, katalog, kennung, daten, worte)
    name = worte(f"schritt.{geste}", titel=stueck.titel)
    if geste in EINFACH:
        ergebnis = EINFACH[geste](ablauf, kennung)
        neu = _new_id(ablauf, ergebnis) if geste in ("verdoppeln", "neue_spur") else ""
        return Schritt(name, ergebnis, neu=neu)
    if geste == "verschieben":
        return Schritt(name, _move(ablauf, kennung, str(daten.get("ziel", ""))))
    kennungen = [kennung]
    if geste == "zusammen":
        stelle = find_piece(ablauf, kennung)
        danach = stelle.tag.elemente[stelle.index + 1 : stelle.index + 2] if stelle else ()
        kennungen += [e.id for e in danach]
    ergebnis = ae.split_into_tracks(ablauf, kennungen, worte("vorgabe.parallel"))
    return Schritt(name, ergebnis, neu=kennung)


def _field(ablauf: Ablauf, stueck: Any, daten: dict[str, Any], worte: Worte) -> Schritt:
    feld = str(daten.get("feld", ""))
    if feld not in fields_of(stueck) and not (feld == "minuten" and isinstance(stueck, Block)):
        return Schritt("", NICHT_DA)
    stelle = find_piece(ablauf, stueck.id)
    beginn = stueck.beginn if isinstance(stueck, Tag) else stelle.tag.beginn if stelle else 0
    wert = read_value(feld, daten.get("wert"), beginn)
    name = worte("schritt.feld", titel=stueck.titel, feld=worte(f"feld.{feld}"))
    schluessel = f"{stueck.id}:{feld}:{daten.get('sitzung', 0)}"
    if isinstance(wert, Fehler):
        return Schritt(name, wert)
    return Schritt(name, ae.set_field(ablauf, stueck.id, **{feld: wert}), schluessel)


def _move(ablauf: Ablauf, kennung: str, ziel: str) -> Ablauf | Fehler:
    if ziel == HERAUS:
        return ae.move_out_of_track(ablauf, kennung)
    behaelter = find_container(ablauf, ziel)
    if behaelter is None:
        return KEIN_PLATZ
    if isinstance(behaelter, Spur):
        return ae.move_into_track(ablauf, kennung, ziel)
    return ae.move_to_day(ablauf, kennung, ziel)


def _insert(ablauf: Ablauf, katalog: Katalog, kennung: str, daten: dict[str, Any], worte: Worte) -> Schritt:
    behaelter, index = kennung, None
    if daten.get("wo") in ("davor", "danach"):
        stelle = find_piece(ablauf, kennung)
        if stelle is None:
            return Schritt("", NICHT_DA)
        behaelter, index = stelle.behaelter.id, stelle.index + (daten["wo"] == "danach")
    block = _make_block(ablauf, katalog, str(daten.get("was", "")), behaelter, worte)
    if isinstance(block, Fehler):
        return Schritt("", block)
    ergebnis = ae.add_block(ablauf, block, behaelter, index)
    return Schritt(worte("schritt.einfuegen", titel=block.titel), ergebnis, neu=_new_id(ablauf, ergebnis))


def _make_block(ablauf: Ablauf, katalog: Katalog, was: str, behaelter: str, worte: Worte) -> Block | Fehler:
    if was in FERTIGE:
        art, minuten, kuerzbar = FERTIGE[was]
        return ae.new_block(art, worte(f"vorgabe.{was}"), minuten, kuerzbar_auf=kuerzbar)  # type: ignore[arg-type]
    karte = katalog.karten.get(was.removeprefix("karte:"))
    if karte is None:
        return Fehler(worte("vorgabe.fehlt"), worte("vorgabe.fehlt_tun"))
    return block_from_card(karte, _people_in(ablauf, behaelter))


def _people_in(ablauf: Ablauf, behaelter: str) -> int:
    for tag in ablauf.tage:
        for element in tag.elemente:
            for spur in getattr(element, "spuren", ()):
                if spur.id == behaelter:
                    return people_in_track(ablauf.personen, element, spur)  # type: ignore[arg-type]
    return ablauf.personen


def _new_id(vorher: Ablauf, nachher: Ablauf | Fehler) -> str:
    if isinstance(nachher, Fehler):
        return ""
    alte = set(list_ids(vorher))
    return next((k for k in list_ids(nachher) if k not in alte), "")
