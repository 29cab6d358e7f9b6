"""What do we know? Method cards, offers and plans: ``import methodenkoffer as mk; mk.karten.suche("streit")``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from methodenkoffer.sammlung import Karten, Sammlung
    from methodenkoffer.schema import Angebot, Pfad

    karten: Karten
    angebote: Sammlung[Angebot]
    pfade: Sammlung[Pfad]

__version__ = "0.1.0"
__all__ = ["angebote", "karten", "pfade"]


def __getattr__(name: str) -> Any:
    """Open the collections on first use; they always show the current files."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from methodenkoffer import sammlung

    return sammlung.open_collection(name)


def __dir__() -> list[str]:
    """List the collections for completion."""
    return [*globals(), *__all__]
