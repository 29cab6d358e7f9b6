"""Which fields does each part of the agreement have on the page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.laender import LAENDER
from toolkit.apps.vereinbarung.felder_arbeit import choose, money_fields, plan_fields, role_fields
from toolkit.dokument.regionaltreffen.worte import shorten
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, real_goals
from toolkit.dokument.vereinbarung.formen import FORMEN
from toolkit.dokument.vereinbarung.werte import MEHRHEITEN, UMGANG
from toolkit.frame.mappe import Feld, Felder
from toolkit.planung.netz.werte import SEKTOREN

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte

KURZ, LAENGSTE_FRIST = 60, 104


def part_fields(worte: Worte, v: Vereinbarung) -> dict[str, tuple[Feld, ...]]:
    """Return the fields of every part by its name; some choices depend on what stands in the agreement."""
    f = Felder(worte)
    return {
        "partner": (f.zeile("titel"), f.gruppe("partner", _partner_list(f, worte), ebene=3)),
        "form": (
            choose(worte, f.wahl("form", ()), {k: w.name for k, w in FORMEN.items()}),
            f.zeile("traeger"),
            f.zeile("form_warum"),
        ),
        "ziele": _goal_fields(f, worte, v),
        "rollen": role_fields(f, worte, v),
        "plan": plan_fields(f, worte),
        "geld": money_fields(f),
        "doppelt": _check_fields(f, worte, v),
        "papier": (
            f.zeile("fassung"),
            f.reihe(f.tag("gilt_ab"), f.tag("gilt_bis"), f.tag("nachsehen")),
            f.reihe(
                f.zahl("frist", ganz=True, kleinster=0, groesster=LAENGSTE_FRIST),
                choose(worte, f.wahl("aendern", (), breit=True), MEHRHEITEN),
            ),
            f.zeile("prueft"),
        ),
    }


def _partner_list(f: Felder, worte: Worte) -> Feld:
    return f.liste(
        "partner",
        f.zeile("name"),
        f.reihe(choose(worte, f.wahl("sektor", ()), SEKTOREN), choose(worte, f.wahl("land", ()), LAENDER)),
        f.zeile("will"),
        f.zeile("bringt"),
        f.zeile("unterschreibt"),
        kompakt=True,
        kopf=["sektor", "unterschreibt"],
    )


def _goal_fields(f: Felder, worte: Worte, v: Vereinbarung) -> tuple[Feld, ...]:
    ziel = f.liste("ziele", f.zeile("was", wort="ziel"), f.zeile("merkmal"))
    massnahme = f.liste(
        "massnahmen",
        f.zeile("was", wort="massnahme"),
        choose(worte, f.wahl("ziel", (), wort="zu_ziel"), _aims(worte, v)),
        f.reihe(f.zeile("wer", breit=True), f.tag("bis")),
        f.haken("erledigt"),
        kompakt=True,
        kopf=["wer", "bis", "erledigt"],
    )
    return (f.gruppe("ziele", ziel, ebene=3), f.gruppe("massnahmen", massnahme, ebene=3))


def _aims(worte: Worte, v: Vereinbarung) -> dict[str, str]:
    ziele = enumerate(real_goals(v), 1)
    return {z.id: worte("wahl.ziel_nummer", nummer=nummer, ziel=shorten(z.was, KURZ)) for nummer, z in ziele}


def _check_fields(f: Felder, worte: Worte, v: Vereinbarung) -> tuple[Feld, ...]:
    pruefung = f.liste(
        "pruefungen",
        f.zeile("name", wort="stelle"),
        choose(worte, f.wahl("ziel", (), wort="zu_ziel"), _aims(worte, v)),
        f.zeile("tut"),
        choose(worte, f.wahl("umgang", ()), UMGANG),
        kompakt=True,
        kopf=["ziel", "umgang"],
    )
    felder = [f.gruppe("pruefungen", pruefung, ebene=3)]
    if real_goals(v):
        niemand = f.liste("ziele", f.haken("niemand"), fest=True)
        felder.append(f.gruppe("niemand", niemand, ebene=3))
    return tuple(felder)
