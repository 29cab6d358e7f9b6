"""Which place does each guest come from, and which names of places does the group not know?"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable

from toolkit.dokument.begegnung.blatt import Begegnung, Tischgast, real_guests
from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.regionalgruppe.gleichnamig import call_places
from toolkit.planung.namen import list_names, name_key, unique_names
from toolkit.planung.worte import quote

NAH_AB = 0.8
HOECHSTENS_VERGLICHEN = 20


def place_keys(b: Begegnung) -> dict[str, str]:
    """Say for each guest from where: the key of the place's name, empty if nobody knows.

    Without a place the name counts if it is one of the group's, with or without a number: ``Lindenau 2``. Another name
    stands for itself, but not if several are called so: two helpers need not come from one place.
    """
    bekannt = _known(b)
    gaeste = real_guests(b)
    ohne = Counter(name_key(g.name) for g in gaeste if not name_key(g.ort))

    def key(gast: Tischgast) -> str:
        ort, name = name_key(gast.ort), name_key(gast.name)
        ohne_zahl = name.rstrip("0123456789 ")
        if ort or name in bekannt:
            return ort or name
        return ohne_zahl if ohne_zahl in bekannt else name if ohne[name] == 1 else ""

    return {g.id: key(g) for g in gaeste}


def guests_without_place(b: Begegnung) -> int:
    """Count the guests of whom nobody can tell from where they come."""
    bekannt, woher = _known(b), place_keys(b)
    return sum(not name_key(g.ort) and woher[g.id] not in bekannt for g in real_guests(b))


def say_unknown_places(b: Begegnung) -> list[str]:
    """Say in German which places of guests do not belong to the group; without a group there is nothing to say."""
    return _say(b, (g.ort for g in real_guests(b)), "Zu Ihrer Gruppe gehören nicht: {namen}. Ihre Themen fehlen uns.")


def say_unknown_history(b: Begegnung) -> list[str]:
    """Say which places of earlier occasions nearly bear the name of one that is known; others may well be strangers."""
    return _say(b, (ort for f in b.frueher for ort in split_lines(f.orte)), "")


def _say(b: Begegnung, namen: Iterable[str], satz: str) -> list[str]:
    bekannt = _known(b)
    fremd = {k: name for k, name in unique_names(namen).items() if k not in bekannt}
    # Comparing takes time with hundreds of names, and nobody mends more at once.
    erste = list(fremd)[:HOECHSTENS_VERGLICHEN]
    nah = {k: n[0] for k in erste if (n := difflib.get_close_matches(k, bekannt, 1, NAH_AB))}
    saetze = [f"{quote(fremd[k])} kennen wir nicht. Ist {quote(bekannt[n])} gemeint?" for k, n in nah.items()]
    uebrig = [quote(name) for k, name in fremd.items() if k not in nah]
    return [*saetze, satz.format(namen=list_names(uebrig))] if satz and uebrig and bekannt else saetze


def _known(b: Begegnung) -> dict[str, str]:
    return unique_names(call_places(b.gruppe.orte).values())
