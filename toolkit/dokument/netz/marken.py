"""How does a picture show whom a sentence is about?

Those who are meant keep the sign and colour of their sector and grow; all others become small plain dots. So it is said
by size and form, not by colour alone.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

GROSS, KLEIN = 5, 1
ANDERE = "die anderen"


def mark_actors(bild: dict[str, Any], wer: Collection[str]) -> dict[str, Any]:
    """Mark some actors in what ``toolkit.planung.netzbild.make_picture`` has prepared without influence.

    Args:
        bild: the traits of the picture; they are not changed.
        wer: ids of those who are meant.

    Returns:
        The same traits for the marked picture.
    """
    from toolkit.planung.netzbild.formen import OHNE_SEKTOR, ZEICHEN

    punkt = ZEICHEN[OHNE_SEKTOR].form

    def mark(a: dict[str, Any]) -> dict[str, Any]:
        if a["id"] in wer:
            return {**a, "einfluss": GROSS}
        return {**a, "einfluss": KLEIN, "sektor": OHNE_SEKTOR, "form": punkt}

    gemeint = {a["sektor"] for a in bild["akteure"] if a["id"] in wer}
    sektoren = [s for s in bild["legende"]["sektoren"] if s["id"] in gemeint and s["id"] != OHNE_SEKTOR]
    if len(wer) < len(bild["akteure"]):
        sektoren.append({"id": OHNE_SEKTOR, "wort": ANDERE, "form": punkt})
    return {
        **bild,
        "akteure": [mark(a) for a in bild["akteure"]],
        "legende": {**bild["legende"], "sektoren": sektoren},
    }
