"""On which day does a sheet delete itself?

Whoever writes a sheet may put a day on it: the top-level field ``loeschen_am`` of its content, an ISO date such as
``2027-03-03``. On that day, from 0:00 German time on, the sheet is gone with all its versions, wherever it lies.

The day stands in the content and not in its kind (``Blattart``), for the store must keep such a promise for a sheet
whose kind it does not know: one read in from a package of a newer koffer, or deleted by the running server, which
loads no screens. And what stands in the content goes along by itself wherever the content goes: into a package, into
the second sheet of a conflict, into another Mappe. The column ``verfaellt`` repeats it as a number like 20270303, so
that looking for sheets that are due reads no content.
"""

from __future__ import annotations

import contextlib
import json
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from toolkit.store.typen import NichtErlaubt

if TYPE_CHECKING:
    from toolkit.store.treiber.vertrag import Verbindung

FELD = "loeschen_am"
ZONE = ZoneInfo("Europe/Berlin")
FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
BLEIBT = "(verfaellt IS NULL OR verfaellt > ?)"
"""Condition for sheets that may be seen; its value is ``day_number()``. Only beside ``inhalt``: a row must be read for
it, and the content stands before the column."""
FAELLIG = "SELECT id, mappe_id FROM blatt WHERE verfaellt <= ?"
"""Sheets whose day has come, found in an index of their own. A condition on ``mappe_id`` would lead past it."""


def today() -> date:
    """Return today's date in Germany."""
    return datetime.now(ZONE).date()


def deletion_day(inhalt: Any) -> date | None:
    """Return the day on which a sheet with this content deletes itself.

    Args:
        inhalt: content as JSON values.

    Returns:
        The day; ``None`` if there is none, or if what stands there is no date.
    """
    wert = inhalt.get(FELD) if isinstance(inhalt, dict) else None
    if not isinstance(wert, str) or not FORM.fullmatch(wert):
        return None
    try:
        return date.fromisoformat(wert)
    except ValueError:
        return None


def is_due(inhalt: Any, heute: date | None = None) -> bool:
    """Whether the day of a sheet with this content has come; ``heute`` is today in Germany if not given."""
    tag = deletion_day(inhalt)
    return tag is not None and tag <= (heute or today())


def day_number(tag: date | None = None) -> int:
    """Return a day, or today, as the column ``verfaellt`` holds it: 3 March 2027 is 20270303."""
    return int((tag or today()).isoformat().replace("-", ""))


def read_number(text: str) -> int | None:
    """Return what belongs into ``verfaellt`` for content that is to be saved now.

    A day that is here already is refused and not obeyed: a form saves by itself while somebody is still typing the
    year, and nothing may vanish through that.

    Args:
        text: the content as JSON, as ``zeilen.dump`` wrote it.

    Raises:
        NichtErlaubt: the sheet would be gone at once.
    """
    tag = _day_in(text)
    if tag is None:
        return None
    if tag <= today():
        from toolkit.dokument.worte import say_date

        satz = f"Das Blatt wäre sofort gelöscht: Als Löschtag steht darauf der {say_date(tag)}."
        raise NichtErlaubt(f"{satz} Bitte wählen Sie einen Tag ab morgen.")
    return day_number(tag)


def with_day_of(inhalt: Any, jetzt: Any) -> Any:
    """Return an old version's content with the day that the sheet has now: the day belongs to the sheet.

    Otherwise whoever goes back to a version from before the choice of the day would keep for good, unawares, what was
    to be deleted.
    """
    if not isinstance(inhalt, dict) or not isinstance(jetzt, dict):
        return inhalt
    if FELD in jetzt:
        return {**inhalt, FELD: jetzt[FELD]}
    return {name: wert for name, wert in inhalt.items() if name != FELD}


def find_due(db: Verbindung, tag: int | None = None) -> dict[str, str]:
    """Return the ids of all sheets whose day has come, each with the id of its Mappe; cheap, whatever there is.

    Args:
        db: an open transaction.
        tag: the day to go by as ``day_number`` gives it; today if not given.
    """
    return dict(db.read(FAELLIG, (day_number() if tag is None else tag,)))


def fill_days(db: Verbindung) -> None:
    """Give sheets that were stored before there was the column ``verfaellt`` their day (a step of ``stufen``)."""
    for blatt_id, inhalt in db.read("SELECT id, inhalt FROM blatt WHERE inhalt LIKE ?", (f'%"{FELD}"%',)):
        # A wrecked sheet must not keep the whole store shut.
        with contextlib.suppress(ValueError):
            tag = _day_in(inhalt)
            db.write("UPDATE blatt SET verfaellt = ? WHERE id = ?", (tag and day_number(tag), blatt_id))


def _day_in(text: str) -> date | None:
    return deletion_day(json.loads(text)) if f'"{FELD}"' in text else None
