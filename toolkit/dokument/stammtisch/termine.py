"""On which days does the group meet: how does a series become dates, and what if one does not suit?"""

from __future__ import annotations

from datetime import date

from pydantic import ValidationError

from toolkit.dokument.stammtisch.blatt import MEISTE_TREFFEN, Stammtisch, Treffen, change_meeting, order_meetings
from toolkit.planung.kalendertage import notes_on_day
from toolkit.planung.terminserie import Ersatztag, Serie, list_dates, notes_on_series, propose_other_day, say_series


def serie_of(wert: Stammtisch) -> Serie | None:
    """Return the series that the sheet asks for, without its exceptions; ``None`` if it lacks a usable first day."""
    if wert.erster_tag is None:
        return None
    try:
        return Serie(
            beginn=wert.erster_tag,
            rhythmus=wert.rhythmus,
            alle=wert.alle or 1,
            anzahl=wert.anzahl or 1,
            letzter=wert.letzter,
        )
    except ValidationError:
        return None


def say_plan(wert: Stammtisch, heute: date) -> tuple[str, tuple[str, ...]]:
    """Say the series that the sheet asks for, and what one should know of its days.

    Args:
        wert: the sheet.
        heute: today.

    Returns:
        A sentence, and further ones on days that are not over and entered already; the sentence says what is missing
        if there is no series.
    """
    serie = serie_of(wert)
    if serie is None:
        if wert.erster_tag is None:
            return "Tragen Sie den ersten Termin ein, dann rechnen wir die anderen aus.", ()
        return "Diese Termine liegen zu weit weg. Bitte prüfen Sie das Jahr beim ersten Termin.", ()
    regulaer = set(list_dates(serie))
    weg = tuple(t.statt for t in wert.treffen if t.statt in regulaer and t.statt and t.faellt_aus)
    neu = tuple(
        Ersatztag(statt=t.statt, neu=t.tag)
        for t in wert.treffen
        if t.statt in regulaer and t.statt and t.tag and t.tag != t.statt and not t.faellt_aus
    )
    serie = serie.model_copy(update={"ausgelassen": weg, "ersatz": neu})
    satz, schon = say_series(serie), {t.tag for t in wert.treffen if t.tag and t.tag < heute}
    hinweise = tuple(hinweis for tag, hinweis in notes_on_series(serie, heute, wert.land) if tag not in schon)
    return f"{satz[:1].upper()}{satz[1:]}.", hinweise


def say_rhythm(wert: Stammtisch) -> str:
    """Say how often the group meets: ``Jeden zweiten Dienstag im Monat``; empty without a usable first day."""
    serie = serie_of(wert)
    if serie is None:
        return ""
    satz = say_series(serie.model_copy(update={"anzahl": 1})).rpartition(", ")[0]
    return f"{satz[:1].upper()}{satz[1:]}"


def enter_dates(wert: Stammtisch, heute: date) -> Stammtisch:
    """Write the dates of the series into the sheet.

    Meetings that stand for a day of the series stay as they are, moved and left out ones too. Other meetings to come
    move to the new days in their order, so that calendars move them as well; those without an agenda go if there are
    more of them than days. Past meetings, meetings with minutes and those outside of the series are never touched.
    Days in the past are entered only the first time, and days on which one of these meets anyway not at all.

    Args:
        wert: the sheet.
        heute: today.
    """
    serie = serie_of(wert)
    if serie is None:
        return wert
    vorhanden = {t.statt for t in wert.treffen if t.statt is not None}
    erstes_mal = not wert.treffen
    regulaer = set(list_dates(serie))

    def _stays(t: Treffen) -> bool:
        return t.statt is None or t.statt in regulaer or bool(t.protokoll) or t.tag is None or t.tag < heute

    vorhanden |= {t.tag for t in wert.treffen if t.tag and _stays(t)}
    offen = [tag for tag in list_dates(serie) if tag not in vorhanden and (erstes_mal or tag >= heute)]
    treffen: list[Treffen] = []
    for t in sorted(wert.treffen, key=lambda t: t.tag or date.max):
        if _stays(t):
            treffen.append(t)
        elif offen:
            tag = offen.pop(0)
            treffen.append(t.model_copy(update={"tag": tag, "statt": tag, "faellt_aus": False}))
        elif t.punkte:
            treffen.append(t)
    treffen += [Treffen(tag=tag, statt=tag) for tag in offen[: max(0, MEISTE_TREFFEN - len(treffen))]]
    return wert.model_copy(update={"treffen": sorted(treffen, key=lambda t: t.tag or date.max)})


def move_meeting(wert: Stammtisch, kennung: str, tag: date) -> Stammtisch:
    """Let a meeting take place on another day."""
    return change_meeting(wert, kennung, lambda t: t.model_copy(update={"tag": tag, "faellt_aus": False}))


def leave_out(wert: Stammtisch, kennung: str, *, faellt_aus: bool) -> Stammtisch:
    """Let a meeting not take place, or take place after all."""
    return change_meeting(wert, kennung, lambda t: t.model_copy(update={"faellt_aus": faellt_aus}))


def add_meeting(wert: Stammtisch, tag: date) -> Stammtisch:
    """Add a meeting outside of the series; a day that is there already, or one too many, changes nothing."""
    if any(t.tag == tag for t in wert.treffen) or len(wert.treffen) >= MEISTE_TREFFEN:
        return wert
    return wert.model_copy(update={"treffen": [*wert.treffen, Treffen(tag=tag)]})


def may_drop(treffen: Treffen, heute: date) -> bool:
    """Say whether a meeting can be taken out: nothing was planned or written, and it is over or not of the series."""
    vorbei = treffen.tag is None or treffen.tag < heute
    return not treffen.punkte and not treffen.protokoll and (vorbei or treffen.statt is None)


def drop_meeting(wert: Stammtisch, kennung: str, heute: date) -> Stammtisch:
    """Take out a meeting for which ``may_drop`` holds; others stay."""
    bleibt = [t for t in wert.treffen if t.id != kennung or not may_drop(t, heute)]
    return wert.model_copy(update={"treffen": bleibt})


def notes_on_meeting(wert: Stammtisch, treffen: Treffen, heute: date) -> tuple[str, ...]:
    """Say what one should know of the day of a meeting to come; nothing of past ones and those left out."""
    if treffen.tag is None or treffen.tag < heute or treffen.faellt_aus:
        return ()
    return notes_on_day(treffen.tag, heute, wert.land, wochenende=False)


def propose_day(wert: Stammtisch, treffen: Treffen, heute: date) -> date | None:
    """Propose another day for a meeting about whose day there is something to know; ``None`` if none is needed."""
    if treffen.tag is None or not notes_on_meeting(wert, treffen, heute):
        return None
    belegt = {t.tag for t in wert.treffen if t.tag and t.id != treffen.id}
    neu = propose_other_day(treffen.tag, wert.land, heute, belegt=belegt)
    return None if neu == treffen.tag else neu


def next_meeting(wert: Stammtisch, nach: date) -> Treffen | None:
    """Return the first meeting after a day that takes place."""
    return next((t for t in order_meetings(wert) if t.tag and t.tag > nach and not t.faellt_aus), None)
