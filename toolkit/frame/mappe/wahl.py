"""How is a conflict settled so that neither side is lost?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe.konflikt import Konfliktfall, Wahl
from toolkit.frame.worte import load_words
from toolkit.store.blattarten import BLATTARTEN
from toolkit.store.typen import Blatt, Konflikt

if TYPE_CHECKING:
    from toolkit.frame.mappe.offen import OffeneMappe


def settle(mappe: OffeneMappe, art: str, fall: Konfliktfall, mein: Any, wahl: Wahl) -> Blatt | None:
    """Do what was chosen, in one transaction.

    Args:
        mappe: the open Mappe.
        art: kind of the sheet.
        fall: the conflict.
        mein: the content of the person who chooses.
        wahl: ``meine`` keeps the other state as a version, ``andere`` keeps mine as one, ``beide`` adds a sheet.

    Returns:
        The sheet to go on with; ``None`` if it is gone and was let go.

    Raises:
        Konflikt: somebody saved once more; nothing was changed.
    """
    worte = load_words(__file__)
    titel = mein.get("titel") if isinstance(mein, dict) else None
    name = titel.strip() if isinstance(titel, str) and titel.strip() else BLATTARTEN.title(art)
    bekannt = BLATTARTEN.find(art)
    schema = bekannt.schema if bekannt else 1
    if fall.aktuell is None and wahl == "andere":
        return None
    ablage, zugang = mappe.ablage, mappe.zugang
    with ablage.treiber.writing() as db:
        ablage.change(db, zugang)
        if fall.aktuell is None or wahl == "beide":
            neu = worte("wahl.zweites", titel=name) if fall.aktuell else name
            inhalt = {**mein, "titel": neu[:300]} if isinstance(titel, str) else mein
            return ablage.insert(db, zugang, art, neu, inhalt, schema)
        jetzt = ablage.find(db, zugang, fall.aktuell.id)
        if jetzt.version != fall.aktuell.version:
            raise Konflikt(jetzt)
        if wahl == "andere":
            ablage.keep(db, replace(jetzt, titel=name, schema=schema, inhalt=mein), worte("wahl.meine_fassung"))
            return jetzt
        from toolkit.store.zeilen import dump, line

        ablage.keep(db, jetzt, worte("wahl.andere_fassung"))
        ablage.overwrite(db, zugang, jetzt.id, titel=line(name), schema=schema, inhalt=dump(mein))
        return ablage.find(db, zugang, jetzt.id)
