"""What do the parts of the screen share: the sheet as they see it, words, fields, and ways to hand over files?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.worte import title_of
from toolkit.frame.mappe import Felder, Mitnahme, Teil, add_sheet, read_sheets
from toolkit.frame.mappe.ausgabe import Datei, Form, write_document, write_prints, write_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ipywidgets import Widget

    from toolkit.dokument.form import Dokument
    from toolkit.dokument.tabellen import Tabellen
    from toolkit.export.pdf.druck import Druckteil, Lage
    from toolkit.frame.mappe import Blattschirm, Feld
    from toolkit.frame.worte import Worte


class Arbeit:
    """The open sheet and the screen around it.

    Attributes:
        treffen: the sheet as it was read last; an empty one while none is open.
        lesbar: whether the content on the page is that sheet. While something is half typed it may not be.
    """

    def __init__(self, schirm: Blattschirm, worte: Worte) -> None:
        """Begin without a sheet."""
        self.schirm, self.worte, self.felder = schirm, worte, Felder(worte)
        self.guard = schirm.rahmen.grenze.guard
        self.treffen, self.lesbar = Regionaltreffen(), False

    @property
    def darf(self) -> bool:
        """Whether the person may change something."""
        return not self.schirm.blatt.gesperrt

    def read(self, inhalt: Any) -> bool:
        """Take over the content of the page; returns whether it can be read."""
        try:
            self.treffen, self.lesbar = Regionaltreffen.model_validate(inhalt), True
        except ValidationError:
            self.lesbar = False
        return self.lesbar

    def put(self, treffen: Regionaltreffen) -> bool:
        """Save a sheet that was changed here and show it; returns whether it is saved."""
        return self.lesbar and self.darf and self.schirm.put(treffen.model_dump(mode="json"))

    def carry(self, knoepfe: Mapping[str, Callable[[], Datei | None]]) -> Mitnahme:
        """Return buttons that hand over files; their texts are keys of words."""
        return Mitnahme({self.worte(text): tun for text, tun in knoepfe.items()}, self.schirm.rahmen.grenze)

    def document(self, dokument: Dokument, wort: str, form: Form, lage: Lage = "blatt") -> Datei:
        """Write a document as a file that is called after the meeting."""
        return write_document(dokument, self.file_name(wort), form, lage)

    def prints(self, teile: Sequence[Druckteil], wort: str) -> Datei:
        """Write several documents as one PDF that is called after the meeting."""
        return write_prints(self.file_name(wort), teile, self.file_name(wort))

    def tables(self, tabellen: Tabellen, wort: str) -> Datei:
        """Write tables as a spreadsheet that is called after the meeting."""
        return write_tables(tabellen, self.file_name(wort))

    def sheets(self, art: str) -> dict[str, Any]:
        """Return the content of the readable sheets of one kind by their ids, the last changed first."""
        return read_sheets(self.schirm.leiste.mappe, art)

    def add_sheet(self, art: str, titel: str, inhalt: Any) -> str:
        """Add a sheet of another kind to the Mappe; returns its id, or an empty text if that failed."""
        return add_sheet(self.schirm.leiste.mappe, art, titel, inhalt)

    def file_name(self, wort: str) -> str:
        """Return the name of a file without its ending."""
        return f"{self.worte(wort)} {title_of(self.treffen)}"


def with_options(feld: Feld, optionen: Sequence[tuple[str, str]]) -> Feld:
    """Return a field to choose from values that are only known now."""
    return {**feld, "optionen": list(optionen)}


class Bereich:
    """One part of the screen: its fields, the blocks above and below them, and what it computes.

    Attributes:
        oben: blocks above the form.
        unten: blocks below it.
        taten: blocks that only make sense for somebody who may change something.
    """

    name = ""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build the part; a derived part makes its blocks here."""
        self.arbeit, self.worte = arbeit, arbeit.worte
        self.oben: tuple[Widget, ...] = ()
        self.unten: tuple[Widget, ...] = ()
        self.taten: tuple[Any, ...] = ()

    def fields(self) -> Sequence[Feld]:
        """Return the fields of the form."""
        return ()

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Show anew what is computed; called whenever the part is on the page."""

    def part(self) -> Teil:
        """Return the part as the screen wants it."""
        titel, wozu = self.worte(f"teil.{self.name}"), self.worte(f"wozu.{self.name}")
        return Teil(self.name, titel, wozu, tuple(self.fields()), self.oben, self.unten)
