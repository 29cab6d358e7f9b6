"""How are the fictional places around Lindenau divided into two regions?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.regionalgruppe.beispiel import gruppenstand_beispiel
from toolkit.dokument.regionen.abdruck import print_of
from toolkit.dokument.regionen.blatt import Gebiet, Paar, Regionen

# What the computation finds for these places; a test computes it anew. So the example opens without a wait.
_NORDEN = ["lindenau0", "seefelden", "birkenau0", "ahornsee0", "erlengru0"]
_SUEDEN = ["eichberg0", "tannhof00", "weidenba0", "ulmenhai0", "rosenfel0", "kreislin0"]
_SCHRANKE = 594.1548096983395


def regionen_beispiel(heute: date) -> Regionen:
    """Make a filled-in division: the places with a position in two regions, two of them kept together, one held."""
    r = Regionen(
        titel="Zwei Regionen rund um Lindenau",
        gruppe=gruppenstand_beispiel(heute),
        anzahl=2,
        kleinste=4,
        groesste=7,
        paare=[Paar(id="paar0001", a="tannhof00", b="weidenba0")],
        gebiete=[
            Gebiet(id="gebiet01", name="Seefelden", mitte="seefelden", orte=_NORDEN),
            Gebiet(id="gebiet02", name="Eichberg", mitte="eichberg0", orte=_SUEDEN),
        ],
        schranke=_SCHRANKE,
        fest=["lindenau0"],
        notiz="Beim Treffen in Lindenau besprechen: Passt die Grenze zwischen den beiden Regionen?",
    )
    return r.model_copy(update={"aus": print_of(r)})
