"""What are the places of a group called, so that nobody confuses two of one name?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.namen import name_key


def call_places(orte: Sequence[Gruppenort]) -> dict[str, str]:
    """Return what each place is called by its id; namesakes from several Länder bear theirs: ``Neustadt (Sachsen)``.

    Places without a name are left out. Two of one name in one Land, or in none that is known, stay as they are: they
    are most likely one place that stands there twice.
    """
    laender: dict[str, set[str]] = defaultdict(set)
    for o in orte:
        laender[name_key(o.name)].add(o.land)
    namen = {o.id: (one_line(o.name), o.land if len(laender[name_key(o.name)]) > 1 else "") for o in orte}
    return {k: f"{name} ({LAENDER[land]})" if land else name for k, (name, land) in namen.items() if name}
