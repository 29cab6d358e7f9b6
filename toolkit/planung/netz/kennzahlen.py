"""What stands behind „Mehr Kennzahlen“?"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from toolkit.planung.netz import masse
from toolkit.planung.netz import worte_masse as worte
from toolkit.planung.netz.graf import KONFLIKT, VERBINDEND, find_parts
from toolkit.planung.netz.kennzahl import Kennzahl, apply_caution, make_figure
from toolkit.planung.netz.kennzahlen_bereiche import measure_groups, measure_sectors
from toolkit.planung.netz.kennzahlen_stellen import measure_actors
from toolkit.planung.netz.ruecklauf import Ruecklauf, judge_data
from toolkit.planung.netz.sicht import Sicht, look_at
from toolkit.planung.netz.wege import measure_mean_distance
from toolkit.planung.netz.werte import Netz
from toolkit.planung.netz.worte import say_percent


def measure_network(
    netz: Netz, arten: Collection[str] = VERBINDEND, ruecklauf: Ruecklauf | None = None
) -> tuple[Kennzahl, ...]:
    """Measure a network by chosen kinds of ties.

    Conflict never joins: beside other kinds it is left out. Chosen alone, only the figures are given that make sense
    for it (how many, and whether they gather at one actor, who is not
    named).

    Args:
        netz: as captured.
        arten: keys of ``ARTEN``.
        ruecklauf: of a survey; ``None`` if a group drew the map together.

    Returns:
        The figures in a fixed order; what the data do not bear stands there withheld, with the reason. A sector with
        fewer than three actors has no figure of its own.
    """
    nur_konflikt = set(arten) == {KONFLIKT}
    sicht = look_at(netz, set(arten) - (set() if nur_konflikt else {KONFLIKT}))
    lage = judge_data(len(sicht.graf), ruecklauf)
    anfang = (_response(ruecklauf),) if ruecklauf else ()
    if not len(sicht.graf):
        return anfang
    zahlen = _of_conflict(sicht) if nur_konflikt else _of_all(sicht)
    return (*anfang, *(apply_caution(zahl, lage) for zahl in zahlen))


def _response(ruecklauf: Ruecklauf) -> Kennzahl:
    return make_figure("ruecklauf", ruecklauf.anteil, (say_percent(ruecklauf.anteil), f"{ruecklauf}."))


def _of_conflict(sicht: Sicht) -> Iterator[Kennzahl]:
    n, kanten = len(sicht.graf), sicht.graf.number_of_edges()
    yield make_figure("konflikte", kanten, worte.say_conflicts(kanten, n * (n - 1) // 2))
    wert = masse.measure_centralisation(sicht.graf)
    yield make_figure("konfliktherd", wert, worte.say_conflict_centre(wert, kanten))


def _of_all(sicht: Sicht) -> Iterator[Kennzahl]:
    groessen = [len(teil) for teil in find_parts(sicht.graf)]
    yield _density(sicht)
    yield make_figure("teile", len(groessen), worte.say_components(groessen))
    abstand = measure_mean_distance(sicht.wege.abstand)
    yield make_figure("abstand", abstand, worte.say_distance(abstand))
    yield _centralisation(sicht)
    yield from measure_actors(sicht)
    yield from measure_groups(sicht)
    yield from measure_sectors(sicht)
    gegenseitig = masse.measure_reciprocity(sicht.netz, sicht.arten)
    yield make_figure("gegenseitigkeit", gegenseitig, worte.say_reciprocity(gegenseitig))


def _density(sicht: Sicht) -> Kennzahl:
    n, dichte = len(sicht.graf), masse.measure_density(sicht.graf)
    return make_figure("dichte", dichte, worte.say_density(dichte, sicht.graf.number_of_edges(), n * (n - 1) // 2))


def _centralisation(sicht: Sicht) -> Kennzahl:
    grade = {knoten: float(grad) for knoten, grad in sicht.graf.degree}
    mitte = sicht.name(sicht.rank(grade)[:1])
    wert = masse.measure_centralisation(sicht.graf)
    return make_figure("zentralisierung", wert, worte.say_centralisation(wert, "".join(mitte)))
