"""What does the survey ask about each other actor?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.netz.feld import Feld
from toolkit.dokument.netz.spalten import KENNUNG

FELDER = (
    Feld("zu", "Einrichtung", "Fehlt jemand? Schreiben Sie den Namen darunter.", ("Name",), breite=40),
    Feld("information", "Austausch", "„ja“, wenn Sie sich gegenseitig auf dem Laufenden halten.", (), "ja_nein", 13),
    Feld("zusammenarbeit", "Zusammenarbeit", "„ja“, wenn Sie etwas gemeinsam tun.", (), "ja_nein", 19),
    Feld("geld", "Wir geben Geld", "„ja“, wenn von Ihnen Geld dorthin fließt.", ("Geld",), "ja_nein", 19),
    Feld("konflikt", "Konflikt", "„ja“, wenn es zwischen Ihnen klemmt.", (), "ja_nein", 12),
    Feld(
        "vertrauen",
        "Vertrauen",
        "Wie sehr verlassen Sie sich auf diese Stelle? 1 (wenig) bis 5 (sehr).",
        ("Vertrauen (1–5)",),
        "zahl",
        13,
    ),
    Feld(
        "nutzen",
        "Nutzen",
        "Wie viel bringt Ihnen die Verbindung? 1 (wenig) bis 5 (viel).",
        ("Nutzen (1–5)",),
        "zahl",
        11,
    ),
    Feld("id", KENNUNG, "Bitte stehen lassen.", (), breite=10),
)  # fmt: skip


@dataclass(frozen=True)
class Umfrage:
    """What is asked beside the kind of contact.

    Attributes:
        bewertung: whether trust and benefit are asked, from 1 to 5.
        konflikt: whether conflicts are asked.
    """

    bewertung: bool = False
    konflikt: bool = False

    @property
    def felder(self) -> tuple[Feld, ...]:
        """Columns of the list."""
        ohne = set() if self.bewertung else {"vertrauen", "nutzen"}
        return tuple(f for f in FELDER if f.feld not in ohne and (self.konflikt or f.feld != "konflikt"))
