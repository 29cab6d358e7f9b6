"""How does the tandem of two fictional places look after half a year?"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.regionalgruppe.beispiel import gruppenstand_beispiel
from toolkit.dokument.tandem.beispiel_texte import GRUENDE, LINDENAU, NOTIZEN, WEIDENBACH
from toolkit.dokument.tandem.blatt import Tandem, begin_tandem
from toolkit.dokument.tandem.jahr import plan_year
from toolkit.dokument.tandem.vorschlag import add_gifts
from toolkit.dokument.tandem.werte import Tandemort
from toolkit.dokument.tandem.werte_arbeit import Gespraech, Thema


def tandem_beispiel(heute: date) -> Tandem:
    """Make the tandem of Lindenau and Weidenbach, invented places in two Länder; a few things are still open."""
    gruppe = gruppenstand_beispiel(heute)
    je_name = {ort.name: ort for ort in gruppe.orte}
    t = begin_tandem(je_name["Lindenau"], je_name["Weidenbach"], heute - timedelta(days=210), GRUENDE)
    orte = [
        _place(ort, kennung, felder)
        for ort, kennung, felder in zip(t.orte, ("ortlinde", "ortweide"), (LINDENAU, WEIDENBACH), strict=True)
    ]
    t = t.model_copy(
        update={
            "gruppe": gruppe,
            "orte": orte,
            "themen": [
                Thema(
                    id="themajug",
                    name="Jugendliche erreichen, die in keinem Verein sind",
                    merkmal="Zehn Jugendliche haben etwas mit angepackt",
                ),
                Thema(id="thematis", name="Runde Tische moderieren"),
            ],
            "treffen_tag": heute - timedelta(days=196),
            "treffen_zeit": "10:00",
            "treffen_form": "online",
            "treffen_wo": "Videoraum der Koordination Lindenau",
            "leitung": "Koordination Lindenau",
            "schreibt": "Stabsstelle Weidenbach",
            "rhythmus": "monat",
            "weg": "wechselnd",
            "kosten": "selbst",
            "vertraulich": "verabredet",
            "gilt_ab": heute - timedelta(days=190),
            "frist": 4,
            "erstes": heute - timedelta(days=168),
            "zeit": "09:30",
        }
    )
    geplant = plan_year(add_gifts(t)).tandem
    return geplant.model_copy(update={"gespraeche": [_talk(g, heute) for g in geplant.gespraeche]})


def _place(ort: Tandemort, kennung: str, felder: dict[str, str]) -> Tandemort:
    return ort.model_copy(update={"id": kennung, **felder})


def _talk(g: Gespraech, heute: date) -> Gespraech:
    """Give a talk a stable name, and the first ones their minutes."""
    felder: dict[str, object] = {"id": f"gespr{g.nr:03d}"}
    if g.nr <= len(NOTIZEN) and g.tag and g.tag < heute:
        thema, idee, was, wer, erledigt = NOTIZEN[g.nr - 1]
        bis = None if erledigt else heute + timedelta(days=14)
        felder |= {"gefuehrt": True, "thema": thema, "idee": idee, "was": was, "wer": wer}
        felder |= {"erledigt": erledigt, "bis": bis}
    return g.model_copy(update=felder)
