"""When does each block begin and end? Pinned blocks stay where they are; gaps and overlaps are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from toolkit.planung.ablauf import Ablauf, Block, Parallel, Tag
from toolkit.planung.werte import TAG_MINUTEN
from toolkit.planung.worte import quote, say_clock, say_minutes


@dataclass(frozen=True)
class Zeit:
    """When one block or group of tracks runs, in minutes since midnight of its day."""

    id: str
    titel: str
    beginn: int
    ende: int
    tag: str
    fest: bool = False
    parallel: str = ""
    spur: str = ""


@dataclass(frozen=True)
class Abweichung:
    """A gap before or an overlap at a pinned block; nobody moves anything because of it.

    Attributes:
        vor: id of what comes before; empty at the beginning of the day or the track.
        nach: id of the pinned block.
        von, bis: the gap, or the time by which what comes before is too long.
        satz: the whole in German.
    """

    art: Literal["luecke", "ueberschneidung"]
    vor: str
    nach: str
    von: int
    bis: int
    tag: str
    spur: str
    satz: str

    @property
    def minuten(self) -> int:
        """Length in minutes."""
        return self.bis - self.von


@dataclass(frozen=True)
class Tageszeit:
    """From when to when one day runs; ``rest`` is what is left until the wished end (negative: too long)."""

    tag: str
    titel: str
    beginn: int
    ende: int
    ziel_ende: int | None

    @property
    def rest(self) -> int | None:
        """Minutes between the computed and the wished end, or ``None`` without a wished end."""
        return None if self.ziel_ende is None else self.ziel_ende - self.ende

    @property
    def nach_mitternacht(self) -> bool:
        """Whether the day ends after midnight."""
        return self.ende > TAG_MINUTEN


@dataclass(frozen=True)
class Zeitplan:
    """All times of a plan: by id, with gaps, overlaps and the days."""

    zeiten: dict[str, Zeit]
    abweichungen: tuple[Abweichung, ...]
    tage: tuple[Tageszeit, ...]

    @property
    def hinweise(self) -> tuple[str, ...]:
        """Everything that somebody should hear about the times, in German."""
        mitternacht = (
            f"{quote(t.titel)} geht über Mitternacht und endet um {say_clock(t.ende)}."
            for t in self.tage
            if t.nach_mitternacht
        )
        return (*(a.satz for a in self.abweichungen), *mitternacht)

    def of_day(self, tag: str) -> Tageszeit:
        """Return the times of one day."""
        return next(t for t in self.tage if t.tag == tag)


@dataclass
class _Lauf:
    tag: Tag
    zeiten: dict[str, Zeit] = field(default_factory=dict)
    abweichungen: list[Abweichung] = field(default_factory=list)
    ende: int = 0


def plan_times(ablauf: Ablauf) -> Zeitplan:
    """Compute all times of a plan.

    A block begins when everything before it has ended, a pinned one exactly at its time. Tracks begin together;
    what follows them waits for the longest.
    """
    zeiten: dict[str, Zeit] = {}
    abweichungen: list[Abweichung] = []
    tage: list[Tageszeit] = []
    for tag in ablauf.tage:
        lauf = _Lauf(tag)
        ende = _run(lauf, tag.elemente, tag.beginn)
        zeiten.update(lauf.zeiten)
        abweichungen.extend(lauf.abweichungen)
        tage.append(Tageszeit(tag.id, tag.titel, tag.beginn, ende, tag.ziel_ende))
    return Zeitplan(zeiten, tuple(abweichungen), tuple(tage))


def _run(lauf: _Lauf, stuecke: Iterable[Block | Parallel], beginn: int, parallel: str = "", spur: str = "") -> int:
    uhr, davor = beginn, None
    for stueck in stuecke:
        start = uhr
        if stueck.fest_um is not None:
            start = stueck.fest_um
            if start != uhr:
                lauf.abweichungen.append(_deviation(lauf.tag, davor, stueck, uhr, spur))
        if isinstance(stueck, Parallel):
            ende = max(_run(lauf, s.bloecke, start, stueck.id, s.id) for s in stueck.spuren)
        else:
            ende = start + stueck.minuten
        fest = stueck.fest_um is not None
        lauf.zeiten[stueck.id] = Zeit(stueck.id, stueck.titel, start, ende, lauf.tag.id, fest, parallel, spur)
        uhr, davor = max(uhr, ende), stueck
    return uhr


def _deviation(tag: Tag, davor: Block | Parallel | None, stueck: Block | Parallel, uhr: int, spur: str) -> Abweichung:
    fest = stueck.fest_um or 0
    vor = davor.id if davor else ""
    if fest > uhr:
        wann = f"zwischen {quote(davor.titel)} und {quote(stueck.titel)}" if davor else f"vor {quote(stueck.titel)}"
        satz = f"Von {say_clock(uhr)} bis {say_clock(fest)} ist {wann} nichts geplant: {say_minutes(fest - uhr)}."
        return Abweichung("luecke", vor, stueck.id, uhr, fest, tag.id, spur, satz)
    womit = f"{quote(davor.titel)} dauert" if davor else "Davor geht es"
    satz = (
        f"{quote(stueck.titel)} beginnt fest um {say_clock(fest)}. {womit} bis {say_clock(uhr)}: "
        f"{say_minutes(uhr - fest)} zu viel."
    )
    return Abweichung("ueberschneidung", vor, stueck.id, fest, uhr, tag.id, spur, satz)
