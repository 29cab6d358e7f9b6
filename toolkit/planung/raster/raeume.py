"""At which time does each group of sessions run, and in which room each session?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from toolkit.planung.raster.bedarf import Bedarf
from toolkit.planung.raster.werte import Platz, Raum, Sitzung, Zeitfenster

Gruppen = Mapping[str, Sequence[Sitzung]]


def order_groups(gruppen: Gruppen, zeiten: Sequence[Zeitfenster], bedarfe: Mapping[str, Bedarf]) -> dict[str, str]:
    """Put the groups of sessions in order; this changes no clash.

    Times at which a session is fixed stay. Of the others the fullest come first, so that empty cells are late, where a
    topic of the day finds them; among equally full ones those with more interest come first.

    Args:
        gruppen: by id of a time the sessions that run side by side.
        zeiten: all times, in their order.
        bedarfe: what the sessions need, by id and in their order.

    Returns:
        For each time the time that its group moves to.
    """
    reihe = {s: nummer for nummer, s in enumerate(bedarfe)}

    def key(zeit: str) -> tuple[int, int, int]:
        hier = gruppen[zeit]
        interesse = sum(bedarfe[s.id].interesse for s in hier)
        return -len(hier), -interesse, min((reihe[s.id] for s in hier), default=len(reihe))

    lose = [z.id for z in zeiten if not any(s.zeit == z.id for s in gruppen[z.id])]
    neu = dict(zip(sorted(lose, key=key), lose, strict=True))
    return {z.id: neu.get(z.id, z.id) for z in zeiten}


def assign_rooms(
    zeit: str, hier: Sequence[Sitzung], raeume: Sequence[Raum], bedarfe: Mapping[str, Bedarf]
) -> list[Platz]:
    """Give the sessions of one time their rooms: fixed ones first, then most people to most seats.

    A room without a number of seats comes last, unless more people find a seat if it comes first.

    Returns:
        The places, room by room.
    """
    fest = {s.raum: s for s in hier if s.raum in {r.id for r in raeume}}
    lose = [s for s in hier if s not in fest.values()]
    nach_andrang = sorted(lose, key=lambda s: (-bedarfe[s.id].kommen, -bedarfe[s.id].interesse))
    frei = [r for r in raeume if r.id not in fest]
    nach_groesse = sorted((r for r in frei if r.plaetze is not None), key=lambda r: -(r.plaetze or 0))
    offen = [r for r in frei if r.plaetze is None]
    wege: list[dict[str, Sitzung]] = [
        dict(zip((r.id for r in w), nach_andrang, strict=False)) for w in (nach_groesse + offen, offen + nach_groesse)
    ]
    sitze = {r.id: r.plaetze for r in raeume}

    def missing(weg: Mapping[str, Sitzung]) -> int:
        return sum(max(0, bedarfe[s.id].kommen - sitz) for r, s in weg.items() if (sitz := sitze[r]) is not None)

    bester = min(wege, key=missing)
    wo: dict[str, Sitzung] = {**bester, **{raum: sitzung for raum, sitzung in fest.items() if raum is not None}}
    return [Platz(sitzung=wo[r.id].id, zeit=zeit, raum=r.id) for r in raeume if r.id in wo]
