"""Of which small values does the content of a sheet consist?"""

from __future__ import annotations

import secrets
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Kennung = Annotated[str, StringConstraints(pattern=r"^[0-9a-z]{4,40}$")]
Zeile = Annotated[str, StringConstraints(max_length=300)]
Text = Annotated[str, StringConstraints(max_length=20_000)]
Uhrzeit = Annotated[str, StringConstraints(pattern=r"^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$")]


def new_mark() -> str:
    """Make a name for an entry, by which it is known again in other sheets and versions."""
    return secrets.token_hex(4)


class Wert(BaseModel):
    """A part of a sheet: knows no unknown fields and keeps every sign that somebody typed."""

    model_config = ConfigDict(extra="forbid")


class Eintrag(Wert):
    """An entry of a list; its ``id`` stays the same when it is changed, moved or carried into another sheet."""

    id: Kennung = Field(default_factory=new_mark)
