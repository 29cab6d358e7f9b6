"""What was changed in the open Mappe at another place?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from toolkit.store.blaetter import Blaetter
from toolkit.store.typen import Blatt, Zugang
from toolkit.store.verfall import deletion_day, today

Was = Literal["neu", "geaendert", "papierkorb", "zurueck", "geloescht", "abgelaufen", "umbenannt"]
Bekannt = tuple[int, bool, str, date | None]
SAETZE: dict[Was, str] = {
    "neu": "„{titel}“ ist an anderer Stelle dazugekommen.",
    "geaendert": "„{titel}“ wurde an anderer Stelle geändert.",
    "papierkorb": "„{titel}“ wurde an anderer Stelle in den Papierkorb gelegt.",
    "zurueck": "„{titel}“ wurde an anderer Stelle aus dem Papierkorb geholt.",
    "geloescht": "„{titel}“ wurde an anderer Stelle gelöscht.",
    "abgelaufen": "„{titel}“ ist gelöscht: Der Löschtag, der darauf stand, ist da.",
    "umbenannt": "Die Mappe heißt jetzt „{titel}“.",
}


@dataclass(frozen=True)
class Aenderung:
    """One thing that somebody else, or another window, has changed.

    Attributes:
        was: what happened.
        blatt_id: the sheet; empty if the Mappe itself was renamed.
        titel: the sheet's title, or the Mappe's new name.
        blatt: the sheet as it is now; ``None`` if it is gone.
    """

    was: Was
    blatt_id: str
    titel: str
    blatt: Blatt | None

    @property
    def satz(self) -> str:
        """German sentence about it."""
        return SAETZE[self.was].format(titel=self.titel)


class Beobachter:
    """Look now and then whether something was changed elsewhere; what this screen saved itself is not reported."""

    def __init__(self, ablage: Blaetter, zugang: Zugang) -> None:
        self._ablage, self._zugang = ablage, zugang
        stand = ablage.changed_since(zugang, -1)
        self._stand, self._name = stand.stand, stand.name
        self._bekannt = {blatt.id: _known(blatt) for blatt in stand.geaendert}

    def note(self, blatt: Blatt) -> None:
        """Note a sheet that this screen has just added, saved or moved."""
        self._bekannt[blatt.id] = _known(blatt)

    def note_deleted(self, blatt_id: str) -> None:
        """Note a sheet that this screen has just deleted."""
        self._bekannt.pop(blatt_id, None)

    def note_name(self, name: str) -> None:
        """Note the name that this screen has just given the Mappe."""
        self._name = name

    def look(self) -> list[Aenderung]:
        """Return what was changed elsewhere since the last look, each thing once.

        Raises:
            UnbekannterCode: the code was changed or the Mappe deleted.
        """
        stand = self._ablage.changed_since(self._zugang, self._stand)
        funde: list[Aenderung] = []
        if stand.name != self._name:
            funde.append(Aenderung("umbenannt", "", stand.name, None))
        for blatt in stand.geaendert:
            was = _compare(self._bekannt.get(blatt.id), blatt)
            self.note(blatt)
            if was is not None:
                funde.append(Aenderung(was, blatt.id, blatt.titel, blatt))
        for weg in [blatt_id for blatt_id in self._bekannt if blatt_id not in stand.vorhanden]:
            _, _, titel, tag = self._bekannt.pop(weg)
            funde.append(Aenderung("abgelaufen" if tag and tag <= today() else "geloescht", weg, titel, None))
        self._stand, self._name = stand.stand, stand.name
        return funde


def _known(blatt: Blatt) -> Bekannt:
    return blatt.version, blatt.papierkorb is not None, blatt.titel, deletion_day(blatt.inhalt)


def _compare(bekannt: Bekannt | None, blatt: Blatt) -> Was | None:
    im_papierkorb = blatt.papierkorb is not None
    if bekannt is None:
        return None if im_papierkorb else "neu"
    if bekannt[0] >= blatt.version:
        return None
    if bekannt[1] != im_papierkorb:
        return "papierkorb" if im_papierkorb else "zurueck"
    return "geaendert"
