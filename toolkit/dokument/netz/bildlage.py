"""Where does each actor stand in a view, so that the picture stays as people know it?

Places are kept in the rows of the actors: whoever is taken out takes them along. What nobody has placed is laid out by
``toolkit.planung.netzbild``. Conflicts never pull actors together, so a picture without them shows no trace of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from toolkit.dokument.netz.blatt import Akteurszeile, Aufnahme, Netzblatt, Sicht, as_network
from toolkit.planung.netz import KONFLIKT

Ort = tuple[float, float]
FELDER: dict[Sicht, tuple[str, str]] = {
    "netz": ("x", "y"),
    "kreise": ("kreis_x", "kreis_y"),
    "sektoren": ("feld_x", "feld_y"),
}
VERSCHOBEN = 0.05


def kept_places(aufnahme: Aufnahme, sicht: Sicht) -> dict[str, Ort]:
    """Return the places that are kept for a view, by id."""
    x, y = FELDER[sicht]
    paare = ((a.id, getattr(a, x), getattr(a, y)) for a in aufnahme.akteure)
    return {kennung: (links, oben) for kennung, links, oben in paare if links is not None and oben is not None}


def find_places(aufnahme: Aufnahme, sicht: Sicht) -> dict[str, Ort]:
    """Return a place for each named actor: the kept one, or near it if the ring or the field has changed."""
    from toolkit.planung.netzbild import lay_out

    netz = as_network(aufnahme)
    bisher = kept_places(aufnahme, sicht)
    ids = [a.id for a in netz.akteure]
    if sicht == "netz" and all(i in bisher for i in ids):
        return {i: bisher[i] for i in ids}
    ruhig = replace(netz, bindungen=tuple(b for b in netz.bindungen if b.art != KONFLIKT))
    return lay_out(ruhig, sicht, bisher)


def must_keep(aufnahme: Aufnahme, sicht: Sicht, orte: Mapping[str, Ort]) -> bool:
    """Whether somebody who is there stands elsewhere than what is kept, by more than ``VERSCHOBEN`` of the picture."""
    alt, da = kept_places(aufnahme, sicht), {a.id for a in aufnahme.akteure}
    return any(
        i not in alt or max(abs(x - alt[i][0]), abs(y - alt[i][1])) > VERSCHOBEN
        for i, (x, y) in orte.items()
        if i in da
    )


def keep_places(blatt: Netzblatt, sicht: Sicht, orte: Mapping[str, Ort]) -> Netzblatt:
    """Keep places for a view; who is not named in ``orte`` stays."""
    felder = FELDER[sicht]

    def put(a: Akteurszeile) -> Akteurszeile:
        ort = orte.get(a.id)
        return a.model_copy(update=dict(zip(felder, ort, strict=True))) if ort else a

    return blatt.model_copy(update={"akteure": [put(a) for a in blatt.akteure]})


def forget_places(blatt: Netzblatt, sicht: Sicht) -> Netzblatt:
    """Keep no places for a view, so that it is laid out anew."""
    leer = dict.fromkeys(FELDER[sicht])
    return blatt.model_copy(update={"akteure": [a.model_copy(update=leer) for a in blatt.akteure]})
