"""What does the moderation say now, what must she not forget, and what comes next? For her eyes only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.planung import live
from toolkit.planung.ablauf import Block
from toolkit.planung.baum import find_piece
from toolkit.planung.lauf import MINUTE
from toolkit.planung.worte import say_clock, say_minutes

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte
    from toolkit.planung.lauf import Lauf


def note_entries(lauf: Lauf, jetzt: int, worte: Worte) -> list[dict[str, Any]]:
    """List what runs and what comes next, each with what to say and with the private notes."""
    bild = live.show(lauf, jetzt)
    eintraege: list[dict[str, Any]] = []
    gesehen: set[str] = set()
    for linie in bild.linien:
        bis = say_clock(-(-(linie.ende - lauf.mitternacht) // MINUTE))
        satz = worte("notiz.ansage", titel=linie.titel, zeit=bis)
        eintraege += _entry(lauf, linie.block, worte("notiz.jetzt"), [satz], worte)
    for linie in bild.linien:
        if linie.naechster and linie.naechster not in gesehen:
            gesehen.add(linie.naechster)
            satz = worte("notiz.ansage_ende", titel=linie.naechster_titel)
            eintraege += _entry(lauf, linie.naechster, worte("notiz.danach"), [satz], worte)
    return eintraege


def _entry(lauf: Lauf, kennung: str, wann: str, saetze: list[str], worte: Worte) -> list[dict[str, Any]]:
    stelle = find_piece(lauf.ablauf, kennung)
    if stelle is None:
        return []
    stueck, spur = stelle.stueck, stelle.spur
    if not isinstance(stueck, Block):
        zeilen = [f"{s.titel}: {', '.join(b.titel for b in s.bloecke)}" for s in stueck.spuren if s.bloecke]
        return [{"id": kennung, "titel": f"{wann} {stueck.titel}", "zeilen": [*saetze, *zeilen]}]
    wer = stueck.verantwortlich or (spur.verantwortlich if spur else "")
    schritte = [worte("notiz.schritt", titel=s.titel, dauer=say_minutes(s.minuten)) for s in stueck.schritte]
    material = [p.was for p in stueck.material]
    weitere = {
        "notiz.privat": _lines(stueck.private_notiz),
        "notiz.fuer_alle": _lines(stueck.text),
        "notiz.schritte": ", ".join(schritte),
        "notiz.wer": wer,
        "notiz.raum": spur.raum if spur else "",
        "notiz.material": ", ".join(material),
    }
    zeilen = [*saetze, *(worte(name, text=text) for name, text in weitere.items() if text)]
    titel = f"{wann} {stueck.titel}"
    return [{"id": kennung, "titel": titel, "marke": spur.titel if spur else "", "zeilen": zeilen}]


def _lines(text: str) -> str:
    return " / ".join(zeile.strip() for zeile in text.splitlines() if zeile.strip())
