"""Which fields does each part of the plan have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.dokument.vereinbarung.werte import UMGANG, real_goals
from toolkit.dokument.vorhaben.blatt import SACHEN, Vorhaben
from toolkit.dokument.vorhaben.formen import FORMEN
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.frame.worte import Worte

HOECHSTER_BETRAG = 10_000_000
LANG = 70


def part_fields(worte: Worte) -> dict[str, list[Feld]]:
    """Return the fields of the parts whose choices do not depend on the sheet."""
    f = Felder(worte)
    geld = {"kleinster": 0, "groesster": HOECHSTER_BETRAG}
    ziel = (f.zeile("was", wort="ziel_was"), f.zeile("merkmal"), f.haken("niemand"))
    mitwirkung = (
        f.reihe(f.zeile("wer", wort="mitwirkung_wer", breit=True), f.haken("sicher")),
        f.reihe(f.zeile("macht"), f.zeile("gibt")),
    )
    aufgabe = (
        f.zeile("was", wort="aufgabe_was"),
        f.reihe(f.zeile("wer", wort="aufgabe_wer", breit=True), f.tag("bis"), f.haken("erledigt")),
    )
    einnahme = (
        f.reihe(f.zeile("was", wort="einnahme_was"), f.zeile("wer", wort="geber")),
        f.reihe(f.zahl("betrag", **geld), f.haken("zugesagt")),
    )
    return {
        "form": [
            _choice(worte, f.wahl("form", ()), ((k, form.name) for k, form in FORMEN.items())),
            f.absatz("form_warum"),
        ],
        "sache": [
            f.zeile("titel"),
            _choice(worte, f.wahl("sache", ()), SACHEN.items()),
            f.zeile("worum"),
            f.zeile("fuer_wen"),
            f.zeile("an_wen"),
            f.absatz("warum"),
            f.gruppe("ziele", f.liste("ziele", *ziel), ebene=3),
        ],
        "rollen": [
            f.gruppe("mitwirkende", f.liste("mitwirkende", *mitwirkung, kompakt=True, kopf=["macht"]), ebene=3),
            f.gruppe("faeden", f.zeile("federfuehrung"), f.zeile("vertretung"), ebene=3),
        ],
        "plan": [
            f.reihe(f.tag("tag"), f.tag("bis", wort="bis_tag")),
            f.gruppe("aufgaben", f.liste("aufgaben", *aufgabe, kompakt=True, kopf=["bis", "wer"]), ebene=3),
        ],
        "geld": [
            f.haken("ohne_geld"),
            f.gruppe(
                "ausgaben",
                f.liste("ausgaben", f.reihe(f.zeile("was", wort="ausgabe_was", breit=True), f.zahl("betrag", **geld))),
                ebene=3,
            ),
            f.gruppe("einnahmen", f.liste("einnahmen", *einnahme), ebene=3),
            f.gruppe(
                "sachen",
                f.liste("sachen", f.reihe(f.zeile("was", wort="sache_was", breit=True), f.zeile("wer", wort="geber"))),
                ebene=3,
            ),
        ],
        "mitnehmen": [f.absatz("rueckblick")],
    }


def check_fields(worte: Worte, v: Vorhaben) -> list[Feld]:
    """Return the fields of the check for existing bodies; an aim is chosen from those of the sheet."""
    f = Felder(worte)
    ziele = [(z.id, shorten(one_line(z.was), LANG)) for z in real_goals(v)]
    stelle = (
        f.zeile("name", wort="stelle_name"),
        _choice(worte, f.wahl("ziel", ()), ziele),
        f.zeile("tut"),
        _choice(worte, f.wahl("umgang", ()), UMGANG.items()),
    )
    return [f.liste("pruefungen", *stelle)]


def _choice(worte: Worte, feld: Feld, optionen: Iterable[tuple[str, str]]) -> Feld:
    return {**feld, "optionen": [("", worte("wahl.noch_offen")), *optionen]}
