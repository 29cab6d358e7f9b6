"""How do slips of paper become entries, typed one per line?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from toolkit.dokument.marktplatz.blatt import Seite, Zettel
from toolkit.planung.schnellzeilen import split_columns, split_lines

SPALTEN = ("ort", "was", "worte", "kontakt")
LAENGSTENS = 300
_SEITEN: dict[str, Seite] = {
    **dict.fromkeys(("b", "biete", "bietet", "bieten", "wir bieten", "ich biete", "angebot"), "biete"),
    **dict.fromkeys(("s", "suche", "sucht", "suchen", "wir suchen", "ich suche", "gesuch", "gesucht"), "suche"),
}
_DOPPELPUNKT = re.compile(r"^\s*([A-Za-z ]{1,12}?)\s*:\s*")


@dataclass(frozen=True)
class Gelesen:
    """Entries, and lines that stay as they are with the reason for each."""

    zettel: tuple[Zettel, ...]
    rest: tuple[str, ...] = ()
    gruende: tuple[str, ...] = ()


def read_side(wort: str) -> Seite | None:
    """Read on which side an entry stands: ``biete``, ``Wir suchen``, ``S``; ``None`` if it says neither."""
    return _SEITEN.get(" ".join(wort.split()).rstrip(" :….!").casefold())


def read_slips(text: str) -> Gelesen:
    """Read one entry from each line: ``biete; Ort; was genau; Stichworte; Kontakt``.

    Args:
        text: the lines, typed or pasted from a table; columns at the end may be missing.
    """
    zettel, rest, gruende = [], [], []
    for zeile in split_lines(text):
        fund = _read_line(zeile)
        if isinstance(fund, str):
            rest.append(zeile)
            gruende.append(f"{_short(zeile)}: {fund}")
        else:
            zettel.append(fund)
    return Gelesen(tuple(zettel), tuple(rest), tuple(gruende))


def _read_line(zeile: str) -> Zettel | str:
    spalten = split_columns(_DOPPELPUNKT.sub(r"\1;", zeile, count=1) if "\t" not in zeile else zeile)
    seite = read_side(spalten[0]) if spalten else None
    if seite is None:
        return "Am Anfang fehlt „biete“ oder „suche“."
    if len(spalten) > len(SPALTEN) + 1:
        return "Das sind mehr als fünf Angaben. Trennen Sie mit höchstens vier Strichpunkten."
    werte = dict(zip(SPALTEN, spalten[1:], strict=False))
    if not werte.get("ort"):
        return "Der Ort fehlt."
    if not werte.get("was"):
        return "Was genau fehlt."
    if any(len(wert) > LAENGSTENS for wert in werte.values()):
        return f"Eine Angabe ist länger als {LAENGSTENS} Zeichen. Bitte kürzen Sie sie."
    return Zettel(seite=seite, **werte)


def _short(zeile: str) -> str:
    return f"„{zeile if len(zeile) <= 40 else zeile[:39].rstrip() + '…'}“"  # noqa: PLR2004
