"""What is still missing in each part of the group?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from toolkit.dokument.regionalgruppe.entscheiden import list_waiting
from toolkit.dokument.regionalgruppe.post import places_without_sheet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe
    from toolkit.frame.worte import Worte

MINDESTENS = 2


def find_gaps(gruppe: Regionalgruppe, worte: Worte, heute: date) -> dict[str, list[str]]:
    """Say for each part in German sentences what is missing.

    Args:
        gruppe: the group.
        worte: words of the screen.
        heute: today.
    """
    orte = gruppe.orte
    return {
        "orte": _said(
            worte,
            ("titel", not gruppe.titel.strip()),
            ("keine_orte", not orte),
            ("ein_ort", 0 < len(orte) < MINDESTENS),
            ("getippt", bool(gruppe.namen.strip())),
        ),
        "gruppe": [
            *_counted(worte, "ohne_namen", sum(not o.name.strip() for o in orte)),
            *_counted(worte, "doppelt", sum(n > 1 for n in _same_names(orte).values())),
            *_counted(worte, "ohne_land", sum(not o.land for o in orte)),
            *_counted(worte, "ohne_lage", sum(o.sucht_lage for o in orte)),
        ],
        "blaetter": _said(
            worte,
            ("sammelt", not gruppe.sammelt.strip()),
            ("ruecklauf", gruppe.ruecklauf_bis is None and not gruppe.alle_da),
            ("vorbei", gruppe.ruecklauf_bis is not None and gruppe.ruecklauf_bis < heute and not gruppe.alle_da),
        ),
        "einlesen": [
            *_counted(worte, "abweichung", len(list_waiting(gruppe))),
            *_counted(worte, "ohne_blatt", 0 if gruppe.alle_da else len(places_without_sheet(gruppe))),
        ],
    }


def _same_names(orte: Sequence[Gruppenort]) -> Counter[tuple[str, str]]:
    return Counter((o.name.strip().casefold(), o.land) for o in orte if o.name.strip())


def _said(worte: Worte, *paare: tuple[str, bool]) -> list[str]:
    return [worte(f"fehlt.{name}") for name, fehlt in paare if fehlt]


def _counted(worte: Worte, name: str, anzahl: int) -> list[str]:
    return [worte.count(f"fehlt.{name}", anzahl)] if anzahl else []
