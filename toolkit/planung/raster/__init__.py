"""Who meets where and when, so that as few people as possible have to miss what they want (a BarCamp grid)?

``check_grid`` says what clashes in any grid, ``propose_grid`` finds a good one and says why it is good.
"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.planung.raster.aufgabe import Aufgabe, build_task
from toolkit.planung.raster.bedarf import Bedarfe, find_needs
from toolkit.planung.raster.beweis import prove_plan
from toolkit.planung.raster.gruende import Lage, explain_grid
from toolkit.planung.raster.pruefung import check_grid, count_cost
from toolkit.planung.raster.raeume import assign_rooms, order_groups
from toolkit.planung.raster.schranke import least_cost
from toolkit.planung.raster.start import first_plan
from toolkit.planung.raster.suche import improve_plan
from toolkit.planung.raster.werte import Konflikt, Platz, Raster, Raum, Sitzung, Zeitfenster, by_id

__all__ = [
    "Konflikt",
    "Platz",
    "Raster",
    "Raum",
    "Sitzung",
    "Zeitfenster",
    "check_grid",
    "count_cost",
    "propose_grid",
]
KURZE_SUCHE = 30_000
BEWEIS = 600_000
LANGE_SUCHE = 700_000
JE_SITZUNG = 15_000


def propose_grid(
    zeiten: Sequence[Zeitfenster],
    raeume: Sequence[Raum],
    sitzungen: Sequence[Sitzung],
    *,
    gruppe: int | None = None,
) -> Raster:
    """Propose a grid; the same input always gives the same grid.

    What counts, each before the next: as many sessions as possible have a place (fixed ones, then those with more
    interest); nobody leads two at once; as few points of soft clashes as possible (2 for each person who has to choose
    between two, 3 for each who leads one and wants the other); everybody has a seat; few guessed clashes where only
    numbers are known; few sessions side by side. Full times come first, so empty cells are late. A session that is
    fixed to a time or a room stays there; one that is fixed to what no longer exists is free.

    Small tasks are solved exactly by branch and bound, larger ones by a tabu search of bounded length.

    Args:
        zeiten: times in their order; of two with the same id the first counts, for rooms and sessions as well.
        raeume: rooms; one without seats is large enough for everybody.
        sitzungen: sessions; where nothing else decides, those that stand first come first.
        gruppe: how many people take part, if known. If nobody said what interests them, each session gets an even
            share of them, and no session is expected to get more than there are.
    """
    alle_zeiten, alle_raeume = list(by_id(zeiten).values()), list(by_id(raeume).values())
    alle = by_id(sitzungen)
    bedarfe = find_needs(alle_raeume, list(alle.values()), gruppe)
    aufgabe = build_task(alle_zeiten, alle_raeume, list(alle.values()), bedarfe)
    plan, bewiesen = _search(aufgabe, bedarfe)
    zeit_von = {s: aufgabe.zeiten[z] for s, z in zip(aufgabe.sitzungen, plan, strict=True) if z != aufgabe.ohne}
    gruppen = {z.id: [s for s in alle.values() if zeit_von.get(s.id) == z.id] for z in alle_zeiten}
    wohin = order_groups(gruppen, alle_zeiten, bedarfe.je_sitzung)
    dort = {wohin[z]: hier for z, hier in gruppen.items()}
    plaetze = tuple(p for z in alle_zeiten for p in assign_rooms(z.id, dort[z.id], alle_raeume, bedarfe.je_sitzung))
    ohne_platz = tuple(s for s in alle if s not in zeit_von)
    konflikte = check_grid(plaetze, alle_zeiten, alle_raeume, list(alle.values()), gruppe=gruppe)
    lage = Lage(alle_zeiten, alle_raeume, alle, bedarfe, plaetze, ohne_platz, konflikte, bewiesen)
    kosten = count_cost(plaetze, alle_zeiten, alle_raeume, list(alle.values()), gruppe=gruppe)
    return Raster(plaetze, ohne_platz, konflikte, kosten, bewiesen, explain_grid(lage))


def _search(aufgabe: Aufgabe, bedarfe: Bedarfe) -> tuple[list[int], bool]:
    """Search until it is proven that nothing costs less, or until the work that is allowed is done."""
    plan = first_plan(aufgabe)
    ziel = least_cost(aufgabe, plan, bedarfe)
    plan, kosten = improve_plan(aufgabe, plan, KURZE_SUCHE, ziel)
    if kosten <= ziel:
        return plan, True
    plan, kosten, bewiesen = prove_plan(aufgabe, plan, kosten, BEWEIS)
    if bewiesen:
        return plan, True
    plan, kosten = improve_plan(aufgabe, plan, min(LANGE_SUCHE, JE_SITZUNG * len(plan)), ziel)
    return plan, kosten <= ziel
