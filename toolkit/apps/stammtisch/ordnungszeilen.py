"""How does an agenda look as a list with buttons, and what stays in the store?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from toolkit.dokument.stammtisch.blatt import topic_of
from toolkit.dokument.stammtisch.tagesordnung import agenda_of, is_over, list_points, say_left_over, wishes_for
from toolkit.dokument.stammtisch.themen import is_open
from toolkit.planung.tagesordnung_ablauf import NAMEN
from toolkit.planung.worte import say_minutes

if TYPE_CHECKING:
    from toolkit.dokument.stammtisch.blatt import Stammtisch, Tagespunkt, Treffen
    from toolkit.frame.worte import Worte

RAUS, DAZU = "raus", "dazu"
HOECHSTENS_UEBRIG = 20


def agenda_entries(
    wert: Stammtisch, treffen: Treffen, heute: date, worte: Worte, *, gesperrt: bool
) -> list[dict[str, Any]]:
    """Make entries of the topics on the agenda, and of those that stay in the store.

    Args:
        wert: the sheet.
        treffen: the meeting.
        heute: today.
        worte: words of the screen.
        gesperrt: whether there are no buttons.
    """
    fest = gesperrt or is_over(treffen)
    ordnung = agenda_of(wert, treffen, heute)
    minuten = {p.id: p for p in ordnung.punkte}
    offen_geblieben = {w.id for w in wishes_for(wert, treffen, heute) if w.offen_geblieben}
    eintraege = [
        {
            "id": p.id,
            "titel": p.titel.strip() or worte("ordnung.ohne_titel"),
            "gruppe": worte("ordnung.drauf"),
            "marke": say_minutes(p.minuten),
            "zeilen": _lines(
                wert, p, worte, kurz=minuten[p.id].gekuerzt, alt=p.id in offen_geblieben, fest=p.id in treffen.dazu
            ),
            "knoepfe": [] if fest else [[RAUS, worte("ordnung.raus")]],
        }
        for p in list_points(wert, treffen, heute)
    ]
    drauf = {p.id for p in ordnung.punkte}
    uebrig = [
        (kennung, thema)
        for kennung in dict.fromkeys((*treffen.weg, *ordnung.passt_nicht))
        if (thema := topic_of(wert, kennung)) and kennung not in drauf and is_open(thema, treffen.tag or heute)
    ]
    for kennung, thema in uebrig[:HOECHSTENS_UEBRIG]:
        satz = "ordnung.von_ihnen" if kennung in treffen.weg else "ordnung.keine_zeit"
        eintraege.append(
            {
                "id": kennung,
                "titel": thema.titel.strip(),
                "gruppe": worte("ordnung.bleibt"),
                "zeilen": [worte(satz)],
                "knoepfe": [] if fest else [[DAZU, worte("ordnung.dazu")]],
            }
        )
    if mehr := len(uebrig[HOECHSTENS_UEBRIG:]):
        zeile = worte.count("ordnung.mehr_zeile", mehr)
        eintraege.append(
            {"id": "mehr", "titel": worte("ordnung.mehr"), "gruppe": worte("ordnung.bleibt"), "zeilen": [zeile]}
        )
    return eintraege


def _lines(wert: Stammtisch, punkt: Tagespunkt, worte: Worte, *, kurz: bool, alt: bool, fest: bool) -> list[str]:
    teile = [NAMEN[punkt.art or "beraten"], punkt.wer.strip()]
    zeilen = [" · ".join(t for t in teile if t)]
    thema = topic_of(wert, punkt.id)
    if kurz and thema and thema.minuten:
        zeilen.append(worte("ordnung.gekuerzt", minuten=say_minutes(thema.minuten)))
    if alt:
        zeilen.append(worte("ordnung.vom_letzten_mal"))
    if fest:
        zeilen.append(worte("ordnung.von_ihnen_dazu"))
    return [z for z in (*zeilen, say_left_over(wert, punkt.id)) if z]
