"""How does the sheet become a task that can be reckoned, and is the proposal still from this task?"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from toolkit.dokument.regionalgruppe.blatt import Gruppenort, split_lines
from toolkit.dokument.regionaltreffen.worte import shorten
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.namen import index_names, place_names, read_places
from toolkit.dokument.tandemvermittlung.seiten import newest_year
from toolkit.dokument.tandemvermittlung.werte import Seite, Tandemort
from toolkit.planung.tandem import Ausschluss, Gewichte, Profil, Tandemaufgabe

LAENGSTES_THEMA = 120
BEIDE: tuple[Seite, ...] = ("sucht", "gibt")


def make_task(v: Tandemvermittlung) -> Tandemaufgabe:
    """Make the task; unknown position, size or year stay unknown, half-filled rows are left out."""
    namen = place_names(v)
    fakten = {o.id: o for o in v.gruppe.orte}
    # A wish for a place that does not take part stays a name, so that it can be said.
    dabei = index_names((o for o in v.orte if o.seite in BEIDE), namen)

    def side(seite: Seite) -> tuple[Profil, ...]:
        orte = sorted((o for o in v.orte if o.seite == seite), key=lambda o: o.id)
        profile = (_profile(o, namen[o.id], fakten.get(o.id), dabei) for o in orte)
        return tuple(replace(p, wuensche_geordnet=v.erster_wunsch) for p in profile)

    return Tandemaufgabe(
        suchende=side("sucht"),
        erfahrene=side("gibt"),
        jahr=v.jahr or newest_year(v.gruppe.orte) or 0,
        gewichte=make_weights(v),
        ausschluesse=tuple(Ausschluss(a.a, a.b, a.grund) for a in v.ausschluesse if a.a and a.b and a.a != a.b),
        fest=tuple((f.suchend, f.erfahren) for f in v.fest),
        frueher=tuple((f.suchend, f.erfahren) for f in v.geschichte if f.suchend and f.erfahren),
        umgang=v.umgang,
    )


def make_weights(v: Tandemvermittlung) -> Gewichte:
    """Return what counts how much."""
    return Gewichte(v.thema, v.naehe, v.groesse, v.land, v.wuensche, v.erfahrung, v.richtung, v.landwunsch)


def stamp(v: Tandemvermittlung) -> str:
    """Return a fingerprint of all that a proposal depends on."""
    aufgabe = make_task(v)
    fest = replace(
        aufgabe,
        fest=tuple(sorted(aufgabe.fest)),
        frueher=tuple(sorted(aufgabe.frueher)),
        ausschluesse=tuple(sorted(aufgabe.ausschluesse, key=lambda a: (a.a, a.b, a.grund))),
    )
    return sha256(repr(fest).encode()).hexdigest()[:32]


def is_stale(v: Tandemvermittlung) -> bool:
    """Say whether something has changed since the proposal."""
    return bool(v.gerechnet) and v.gerechnet != stamp(v)


def _profile(ort: Tandemort, name: str, fakten: Gruppenort | None, dabei: dict[tuple[str, ...], list[str]]) -> Profil:
    f = fakten or Gruppenort()
    themen = [tuple(shorten(z, LAENGSTES_THEMA) for z in split_lines(t)) for t in (ort.sucht, ort.bietet)]
    return Profil(
        id=ort.id,
        name=name,
        land=f.land,
        lat=f.lat,
        lon=f.lon,
        einwohner=f.einwohner,
        seit=f.seit,
        sucht=themen[0],
        bietet=themen[1],
        wuensche=read_places(split_lines(ort.wuensche), dabei),
        hoechstens_km=ort.hoechstens_km,
        kapazitaet=1 if ort.kapazitaet is None else ort.kapazitaet,
    )
