"""Who stands where: which figures are about single actors?"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.planung.netz import worte_masse as worte
from toolkit.planung.netz.aufbau import find_bridges, find_core, find_cut_points
from toolkit.planung.netz.kennzahl import Kennzahl, make_figure
from toolkit.planung.netz.masse import measure_constraint
from toolkit.planung.netz.sektoren import count_brokerage
from toolkit.planung.netz.sicht import Sicht
from toolkit.planung.netz.wege import measure_betweenness


def measure_actors(sicht: Sicht) -> Iterator[Kennzahl]:
    """Give the figures on connectors, brokers, weak points and the core."""
    n = len(sicht.graf)
    dazwischen = measure_betweenness(sicht.wege)
    vorn = sicht.rank(dazwischen)
    anteil = dazwischen[vorn[0]] / ((n - 1) * (n - 2) / 2) if vorn else 0.0
    yield make_figure("vermittlung", anteil, worte.say_betweenness(sicht.name(vorn), anteil))
    enge = {i: w for i, w in measure_constraint(sicht.graf).items() if dazwischen[i] > 0}
    frei = sorted(enge, key=lambda i: (round(enge[i], 9), sicht.namen[i], i))
    wert = enge[frei[0]] if frei else None
    yield make_figure("luecken", wert, worte.say_constraint(sicht.name(frei), wert))
    rollen = count_brokerage(sicht.graf, sicht.sektoren)
    paare = {i: float(r["tor"] + r["bindeglied"]) for i, r in rollen.items()}
    vorn = sicht.rank(paare)
    meiste = int(paare[vorn[0]]) if vorn else 0
    yield make_figure("sektorbruecken", meiste, worte.say_sector_brokers(sicht.name(vorn), meiste))
    punkte = sicht.rank({i: float(k) for i, k in find_cut_points(sicht.graf).items()})
    yield make_figure("schnittpunkte", len(punkte), worte.say_cut_points(sicht.name(punkte)))
    faeden = find_bridges(sicht.graf)
    benannt = [(sicht.namen[a], sicht.namen[b]) for a, b in faeden]
    yield make_figure("bruecken", len(faeden), worte.say_bridges(benannt))
    k, kern = find_core(sicht.graf)
    yield make_figure("kern", len(kern), worte.say_core(k, sicht.name(kern)))
