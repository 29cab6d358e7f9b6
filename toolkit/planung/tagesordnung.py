"""Which topics fit into a meeting of 60 or 90 minutes, in which order, and which wait for another time?

The frame and the shortest minutes are our proposal; they follow the workshop plan ``stammtisch-abend``: arrive, talk,
say who does what, close, and keep a tenth of the time free.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Themenart = Literal["entscheiden", "beraten", "informieren"]
Laenge = Literal[60, 90]

ARTEN: tuple[Themenart, ...] = ("entscheiden", "beraten", "informieren")
KUERZESTE: Mapping[Themenart, int] = MappingProxyType({"entscheiden": 10, "beraten": 10, "informieren": 5})
UEBLICH: Mapping[Themenart, int] = MappingProxyType({"entscheiden": 15, "beraten": 20, "informieren": 5})
PUFFERTEIL = 10


@dataclass(frozen=True)
class Rahmenteil:
    """A part that every meeting has; minutes."""

    titel: str
    minuten: int


@dataclass(frozen=True)
class Sitzungsrahmen:
    """What a meeting of this length has around its topics."""

    laenge: int
    anfang: tuple[Rahmenteil, ...]
    schluss: tuple[Rahmenteil, ...]

    @property
    def puffer(self) -> int:
        """Minutes that are always kept free: a tenth, rounded up."""
        return -(-self.laenge // PUFFERTEIL)

    @property
    def fuer_themen(self) -> int:
        """Minutes that are left for topics."""
        return self.laenge - self.puffer - sum(teil.minuten for teil in (*self.anfang, *self.schluss))


WILLKOMMEN, RUNDE = "Willkommen und was seit dem letzten Mal geschah", "Kurze Runde: Wie kommen Sie an?"
SPEICHER, AUFGABEN, SCHLUSS = (
    "Neue Themen einsammeln",
    "Wer macht was bis wann?",
    "Schlussrunde: ein Satz von jeder Person",
)
RAHMEN: Mapping[int, Sitzungsrahmen] = MappingProxyType(
    {
        60: Sitzungsrahmen(
            60,
            (Rahmenteil(WILLKOMMEN, 3), Rahmenteil(RUNDE, 4)),
            (Rahmenteil(AUFGABEN, 4), Rahmenteil(SCHLUSS, 3)),
        ),
        90: Sitzungsrahmen(
            90,
            (Rahmenteil(WILLKOMMEN, 4), Rahmenteil(RUNDE, 8)),
            (Rahmenteil(SPEICHER, 4), Rahmenteil(AUFGABEN, 6), Rahmenteil(SCHLUSS, 6)),
        ),
    }
)


@dataclass(frozen=True)
class Wunsch:
    """A topic that wants to be on the agenda.

    Attributes:
        id: of the topic.
        art: what the group shall do with it.
        minuten: wanted minutes; ``None`` for the usual ones of its kind, never fewer than its shortest.
        offen_geblieben: whether it stayed open at an earlier meeting.
        fest: whether people want it in by all means.
    """

    id: str
    art: Themenart = "beraten"
    minuten: int | None = None
    offen_geblieben: bool = False
    fest: bool = False

    @property
    def kuerzeste(self) -> int:
        """The fewest minutes that make sense."""
        return KUERZESTE[self.art]

    @property
    def gewuenscht(self) -> int:
        """The minutes that it gets if there is room."""
        return max(self.minuten or UEBLICH[self.art], self.kuerzeste)


@dataclass(frozen=True)
class Punkt:
    """A topic on the agenda with its minutes; ``gekuerzt`` if it wanted more."""

    id: str
    minuten: int
    gekuerzt: bool = False


@dataclass(frozen=True)
class Tagesordnung:
    """An agenda.

    Attributes:
        rahmen: what stands around the topics.
        punkte: topics in the order of the meeting.
        passt_nicht: ids of the topics that stay in the store, in the order of precedence.
    """

    rahmen: Sitzungsrahmen
    punkte: tuple[Punkt, ...]
    passt_nicht: tuple[str, ...]

    @property
    def puffer(self) -> int:
        """Minutes that stay free."""
        return self.rahmen.puffer + self.rahmen.fuer_themen - sum(punkt.minuten for punkt in self.punkte)


def compose_agenda(wuensche: Sequence[Wunsch], laenge: Laenge = 90) -> Tagesordnung:
    """Put as many topics on the agenda as there is time for.

    Chosen are first those that people want in by all means, then those that stayed open, then all others, each group in
    the order given. A topic that does not even get its shortest minutes is passed over, and a later one may fit. Topics
    that are wanted by all means make room for each other down to their shortest minutes.

    Args:
        wuensche: topics, the most important first; of two with one id the first counts.
        laenge: minutes from beginning to end.

    Returns:
        The agenda: first what stayed open, then what is new; in both decisions before advice before information.
    """
    rahmen = RAHMEN[laenge]
    einmal = {wunsch.id: wunsch for wunsch in reversed(wuensche)}
    reihe = [einmal[kennung] for kennung in dict.fromkeys(wunsch.id for wunsch in wuensche)]
    vorrang = sorted(reihe, key=lambda w: (not w.fest, not w.offen_geblieben))
    minuten: dict[str, int] = {}
    frei = rahmen.fuer_themen
    for wunsch in vorrang:
        if wunsch.fest and wunsch.kuerzeste <= frei:
            minuten[wunsch.id] = wunsch.kuerzeste
            frei -= wunsch.kuerzeste
    for wunsch in vorrang:
        schon = minuten.get(wunsch.id, 0)
        if schon or (not wunsch.fest and wunsch.kuerzeste <= frei):
            minuten[wunsch.id] = min(wunsch.gewuenscht, schon + frei)
            frei -= minuten[wunsch.id] - schon
    gewaehlt = sorted(
        (w for w in vorrang if w.id in minuten), key=lambda w: (not w.offen_geblieben, ARTEN.index(w.art))
    )
    return Tagesordnung(
        rahmen,
        tuple(Punkt(w.id, minuten[w.id], gekuerzt=minuten[w.id] < w.gewuenscht) for w in gewaehlt),
        tuple(w.id for w in vorrang if w.id not in minuten),
    )
