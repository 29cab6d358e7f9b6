"""Why does an entry fit a text, said in plain German?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.search.worte import STOPPWORTE, split_words

if TYPE_CHECKING:
    from collections.abc import Collection

    from methodenkoffer.search.felder import Stelle
    from methodenkoffer.search.index import Wertung

_ZITAT = 140
_FRAGE = 60
AUSZUG = 180


def shorten(text: str, zeichen: int) -> str:
    """Cut a text at the end of a word; a cut is shown."""
    if len(text) <= zeichen:
        return text
    return text[: zeichen - 1].rsplit(" ", 1)[0].rstrip(" ,;:–") + "…"


def say_match(wertung: Wertung, getippt: tuple[str, ...]) -> str:
    """Say which words fit and where: passt zu „kennt sich kaum“: Typische Frage „…“."""
    ort = _say_place(wertung.stelle)
    gemeint = quote_words(getippt, wertung.plaetze)
    return f"passt zu „{gemeint}“: {ort}" if gemeint else f"ähnlich geschrieben: {ort}"


def quote_words(getippt: tuple[str, ...], plaetze: Collection[int]) -> str:
    """Repeat the words that were found, with small words between them; the longest run comes first."""
    laeufe: list[list[int]] = []
    for platz in sorted(plaetze):
        luecke = range(laeufe[-1][-1] + 1, platz) if laeufe else range(0)
        if laeufe and all(_is_small(getippt[p]) for p in luecke):
            laeufe[-1].extend((*luecke, platz))
        else:
            laeufe.append([platz])
    laengster = max(laeufe, key=len, default=[])
    andere = [lauf for lauf in laeufe if lauf is not laengster]
    teile = [" ".join(getippt[p] for p in lauf) for lauf in (laengster, *andere) if lauf]
    return shorten(" … ".join(teile), _FRAGE)


def _is_small(wort: str) -> bool:
    return all(w in STOPPWORTE for w in split_words(wort))


def _say_place(stelle: Stelle) -> str:
    zitat = f"„{shorten(stelle.text.split(': ', 1)[0] if stelle.feld == 'Anlass' else stelle.text, _ZITAT)}“"
    if stelle.feld in {"Worum", "Text"}:
        return "steht unter „Worum es geht“" if stelle.feld == "Worum" else "kommt im Text vor"
    worte = {
        "Name": "die Methode heißt",
        "Auch": "heißt auch",
        "Frage": "Typische Frage",
        "Kurz": "Kurz gesagt",
        "Ziel": "Ziel",
        "Thema": "Thema",
        "Anlass": "Anlass",
        "Ergebnis": "Ergebnis",
        "Schritt": "Schritt",
    }
    return f"{worte[stelle.feld]} {zitat}"
