"""Which fields do roles, meetings and money have on the page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionaltreffen.worte import shorten
from toolkit.dokument.vereinbarung.arbeitsplan import TAKTE
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, partner_names
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.frame.worte import Worte


KURZ, HOECHSTER_BETRAG, LAENGSTE_AMTSZEIT = 60, 10_000_000, 10


def role_fields(f: Felder, worte: Worte, v: Vereinbarung) -> tuple[Feld, ...]:
    """Return the fields of speakers, their term and further roles."""
    partner = {k: shorten(name, KURZ) for k, name in partner_names(v).items()}
    sprecher = f.liste(
        "sprecher",
        f.reihe(
            f.zeile("wer", wort="sprecher_wer", breit=True),
            choose(worte, f.wahl("partner", (), wort="fuer", breit=True), partner),
        ),
        f.zeile("vertretung"),
    )
    rolle = f.liste(
        "rollen",
        f.reihe(f.zeile("was", wort="rolle", breit=True), f.zeile("wer", breit=True)),
        kompakt=True,
        kopf=["wer"],
    )
    amtszeit = f.reihe(f.zahl("amtszeit", ganz=True, kleinster=1, groesster=LAENGSTE_AMTSZEIT), f.tag("amtsbeginn"))
    return (f.gruppe("sprecher", sprecher, amtszeit, ebene=3), f.gruppe("rollen", rolle, ebene=3))


def plan_fields(f: Felder, worte: Worte) -> tuple[Feld, ...]:
    """Return the fields of rhythm and meetings."""
    takte = {k: f"{t.name[:1].upper()}{t.name[1:]}" for k, t in TAKTE.items()}
    treffen = f.liste(
        "treffen",
        f.reihe(f.tag("tag"), f.zeile("gastgeber", breit=True)),
        f.zeile("thema"),
        kompakt=True,
        kopf=["tag", "gastgeber", "thema"],
    )
    reihe = f.reihe(choose(worte, f.wahl("takt", ()), takte), f.tag("erstes_treffen"), f.zeit("beginn_uhr"))
    return (reihe, f.gruppe("treffen", treffen, ebene=3))


def money_fields(f: Felder) -> tuple[Feld, ...]:
    """Return the fields of money and things."""
    geld = {"kleinster": 0, "groesster": HOECHSTER_BETRAG, "einheit": "Euro"}
    ausgabe = f.liste(
        "ausgaben",
        f.reihe(f.zeile("was", wort="wofuer", breit=True), f.zahl("betrag", **geld)),
        kompakt=True,
        kopf=["betrag"],
    )
    einnahme = f.liste(
        "einnahmen",
        f.reihe(f.zeile("was", wort="beitrag", breit=True), f.zeile("wer", wort="von_wem", breit=True)),
        f.reihe(f.zahl("betrag", **geld), f.haken("zugesagt")),
        kompakt=True,
        kopf=["wer", "betrag", "zugesagt"],
    )
    sache = f.liste(
        "sachen",
        f.zeile("was", wort="sache"),
        f.reihe(f.zeile("wer", wort="von_wem", breit=True), f.zahl("wert", **geld)),
        kompakt=True,
        kopf=["wer"],
    )
    return (
        f.haken("ohne_geld"),
        f.gruppe("ausgaben", ausgabe, ebene=3),
        f.gruppe("einnahmen", einnahme, f.zeile("kasse"), ebene=3),
        f.gruppe("sachen", sache, ebene=3),
    )


def choose(worte: Worte, feld: Feld, werte: Mapping[str, str]) -> Feld:
    """Return a field to choose from values that have their words elsewhere, or that are only known now."""
    return {**feld, "optionen": [("", worte("wahl.offen")), *werte.items()]}
