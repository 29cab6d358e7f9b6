"""Which parts does a group have, and what is still missing in each? No widget here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from methodenkoffer.tage import say_date

if TYPE_CHECKING:
    from toolkit.dokument.protokoll import Protokoll
    from toolkit.dokument.stammtisch.blatt import Stammtisch, Treffen
    from toolkit.frame.worte import Worte

EIGENE_TEILE = ("gruppe", "themen", "termine", "tagesordnung", "protokoll", "jahr")
NETZ_TEILE = ("gruppe", "teilnahme", "jahr")


def parts_of(wert: Stammtisch | None) -> tuple[str, ...]:
    """Return the names of the parts: those who take part elsewhere make no agenda there."""
    return NETZ_TEILE if wert is not None and wert.art == "netzwerk" else EIGENE_TEILE


def list_coming(wert: Stammtisch, heute: date) -> list[Treffen]:
    """Return the meetings from today on that take place."""
    from toolkit.dokument.stammtisch.blatt import order_meetings

    return [t for t in order_meetings(wert) if t.tag and t.tag >= heute and not t.faellt_aus]


def list_for_minutes(wert: Stammtisch, heute: date) -> list[Treffen]:
    """Return the next meeting and, the newest first, those up to today; all of them take place."""
    from toolkit.dokument.stammtisch.blatt import order_meetings

    statt = [t for t in order_meetings(wert) if t.tag and not t.faellt_aus]
    kommt = [t for t in statt if t.tag and t.tag > heute][:1]
    return [*kommt, *reversed([t for t in statt if t.tag and t.tag <= heute])]


def choose_for_minutes(wert: Stammtisch, heute: date, protokolle: Mapping[str, Protokoll]) -> str:
    """Choose the meeting whose minutes are most likely wanted now; returns its id, or an empty text."""
    from toolkit.dokument.stammtisch.protokoll import list_unsettled, minutes_of

    treffen = list_for_minutes(wert, heute)
    bis_heute = [t for t in treffen if t.tag and t.tag <= heute]
    offen = {t.id for t, _ in list_unsettled(wert, heute)}
    for t in bis_heute[:1]:
        if t.id in offen or not minutes_of(wert, t, protokolle):
            return t.id
    return next((t.id for t in treffen), "")


def missing_in(
    wert: Stammtisch, heute: date, protokolle: Mapping[str, Protokoll], worte: Worte
) -> dict[str, list[str]]:
    """Say what is still missing, by part."""
    if wert.art == "netzwerk":
        ohne_frage = [t for t in wert.teilnahmen if t.tag and t.tag >= heute and not t.titel.strip()]
        return {
            "gruppe": _sentences(worte, name=not wert.titel.strip()),
            "teilnahme": _sentences(worte, teilnahme=not wert.teilnahmen, frage=bool(ohne_frage)),
        }
    offen = [t for t in wert.themen if t.titel.strip() and t.stand != "erledigt"]
    kommt = list_coming(wert, heute)
    fehlt = {
        "gruppe": _sentences(
            worte, name=not wert.titel.strip(), leute=not any(n.strip() for n in wert.kernteam), zeit=not wert.zeit
        ),
        "themen": _sentences(worte, thema=not offen),
        "termine": _sentences(worte, termin=not kommt),
    }
    ordnung = _agenda(wert, heute, worte)
    # A Stammtisch does well without an agenda, and minutes come after a meeting: until then nothing is said of them.
    if wert.art == "steuerung" or not ordnung:
        fehlt["tagesordnung"] = ordnung
    if any(t.tag and t.tag <= heute for t in list_for_minutes(wert, heute)):
        fehlt["protokoll"] = _minutes(wert, heute, protokolle, worte)
    return fehlt


def _agenda(wert: Stammtisch, heute: date, worte: Worte) -> list[str]:
    kommt = list_coming(wert, heute)
    if not kommt:
        return [worte("fehlt.termin")]
    naechstes = kommt[0]
    return [] if naechstes.punkte or naechstes.tag is None else [worte("fehlt.ordnung", tag=say_date(naechstes.tag))]


def _minutes(wert: Stammtisch, heute: date, protokolle: Mapping[str, Protokoll], worte: Worte) -> list[str]:
    from toolkit.dokument.stammtisch.protokoll import list_unsettled, minutes_of

    saetze = [
        worte("fehlt.protokoll", tag=say_date(t.tag))
        for t in list_for_minutes(wert, heute)
        if t.tag and t.tag < heute and t.punkte and not minutes_of(wert, t, protokolle)
    ]
    ungeklaert: dict[date, int] = {}
    for t, _ in list_unsettled(wert, heute):
        if t.tag:
            ungeklaert[t.tag] = ungeklaert.get(t.tag, 0) + 1
    return saetze + [worte.count("fehlt.ausgang", zahl, tag=say_date(tag)) for tag, zahl in ungeklaert.items()]


def _sentences(worte: Worte, **fehlt: bool) -> list[str]:
    return [worte(f"fehlt.{name}") for name, wahr in fehlt.items() if wahr]
