"""What stands at the head of every paper of a joint activity: what, for whom, when, who?"""

from __future__ import annotations

from methodenkoffer.tage import say_day
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.vorhaben.blatt import SACHEN, Vorhaben

OFFEN = "noch offen"


def facts_of(v: Vorhaben) -> tuple[tuple[str, str], ...]:
    """Return what stands at the head of every paper, by its name, as Markdown; what is essential is named as open."""
    wer = one_line(v.federfuehrung)
    vertretung = f" (Vertretung: {one_line(v.vertretung)})" if one_line(v.vertretung) else ""
    paare = (
        ("Was", SACHEN.get(v.sache, "")),
        ("Worum es geht", v.worum),
        ("Für wen", v.fuer_wen),
        ("An wen", v.an_wen),
        ("Wann", say_days(v) or OFFEN),
        ("Federführung", f"{wer}{vertretung}" if wer else OFFEN),
    )
    return tuple((name, inline(text)) for name, text in paare if one_line(text))


def say_days(v: Vorhaben) -> str:
    """Say the day or the days of the activity with their weekdays; empty without one."""
    if v.tag is None:
        return ""
    return f"{say_day(v.tag)}, bis {say_day(v.bis)}" if v.bis and v.bis > v.tag else say_day(v.tag)
