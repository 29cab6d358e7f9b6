"""In which forms can partners work together, and what does each give and cost?

The three forms that the network names – inside a Land, across Länder borders, regionally linked – say where; these say
how firmly. The list and its sentences are our proposal and no legal advice.
"""

from __future__ import annotations

from dataclasses import dataclass

VORSICHT = "Das ist keine Rechtsberatung. Lassen Sie den Entwurf prüfen, bevor jemand unterschreibt."


@dataclass(frozen=True)
class Formwahl:
    """One form of cooperation, each part in plain words.

    Attributes:
        name: what it is called.
        als: continues "Wir arbeiten zusammen", without a full stop.
        heisst: what it means.
        gibt: what it gives.
        kostet: what it costs in time, money and freedom.
        dach: what the one is called under whose roof they work; empty for a form without one.
    """

    name: str
    als: str
    heisst: str
    gibt: str
    kostet: str
    dach: str = ""


FORMEN: dict[str, Formwahl] = {
    "austausch": Formwahl(
        "Loser Austausch",
        "als loser Austausch",
        "Wir treffen uns, wenn es uns nützt, und bleiben in allem frei.",
        "Sie können morgen anfangen. Niemand braucht einen Beschluss.",
        "Fast nichts. Dafür hängt alles an den Menschen, die gerade da sind.",
    ),
    "arbeitsgemeinschaft": Formwahl(
        "Netzwerk mit Vereinbarung",
        "als Netzwerk mit dieser Vereinbarung, also als Arbeitsgemeinschaft",
        "Alle bleiben selbstständig und halten fest, was sie gemeinsam tun.",
        "Alle wissen, wer was tut. Die Zusammenarbeit übersteht einen Wechsel im Amt.",
        "Einige Abende für die Absprache, und jeder Partner braucht eine Unterschrift.",
    ),
    "traeger": Formwahl(
        "Unter dem Dach eines Partners",
        "unter dem Dach eines Partners",
        "Ein Partner hält Geld und Verträge, alle gestalten mit.",
        "Ein Konto, eine Anschrift, jemand darf Anträge stellen.",
        "Der Partner trägt Arbeit und Haftung. Die anderen müssen ihm vertrauen und brauchen klare Rechte.",
        "Partner, der das Dach gibt",
    ),
    "dach": Formwahl(
        "Bei einem Verband",
        "unter dem Dach eines Verbands oder Landesnetzwerks",
        "Wir sitzen bei einem größeren Verband und nutzen, was dort schon da ist.",
        "Büro, Wissen und Kontakte sind schon da. Sie werden im Land gehört.",
        "Sie richten sich nach dessen Regeln und Zeiten. Die eigene Stimme wird leiser.",
        "Verband oder Netzwerk",
    ),
    "verein": Formwahl(
        "Eigener Verein",
        "als eigener Verein",
        "Wir haben Satzung, Vorstand und Kasse.",
        "Sie sind unabhängig, haben ein eigenes Konto und stehen für sich.",
        "Gründung, Vorstand, Buchführung, Steuer. Das lohnt erst, wenn viel Geld oder Personal dazukommt.",
    ),
    "andere": Formwahl(
        "Eine andere Form",
        "in einer eigenen Form",
        "",
        "Sie passt zu Ihnen.",
        "Beschreiben Sie sie genau, damit alle dasselbe meinen.",
    ),
}
