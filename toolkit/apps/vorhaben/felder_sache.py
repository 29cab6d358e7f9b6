"""Which fields say what is done together, and who does it already?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.dokument.vereinbarung.werte import UMGANG, real_goals
from toolkit.dokument.vorhaben.blatt import SACHEN, Vorhaben
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.frame.worte import Worte

LANG = 70


def matter_fields(worte: Worte, v: Vorhaben) -> list[Feld]:
    """Return the fields of the activity and its aims; only a request asks to whom it goes."""
    f = Felder(worte)
    ziel = (f.zeile("was", wort="ziel_was"), f.zeile("merkmal"), f.haken("niemand"))
    felder = [
        f.zeile("titel"),
        choose(worte, f.wahl("sache", ()), SACHEN.items()),
        f.zeile("worum"),
        f.zeile("fuer_wen"),
    ]
    if v.sache == "anliegen" or one_line(v.an_wen):
        felder.append(f.zeile("an_wen"))
    return [*felder, f.absatz("warum"), f.gruppe("ziele", f.liste("ziele", *ziel), ebene=3)]


def check_fields(worte: Worte, v: Vorhaben) -> list[Feld]:
    """Return the fields of the check for existing bodies; an aim is chosen from those of the sheet."""
    f = Felder(worte)
    ziele = [(z.id, shorten(one_line(z.was), LANG)) for z in real_goals(v)]
    stelle = (
        f.zeile("name", wort="stelle_name"),
        choose(worte, f.wahl("ziel", ()), ziele),
        f.zeile("tut"),
        choose(worte, f.wahl("umgang", ()), UMGANG.items()),
    )
    return [f.liste("pruefungen", *stelle, kompakt=True, kopf=["ziel", "umgang"])]


def choose(worte: Worte, feld: Feld, optionen: Iterable[tuple[str, str]]) -> Feld:
    """Return a field to choose from values that have their words elsewhere, or that are only known now."""
    return {**feld, "optionen": [("", worte("wahl.noch_offen")), *optionen]}
