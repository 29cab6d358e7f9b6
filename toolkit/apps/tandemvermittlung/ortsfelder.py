"""Which fields have the places of a round, exclusions and earlier tandems?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.tandemvermittlung.namen import FREMD, place_names
from toolkit.dokument.tandemvermittlung.werte import HOECHSTENS_TANDEMS, SEITEN, WEITESTE_KM
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.frame.worte import Worte

ERSTES_JAHR, LETZTES_JAHR = 1900, 2200


def place_fields(worte: Worte, v: Tandemvermittlung | None) -> list[Feld]:
    """Return the fields of the places; exclusions and earlier tandems are chosen from those of the sheet."""
    f = Felder(worte)
    ort = (
        f.reihe(f.zeile("name", breit=True), f.wahl("seite", ("", *SEITEN))),
        f.zahl("kapazitaet", ganz=True, kleinster=0, groesster=HOECHSTENS_TANDEMS),
        f.zahl("hoechstens_km", ganz=True, kleinster=1, groesster=WEITESTE_KM),
        f.absatz("sucht"),
        f.absatz("bietet"),
        f.absatz("wuensche", wort="wunschorte"),
    )
    orte = place_options(worte, v) if v else []
    aus = (f.reihe(_choice(f, "a", orte, wort="ort_a"), _choice(f, "b", orte, wort="ort_b")), f.zeile("grund"))
    frueher = f.reihe(
        _choice(f, "suchend", orte, wort="begleitet"),
        _choice(f, "erfahren", orte, wort="begleiter"),
        _year(f, "jahr", wort="seit_jahr"),
    )
    return [
        f.reihe(f.zeile("titel", breit=True), _year(f, "jahr", wort="jahr")),
        f.reihe(f.zeile("absender", breit=True), f.tag("zurueck_bis")),
        f.gruppe("orte", f.liste("orte", *ort, kompakt=True, kopf=["seite"]), ebene=3),
        f.gruppe("ausschluesse", f.liste("ausschluesse", *aus), ebene=3),
        f.gruppe("geschichte", f.liste("geschichte", frueher), ebene=3),
    ]


def place_options(worte: Worte, v: Tandemvermittlung) -> list[tuple[str, str]]:
    """Return the places to choose from, by name; those that left are there as long as something names them."""
    namen = place_names(v)
    genannt = {k for a in v.ausschluesse for k in (a.a, a.b)} | {
        k for g in v.geschichte for k in (g.suchend, g.erfahren)
    }
    fremd = [(k, FREMD) for k in sorted(genannt - set(namen)) if k]
    return [("", worte("wahl.noch_offen")), *sorted(namen.items(), key=lambda o: o[1].casefold()), *fremd]


def _choice(f: Felder, name: str, optionen: Iterable[tuple[str, str]], wort: str) -> Feld:
    return {**f.zeile(name, wort=wort), "art": "wahl", "optionen": list(optionen)}


def _year(f: Felder, name: str, wort: str) -> Feld:
    return f.zahl(name, wort=wort, ganz=True, kleinster=ERSTES_JAHR, groesster=LETZTES_JAHR)
