"""Which days has a tandem, and how do they come into calendars?"""

from __future__ import annotations

from datetime import date, time, timedelta

from toolkit.dokument.aufgaben import TAG_MINUTEN
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem, names_of, real_talks, title_of
from toolkit.dokument.tandem.rueckblick import RUNDEN, voices
from toolkit.dokument.tandem.rueckblick_tag import MONATE, add_months, review_day
from toolkit.dokument.tandem.treffen import FORMEN
from toolkit.dokument.termine import Termin, Termine, at_clock

LETZTES_JAHR = 2100


def tandem_als_ereignisse(t: Tandem, schluessel: str) -> list[Ereignis]:
    """Return the first meeting, the talks, both reviews and the end of the agreement.

    Args:
        t: the sheet.
        schluessel: stays the same for it, for example the sheet's id.
    """
    titel, ereignisse = title_of(t), []
    if t.treffen_tag:
        ereignisse.append(
            Ereignis(f"{schluessel}-treffen", t.treffen_tag, f"{titel}: erstes Treffen", zeit=t.treffen_zeit)
        )
    ereignisse += [
        Ereignis(f"{g.id}-gespraech", g.tag, f"{titel}: Gespräch", zeit=t.zeit, eigen=False)
        for g in real_talks(t)
        if g.tag
    ]
    for runde in MONATE:
        if tag := review_day(t, runde):
            da = all(s.da for s in voices(t, runde))
            name = f"{titel}: Rückblick {RUNDEN[runde]}"
            ereignisse.append(Ereignis(f"{schluessel}-{runde}", tag, name, "frist", erledigt=da))
    if ende := last_day(t):
        ereignisse.append(Ereignis(f"{schluessel}-ende", ende, f"{titel}: Vereinbarung läuft aus", "frist"))
    return ereignisse


def last_day(t: Tandem) -> date | None:
    """Return the last day of the agreement; ``None`` while it is open."""
    if not t.gilt_ab or not t.monate or t.gilt_ab.year > LETZTES_JAHR:
        return None
    return add_months(t.gilt_ab, t.monate) - timedelta(days=1)


def tandem_als_termine(t: Tandem, schluessel: str) -> Termine:
    """Write meeting, talks, reviews, the last day and open next steps for a calendar, reminded the day before.

    The keys stay the same when a date moves, so a calendar moves its entry too.
    """
    titel, (a, b), termine = title_of(t), names_of(t), []
    if t.treffen_tag:
        minuten = FORMEN[t.treffen_form].minuten if t.treffen_form else None
        text = f"Erstes Treffen von {a} und {b}."
        name, wo = f"{titel}: erstes Treffen", one_line(t.treffen_wo)
        termine.append(_date(f"{schluessel}-treffen", t.treffen_tag, t.treffen_zeit, minuten, name, text, wo))
    termine += [
        _date(f"{g.id}-gespraech", g.tag, t.zeit, t.minuten, f"{titel}: Gespräch", one_line(g.frage))
        for g in real_talks(t)
        if g.tag
    ]
    for runde in MONATE:
        if tag := review_day(t, runde):
            name = f"{titel}: Rückblick {RUNDEN[runde]}"
            termine.append(_date(f"{schluessel}-{runde}", tag, "", None, name, "Beide Orte füllen ihren Bogen aus."))
    if ende := last_day(t):
        name = f"{titel}: Vereinbarung läuft aus"
        termine.append(_date(f"{schluessel}-ende", ende, "", None, name, "Weiter, anders oder mit Dank beenden?"))
    for g in real_talks(t):
        if one_line(g.was) and g.bis and not g.erledigt:
            wer = f" ({one_line(g.wer)})" if one_line(g.wer) else ""
            termine.append(_date(f"aufgabe-{g.id}", g.bis, "", None, f"{one_line(g.was)}{wer}", f"Aus: {titel}"))
    return Termine(titel, tuple(termine))


def _date(schluessel: str, tag: date, zeit: str, minuten: int | None, titel: str, text: str, wo: str = "") -> Termin:
    # A clock near the ends of the calendar leads out of it.
    if not zeit or not date(2, 1, 1) < tag < date(9999, 1, 1):
        return Termin(schluessel, titel, tag, tag, wo, text, (TAG_MINUTEN,))
    beginn = at_clock(tag, time.fromisoformat(zeit))
    return Termin(schluessel, titel, beginn, beginn + timedelta(minutes=minuten or 60), wo, text, (TAG_MINUTEN,))
