"""When does the meeting take place whose tables are planned?"""

from __future__ import annotations

from toolkit.dokument.begegnung.blatt import Begegnung, title_of
from toolkit.dokument.ereignis import Ereignis


def begegnung_als_ereignisse(b: Begegnung, schluessel: str) -> list[Ereignis]:
    """Return the day by which the tables are to be ready: the day of the meeting itself stands on its own sheet.

    Args:
        b: the sheet.
        schluessel: stays the same for it, for example the sheet's id.
    """
    if b.tag is None:
        return []
    return [
        Ereignis(f"{schluessel}-tische", b.tag, f"Tischplan bereit: {title_of(b)}", "frist", erledigt=bool(b.runden))
    ]
