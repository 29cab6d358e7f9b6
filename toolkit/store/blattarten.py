"""Which kinds of sheets are there, and how does an old sheet come to today's shape?

A screen registers its kind once. A sheet whose kind nobody knows, or that comes from a newer version, is kept as it is
and shown as not editable: it must survive a visit by an older koffer.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from toolkit.store.typen import Blatt, Speicherfehler

if TYPE_CHECKING:
    from pydantic import BaseModel

Schritt = Callable[[Any], Any]
Zustand = Literal["lesbar", "unbekannt", "neuer", "unlesbar"]


class UngueltigerInhalt(Speicherfehler):
    """The content does not have the shape of its kind."""


@dataclass(frozen=True)
class Blattart:
    """A kind of sheet.

    Attributes:
        name: as it is stored, for example ``protokoll``.
        titel: what people call it, for example "Protokoll".
        schritte: how content gets from each shape to the next; the first leads from shape 1 to 2.
        modell: gives the pydantic model of today's shape; called late, because importing it may be slow.
    """

    name: str
    titel: str
    schritte: tuple[Schritt, ...] = ()
    modell: Callable[[], type[BaseModel]] | None = None

    @property
    def schema(self) -> int:
        """Number of today's shape."""
        return len(self.schritte) + 1


@dataclass(frozen=True)
class Gelesen:
    """A sheet's content as a screen gets it.

    Attributes:
        inhalt: in today's shape if ``zustand`` is ``lesbar``, otherwise untouched.
        schema: shape of ``inhalt``.
        zustand: whether it can be shown and changed; ``unbekannt`` and ``neuer`` must only be kept.
        hinweis: German sentence if it is not ``lesbar``.
    """

    inhalt: Any
    schema: int
    zustand: Zustand
    hinweis: str = ""


class Blattarten:
    """The kinds that are known."""

    def __init__(self) -> None:
        self._arten: dict[str, Blattart] = {}

    def register(self, art: Blattart) -> Blattart:
        """Make a kind known; registering it again, as a reloaded notebook does, replaces it.

        Raises:
            ValueError: the name does not fit into the store.
        """
        if not art.name.isascii() or not art.name.isidentifier() or len(art.name) > 60:  # noqa: PLR2004
            raise ValueError(f"no name of a kind of sheet: {art.name!r}")
        self._arten[art.name] = art
        return art

    def find(self, name: str) -> Blattart | None:
        """Return a kind; ``None`` if nobody has registered it."""
        return self._arten.get(name)

    def title(self, name: str) -> str:
        """Return what people call a kind."""
        art = self.find(name)
        return art.titel if art else "Anderes Blatt"

    def read(self, name: str, schema: int, inhalt: Any) -> Gelesen:
        """Bring content to today's shape; what was stored is not changed by it."""
        art = self.find(name)
        if art is None:
            satz = "Diese Art von Blatt kennt dieser Koffer nicht. Es bleibt unverändert in der Mappe."
            return Gelesen(inhalt, schema, "unbekannt", satz)
        if schema > art.schema:
            satz = "Dieses Blatt stammt aus einer neueren Version des Koffers. Es bleibt unverändert in der Mappe."
            return Gelesen(inhalt, schema, "neuer", satz)
        neu = copy.deepcopy(inhalt)
        try:
            for schritt in art.schritte[max(schema, 1) - 1 :]:
                neu = schritt(neu)
            self.check(name, neu)
        except (UngueltigerInhalt, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            satz = "Dieses Blatt lässt sich nicht lesen. Es bleibt unverändert in der Mappe."
            return Gelesen(inhalt, schema, "unlesbar", satz)
        return Gelesen(neu, art.schema, "lesbar")

    def read_sheet(self, blatt: Blatt) -> Gelesen:
        """Bring a sheet's content to today's shape."""
        return self.read(blatt.art, blatt.schema, blatt.inhalt)

    def check(self, name: str, inhalt: Any) -> BaseModel | None:
        """Check content of today's shape against the kind's model.

        Returns:
            The model's value; ``None`` if the kind has no model.

        Raises:
            UngueltigerInhalt: it does not fit.
        """
        art = self.find(name)
        if art is None or art.modell is None:
            return None
        from pydantic import ValidationError

        try:
            return art.modell().model_validate(inhalt)
        except ValidationError as fehler:
            orte = sorted({".".join(map(str, f["loc"])) for f in fehler.errors()})
            raise UngueltigerInhalt(f"{art.titel}: Diese Angaben passen nicht: {', '.join(orte[:5])}.") from fehler


BLATTARTEN = Blattarten()
"""The kinds that the screens of this koffer register."""
