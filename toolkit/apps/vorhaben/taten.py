"""What can a button do for the plan: ideas from the sheets, usual bodies, places, tasks?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.vereinbarung.doppelt import add_usual, untouched_goals
from toolkit.dokument.vereinbarung.geld import has_money, settle
from toolkit.dokument.vorhaben.blatt import take_places
from toolkit.dokument.vorhaben.fahrplan import has_moved, make_tasks, move_tasks
from toolkit.frame.mappe import Rueckweg
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

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


class Tat:
    """A button that changes the sheet, with a way back; ``block`` is what is displayed."""

    def __init__(self, name: str, worte: Worte, stand: Wertblatt[Vorhaben], grenze: Grenze, feld: str) -> None:
        """Build it; the words stand under ``tat.<name>``."""
        self.worte, self.stand = worte, stand
        self.knopf = Knopf(beschriftung=worte(f"tat.{name}"))
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, feld, *(("vorlauf_fuer",) if feld == "aufgaben" else ()))
        self.block = Stapel(Reihe(self.knopf, self.rueckweg.knopf), self.gesagt)
        self.knopf.on_click(grenze.guard(self._do))

    def refresh(self, v: Vorhaben) -> None:
        """Show the button where it can do something."""
        self.knopf.versteckt = self.stand.gesperrt or not self.useful(v)
        self.rueckweg.refresh(v)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def useful(self, v: Vorhaben) -> bool:
        """Whether pressing the button would change anything."""
        raise NotImplementedError

    def change(self, v: Vorhaben) -> tuple[Vorhaben, tuple[str, ...]]:
        """Return the changed sheet and what to say of it."""
        raise NotImplementedError

    def _do(self) -> None:
        v = self.stand.wert
        if v is None:
            return
        neu, saetze = self.change(v)
        if neu == v or self.rueckweg.put(neu):
            self.gesagt.say(*saetze)


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
    """Reckons tasks from the day, and anew when it has moved."""

    def useful(self, v: Vorhaben) -> bool:
        """Whether there is a day for which nothing was reckoned yet."""
        neu = v.vorlauf_fuer is None or has_moved(v)
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
        self.block.say(*settle(v, anfang).saetze if has_money(v) and not v.ohne_geld else ("",))
