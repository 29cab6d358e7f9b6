"""How does a proposal become one of the group's dates?"""

from __future__ import annotations

from collections.abc import Iterable

from toolkit.dokument.regionaltermine.blatt import MEISTE_TERMINE, Gruppentermin, Regionaltermine, dated
from toolkit.planung.terminsuche import Vorschlag


def take_over(t: Regionaltermine, vorschlaege: Iterable[Vorschlag]) -> Regionaltermine:
    """Add proposals to the group's dates, by day; empty entries make room.

    Args:
        t: the sheet.
        vorschlaege: proposals; days on which the group meets already are left out.

    Returns:
        The sheet afterwards; it stays as it was if there is no room or nothing new.
    """
    schon = {x.tag for x in dated(t)}
    neue = {v.von: v for v in vorschlaege if v.von not in schon}
    if not neue:
        return t
    bleiben = [x for x in t.termine if x != Gruppentermin(id=x.id)]
    dazu = [Gruppentermin(tag=v.von, bis=v.bis if v.bis > v.von else None) for v in neue.values()]
    platz = max(0, MEISTE_TERMINE - len(bleiben))
    ohne = [x for x in bleiben if x.tag is None]
    mit = [x for x in bleiben if x.tag is not None]
    alle = sorted([*mit, *dazu[:platz]], key=lambda x: (str(x.tag), x.beginn))
    return t.model_copy(update={"termine": [*alle, *ohne]})
