"""What does the sheet of a group ask of its days?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, cast

from methodenkoffer.kalender import Ferien, load_holidays, merge_holidays
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.regionaltermine.belegt import chosen_blocks, event_blocks, own_blocks
from toolkit.dokument.regionaltermine.blatt import TAGESNAMEN, Gruppentermin, Regionaltermine, Wunsch, last_day
from toolkit.dokument.regionaltermine.laender import involved
from toolkit.planung.meldungen import Fehler
from toolkit.planung.terminsuche import Sperre, Terminwunsch
from toolkit.planung.terminsuche.wunsch import LAENGSTE_SUCHE

MEISTE_SPERREN = 300
VORLAUF, VORSCHLAEGE, WOCHE, MONATE = 8, 6, 7, 12


def known_holidays(t: Regionaltermine) -> tuple[Ferien, ...]:
    """Return the school holidays that ship and those that were added; of two the added one counts."""
    return merge_holidays(load_holidays(), t.ferien)


def check_range(t: Regionaltermine, heute: date) -> Fehler | None:
    """Say why no search is possible with these days; ``None`` if it is.

    Args:
        t: the sheet.
        heute: today.
    """
    if t.von is None or t.bis is None:
        return Fehler("Der Zeitraum fehlt.", "Tragen Sie den ersten und den letzten Tag ein.")
    if t.bis < t.von:
        return Fehler("Der letzte Tag liegt vor dem ersten.", "Tauschen Sie die beiden Tage.")
    if (t.bis - t.von).days >= LAENGSTE_SUCHE:
        return Fehler("Der Zeitraum ist zu lang.", "Möglich sind drei Jahre.")
    if t.bis < heute:
        return Fehler("Der Zeitraum ist schon vorbei.", "Wählen Sie einen Zeitraum, der noch kommt.")
    return None


def make_wish(t: Regionaltermine, heute: date, ereignisse: Sequence[Ereignis] = ()) -> Terminwunsch | Fehler:
    """Put the sheet's wishes together for ``find_dates``.

    Args:
        t: the sheet.
        heute: today.
        ereignisse: what stands on other sheets of the Mappe.

    Returns:
        The wish, or why there is none.
    """
    fehler = check_range(t, heute)
    if fehler or t.von is None or t.bis is None:
        return fehler or Fehler("Der Zeitraum fehlt.", "Tragen Sie den ersten und den letzten Tag ein.")
    fremde = event_blocks(ereignisse) if t.aus_mappe else ()
    return _wish(t, heute, t.von, t.bis, (*own_blocks(t), *chosen_blocks(t), *fremde))


def wish_for_day(
    t: Regionaltermine, heute: date, tag: date, ereignisse: Sequence[Ereignis] = (), termin: Gruppentermin | None = None
) -> Terminwunsch:
    """Put the wishes together for one day, whether it lies in the range or not.

    Args:
        t: the sheet.
        heute: today.
        tag: the first day.
        ereignisse: what stands on other sheets of the Mappe.
        termin: a date that stands on that day already: it does not block itself, and its lead time does not matter.
    """
    fremde = event_blocks(ereignisse) if t.aus_mappe else ()
    ende = (last_day(termin) if termin else None) or date.fromordinal(tag.toordinal() + (1 if t.zwei_tage else 0))
    wunsch = _wish(t, heute, tag, ende, (*own_blocks(t), *chosen_blocks(t, termin.id if termin else ""), *fremde))
    return wunsch.model_copy(update={"vorlauf": 0}) if termin else wunsch


def _wish(t: Regionaltermine, heute: date, von: date, bis: date, sperren: tuple[Sperre, ...]) -> Terminwunsch:
    hier = tuple(s for s in sperren if s.von <= bis and s.bis >= von)
    return Terminwunsch(
        heute=heute,
        von=von,
        bis=bis,
        laender=involved(t),
        gern=_weekdays(t, "gern"),
        ungern=_weekdays(t, "ungern"),
        nie=_weekdays(t, "nie"),
        vorlauf=VORLAUF if t.vorlauf is None else t.vorlauf,
        sperren=hier[:MEISTE_SPERREN],
        schulferien=t.schulferien,
        feiertage=t.feiertage,
        brueckentage=t.brueckentage,
        wochenenden="egal",  # Saturdays and Sundays have their own wishes here.
        laenge=2 if t.zwei_tage else 1,
        anzahl=t.wie_viele or VORSCHLAEGE,
        abstand=max(1, WOCHE * (t.abstand or 0)),
    )


def _weekdays(t: Regionaltermine, wunsch: Wunsch) -> frozenset[Literal[0, 1, 2, 3, 4, 5, 6]]:
    return frozenset(
        cast("Literal[0, 1, 2, 3, 4, 5, 6]", nummer)
        for nummer, name in enumerate(TAGESNAMEN)
        if getattr(t, name) == wunsch
    )


def first_range(heute: date) -> tuple[date, date]:
    """Return the range that a new sheet begins with: twelve months, from the beginning of the next one on."""
    nummer = heute.year * MONATE + heute.month
    beginn = date(nummer // MONATE, nummer % MONATE + 1, 1)
    return beginn, date.fromordinal(date(beginn.year + 1, beginn.month, 1).toordinal() - 1)
