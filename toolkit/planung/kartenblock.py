"""How does a method card become a block for this group, and how do its steps fill the block?"""

from __future__ import annotations

from methodenkoffer.schema import Karte
from methodenkoffer.skalierung import Zeile, cut_to_fit, shorten
from toolkit.planung.ablauf import Block, Blockschritt, Posten
from toolkit.planung.werte import LAENGSTER_BLOCK


def block_from_card(
    karte: Karte, personen: int, minuten: int | None = None, kennung: str = "neu", titel: str | None = None
) -> Block:
    """Make a block from a card, cut to the group.

    Args:
        karte: the card; the block keeps its slug, its steps and its material.
        personen: people in the group.
        minuten: length; the usual one for that group if not given.
        kennung: id of the block.
        titel: heading; the card's title if not given.
    """
    ueblich = cut_to_fit(karte, personen)
    kuerzeste = cut_to_fit(karte, personen, runden=karte.runden.min).kuerzeste
    dauer = min(ueblich.minuten if minuten is None else minuten, LAENGSTER_BLOCK)
    zuschnitt = cut_to_fit(karte, personen, dauer)
    return Block(
        id=kennung,
        art="karte",
        titel=titel or karte.titel,
        minuten=dauer,
        kuerzbar_auf=min(kuerzeste, LAENGSTER_BLOCK),
        ueblich=min(ueblich.minuten, LAENGSTER_BLOCK),
        laengstens=min(max(karte.dauer.max, ueblich.minuten), LAENGSTER_BLOCK),
        karte=karte.slug,
        schritte=tuple(
            Blockschritt(
                titel=zeile.titel,
                minuten=min(zeile.minuten, LAENGSTER_BLOCK),
                kuerzbar_auf=min(zeile.kuerzbar_auf, LAENGSTER_BLOCK),
                sozialform=schritt.sozialform,
                runden=zeile.runden,
            )
            for zeile, schritt in zip(zuschnitt.zeilen, karte.schritte, strict=True)
        ),
        kleingruppe=karte.gruppe.kleingruppe,
        material=tuple(Posten(was=m.was, menge=m.menge, je=m.je) for m in karte.material),
    )


def scale_minutes(karte: Karte, minuten: int, von: int, nach: int) -> int:
    """Change the minutes of a card as its steps change from one number of people to another.

    Args:
        karte: the card.
        minuten: minutes planned for ``von`` people.
        von: people that the minutes were planned for.
        nach: people expected now.

    Returns:
        The minutes, rounded up, never below what the card bears with ``nach`` people.
    """
    if von == nach:
        return minuten
    alt, neu = cut_to_fit(karte, von).minuten, cut_to_fit(karte, nach).minuten
    kuerzeste = cut_to_fit(karte, nach, runden=karte.runden.min).kuerzeste
    return max(-(-minuten * neu // alt), kuerzeste)


def fit_steps(block: Block, karte: Karte | None = None, personen: int | None = None) -> tuple[Zeile, ...]:
    """Let the steps fill the block as long as it is now.

    Args:
        block: the block; without steps there is nothing to fill.
        karte: its card, if it is still there: then rounds follow the time as well.
        personen: people in the group, with ``karte``.

    Returns:
        The steps with their minutes; together at most as long as the block, unless it is shorter than they bear.
    """
    if karte is not None and karte.slug == block.karte and personen is not None:
        return cut_to_fit(karte, personen, block.minuten).zeilen
    zeilen = tuple(Zeile(s.titel, s.minuten, s.kuerzbar_auf, s.runden) for s in block.schritte)
    return shorten(zeilen, block.minuten)


def rescale_block(block: Block, karte: Karte, von: int, nach: int) -> Block:
    """Cut a block anew when another number of people comes; everything that people wrote stays."""
    neu = block_from_card(karte, nach, scale_minutes(karte, block.minuten, von, nach))
    felder = ("minuten", "kuerzbar_auf", "ueblich", "laengstens", "schritte", "kleingruppe")
    return block.model_copy(update={f: getattr(neu, f) for f in felder})
