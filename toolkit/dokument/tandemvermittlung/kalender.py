"""On which days does an office look after its tandems?

No public source says when; these days are our suggestion, and tandems last about a year.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from toolkit.dokument.ereignis import Ereignis, ereignisse_als_termine
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung, title_of
from toolkit.dokument.termine import Termine

JAHR_MONATE = 12
TAGE = (
    (0, "beginn", "Die Tandems beginnen"),
    (1, "erstes", "Haben sich alle Tandems gesprochen?"),
    (6, "halbzeit", "Halbzeit: Wie geht es den Tandems?"),
    (12, "rueckblick", "Rückblick in beide Richtungen"),
)


def vermittlung_als_ereignisse(v: Tandemvermittlung, schluessel: str) -> list[Ereignis]:
    """Return the day for answers and the days on which to look after the tandems, of this round and earlier ones.

    Args:
        v: the sheet.
        schluessel: stays the same for it, for example the sheet's id.
    """
    titel = title_of(v)
    ereignisse = []
    alle = bool(v.paare) and len(v.fest) >= len(v.paare)
    fristen = (
        ("steckbriefe", v.zurueck_bis, "Steckbriefe zurück", bool(v.gerechnet)),
        ("antwort", v.antwort_bis, "Antworten der Orte", alle),
    )
    for name, tag, was, fertig in fristen:
        if tag:
            worum = f"{titel}: {was}"
            ereignisse.append(Ereignis(f"{schluessel}-{name}", tag, worum, "frist", erledigt=fertig, eigen=False))
    for beginn in _starts(v):
        ereignisse += [
            Ereignis(
                f"{schluessel}-{beginn.isoformat()}-{name}",
                move_months(beginn, monate),
                f"{titel}: {was}",
                "frist",
                eigen=False,
            )
            for monate, name, was in TAGE
        ]
    return ereignisse


def vermittlung_als_termine(v: Tandemvermittlung, schluessel: str) -> Termine:
    """Write the same days for a calendar."""
    return ereignisse_als_termine(title_of(v), vermittlung_als_ereignisse(v, schluessel))


def move_months(tag: date, monate: int) -> date:
    """Return the same day some months later, the last day of the month where it is shorter."""
    jahr, monat = divmod(tag.year * JAHR_MONATE + tag.month - 1 + monate, JAHR_MONATE)
    return date(jahr, monat + 1, min(tag.day, monthrange(jahr, monat + 1)[1]))


def _starts(v: Tandemvermittlung) -> Iterator[date]:
    tage = {f.beginn for f in v.geschichte if f.beginn} | ({v.beginn} if v.beginn and v.fest else set())
    # The last days of the calendar have no day a year later.
    yield from sorted(t for t in tage if t.year < date.max.year - 1)
