"""Which ties stand in the lines that somebody typed: ``Lindenau – Eichberg: Zusammenarbeit, Geld``?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from toolkit.dokument.netz.artworte import read_kinds
from toolkit.dokument.netz.blatt import MEISTE_BINDUNGEN, Art, Bindungszeile, Netzblatt
from toolkit.dokument.netz.wer import Namensbuch
from toolkit.planung.netz import ARTEN
from toolkit.planung.schnellzeilen import split_columns, split_lines
from toolkit.planung.worte import quote

_STRICH = re.compile(r"\s*(?P<pfeil><->|<–>|->|–>|→|>)\s*|\s+(?:-{1,2}|–|—|mit)\s+|\s*[–—]\s*")
GESEHEN = tuple[frozenset[str], str, str]


@dataclass(frozen=True)
class Bindungsfund:
    """What came of the lines.

    Attributes:
        blatt: the sheet with the new ties; lines that were not understood stay in its field.
        neu: how many ties came.
        gruende: why something stayed or was there already, in German.
    """

    blatt: Netzblatt
    neu: int
    gruende: tuple[str, ...]


@dataclass(frozen=True)
class _Zeile:
    von: str
    zu: str
    arten: tuple[Art, ...]
    staerke: int
    gerichtet: bool


def take_tie_lines(blatt: Netzblatt) -> Bindungsfund:
    """Enter the ties of ``blatt.schnell_bindungen``; a tie that is there already is not entered twice.

    A line is ``A – B: Arten`` or has columns ``A; B; Arten; Stärke``. ``->`` instead of the dash gives a direction. No
    kind means Zusammenarbeit. Names may be shortened as long as only one actor is meant.
    """
    buch = Namensbuch(blatt)
    da = {_seen(b.von, b.zu, b.art, gerichtet=b.gerichtet) for b in blatt.bindungen}
    bindungen, rest, gruende = list(blatt.bindungen), [], []
    for zeile in split_lines(blatt.schnell_bindungen):
        fund = _read_line(zeile, buch)
        if isinstance(fund, str):
            rest.append(zeile)
            gruende.append(fund)
            continue
        neue = [a for a in fund.arten if _seen(fund.von, fund.zu, a, gerichtet=fund.gerichtet) not in da]
        if not neue:
            gruende.append(f"{quote(zeile)} steht schon da.")
        if len(bindungen) + len(neue) > MEISTE_BINDUNGEN:
            rest.append(zeile)
            continue
        da |= {_seen(fund.von, fund.zu, a, gerichtet=fund.gerichtet) for a in neue}
        bindungen += [
            Bindungszeile(von=fund.von, zu=fund.zu, art=a, gerichtet=fund.gerichtet, staerke=fund.staerke) for a in neue
        ]
    neu = blatt.model_copy(update={"bindungen": bindungen, "schnell_bindungen": "\n".join(rest)})
    return Bindungsfund(neu, len(bindungen) - len(blatt.bindungen), tuple(gruende))


def _seen(von: str, zu: str, art: str, *, gerichtet: bool) -> GESEHEN:
    return frozenset((von, zu)), art, von if gerichtet else ""


def _read_line(zeile: str, buch: Namensbuch) -> _Zeile | str:
    spalten = split_columns(zeile)
    if len(spalten) > 1:
        ende, arten = (spalten[0], spalten[1]), " ".join(spalten[2:])
        return _make(zeile, ende, arten, buch, gerichtet=False)
    return _read_sentence(zeile, buch)


def _read_sentence(zeile: str, buch: Namensbuch) -> _Zeile | str:
    """Try every dash as the one between the two names: names may hold dashes themselves."""
    gruende = []
    for strich in _STRICH.finditer(zeile):
        for doppel in (*(i for i, c in enumerate(zeile) if c == ":" and i > strich.end()), len(zeile)):
            ende = zeile[: strich.start()], zeile[strich.end() : doppel]
            gerichtet = strich["pfeil"] in ("->", "–>", "→", ">")
            fund = _make(zeile, ende, zeile[doppel + 1 :], buch, gerichtet=gerichtet)
            if not isinstance(fund, str):
                return fund
            gruende.append(fund)
    if gruende:
        return gruende[0]
    return f"In {quote(zeile)} fehlt der Strich zwischen zwei Stellen, zum Beispiel „A – B: Zusammenarbeit“."


def _make(zeile: str, ende: tuple[str, str], arten: str, buch: Namensbuch, *, gerichtet: bool) -> _Zeile | str:
    von, zu = buch.find(ende[0]), buch.find(ende[1])
    for fund in (von, zu):
        if fund.satz:
            return fund.satz
    if von.id == zu.id:
        return f"In {quote(zeile)} steht zweimal dieselbe Stelle."
    gelesen = read_kinds(arten)
    if gelesen.unbekannt:
        wort = quote(gelesen.unbekannt)
        return f"Die Art {wort} in {quote(zeile)} kennen wir nicht. Möglich sind {', '.join(ARTEN.values())}."
    return _Zeile(von.id, zu.id, gelesen.arten or ("zusammenarbeit",), gelesen.staerke, gerichtet)
