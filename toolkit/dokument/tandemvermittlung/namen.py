"""What is each place called so that nobody confuses two of one name, and which place does a typed name mean?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte.namen import name_key
from toolkit.dokument.regionalgruppe.blatt import OHNE_NAMEN
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.werte import Festpaar, Tandemort, Verbindung

FREMD = "[nicht mehr dabei]"


def place_names(v: Tandemvermittlung) -> dict[str, str]:
    """Return what each place is called by its id; of two namesakes each bears its Land, else a number."""
    land = {o.id: LAENDER.get(o.land, "") for o in v.gruppe.orte}
    namen = {o.id: " ".join(o.name.split()) or OHNE_NAMEN for o in v.orte}
    mehrmals = {name for name, anzahl in Counter(namen.values()).items() if anzahl > 1}
    mit_land = {k: f"{n} ({land[k]})" if n in mehrmals and land.get(k) else n for k, n in namen.items()}
    gezaehlt, doppelt, eindeutig = Counter[str](), Counter(mit_land.values()), {}
    for kennung, name in mit_land.items():
        gezaehlt[name] += 1
        eindeutig[kennung] = f"{name} {gezaehlt[name]}" if doppelt[name] > 1 or name in mehrmals else name
    return eindeutig


def name_of(namen: dict[str, str], kennung: str) -> str:
    """Return the name of a place; never empty."""
    return namen.get(kennung, FREMD)


def say_pair(namen: dict[str, str], paar: Verbindung) -> str:
    """Say a pair: the seeking place first."""
    return f"{name_of(namen, paar.suchend)} ↔ {name_of(namen, paar.erfahren)}"


def index_names(orte: Iterable[Tandemort], namen: dict[str, str]) -> dict[tuple[str, ...], list[str]]:
    """Return the ids of places by the words of their names; a name that several bear leads to all of them."""
    nach_name: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for ort in orte:
        for schluessel in {name_key(ort.name), name_key(namen[ort.id])}:
            nach_name[schluessel].append(ort.id)
    return nach_name


def read_places(zeilen: Iterable[str], nach_name: dict[tuple[str, ...], list[str]]) -> tuple[str, ...]:
    """Find the ids of places that somebody typed; a name that no place or several places bear stays as it is.

    Args:
        zeilen: one name each.
        nach_name: from ``index_names``.
    """
    gefunden = []
    for zeile in zeilen:
        treffer = nach_name.get(name_key(zeile), [])
        gefunden.append(treffer[0] if len(treffer) == 1 else zeile)
    return tuple(dict.fromkeys(gefunden))


def agreed_of(v: Tandemvermittlung, paar: Verbindung) -> Festpaar | None:
    """Return the agreement of a pair, if there is one."""
    return next((f for f in v.fest if (f.suchend, f.erfahren) == (paar.suchend, paar.erfahren)), None)
