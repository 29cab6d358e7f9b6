"""Which tandems were there before, and how does a round become history?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from toolkit.dokument.tandemvermittlung.blatt import HOECHSTENS_GESCHICHTE, Tandemvermittlung
from toolkit.dokument.tandemvermittlung.namen import name_of, place_names, say_pair
from toolkit.dokument.tandemvermittlung.werte import Frueher, Tandemort

OHNE_RUNDE: dict[str, Any] = {
    "paare": [],
    "ohne": [],
    "lieber": [],
    "fest": [],
    "bisher": [],
    "sicher": {},
    "gerechnet": "",
}


def close_round(v: Tandemvermittlung) -> Tandemvermittlung:
    """Make history of the agreed pairs; places that are accompanied now do not seek in the next round.

    Returns:
        The sheet ready for the next round; the same sheet if no pair is agreed or there is no room.
    """
    namen = place_names(v)
    jahr = v.beginn.year if v.beginn else v.jahr
    neu = [
        Frueher(suchend=f.suchend, erfahren=f.erfahren, namen=say_pair(namen, f)[:300], jahr=jahr, beginn=v.beginn)
        for f in v.fest
    ]
    if not neu or len(v.geschichte) + len(neu) > HOECHSTENS_GESCHICHTE:
        return v
    begleitet = {f.suchend for f in v.fest}
    return v.model_copy(
        update={
            **OHNE_RUNDE,
            "orte": [_rest(o) if o.id in begleitet else o for o in v.orte],
            "geschichte": [*v.geschichte, *neu],
            "beginn": None,
            "antwort_bis": None,
        }
    )


def carry_history(blaetter: Iterable[Any]) -> list[Frueher]:
    """Return the history of the first readable sheet, for a new one.

    Args:
        blaetter: contents of sheets of this kind, the last changed first.
    """
    erstes = next(iter(blaetter), None)
    return [] if erstes is None else Tandemvermittlung.model_validate(erstes).geschichte


def say_earlier(v: Tandemvermittlung) -> list[str]:
    """Say the tandems of earlier rounds, one line each; a place that left is named as it was."""
    namen = place_names(v)
    zeilen = []
    for f in v.geschichte:
        fehlt = f.suchend not in namen or f.erfahren not in namen
        wer = f.namen if fehlt and f.namen else f"{name_of(namen, f.suchend)} ↔ {name_of(namen, f.erfahren)}"
        zeilen.append(f"{wer} ({f.jahr})" if f.jahr else wer)
    return zeilen


def _rest(ort: Tandemort) -> Tandemort:
    return ort.model_copy(update={"seite": "nicht"})
