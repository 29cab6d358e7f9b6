"""How does a filled-in round look: fictional places around Lindenau, four pairs of which one is agreed?"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.regionalgruppe.beispiel import gruppenstand_beispiel
from toolkit.dokument.tandemvermittlung.aufgabe import stamp
from toolkit.dokument.tandemvermittlung.beispielpaare import OHNE, PAARE, SICHER
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.seiten import take_places
from toolkit.dokument.tandemvermittlung.werte import Ausschluss, Festpaar, Frueher

# id, side, how many, wishes
_ORTE = {
    "birkenau0": ("sucht", 1, "Lindenau"),
    "rosenfel0": ("sucht", 1, ""),
    "tannhof00": ("sucht", 1, "Weidenbach"),
    "seefelden": ("sucht", 1, ""),
    "erlengru0": ("sucht", 1, ""),
    "lindenau0": ("gibt", 1, ""),
    "eichberg0": ("gibt", 1, ""),
    "weidenba0": ("gibt", 1, "Tannhof"),
    "ulmenhai0": ("gibt", 1, ""),
    "ahornsee0": ("", 1, ""),
}
_THEMEN = {"rosenfel0": "Unternehmen gewinnen\nFreiwilligentag im kleinen Ort", "erlengru0": "Nachbarschaftshilfe"}


def vermittlung_beispiel(heute: date) -> Tandemvermittlung:
    """Make the round; its proposal is the one that the reckoning finds (a test compares them)."""
    gruppe = gruppenstand_beispiel(heute)
    v = take_places(Tandemvermittlung(titel="Tandems der Regionalrunde", gruppe=gruppe, jahr=heute.year))
    orte = []
    for ort in v.orte:
        seite, wie_viele, wuensche = _ORTE.get(ort.id, ("nicht", 1, ""))
        mehr = {"seite": seite, "kapazitaet": wie_viele, "wuensche": wuensche}
        orte.append(ort.model_copy(update={**mehr, "sucht": ort.sucht or _THEMEN.get(ort.id, "")}))
    v = v.model_copy(
        update={
            "erfahrung": "egal",
            "absender": "Amira Muster, Landesnetzwerk Mitte",
            "orte": orte,
            "ausschluesse": [
                Ausschluss(id="ausschl1", a="seefelden", b="ulmenhai0", grund="Seefelden wünscht einen kürzeren Weg")
            ],
            "geschichte": [
                Frueher(
                    id="frueher1",
                    suchend="seefelden",
                    erfahren="lindenau0",
                    namen="Seefelden ↔ Lindenau",
                    jahr=heute.year - 3,
                )
            ],
            "zurueck_bis": heute - timedelta(days=5),
            "antwort_bis": heute + timedelta(days=21),
            "beginn": heute + timedelta(days=45),
        }
    )
    v = v.model_copy(update={"paare": PAARE, "ohne": OHNE, "sicher": SICHER})
    v = v.model_copy(update={"fest": [Festpaar(suchend="birkenau0", erfahren="lindenau0")]})
    return v.model_copy(update={"gerechnet": stamp(v)})
