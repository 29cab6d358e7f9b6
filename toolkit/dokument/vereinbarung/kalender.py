"""What of an agreement stands in the calendar, and under which keys does it stay the same?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.aufgaben import TAG_MINUTEN
from toolkit.dokument.ereignis import Ereignis, ereignisse_als_termine
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.termine import Termin, Termine
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, planned_meetings, real_measures, title_of
from toolkit.dokument.vereinbarung.rollen import term_ends


def vereinbarung_als_ereignisse(v: Vereinbarung, schluessel: str) -> list[Ereignis]:
    """Return the meetings of the year and the days of the agreement; measures stand among the tasks.

    Args:
        v: the agreement.
        schluessel: stays the same for this sheet, for example its id.
    """
    titel = title_of(v)
    ereignisse = [
        Ereignis(
            f"{t.id}-arbeitstreffen",
            t.tag or date.min,
            f"{titel}: {one_line(t.thema) or 'Treffen'}",
            "treffen",
            v.beginn_uhr,
            one_line(t.gastgeber),
        )
        for t in planned_meetings(v)
    ]
    tage = (
        ("beginn", v.gilt_ab, "Vereinbarung gilt ab heute"),
        ("nachsehen", v.nachsehen, "Vereinbarung ansehen: Passt sie noch?"),
        ("amtszeit", term_ends(v), "Amtszeit der Sprecher*innen endet"),
        ("ende", v.gilt_bis, "Vereinbarung läuft aus"),
    )
    ereignisse += [Ereignis(f"{schluessel}-{n}", tag, f"{titel}: {was}", "frist") for n, tag, was in tage if tag]
    return ereignisse


def vereinbarung_als_termine(v: Vereinbarung, schluessel: str) -> Termine:
    """Write the year plan for a calendar: meetings, days of the agreement, and open measures with a day.

    Args:
        v: the agreement.
        schluessel: stays the same for this sheet, for example its id.
    """
    titel = title_of(v)
    jahr = ereignisse_als_termine(titel, vereinbarung_als_ereignisse(v, schluessel))
    massnahmen = tuple(
        Termin(
            f"aufgabe-{m.id}",
            one_line(m.was) + (f" ({one_line(m.wer)})" if one_line(m.wer) else ""),
            m.bis,
            m.bis,
            text=f"Aus: {titel}",
            wecker=(TAG_MINUTEN,),
        )
        for m in real_measures(v)
        if m.bis is not None and not m.erledigt
    )
    return Termine(f"Jahresplan – {titel}", (*jahr.termine, *massnahmen))
