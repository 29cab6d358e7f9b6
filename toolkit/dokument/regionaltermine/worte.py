"""How are days, hours and ways of the group's dates said?"""

from __future__ import annotations

from collections.abc import Sequence

from methodenkoffer.tage import WOCHENTAGE, say_date, say_day
from toolkit.dokument.form import Absatz, Block, Hinweis
from toolkit.dokument.regionaltermine.blatt import HALTUNGEN, TAGESNAMEN, Gruppentermin, Regionaltermine, last_day
from toolkit.dokument.regionaltreffen.worte import inline, one_line, say_hours
from toolkit.planung.gastgeber import Wege
from toolkit.planung.namen import list_names
from toolkit.planung.terminsuche import Vorschlag
from toolkit.planung.worte import join_words

OFFEN = "noch offen"
VORSCHLAG = "Reihenfolge und Rechnung sind unser Vorschlag. Entscheiden Sie gemeinsam."
VIELE_ORTE = 20


def say_days(termin: Gruppentermin) -> str:
    """Say the day or the days of a date; empty without one."""
    if termin.tag is None:
        return ""
    ende = last_day(termin)
    return f"{say_day(termin.tag)} bis {say_day(ende)}" if ende and ende > termin.tag else say_day(termin.tag)


def say_clock(termin: Gruppentermin) -> str:
    """Say from when to when; empty if nobody wrote it down."""
    return say_hours(termin.beginn, termin.ende)


def say_proposal(v: Vorschlag) -> str:
    """Say the day or the days of a proposal."""
    return f"{say_day(v.von)} bis {say_day(v.bis)}" if v.bis > v.von else say_day(v.von)


def say_weekdays(t: Regionaltermine) -> str:
    """Say how the weekdays suit: ``gern Dienstag und Mittwoch, nie Samstag und Sonntag``."""
    teile = []
    for wunsch in ("gern", "ungern", "nie"):
        tage = [WOCHENTAGE[i] for i, name in enumerate(TAGESNAMEN) if getattr(t, name) == wunsch]
        if tage:
            teile.append(f"{wunsch} {join_words(tage)}")
    return ", ".join(teile) or "alle gleich gern"


def say_attitudes(t: Regionaltermine) -> str:
    """Say how school holidays, public holidays and days between are treated."""
    paare = (("Schulferien", t.schulferien), ("Feiertage", t.feiertage), ("Brückentage", t.brueckentage))
    return ", ".join(f"{name}: {HALTUNGEN[haltung]}" for name, haltung in paare)


def say_range(t: Regionaltermine) -> str:
    """Say the range; empty if it is not whole."""
    return f"{say_date(t.von)} bis {say_date(t.bis)}" if t.von and t.bis else ""


def say_table_basis(wege: Wege) -> str:
    """Say what the numbers in a table of ways are, in one sentence."""
    if wege.einheit == "Minuten":
        return (
            "Alle Wege sind Fahrzeiten, ein Weg hin, ab zwei Stunden gerundet. Wo Sie keine eigene Fahrzeit "
            "eingetragen haben, rechnen wir die Luftlinie mal 1,3 und 60\u00a0km in der Stunde."
        )
    return "Alle Wege sind geschätzt: Luftlinie mal 1,3, ein Weg hin. Eigene Fahrzeiten gehen vor."


def say_left_out(ohne: Sequence[str], gaeste: Sequence[str] = ()) -> tuple[str, ...]:
    """Say which places are missing in a table: nobody knows where they lie, or they do not host; nothing if none is."""
    paare = (("Nicht mitgerechnet, weil die Lage fehlt", ohne), ("Nur zu Gast, darum kein Treffpunkt", gaeste))
    return tuple(
        f"{warum}: {list_names([one_line(name) for name in namen], VIELE_ORTE)}." for warum, namen in paare if namen
    )


def write_basis(wege: Wege, ohne: Sequence[str], gaeste: Sequence[str] = ()) -> list[Block]:
    """Write below a table what its numbers are and who is not in it."""
    hinweise = [Hinweis(inline(satz)) for satz in say_left_out(ohne, gaeste)]
    return [Absatz(say_table_basis(wege), "vermerk"), *hinweise]
