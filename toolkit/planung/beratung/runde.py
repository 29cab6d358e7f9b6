"""What does the tab keep of a session, so that it comes back after a reload?"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, ValidationError

from toolkit.planung.beratung import MEISTE, Beratungsplan, make_session
from toolkit.planung.beratung.phasen import Rolle
from toolkit.planung.beratung.rollen import Besetzung, draw_roles
from toolkit.planung.meldungen import Fehler
from toolkit.planung.phasenuhr import Phasenuhr
from toolkit.planung.werte import Planwert

LAENGSTER_NAME = 100
UEBLICH = 6
Name = Annotated[str, StringConstraints(min_length=1, max_length=LAENGSTER_NAME)]
Teil = Literal["erkenntnis", "fall"]
Wunsch = Annotated[str, StringConstraints(max_length=LAENGSTER_NAME)]


class Runde(Planwert):
    """One session, as far as it was set up and led; what was said in it is not in here.

    Attributes:
        minuten: its length.
        personen: how many people, if no names are known.
        online: whether it is a video call.
        namen: who is there; may be empty.
        fall, moderation: who has this role for certain; empty to draw it.
        los: number of the last draw; ``None`` before the first.
        uhr: the clock; ``None`` before the start.
        nachtrag: whether it took place without the clock and is only written down.
        aufgehoben: which parts of it were put into the Mappe and are no longer here.
    """

    minuten: Literal[45, 60, 90] = 60
    personen: Annotated[int, Field(ge=2, le=MEISTE)] = UEBLICH
    online: bool = False
    namen: Annotated[tuple[Name, ...], Field(max_length=MEISTE)] = ()
    fall: Wunsch = ""
    moderation: Wunsch = ""
    los: Annotated[int, Field(ge=0, le=10**9)] | None = None
    uhr: Phasenuhr | None = None
    nachtrag: bool = False
    aufgehoben: Annotated[tuple[Teil, ...], Field(max_length=2)] = ()

    @property
    def zahl(self) -> int:
        """How many people: those with names, or the number that was given."""
        return len(self.namen) if len(self.namen) > 1 else self.personen

    @property
    def plan(self) -> Beratungsplan:
        """The steps and hints."""
        return make_session(self.minuten, self.zahl, online=self.online)

    @property
    def besetzung(self) -> tuple[Besetzung, ...] | Fehler:
        """Who does what after the last draw; nothing before it."""
        if self.los is None:
            return ()
        namen = self.namen if len(self.namen) > 1 else tuple(f"Person {i + 1}" for i in range(self.personen))
        wuensche: tuple[tuple[Rolle, str], ...] = (("fall", self.fall), ("moderation", self.moderation))
        return draw_roles(namen, self.los, {rolle: name for rolle, name in wuensche if name in self.namen})


def read_round(roh: Any) -> Runde | None:
    """Read what a tab has kept; anything else than a round is nothing."""
    try:
        return Runde.model_validate(roh)
    except ValidationError:
        return None
