"""Which fields does each part have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Feld, Felder
from toolkit.planung.begegnung.tische import MEISTE_RUNDEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.frame.worte import Worte

GEWICHTE = ("egal", "etwas", "wichtig")
ARTEN = ("zusammen", "nicht")


def part_fields(worte: Worte) -> dict[str, list[Feld]]:
    """Return the fields of the parts whose choices do not depend on the Mappe."""
    f = Felder(worte)
    gast = f.reihe(f.zeile("name"), f.zeile("ort"))
    return {
        "gaeste": [
            f.zeile("titel"),
            f.reihe(f.tag("tag"), f.zahl("je_ort", ganz=True, kleinster=1, groesster=20)),
            f.gruppe("gaeste", f.liste("gaeste", gast, kompakt=True, kopf=["ort"]), ebene=3),
            f.gruppe("zettel", f.absatz("zettel"), ebene=3),
        ],
        "vorher": before_fields(worte, ()),
        "tische": [
            f.reihe(
                f.zahl("je_tisch", ganz=True, kleinster=2, groesster=20),
                f.zahl("runden_zahl", ganz=True, kleinster=1, groesster=MEISTE_RUNDEN),
            )
        ],
    }


def before_fields(worte: Worte, netze: Sequence[tuple[str, str]]) -> list[Feld]:
    """Return the fields of what is known beforehand; ``netze`` are the maps of the Mappe by id and title."""
    f = Felder(worte)
    anlass = (f.reihe(f.zeile("titel", wort="anlass", breit=True), f.tag("tag", wort="anlass_tag")), f.absatz("orte"))
    wunsch = (f.reihe(f.zeile("a"), f.zeile("b")), f.wahl("art", ARTEN))
    netz = {**f.wahl("netz", ()), "optionen": [("", worte("wahl.kein_netz")), *netze]}
    return [
        f.gruppe("frueher", f.liste("frueher", *anlass, kompakt=True, kopf=["tag"]), ebene=3),
        f.gruppe("wuensche", f.liste("wuensche", *wunsch), ebene=3),
        f.gruppe(
            "gewichte",
            f.reihe(f.wahl("themen", GEWICHTE), f.wahl("neues", GEWICHTE), f.wahl("netzwerk", GEWICHTE)),
            netz,
            ebene=3,
        ),
    ]
