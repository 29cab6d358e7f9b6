"""What can be entered for the two: themes they share, and what each gives?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem, real_topics
from toolkit.dokument.tandem.paar import Fund
from toolkit.dokument.tandem.werte_arbeit import Thema

GENUG = 3


def add_topics(t: Tandem, funde: Sequence[Fund]) -> Tandem:
    """Enter the first shared matters as themes, up to three; what stands there stays.

    Args:
        t: the sheet.
        funde: what ``find_shared`` found.
    """
    da = real_topics(t)
    namen = {one_line(thema.name).casefold() for thema in da}
    neu = [w for w in dict.fromkeys(f.gesucht for f in funde) if w.casefold() not in namen]
    plaetze = max(0, GENUG - len(da))
    themen = [Thema(name=wunsch[:300]) for wunsch in neu[:plaetze]]
    return t.model_copy(update={"themen": [*da, *themen]}) if themen else t


def add_gifts(t: Tandem) -> Tandem:
    """Enter what each offers as what it gives, and what it seeks as what it hopes to get, where nothing stands yet."""
    orte = [
        ort.model_copy(
            update={
                "gibt": ort.gibt if ort.gibt.strip() else ort.bietet,
                "bekommt": ort.bekommt if ort.bekommt.strip() else ort.sucht,
            }
        )
        for ort in t.orte
    ]
    return t.model_copy(update={"orte": orte})
