"""Where does one long computation run at a time?"""

from __future__ import annotations

from toolkit.frame.arbeit import Arbeit


class Arbeitsplatz:
    """Where one long computation runs at a time: a new one takes the place of the old one."""

    def __init__(self) -> None:
        self._arbeit: Arbeit | None = None

    @property
    def laeuft(self) -> bool:
        """Whether something is computed here."""
        return self._arbeit is not None and self._arbeit.laeuft

    def start(self, arbeit: Arbeit) -> None:
        """End what runs here without another word, and begin the new work."""
        self.cancel(sanft=False)
        self._arbeit = arbeit
        arbeit.start()

    def cancel(self, *, sanft: bool = True) -> None:
        """Stop what runs here, as `Arbeit.cancel` does."""
        if self._arbeit is not None:
            self._arbeit.cancel(sanft=sanft)
