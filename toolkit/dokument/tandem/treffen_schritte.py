"""Of which steps does the first meeting consist, by video and in person?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Schritt:
    """One step.

    Attributes:
        titel: a few words.
        minuten: how long it takes.
        text: what everybody may read; ``{orte}`` and ``{mehr}`` are put in.
        karte: slug of the method card behind it; empty for none.
        art: kind of block where there is no card.
        kuerzbar_auf: the fewest minutes that it bears.
        stellenwert: how dear it is.
        mit: what of the sheet stands in it: ``themen``, ``suchen`` or nothing.
    """

    titel: str
    minuten: int
    text: str
    karte: str = ""
    art: Literal["input", "pause", "frei"] = "frei"
    kuerzbar_auf: int = 0
    stellenwert: Literal["hoch", "mittel", "gering"] = "mittel"
    mit: str = ""


_ERWARTUNG = (
    "Jede Person sagt: Das wünsche ich mir. Das soll nicht passieren. Sprechen Sie auch aus, was ein Tandem nicht "
    "leisten kann."
)
_SUCHEN = "Reihum: Was suchen wir, was können wir? Fragen Sie nach, statt gleich zu raten.\n{mehr}"
_REGELN = "Wie oft sprechen wir, wie lange, auf welchem Weg? Was bleibt unter uns? Wer zahlt bei Besuchen was?"
_THEMEN = (
    "Wählen Sie ein bis drei Themen für das erste halbe Jahr. {mehr} Tragen Sie die nächsten drei Gespräche gleich in "
    "alle Kalender ein."
)
_ENDE = "Jede Person sagt in einem Satz, womit sie geht. Beide Orte sprechen."
SCHRITTE: dict[Literal["online", "vorort"], tuple[Schritt, ...]] = {
    "online": (
        Schritt("Willkommen", 3, "Ziel und Ende nennen. Wer schreibt mit?", art="input", kuerzbar_auf=2),
        Schritt("Wer ist da?", 9, "Name, Ort und was mich hierher bringt.", karte="check-in"),
        Schritt(
            "Unsere Orte in je vier Minuten",
            8,
            "{orte} erzählen: Wie sieht es bei uns aus? Wer macht mit? Worauf sind wir stolz, was ging schief?",
            kuerzbar_auf=6,
        ),
        Schritt("Was erwarten wir?", 18, _ERWARTUNG, karte="erwartungsabfrage", stellenwert="hoch"),
        Schritt("Was suchen wir, was können wir?", 12, _SUCHEN, kuerzbar_auf=8, mit="suchen"),
        Schritt("Unsere Regeln", 8, _REGELN, kuerzbar_auf=6, stellenwert="hoch"),
        Schritt("Themen und Termine", 16, _THEMEN, karte="massnahmenplan", stellenwert="hoch", mit="themen"),
        Schritt("Womit gehen wir?", 7, _ENDE, karte="check-out"),
    ),
    "vorort": (
        Schritt("Willkommen im Ort", 5, "Ziel, Pausen und Ende nennen. Wer schreibt mit?", art="input", kuerzbar_auf=3),
        Schritt("Wer ist da?", 10, "Name, Ort und was mich hierher bringt.", karte="check-in"),
        Schritt(
            "Unsere Orte in je acht Minuten",
            16,
            "{orte} erzählen: Wie sieht es bei uns aus? Wer macht mit? Worauf sind wir stolz, was ging schief?",
            kuerzbar_auf=10,
        ),
        Schritt("Was erwarten wir?", 25, _ERWARTUNG, karte="erwartungsabfrage", stellenwert="hoch"),
        Schritt("Pause mit Kaffee", 15, "Zeit für Gespräche zu zweit.", art="pause", kuerzbar_auf=10),
        Schritt(
            "Gang durch den Ort",
            50,
            "Die Gäste sehen zwei Stellen, an denen Engagement geschieht, und sprechen mit Aktiven. Kurze Wege, mit "
            "Sitzplatz.",
            kuerzbar_auf=30,
            stellenwert="gering",
        ),
        Schritt("Kurze Pause", 10, "Ankommen und aufwärmen.", art="pause", kuerzbar_auf=5),
        Schritt("Was suchen wir, was können wir?", 30, _SUCHEN, kuerzbar_auf=20, mit="suchen"),
        Schritt("Unsere Regeln", 15, _REGELN, kuerzbar_auf=10, stellenwert="hoch"),
        Schritt("Themen und Termine", 25, _THEMEN, karte="massnahmenplan", stellenwert="hoch", mit="themen"),
        Schritt("Womit gehen wir?", 10, _ENDE, karte="check-out"),
    ),
}
