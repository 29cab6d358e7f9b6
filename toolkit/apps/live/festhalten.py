"""How do the minutes that a day really took come into the plan, so that they stand there next time?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from toolkit.apps.live.quellen import plan_in
from toolkit.frame.mappe.ausgabe import Datei
from toolkit.planung import live
from toolkit.planung.baum import exchange, walk_blocks
from toolkit.planung.datei import write_plan
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import change_value
from toolkit.store.blattarten import BLATTARTEN
from toolkit.store.paket import ENDUNG, file_stem
from toolkit.store.typen import Blatt, Konflikt, NichtErlaubt

if TYPE_CHECKING:
    from toolkit.frame.mappe.offen import OffeneMappe
    from toolkit.planung.ablauf import Ablauf
    from toolkit.planung.lauf import Lauf

VERSUCHE = 5


def with_actuals(ablauf: Ablauf, lauf: Lauf) -> Ablauf:
    """Put the real minutes of a day into a plan, which may have been changed in the meantime."""
    wirklich = live.record_actuals(lauf)
    if isinstance(wirklich, Fehler):
        return ablauf
    gelaufen = {g.block for g in lauf.gelaufen if not g.uebersprungen}
    minuten = {b.id: b.zuletzt for _, b in walk_blocks(wirklich) if b.id in gelaufen}
    for _, block in walk_blocks(ablauf):
        if block.id in minuten:
            neu = change_value(block, zuletzt=minuten[block.id])
            ablauf = ablauf if isinstance(neu, Fehler) else exchange(ablauf, neu)
    return ablauf


def keep_actuals(mappe: OffeneMappe, planblatt: str, lauf: Lauf) -> bool:
    """Put the real minutes into the plan's sheet; returns whether they are there now.

    What somebody else does to the plan at the same moment stays.
    """
    for _ in range(VERSUCHE):
        try:
            return mappe.attempt(lambda: _write(mappe, planblatt, lauf)) is not None
        except Konflikt:
            continue
    return False


def plan_file(lauf: Lauf) -> Datei:
    """Return the plan with the real minutes as a file that can be read in again."""
    text = write_plan(with_actuals(lauf.plan, lauf))
    return Datei(f"{file_stem(lauf.plan.titel)}{ENDUNG}", "application/json", text.encode())


def _write(mappe: OffeneMappe, planblatt: str, lauf: Lauf) -> Blatt:
    blatt = mappe.ablage.load_sheet(mappe.zugang, planblatt)
    gelesen = BLATTARTEN.read_sheet(blatt)
    ablauf = plan_in(gelesen.inhalt)
    if ablauf is None or gelesen.zustand == "neuer":
        raise NichtErlaubt("In diesem Blatt steht kein Ablauf, den wir ändern können.")
    inhalt = json.loads(write_plan(with_actuals(ablauf, lauf)))
    if inhalt == gelesen.inhalt:
        return blatt
    neu = mappe.ablage.save_sheet(
        mappe.zugang, blatt.id, blatt.version, inhalt, titel=blatt.titel, schema=gelesen.schema
    )
    mappe.note(neu)
    return neu
