"""Which fields say what counts, and when the tandems begin?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Feld, Felder
from toolkit.planung.tandem import STUFEN

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte


def weight_fields(worte: Worte) -> list[Feld]:
    """Return the fields on what counts how much."""
    f = Felder(worte)
    stufen = [(s, worte(f"stufe.{s.replace('-', '_')}")) for s in STUFEN]
    thema, wuensche, naehe, groesse, land, erfahrung = (
        {**feld, "optionen": stufen}
        for feld in (
            f.wahl("thema", ()),
            f.wahl("wuensche", ()),
            f.wahl("naehe", ()),
            f.wahl("groesse", ()),
            f.wahl("land", ()),
            f.wahl("erfahrung", ()),
        )
    )
    richtung = [(w, worte(f"richtung.{n}")) for n, w in (("nah", "lieber nah"), ("weit", "lieber weit"))]
    laender = [(w, worte(f"laender.{n}")) for n, w in (("gleich", "gleiches Land"), ("anders", "anderes Land"))]
    umgang = [(w, worte(f"umgang.{w}")) for w in ("erlaubt", "vermeiden", "verboten")]
    return [
        f.reihe(thema, wuensche),
        f.reihe(naehe, {**f.wahl("richtung", ()), "optionen": richtung}),
        f.reihe(land, {**f.wahl("landwunsch", ()), "optionen": laender}),
        f.reihe(groesse, erfahrung),
        f.haken("erster_wunsch"),
        {**f.wahl("umgang", ()), "optionen": umgang},
    ]


def result_fields(worte: Worte) -> list[Feld]:
    """Return the fields of the result."""
    f = Felder(worte)
    return [f.tag("antwort_bis"), f.tag("beginn")]
