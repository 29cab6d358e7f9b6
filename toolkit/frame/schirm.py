"""What is a screen, and how does it come onto the page?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from toolkit.frame.adresse import Adresse
from toolkit.frame.grenze import Grenze, Vorfall
from toolkit.frame.stilblatt import Stilblatt, is_own_page
from toolkit.widgets import Meldung, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ipywidgets import Widget


class Schirm(Protocol):
    """One screen of an app: its blocks, and what it does with an address."""

    @property
    def bausteine(self) -> Sequence[Widget]:
        """The outermost blocks, in reading order."""

    def read_address(self, suche: str) -> None:
        """Take over what stands in the address behind the question mark; anything may stand there."""


@dataclass(frozen=True)
class Rahmen:
    """What a screen gets from the frame: the boundary for its callbacks, and the address."""

    grenze: Grenze
    adresse: Adresse


def open_screen(name: str, sicher: str, build: Callable[[Rahmen], Schirm]) -> Widget:
    """Build a screen inside its frame and return what is to be displayed.

    Args:
        name: name of the app, for the log.
        sicher: one sentence that an error message says about what is safe.
        build: makes the screen.

    Raises:
        Exception: whatever ``build`` raises; the façade turns it into a message.
    """
    meldung = Meldung.alert()

    def _show(vorfall: Vorfall | None) -> None:
        meldung.say(vorfall.was, *vorfall.punkte) if vorfall else meldung.say("")

    rahmen = Rahmen(Grenze(name, sicher, _show), Adresse())
    schirm = build(rahmen)
    rahmen.adresse.connect(rahmen.grenze.guard(schirm.read_address))
    if is_own_page():
        return Stapel(meldung, *schirm.bausteine, klasse="k-schirm")
    return Stapel(Stilblatt(), meldung, *schirm.bausteine, klasse="k-schirm k-schirm--fremd")
