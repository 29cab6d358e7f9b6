"""Which changes can a plan take? Each is a pure function that returns the new plan or what is wrong."""

from __future__ import annotations

from typing import Any

from toolkit.planung.ablauf import Ablauf, Art, Block, Parallel, Spur, Tag
from toolkit.planung.baum import exchange, find_container, find_piece, next_id
from toolkit.planung.bewegung import move_down, move_into_track, move_out_of_track, move_to, move_to_day, move_up
from toolkit.planung.einsetzen import NICHT_DA, insert_piece, take_out
from toolkit.planung.meldungen import Fehler
from toolkit.planung.spuren import add_track, merge_tracks, remove_track, split_into_tracks
from toolkit.planung.tage import (
    accept_hint,
    add_day,
    add_task,
    change_task,
    remove_day,
    remove_task,
    reopen_hint,
)
from toolkit.planung.werte import change_value
from toolkit.planung.worte import quote

__all__ = [
    "accept_hint",
    "add_block",
    "add_day",
    "add_task",
    "add_track",
    "change_task",
    "duplicate",
    "merge_tracks",
    "move_down",
    "move_into_track",
    "move_out_of_track",
    "move_to",
    "move_to_day",
    "move_up",
    "new_block",
    "pin",
    "remove",
    "remove_day",
    "remove_task",
    "remove_track",
    "reopen_hint",
    "resize",
    "set_field",
    "set_plan",
    "split_into_tracks",
    "unpin",
]
FESTE_FELDER = {"id", "art", "elemente", "bloecke", "spuren"}
FESTE_PLANFELDER = {"formatversion", "tage", "vorbereitung", "nachbereitung", "bewusst", "naechste_nummer"}


def new_block(art: Art, titel: str, minuten: int, **felder: Any) -> Block | Fehler:
    """Make a block that stands in no plan yet; ``add_block`` gives it its id."""
    return change_value(Block(id="neu", art=art, titel="neu", minuten=0), titel=titel, minuten=minuten, **felder)


def add_block(ablauf: Ablauf, block: Block, behaelter: str, index: int | None = None) -> Ablauf | Fehler:
    """Put a block into a day or a track; it gets a new id.

    Args:
        ablauf: the plan.
        block: the block; its id does not matter.
        behaelter: id of the day or the track.
        index: place from 0, at the end if not given.
    """
    kennung, gezaehlt = next_id(ablauf, "b")
    return insert_piece(gezaehlt, block.model_copy(update={"id": kennung}), behaelter, index)


def duplicate(ablauf: Ablauf, kennung: str) -> Ablauf | Fehler:
    """Put a copy of a block right behind it; the copy is not pinned."""
    stelle = find_piece(ablauf, kennung)
    if stelle is None:
        return NICHT_DA
    if isinstance(stelle.stueck, Parallel):
        return Fehler("Spuren lassen sich nicht im Ganzen verdoppeln.", "Verdoppeln Sie die einzelnen Blöcke.")
    kopie = stelle.stueck.model_copy(update={"fest_um": None, "zuletzt": None})
    return add_block(ablauf, kopie, stelle.behaelter.id, stelle.index + 1)


def remove(ablauf: Ablauf, kennung: str) -> Ablauf | Fehler:
    """Remove a block, or a group of tracks with all its blocks."""
    return take_out(ablauf, kennung)


def resize(ablauf: Ablauf, kennung: str, minuten: int) -> Ablauf | Fehler:
    """Give a block another length in minutes."""
    stelle = find_piece(ablauf, kennung)
    if stelle is not None and isinstance(stelle.stueck, Parallel):
        return Fehler(
            f"{quote(stelle.stueck.titel)} dauert so lang wie die längste Spur.",
            "Ändern Sie die Blöcke in den Spuren.",
        )
    return set_field(ablauf, kennung, minuten=minuten)


def pin(ablauf: Ablauf, kennung: str, fest_um: int) -> Ablauf | Fehler:
    """Pin a block or a group of tracks to a start in minutes since midnight of its day."""
    return set_field(ablauf, kennung, fest_um=fest_um)


def unpin(ablauf: Ablauf, kennung: str) -> Ablauf | Fehler:
    """Let a block begin when what comes before has ended."""
    return set_field(ablauf, kennung, fest_um=None)


def set_field(ablauf: Ablauf, kennung: str, **felder: Any) -> Ablauf | Fehler:
    """Change fields of a block, a group of tracks, a track or a day.

    Args:
        ablauf: the plan.
        kennung: id of the piece.
        felder: new contents; id, kind and what the piece holds have operations of their own.
    """
    stelle = find_piece(ablauf, kennung)
    stueck: Block | Parallel | Spur | Tag | None = stelle.stueck if stelle else find_container(ablauf, kennung)
    if stueck is None:
        return NICHT_DA
    if verboten := FESTE_FELDER & set(felder):
        return Fehler(f"„{min(verboten)}“ lässt sich so nicht ändern.", "Verschieben oder löschen Sie stattdessen.")
    neu = change_value(stueck, **felder)
    return neu if isinstance(neu, Fehler) else exchange(ablauf, neu)


def set_plan(ablauf: Ablauf, **felder: Any) -> Ablauf | Fehler:
    """Change fields of the whole plan: title, people, important notes, known needs, ticked material."""
    if verboten := FESTE_PLANFELDER & set(felder):
        return Fehler(f"„{min(verboten)}“ lässt sich so nicht ändern.", "Dafür gibt es eigene Schritte.")
    return change_value(ablauf, **felder)
