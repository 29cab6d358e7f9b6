"""When is a joint activity, and how does it come into calendars?"""

from __future__ import annotations

from toolkit.dokument.aufgaben import TAG_MINUTEN
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.termine import Termin, Termine
from toolkit.dokument.vorhaben.blatt import Vorhaben, real_tasks, title_of


def vorhaben_als_ereignisse(v: Vorhaben, schluessel: str) -> list[Ereignis]:
    """Return the day of the activity; of something longer the first day and the last.

    Args:
        v: the sheet.
        schluessel: stays the same for it, for example the sheet's id.
    """
    if v.tag is None:
        return []
    titel = title_of(v)
    if not v.bis or v.bis <= v.tag:
        return [Ereignis(f"{schluessel}-tag", v.tag, titel, eigen=False)]
    return [
        Ereignis(f"{schluessel}-tag", v.tag, f"{titel}: erster Tag", eigen=False),
        Ereignis(f"{schluessel}-bis", v.bis, f"{titel}: letzter Tag", eigen=False),
    ]


def vorhaben_als_termine(v: Vorhaben, schluessel: str) -> Termine:
    """Write the activity and the open tasks as whole days in a calendar, each with a reminder the day before."""
    titel, termine = title_of(v), []
    if v.tag is not None:
        ende = max(v.tag, v.bis or v.tag)
        termine.append(Termin(f"{schluessel}-tag", titel, v.tag, ende, "", one_line(v.worum), (TAG_MINUTEN,)))
    for a in real_tasks(v):
        if a.bis is not None and not a.erledigt:
            name = one_line(a.was) + (f" ({one_line(a.wer)})" if one_line(a.wer) else "")
            termine.append(Termin(f"aufgabe-{a.id}", name, a.bis, a.bis, "", f"Aus: {titel}", (TAG_MINUTEN,)))
    return Termine(titel, tuple(termine))
