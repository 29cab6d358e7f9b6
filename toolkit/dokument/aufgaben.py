"""What is a task, where in a Mappe do tasks stand, and how do they become a list, a table and dates?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from pydantic import Field

from toolkit.dokument.blattwert import Eintrag, Wert, Zeile
from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt
from toolkit.dokument.termine import Termin, Termine
from toolkit.dokument.worte import say_date

Stand = Literal["offen", "ueberfaellig", "erledigt"]
STAENDE: dict[Stand, str] = {"offen": "offen", "ueberfaellig": "überfällig", "erledigt": "erledigt"}
TAG_MINUTEN = 24 * 60
# In which field of which kind of sheet tasks stand; a new kind with tasks is one more line. An entry there may have
# more fields than a task.
LISTEN = {
    "protokoll": "punkte",
    "aufgaben": "aufgaben",
    "regionaltreffen": "aufgaben",
    "briefing": "zusagen",
    "tagung": "aufgaben",
    "erkenntnis": "schritte",
    "stammtisch": "schritte",
    "vereinbarung": "massnahmen",
    "vorhaben": "aufgaben",
    "tandem": "gespraeche",
    "netz": "aufgaben",
}


class Aufgabe(Eintrag):
    """Who does what until when.

    Attributes:
        id: stays the same when the task is carried into the next minutes.
        aus: title of the sheet that it was carried over from; empty if it began here.
    """

    was: Zeile = ""
    wer: Zeile = ""
    bis: date | None = None
    erledigt: bool = False
    aus: Zeile = ""


class Aufgabenblatt(Wert):
    """A sheet of tasks that belong to no minutes."""

    titel: Zeile = "Aufgaben"
    aufgaben: list[Aufgabe] = Field(default=[], max_length=500)


@dataclass(frozen=True)
class Quelle:
    """A sheet as far as tasks are concerned; ``inhalt`` in today's shape."""

    blatt_id: str
    art: str
    titel: str
    inhalt: Any


@dataclass(frozen=True)
class Fund:
    """A task with the sheet that it stands in."""

    aufgabe: Aufgabe
    blatt_id: str
    art: str
    herkunft: str

    def stand(self, heute: date) -> Stand:
        """Whether it is open, overdue or done."""
        if self.aufgabe.erledigt:
            return "erledigt"
        return "ueberfaellig" if self.aufgabe.bis is not None and self.aufgabe.bis < heute else "offen"


def gather_tasks(quellen: Iterable[Quelle]) -> list[Fund]:
    """Collect the tasks of all sheets.

    Args:
        quellen: the sheets, the newest first: a task that was carried over counts once, as it stands in the newest.

    Returns:
        Open tasks before finished ones, those with an early date first, without a date last; empty ones are left out.
    """
    funde: dict[str, Fund] = {}
    for quelle in quellen:
        for roh in quelle.inhalt.get(LISTEN.get(quelle.art, ""), []):
            aufgabe = Aufgabe.model_validate({name: roh[name] for name in Aufgabe.model_fields if name in roh})
            if aufgabe.was.strip():
                funde.setdefault(aufgabe.id, Fund(aufgabe, quelle.blatt_id, quelle.art, quelle.titel))
    return sorted(funde.values(), key=_order)


def set_done(art: str, inhalt: dict[str, Any], kennung: str, *, erledigt: bool) -> dict[str, Any]:
    """Return a sheet's content with one task finished or open again; all else stays as it is.

    Raises:
        KeyError: the sheet has no such task.
    """
    feld = LISTEN[art]
    if kennung not in {eintrag["id"] for eintrag in inhalt[feld]}:
        raise KeyError(kennung)
    neu = [{**eintrag, "erledigt": erledigt} if eintrag["id"] == kennung else eintrag for eintrag in inhalt[feld]]
    return {**inhalt, feld: neu}


def aufgaben_als_dokument(funde: Sequence[Fund], heute: date, titel: str = "Aufgaben", vermerk: str = "") -> Dokument:
    """Write tasks as a document: open ones first, finished ones in a table of their own."""
    offen = [fund for fund in funde if not fund.aufgabe.erledigt]
    fertig = [fund for fund in funde if fund.aufgabe.erledigt]
    bloecke: list[Block] = []
    for ueberschrift, auswahl in (("Offen", offen), ("Erledigt", fertig)):
        if auswahl:
            zeilen = tuple(_row(fund, heute) for fund in auswahl)
            bloecke += [Ueberschrift(ueberschrift), Tabelle(("Was", "Wer", "Bis", "Woher"), zeilen)]
    if not bloecke:
        bloecke.append(Absatz("Es gibt keine Aufgaben."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(titel, f"Stand: {say_date(heute)}", tuple(bloecke))


def aufgaben_als_tabellen(funde: Sequence[Fund], heute: date, titel: str = "Aufgaben") -> Tabellen:
    """Write tasks as one table for a spreadsheet."""
    spalten = (
        Spalte("Was", breite=48),
        Spalte("Wer", breite=22),
        Spalte("Bis", "datum"),
        Spalte("Erledigt", "ja_nein"),
        Spalte("Stand"),
        Spalte("Woher", breite=28),
    )
    zeilen = tuple(
        (f.aufgabe.was, f.aufgabe.wer, f.aufgabe.bis, f.aufgabe.erledigt, STAENDE[f.stand(heute)], f.herkunft)
        for f in funde
    )
    return Tabellen(titel, (Tabellenblatt("Aufgaben", spalten, zeilen),))


def aufgaben_als_termine(funde: Sequence[Fund], titel: str = "Aufgaben") -> Termine:
    """Write open tasks with a date as whole days in a calendar, each with a reminder the day before."""
    termine = tuple(
        Termin(
            f"aufgabe-{f.aufgabe.id}",
            f.aufgabe.was + (f" ({f.aufgabe.wer})" if f.aufgabe.wer else ""),
            f.aufgabe.bis,
            f.aufgabe.bis,
            text=f"Aus: {f.herkunft}",
            wecker=(TAG_MINUTEN,),
        )
        for f in funde
        if f.aufgabe.bis is not None and not f.aufgabe.erledigt
    )
    return Termine(titel, termine)


def _row(fund: Fund, heute: date) -> tuple[str, str, str, str]:
    bis = say_date(fund.aufgabe.bis) if fund.aufgabe.bis else "offen"
    if fund.stand(heute) == "ueberfaellig":
        bis += " (überfällig)"
    return as_inline(fund.aufgabe.was), as_inline(fund.aufgabe.wer) or "offen", bis, as_inline(fund.herkunft)


def _order(fund: Fund) -> tuple[bool, date, str]:
    return fund.aufgabe.erledigt, fund.aufgabe.bis or date.max, fund.aufgabe.was.casefold()
