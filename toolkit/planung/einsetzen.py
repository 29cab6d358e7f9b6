"""How is a piece put into a day or a track, and taken out of it?"""

from __future__ import annotations

from toolkit.planung.ablauf import Ablauf, Block, Parallel, Spur
from toolkit.planung.baum import contents_of, exchange, fill_container, find_container, find_piece
from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import quote

NICHT_DA = Fehler("Diesen Block gibt es nicht mehr.", "Vielleicht wurde er inzwischen gelöscht.")
KEIN_PLATZ = Fehler("Diesen Tag oder diese Spur gibt es nicht mehr.", "Bitte wählen Sie einen anderen Platz.")


def insert_piece(ablauf: Ablauf, stueck: Block | Parallel, behaelter: str, index: int | None = None) -> Ablauf | Fehler:
    """Put a piece into a day or a track.

    Args:
        ablauf: the plan.
        stueck: a block or a group of tracks whose id is not yet in the plan.
        behaelter: id of the day or the track.
        index: place from 0; at the end if not given, the nearest place if there is none such.
    """
    ziel = find_container(ablauf, behaelter)
    if ziel is None:
        return KEIN_PLATZ
    if isinstance(ziel, Spur) and isinstance(stueck, Parallel):
        return Fehler(
            f"{quote(stueck.titel)} hat selbst Spuren und passt nicht in eine Spur.",
            "Legen Sie es neben die Spuren in den Tag.",
        )
    inhalt = contents_of(ziel)
    platz = len(inhalt) if index is None else min(max(index, 0), len(inhalt))
    gefuellt = fill_container(ziel, (*inhalt[:platz], stueck, *inhalt[platz:]))
    return gefuellt if isinstance(gefuellt, Fehler) else exchange(ablauf, gefuellt)


def take_out(ablauf: Ablauf, kennung: str) -> Ablauf | Fehler:
    """Take a block or a group of tracks out of the plan."""
    stelle = find_piece(ablauf, kennung)
    if stelle is None:
        return NICHT_DA
    inhalt = contents_of(stelle.behaelter)
    gefuellt = fill_container(stelle.behaelter, (*inhalt[: stelle.index], *inhalt[stelle.index + 1 :]))
    return gefuellt if isinstance(gefuellt, Fehler) else exchange(ablauf, gefuellt)
