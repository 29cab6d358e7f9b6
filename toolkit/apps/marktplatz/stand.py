"""How do the parts of the screen read and change the board that is open?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.dokument.marktplatz.blatt import Marktplatz
    from toolkit.frame.mappe import Blattschirm


def read_content(inhalt: Any) -> Marktplatz | None:
    """Return the content as a board; ``None`` if there is none, or while something in it does not fit."""
    from pydantic import ValidationError

    from toolkit.dokument.marktplatz.blatt import Marktplatz

    try:
        return None if inhalt is None else Marktplatz.model_validate(inhalt)
    except ValidationError:
        return None


class Stand:
    """The open sheet; what is read is always the newest draft."""

    def __init__(self, schirm: Blattschirm) -> None:
        """Look at the sheet of ``schirm``."""
        self._schirm = schirm

    @property
    def markt(self) -> Marktplatz | None:
        """The board; ``None`` if none is open."""
        return read_content(self._schirm.blatt.inhalt)

    @property
    def gesperrt(self) -> bool:
        """Whether it can only be read."""
        return self._schirm.blatt.gesperrt

    @property
    def schluessel(self) -> str:
        """What stays the same for this sheet."""
        return self._schirm.blatt.blatt_id

    def save(self, markt: Marktplatz) -> bool:
        """Save a changed board and show it; whether it is saved now."""
        return self._schirm.put(markt.model_dump(mode="json"))

    def keep(self, name: str) -> bool:
        """Keep the board as it is under a name."""
        return self._schirm.blatt.step(name)

    def show_part(self, anker: str) -> None:
        """Bring a part of the screen into sight."""
        self._schirm.leiste.show_part(anker)
