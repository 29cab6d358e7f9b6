"""Who meets whom at the next meeting of the fictional places around Lindenau?"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.begegnung.auswertung import mark_of
from toolkit.dokument.begegnung.blatt import Begegnung, Frueher, Paarwunsch, Tischgast, Tischrunde
from toolkit.dokument.regionalgruppe.beispiel import gruppenstand_beispiel

_ORTE = ("Lindenau", "Eichberg", "Seefelden", "Birkenau am See", "Tannhof", "Weidenbach", "Ulmenhain", "Ahornsee")
# For each round its tables: place and seat.
_TISCHE = (
    (("11", "41", "60", "71"), ("01", "20", "31", "51"), ("00", "21", "30", "50"), ("10", "40", "61", "70")),
    (("00", "51", "61", "71"), ("11", "21", "31", "40"), ("10", "20", "30", "41"), ("01", "50", "60", "70")),
)


def begegnung_beispiel(heute: date) -> Begegnung:
    """Make tables for sixteen seats of eight invented places in two rounds; two places know each other already."""
    gaeste = [
        Tischgast(id=f"sitz{ort}{sitz}", name=f"{name} {sitz + 1}", ort=name)
        for ort, name in enumerate(_ORTE)
        for sitz in range(2)
    ]
    b = Begegnung(
        titel="Tische für das nächste Regionaltreffen",
        tag=heute + timedelta(days=60),
        gruppe=gruppenstand_beispiel(heute),
        gaeste=gaeste,
        frueher=[
            Frueher(
                id="frueher1",
                titel="Telefonat zur Ehrenamtskarte",
                tag=heute - timedelta(days=10),
                orte="Birkenau am See\nLindenau",
            ),
            Frueher(id="frueher2", titel="Tandem", tag=heute - timedelta(days=200), orte="Eichberg\nUlmenhain"),
        ],
        wuensche=[Paarwunsch(id="wunsch01", a="Tannhof", b="Eichberg", art="zusammen")],
        je_tisch=4,
        runden=[
            Tischrunde(id=f"runde00{nr}", tische=[[f"sitz{k}" for k in tisch] for tisch in runde])
            for nr, runde in enumerate(_TISCHE, 1)
        ],
    )
    return b.model_copy(update={"gerechnet": mark_of(b)})
