"""What is in one year of a Mappe: which meetings, deadlines, tasks and decisions?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from toolkit.dokument.ereignis import Ereignis, order_events

if TYPE_CHECKING:
    from toolkit.dokument.aufgaben import Fund
    from toolkit.dokument.protokoll import Beschluss, Protokoll


@dataclass(frozen=True)
class Aufgabenfund:
    """A task with the day by which it belongs to a year.

    Attributes:
        fund: the task and its sheet.
        tag: until when; for a task without a date the day of its meeting, else the sheet's last change.
    """

    fund: Fund
    tag: date


@dataclass(frozen=True)
class Treffen:
    """A meeting of the year, with its minutes if there are any."""

    ereignis: Ereignis
    protokoll: Protokoll | None = None


@dataclass(frozen=True)
class Jahrbuch:
    """A year as it stands in the Mappe.

    Attributes:
        jahr: the year.
        heute: the day of looking; what lies before it is over.
        treffen: meetings in order.
        fristen: deadlines in order.
        aufgaben: tasks that belong to the year, in order of their day.
        spaeter: events after the year, as far as they are known.
    """

    jahr: int
    heute: date
    treffen: tuple[Treffen, ...]
    fristen: tuple[Ereignis, ...]
    aufgaben: tuple[Aufgabenfund, ...]
    spaeter: tuple[Ereignis, ...] = ()

    @property
    def gehalten(self) -> tuple[Treffen, ...]:
        """Meetings of which there are minutes."""
        return tuple(t for t in self.treffen if t.protokoll is not None)

    @property
    def kommend(self) -> tuple[Treffen, ...]:
        """Meetings of the year that are still to come."""
        return tuple(t for t in self.treffen if t.protokoll is None and t.ereignis.tag >= self.heute)

    @property
    def beschluesse(self) -> tuple[tuple[date, Beschluss], ...]:
        """Decisions with the day on which they were taken."""
        return tuple(
            (t.ereignis.tag, b) for t in self.treffen if t.protokoll for b in t.protokoll.beschluesse if b.was.strip()
        )

    @property
    def erledigt(self) -> tuple[Aufgabenfund, ...]:
        """Finished tasks."""
        return tuple(a for a in self.aufgaben if a.fund.aufgabe.erledigt)

    @property
    def offen(self) -> tuple[Aufgabenfund, ...]:
        """Tasks that are still open."""
        return tuple(a for a in self.aufgaben if not a.fund.aufgabe.erledigt)

    @property
    def leer(self) -> bool:
        """Whether nothing happens in this year."""
        return not (self.treffen or self.fristen or self.aufgaben)


def collect_year(
    jahr: int,
    heute: date,
    ereignisse: Iterable[Ereignis],
    aufgaben: Sequence[Aufgabenfund],
    protokolle: Iterable[Protokoll],
) -> Jahrbuch:
    """Put together what belongs to a year.

    Args:
        jahr: the year.
        heute: today.
        ereignisse: meetings and deadlines of all sheets, those of minutes first: they know a meeting best.
        aufgaben: tasks of all sheets, each once.
        protokolle: minutes; those without a day cannot be told to a year.
    """
    geordnet = order_events(ereignisse)
    von = {(p.tag, p.titel.strip().casefold() or "treffen"): p for p in protokolle if p.tag is not None}
    hier = [e for e in geordnet if e.tag.year == jahr]
    treffen = tuple(Treffen(e, von.get((e.tag, e.titel.strip().casefold()))) for e in hier if e.art == "treffen")
    eigene = sorted((a for a in aufgaben if a.tag.year == jahr), key=lambda a: (a.tag, a.fund.aufgabe.was.casefold()))
    fristen = tuple(e for e in hier if e.art == "frist")
    return Jahrbuch(jahr, heute, treffen, fristen, tuple(eigene), tuple(e for e in geordnet if e.tag.year > jahr))


def list_years(heute: date, ereignisse: Iterable[Ereignis], aufgaben: Iterable[Aufgabenfund]) -> list[int]:
    """Return the years in which there is something, and always this one and the next."""
    jahre = {e.tag.year for e in ereignisse} | {a.tag.year for a in aufgaben} | {heute.year, heute.year + 1}
    return sorted(jahre)
