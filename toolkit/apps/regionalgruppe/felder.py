"""Which fields does each part of the group have on the page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import TYPNAMEN
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte


def name_fields(worte: Worte) -> tuple[Feld, ...]:
    """Name of the group, and the field for names typed one per line."""
    f = Felder(worte)
    return (
        f.reihe(f.zeile("titel", breit=True), f.zeile("region")),
        f.gruppe("namen", f.absatz("namen"), ebene=3),
    )


def place_fields(worte: Worte) -> tuple[Feld, ...]:
    """Facts of the places."""
    f = Felder(worte)
    ort = (
        f.zeile("name"),
        f.reihe(_choose(worte, "typ", kinds_of(worte)), _choose(worte, "land", laender_of(worte, "wahl.land.keine"))),
        f.reihe(
            f.zahl("einwohner", ganz=True, kleinster=0, groesster=100_000_000),
            f.zahl("seit", ganz=True, kleinster=1900, groesster=2200),
        ),
        f.haken("mitglied"),
        f.zeile("liegt_bei"),
        f.reihe(f.zahl("lat", kleinster=-90, groesster=90), f.zahl("lon", kleinster=-180, groesster=180)),
    )
    return (f.gruppe("orte", f.liste("orte", *ort, kompakt=True, kopf=["typ", "land", "seit"]), ebene=3),)


def request_fields(worte: Worte) -> tuple[Feld, ...]:
    """Who collects the contact sheets, and until when."""
    f = Felder(worte)
    return (f.zeile("sammelt"), f.tag("ruecklauf_bis"), f.haken("alle_da"))


def sheet_fields(worte: Worte) -> tuple[Feld, ...]:
    """What each place says about itself, to be typed from paper."""
    f = Felder(worte)
    ort = (
        f.zeile("name"),
        f.zeile("wer"),
        f.absatz("tut"),
        f.absatz("sucht"),
        f.absatz("bietet"),
        f.zeile("kontakt"),
        f.reihe(f.zeile("mail", breit=True), f.zeile("telefon")),
        f.haken("weitergeben"),
        f.tag("stand"),
    )
    return (f.gruppe("blaetter", f.liste("orte", *ort, kompakt=True, kopf=["wer", "stand"]), ebene=3),)


def laender_of(worte: Worte, keines: str) -> list[tuple[str, str]]:
    """Options of the Länder, with the words for none of them first."""
    return [("", worte(keines)), *LAENDER.items()]


def kinds_of(worte: Worte) -> list[tuple[str, str]]:
    """Options of the kinds of places."""
    return [(typ, name or worte("wahl.typ.offen")) for typ, name in TYPNAMEN.items()]


def _choose(worte: Worte, name: str, optionen: list[tuple[str, str]]) -> Feld:
    return {"art": "wahl", "name": name, "titel": worte(f"feld.{name}"), "optionen": optionen}
