"""What can a button do for the plan: ideas from the sheets, usual bodies, places, tasks?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.vorhaben.tat import Tat
from toolkit.dokument.vereinbarung.doppelt import add_usual, untouched_goals
from toolkit.dokument.vereinbarung.geld import settle
from toolkit.dokument.vorhaben.blatt import take_places
from toolkit.dokument.vorhaben.fahrplan import day_notes, has_moved, has_tasks, make_tasks, move_tasks
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Meldung

if TYPE_CHECKING:
    from toolkit.dokument.vorhaben.blatt import Vorhaben
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Ideen:
    """Says what stands on several sheets of the group; ``block`` is what is displayed."""

    def __init__(self, worte: Worte) -> None:
        """Build it."""
        self._worte = worte
        self._orte: Any = None
        self.block = Meldung(klasse="k-hinweis")

    def refresh(self, v: Vorhaben) -> None:
        """Look at the sheets of the places, once for each state of them."""
        from toolkit.dokument.vorhaben.ideen import shared_topics

        if v.gruppe.orte != self._orte:
            self._orte = v.gruppe.orte
            saetze = shared_topics(v.gruppe.orte)
            self.block.say(self._worte("ideen.titel") if saetze else "", *saetze)


class Stellen(Tat):
    """Enters the bodies that one usually has to ask."""

    def useful(self, v: Vorhaben) -> bool:
        """Whether an aim has no body yet."""
        return bool(untouched_goals(v))

    def change(self, v: Vorhaben) -> tuple[Vorhaben, tuple[str, ...]]:
        """Enter them for every such aim."""
        return add_usual(v), (self.worte("tat.stellen_gesagt"),)


class Orte(Tat):
    """Enters the places of the group as those who take part."""

    def useful(self, v: Vorhaben) -> bool:
        """Whether a place is missing."""
        return take_places(v) != v

    def change(self, v: Vorhaben) -> tuple[Vorhaben, tuple[str, ...]]:
        """Enter them."""
        return take_places(v), (self.worte("tat.orte_gesagt"),)


class Fristen(Tat):
    """Reckons tasks from the day, and anew when it has moved; says what is special about the day."""

    def __init__(self, name: str, worte: Worte, stand: Wertblatt[Vorhaben], grenze: Grenze, feld: str) -> None:
        """Build it."""
        super().__init__(name, worte, stand, grenze, feld)
        self.tag = Meldung()
        self.block.kinder = [self.tag, *self.block.kinder]

    def refresh(self, v: Vorhaben) -> None:
        """Look at the day anew."""
        super().refresh(v)
        saetze = day_notes(v, today())
        self.tag.say(self.worte("tag.hinweise") if saetze else "", *saetze)

    def useful(self, v: Vorhaben) -> bool:
        """Whether there is a day for which nothing was reckoned yet."""
        neu = not has_tasks(v) or has_moved(v)
        self.knopf.beschriftung = self.worte("tat.umziehen" if has_moved(v) else "tat.fristen")
        return v.tag is not None and neu

    def change(self, v: Vorhaben) -> tuple[Vorhaben, tuple[str, ...]]:
        """Reckon them."""
        plan = move_tasks(v, today()) if has_moved(v) else make_tasks(v, today())
        return plan.vorhaben, plan.saetze


class Summen:
    """Says the sums; ``block`` is what is displayed."""

    def __init__(self) -> None:
        """Build it."""
        self.block = Meldung(klasse="k-hinweis")

    def refresh(self, v: Vorhaben, anfang: str) -> None:
        """Reckon anew."""
        self.block.say(*(settle(v, anfang).saetze or ("",)))
