"""How does a whole day begin now, and how does it end at once?"""

from __future__ import annotations

from datetime import datetime

from toolkit.dokument.termine import ZONE
from toolkit.planung import live
from toolkit.planung.ablauf import Ablauf, Block, Parallel, Tag
from toolkit.planung.baum import blocks_of, exchange
from toolkit.planung.lauf import MINUTE, Lauf, day_of, done_ids
from toolkit.planung.meldungen import Fehler


def midnight_of(jetzt: int) -> int:
    """Return the seconds since 1970 at 0:00 of the day in Germany."""
    tag = datetime.fromtimestamp(jetzt, ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    return int(tag.timestamp())


def move_to_now(ablauf: Ablauf, kennung: str, minute: int) -> Ablauf:
    """Move begin, wished end and pinned times of a day so that it begins at ``minute`` since midnight."""
    tag = next(t for t in ablauf.tage if t.id == kennung)
    um = minute - tag.beginn
    elemente = tuple(_move(stueck, um) for stueck in tag.elemente)
    ziel = None if tag.ziel_ende is None else tag.ziel_ende + um
    return exchange(ablauf, tag.model_copy(update={"beginn": minute, "ziel_ende": ziel, "elemente": elemente}))


def end_day(lauf: Lauf, jetzt: int) -> Lauf | Fehler:
    """End what runs, and skip what is still to come."""
    laufend = {x.block: x.begonnen for x in lauf.laufend}
    for block in blocks_of(day_of(lauf)):
        if block.id not in done_ids(lauf) and block.id not in laufend:
            neu = live.skip_block(lauf, block.id, jetzt)
            if isinstance(neu, Fehler):
                return neu
            lauf = neu
    for kennung, begonnen in laufend.items():
        # What has hardly begun took no time that could be a measure for the next time.
        neu = live.finish_block(lauf, kennung, jetzt, uebersprungen=jetzt - begonnen < MINUTE)
        if isinstance(neu, Fehler):
            return neu
        lauf = neu
    return lauf


def name_day(ablauf: Ablauf, tag: Tag) -> str:
    """Name a day of a plan; the plan's title is enough if there is only one."""
    return ablauf.titel if len(ablauf.tage) == 1 else f"{ablauf.titel}, {tag.titel}"


def _move(stueck: Block | Parallel, um: int) -> Block | Parallel:
    if isinstance(stueck, Parallel):
        spuren = tuple(s.model_copy(update={"bloecke": tuple(_pin(b, um) for b in s.bloecke)}) for s in stueck.spuren)
        return stueck.model_copy(update={"spuren": spuren, "fest_um": _later(stueck.fest_um, um)})
    return _pin(stueck, um)


def _pin(block: Block, um: int) -> Block:
    return block if block.fest_um is None else block.model_copy(update={"fest_um": _later(block.fest_um, um)})


def _later(fest_um: int | None, um: int) -> int | None:
    return None if fest_um is None else fest_um + um
