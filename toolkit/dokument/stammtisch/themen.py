"""How are topics collected, put in order, parked and fetched back?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from toolkit.dokument.stammtisch.blatt import (
    MEISTE_THEMEN,
    Ausgang,
    Speicherthema,
    Stammtisch,
    Themenart,
    Themenstand,
    change_topic,
)
from toolkit.planung.punktwahl import count_dots

ZEILE = 300
NAME = 120
_ZEICHEN = re.compile(r"^\s*(?:[-–•*·☐]+|\d{1,3}[.)])\s+")
_MINUTEN = re.compile(r"^(\d{1,3})\s*(?:min(?:uten|\.)?)?$", re.IGNORECASE)
_ARTEN: Mapping[str, Themenart] = {
    "entscheiden": "entscheiden",
    "beschluss": "entscheiden",
    "beraten": "beraten",
    "besprechen": "beraten",
    "informieren": "informieren",
    "info": "informieren",
}


@dataclass(frozen=True)
class Aufnahme:
    """What became of pasted lines: the new topics, titles that were there already, and how many found no room."""

    neue: tuple[Speicherthema, ...]
    schon_da: tuple[str, ...]
    zu_viele: int


@dataclass(frozen=True)
class Rangthema:
    """An open topic in its order.

    Attributes:
        gleichauf: whether another topic has equally many dots; then the older one stands first.
        liegen_geblieben: at how many meetings it was on the agenda and stayed open.
    """

    thema: Speicherthema
    gleichauf: bool
    liegen_geblieben: int


def read_topics(text: str, wert: Stammtisch, heute: date) -> Aufnahme:
    """Read one topic per line, as ``Sommerfest planen; Helga; entscheiden; 20``; the order behind the title is free.

    Args:
        text: what somebody pasted or typed; dashes and numbers before a line are left out.
        wert: the sheet; topics that are open or parked there are not taken twice.
        heute: today.
    """
    bekannt = {_key(t.titel) for t in wert.themen if t.stand != "erledigt"}
    platz = MEISTE_THEMEN - len(wert.themen)
    neue: list[Speicherthema] = []
    schon_da, zu_viele = [], 0
    for zeile in text.splitlines():
        thema = _read_line(_ZEICHEN.sub("", zeile), heute)
        if thema is None:
            continue
        if _key(thema.titel) in bekannt:
            schon_da.append(thema.titel)
        elif len(neue) >= platz:
            zu_viele += 1
        else:
            bekannt.add(_key(thema.titel))
            neue.append(thema)
    return Aufnahme(tuple(neue), tuple(schon_da), zu_viele)


def note_days(wert: Stammtisch, heute: date) -> Stammtisch:
    """Write for topics that were typed since the last time that they are from today; empty ones wait."""
    themen = [t.model_copy(update={"seit": heute}) if t.seit is None and t.titel.strip() else t for t in wert.themen]
    return wert.model_copy(update={"themen": themen})


def is_open(thema: Speicherthema, am: date) -> bool:
    """Say whether a topic can come on the agenda of a day: it is neither done nor parked for longer."""
    if not thema.titel.strip() or thema.stand == "erledigt":
        return False
    return thema.stand == "" or (thema.geparkt_bis is not None and thema.geparkt_bis <= am)


def rank_topics(wert: Stammtisch, am: date) -> list[Rangthema]:
    """Put the topics that are open on a day in order: those with most dots first, of level ones the oldest."""
    offen = [t for t in wert.themen if is_open(t, am)]
    offen.sort(key=lambda t: t.seit or date.max)
    zaehlung = count_dots([t.id for t in offen], (), {t.id: t.punkte or 0 for t in offen})
    nach_id = {t.id: t for t in offen}
    return [
        Rangthema(nach_id[r.thema], r.gleichauf and r.punkte > 0, times_left_open(wert, r.thema))
        for r in zaehlung.raenge
    ]


def times_left_open(wert: Stammtisch, kennung: str) -> int:
    """Count the meetings after which a topic stayed open."""
    return sum(p.ausgang == "offen" for t in wert.treffen for p in t.punkte if p.id == kennung)


def list_parked(wert: Stammtisch, am: date) -> list[Speicherthema]:
    """Return what is parked beyond a day, what comes back first in front."""
    geparkt = [t for t in wert.themen if t.titel.strip() and t.stand == "geparkt" and not is_open(t, am)]
    return sorted(geparkt, key=lambda t: t.geparkt_bis or date.max)


def list_done(wert: Stammtisch) -> list[Speicherthema]:
    """Return the topics that are done."""
    return [t for t in wert.themen if t.titel.strip() and t.stand == "erledigt"]


def park_topic(wert: Stammtisch, kennung: str, bis: date | None = None, warum: str = "") -> Stammtisch:
    """Put a topic aside, until a day if one is known."""
    return change_topic(wert, kennung, stand="geparkt", geparkt_bis=bis, warum_geparkt=warum[:ZEILE])


def settle_topic(wert: Stammtisch, kennung: str, ausgang: Ausgang) -> Stammtisch:
    """Give a topic the state that came out of a meeting; until when it is parked stays as it is."""
    stand: Themenstand = "erledigt" if ausgang == "erledigt" else "geparkt" if ausgang == "geparkt" else ""
    if stand == "geparkt":
        return change_topic(wert, kennung, stand=stand)
    return change_topic(wert, kennung, stand=stand, geparkt_bis=None, warum_geparkt="")


def set_dots(wert: Stammtisch, punkte: Mapping[str, int | None]) -> Stammtisch:
    """Write the dots that were counted; topics that are not named keep theirs."""
    themen = [t.model_copy(update={"punkte": punkte[t.id]}) if t.id in punkte else t for t in wert.themen]
    return wert.model_copy(update={"themen": themen})


def _read_line(zeile: str, heute: date) -> Speicherthema | None:
    teile = [" ".join(teil.split()) for teil in re.split(r"[;\t]", zeile)]
    titel, angaben = teile[0], [teil for teil in teile[1:] if teil]
    if not titel:
        return None
    art = next((_ARTEN[a.casefold()] for a in angaben if a.casefold() in _ARTEN), "")
    minuten = next((int(m[1]) for a in angaben if (m := _MINUTEN.match(a))), None)
    wer = next((a for a in angaben if a.casefold() not in _ARTEN and not _MINUTEN.match(a)), "")
    return Speicherthema(titel=titel[:ZEILE], wer=wer[:NAME], art=art, minuten=minuten or None, seit=heute)


def _key(titel: str) -> str:
    return " ".join(titel.split()).casefold()
