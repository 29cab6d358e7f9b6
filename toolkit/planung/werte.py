"""Which small values do all plans share, and how is one changed?"""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from toolkit.planung.meldungen import Fehler, say_invalid

TAG_MINUTEN = 24 * 60
LAENGSTER_BLOCK = TAG_MINUTEN

Kennung = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
Marke = Annotated[str, StringConstraints(pattern=r"^[0-9a-z]{4,40}$")]
Titel = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Zeile = Annotated[str, StringConstraints(max_length=300)]
Text = Annotated[str, StringConstraints(max_length=20_000)]
Minuten = Annotated[int, Field(ge=0, le=LAENGSTER_BLOCK)]
Uhrzeit = Annotated[int, Field(ge=0, lt=2 * TAG_MINUTEN)]
Personen = Annotated[int, Field(ge=1, le=5000)]
Sekunden = Annotated[int, Field(ge=-(10**11), le=10**11)]


class Planwert(BaseModel):
    """A value of a plan: never changes, knows no unknown fields, keeps every space that somebody typed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


V = TypeVar("V", bound=Planwert)


def change_value(wert: V, **felder: Any) -> V | Fehler:
    """Give a value other fields, checked.

    Args:
        wert: the value; it stays as it is.
        felder: new contents of fields.

    Returns:
        The new value, or what is wrong with a field.
    """
    try:
        return type(wert).model_validate({**wert.__dict__, **felder})
    except ValidationError as fehler:
        return say_invalid(fehler)
