"""How many answered, and which figures does that bear?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.planung.netz.worte import say_percent

MINDESTENS_AKTEURE = 5
MINDESTENS_ZELLE = 3
ZURUECK_UNTER, VORSICHT_UNTER = 0.5, 0.75
MEHR_ANTWORTEN = "Fragen Sie bei denen nach, die noch nicht geantwortet haben, oder zeichnen Sie die Karte gemeinsam."


@dataclass(frozen=True)
class Ruecklauf:
    """How many were asked and how many answered.

    Attributes:
        gefragt: number of actors asked, at least 1.
        geantwortet: number of actors who answered, at most ``gefragt``.

    Raises:
        ValueError: the two do not fit each other.
    """

    gefragt: int
    geantwortet: int

    def __post_init__(self) -> None:
        if self.gefragt < 1 or not 0 <= self.geantwortet <= self.gefragt:
            raise ValueError("Mindestens eine Stelle wurde gefragt, und höchstens so viele haben geantwortet.")

    @property
    def anteil(self) -> float:
        """Which share answered, from 0 to 1."""
        return self.geantwortet / self.gefragt

    def __str__(self) -> str:
        return f"{self.geantwortet} von {self.gefragt} haben geantwortet ({say_percent(self.anteil)})"


@dataclass(frozen=True)
class Tragkraft:
    """What the data bear.

    Attributes:
        genug: whether figures may be shown at all.
        vorsicht: whether they are shown with caution.
        satz: why not, or why with caution, in German; empty if nothing is to be said.
        tun: what helps, in German; empty if figures may be shown.
    """

    genug: bool
    vorsicht: bool = False
    satz: str = ""
    tun: str = ""


def judge_data(akteure: int, ruecklauf: Ruecklauf | None) -> Tragkraft:
    """Judge whether figures of a network may be shown.

    Missing answers bend figures of the whole network most of all (Costenbader and Valente 2003; Kossinets 2006). The
    thresholds, half and three quarters, are a convention of ours.

    Args:
        akteure: number of actors.
        ruecklauf: of a survey; ``None`` if a group drew the map together.

    Returns:
        What the data bear.
    """
    if akteure < MINDESTENS_AKTEURE:
        satz = f"Kennzahlen sagen erst ab {MINDESTENS_AKTEURE}\u00a0Beteiligten etwas. Hier sind es {akteure}."
        return Tragkraft(genug=False, satz=satz, tun="Tragen Sie weitere Beteiligte ein.")
    if ruecklauf is None or ruecklauf.anteil >= VORSICHT_UNTER:
        return Tragkraft(genug=True)
    if ruecklauf.anteil < ZURUECK_UNTER:
        satz = f"Nur {ruecklauf}. Das ist zu wenig, die Zahl wäre ein Zufall."
        return Tragkraft(genug=False, satz=satz, tun=MEHR_ANTWORTEN)
    satz = f"{ruecklauf}. Wer fehlt, kann das Bild noch ändern."
    return Tragkraft(genug=True, vorsicht=True, satz=satz)
