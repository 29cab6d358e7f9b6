"""What came of the meetings of one year: topics, decisions, what is open, and how many were there?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from toolkit.dokument.aufgaben import Fund, Quelle, gather_tasks
from toolkit.dokument.protokoll import Beschluss, Protokoll
from toolkit.dokument.stammtisch.blatt import Stammtisch, Tagespunkt, Treffen, order_meetings, say_outcome
from toolkit.dokument.stammtisch.protokoll import minutes_of
from toolkit.dokument.worte import say_date


@dataclass(frozen=True)
class Jahrestreffen:
    """One meeting of the year with its minutes, if there are any, and the id of their sheet."""

    treffen: Treffen
    tag: date
    protokoll: Protokoll | None = None
    blatt_id: str = ""

    def stand(self, heute: date) -> str:
        """Say whether it took place."""
        if self.treffen.faellt_aus:
            return "fiel aus" if self.tag < heute else "fällt aus"
        if self.protokoll is not None or self.tag < heute:
            return "fand statt"
        return "heute" if self.tag == heute else "kommt noch"

    @property
    def punkte(self) -> list[Tagespunkt]:
        """Topics of the agenda; without one those of the minutes."""
        if self.treffen.punkte or self.protokoll is None:
            return self.treffen.punkte
        return [Tagespunkt(id=t.id, titel=t.titel) for t in self.protokoll.themen if t.titel.strip()]

    @property
    def beschluesse(self) -> list[Beschluss]:
        """Decisions in the minutes."""
        return [b for b in self.protokoll.beschluesse if b.was.strip()] if self.protokoll else []

    @property
    def anwesend(self) -> int | None:
        """People who were there; ``None`` if nobody wrote it down."""
        namen = [n for n in self.protokoll.anwesend if n.strip()] if self.protokoll else []
        return len(namen) or None


@dataclass(frozen=True)
class Jahr:
    """A year of the group; ``aufgaben`` as they stand in the newest minutes."""

    jahr: int
    treffen: tuple[Jahrestreffen, ...]
    aufgaben: tuple[Fund, ...]

    @property
    def offen(self) -> tuple[Fund, ...]:
        """Tasks that are not done."""
        return tuple(f for f in self.aufgaben if not f.aufgabe.erledigt)


def list_group_years(wert: Stammtisch, heute: date) -> list[int]:
    """Return the years of the meetings and this one, the newest first."""
    tage = [heute, *(t.tag for t in wert.treffen if t.tag), *(t.tag for t in wert.teilnahmen if t.tag)]
    return sorted({tag.year for tag in tage}, reverse=True)


def look_back(wert: Stammtisch, jahr: int, protokolle: Mapping[str, Protokoll]) -> Jahr:
    """Gather a year.

    Args:
        wert: the sheet.
        jahr: the year.
        protokolle: minutes of the Mappe by the ids of their sheets; missing ones do no harm.
    """
    zeilen = []
    for treffen in order_meetings(wert):
        if treffen.tag and treffen.tag.year == jahr:
            blatt_id = minutes_of(wert, treffen, protokolle)
            zeilen.append(Jahrestreffen(treffen, treffen.tag, protokolle.get(blatt_id), blatt_id))
    quellen = [
        Quelle(z.blatt_id, "protokoll", f"Protokoll vom {say_date(z.tag)}", z.protokoll.model_dump(mode="python"))
        for z in reversed(zeilen)
        if z.protokoll
    ]
    return Jahr(jahr, tuple(zeilen), tuple(gather_tasks(quellen)))


def count_year(jahr: Jahr, heute: date) -> tuple[tuple[str, str], ...]:
    """Say the year in a few numbers: what, and how many."""
    statt = sum(z.stand(heute) == "fand statt" for z in jahr.treffen)
    zahlen = [z.anwesend for z in jahr.treffen if z.anwesend is not None]
    schnitt = f"{sum(zahlen) / len(zahlen):.1f}".replace(".", ",").removesuffix(",0") if zahlen else "–"
    return (
        ("Treffen", f"{statt} von {len(jahr.treffen)}"),
        ("Beschlüsse", str(sum(len(z.beschluesse) for z in jahr.treffen))),
        ("Aufgaben offen", f"{len(jahr.offen)} von {len(jahr.aufgaben)}"),
        ("Im Schnitt da", schnitt),
    )


def say_topics(zeile: Jahrestreffen) -> tuple[str, ...]:
    """Say each topic of a meeting and what became of it."""
    return tuple(say_outcome(p) for p in zeile.punkte)
