"""Which fields does each part have?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.laender import LAENDER
from toolkit.frame.mappe import Feld, Felder
from toolkit.planung.terminserie import is_last_weekday

if TYPE_CHECKING:
    from toolkit.dokument.stammtisch.blatt import Stammtisch
    from toolkit.frame.worte import Worte

ARTEN = ("steuerung", "eigener", "netzwerk")
LAENGEN = ("60", "90")
RHYTHMEN = ("monat_wochentag", "monat_tag", "woche")
LAENGSTES_THEMA = 240
KLEINE_ZAHL: dict[str, Any] = {"ganz": True, "kleinster": 1}


def group_fields(worte: Worte, wert: Stammtisch | None) -> tuple[Feld, ...]:
    """Who the group is; those who take part elsewhere need less."""
    f = Felder(worte)
    if wert is not None and wert.art == "netzwerk":
        wo = f.reihe(f.zeile("ort", wort="ort_netzwerk", breit=True), f.zeit("zeit"))
        return f.zeile("titel"), f.wahl("art", ARTEN), wo
    return (
        f.zeile("titel"),
        f.wahl("art", ARTEN),
        f.absatz("wozu"),
        f.reihe(f.zeile("ort", breit=True), f.zeit("zeit")),
        f.zeile("laenge") | {"art": "wahl", "optionen": [(w, worte("feld.laenge_wert", minuten=w)) for w in LAENGEN]},
        f.zeilen("kernteam"),
    )


def topic_fields(worte: Worte) -> tuple[Feld, ...]:
    """The store, to be changed entry by entry."""
    f = Felder(worte)
    thema = (
        f.zeile("titel", wort="thema"),
        f.reihe(
            f.zeile("wer", breit=True),
            f.wahl("was_tun", ("", "entscheiden", "beraten", "informieren")) | {"name": "art"},
            f.zahl("minuten", groesster=LAENGSTES_THEMA, **KLEINE_ZAHL),
        ),
        f.reihe(f.wahl("stand", ("", "geparkt", "erledigt")), f.tag("geparkt_bis")),
        f.zeile("warum_geparkt"),
    )
    return (f.gruppe("bearbeiten", f.liste("themen", *thema, kompakt=True), ebene=3),)


def date_fields(worte: Worte, wert: Stammtisch | None) -> tuple[Feld, ...]:
    """The series."""
    f = Felder(worte)
    letzter = wert is not None and wert.erster_tag is not None and is_last_weekday(wert.erster_tag)
    monat = wert is None or wert.rhythmus == "monat_wochentag"
    laender = [("", worte("feld.land_alle")), *LAENDER.items()]
    return (
        f.reihe(f.tag("erster_tag"), f.wahl("rhythmus", RHYTHMEN)),
        f.reihe(f.zahl("alle", groesster=12, **KLEINE_ZAHL), f.zahl("anzahl", groesster=60, **KLEINE_ZAHL)),
        *((f.haken("letzter"),) if letzter and monat else ()),
        f.zeile("land") | {"art": "wahl", "optionen": laender},
    )


def evening_fields(worte: Worte) -> tuple[Feld, ...]:
    """What somebody prepares who takes part elsewhere, and what she does afterwards."""
    f = Felder(worte)
    return (
        f.gruppe(
            "abende",
            f.liste(
                "teilnahmen",
                f.tag("tag"),
                f.zeile("titel", wort="abend_titel"),
                f.absatz("versucht"),
                f.absatz("mitbringen"),
                f.absatz("mitnehmen"),
                kompakt=True,
            ),
            ebene=3,
        ),
        f.gruppe(
            "vorhaben",
            f.liste(
                "schritte",
                f.reihe(f.zeile("was", breit=True), f.zeile("wer", wort="wer_tut"), f.tag("bis")),
                f.haken("erledigt"),
            ),
            ebene=3,
        ),
    )
