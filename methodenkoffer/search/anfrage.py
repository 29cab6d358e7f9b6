"""Which wishes does somebody have, and how do they stand in an address?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args
from urllib.parse import parse_qsl, urlencode

from methodenkoffer.schema.basis import SLUG_MUSTER, Bereich, Form, Niveau, Phase

if TYPE_CHECKING:
    from collections.abc import Collection

MAX_ZEICHEN = 200
MAX_ZIELE = 4
MAX_PERSONEN = 5000
MAX_MINUTEN = 6000
MAX_ADRESSE = 8000
MAX_ANGABEN = 60
_ZITAT = 40

FORMEN: tuple[str, ...] = get_args(Form)
PHASEN: tuple[str, ...] = get_args(Phase)
BEREICHE: tuple[str, ...] = get_args(Bereich)
NIVEAUS: tuple[str, ...] = get_args(Niveau)

_ZAHLEN = {"personen": MAX_PERSONEN, "minuten": MAX_MINUTEN}
_WOERTER = {"form": FORMEN, "phase": PHASEN, "bereich": BEREICHE, "niveau": NIVEAUS}
_NAMEN = {
    "personen": "Personen",
    "minuten": "Minuten",
    "form": "Form",
    "phase": "Phase",
    "bereich": "Bereich",
}
_NAMEN |= {"niveau": "Schwierigkeit", "q": "Suchtext"}
# Control signs, lone surrogates and the replacement sign carry no meaning and break databases and addresses.
_KEIN_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff\ufffd\ud800-\udfff]+")


def clean_text(text: str) -> str:
    """Text for searching: one line, no control signs, at most ``MAX_ZEICHEN`` signs."""
    return " ".join(_KEIN_TEXT.sub(" ", text[:MAX_ADRESSE]).split())[:MAX_ZEICHEN].rstrip()


@dataclass(frozen=True)
class Suchanfrage:
    """What somebody looks for. Everything may be left out.

    The text is cut to 200 signs on one line, goals to four different ones, so that two equal wishes are
    equal values.

    Attributes:
        text: free words.
        ziele: slugs of up to four goals.
        personen: people in the group.
        minuten: minutes at hand.
        form: ``praesenz``, ``online`` or ``hybrid``.
        phase: slug of a phase of a meeting.
        bereich: ``organisation``, ``team`` or ``community``.
        niveau: the most demanding level of facilitation that is welcome.
    """

    text: str = ""
    ziele: tuple[str, ...] = ()
    personen: int | None = None
    minuten: int | None = None
    form: str | None = None
    phase: str | None = None
    bereich: str | None = None
    niveau: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", clean_text(self.text))
        object.__setattr__(self, "ziele", tuple(dict.fromkeys(self.ziele))[:MAX_ZIELE])

    @property
    def leer(self) -> bool:
        """Whether nothing at all is wished for."""
        return self == Suchanfrage()

    @classmethod
    def from_query(
        cls, query: str, *, ziele: Collection[str] | None = None, weitere: Collection[str] = ()
    ) -> tuple[Suchanfrage, tuple[str, ...]]:
        """Read the wishes from the part of an address behind the question mark.

        Args:
            query: for example ``q=streit&ziel=entscheiden&personen=9``; anything may stand in it.
            ziele: slugs of the goals that exist; without it every well-formed slug passes.
            weitere: names of parameters that belong to somebody else and are passed over in silence.

        Returns:
            The wishes and, in German, what was ignored.
        """
        hinweise: list[str] = []
        try:
            paare = parse_qsl(query[:MAX_ADRESSE].removeprefix("?"), max_num_fields=MAX_ANGABEN)
        except ValueError:
            return cls(), ("Die Adresse enthält zu viele Angaben. Die Suche beginnt ohne Wünsche.",)
        if len(query) > MAX_ADRESSE:
            hinweise.append("Die Adresse ist zu lang. Was am Ende steht, bleibt unbeachtet.")
        werte: dict[str, str | int] = {}
        gewaehlt: list[str] = []
        for name, roh in paare:
            wert = " ".join(_KEIN_TEXT.sub(" ", roh).split())
            if name in weitere or not wert:
                continue
            if name == "ziel":
                _take_goal(wert, gewaehlt, ziele, hinweise)
            elif name not in _NAMEN:
                hinweise.append(f"Die Angabe „{_short(name)}“ kennt die Suche nicht. Sie bleibt unbeachtet.")
            elif name in werte:
                hinweise.append(f"„{_NAMEN[name]}“ ist mehrfach angegeben. Es gilt die erste Angabe.")
            else:
                gelesen = _read(name, wert, hinweise)
                if gelesen is not None:
                    werte[name] = gelesen
        werte["text"] = werte.pop("q", "")
        return cls(ziele=tuple(gewaehlt), **werte), tuple(dict.fromkeys(hinweise))  # type: ignore[arg-type]

    def to_query(self) -> str:
        """Write the wishes as the part of an address behind the question mark, always in the same order."""
        paare: list[tuple[str, str | int]] = [("q", self.text)] if self.text else []
        paare += [("ziel", ziel) for ziel in self.ziele]
        for name in (*_ZAHLEN, *_WOERTER):
            wert = getattr(self, name)
            if wert is not None:
                paare.append((name, wert))
        return urlencode(paare)


def _take_goal(wert: str, gewaehlt: list[str], bekannt: Collection[str] | None, hinweise: list[str]) -> None:
    slug = wert.lower()
    if not re.fullmatch(SLUG_MUSTER, slug) or (bekannt is not None and slug not in bekannt):
        hinweise.append(f"Das Ziel „{_short(wert)}“ gibt es nicht. Es bleibt unbeachtet.")
    elif slug in gewaehlt:
        return
    elif len(gewaehlt) == MAX_ZIELE:
        hinweise.append(f"Höchstens {MAX_ZIELE} Ziele gehen zugleich. Es gelten die ersten {MAX_ZIELE}.")
    else:
        gewaehlt.append(slug)


def _read(name: str, wert: str, hinweise: list[str]) -> str | int | None:
    if name == "q":
        if len(wert) > MAX_ZEICHEN:
            hinweise.append(f"Ihr Suchtext ist sehr lang. Gesucht wird mit den ersten {MAX_ZEICHEN} Zeichen.")
        return wert
    if name in _ZAHLEN:
        if re.fullmatch(r"[0-9]{1,6}", wert) and 1 <= int(wert) <= _ZAHLEN[name]:
            return int(wert)
        hinweise.append(
            f"„{_short(wert)}“ ist keine Zahl von 1 bis {_ZAHLEN[name]}. „{_NAMEN[name]}“ bleibt unbeachtet."
        )
        return None
    if wert.lower() in _WOERTER[name]:
        return wert.lower()
    hinweise.append(f"„{_short(wert)}“ steht bei „{_NAMEN[name]}“ nicht zur Wahl und bleibt unbeachtet.")
    return None


def _short(text: str) -> str:
    text = " ".join(_KEIN_TEXT.sub(" ", text).split())
    return text if len(text) <= _ZITAT else text[: _ZITAT - 1].rstrip() + "…"
