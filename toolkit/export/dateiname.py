"""Which name does a file get, so that people find it again in a folder full of files?"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from toolkit.planung.ablauf import Ablauf

_UMLAUTE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
LAENGSTER_NAME = 40


def plan_stem(ablauf: Ablauf, stand: date) -> str:
    """Begin the names of all files of a plan: ``2026-11-22_regionaltreffen``.

    Args:
        ablauf: the plan; its first day with a date gives the date.
        stand: the date if the plan has none.
    """
    tage = [tag.datum for tag in ablauf.tage if tag.datum]
    return f"{tage[0] if tage else stand:%Y-%m-%d}_{plain_name(ablauf.titel) or 'ablauf'}"


def plain_name(text: str) -> str:
    """Write a text so that every system takes it as part of a name; may be empty."""
    ascii_text = unicodedata.normalize("NFKD", text.translate(_UMLAUTE)).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", ascii_text).strip("-")
    return name if len(name) <= LAENGSTER_NAME else name[:LAENGSTER_NAME].rpartition("-")[0] or name[:LAENGSTER_NAME]
