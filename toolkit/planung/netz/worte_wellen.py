"""How does one say what changed between two waves?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.planung.netz.worte import name_some, say_percent, say_ties
from toolkit.planung.worte import say_count

ANDERS_ERHOBEN = "Einmal wurde gefragt, einmal gemeinsam gezeichnet. Ein Teil der Unterschiede kommt daher."
# key: the smallest change that is called one, words for less, words for more
RICHTUNGEN = {
    "dichte": (0.02, "Das Netz ist lockerer geworden", "Das Netz ist enger geworden"),
    "teile": (1, "Das Netz hat weniger getrennte Teile", "Das Netz hat mehr getrennte Teile"),
    "abstand": (0.1, "Die Wege sind kürzer geworden", "Die Wege sind länger geworden"),
    "zentralisierung": (0.05, "Die Last verteilt sich auf mehr Stellen", "Es läuft mehr bei einer Stelle zusammen"),
    "schnittpunkte": (
        1,
        "An weniger Stellen droht das Netz zu zerfallen",
        "An mehr Stellen droht das Netz zu zerfallen",
    ),
    "offenheit": (0.1, "Die Bereiche bleiben mehr unter sich", "Die Bereiche öffnen sich füreinander"),
}


def say_figure(schluessel: str, alt: float | None, neu: float | None, anzeigen: tuple[str, str]) -> str:
    """Say how a figure changed; small changes are called about equal."""
    if alt is None or neu is None:
        return "Das lässt sich nicht vergleichen: Mindestens einmal liegt keine Zahl vor."
    schwelle, weniger, mehr = RICHTUNGEN[schluessel]
    # The air keeps a change of just the threshold from being lost to rounding.
    if abs(neu - alt) < schwelle - 1e-9:
        return f"Etwa gleich geblieben (vorher {anzeigen[0]}, jetzt {anzeigen[1]})."
    return f"{mehr if neu > alt else weniger} (vorher {anzeigen[0]}, jetzt {anzeigen[1]})."


def say_actors_changed(neue: Sequence[str], verlorene: Sequence[str]) -> list[str]:
    """Say who came and who is gone."""
    if not neue and not verlorene:
        return ["Es sind dieselben wie beim letzten Mal."]
    saetze = [f"Neu dabei: {name_some(neue)}."] if neue else []
    return saetze + ([f"Nicht mehr auf der Karte: {name_some(verlorene)}."] if verlorene else [])


def say_ties_changed(neu: int, weg: int, geblieben: int, mit_neuen: int, anders: int) -> list[str]:
    """Say which ties came, went and stayed; ``mit_neuen`` of the new ones lead to actors who are new."""
    bleibt = "Keine Verbindung" if not geblieben else say_ties(geblieben)
    verb = "ist" if geblieben < 2 else "sind"  # noqa: PLR2004
    saetze = [f"{bleibt} {verb} geblieben, {_so_many(neu)} dazugekommen, {_so_many(weg)} weggefallen."]
    if mit_neuen:
        saetze.append(f"Von den neuen {'führt' if mit_neuen == 1 else 'führen'} {mit_neuen} zu neuen Beteiligten.")
    if anders:
        art = say_count(anders, "Verbindung hat", "Verbindungen haben")
        saetze.append(f"{art} sich in der Art geändert.")
    return saetze


def say_response(alt: float, neu: float) -> str:
    """Say that the responses differ."""
    return (
        f"Beim ersten Mal haben {say_percent(alt)} geantwortet, jetzt {say_percent(neu)}. "
        "Ein Teil der Unterschiede kommt daher. Lesen Sie den Vergleich mit Vorsicht."
    )


def _so_many(zahl: int) -> str:
    return "keine ist" if not zahl else f"{zahl} {'ist' if zahl == 1 else 'sind'}"
