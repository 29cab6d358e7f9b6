"""Which fields does each part of the division have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE, say_place
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.frame.worte import Worte


def part_fields(worte: Worte) -> dict[str, list[Feld]]:
    """Return the fields of the parts that look the same for every sheet."""
    f = Felder(worte)
    return {"orte": [f.zeile("titel")], "mitnehmen": [f.absatz("notiz")]}


def limit_fields(worte: Worte, r: Regionen) -> list[Feld]:
    """Return number, sizes, borders and pairs; places are chosen from those on the map."""
    f = Felder(worte)
    zahl = {"ganz": True, "kleinster": 1, "groesster": HOECHSTENS_ORTE}
    orte = sorted(((o.id, say_place(o)) for o in r.gruppe.orte if o.auf_der_karte), key=lambda p: p[1].casefold())
    optionen = [("", worte("wahl.waehlen")), *orte]
    paar = (
        f.reihe({**f.wahl("a", ()), "optionen": optionen}, {**f.wahl("b", ()), "optionen": optionen}),
        f.wahl("wie", ("zusammen", "getrennt")),
    )
    return [
        f.reihe(f.zahl("anzahl", **zahl), f.zahl("kleinste", **zahl), f.zahl("groesste", **zahl)),
        f.haken("laender"),
        f.gruppe("paare", f.liste("paare", *paar), ebene=3),
    ]
