"""What does the whole day look like: what is over, how long it took, what is still to come?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from toolkit.planung import live
from toolkit.planung.ablauf import Ablauf, Block
from toolkit.planung.baum import walk_blocks
from toolkit.planung.lauf import MINUTE, Gelaufen, Lauf, block_of
from toolkit.planung.uhr import plan_times
from toolkit.planung.worte import say_clock, say_minutes

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte
    from toolkit.planung.baum import Stelle


@dataclass(frozen=True)
class _Stand:
    """How a block fares: name of its mark, its begin in minutes since midnight, the minutes it took."""

    marke: str
    um: int | None = None
    gebraucht: int | None = None


def planned_entries(ablauf: Ablauf, tag: str, worte: Worte) -> list[dict[str, Any]]:
    """List the blocks of a day that has not begun."""
    zeiten = plan_times(ablauf).zeiten
    return [
        _entry(stelle, block, block, _Stand("", zeiten[block.id].beginn), worte)
        for stelle, block in walk_blocks(ablauf)
        if stelle.tag.id == tag
    ]


def running_entries(lauf: Lauf, jetzt: int, worte: Worte, *, gesperrt: bool) -> list[dict[str, Any]]:
    """List the blocks of a day that has begun, also those that were dropped on the way."""
    zeiten = live.show(lauf, jetzt).zeiten.zeiten
    vorbei = {g.block: g for g in lauf.gelaufen}
    laufend = {x.block: x.begonnen for x in lauf.laufend}
    eintraege = []
    for stelle, geplant in walk_blocks(lauf.plan):
        if stelle.tag.id != lauf.tag:
            continue
        block = block_of(lauf, geplant.id)
        if geplant.id in vorbei:
            stand = _over(vorbei[geplant.id], lauf)
        elif block is None:
            stand = _Stand("entfaellt")
        elif geplant.id in laufend:
            begonnen = laufend[geplant.id]
            stand = _Stand("wartet" if begonnen > jetzt else "laeuft", _minute(begonnen, lauf))
        else:
            stand = _Stand("kommt", zeiten[geplant.id].beginn if geplant.id in zeiten else None)
        eintrag = _entry(stelle, geplant, block or geplant, stand, worte)
        if stand.marke == "kommt" and not gesperrt:
            eintrag["knoepfe"] = [["ueberspringen", worte("knopf.ueberspringen")]]
        eintraege.append(eintrag)
    return eintraege


def _over(gelaufen: Gelaufen, lauf: Lauf) -> _Stand:
    um = _minute(gelaufen.begonnen, lauf)
    if gelaufen.uebersprungen:
        return _Stand("uebersprungen")
    return _Stand("vorbei", um, round((gelaufen.beendet - gelaufen.begonnen) / MINUTE))


def _minute(sekunden: int, lauf: Lauf) -> int:
    return (sekunden - lauf.mitternacht) // MINUTE


def _entry(stelle: Stelle, geplant: Block, block: Block, stand: _Stand, worte: Worte) -> dict[str, Any]:
    zeile = [worte("tag.geplant", dauer=say_minutes(geplant.minuten))]
    if block.minuten != geplant.minuten and stand.marke != "entfaellt":
        zeile.append(worte("tag.neu", dauer=say_minutes(block.minuten)))
    if stand.gebraucht is not None:
        zeile.append(worte("tag.gebraucht", dauer=say_minutes(stand.gebraucht)))
    if geplant.zuletzt is not None:
        zeile.append(worte("tag.zuletzt", dauer=say_minutes(geplant.zuletzt)))
    gruppe = f"{stelle.parallel.titel}: {stelle.spur.titel}" if stelle.parallel and stelle.spur else ""
    return {
        "id": geplant.id,
        "titel": block.titel if stand.um is None else f"{say_clock(stand.um)} – {block.titel}",
        "gruppe": gruppe,
        "marke": worte(f"marke.{stand.marke}") if stand.marke else "",
        "zeilen": [", ".join(zeile)],
    }
