"""Which year is shown, what is in it, and where does each line come from? No widget here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from traitlets import HasTraits, Int, Unicode

from toolkit.dokument.jahr import Aufgabenfund, Jahrbuch, collect_year, list_years
from toolkit.frame.mappe.arten import all_kinds
from toolkit.frame.mappe.aufgabenquellen import meeting_day, task_sources
from toolkit.frame.mappe.zeit import at, today
from toolkit.store.blattarten import BLATTARTEN

if TYPE_CHECKING:
    from toolkit.dokument.ereignis import Ereignis
    from toolkit.dokument.protokoll import Protokoll
    from toolkit.frame.mappe import OffeneMappe
    from toolkit.store.typen import Blatt

ALLES = "alles"
FILTER = (ALLES, "kommt", "treffen", "fristen")
BERICHT = "jahresbericht"


class Modell(HasTraits):
    """The year that is shown.

    Attributes:
        jahr: the year.
        filter: ``alles``, what is still to come or open (``kommt``), only ``treffen``, or only ``fristen`` (deadlines
            and tasks).
        gelesen: grows whenever the sheets were read anew.
    """

    jahr: int = Int(0)
    filter: str = Unicode(ALLES)
    gelesen: int = Int(0)

    def __init__(self, mappe: OffeneMappe) -> None:
        """Begin with this year."""
        super().__init__(jahr=today().year)
        self.mappe = mappe
        self.wege: dict[str, str] = {}
        self.berichte: dict[int, str] = {}
        self._ereignisse: list[Ereignis] = []
        self._aufgaben: list[Aufgabenfund] = []
        self._protokolle: list[Protokoll] = []

    def read(self) -> None:
        """Read all sheets of the Mappe."""
        alle = self.mappe.attempt(lambda: self.mappe.ablage.list_sheets(self.mappe.zugang)) if self.mappe.ist_da else []
        if alle is not None:
            self._take(alle)
        self.gelesen += 1

    def years(self) -> list[int]:
        """Return the years to choose from."""
        return list_years(today(), self._ereignisse, self._aufgaben)

    def book(self, heute: date | None = None) -> Jahrbuch:
        """Return the chosen year."""
        return collect_year(self.jahr, heute or today(), self._ereignisse, self._aufgaben, self._protokolle)

    def _take(self, blaetter: list[Blatt]) -> None:
        from toolkit.dokument.aufgaben import gather_tasks
        from toolkit.dokument.protokoll import Protokoll

        kunden = all_kinds()
        lesbar = [
            (blatt, gelesen.inhalt)
            for blatt in blaetter
            if blatt.art in kunden and (gelesen := BLATTARTEN.read_sheet(blatt)).zustand == "lesbar"
        ]
        # Minutes know a meeting best; then the last changed sheet.
        lesbar.sort(key=lambda paar: (paar[0].art != "protokoll", -paar[0].geaendert))
        self.wege, self._ereignisse = {}, []
        for blatt, inhalt in lesbar:
            for ereignis in kunden[blatt.art].ereignisse(inhalt, blatt.id):
                self._ereignisse.append(ereignis)
                self.wege.setdefault(ereignis.schluessel, f"{kunden[blatt.art].adresse}?blatt={blatt.id}")
        self._protokolle = [Protokoll.model_validate(inhalt) for blatt, inhalt in lesbar if blatt.art == "protokoll"]
        self.berichte = {inhalt["jahr"]: blatt.id for blatt, inhalt in lesbar if blatt.art == BERICHT}
        tage = {blatt.id: _day(blatt) for blatt, _ in lesbar}
        funde = gather_tasks(task_sources(blaetter))
        self._aufgaben = [Aufgabenfund(f, f.aufgabe.bis or tage[f.blatt_id]) for f in funde]
        for fund in self._aufgaben:
            self.wege.setdefault(fund.fund.aufgabe.id, f"{kunden[fund.fund.art].adresse}?blatt={fund.fund.blatt_id}")


def _day(blatt: Blatt) -> date:
    """Return the day of the meeting, else of the last change."""
    tag = meeting_day(blatt.inhalt)
    return date.fromisoformat(tag) if tag else at(blatt.geaendert).date()
