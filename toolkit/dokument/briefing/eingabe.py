"""How do promises that were jotted down become entries with a day?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from methodenkoffer.tage import MONATE
from toolkit.dokument.briefing.blatt import HOECHSTENS_ZUSAGEN, Zusage
from toolkit.dokument.briefing.worte import one_line
from toolkit.planung.schnellzeilen import split_columns, split_lines
from toolkit.planung.worte import quote

LAENGSTENS = 300
SPALTEN = 4
_ZAHLEN = re.compile(r"^(?:bis\s+)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})?$", re.IGNORECASE)
_WORTE = re.compile(r"^(?:bis\s+)?(\d{1,2})\.\s?([a-zä]+)(?:\s+(\d{4}))?$", re.IGNORECASE)
_AMTLICH = re.compile(r"^(?:bis\s+)?(\d{4})-(\d{2})-(\d{2})$", re.IGNORECASE)
_STRICH = re.compile(r"^[-–•*]\s+")


@dataclass(frozen=True)
class Gelesen:
    """Promises, and the lines that could not be read.

    Attributes:
        zusagen: in the order of the lines.
        rest: lines that stay as they are.
        gruende: for each of them why, in German.
    """

    zusagen: tuple[Zusage, ...]
    rest: tuple[str, ...] = ()
    gruende: tuple[str, ...] = ()


def read_promises(text: str, heute: date, platz: int = HOECHSTENS_ZUSAGEN) -> Gelesen:
    """Read one promise from each line: ``what; who promised it; to whom; by when``.

    All but the first column may be missing; a day is known as such in any of them.

    Args:
        text: the lines.
        heute: today; a day without a year is the next one of that name.
        platz: how many more promises there is room for.
    """
    zusagen: list[Zusage] = []
    rest, gruende = [], []
    for zeile in split_lines(text):
        fund = _read_line(zeile, heute) if len(zusagen) < platz else "Für weitere Zusagen ist kein Platz mehr."
        if isinstance(fund, Zusage):
            zusagen.append(fund)
        else:
            rest.append(zeile)
            gruende.append(f"{quote(one_line(zeile))}: {fund}")
    return Gelesen(tuple(zusagen), tuple(rest), tuple(gruende))


def read_day(text: str, heute: date) -> date | None:
    """Read a day such as ``30.6.2027``, ``30.6.``, ``bis 30. Juni`` or ``2027-06-30``.

    Args:
        text: what somebody typed.
        heute: today; a day without a year is the next one of that name, today included.

    Returns:
        The day; ``None`` if it is none.
    """
    glatt = " ".join(text.split())
    if treffer := _AMTLICH.match(glatt):
        return _make_day(int(treffer[1]), int(treffer[2]), int(treffer[3]))
    if treffer := _ZAHLEN.match(glatt):
        tag, monat, jahr = int(treffer[1]), int(treffer[2]), treffer[3]
    elif treffer := _WORTE.match(glatt):
        namen = [name.casefold() for name in MONATE]
        wort, tag, jahr = treffer[2].casefold(), int(treffer[1]), treffer[3]
        monat = namen.index(wort) + 1 if wort in namen else 0
    else:
        return None
    if jahr:
        return _make_day(int(jahr) + (2000 if int(jahr) < 100 else 0), monat, tag)  # noqa: PLR2004
    kommende = (_make_day(heute.year + spaeter, monat, tag) for spaeter in range(9))
    return next((t for t in kommende if t is not None and t >= heute), None)


def _read_line(zeile: str, heute: date) -> Zusage | str:
    spalten = split_columns(_STRICH.sub("", zeile))
    was, *weitere = spalten or [""]
    tage = [tag for spalte in weitere if (tag := read_day(spalte, heute)) is not None]
    worte = [spalte for spalte in weitere if read_day(spalte, heute) is None]
    if not was:
        return "Es fehlt, was zugesagt ist."
    if len(tage) > 1:
        return "Hier stehen mehrere Tage."
    if len(spalten) > SPALTEN:
        return "Das sind mehr als vier Angaben."
    if grund := _miss_day(worte):
        return grund
    if any(len(spalte) > LAENGSTENS for spalte in spalten):
        return f"Das ist länger als {LAENGSTENS} Zeichen."
    wer, an = [*worte, "", ""][:2]
    return Zusage(was=was, wer=wer, an=an, bis=tage[0] if tage else None)


def _miss_day(worte: list[str]) -> str:
    """Say why a day is missing though somebody seems to have written one; empty if nobody did."""
    if kein_tag := next((wort for wort in worte if _looks_like_day(wort)), ""):
        return f"{quote(kein_tag)} gibt es nicht im Kalender."
    return "Hier fehlt ein Tag, den wir lesen können, zum Beispiel 30.6." if len(worte) > SPALTEN - 2 else ""


def _looks_like_day(text: str) -> bool:
    """Whether a text is written like a day; asked only of those that are none."""
    treffer = _WORTE.match(text)
    wort = treffer[2].casefold() if treffer else ""
    return bool(_ZAHLEN.match(text) or _AMTLICH.match(text)) or wort in {name.casefold() for name in MONATE}


def _make_day(jahr: int, monat: int, tag: int) -> date | None:
    try:
        return date(jahr, monat, tag)
    except ValueError:
        return None
