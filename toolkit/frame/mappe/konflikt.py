"""What does a person learn when somebody else saved the same sheet in between, and what can she choose?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from toolkit.frame.mappe.vergleich import compare
from toolkit.store.typen import Blatt

Wahl = Literal["meine", "andere", "beide"]


@dataclass(frozen=True)
class Konfliktfall:
    """Two states of one sheet; nothing was overwritten.

    Attributes:
        aktuell: the sheet as it is in the Mappe now; ``None`` if it was deleted there.
        ihre: what was changed elsewhere, in words.
        meine: what was changed here, in words.
        wahlen: what can be chosen.
    """

    aktuell: Blatt | None
    ihre: tuple[str, ...]
    meine: tuple[str, ...]

    @property
    def wahlen(self) -> tuple[Wahl, ...]:
        """What can be chosen; a sheet that is gone can only be kept as a new one, or let go."""
        return ("meine", "andere", "beide") if self.aktuell else ("beide", "andere")


def describe(aktuell: Blatt | None, andere: Any, basis: Any, mein: Any, felder: Mapping[str, str]) -> Konfliktfall:
    """Compare both states with what they come from.

    Args:
        aktuell: the sheet as it is in the Mappe; ``None`` if it is gone.
        andere: its content in today's shape.
        basis: the content that both come from; ``None`` if that is not known any more.
        mein: the content here.
        felder: what people read for a field.
    """
    if aktuell is None:
        return Konfliktfall(None, (), ())
    if basis is None:
        return Konfliktfall(aktuell, tuple(compare(mein, andere, felder)), ())
    return Konfliktfall(aktuell, tuple(compare(basis, andere, felder)), tuple(compare(basis, mein, felder)))
