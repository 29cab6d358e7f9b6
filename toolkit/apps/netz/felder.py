"""Which fields does each part have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.netz.blatt import Netzblatt, real_actors
from toolkit.dokument.netz.ruecklauf import answered
from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.frame.mappe import Feld, Felder
from toolkit.planung.netz import ARTEN, SEKTOREN

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte

LANG = 60
FUENF = {"ganz": True, "kleinster": 1, "groesster": 5}
ANZAHL = {"ganz": True, "kleinster": 0, "groesster": 100_000}


def head_fields(worte: Worte) -> list[Feld]:
    """Name and question of the map."""
    f = Felder(worte)
    return [f.zeile("titel"), f.zeile("frage")]


def line_field(worte: Worte, name: str) -> list[Feld]:
    """The field for lines."""
    f = Felder(worte)
    return [{"schnell": f.absatz("schnell"), "schnell_bindungen": f.absatz("schnell_bindungen")}[name]]


def actor_fields(worte: Worte) -> list[Feld]:
    """The list of actors, folded."""
    f = Felder(worte)
    sektor = {**f.wahl("sektor", ()), "optionen": [("", worte("wahl.noch_offen")), *SEKTOREN.items()]}
    stelle = (
        f.reihe(f.zeile("name", breit=True), sektor),
        f.zeile("rolle"),
        f.zeile("anliegen"),
        f.reihe(f.zahl("einfluss", **FUENF), f.zeile("gruppe", breit=True)),
        f.haken("person"),
    )
    return [f.gruppe("akteure", f.liste("akteure", *stelle, kompakt=True, kopf=["sektor", "rolle"]), ebene=3)]


def answer_fields(worte: Worte, blatt: Netzblatt | None) -> list[Feld]:
    """Who answers on paper, and what; those who have not answered yet come first."""
    f = Felder(worte)
    offen = [("", worte("wahl.bitte"))]
    if blatt is not None:
        da = {a.id for a in answered(blatt)}
        for kennung, name in sorted(_names(blatt), key=lambda p: (p[0] in da, p[1].casefold())):
            offen.append((kennung, worte("wahl.hat_geantwortet", name=name) if kennung in da else name))
    return [{**f.wahl("schnell_wer", ()), "optionen": offen}, f.absatz("schnell_antwort")]


def tie_fields(worte: Worte, blatt: Netzblatt) -> list[Feld]:
    """The list of ties, folded, whose ends are chosen from the actors; and how many answered."""
    f = Felder(worte)
    namen = sorted(_names(blatt), key=lambda p: p[1].casefold())
    wer = [("", worte("wahl.noch_offen")), *namen]
    art = {**f.wahl("art", ()), "optionen": [("", worte("wahl.noch_offen")), *ARTEN.items()]}
    bindung = (
        f.reihe({**f.wahl("von", ()), "optionen": wer}, {**f.wahl("zu", ()), "optionen": wer}),
        f.reihe(art, f.zahl("staerke", ganz=True, kleinster=1, groesster=3)),
        f.haken("gerichtet"),
        f.reihe(f.zahl("vertrauen", **FUENF), f.zahl("nutzen", **FUENF)),
    )
    return [
        f.gruppe("bindungen", f.liste("bindungen", *bindung, kompakt=True, kopf=["von", "zu", "art"]), ebene=3),
        f.gruppe("ruecklauf", f.reihe(f.zahl("gefragt", **ANZAHL), f.zahl("geantwortet", **ANZAHL)), ebene=3),
    ]


def task_fields(worte: Worte) -> list[Feld]:
    """The list of tasks."""
    f = Felder(worte)
    aufgabe = (f.zeile("was"), f.reihe(f.zeile("wer", breit=True), f.tag("bis"), f.haken("erledigt")))
    return [f.gruppe("aufgaben", f.liste("aufgaben", *aufgabe, kompakt=True, kopf=["bis", "wer"]), ebene=3)]


def paper_fields(worte: Worte) -> list[Feld]:
    """What goes along on paper."""
    return [Felder(worte).haken("mit_bewertung")]


def _names(blatt: Netzblatt) -> list[tuple[str, str]]:
    return [(a.id, shorten(one_line(a.name), LANG)) for a in real_actors(blatt)]
