"""How does a piece move: up, down, into a track, out of it, to another day?"""

from __future__ import annotations

from toolkit.planung.ablauf import Ablauf, Spur
from toolkit.planung.baum import contents_of, exchange, fill_container, find_container, find_piece
from toolkit.planung.einsetzen import KEIN_PLATZ, NICHT_DA, insert_piece, take_out
from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import quote


def move_to(ablauf: Ablauf, kennung: str, behaelter: str, index: int | None = None) -> Ablauf | Fehler:
    """Move a block or a group of tracks to a place in a day or a track.

    Args:
        ablauf: the plan.
        kennung: id of the piece.
        behaelter: id of the day or the track that it goes to.
        index: place from 0 there, counted without the piece itself; at the end if not given.
    """
    stelle = find_piece(ablauf, kennung)
    if stelle is None:
        return NICHT_DA
    ohne = take_out(ablauf, kennung)
    if isinstance(ohne, Fehler):
        return ohne
    return insert_piece(ohne, stelle.stueck, behaelter, index)


def move_up(ablauf: Ablauf, kennung: str) -> Ablauf | Fehler:
    """Change places with the piece before."""
    return _step(ablauf, kennung, -1)


def move_down(ablauf: Ablauf, kennung: str) -> Ablauf | Fehler:
    """Change places with the piece after."""
    return _step(ablauf, kennung, 1)


def move_into_track(ablauf: Ablauf, kennung: str, spur: str, index: int | None = None) -> Ablauf | Fehler:
    """Move a block into a track, at its end if no place is given."""
    if not isinstance(find_container(ablauf, spur), Spur):
        return KEIN_PLATZ
    return move_to(ablauf, kennung, spur, index)


def move_out_of_track(ablauf: Ablauf, kennung: str) -> Ablauf | Fehler:
    """Move a block out of its track, right behind the tracks."""
    stelle = find_piece(ablauf, kennung)
    if stelle is None:
        return NICHT_DA
    if stelle.parallel is None:
        return Fehler(f"{quote(stelle.stueck.titel)} steht in keiner Spur.", "Es gibt nichts zu verschieben.")
    platz = stelle.tag.elemente.index(stelle.parallel) + 1
    return move_to(ablauf, kennung, stelle.tag.id, platz)


def move_to_day(ablauf: Ablauf, kennung: str, tag: str, index: int | None = None) -> Ablauf | Fehler:
    """Move a piece to another day, at its end if no place is given."""
    if tag not in {t.id for t in ablauf.tage}:
        return KEIN_PLATZ
    return move_to(ablauf, kennung, tag, index)


def _step(ablauf: Ablauf, kennung: str, richtung: int) -> Ablauf | Fehler:
    stelle = find_piece(ablauf, kennung)
    if stelle is None:
        return NICHT_DA
    inhalt = list(contents_of(stelle.behaelter))
    ziel = stelle.index + richtung
    if not 0 <= ziel < len(inhalt):
        wo = "oben" if richtung < 0 else "unten"
        rat = "Sie können ihn aus der Spur nehmen." if stelle.spur else "Sie können ihn an einen anderen Tag legen."
        return Fehler(f"{quote(stelle.stueck.titel)} steht schon ganz {wo}.", rat)
    inhalt[stelle.index], inhalt[ziel] = inhalt[ziel], inhalt[stelle.index]
    gefuellt = fill_container(stelle.behaelter, tuple(inhalt))
    return gefuellt if isinstance(gefuellt, Fehler) else exchange(ablauf, gefuellt)
