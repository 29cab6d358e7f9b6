"""Where in a plan does a piece stand, and how is it exchanged?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.planung.ablauf import HOECHSTE_NUMMER, Ablauf, Block, Parallel, Spur, Tag, list_ids
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import change_value


@dataclass(frozen=True)
class Stelle:
    """Where a block or a group of tracks stands.

    Attributes:
        tag: its day.
        index: its place in the day, or in the track if there is one.
        stueck: the block or the group of tracks itself.
        parallel: the group of tracks around it.
        spur: the track around it.
    """

    tag: Tag
    index: int
    stueck: Block | Parallel
    parallel: Parallel | None = None
    spur: Spur | None = None

    @property
    def behaelter(self) -> Tag | Spur:
        """Return the day or the track that holds it directly."""
        return self.spur or self.tag


def walk_pieces(ablauf: Ablauf) -> Iterator[Stelle]:
    """Go through all blocks and groups of tracks in the order of the plan; a group comes before its blocks."""
    for tag in ablauf.tage:
        for i, stueck in enumerate(tag.elemente):
            yield Stelle(tag, i, stueck)
            if isinstance(stueck, Parallel):
                for spur in stueck.spuren:
                    for j, block in enumerate(spur.bloecke):
                        yield Stelle(tag, j, block, stueck, spur)


def walk_blocks(ablauf: Ablauf) -> Iterator[tuple[Stelle, Block]]:
    """Go through all blocks in the order of the plan, track after track."""
    for stelle in walk_pieces(ablauf):
        if isinstance(stelle.stueck, Block):
            yield stelle, stelle.stueck


def blocks_of(tag: Tag) -> tuple[Block, ...]:
    """List all blocks of a day, track after track."""
    bloecke: list[Block] = []
    for stueck in tag.elemente:
        if isinstance(stueck, Parallel):
            bloecke.extend(b for spur in stueck.spuren for b in spur.bloecke)
        else:
            bloecke.append(stueck)
    return tuple(bloecke)


def find_piece(ablauf: Ablauf, kennung: str) -> Stelle | None:
    """Find a block or a group of tracks by its id."""
    return next((s for s in walk_pieces(ablauf) if s.stueck.id == kennung), None)


def find_container(ablauf: Ablauf, kennung: str) -> Tag | Spur | None:
    """Find a day or a track by its id."""
    for tag in ablauf.tage:
        if tag.id == kennung:
            return tag
        for stueck in tag.elemente:
            if isinstance(stueck, Parallel):
                for spur in stueck.spuren:
                    if spur.id == kennung:
                        return spur
    return None


def contents_of(behaelter: Tag | Spur) -> tuple[Block | Parallel, ...]:
    """Return the pieces that a day or a track holds directly."""
    return behaelter.elemente if isinstance(behaelter, Tag) else behaelter.bloecke


def fill_container(behaelter: Tag | Spur, stuecke: tuple[Block | Parallel, ...]) -> Tag | Spur | Fehler:
    """Give a day or a track other contents, checked."""
    return change_value(behaelter, **{"elemente" if isinstance(behaelter, Tag) else "bloecke": stuecke})


def exchange(ablauf: Ablauf, neu: Tag | Spur | Parallel | Block) -> Ablauf:
    """Put a piece in the place of the piece with the same id; all other pieces stay the very same values."""
    return ablauf.model_copy(update={"tage": tuple(_exchange_in_day(tag, neu) for tag in ablauf.tage)})


def next_id(ablauf: Ablauf, vorsilbe: str) -> tuple[str, Ablauf]:
    """Return an id that is still free, and the plan that has counted it."""
    vergeben = set(list_ids(ablauf))
    nummer = ablauf.naechste_nummer
    while f"{vorsilbe}{nummer}" in vergeben:
        nummer += 1
    return f"{vorsilbe}{nummer}", ablauf.model_copy(update={"naechste_nummer": min(nummer + 1, HOECHSTE_NUMMER)})


def _exchange_in_day(tag: Tag, neu: Tag | Spur | Parallel | Block) -> Tag:
    if isinstance(neu, Tag):
        return neu if tag.id == neu.id else tag
    elemente = tuple(_exchange_piece(e, neu) for e in tag.elemente)
    gleich = all(a is b for a, b in zip(elemente, tag.elemente, strict=True))
    return tag if gleich else tag.model_copy(update={"elemente": elemente})


def _exchange_piece(element: Block | Parallel, neu: Spur | Parallel | Block) -> Block | Parallel:
    if element.id == neu.id and not isinstance(neu, Spur):
        return neu
    if isinstance(element, Block) or isinstance(neu, Parallel):
        return element
    if isinstance(neu, Spur):
        spuren = tuple(neu if s.id == neu.id else s for s in element.spuren)
    else:
        spuren = tuple(_exchange_in_track(s, neu) for s in element.spuren)
    gleich = all(a is b for a, b in zip(spuren, element.spuren, strict=True))
    return element if gleich else element.model_copy(update={"spuren": spuren})


def _exchange_in_track(spur: Spur, neu: Block) -> Spur:
    if all(b.id != neu.id for b in spur.bloecke):
        return spur
    return spur.model_copy(update={"bloecke": tuple(neu if b.id == neu.id else b for b in spur.bloecke)})
