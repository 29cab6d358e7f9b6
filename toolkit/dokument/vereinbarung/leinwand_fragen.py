"""Which questions does each of the seven fields ask, how long does it take, and what does the moderation say?

The seven steps and their minutes are our proposal.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Schrittblatt:
    """One of the seven steps.

    Attributes:
        titel: its heading.
        minuten: how long it takes on paper.
        fragen: the questions of its field, for pens.
        ansage: what the moderation says.
    """

    titel: str
    minuten: int
    fragen: tuple[str, ...]
    ansage: str


BLAETTER: dict[str, Schrittblatt] = {
    "partner": Schrittblatt(
        "Partner und Interessen",
        7,
        ("Wer ist dabei, wer unterschreibt?", "Was will jeder, was bringt er mit?"),
        "Jeder Partner sagt zwei Sätze: Das wollen wir. Das bringen wir mit.",
    ),
    "form": Schrittblatt(
        "Form",
        4,
        ("Wie fest? Unter wessen Dach?", "Wer prüft den Entwurf?"),
        "Welche Form genügt uns für das nächste Jahr? So fest wie nötig, so leicht wie möglich.",
    ),
    "ziele": Schrittblatt(
        "Ziele und Maßnahmen",
        9,
        ("Was wollen wir erreichen? Woran merken wir es?", "Wer tut was bis wann?"),
        "Höchstens drei Ziele. Zu jedem Ziel eine Maßnahme, die in zwölf Wochen zu schaffen ist.",
    ),
    "rollen": Schrittblatt(
        "Rollen",
        4,
        ("Welche zwei sprechen für uns?", "Aus welchen Bereichen? Wie lange?"),
        "Zwei Sprecher*innen, am besten aus zwei Bereichen und zwei Orten. Wer vertritt sie?",
    ),
    "plan": Schrittblatt(
        "Arbeitsplan",
        4,
        ("Wie oft? Wann zuerst?", "Wer lädt ein?"),
        "Wie oft schaffen wir es wirklich? Wer lädt als Erstes ein?",
    ),
    "geld": Schrittblatt(
        "Geld und Sachen",
        4,
        ("Was kostet es? Wer gibt was?", "Wer verwaltet das Geld?"),
        "Was kostet ein Jahr? Wer gibt Geld, wer gibt Räume oder Zeit?",
    ),
    "doppelt": Schrittblatt(
        "Wer macht das schon?",
        6,
        ("Je Ziel: Wer macht das schon?", "Mitmachen, ergänzen oder lassen?"),
        "Gehen Sie Ziel für Ziel durch: Wer macht das schon? Machen wir mit, ergänzen wir, oder lassen wir es?",
    ),
}
