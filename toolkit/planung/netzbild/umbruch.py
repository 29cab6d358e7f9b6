"""How does a long name stand below a sign, in two short lines?"""

from __future__ import annotations

import re
from itertools import combinations, pairwise

BREITE, WORTBREITE = 14, 17
"""Characters of a name that stays in one line: of several words, of one word."""
HOECHSTENS = 18
"""Characters a line may have; a third line comes before anything is cut."""
ZEILEN = 3
STUECKE = 24
"""Pieces that are looked at; beyond, a name is cut anyway."""
NAHTSTRAFE = 2
NAHT = "\u2010"
_ENDEN = """
agentur akademie amt ausschuss bank beauftragte beirat bibliothek buero büro bund bündnis dienst fabrik feuerwehr
förderung gemeinde gemeinschaft genossenschaft gesellschaft gruppe haus heim hilfe hochschule initiative jugend
kammer kasse kirche kirchengemeinde klinik kreis museum netzwerk praxis presse rat rathaus referat schule
senioren sparkasse stelle stiftung theater treff unternehmen verband verein vertretung verwaltung werk werkstatt
wirtschaft zeitung zentrum zentrale
""".split()  # noqa: SIM905 - a list of sixty words would fill sixty lines
_FUGE = re.compile(rf"(?<=\w{{4}})(?=(?:{'|'.join(sorted(_ENDEN, key=len, reverse=True))})\w{{0,2}}$)", re.IGNORECASE)
_LANG = 12


def wrap_name(name: str) -> tuple[str, ...]:
    """Break a name into lines of about the same length: two, or three if two would not hold it.

    Long compounds are broken before a usual last part („Freiwilligen-/agentur“); what is still too long ends with „…“.

    Args:
        name: as people call it.

    Returns:
        One to three lines of at most 18 characters without spaces at their ends; one empty line for an empty name.
    """
    stuecke = _split(" ".join(name.split()))
    ganz = _join(stuecke)
    if len(ganz) <= (BREITE if " " in ganz else WORTBREITE):
        return (ganz,)
    zeilen: list[str] = [ganz]
    for zahl in range(2, ZEILEN + 1):
        if max(map(len, zeilen)) > HOECHSTENS and len(stuecke) >= zahl:
            zeilen = _balance(stuecke, zahl)
        elif zahl == 2 and len(stuecke) > 1:  # noqa: PLR2004
            zeilen = _balance(stuecke, 2)
    return tuple(_cut(zeile) for zeile in zeilen)


def _balance(stuecke: list[tuple[str, str]], zahl: int) -> list[str]:
    """Break pieces into lines of which the longest is as short as possible; a break inside a word costs a little."""

    def lines(schnitte: tuple[int, ...]) -> list[str]:
        grenzen = [0, *schnitte, len(stuecke)]
        return [_join(stuecke[a:b], offen=b < len(stuecke)) for a, b in pairwise(grenzen)]

    def cost(zeilen: list[str]) -> tuple[int, list[int]]:
        return max(map(len, zeilen)) + NAHTSTRAFE * sum(z.endswith(NAHT) for z in zeilen), [
            len(z) for z in zeilen[::-1]
        ]

    beste = min((lines(s) for s in combinations(range(1, len(stuecke)), zahl - 1)), key=cost)
    return [zeile.replace(NAHT, "-") for zeile in beste]


def _split(name: str) -> list[tuple[str, str]]:
    """Cut a name where it may break: pieces with what stands behind each: space, hyphen (in the piece) or nothing."""
    stuecke: list[tuple[str, str]] = []
    for wort in name.split(" "):
        teile = [teil for teil in re.split(r"(?<=[-/])(?=\w)", wort) if teil]
        fein = [s for teil in teile for s in (_FUGE.split(teil, maxsplit=1) if len(teil) > _LANG else [teil])]
        ende = len(fein) - 1
        stuecke += [(s, " " if i == ende else "" if s[-1:] in "-/" else NAHT) for i, s in enumerate(fein)]
    return stuecke[:STUECKE] or [("", "")]


def _join(stuecke: list[tuple[str, str]], *, offen: bool = False) -> str:
    """Put pieces together; a joint shows its hyphen only at the open end of a line."""
    text = "".join(s + (hinter if hinter == " " else "") for s, hinter in stuecke[:-1]) + stuecke[-1][0]
    return text + NAHT if offen and stuecke[-1][1] == NAHT else text


def _cut(zeile: str) -> str:
    return zeile if len(zeile) <= HOECHSTENS else zeile[: HOECHSTENS - 1].rstrip() + "…"
