"""What do the two agree on: how often they talk, which way, who pays for visits, what stays among them?

The choices are our proposal: the programme has published none.
"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem
from toolkit.planung.worte import say_count, say_minutes


@dataclass(frozen=True)
class Rhythmus:
    """How often the two talk: in words, and every how many months."""

    worte: str
    alle: int


RHYTHMEN: dict[str, Rhythmus] = {
    "monat": Rhythmus("jeden Monat", 1),
    "zwei_monate": Rhythmus("alle zwei Monate", 2),
    "quartal": Rhythmus("alle drei Monate", 3),
}
WEGE: dict[str, str] = {"telefon": "am Telefon", "video": "per Video", "wechselnd": "am Telefon oder per Video"}
KOSTEN: dict[str, str] = {
    "selbst": "Jeder Ort zahlt seine Fahrt selbst. Der gastgebende Ort stellt Raum und Kaffee.",
    "gastgeber": "Der gastgebende Ort zahlt die Fahrt der Gäste, den Raum und das Essen.",
    "teilen": "Beide Orte teilen alle Kosten eines Besuchs zur Hälfte.",
}
VERTRAULICH: dict[str, str] = {
    "verabredet": "Am Ende jedes Gesprächs sagen wir, was unter uns bleibt. Über Menschen reden wir draußen nie.",
    "alles": "Alles bleibt unter uns. Nach außen geht nur, was beide freigeben.",
}
EIGENES = "andere"
OHNE_BESUCH = "Besuche sind nicht vereinbart."


def say_talks(t: Tandem) -> str:
    """Say how often, how long and how the two talk; empty while the rhythm or the way is open."""
    if not t.rhythmus or not t.weg:
        return ""
    lang = f", jeweils {say_minutes(t.minuten)}" if t.minuten else ""
    return f"Wir sprechen {RHYTHMEN[t.rhythmus].worte} {WEGE[t.weg]}{lang}."


def say_visits(t: Tandem) -> str:
    """Say how often they visit each other; empty while that is open."""
    if t.besuche is None:
        return ""
    if not t.besuche:
        return OHNE_BESUCH
    return f"Wir besuchen einander {say_times(t.besuche)} im Jahr."


def say_times(anzahl: int) -> str:
    """Say ``einmal``, ``zweimal`` or ``5-mal``."""
    return {1: "einmal", 2: "zweimal", 3: "dreimal"}.get(anzahl, f"{anzahl}-mal")


def say_costs(t: Tandem) -> str:
    """Say who pays for visits; empty while that is open."""
    return _sentence(t.kosten_wie) if t.kosten == EIGENES else KOSTEN.get(t.kosten, "")


def say_secrets(t: Tandem) -> str:
    """Say what stays among them; empty while that is open."""
    return _sentence(t.vertraulich_was) if t.vertraulich == EIGENES else VERTRAULICH.get(t.vertraulich, "")


def say_leaving(t: Tandem) -> str:
    """Say how a place can leave; empty while that is open."""
    if t.frist is None:
        return ""
    if not t.frist:
        return "Jeder Ort kann das Tandem jederzeit beenden. Ein Gespräch genügt."
    wochen = say_count(t.frist, "Woche", "Wochen")
    return f"Jeder Ort kann das Tandem mit {wochen} Vorlauf beenden. Ein Gespräch und eine kurze Nachricht genügen."


def _sentence(text: str) -> str:
    """End what somebody typed like a sentence."""
    zeile = one_line(text)
    return zeile if not zeile or zeile.endswith((".", "!", "?", "…")) else f"{zeile}."
