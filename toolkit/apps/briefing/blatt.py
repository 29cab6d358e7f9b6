"""What does each part of the screen need of the sheet: reading it, and handing papers over?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.dokument.briefing.blatt import Briefing
from toolkit.frame.mappe import Blattschirm, Mitnahme, read_value
from toolkit.frame.mappe.ausgabe import Datei, write_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.form import Dokument
    from toolkit.frame.worte import Worte


class Blattzugang:
    """Reads and changes the sheet of the screen and makes rows of buttons for its papers."""

    def __init__(self, schirm: Blattschirm, worte: Worte) -> None:
        """Take the screen and its words."""
        self.schirm, self.worte, self.grenze = schirm, worte, schirm.rahmen.grenze

    def read(self) -> Briefing | None:
        """Return what stands on the sheet; ``None`` if none is open or it cannot be kept as it is."""
        return read_value(Briefing, self.schirm.blatt.inhalt)

    def change(self, **felder: list[dict[str, Any]]) -> bool:
        """Save other values of some fields and show them; returns whether they are saved now."""
        inhalt = self.schirm.blatt.inhalt
        return inhalt is not None and self.schirm.put({**inhalt, **felder})

    def hand_over(self, papiere: dict[str, Callable[[Briefing], Datei | None]]) -> Mitnahme:
        """Make a row of buttons.

        Args:
            papiere: what makes the file, by the last key of the button's text in ``[mitnehmen]``.
        """
        return Mitnahme({self.worte(f"mitnehmen.{n}"): partial(self._make, m) for n, m in papiere.items()}, self.grenze)

    def both(self, name: str, schreiben: Callable[[Briefing], Dokument]) -> Mitnahme:
        """Make the two buttons of a paper: Word and PDF; its words are ``<name>_docx`` and ``<name>_pdf``."""
        return self.hand_over(
            {
                f"{name}_docx": lambda b: write_document(schreiben(b), self.file_name(name, b), "docx"),
                f"{name}_pdf": lambda b: write_document(schreiben(b), self.file_name(name, b), "pdf"),
            }
        )

    def file_name(self, name: str, briefing: Briefing) -> str:
        """Name a file after the paper and the Kommune."""
        papier = self.worte(f"datei.{name}")
        return f"{papier} {briefing.kommune}".strip()

    def _make(self, machen: Callable[[Briefing], Datei | None]) -> Datei | None:
        briefing = self.read()
        return None if briefing is None else machen(briefing)
