"""How many people are in each track, and how does a plan change when more or fewer come?"""

from __future__ import annotations

from collections.abc import Mapping

from methodenkoffer.schema import Karte
from toolkit.planung.ablauf import Ablauf, Parallel, Spur
from toolkit.planung.baum import Stelle, exchange, walk_blocks
from toolkit.planung.kartenblock import rescale_block
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import change_value


def people_in_track(personen: int, parallel: Parallel, spur: Spur) -> int:
    """Count the people in one track: its own number, or an even share of those without one (at least 1)."""
    if spur.personen is not None:
        return spur.personen
    offene = [s.id for s in parallel.spuren if s.personen is None]
    uebrig = max(0, personen - sum(s.personen or 0 for s in parallel.spuren))
    anteil, rest = divmod(uebrig, len(offene))
    return max(1, anteil + (offene.index(spur.id) < rest))


def people_at(ablauf: Ablauf, stelle: Stelle) -> int:
    """Count the people at a place of the plan: all, or those of its track."""
    if stelle.parallel is None or stelle.spur is None:
        return ablauf.personen
    return people_in_track(ablauf.personen, stelle.parallel, stelle.spur)


def change_people(ablauf: Ablauf, karten: Mapping[str, Karte], personen: int) -> Ablauf | Fehler:
    """Expect another number of people; blocks from cards grow and shrink as their steps do.

    Args:
        ablauf: the plan.
        karten: the cards by slug; blocks whose card is not there stay as they are.
        personen: people expected now.
    """
    neu = change_value(ablauf, personen=personen)
    if isinstance(neu, Fehler):
        return neu
    ergebnis = neu
    for stelle, block in walk_blocks(ablauf):
        karte = karten.get(block.karte or "")
        von, nach = people_at(ablauf, stelle), people_at(neu, stelle)
        if karte is not None and von != nach:
            ergebnis = exchange(ergebnis, rescale_block(block, karte, von, nach))
    return ergebnis
