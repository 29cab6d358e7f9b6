"""From what were regions computed, and has it changed since?"""

from __future__ import annotations

import json
from hashlib import sha256

from toolkit.dokument.regionen.blatt import Abdruck, Regionen


def print_of(r: Regionen) -> Abdruck:
    """Return short marks of places, limits and pairs, so that one sees later which of them have changed."""
    orte = [(o.id, o.lat, o.lon, o.land if r.laender else "") for o in r.gruppe.orte if o.auf_der_karte]
    zeiten = [(*sorted((f.von, f.nach)), f.minuten) for f in r.gruppe.fahrzeiten]
    paare = [(*sorted((p.a, p.b)), p.wie) for p in r.paare if p.a and p.b]
    return Abdruck(
        orte=_mark([sorted(orte), sorted(zeiten)]),
        grenzen=_mark([r.anzahl, r.kleinste, r.groesste, r.laender]),
        paare=_mark(sorted(paare)),
    )


def say_changed(r: Regionen) -> list[str]:
    """Say what has changed since the regions were computed; nothing before the first computation."""
    if not r.gebiete:
        return []
    jetzt = print_of(r)
    saetze = []
    if jetzt.orte != r.aus.orte:
        saetze.append("Orte, ihre Lage oder Fahrzeiten haben sich geändert.")
    if jetzt.grenzen != r.aus.grenzen:
        saetze.append("Zahl, Größe oder Landesgrenzen haben sich geändert.")
    if jetzt.paare != r.aus.paare:
        saetze.append("Die Paare haben sich geändert.")
    return saetze


def _mark(wert: object) -> str:
    return sha256(json.dumps(wert).encode()).hexdigest()[:16]
