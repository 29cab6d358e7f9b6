"""Where does each actor of a network stand in a view of it?"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Literal

from toolkit.planung.netz.werte import Akteur, Netz
from toolkit.planung.netzbild.kreissicht import place_in_rings
from toolkit.planung.netzbild.netzsicht import place_freely
from toolkit.planung.netzbild.platz import BILDSCHIRM, Schrift
from toolkit.planung.netzbild.sektorsicht import place_in_fields

Sicht = Literal["netz", "kreise", "sektoren"]
SICHTEN: dict[Sicht, str] = {"netz": "Netz", "kreise": "Kreise", "sektoren": "Sektoren"}

Ort = tuple[float, float]


def lay_out(
    netz: Netz, sicht: Sicht, bisher: Mapping[str, Ort] | None = None, schrift: Schrift = BILDSCHIRM
) -> dict[str, Ort]:
    """Place each actor in [0, 1]² (x to the right, y down), where its sign stands; its name stands below.

    Args:
        netz: who is there; ties to unknown actors and from an actor to itself have no effect.
        sicht: ``netz``, ``kreise`` or ``sektoren``.
        bisher: places of this view from before, by id. Who has one stays nearly there: in ``netz`` within 0.03 of it,
            in the others if it lies in the right ring or field. Ids that are gone have no effect.
        schrift: how much room names take; by default as on a screen.

    Returns:
        A place for each id; the same for any order of actors and ties.

    Raises:
        ValueError: for an unknown view.
    """
    akteure = ordered(netz)
    stelle = {a.id: i for i, a in enumerate(akteure)}
    paare = sorted(
        {
            (min(stelle[b.von], stelle[b.zu]), max(stelle[b.von], stelle[b.zu]))
            for b in netz.bindungen
            if b.von in stelle and b.zu in stelle and b.von != b.zu
        }
    )
    namen = [a.name for a in akteure]
    alt = {stelle[k]: (float(x), float(y)) for k, (x, y) in (bisher or {}).items() if k in stelle and _good(x, y)}
    if sicht == "netz":
        orte = place_freely(namen, paare, alt, schrift)
    elif sicht == "kreise":
        orte = place_in_rings(namen, [a.einfluss for a in akteure], [a.sektor for a in akteure], alt, schrift)
    elif sicht == "sektoren":
        orte = place_in_fields(namen, [a.sektor for a in akteure], paare, alt, schrift)
    else:
        raise ValueError(f"there is no view {sicht!r}")
    return {a.id: ort for a, ort in zip(akteure, orte, strict=True)}


def ordered(netz: Netz) -> list[Akteur]:
    """Return the actors by id; of several with one id the first."""
    erste: dict[str, Akteur] = {}
    for akteur in netz.akteure:
        erste.setdefault(akteur.id, akteur)
    return [erste[k] for k in sorted(erste)]


def _good(x: float, y: float) -> bool:
    return isfinite(x) and isfinite(y)
