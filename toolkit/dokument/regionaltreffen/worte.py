"""How are day, place, people and money of a Regionaltreffen said?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from methodenkoffer.tage import say_day
from toolkit.dokument.freitext import as_inline
from toolkit.planung.namen import name_key, unique_names

if TYPE_CHECKING:
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.dokument.regionaltreffen.werte import Gast, Zeitfenster

CENT = Decimal("0.01")
_LEER = re.compile(r"[ \t\r\n\f\v]+")
_UNSICHTBAR = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
OHNE_TITEL = "Ohne Titel"


def title_of(treffen: Regionaltreffen) -> str:
    """Return the title of the meeting, never empty."""
    return one_line(treffen.titel) or "Regionaltreffen"


def one_line(text: str) -> str:
    """Write a text without line ends, control signs and signs that turn the direction; with single spaces."""
    return _LEER.sub(" ", _UNSICHTBAR.sub(" ", text)).strip()


def shorten(text: str, laenge: int) -> str:
    """Cut a text that is too long for its place on paper; the end is marked."""
    zeile = one_line(text)
    return zeile if len(zeile) <= laenge else f"{zeile[: laenge - 1].rstrip()}…"


def inline(text: str) -> str:
    """Write one line of typed text as Markdown for paper."""
    return as_inline(one_line(text))


def say_hours(beginn: str, ende: str) -> str:
    """Say ``10:00 bis 16:00 Uhr``, ``ab 10:00 Uhr``, ``bis 16:00 Uhr`` or nothing."""
    if beginn and ende:
        return f"{beginn} bis {ende}\u00a0Uhr"
    return f"ab {beginn}\u00a0Uhr" if beginn else f"bis {ende}\u00a0Uhr" if ende else ""


def say_time(zeit: Zeitfenster, nummer: int) -> str:
    """Say a time of the grid; without a clock it is numbered, from 1."""
    return say_hours(zeit.beginn, zeit.ende) or f"Runde {nummer}"


def say_when(treffen: Regionaltreffen) -> str:
    """Say day and hours of the meeting, as far as they are known."""
    teile = (say_day(treffen.tag) if treffen.tag else "", say_hours(treffen.beginn, treffen.ende))
    return ", ".join(t for t in teile if t)


def say_where(treffen: Regionaltreffen) -> str:
    """Say house and address of the meeting, as far as they are known."""
    return join_parts(treffen.ort, treffen.adresse)


def say_occasion(treffen: Regionaltreffen) -> str:
    """Say title, day and hosting place in one line, as it stands below the title of a paper."""
    titel, tag, ort = title_of(treffen), say_day(treffen.tag) if treffen.tag else "", one_line(treffen.gastgeber)
    return " · ".join(t for t in (titel, tag, "" if name_key(ort) in name_key(titel) else ort) if t)


def join_parts(*teile: str) -> str:
    """Put those parts that are not empty into one line, with commas."""
    return ", ".join(t for t in map(one_line, teile) if t)


def coming_guests(treffen: Regionaltreffen) -> list[Gast]:
    """Return the guests who have agreed to come."""
    return [g for g in treffen.gaeste if g.zusage == "ja"]


def present_guests(treffen: Regionaltreffen) -> list[Gast]:
    """Return the guests who were there; those who had agreed, if nobody noted it."""
    if any(g.war_da for g in treffen.gaeste):
        return [g for g in treffen.gaeste if g.war_da == "ja"]
    return coming_guests(treffen)


def people_of(treffen: Regionaltreffen) -> int | None:
    """Return for how many people is planned: those who have agreed, at least as many as are expected."""
    return max(treffen.personen or 0, len(coming_guests(treffen))) or None


def places_of(gaeste: Iterable[Gast]) -> list[tuple[str, int]]:
    """Count the guests of each place, in the order of the alphabet; guests without a place are left out."""
    liste = list(gaeste)
    namen = unique_names(g.ort for g in liste)
    zahlen = Counter(name_key(g.ort) for g in liste)
    return sorted(((name, zahlen[k]) for k, name in namen.items()), key=lambda paar: name_key(paar[0]))


def to_money(betrag: float | None) -> Decimal:
    """Turn stored euros into exact ones; nothing is zero."""
    return Decimal(str(betrag or 0)).quantize(CENT, ROUND_HALF_UP)


def say_euro(betrag: Decimal) -> str:
    """Say an amount: ``1.250 Euro``, ``12,50 Euro``."""
    ganz = betrag == betrag.to_integral_value()
    zahl = f"{betrag:,.0f}" if ganz else f"{betrag:,.2f}"
    return f"{zahl.translate(str.maketrans(',.', '.,'))}\u00a0Euro"
