"""In what does a row of a file differ from the row on the sheet?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile
from toolkit.dokument.netz.spalten import NAMEN_DER_FELDER, STAERKEN
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.netz import ARTEN, SEKTOREN
from toolkit.planung.worte import quote

# Where something stands in the picture, and from which place of the group it came, is filled but never argued about.
NUR_FUELLEN = frozenset({"x", "y", "kreis_x", "kreis_y", "feld_x", "feld_y", "ort"})


@dataclass(frozen=True)
class Unterschied:
    """One thing that a file says differently.

    Attributes:
        zu: id of the actor or tie on the sheet.
        feld: the field.
        alt: what stands on the sheet; of the ends of a tie their names.
        neu: what the file says, likewise.
        name: what it is about, as people call it.
    """

    zu: str
    feld: str
    alt: Any
    neu: Any
    name: str = ""

    @property
    def satz(self) -> str:
        """Say it in German."""
        alt, neu = (_say(self.feld, wert) for wert in (self.alt, self.neu))
        was = NAMEN_DER_FELDER.get(self.feld, self.feld)
        return f"{self.name}, {was}: bisher {quote(alt)}, in der Datei {quote(neu)}."


def compare_rows(
    alt: Akteurszeile | Bindungszeile, neu: Akteurszeile | Bindungszeile, *, genau: bool
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Compare a row of the sheet with what a file says about the same.

    Args:
        alt: on the sheet.
        neu: in the file; only its set and filled fields count.
        genau: whether small changes count, as of capitals and of the name; they do if somebody edited this very row.

    Returns:
        Fields that only the file fills, and fields that it fills differently, with their new values.
    """
    mehr: dict[str, Any] = {}
    anders: dict[str, Any] = {}
    for feld in type(alt).model_fields:
        if feld == "id" or feld not in neu.model_fields_set:
            continue
        hier, dort = getattr(alt, feld), getattr(neu, feld)
        if feld == "name" and hier and not genau:
            continue
        if dort in ("", None) or _plain(hier, genau=genau) == _plain(dort, genau=genau):
            continue
        if hier in ("", None):
            mehr[feld] = dort
        elif feld not in NUR_FUELLEN:
            anders[feld] = dort
    return mehr, anders


def _plain(wert: Any, *, genau: bool) -> Any:
    if not isinstance(wert, str):
        return wert
    return one_line(wert) if genau else one_line(wert).rstrip(".").casefold()


def _say(feld: str, wert: Any) -> str:
    if isinstance(wert, bool):
        return "ja" if wert else "nein"
    worte: dict[Any, str] = {"sektor": SEKTOREN, "art": ARTEN, "staerke": STAERKEN}.get(feld, {})  # type: ignore[assignment]
    return str(worte.get(wert, wert))
