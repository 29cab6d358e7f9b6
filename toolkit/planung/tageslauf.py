"""How is a day kept that is led or was led: with its title and the plan that it came from?"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints, ValidationError

from toolkit.planung.lauf import Lauf, day_of
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import Planwert, Titel

# Each way back holds a whole plan, and a sheet must stay small.
WEGE_ZURUECK = 5
LAENGSTER_TITEL = 200


class Tageslauf(Planwert):
    """A day while it runs, or afterwards.

    Attributes:
        titel: what people call it.
        planblatt: id of the sheet with its plan; empty if it came from elsewhere.
        lauf: what happened until now.
    """

    titel: Titel
    planblatt: Annotated[str, StringConstraints(max_length=64)] = ""
    lauf: Lauf = Field()


def make_run(lauf: Lauf, planblatt: str = "") -> Tageslauf:
    """Wrap a day for keeping; of the plans before a catching up only the last ones are kept."""
    tag = day_of(lauf).titel
    titel = lauf.plan.titel if tag in lauf.plan.titel else f"{lauf.plan.titel}, {tag}"
    kurz = lauf.model_copy(update={"vorher": lauf.vorher[-WEGE_ZURUECK:]})
    return Tageslauf(titel=titel[:LAENGSTER_TITEL], planblatt=planblatt, lauf=kurz)


def read_run(text: str | bytes) -> Tageslauf | Fehler:
    """Read a kept day from JSON; anything else is told apart, never raised."""
    try:
        return Tageslauf.model_validate_json(text)
    except ValidationError:
        return Fehler("Dieser Tag lässt sich nicht mehr lesen.", "Bitte beginnen Sie ihn neu.")
