"""What is still missing in the year of a tandem and in its reviews?"""

from __future__ import annotations

from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem, real_talks
from toolkit.dokument.tandem.rueckblick import RUNDEN, voices
from toolkit.dokument.tandem.rueckblick_tag import review_day
from toolkit.dokument.tandem.werte import Runde
from toolkit.planung.worte import say_count


def find_year_gaps(t: Tandem, heute: date) -> list[str]:
    """Say what is missing in the talks: rhythm, talks that lie behind, next steps."""
    luecken = []
    if not t.rhythmus:
        luecken.append("Wie oft Sie sprechen.")
    gespraeche = [g for g in real_talks(t) if g.tag]
    if not gespraeche:
        return [*luecken, "Noch kein Gespräch im Plan."]
    if vorbei := [g for g in gespraeche if g.tag and g.tag < heute and not g.gefuehrt]:
        satz = say_count(len(vorbei), "Gespräch liegt", "Gespräche liegen")
        luecken.append(f"{satz} zurück. Haken Sie ab, wenn Sie gesprochen haben, sonst ändern Sie den Tag.")
    if ohne := sum(g.gefuehrt and not one_line(g.was) for g in gespraeche):
        luecken.append(f"Bei {say_count(ohne, 'Gespräch', 'Gesprächen')}: der nächste Schritt.")
    return luecken


def find_review_gaps(t: Tandem, heute: date) -> list[str]:
    """What is due; before its day a review is not missing."""
    luecken = []
    for runde, worte in RUNDEN.items():
        tag = review_day(t, runde)
        stimmen = voices(t, runde)
        if not any(s.da for s in stimmen):
            if tag and tag <= heute and not _passed(t, runde):
                luecken.append(f"Der Rückblick {worte} ist seit dem {say_date(tag)} dran.")
            continue
        luecken += [f"Rückblick {worte}: was {s.ort} sagt." for s in stimmen if not s.da]
        luecken += [f"Rückblick {worte}: wie es für {s.ort} weitergeht." for s in stimmen if s.da and not s.weiter]
    return luecken


def _passed(t: Tandem, runde: Runde) -> bool:
    """Whether nobody needs this review any more: the later one has begun, or both ended the tandem in the first."""
    if runde == "halb":
        return any(s.da for s in voices(t, "ganz"))
    return all(s.weiter == "beenden" for s in voices(t, "halb"))
