"""How does a day land on time from now on? What is left is planned anew, and the proposals of ``passt`` look at it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from methodenkoffer.schema import Karte
from toolkit.planung.ablauf import Ablauf, Block, Parallel, Spur, Tag
from toolkit.planung.baum import exchange, find_piece
from toolkit.planung.einsetzen import take_out
from toolkit.planung.lauf import MINUTE, Lauf, block_of, day_of, done_ids
from toolkit.planung.meldungen import Fehler
from toolkit.planung.passt import Vorschlag, Wechsel, find_proposals
from toolkit.planung.passung import room_of
from toolkit.planung.uhr import plan_times
from toolkit.planung.worte import quote, say_minutes
from toolkit.planung.ziele import Zielart

ARTEN: tuple[Zielart, ...] = ("gleichmaessig", "weglassen", "ersetzen", "beides", "ende")
WEGE = 3


def catch_up(
    lauf: Lauf, jetzt: int, karten: Mapping[str, Karte] | None = None, auf: Literal["ziel", "plan"] = "ziel"
) -> tuple[Vorschlag, ...]:
    """„Wieder in die Zeit kommen“: find up to three ways to land on time, over tracks and pinned blocks.

    Args:
        lauf: the running day.
        jetzt: seconds since 1970.
        karten: the cards by slug, for shorter methods in what is still to come.
        auf: land on the wished end, or on the end that was planned (then the buffer stays).

    Returns:
        The ways, those that reach the end first; each holds the whole plan as it would be. Nothing if it fits.
    """
    rest = rest_of_day(lauf, jetzt, auf)
    wege = sorted(find_proposals(rest, karten, ARTEN), key=lambda v: v.fehlt)[:WEGE]
    return tuple(_as_whole(lauf, weg) for weg in wege)


def rest_of_day(lauf: Lauf, jetzt: int, auf: Literal["ziel", "plan"] = "ziel") -> Ablauf:
    """Return what is left of the day as a plan that begins now; of a running block only its last minutes are left.

    A pinned time that has passed binds no more.
    """
    tag = day_of(lauf)
    minute = (jetzt - lauf.mitternacht) // MINUTE
    geplant = plan_times(lauf.plan).of_day(lauf.tag)
    ziel = geplant.ende if auf == "plan" or tag.ziel_ende is None else tag.ziel_ende
    elemente = tuple(_rest_of(lauf, tag, minute, jetzt))
    jetziger = tag.model_copy(update={"beginn": minute, "ziel_ende": ziel, "elemente": elemente})
    return lauf.ablauf.model_copy(update={"tage": (jetziger,)})


def _rest_of(lauf: Lauf, tag: Tag, minute: int, jetzt: int) -> Sequence[Block | Parallel]:
    laufend = {x.block: x.begonnen for x in lauf.laufend}
    ab = next((i for i, e in enumerate(tag.elemente) if _ids(e) & set(laufend)), len(tag.elemente))
    elemente: list[Block | Parallel] = []
    for i, stueck in enumerate(tag.elemente[ab:]):
        if isinstance(stueck, Block):
            elemente.extend(_left(lauf, (stueck,), minute, jetzt))
        else:
            spuren = tuple(_rest_of_track(lauf, s, minute, jetzt, begonnen=i == 0) for s in stueck.spuren)
            fest = stueck.fest_um if i and stueck.fest_um is not None and stueck.fest_um > minute else None
            elemente.append(stueck.model_copy(update={"spuren": spuren, "fest_um": fest}))
    return elemente


def _rest_of_track(lauf: Lauf, spur: Spur, minute: int, jetzt: int, *, begonnen: bool) -> Spur:
    laufend = {x.block for x in lauf.laufend}
    bloecke = spur.bloecke
    if begonnen:
        ab = next((i for i, b in enumerate(bloecke) if b.id in laufend), len(bloecke))
        bloecke = bloecke[ab:]
    return spur.model_copy(update={"bloecke": tuple(_left(lauf, bloecke, minute, jetzt))})


def _left(lauf: Lauf, bloecke: Sequence[Block], minute: int, jetzt: int) -> list[Block]:
    begonnen = {x.block: x.begonnen for x in lauf.laufend}
    uebrig: list[Block] = []
    for block in bloecke:
        start = begonnen.get(block.id)
        if start is not None and start <= jetzt:
            rest = rest_minutes(lauf, block, start, minute)
            gekuerzt = {"minuten": rest, "kuerzbar_auf": max(0, rest - room_of(block)), "karte": None}
            uebrig.append(block.model_copy(update={**gekuerzt, "weglassbar": False, "fest_um": None}))
        elif start is not None:
            wartet = {"fest_um": (start - lauf.mitternacht) // MINUTE, "weglassbar": False}
            uebrig.append(block.model_copy(update=wartet))
        elif block.id not in done_ids(lauf):
            vorbei = block.fest_um is not None and block.fest_um <= minute
            uebrig.append(block.model_copy(update={"fest_um": None}) if vorbei else block)
    return uebrig


def rest_minutes(lauf: Lauf, block: Block, begonnen: int, minute: int) -> int:
    """Count the planned minutes that a running block still has, 0 if it is over its time.

    Args:
        lauf: the running day.
        block: the block.
        begonnen: when it began, in seconds since 1970.
        minute: now, in minutes since midnight of the day.
    """
    ende = -(-(begonnen - lauf.mitternacht) // MINUTE) + block.minuten
    return max(0, min(block.minuten, ende - minute))


def _as_whole(lauf: Lauf, weg: Vorschlag) -> Vorschlag:
    """Carry a way for the rest over to the whole plan."""
    ablauf = lauf.ablauf
    wechsel: list[Wechsel] = []
    for w in weg.wechsel:
        block = block_of(lauf, w.id)
        if w.art == "kuerzen" and block is not None:
            minuten = block.minuten - (w.vorher - w.nachher)
            satz = f"{quote(block.titel)}: {say_minutes(minuten)} statt {say_minutes(block.minuten)}."
            wechsel.append(replace(w, vorher=block.minuten, nachher=minuten, satz=satz))
            ablauf = exchange(ablauf, block.model_copy(update={"minuten": minuten}))
        else:
            wechsel.append(w)
            ablauf = _carry_over(ablauf, lauf.tag, weg, w)
    return replace(weg, ablauf=ablauf, wechsel=tuple(wechsel))


def _carry_over(ablauf: Ablauf, kennung: str, weg: Vorschlag, wechsel: Wechsel) -> Ablauf:
    neu: Ablauf | Fehler = ablauf
    stelle = find_piece(weg.ablauf, wechsel.id)
    if wechsel.art == "weglassen":
        neu = take_out(ablauf, wechsel.id)
    elif wechsel.art == "ende":
        tag = next(t for t in ablauf.tage if t.id == kennung)
        neu = exchange(ablauf, tag.model_copy(update={"ziel_ende": wechsel.nachher}))
    elif stelle is not None:
        neu = exchange(ablauf, stelle.stueck)
    return ablauf if isinstance(neu, Fehler) else neu


def _ids(element: Block | Parallel) -> set[str]:
    return {b.id for s in element.spuren for b in s.bloecke} if isinstance(element, Parallel) else {element.id}
