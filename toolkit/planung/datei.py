"""How is a plan kept as text and opened again?"""

from __future__ import annotations

import json

from pydantic import ValidationError

from toolkit.planung.ablauf import FORMATVERSION, Ablauf
from toolkit.planung.meldungen import Fehler, say_invalid


def write_plan(ablauf: Ablauf) -> str:
    """Write a plan as JSON; ``read_plan`` gives the same value back."""
    return ablauf.model_dump_json()


def read_plan(text: str | bytes) -> Ablauf | Fehler:
    """Read a plan from JSON.

    Args:
        text: what ``write_plan`` wrote; anything else is told apart, never raised.

    Returns:
        The plan, or what is wrong with the text.
    """
    try:
        return Ablauf.model_validate_json(text)
    except ValidationError as fehler:
        if _version_of(text) > FORMATVERSION:
            return Fehler(
                "Dieser Ablauf stammt aus einer neueren Fassung des Methodenkoffers.",
                "Bitte öffnen Sie ihn dort oder bringen Sie diesen Methodenkoffer auf den neuen Stand.",
            )
        if any(e["type"] == "json_invalid" for e in fehler.errors()):
            return Fehler("Das ist kein lesbarer Ablauf.", "Bitte wählen Sie die Datei, die Sie hier gesichert haben.")
        return say_invalid(fehler)


def _version_of(text: str | bytes) -> int:
    try:
        roh = json.loads(text)
    except (ValueError, RecursionError):
        return 0
    version = roh.get("formatversion") if isinstance(roh, dict) else None
    return version if isinstance(version, int) else 0
