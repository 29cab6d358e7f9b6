"""What is still missing on the sheet of a group's dates?

Nothing here looks into a calendar, so that opening the screen stays quick; clashes are said where the dates stand.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

from toolkit.dokument.regionalgruppe.stand import unmapped_names
from toolkit.dokument.regionaltermine.blatt import ANDERSWO, Regionaltermine, dated, last_day
from toolkit.dokument.regionaltermine.laender import involved, switched_off, without_land
from toolkit.dokument.regionaltermine.wege import place_labels, placed
from toolkit.dokument.regionaltermine.wunsch import check_range
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.namen import list_names
from toolkit.planung.worte import say_count

MEHRERE = 2


def find_gaps(t: Regionaltermine, heute: date) -> dict[str, list[str]]:
    """Say for each part in German what is missing; an empty list means that it is done."""
    return {
        "wer": _who(t, heute),
        "tage": [] if dated(t) else ["Noch kein Tag übernommen."],
        "termine": _dates(t, heute),
        "gastgeber": _hosts(t),
        "treffpunkt": _places(t),
    }


def _who(t: Regionaltermine, heute: date) -> list[str]:
    luecken = [] if t.gruppe.orte else ["Noch keine Orte."]
    if fehler := check_range(t, heute):
        luecken.append(f"{fehler.was} {fehler.tun}")
    if t.gruppe.orte and not involved(t) and not switched_off(t):
        luecken.append("Das Land der Orte. Ergänzen Sie es hier oder bei der Gruppe.")
    elif ohne := without_land(t):
        luecken.append(f"Ohne Land, also ohne Ferien: {list_names(ohne)}.")
    if verkehrt := sum(s.von is not None and s.bis is not None and s.bis < s.von for s in t.sperren):
        luecken.append(f"Bei {say_count(verkehrt, 'Sperre', 'Sperren')} liegt der letzte Tag vor dem ersten.")
    if ohne_tag := sum(s.von is None and bool(one_line(s.grund) or s.bis) for s in t.sperren):
        luecken.append(f"Bei {say_count(ohne_tag, 'Sperre', 'Sperren')} fehlt der erste Tag.")
    return luecken


def _dates(t: Regionaltermine, heute: date) -> list[str]:
    alle = [x for x in dated(t) if (last_day(x) or heute) >= heute]
    luecken = [] if dated(t) else ["Noch kein Termin."]
    if ohne := sum(x.tag is None for x in t.termine):
        luecken.append(f"Bei {say_count(ohne, 'Termin', 'Terminen')} fehlt der Tag.")
    if ohne := sum(not x.beginn for x in alle):
        luecken.append(f"Bei {say_count(ohne, 'Termin', 'Terminen')} fehlt die Uhrzeit.")
    if ohne := sum(not one_line(x.ort) for x in alle):
        luecken.append(f"Bei {say_count(ohne, 'Termin', 'Terminen')} fehlt, wo Sie sich treffen.")
    if verkehrt := sum(
        x.bis is not None and x.tag is not None and x.bis not in (x.tag, last_day(x)) for x in t.termine
    ):
        luecken.append(f"Bei {say_count(verkehrt, 'Termin', 'Terminen')} passt der letzte Tag nicht zum ersten.")
    doppelt = sum(anzahl > 1 for anzahl in Counter(x.tag for x in alle).values())
    if doppelt:
        luecken.append(f"An {say_count(doppelt, 'Tag', 'Tagen')} stehen mehrere Termine.")
    return luecken


def _hosts(t: Regionaltermine) -> list[str]:
    luecken = _places(t)
    bekannt = {*place_labels(t.gruppe.orte), ANDERSWO}
    if weg := sum(bool(e.ort) and e.ort not in bekannt for e in t.frueher):
        luecken.append(f"Bei {say_count(weg, 'früheren Treffen', 'früheren Treffen')} gehört der Ort nicht mehr dazu.")
    if ohne := sum(not e.ort for e in t.frueher):
        luecken.append(f"Bei {say_count(ohne, 'früheren Treffen', 'früheren Treffen')} fehlt, wer eingeladen hat.")
    return luecken


def _places(t: Regionaltermine) -> list[str]:
    if len(placed(t)) < MEHRERE:
        return ["Mindestens zwei Orte, deren Lage bekannt ist."]
    ohne = unmapped_names(t.gruppe.orte)
    # Offices such as a Landesnetzwerk often have no position on purpose; it is said where the result stands.
    return ["Von den meisten Orten ist die Lage unbekannt."] if len(ohne) * MEHRERE > len(t.gruppe.orte) else []
