"""Which shorter method cards could take the place of a card's block?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from methodenkoffer.schema import Karte
from methodenkoffer.skalierung import cut_to_fit
from toolkit.planung.ablauf import Ablauf, Block
from toolkit.planung.baum import walk_blocks
from toolkit.planung.gruppengroesse import people_at
from toolkit.planung.kartenblock import block_from_card

ANSTATT = {"statt", "variante_von"}


@dataclass(frozen=True)
class Ersatz:
    """A shorter card for a block, with the reason that the cards give for their relation."""

    karte: Karte
    personen: int
    minuten: int
    grund: str


def list_replacements(ablauf: Ablauf, karten: Mapping[str, Karte]) -> dict[str, tuple[Ersatz, ...]]:
    """List for each card's block which related cards are shorter and fit the group.

    A card that the plan already uses is no replacement.

    Args:
        ablauf: the plan.
        karten: the cards by slug.

    Returns:
        For each block that has any, by id: the replacements, the shortest first.
    """
    benutzt = {b.karte for _, b in walk_blocks(ablauf)}
    gefunden: dict[str, tuple[Ersatz, ...]] = {}
    for stelle, block in walk_blocks(ablauf):
        karte = karten.get(block.karte or "")
        if karte is None:
            continue
        personen = people_at(ablauf, stelle)
        ersatz = []
        for slug, grund in _related(karte, karten).items():
            zuschnitt = cut_to_fit(karten[slug], personen)
            if slug not in benutzt and zuschnitt.passt and 0 < zuschnitt.minuten < block.minuten:
                ersatz.append(Ersatz(karten[slug], personen, zuschnitt.minuten, grund))
        if ersatz:
            gefunden[block.id] = tuple(sorted(ersatz, key=lambda e: (e.minuten, e.karte.slug)))
    return gefunden


def replace_card(block: Block, ersatz: Ersatz) -> Block:
    """Put another card into a block; names, notes and the pinned time stay."""
    neu = block_from_card(ersatz.karte, ersatz.personen, ersatz.minuten, block.id)
    bleibt = ("weglassbar", "stellenwert", "fest_um", "verantwortlich", "text", "private_notiz", "gruppe")
    return neu.model_copy(update={feld: getattr(block, feld) for feld in bleibt})


def _related(karte: Karte, karten: Mapping[str, Karte]) -> dict[str, str]:
    """Cards that may stand instead, in either direction of the relation, with the reason."""
    hin = {v.karte: v.grund for v in karte.verwandt if v.art in ANSTATT and v.karte in karten}
    her = {k.slug: v.grund for k in karten.values() for v in k.verwandt if v.karte == karte.slug and v.art in ANSTATT}
    return {slug: grund for slug, grund in {**her, **hin}.items() if slug != karte.slug}
