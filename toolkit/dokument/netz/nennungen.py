"""What does one actor answer, and what came of taking answers over?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from toolkit.dokument.netz.blatt import Netzblatt
from toolkit.dokument.netz.ruecklauf import waiting
from toolkit.planung.worte import say_count


class Nennung(NamedTuple):
    """One other actor that somebody names.

    Attributes:
        zu: id of the other.
        art: a key of ``ARTEN``.
        vertrauen: from 1 to 5; ``None`` if not asked.
        nutzen: from 1 to 5; ``None`` if not asked.
    """

    zu: str
    art: str
    vertrauen: int | None = None
    nutzen: int | None = None


@dataclass(frozen=True)
class Antwort:
    """What one actor answered.

    Attributes:
        wer: its id.
        nennungen: whom it names, one per other actor and kind.
        woher: where the answer came from, for example the name of a file.
    """

    wer: str
    nennungen: tuple[Nennung, ...] = ()
    woher: str = ""


@dataclass
class Antwortuebernahme:
    """What came of taking answers over.

    Attributes:
        blatt: the sheet afterwards.
        neu: names of those who answered for the first time.
        ersetzt: names of those whose second answer took the place of the first.
        ohne_kontakt: names of those who name nobody; they leave no tie, and count as having answered.
        meldungen: what is to be said about single answers, in German.
    """

    blatt: Netzblatt
    neu: list[str] = field(default_factory=list)
    ersetzt: list[str] = field(default_factory=list)
    ohne_kontakt: list[str] = field(default_factory=list)
    meldungen: list[str] = field(default_factory=list)

    @property
    def satz(self) -> str:
        """Sum up in German."""
        zahl = len(self.neu) + len(self.ersetzt)
        if not zahl:
            return "Keine Antwort ist dazugekommen."
        satz = f"{say_count(zahl, 'Antwort', 'Antworten')} übernommen."
        if self.ersetzt:
            eine = "Sie ersetzt die frühere." if zahl == 1 else "Eine davon ersetzt eine frühere."
            satz += f" {eine if len(self.ersetzt) == 1 else f'{len(self.ersetzt)} davon ersetzen frühere.'}"
        offen = len(waiting(self.blatt))
        return f"{satz} {f'Es fehlen noch {offen}.' if offen else 'Alle haben geantwortet.'}"
