"""Which tasks are there, which of them are shown, and how is one marked, added or taken out?

No widget here.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from traitlets import HasTraits, Int, Unicode

from toolkit.frame.mappe.aufgabenquellen import task_sources
from toolkit.frame.mappe.zeit import today
from toolkit.store.blattarten import BLATTARTEN
from toolkit.store.typen import Blatt, Konflikt

if TYPE_CHECKING:
    from toolkit.dokument.aufgaben import Fund
    from toolkit.frame.mappe import OffeneMappe

FILTER = ("offen", "ueberfaellig", "erledigt", "alle")
EIGENE = "aufgaben"
VERSUCHE = 3


class Modell(HasTraits):
    """The tasks of the open Mappe.

    Attributes:
        stand: which are shown, one of ``FILTER``.
        wer: only those of this person; empty for everybody.
        gelesen: grows whenever the tasks were read anew.
    """

    stand: str = Unicode("offen")
    wer: str = Unicode("")
    gelesen: int = Int(0)

    def __init__(self, mappe: OffeneMappe) -> None:
        """Begin with the tasks of ``mappe``, if one is open."""
        super().__init__()
        self.mappe = mappe
        self.funde: list[Fund] = []

    def read(self) -> None:
        """Read the tasks of all sheets."""
        from toolkit.dokument.aufgaben import gather_tasks

        alle = self.mappe.attempt(lambda: self.mappe.ablage.list_sheets(self.mappe.zugang)) if self.mappe.ist_da else []
        if alle is not None:
            self.funde = gather_tasks(task_sources(alle))
        self.gelesen += 1

    def shown(self, heute: date | None = None) -> list[Fund]:
        """Return the tasks that pass the filter."""
        tag = heute or today()
        funde = [fund for fund in self.funde if not self.wer or fund.aufgabe.wer.strip() == self.wer]
        if self.stand == "alle":
            return funde
        staende = {"offen": ("offen", "ueberfaellig")}.get(self.stand, (self.stand,))
        return [fund for fund in funde if fund.stand(tag) in staende]

    def people(self) -> list[str]:
        """Return everybody who has a task."""
        return sorted({fund.aufgabe.wer.strip() for fund in self.funde if fund.aufgabe.wer.strip()}, key=str.casefold)

    def mark(self, kennung: str, *, erledigt: bool) -> bool:
        """Mark a task as done or open, in the sheet that it stands in; whatever else changed there stays."""
        from toolkit.dokument.aufgaben import set_done

        fund = next(fund for fund in self.funde if fund.aufgabe.id == kennung)
        return self._change(fund.blatt_id, lambda inhalt: set_done(fund.art, inhalt, kennung, erledigt=erledigt))

    def add(self, was: str, wer: str, bis: date | None) -> bool:
        """Add a task of no minutes; the first one makes the sheet for them."""
        from toolkit.dokument.aufgaben import Aufgabe, Aufgabenblatt

        neu = Aufgabe(was=was.strip()[:300], wer=wer.strip()[:300], bis=bis)
        blatt = self._own_sheet()
        if blatt is None:
            if self.mappe.grund:
                return False
            wert = Aufgabenblatt(aufgaben=[neu])
            blatt = self.mappe.attempt(
                lambda: self.mappe.ablage.add_sheet(self.mappe.zugang, EIGENE, wert.titel, wert.model_dump(mode="json"))
            )
            return self._noted(blatt)
        roh = neu.model_dump(mode="json")
        return self._change(blatt.id, lambda inhalt: {**inhalt, "aufgaben": [*inhalt["aufgaben"], roh]})

    def remove(self, kennung: str) -> dict[str, Any] | None:
        """Take one of the own tasks out and return it, so that it can be put back; ``None`` if that failed."""
        fund = next(fund for fund in self.funde if fund.aufgabe.id == kennung)

        def _without(inhalt: Any) -> Any:
            return {**inhalt, "aufgaben": [a for a in inhalt["aufgaben"] if a["id"] != kennung]}

        return fund.aufgabe.model_dump(mode="json") if self._change(fund.blatt_id, _without) else None

    def put_back(self, aufgabe: dict[str, Any]) -> bool:
        """Put a task back that was taken out."""
        blatt = self._own_sheet()
        if blatt is None:
            return False
        return self._change(blatt.id, lambda inhalt: {**inhalt, "aufgaben": [*inhalt["aufgaben"], aufgabe]})

    def _own_sheet(self) -> Blatt | None:
        alle = self.mappe.attempt(lambda: self.mappe.ablage.list_sheets(self.mappe.zugang)) or []
        return next((blatt for blatt in alle if blatt.art == EIGENE), None)

    def _change(self, blatt_id: str, tun: Any) -> bool:
        """Change the newest state of a sheet; if somebody saves in between, do it again on theirs."""
        for _ in range(VERSUCHE):
            blatt = self.mappe.attempt(lambda: self.mappe.ablage.load_sheet(self.mappe.zugang, blatt_id))
            if blatt is None:
                return False
            try:
                neu = self.mappe.attempt(lambda blatt=blatt: self._save(blatt, tun))  # type: ignore[misc]
            except Konflikt:
                continue
            return self._noted(neu)
        self.read()
        return False

    def _save(self, blatt: Blatt, tun: Any) -> Blatt:
        gelesen = BLATTARTEN.read_sheet(blatt)
        inhalt = tun(gelesen.inhalt)
        BLATTARTEN.check(blatt.art, inhalt)
        return self.mappe.ablage.save_sheet(self.mappe.zugang, blatt.id, blatt.version, inhalt, schema=gelesen.schema)

    def _noted(self, blatt: Blatt | None) -> bool:
        if blatt is not None:
            self.mappe.note(blatt)
        self.read()
        return blatt is not None
