"""How is a day led: start, go on, skip, add minutes, take over a way to catch up, keep what really happened?

All functions are pure; the time comes as seconds since 1970, so that sleep and a lost connection do no harm.
``toolkit.planung.verlauf.Verlauf`` takes every step back.
"""

from __future__ import annotations

from toolkit.planung.ablauf import Ablauf, Block, Parallel, Spur
from toolkit.planung.aenderung import resize
from toolkit.planung.aufholen import catch_up
from toolkit.planung.baum import exchange, find_piece, walk_blocks
from toolkit.planung.lauf import (
    MINUTE,
    WEGE_ZURUECK,
    Gelaufen,
    Lauf,
    Laufend,
    block_of,
    clock_at,
    day_of,
    done_ids,
)
from toolkit.planung.livebild import Linie, Livebild, show
from toolkit.planung.meldungen import Fehler
from toolkit.planung.passt import Vorschlag
from toolkit.planung.werte import LAENGSTER_BLOCK, change_value

__all__ = [
    "Lauf",
    "Linie",
    "Livebild",
    "Vorschlag",
    "catch_up",
    "change_minutes",
    "change_plan",
    "finish_block",
    "record_actuals",
    "show",
    "skip_block",
    "start_day",
    "start_now",
    "take_back",
    "take_over",
]
LAEUFT_NICHT = Fehler("Dieser Block läuft gerade nicht.", "Vielleicht wurde er inzwischen beendet.")


def start_day(ablauf: Ablauf, tag: str, mitternacht: int, jetzt: int) -> Lauf | Fehler:
    """Begin a day.

    Args:
        ablauf: the plan.
        tag: id of the day.
        mitternacht: seconds since 1970 at 0:00 of the day where it takes place.
        jetzt: seconds since 1970.
    """
    if tag not in {t.id for t in ablauf.tage}:
        return Fehler("Diesen Tag gibt es nicht.", "Bitte wählen Sie einen Tag des Ablaufs.")
    lauf = Lauf(plan=ablauf, ablauf=ablauf, tag=tag, mitternacht=mitternacht)
    begonnen = _go_on(lauf, 0, jetzt)
    if not begonnen.laufend:
        return Fehler("Der Tag hat noch keine Blöcke.", "Planen Sie zuerst, was geschehen soll.")
    return begonnen


def finish_block(lauf: Lauf, block: str, jetzt: int, *, uebersprungen: bool = False) -> Lauf | Fehler:
    """End a running block; the next one of its line begins, a pinned one not before its time."""
    laeuft = next((x for x in lauf.laufend if x.block == block), None)
    if laeuft is None:
        return LAEUFT_NICHT
    vorbei = Gelaufen(
        block=block,
        begonnen=min(laeuft.begonnen, jetzt),
        beendet=jetzt,
        uebersprungen=uebersprungen or laeuft.begonnen > jetzt,
    )
    andere = tuple(x for x in lauf.laufend if x.block != block)
    neu = lauf.model_copy(update={"gelaufen": (*lauf.gelaufen, vorbei), "laufend": andere})
    stelle = find_piece(neu.ablauf, block)
    if stelle is None:
        return LAEUFT_NICHT
    if stelle.spur is None or stelle.parallel is None:
        return _go_on(neu, stelle.index + 1, jetzt)
    naechster = _next_in_track(neu, stelle.spur, stelle.index + 1, jetzt)
    if naechster is not None:
        return neu.model_copy(update={"laufend": (*andere, naechster)})
    if andere:
        return neu
    return _go_on(neu, stelle.tag.elemente.index(stelle.parallel) + 1, jetzt)


def skip_block(lauf: Lauf, block: str, jetzt: int) -> Lauf | Fehler:
    """Skip a block, whether it runs or is still to come."""
    if any(x.block == block for x in lauf.laufend):
        return finish_block(lauf, block, jetzt, uebersprungen=True)
    if block_of(lauf, block) is None or block in done_ids(lauf):
        return Fehler("Dieser Block steht nicht mehr bevor.", "Es gibt nichts zu überspringen.")
    vorbei = Gelaufen(block=block, begonnen=jetzt, beendet=jetzt, uebersprungen=True)
    return lauf.model_copy(update={"gelaufen": (*lauf.gelaufen, vorbei)})


def start_now(lauf: Lauf, block: str, jetzt: int) -> Lauf | Fehler:
    """Begin a block now that waits for its pinned time."""
    if not any(x.block == block for x in lauf.laufend):
        return LAEUFT_NICHT
    neu = (Laufend(block=x.block, begonnen=min(x.begonnen, jetzt)) if x.block == block else x for x in lauf.laufend)
    return lauf.model_copy(update={"laufend": tuple(neu)})


def change_minutes(lauf: Lauf, block: str, um: int) -> Lauf | Fehler:
    """Give a block more or fewer minutes, down to nothing."""
    gefunden = block_of(lauf, block)
    if gefunden is None:
        return LAEUFT_NICHT
    neu = resize(lauf.ablauf, block, max(0, gefunden.minuten + um))
    return neu if isinstance(neu, Fehler) else lauf.model_copy(update={"ablauf": neu})


def change_plan(lauf: Lauf, ablauf: Ablauf) -> Lauf | Fehler:
    """Go on with a changed plan; what runs now must still be in its day."""
    neu = lauf.model_copy(update={"ablauf": ablauf})
    if lauf.tag not in {t.id for t in ablauf.tage} or any(block_of(neu, x.block) is None for x in lauf.laufend):
        return Fehler("Ein Block, der gerade läuft, fehlt im neuen Ablauf.", "Beenden Sie ihn zuerst.")
    return neu


def take_over(lauf: Lauf, vorschlag: Vorschlag) -> Lauf | Fehler:
    """Take over a way to catch up; ``take_back`` undoes it."""
    neu = change_plan(lauf, vorschlag.ablauf)
    if isinstance(neu, Fehler):
        return neu
    return neu.model_copy(update={"vorher": (*lauf.vorher, lauf.ablauf)[-WEGE_ZURUECK:]})


def take_back(lauf: Lauf) -> Lauf | Fehler:
    """Undo the last catching up; what has happened since stays."""
    if not lauf.vorher:
        return Fehler("Es gibt nichts zurückzunehmen.", "Der Ablauf ist so, wie Sie ihn geplant haben.")
    neu = change_plan(lauf, lauf.vorher[-1])
    return neu if isinstance(neu, Fehler) else neu.model_copy(update={"vorher": lauf.vorher[:-1]})


def record_actuals(lauf: Lauf) -> Ablauf | Fehler:
    """Return the plan as it was at the start, with the minutes that each block really took."""
    ergebnis = lauf.plan
    dauer = {g.block: round((g.beendet - g.begonnen) / MINUTE) for g in lauf.gelaufen if not g.uebersprungen}
    for _, block in walk_blocks(lauf.plan):
        if block.id in dauer:
            neu = change_value(block, zuletzt=min(max(dauer[block.id], 0), LAENGSTER_BLOCK))
            if isinstance(neu, Fehler):
                return neu
            ergebnis = exchange(ergebnis, neu)
    return ergebnis


def _go_on(lauf: Lauf, index: int, jetzt: int) -> Lauf:
    """Begin the next piece of the day from a place on; tracks begin together."""
    for stueck in day_of(lauf).elemente[index:]:
        ab = jetzt if stueck.fest_um is None else max(jetzt, clock_at(lauf, stueck.fest_um))
        if isinstance(stueck, Parallel):
            erste = [_next_in_track(lauf, spur, 0, ab) for spur in stueck.spuren]
            laufend = tuple(x for x in erste if x is not None)
            if laufend:
                return lauf.model_copy(update={"laufend": laufend})
        elif stueck.id not in done_ids(lauf):
            return lauf.model_copy(update={"laufend": (Laufend(block=stueck.id, begonnen=ab),)})
    return lauf.model_copy(update={"laufend": ()})


def _next_in_track(lauf: Lauf, spur: Spur, index: int, ab: int) -> Laufend | None:
    vorbei = done_ids(lauf)
    block: Block | None = next((b for b in spur.bloecke[index:] if b.id not in vorbei), None)
    if block is None:
        return None
    start = ab if block.fest_um is None else max(ab, clock_at(lauf, block.fest_um))
    return Laufend(block=block.id, begonnen=start)
