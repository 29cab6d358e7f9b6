"""Which fields does each part of the board have on the page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.marktplatz.blatt import SEITEN
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte


def group_fields(worte: Worte) -> tuple[Feld, ...]:
    """Fields on the group of places."""
    f = Felder(worte)
    return (f.zeile("titel"), f.zeile("runde"), f.zeile("sammelt"), f.tag("ruecklauf_bis"), f.haken("alle_da"))


def line_fields(worte: Worte) -> tuple[Feld, ...]:
    """The field for slips typed one per line."""
    f = Felder(worte)
    return (f.gruppe("schnell", f.absatz("schnell"), ebene=3),)


def slip_fields(worte: Worte) -> tuple[Feld, ...]:
    """Fields of all entries."""
    f = Felder(worte)
    zettel = (
        f.reihe(f.wahl("seite", ("", *SEITEN)), f.zeile("ort", breit=True)),
        f.zeile("was"),
        f.zeile("worte"),
        f.zeile("kontakt"),
        f.reihe(f.tag("ab"), f.tag("bis")),
        f.haken("telefon"),
        f.haken("besuch"),
        f.haken("material"),
    )
    return (f.gruppe("zettel", f.liste("zettel", *zettel, kompakt=True, kopf=["seite", "ort"]), ebene=3),)


def talk_fields(worte: Worte) -> tuple[Feld, ...]:
    """Fields of the talks."""
    f = Felder(worte)
    gespraech = (
        f.zeile("titel", wort="worum"),
        f.reihe(f.zeile("fragt", breit=True), f.zeile("hoert_zu", breit=True)),
        f.reihe(f.tag("tag"), f.tag("nachfrage")),
        f.zeile("schritt"),
        f.haken("nachgefragt"),
    )
    return (
        f.gruppe("gespraeche", f.liste("gespraeche", *gespraech, kompakt=True, kopf=["tag", "nachgefragt"]), ebene=3),
    )


def paper_fields(worte: Worte) -> tuple[Feld, ...]:
    """Fields on what goes along on paper."""
    return (Felder(worte).haken("mit_kontakt"),)
