"""What is known of one file after it was read?"""

from __future__ import annotations

from dataclasses import dataclass, field

from methodenkoffer.loading.kopf import Ort
from methodenkoffer.problems import Problem
from methodenkoffer.schema import Inhalt, Sorte


@dataclass
class Rohdatei:
    """What was read from one file: the text, the line of each field, and the problems of its form.

    Attributes:
        datei: name of the file in messages.
        slug: its name without the ending.
        sorte: which kind of content it is.
        text: the whole file.
        zeilen: line of each field, by its place.
        problems: mistakes of form.
        inhalt: the checked content; ``None`` if the form is broken.
    """

    datei: str
    slug: str
    sorte: Sorte
    text: str = ""
    zeilen: dict[Ort, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    inhalt: Inhalt | None = None

    def line_of(self, *ort: str | int) -> int:
        """Line of a field, or of the nearest field around it."""
        for ende in range(len(ort), -1, -1):
            if ort[:ende] in self.zeilen:
                return self.zeilen[ort[:ende]]
        return 1

    def say(self, zeile: int, feld: str, was: str, tun: str, code: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(self.datei, zeile, feld, was, tun, code))
