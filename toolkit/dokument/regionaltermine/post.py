"""Which mails go out: the question which day suits, and the dates that stand?

Plain texts to copy; what is not known yet is a gap to fill in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from toolkit.dokument.regionaltermine.blatt import Regionaltermine, dated, last_day, name_of
from toolkit.dokument.regionaltermine.worte import say_clock, say_days, say_proposal
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.terminsuche import Vorschlag

LUECKE = "(bitte ergänzen)"


def write_question(t: Regionaltermine, vorschlaege: Sequence[Vorschlag]) -> str:
    """Write the mail that asks the places which proposal suits; empty without proposals."""
    if not vorschlaege:
        return ""
    zeilen = [
        f"– {say_proposal(v)}" + (f" (dagegen spricht: {'; '.join(v.dagegen)})" if v.dagegen else "")
        for v in sorted(vorschlaege, key=lambda v: v.von)
    ]
    absaetze = (
        f"Betreff: Welcher Tag passt Ihnen? {_group(t)}",
        "Guten Tag,",
        "wir suchen Tage für unser Treffen. Ferien und Feiertage aller beteiligten Länder sind schon bedacht:",
        "\n".join(zeilen),
        f"Bitte antworten Sie bis {LUECKE}: Welche Tage passen, welche zur Not, welche gar nicht?",
        f"Freundliche Grüße\n{LUECKE}",
    )
    return "\n\n".join(absaetze)


def write_dates_mail(t: Regionaltermine, heute: date) -> str:
    """Write the mail that says which dates stand; empty without dates that are still to come."""
    zeilen = [
        "– " + ", ".join(filter(None, (say_days(x), say_clock(x), name_of(x, t), one_line(x.ort))))
        for x in dated(t)
        if (last_day(x) or heute) >= heute
    ]
    if not zeilen:
        return ""
    absaetze = (
        f"Betreff: Unsere Termine. {_group(t)}",
        "Guten Tag,",
        "diese Termine stehen fest. Bitte tragen Sie sie ein, die Kalenderdatei hängt an:",
        "\n".join(zeilen),
        "Sagen Sie uns bald, wenn ein Tag bei Ihnen nicht geht.",
        f"Freundliche Grüße\n{LUECKE}",
    )
    return "\n\n".join(absaetze)


def _group(t: Regionaltermine) -> str:
    return one_line(t.gruppe.titel) or LUECKE
