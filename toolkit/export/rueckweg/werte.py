"""What comes of reading an edited script: which differences, which faults, which new plan?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.planung.ablauf import Ablauf
from toolkit.planung.unterschied import Unterschied
from toolkit.planung.worte import say_count


@dataclass(frozen=True)
class Mangel:
    """Something in a file that cannot be taken over.

    Attributes:
        zelle: where it stands, for example ``Drehbuch, Zelle C7``; ``Datei`` for the whole file.
        was: what is wrong, in German.
        tun: what helps, in German.
    """

    zelle: str
    was: str
    tun: str

    def __str__(self) -> str:
        return f"{self.zelle}: {self.was} {self.tun}"


@dataclass(frozen=True)
class Rueckweg:
    """An edited script, read but not yet taken over.

    Attributes:
        ablauf: the plan as it would be; ``None`` if the file could not be read at all.
        unterschiede: every difference, line by line.
        maengel: what could not be taken over; such cells keep their old content.
    """

    ablauf: Ablauf | None
    unterschiede: tuple[Unterschied, ...] = ()
    maengel: tuple[Mangel, ...] = ()

    @property
    def satz(self) -> str:
        """Sum up in German."""
        if self.ablauf is None:
            return "Diese Datei lässt sich nicht einlesen. Ihr Ablauf bleibt, wie er ist."
        anzahl = len(self.unterschiede)
        teile = [say_count(anzahl, "Änderung", "Änderungen") if anzahl else "Keine Änderungen"]
        if self.maengel:
            teile.append(f"{say_count(len(self.maengel), 'Stelle', 'Stellen')} zum Nachsehen")
        return f"{' und '.join(teile)}. Noch ist nichts übernommen."
