"""What can a button do for the plan: ideas from the sheets, usual bodies, places, tasks?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.vereinbarung.doppelt import add_usual, untouched_goals
from toolkit.dokument.vereinbarung.geld import settle
from toolkit.dokument.vorhaben.blatt import take_places
from toolkit.dokument.vorhaben.fahrplan import day_notes, has_moved, has_tasks, make_tasks, move_tasks
from toolkit.frame.mappe import Tat
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


class Stellen(Tat["Vorhaben"]):
    """Enters the bodies that one usually has to ask."""

    def __init__(self, worte: Worte, stand: Wertblatt[Vorhaben], grenze: Grenze) -> None:
        """Build it."""
        satz = worte("tat.stellen_gesagt")
        super().__init__(worte("tat.stellen"), stand, grenze, lambda v: (add_usual(v), (satz,)), "pruefungen")

    def refresh(self, v: Vorhaben, *, noetig: bool = True) -> None:
        """Offer it while an aim has no body yet."""
        super().refresh(v, noetig=noetig and bool(untouched_goals(v)))


class Orte(Tat["Vorhaben"]):
    """Enters the places of the group as those who take part."""

    def __init__(self, worte: Worte, stand: Wertblatt[Vorhaben], grenze: Grenze) -> None:
        """Build it."""
        satz = worte("tat.orte_gesagt")
        super().__init__(worte("tat.orte"), stand, grenze, lambda v: (take_places(v), (satz,)), "mitwirkende")

    def refresh(self, v: Vorhaben, *, noetig: bool = True) -> None:
        """Offer it while a place is missing."""
        super().refresh(v, noetig=noetig and take_places(v) != v)


class Fristen(Tat["Vorhaben"]):
    """Reckons tasks from the day, and anew when it has moved; says what is special about the day."""

    def __init__(self, worte: Worte, stand: Wertblatt[Vorhaben], grenze: Grenze) -> None:
        """Build it."""
        super().__init__(worte("tat.fristen"), stand, grenze, _reckon, "aufgaben", "vorlauf_fuer")
        self._worte, self.tag = worte, Meldung()
        self.block.kinder = [self.tag, *self.block.kinder]

    def refresh(self, v: Vorhaben, *, noetig: bool = True) -> None:
        """Look at the day anew; offer it where nothing was reckoned for the day yet."""
        self.knopf.beschriftung = self._worte("tat.umziehen" if has_moved(v) else "tat.fristen")
        offen = v.tag is not None and (not has_tasks(v) or has_moved(v))
        super().refresh(v, noetig=noetig and offen)
        saetze = day_notes(v, today())
        self.tag.say(self._worte("tag.hinweise") if saetze else "", *saetze)


def _reckon(v: Vorhaben) -> tuple[Vorhaben, tuple[str, ...]]:
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
