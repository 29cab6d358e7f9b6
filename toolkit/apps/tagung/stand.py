"""How do the parts of the screen read and change the congress that is open?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.dokument.tagung.blatt import Tagung
    from toolkit.frame.mappe import Blattschirm


def read_content(inhalt: Any) -> Tagung | None:
    """Return the content as a congress; ``None`` if there is none, or while something in it does not fit."""
    from pydantic import ValidationError

    from toolkit.dokument.tagung.blatt import Tagung

    try:
        return None if inhalt is None else Tagung.model_validate(inhalt)
    except ValidationError:
        return None


class Stand:
    """The open sheet; what is read is always the newest draft."""

    def __init__(self, schirm: Blattschirm) -> None:
        """Look at the sheet of ``schirm``."""
        self._schirm = schirm

    @property
    def tagung(self) -> Tagung | None:
        """The congress; ``None`` if none is open."""
        return read_content(self._schirm.blatt.inhalt)

    @property
    def gesperrt(self) -> bool:
        """Whether it can only be read."""
        return self._schirm.blatt.gesperrt

    @property
    def schluessel(self) -> str:
        """What stays the same for this sheet."""
        return self._schirm.blatt.blatt_id

    def save(self, tagung: Tagung) -> bool:
        """Save a changed congress and show it; whether it is saved now."""
        return self._schirm.put(tagung.model_dump(mode="json"))
