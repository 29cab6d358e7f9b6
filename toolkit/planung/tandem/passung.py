"""How well do two places fit, and what speaks for and against them?"""

from __future__ import annotations

from toolkit.planung.boerse.worte import Gemeinsames
from toolkit.planung.tandem import worte
from toolkit.planung.tandem.ergebnis import Passung, Teilnote
from toolkit.planung.tandem.tafel import Tafel
from toolkit.planung.tandem.werte import MERKMALE, Merkmal, Profil


def judge_pair(tafel: Tafel, suchend: str, erfahren: str) -> Passung:
    """Say how well two places fit.

    Args:
        tafel: the table of the task.
        suchend: id of a seeking place.
        erfahren: id of an experienced place.

    Raises:
        KeyError: there is no such place on that side.
    """
    i, j = tafel.zeilen[suchend], tafel.spalten[erfahren]
    teile = tuple(
        Teilnote(merkmal, float(tafel.noten.noten[k, i, j]), grund, gewicht, bool(tafel.noten.bekannt[k, i, j]))
        for k, (merkmal, grund, gewicht) in enumerate(
            zip(MERKMALE, _reasons(tafel, i, j), tafel.aufgabe.gewichte.zahlen, strict=True)
        )
    )
    verboten = "" if tafel.erlaubt[i, j] else tafel.verboten[frozenset((suchend, erfahren))]
    return Passung(int(tafel.punkte[i, j]), teile, verboten, bool(tafel.frueher[i, j]))


def _reasons(tafel: Tafel, i: int, j: int) -> list[str]:
    s, e = tafel.suchende[i], tafel.erfahrene[j]
    bekannt: dict[Merkmal, bool] = {m: bool(tafel.noten.bekannt[k, i, j]) for k, m in enumerate(MERKMALE)}
    km, naeher = float(tafel.noten.km[i, j]), float(tafel.noten.naeher[i, j])
    grenze = min((p.hoechstens_km for p in (s, e) if p.hoechstens_km is not None), default=None)
    return [
        worte.say_topics(_shared(tafel, s, e), bekannt["thema"], s.name, e.name),
        worte.say_distance(
            km if bekannt["naehe"] else None,
            None if naeher != naeher else naeher,  # noqa: PLR0124 - NaN
            grenze if grenze is not None and km > grenze else None,
        ),
        worte.say_sizes(s.name, e.name, s.einwohner, e.einwohner),
        worte.say_laender(s.land, e.land),
        worte.say_wishes(s.name, e.name, e.id in s.wuensche, s.id in e.wuensche, bekannt["wuensche"]),
        worte.say_experience(e.name, e.seit),
    ]


def _shared(tafel: Tafel, s: Profil, e: Profil) -> list[Gemeinsames]:
    return [*tafel.themen.shared(s, e), *tafel.themen.shared(e, s)]
