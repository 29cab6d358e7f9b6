"""How does the topic store look as a list with buttons?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from methodenkoffer.tage import say_date
from toolkit.dokument.stammtisch.blatt import ARTNAMEN
from toolkit.dokument.stammtisch.tagesordnung import say_left_over
from toolkit.dokument.stammtisch.themen import list_done, list_parked, rank_topics
from toolkit.planung.worte import say_minutes

if TYPE_CHECKING:
    from toolkit.dokument.stammtisch.blatt import Speicherthema, Stammtisch
    from toolkit.frame.worte import Worte


def store_entries(wert: Stammtisch, heute: date, worte: Worte, *, gesperrt: bool) -> list[dict[str, Any]]:
    """Make entries of all topics that are open, in their order, and of those that are parked."""
    dran = _where(wert, heute)
    knoepfe = [["parken", worte("themen.parken")], ["erledigt", worte("themen.erledigt")]]
    zurueck = [["zurueck", worte("themen.zurueck")]]
    eintraege = []
    for rang in rank_topics(wert, heute):
        t = rang.thema
        zeilen = [_facts(t)]
        if tag := dran.get(t.id):
            zeilen.append(worte("themen.dran", tag=say_date(tag)))
        if rang.gleichauf:
            zeilen.append(worte("themen.gleichauf"))
        zeilen.append(say_left_over(wert, t.id))
        eintraege.append(
            {
                "id": t.id,
                "titel": t.titel.strip(),
                "gruppe": worte("themen.offen"),
                "zeilen": [z for z in zeilen if z],
                "marke": worte.count("themen.punkte", t.punkte) if t.punkte is not None else "",
                "knoepfe": [] if gesperrt else knoepfe,
            }
        )
    eintraege += [
        {
            "id": t.id,
            "titel": t.titel.strip(),
            "gruppe": worte("themen.geparkt"),
            "zeilen": [z for z in (_until(t, worte), t.warum_geparkt.strip()) if z],
            "knoepfe": [] if gesperrt else zurueck,
        }
        for t in list_parked(wert, heute)
    ]
    return eintraege


def done_entries(wert: Stammtisch, worte: Worte, *, gesperrt: bool) -> list[dict[str, Any]]:
    """Make entries of the topics that are done."""
    knoepfe = [] if gesperrt else [["oeffnen", worte("themen.oeffnen")]]
    return [{"id": t.id, "titel": t.titel.strip(), "knoepfe": knoepfe} for t in list_done(wert)]


def _where(wert: Stammtisch, heute: date) -> dict[str, date]:
    """Return for each topic the day of the meeting to come on whose agenda it stands."""
    return {
        p.id: t.tag
        for t in wert.treffen
        if t.tag and t.tag >= heute and not t.faellt_aus
        for p in t.punkte
        if not p.ausgang
    }


def _facts(thema: Speicherthema) -> str:
    teile = (thema.wer.strip(), ARTNAMEN[thema.art] if thema.art else "", say_minutes(thema.minuten or 0))
    return " · ".join(t for t in teile[: 3 if thema.minuten else 2] if t)


def _until(thema: Speicherthema, worte: Worte) -> str:
    if thema.geparkt_bis is None:
        return worte("themen.ohne_tag")
    return worte("themen.bis", tag=say_date(thema.geparkt_bis))
