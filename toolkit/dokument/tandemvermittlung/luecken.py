"""What is still missing in a round of tandems?"""

from __future__ import annotations

from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.tandemvermittlung.aufgabe import is_stale, make_weights
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.gemerkt import pairs_of
from toolkit.dokument.tandemvermittlung.pruefung import check_sheet
from toolkit.dokument.tandemvermittlung.seiten import take_places
from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import say_count

VERALTET = "Seit dem Vorschlag hat sich etwas geändert: neu rechnen."


def find_gaps(v: Tandemvermittlung) -> dict[str, list[str]]:
    """Say for each part in German what is missing; an empty list means that it is done."""
    return {"orte": _places(v), "zaehlt": _weights(v), "tandems": _pairs(v), "ergebnis": _result(v)}


def _places(v: Tandemvermittlung) -> list[str]:
    if not v.orte:
        return ["Noch keine Orte."]
    luecken = []
    if take_places(v).orte != v.orte:
        luecken.append("Die Liste ist noch nicht auf dem Stand der Gruppe.")
    if offen := sum(not o.seite for o in v.orte):
        luecken.append(f"Bei {say_count(offen, 'Ort', 'Orten')}: sucht er Begleitung, oder gibt er sie?")
    dabei = [o for o in v.orte if o.seite in ("sucht", "gibt")]
    for seite, satz in (("sucht", "Kein Ort sucht Begleitung."), ("gibt", "Kein Ort gibt Begleitung.")):
        if not any(o.seite == seite for o in dabei):
            luecken.append(satz)
    if ohne := sum(not (split_lines(o.sucht) or split_lines(o.bietet)) for o in dabei):
        luecken.append(f"Bei {say_count(ohne, 'Ort', 'Orten')}: die Themen. Ohne sie zählt das Thema nicht.")
    if halb := sum(not a.a or not a.b or a.a == a.b for a in v.ausschluesse):
        luecken.append(f"Bei {say_count(halb, 'Ausschluss', 'Ausschlüssen')}: zwei verschiedene Orte.")
    return luecken


def _weights(v: Tandemvermittlung) -> list[str]:
    return [] if any(make_weights(v).zahlen) else ["Alles ist „egal“. Wenigstens eines soll zählen."]


def _pairs(v: Tandemvermittlung) -> list[str]:
    luecken = []
    if any(isinstance(b, Fehler) for b in check_sheet(v)):
        luecken.append("So lässt sich noch nichts rechnen. Oben steht, was fehlt.")
    if not v.gerechnet:
        luecken.append("Noch kein Vorschlag.")
    elif is_stale(v):
        luecken.append(VERALTET)
    return luecken


def _result(v: Tandemvermittlung) -> list[str]:
    fest = set(pairs_of(v.fest))
    luecken = [] if fest else ["Noch kein Paar ist vereinbart."]
    if fest and (offen := sum(p not in fest for p in pairs_of(v.paare))):
        luecken.append(f"{say_count(offen, 'Paar ist', 'Paare sind')} vorgeschlagen, aber nicht vereinbart.")
    if fest and v.beginn is None:
        luecken.append("Der Tag, an dem die Tandems beginnen.")
    return luecken
