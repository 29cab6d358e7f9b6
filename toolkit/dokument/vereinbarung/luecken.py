"""What is still missing in an agreement, step by step?

What is only good to know, such as many goals, is said by ``hints`` and is no gap.
"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.blatt import Vereinbarung
from toolkit.dokument.vereinbarung.doppelt import check_gaps
from toolkit.dokument.vereinbarung.luecken_partner import form_gaps, goals_gaps, partners_gaps
from toolkit.dokument.vereinbarung.luecken_plan import money_gaps, paper_gaps, plan_gaps
from toolkit.dokument.vereinbarung.partner import new_places, say_sectors
from toolkit.dokument.vereinbarung.rollen import speaker_gaps, speaker_hints
from toolkit.dokument.vereinbarung.werte import real_goals
from toolkit.planung.namen import list_names
from toolkit.planung.worte import say_count

SCHRITTE = ("partner", "form", "ziele", "rollen", "plan", "geld", "doppelt")
TEILE = (*SCHRITTE, "papier")
VIELE_ZIELE = 5


def missing(v: Vereinbarung, heute: date) -> dict[str, list[str]]:
    """Say for each part in German what is still missing.

    Args:
        v: the agreement.
        heute: today.

    Returns:
        By each name in ``TEILE`` the sentences; an empty list where nothing is missing.
    """
    return {
        "partner": partners_gaps(v),
        "form": form_gaps(v),
        "ziele": goals_gaps(v, heute),
        "rollen": speaker_gaps(v),
        "plan": plan_gaps(v, heute),
        "geld": money_gaps(v),
        "doppelt": check_gaps(v),
        "papier": paper_gaps(v),
    }


def hints(v: Vereinbarung) -> dict[str, list[str]]:
    """Say for each step what is good to know and no gap."""
    ziele = len(real_goals(v))
    bereiche = say_sectors(v)
    viele = [f"{ziele}\u00a0Ziele sind viele. Drei, die alle kennen, bewegen mehr."] if ziele > VIELE_ZIELE else []
    einer = [f"Alle Partner kommen aus einem Bereich: {bereiche[0]}. Wer fehlt am Tisch?"] if len(bereiche) == 1 else []
    if neu := new_places(v):
        namen = list_names([one_line(o.name) for o in neu])
        einer.append(f"{say_count(len(neu), 'Ort der Gruppe ist', 'Orte der Gruppe sind')} noch nicht dabei: {namen}.")
    return {"partner": einer, "ziele": viele, "rollen": speaker_hints(v)}
