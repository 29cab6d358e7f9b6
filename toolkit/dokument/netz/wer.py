"""Which actor does somebody mean who types a name, perhaps shortened?"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from toolkit.dokument.netz.blatt import Aufnahme, real_actors
from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.planung.namen import name_key
from toolkit.planung.worte import join_words, quote

NAME = 60
GENANNT = 3


@dataclass(frozen=True)
class Werfund:
    """Who is meant: ``id``, or in ``satz`` why nobody is, in German."""

    id: str = ""
    satz: str = ""


class Namensbuch:
    """Finds actors by their names."""

    def __init__(self, aufnahme: Aufnahme) -> None:
        """Take the names of all actors."""
        self._namen: dict[str, list[str]] = {}
        self._worte: dict[str, str] = {}
        for a in real_actors(aufnahme):
            self._namen.setdefault(name_key(a.name), []).append(a.id)
            self._worte[a.id] = one_line(a.name)

    def find(self, name: str) -> Werfund:
        """Find who is called so, or else whose name alone begins so, or alone holds it."""
        schluessel, wort = name_key(name), quote(shorten(name, NAME))
        if not schluessel:
            return Werfund(satz="Eine Verbindung braucht zwei Stellen. Eine fehlt.")
        for passt in (schluessel.__eq__, lambda n: n.startswith(schluessel), lambda n: schluessel in n):
            ids = [i for n, gleiche in self._namen.items() if passt(n) for i in gleiche]
            if len(ids) == 1:
                return Werfund(ids[0])
            if ids:
                auswahl = join_words([quote(self._worte[i]) for i in ids[:GENANNT]], "oder")
                return Werfund(satz=f"{wort} passt auf mehrere: {auswahl}. Schreiben Sie mehr vom Namen.")
        nahe = get_close_matches(schluessel, list(self._namen), 1, 0.7)
        frage = f" Meinen Sie {quote(self._worte[self._namen[nahe[0]][0]])}?" if nahe else ""
        return Werfund(satz=f"{wort} steht noch nicht auf der Karte.{frage}")
