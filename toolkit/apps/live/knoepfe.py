"""Which buttons does the whole day have, and what is it called?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.live.schritte import name_day
from toolkit.planung.lauf import day_of

if TYPE_CHECKING:
    from toolkit.apps.live.model import Modell
    from toolkit.frame.worte import Worte

VOR_BEGINN = ("start", "start_jetzt", "anderer")


def day_buttons(modell: Modell, worte: Worte, *, gesperrt: bool) -> list[list[Any]]:
    """List gesture, text and whether it is the main one; who may look only gets the way out."""
    verlauf = modell.verlauf
    zurueck = [["zurueck", worte("knopf.zurueck", was=verlauf.undo_name), False]] if verlauf and verlauf.zurueck else []
    anderer = ["anderer", worte("knopf.anderer"), False]
    if modell.lage == "bereit":
        return [[geste, worte(f"knopf.{geste}"), geste == "start"] for geste in VOR_BEGINN]
    if modell.lage == "laeuft" and not gesperrt:
        aufholen = ["aufholen", worte("knopf.aufholen"), False]
        return [aufholen, *zurueck, ["beenden", worte("knopf.beenden"), False]]
    if modell.lage == "fertig":
        return [anderer] if gesperrt else [*zurueck, anderer]
    return []


def title_of_day(modell: Modell) -> str:
    """Return what the day is called; empty if none is chosen."""
    if modell.lauf is not None:
        return name_day(modell.lauf.plan, day_of(modell.lauf))
    fund = modell.gewaehlt
    return name_day(fund.ablauf, next(t for t in fund.ablauf.tage if t.id == fund.tag)) if fund else ""
