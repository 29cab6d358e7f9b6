"""Which tie of the sheet does a row of a file mean?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from toolkit.dokument.netz.blatt import Bindungszeile


class Verbindungen:
    """The ties of a sheet, found by id or by ends and kind."""

    def __init__(self, bindungen: Iterable[Bindungszeile]) -> None:
        self._alle = {b.id: b for b in bindungen}
        self._enden: dict[frozenset[str], list[str]] = defaultdict(list)
        self._gemeint: set[str] = set()
        for b in self._alle.values():
            self._enden[frozenset((b.von, b.zu))].append(b.id)

    def __len__(self) -> int:
        return len(self._alle)

    def __contains__(self, kennung: str) -> bool:
        return kennung in self._alle

    def rows(self) -> list[Bindungszeile]:
        """Return all ties in their order."""
        return list(self._alle.values())

    def put(self, bindung: Bindungszeile) -> None:
        """Add a tie, or put it in the place of the one with its id."""
        alt = self._alle.get(bindung.id)
        if alt is not None:
            self._enden[frozenset((alt.von, alt.zu))].remove(alt.id)
        self._alle[bindung.id] = bindung
        self._enden[frozenset((bindung.von, bindung.zu))].append(bindung.id)
        self._gemeint.add(bindung.id)

    def find(self, neu: Bindungszeile) -> Bindungszeile | None:
        """Return the tie that a row means; ``None`` if it is a new one.

        Ties there and back are two; one that holds both ways and one that holds one way are the same, told differently.
        """
        if "id" in neu.model_fields_set and neu.id in self._alle and neu.id not in self._gemeint:
            return self._alle[neu.id]
        moeglich = [b for k in self._enden.get(frozenset((neu.von, neu.zu)), ()) if _fits(b := self._alle[k], neu)]
        return min(moeglich, key=lambda b: _distance(b, neu), default=None)


def _fits(alt: Bindungszeile, neu: Bindungszeile) -> bool:
    gesetzt = neu.model_fields_set
    if "art" in gesetzt and alt.art != neu.art:
        return False
    if neu.von_wem and alt.von_wem and neu.von_wem != alt.von_wem:
        return False
    return not (neu.gerichtet and alt.gerichtet and neu.von != alt.von)


def _distance(alt: Bindungszeile, neu: Bindungszeile) -> tuple[bool, bool]:
    anders = "gerichtet" in neu.model_fields_set and alt.gerichtet != neu.gerichtet
    return anders, alt.gerichtet and alt.von != neu.von


def turn_like(neu: Bindungszeile, alt: Bindungszeile) -> Bindungszeile:
    """Turn a tie round if it runs against the one of the sheet and holds both ways anyway."""
    if neu.gerichtet or (neu.von, neu.zu) != (alt.zu, alt.von):
        return neu
    return neu.model_copy(update={"von": alt.von, "zu": alt.zu})
