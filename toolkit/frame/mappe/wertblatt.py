"""How do the parts of a screen read and change the open sheet as a value?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

if TYPE_CHECKING:
    from toolkit.frame.mappe.blattschirm import Blattschirm

M = TypeVar("M", bound=BaseModel)


def read_value(modell: type[M], inhalt: Any) -> M | None:
    """Return content as a value; ``None`` if there is none, or while something in it does not fit.

    A form hands over what somebody has typed so far, for example one entry more than a sheet takes.
    """
    try:
        return None if inhalt is None else modell.model_validate(inhalt)
    except ValidationError:
        return None


class Wertblatt(Generic[M]):
    """The open sheet of a screen; what is read is always the newest draft."""

    def __init__(self, schirm: Blattschirm, modell: type[M]) -> None:
        """Look at the sheet of ``schirm``, whose content is a ``modell``."""
        self.schirm, self._modell = schirm, modell

    @property
    def wert(self) -> M | None:
        """The value; ``None`` if none is open or it does not fit."""
        return read_value(self._modell, self.schirm.blatt.inhalt)

    @property
    def gesperrt(self) -> bool:
        """Whether it can only be read."""
        return self.schirm.blatt.gesperrt

    @property
    def schluessel(self) -> str:
        """What stays the same for this sheet."""
        return self.schirm.blatt.blatt_id

    def save(self, wert: M) -> bool:
        """Save a changed value and show it; whether it is saved now."""
        return self.schirm.put(wert.model_dump(mode="json"))

    def keep(self, name: str) -> bool:
        """Keep the sheet as it is under a name."""
        return self.schirm.blatt.step(name)

    def show_part(self, anker: str) -> None:
        """Bring a part of the screen into sight."""
        self.schirm.leiste.show_part(anker)
