"""What stands in the address of a page, and what of it do we leave out?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

MAX_ANGABEN = 60
MAX_LAENGE = 8000
MAX_PERSONEN = 5000
MAX_MINUTEN = 6000
_ZEIGEN = 40


@dataclass
class Angaben:
    """The parameters of one address; reading them collects German notes on what was left out.

    Attributes:
        werte: name and first value of each parameter.
        hinweise: what was left out and why, in German.
    """

    werte: dict[str, str]
    hinweise: list[str] = field(default_factory=list)

    @classmethod
    def from_query(cls, query: str, bekannt: Collection[str]) -> Angaben:
        """Read a query string; unknown names are left out with a note.

        Args:
            query: what follows the question mark; anything may stand in it.
            bekannt: names that this page knows.
        """
        angaben = cls({})
        try:
            paare = parse_qsl(query[:MAX_LAENGE], max_num_fields=MAX_ANGABEN)
        except ValueError:
            angaben.hinweise.append("Die Adresse enthält zu viele Angaben. Wir lassen sie weg.")
            return angaben
        for name, wert in paare:
            if name not in bekannt:
                angaben.note(f"Die Angabe „{shorten(name)}“ kennen wir nicht. Sie bleibt unbeachtet.")
            elif wert.strip():
                angaben.werte.setdefault(name, wert.strip())
        return angaben

    def note(self, satz: str) -> None:
        """Keep a note once."""
        if satz not in self.hinweise:
            self.hinweise.append(satz)

    def read_number(self, name: str, wort: str, hoechstens: int) -> int | None:
        """Read a whole number from 1 on.

        Args:
            name: the parameter.
            wort: what people call it, for the note.
            hoechstens: largest number that makes sense.

        Returns:
            The number; ``None`` if it is missing or makes no sense.
        """
        wert = self.werte.get(name)
        if wert is None:
            return None
        if wert.isascii() and wert.isdigit() and len(wert) <= len(str(hoechstens)) and 1 <= int(wert) <= hoechstens:
            return int(wert)
        self.note(f"„{shorten(wert)}“ ist keine Zahl von 1 bis {hoechstens}. „{wort}“ bleibt unbeachtet.")
        return None

    def read_choice(self, name: str, wort: str, erlaubt: Mapping[str, object]) -> str:
        """Read one of the allowed values; empty if it is missing or not among them."""
        wert = self.werte.get(name, "")
        if not wert or wert in erlaubt:
            return wert
        self.note(f"„{shorten(wert)}“ steht bei „{wort}“ nicht zur Wahl und bleibt unbeachtet.")
        return ""


def shorten(text: str) -> str:
    """Make a foreign text fit into a sentence: one line, printable, at most 40 signs."""
    sauber = " ".join("".join(z if z.isprintable() else " " for z in text).split())
    return sauber if len(sauber) <= _ZEIGEN else sauber[: _ZEIGEN - 1].rstrip() + "…"


def make_address(pfad: str, **werte: object) -> str:
    """Build an address of ours; empty values are left out."""
    paare = [(name, wert) for name, wert in werte.items() if wert not in (None, "", ())]
    return f"{pfad}?{urlencode(paare)}" if paare else pfad
