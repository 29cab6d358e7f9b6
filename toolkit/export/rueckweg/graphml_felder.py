"""Which of our fields do the data of a node or an edge fill?"""

from __future__ import annotations

from toolkit.export.rueckweg.datei import Zelle
from toolkit.export.rueckweg.graphml_lesen import Ding
from toolkit.export.rueckweg.netzfelder import read_field, read_word
from toolkit.export.rueckweg.werte import Mangel

# What other programs call our fields; words there that we do not know are passed over, not faults.
AKTEUR = {
    "name": ("name", "label", "title", "bezeichnung"),
    "sektor": ("sektor", "sektorname", "sector", "bereich"),
    "rolle": ("rolle", "role"),
    "anliegen": ("anliegen", "interest"),
    "gruppe": ("gruppe", "group", "ort"),
    "person": ("person",),
    "einfluss": ("einfluss", "influence"),
}
BINDUNG = {
    "art": ("art", "label", "kind", "type", "relation", "relationship"),
    "gerichtet": ("gerichtet",),
    "staerke": ("staerke", "stärke", "weight"),
    "vertrauen": ("vertrauen", "trust"),
    "nutzen": ("nutzen", "benefit"),
}
WORTE = ("sektor", "art", "staerke")


def read_values(
    ding: Ding, felder: dict[str, tuple[str, ...]], stelle: str, maengel: list[Mangel]
) -> dict[str, object]:
    """Read the data of a node (``AKTEUR``) or an edge (``BINDUNG``); what cannot be read is a fault."""
    werte: dict[str, object] = {}
    for feld, namen in felder.items():
        for name in namen:
            text = ding.daten.get(name, "")
            if not text or (feld in WORTE and name != feld and read_word(feld, text)[0] is None):
                continue
            wert = read_field(feld, Zelle(text, f"{stelle}, „{name}“"), maengel)
            if wert is not None:
                werte[feld] = wert[0] if feld == "art" else wert
                break
    return werte
