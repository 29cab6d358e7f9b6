"""How do the minutes of a meeting begin, which minutes belong to it, and what became of its topics?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from toolkit.dokument.protokoll import Protokoll, Thema, next_minutes
from toolkit.dokument.stammtisch.blatt import (
    Ausgang,
    Speicherthema,
    Stammtisch,
    Tagespunkt,
    Treffen,
    change_meeting,
    order_meetings,
    topic_of,
)
from toolkit.dokument.stammtisch.kalender import OHNE_NAMEN, say_range
from toolkit.dokument.stammtisch.tagesordnung import list_points
from toolkit.dokument.stammtisch.termine import next_meeting
from toolkit.dokument.stammtisch.themen import settle_topic

MEISTE_THEMEN = 100


def minutes_of(wert: Stammtisch, treffen: Treffen, protokolle: Mapping[str, Protokoll]) -> str:
    """Find the minutes of a meeting among those of the Mappe.

    Args:
        wert: the sheet.
        treffen: the meeting.
        protokolle: minutes by the ids of their sheets.

    Returns:
        The id of the sheet that was begun from here; if it is gone, of one with the group's name and the same day;
        empty if there is none.
    """
    if treffen.protokoll in protokolle:
        return treffen.protokoll
    if treffen.tag is None:
        return ""
    return next((i for i, p in protokolle.items() if p.tag == treffen.tag and _same_name(wert, p)), "")


def last_minutes(wert: Stammtisch, vor: date, protokolle: Mapping[str, Protokoll]) -> Protokoll | None:
    """Return the newest minutes of the group before a day; ``None`` if there are none."""
    eigene = {t.protokoll for t in wert.treffen if t.protokoll}
    alle = [p for i, p in protokolle.items() if p.tag and p.tag < vor and (i in eigene or _same_name(wert, p))]
    return max(alle, key=lambda p: p.tag or date.min, default=None)


def begin_minutes(wert: Stammtisch, treffen: Treffen, heute: date, letztes: Protokoll | None = None) -> Protokoll:
    """Begin the minutes of a meeting.

    Args:
        wert: the sheet.
        treffen: the meeting.
        heute: today.
        letztes: the minutes before; their open points and the decisions to look at go on.

    Returns:
        Minutes with the topics of the agenda, the core people as present (to be struck out), and the next date.
    """
    tag = treffen.tag or heute
    weiter = next_minutes(letztes.model_copy(update={"naechster_tag": tag})) if letztes else Protokoll()
    themen = [Thema(id=p.id, titel=p.titel) for p in list_points(wert, treffen, heute)]
    beginn, _, ende = say_range(wert).removesuffix(" Uhr").partition(" bis ")
    naechstes = next_meeting(wert, tag)
    return Protokoll(
        titel=wert.titel.strip() or OHNE_NAMEN,
        tag=tag,
        beginn=beginn,
        ende=ende,
        ort=wert.ort or weiter.ort,
        anwesend=[n for n in wert.kernteam if n.strip()],
        themen=[*weiter.themen, *themen][:MEISTE_THEMEN],
        punkte=weiter.punkte,
        naechster_tag=naechstes.tag if naechstes else None,
        naechste_zeit=wert.zeit if naechstes else "",
        naechster_ort=wert.ort if naechstes else "",
    )


def list_unsettled(wert: Stammtisch, heute: date) -> list[tuple[Treffen, Tagespunkt]]:
    """Return the topics of past meetings of which nobody has said yet what became of them."""
    return [
        (t, p)
        for t in order_meetings(wert)
        if t.tag and t.tag < heute and not t.faellt_aus
        for p in t.punkte
        if not p.ausgang
    ]


def set_outcome(wert: Stammtisch, kennung: str, thema_id: str, ausgang: Ausgang) -> Stammtisch:
    """Say what became of a topic at a meeting; the store follows. A topic that was deleted there comes back if open.

    Args:
        wert: the sheet.
        kennung: of the meeting.
        thema_id: of the topic.
        ausgang: what became of it.
    """
    alt: list[Tagespunkt] = []

    def _set(treffen: Treffen) -> Treffen:
        alt.extend(p for p in treffen.punkte if p.id == thema_id)
        punkte = [p.model_copy(update={"ausgang": ausgang}) if p.id == thema_id else p for p in treffen.punkte]
        return treffen.model_copy(update={"punkte": punkte})

    wert = change_meeting(wert, kennung, _set)
    if topic_of(wert, thema_id) is None and alt and ausgang in ("offen", "geparkt"):
        neu = Speicherthema(id=thema_id, titel=alt[0].titel, wer=alt[0].wer, art=alt[0].art)
        wert = wert.model_copy(update={"themen": [*wert.themen, neu]})
    return settle_topic(wert, thema_id, ausgang)


def _same_name(wert: Stammtisch, protokoll: Protokoll) -> bool:
    name = wert.titel.strip().casefold()
    return bool(name) and protokoll.titel.strip().casefold() == name
