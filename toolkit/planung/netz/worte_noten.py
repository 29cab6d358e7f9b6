"""How does one say what was answered on trust and value?"""

from __future__ import annotations

from toolkit.planung.netz.worte import say_number
from toolkit.planung.worte import say_count

NIEDRIG, HOCH = 2.5, 3.5
URTEILE = {
    "vertrauen": (
        "Man verlässt sich wenig aufeinander",
        "Man verlässt sich mal mehr, mal weniger aufeinander",
        "Man verlässt sich aufeinander",
    ),
    "nutzen": (
        "Die Verbindungen bringen bisher wenig",
        "Die Verbindungen bringen einiges",
        "Die Verbindungen bringen viel",
    ),
}


def say_mean(frage: str, wert: float, antworten: int, leute: int) -> tuple[str, str]:
    """Say a mean: how the number reads, and what it says."""
    stufe = 0 if wert < NIEDRIG else 1 if wert < HOCH else 2
    woher = f"{say_count(antworten, 'Antwort', 'Antworten')} von {say_count(leute, 'Stelle', 'Stellen')}"
    return f"{say_number(wert, 1)} von 5", f"{URTEILE[frage][stufe]} ({woher})."


def say_too_few(leute: int, mindestens: int) -> str:
    """Say why a mean is withheld."""
    haben = f"Nur {say_count(leute, 'Stelle hat', 'Stellen haben')} geantwortet."
    return f"{haben} Ein Mittelwert erscheint erst ab {mindestens}, damit niemand herauslesen kann, wer was sagte."
