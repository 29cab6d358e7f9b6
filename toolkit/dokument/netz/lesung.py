"""What does a file say about a network, and what came of taking it onto the sheet?"""

from __future__ import annotations

from dataclasses import dataclass, field

from toolkit.dokument.netz.blatt import MEISTE_AKTEURE, MEISTE_BINDUNGEN, Akteurszeile, Bindungszeile, Netzblatt
from toolkit.dokument.netz.unterschiede import Unterschied
from toolkit.planung.worte import say_count


@dataclass(frozen=True)
class Lesung:
    """What a file says; fields of a row that it does not hold are not set (``model_fields_set``).

    Attributes:
        akteure: actors; their ``id`` is set only if it stood in the file.
        bindungen: ties; ends are ids of these actors or of actors on the sheet.
    """

    akteure: tuple[Akteurszeile, ...] = ()
    bindungen: tuple[Bindungszeile, ...] = ()


@dataclass
class Uebernahme:
    """What came of taking over.

    Attributes:
        blatt: the sheet afterwards.
        neue_akteure: how many actors were added.
        neue_bindungen: how many ties were added.
        ergaenzt: how many rows know more now.
        unterschiede: what the file says differently.
        neu_gilt: whether the file's words were taken.
        unklar: names that several actors of the sheet bear; their rows were left out.
        ohne_ende: how many ties were left out with them.
        zu_viel: how many rows found no room.
    """

    blatt: Netzblatt
    neue_akteure: int = 0
    neue_bindungen: int = 0
    ergaenzt: int = 0
    unterschiede: list[Unterschied] = field(default_factory=list)
    neu_gilt: bool = False
    unklar: list[str] = field(default_factory=list)
    ohne_ende: int = 0
    zu_viel: int = 0

    @property
    def satz(self) -> str:
        """Sum up in German."""
        neu = [
            say_count(n, *worte)
            for n, worte in (
                (self.neue_akteure, ("Stelle", "Stellen")),
                (self.neue_bindungen, ("Verbindung", "Verbindungen")),
            )
            if n
        ]
        saetze = [f"Neu: {' und '.join(neu)}."] if neu else []
        if self.ergaenzt:
            saetze.append(f"Ergänzt: {say_count(self.ergaenzt, 'Zeile', 'Zeilen')}.")
        if self.unterschiede:
            zahl = say_count(len(self.unterschiede), "Angabe", "Angaben")
            saetze.append(f"{zahl} anders: {'Die Datei gilt' if self.neu_gilt else 'Ihr Blatt gilt'}.")
        saetze += [f"Den Namen „{name}“ gibt es bei Ihnen mehrmals. Die Zeile bleibt draußen." for name in self.unklar]
        if self.ohne_ende:
            saetze.append(f"Das betrifft auch {say_count(self.ohne_ende, 'Verbindung', 'Verbindungen')}.")
        if self.zu_viel:
            grenze = f"höchstens {MEISTE_AKTEURE}\u00a0Stellen und {MEISTE_BINDUNGEN}\u00a0Verbindungen"
            saetze.append(f"{say_count(self.zu_viel, 'Zeile', 'Zeilen')} ohne Platz: Möglich sind {grenze}.")
        return " ".join(saetze) or "Die Datei sagt nichts Neues."
