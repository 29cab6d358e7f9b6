"""What do several places of a group do or seek already, so that it could become something in common?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from methodenkoffer.search.worte import split_words
from methodenkoffer.tage import MONATE, WOCHENTAGE
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, split_lines
from toolkit.planung.boerse.worte import SCHWACHE, Wortkunde
from toolkit.planung.worte import join_words, quote

HOECHSTENS = 6
AB_ORTEN = 2


def shared_topics(orte: Sequence[Gruppenort]) -> list[str]:
    """Say which words stand on the sheets of several places, with the places: most places first.

    Words are compared by their stem; words that say little are left out (``toolkit.planung.boerse``).
    """
    zeilen = [(o.name, zeile) for o in orte for feld in (o.tut, o.sucht, o.bietet) for zeile in split_lines(feld)]
    # Names of places, months and weekdays say nothing about what is done.
    ohne = [*(o.name for o in orte), *MONATE, *WOCHENTAGE]
    kunde = Wortkunde({w for _, z in zeilen for w in split_words(z)}, frozenset(), (), ohne)
    wo: dict[str, dict[str, None]] = defaultdict(dict)
    wort: dict[str, str] = {}
    for name, zeile in zeilen:
        for stamm, ganz in kunde.read(zeile).ganze.items():
            if stamm not in SCHWACHE:
                wo[stamm][name] = None
                wort.setdefault(stamm, ganz)
    gute = [(stamm, list(namen)) for stamm, namen in wo.items() if len(namen) >= AB_ORTEN]
    gute.sort(key=lambda g: (-len(g[1]), wort[g[0]].casefold()))
    return [f"{quote(wort[stamm])} steht bei {join_words(namen)}." for stamm, namen in gute[:HOECHSTENS]]
