"""What has every part of the screen?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ipywidgets import Widget

    from toolkit.dokument.netz.blatt import Netzblatt


class Bereich(Protocol):
    """A part: blocks above its form, and what they do when the sheet changes or somebody goes elsewhere."""

    @property
    def oben(self) -> Widget:
        """What is displayed above the form."""

    def refresh(self, blatt: Netzblatt) -> None:
        """Show what is there; called only while the part is shown."""

    def leave(self) -> None:
        """Keep nothing that was for the moment only."""

    def forget(self) -> None:
        """Keep nothing of another sheet."""
