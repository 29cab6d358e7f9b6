"""Which actor of the sheet does a row of a file mean?"""

from __future__ import annotations

from collections.abc import Collection

from toolkit.dokument.netz.blatt import Akteurszeile
from toolkit.dokument.netz.namen import Akteursbuch, loose_key
from toolkit.dokument.regionaltreffen.worte import one_line


def find_actor(buch: Akteursbuch, neu: Akteurszeile, vergeben: Collection[str]) -> tuple[list[str], bool]:
    """Find the actor that a row means.

    An id decides unless its row bears the name of another actor, or another row had it before: people copy rows and
    write a new name into them.

    Args:
        buch: the actors of the sheet.
        neu: the row.
        vergeben: ids of actors that rows before it meant.

    Returns:
        Ids of the actors that it may mean, and whether the id decided.
    """
    nach_namen = buch.find(neu.name)
    if "id" not in neu.model_fields_set or neu.id not in buch.akteure:
        return nach_namen, False
    alt = buch.akteure[neu.id]
    name = one_line(neu.name)
    if not name or loose_key(alt.name) == loose_key(name) or neu.id in nach_namen:
        return [neu.id], True
    if nach_namen or neu.id in vergeben:
        return nach_namen, False
    return [neu.id], True
