"""What is wrong with a round before anything is reckoned, and what should the office know?"""

from __future__ import annotations

from dataclasses import replace

from toolkit.dokument.tandemvermittlung.aufgabe import make_task
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.namen import place_names, say_pair
from toolkit.dokument.tandemvermittlung.wunschhinweise import split_wishes
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import Hinweis, check_task

LOESEN = "Lösen Sie das Paar im Teil „Tandems“, oder stellen Sie den Ort wieder auf seine Seite."


def check_sheet(v: Tandemvermittlung) -> list[Fehler | Hinweis]:
    """Say all that is wrong with the sheet as a task: first what makes it impossible, then what to know."""
    namen = place_names(v)
    aufgabe, wunschhinweise = split_wishes(v, make_task(v))
    sucht, gibt = {p.id for p in aufgabe.suchende}, {p.id for p in aufgabe.erfahrene}
    fest = tuple((s, e) for s, e in aufgabe.fest if s in sucht and e in gibt)
    fehler: list[Fehler | Hinweis] = [
        Fehler(f"{say_pair(namen, f)} ist vereinbart. Aber einer der beiden Orte steht auf der falschen Seite.", LOESEN)
        for f in v.fest
        if (f.suchend, f.erfahren) not in fest
    ]
    # An exclusion of a place that does not take part this time is no matter.
    ausschluesse = tuple(a for a in aufgabe.ausschluesse if {a.a, a.b} <= sucht | gibt)
    befunde = [*fehler, *wunschhinweise, *check_task(replace(aufgabe, ausschluesse=ausschluesse, fest=fest))]
    return sorted(befunde, key=lambda b: isinstance(b, Hinweis))


def first_error(v: Tandemvermittlung) -> Fehler | None:
    """Return the first thing that makes reckoning impossible."""
    return next((b for b in check_sheet(v) if isinstance(b, Fehler)), None)
