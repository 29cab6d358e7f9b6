"""How does the grid on the sheet become one that can be checked and proposed, and what does it say?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.themen import chosen_topics, name_topic
from toolkit.dokument.regionaltreffen.werte import Platz, Raum, Sitzung, Zeitfenster
from toolkit.dokument.regionaltreffen.worte import OHNE_TITEL, one_line, people_of, say_time
from toolkit.planung.namen import name_key, unique_names
from toolkit.planung.raster import Raster, check_grid, propose_grid
from toolkit.planung.raster import werte as plan
from toolkit.planung.raster.werte import Konflikt
from toolkit.planung.werte import TAG_MINUTEN
from toolkit.planung.worte import write_clock

MEISTE_ZEITEN = 20
MEISTE_SITZUNGEN = 100
GridValues = tuple[list[plan.Zeitfenster], list[plan.Raum], list[plan.Sitzung]]


def times_of(treffen: Regionaltreffen) -> list[Zeitfenster]:
    """Return the times in the order of the clock; in their own order if one has no clock."""
    if all(z.beginn for z in treffen.zeiten):
        return sorted(treffen.zeiten, key=lambda z: z.beginn)
    return list(treffen.zeiten)


def name_room(raum: Raum, nummer: int) -> str:
    """Return the name of a room; without one it is numbered, from 1."""
    return one_line(raum.name) or f"Raum {nummer}"


def name_session(sitzung: Sitzung) -> str:
    """Return the title of a session, never empty."""
    return one_line(sitzung.titel) or OHNE_TITEL


def grid_values(treffen: Regionaltreffen) -> GridValues:
    """Return times, rooms and sessions as ``toolkit.planung.raster`` wants them."""
    zeiten = [plan.Zeitfenster(id=z.id, titel=say_time(z, nr)) for nr, z in enumerate(times_of(treffen), 1)]
    raeume = [plan.Raum(id=r.id, name=name_room(r, nr), plaetze=r.plaetze) for nr, r in enumerate(treffen.raeume, 1)]
    sitzungen = [
        plan.Sitzung(
            id=s.id,
            titel=name_session(s),
            anbietende=tuple(s.anbietende),
            interessierte=tuple(s.interessierte),
            interesse=s.interesse,
            zeit=s.zeit or None,
            raum=s.raum or None,
        )
        for s in treffen.sitzungen
    ]
    return zeiten, raeume, sitzungen


def check_places(treffen: Regionaltreffen) -> tuple[Konflikt, ...]:
    """Say what clashes in the grid as it stands on the sheet."""
    plaetze = [
        plan.Platz(sitzung=p.sitzung, zeit=p.zeit, raum=p.raum)
        for p in treffen.plaetze
        if p.sitzung and p.zeit and p.raum
    ]
    zeiten, raeume, sitzungen = grid_values(treffen)
    return check_grid(plaetze, zeiten, raeume, sitzungen, gruppe=people_of(treffen))


def propose_places(treffen: Regionaltreffen) -> Raster:
    """Propose the best grid for the sessions on the sheet, with its reasons; ``take_grid`` takes it over."""
    zeiten, raeume, sitzungen = grid_values(treffen)
    return propose_grid(zeiten, raeume, sitzungen, gruppe=people_of(treffen))


def take_grid(treffen: Regionaltreffen, raster: Raster) -> Regionaltreffen:
    """Put a proposed grid into the sheet in place of the one that is there."""
    plaetze = [Platz(id=new_mark(), sitzung=p.sitzung, zeit=p.zeit, raum=p.raum) for p in raster.plaetze]
    return treffen.model_copy(update={"plaetze": plaetze})


def sessions_at(treffen: Regionaltreffen, zeit: str, raum: str) -> list[Sitzung]:
    """Return the sessions in one cell of the grid: none, one, or more if they clash."""
    hier = [p.sitzung for p in treffen.plaetze if (p.zeit, p.raum) == (zeit, raum)]
    return [s for s in treffen.sitzungen if s.id in hier]


def without_place(treffen: Regionaltreffen) -> list[Sitzung]:
    """Return the sessions that have no cell in the grid."""
    zeiten, raeume = {z.id for z in treffen.zeiten}, {r.id for r in treffen.raeume}
    da = {p.sitzung for p in treffen.plaetze if p.zeit in zeiten and p.raum in raeume}
    return [s for s in treffen.sitzungen if s.id not in da]


def say_programme(treffen: Regionaltreffen) -> list[str]:
    """Say the grid in lines of plain text, one for each time that has a session."""
    zeilen = []
    for nummer, zeit in enumerate(times_of(treffen), 1):
        hier = [
            f"{name_session(s)} ({name_room(raum, stelle)})"
            for stelle, raum in enumerate(treffen.raeume, 1)
            for s in sessions_at(treffen, zeit.id, raum.id)
        ]
        if hier:
            zeilen.append(f"{say_time(zeit, nummer)}: {'; '.join(hier)}")
    return zeilen


def make_times(beginn: int, minuten: int, wechsel: int, anzahl: int) -> list[Zeitfenster]:
    """Make equally long times one after another; those that would pass midnight are left out.

    Args:
        beginn: minutes since midnight.
        minuten: length of each time, at least 1.
        wechsel: minutes between two times.
        anzahl: how many.
    """
    anfaenge = [beginn + i * (max(minuten, 1) + max(wechsel, 0)) for i in range(min(anzahl, MEISTE_ZEITEN))]
    return [
        Zeitfenster(id=new_mark(), beginn=write_clock(a), ende=write_clock(a + max(minuten, 1)))
        for a in anfaenge
        if a + max(minuten, 1) < TAG_MINUTEN
    ]


def add_sessions(treffen: Regionaltreffen) -> Regionaltreffen:
    """Add a session for each topic that the group took and that has none yet."""
    da = unique_names(s.titel for s in treffen.sitzungen)
    neue = [
        Sitzung(id=new_mark(), titel=name_topic(t), anbietende=_known(t.von, treffen))
        for t in chosen_topics(treffen)
        if name_key(name_topic(t)) not in da
    ]
    platz = MEISTE_SITZUNGEN - len(treffen.sitzungen)
    return treffen.model_copy(update={"sitzungen": [*treffen.sitzungen, *neue[:platz]]})


def _known(von: str, treffen: Regionaltreffen) -> Sequence[str]:
    """Return who brought a topic if that is a guest; a place alone cannot lead a session."""
    return [one_line(von)] if name_key(von) and name_key(von) in {name_key(g.name) for g in treffen.gaeste} else []
