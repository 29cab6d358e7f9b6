"""What do the parts of the screen share: the sheet as a value, other sheets of the Mappe, and the way out as a file?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.dokument.stammtisch.blatt import Stammtisch, meeting_of
from toolkit.frame.mappe import add_sheet, read_sheets, read_value
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_document
from toolkit.frame.mappe.zeit import today

if TYPE_CHECKING:
    from toolkit.dokument.form import Dokument
    from toolkit.dokument.protokoll import Protokoll
    from toolkit.dokument.stammtisch.blatt import Treffen
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Arbeitsblatt, Mappenleiste
    from toolkit.frame.worte import Worte


class Arbeit:
    """The sheet of a group in the open Mappe.

    Attributes:
        worte: words of the screen.
        grenze: its boundary.
        leiste: its strip.
        blatt: its sheet.
        protokolle: minutes of the Mappe by the ids of their sheets, as they were read last.
        plaene: ids of the plans in the Mappe.
    """

    def __init__(
        self,
        worte: Worte,
        grenze: Grenze,
        leiste: Mappenleiste,
        blatt: Arbeitsblatt,
        speichere: Callable[[dict[str, Any]], bool],
    ) -> None:
        """Begin without neighbours; ``speichere`` saves content and shows it."""
        self.worte, self.grenze, self.leiste, self.blatt = worte, grenze, leiste, blatt
        self._speichere = speichere
        self.protokolle: dict[str, Protokoll] = {}
        self.plaene: set[str] = set()

    @property
    def heute(self) -> date:
        """Today."""
        return today()

    @property
    def gesperrt(self) -> bool:
        """Whether the person may look only."""
        return self.blatt.gesperrt

    @property
    def wert(self) -> Stammtisch | None:
        """What stands in the sheet; ``None`` if none is open or it does not fit."""
        return read_value(Stammtisch, self.blatt.inhalt)

    def meeting(self, kennung: str) -> tuple[Stammtisch, Treffen] | None:
        """Return the sheet with one of its meetings; ``None`` if there is no such meeting."""
        wert = self.wert
        treffen = None if wert is None else meeting_of(wert, kennung)
        return None if wert is None or treffen is None else (wert, treffen)

    def put(self, wert: Stammtisch) -> bool:
        """Save what a button changed; returns whether it is saved now."""
        from toolkit.dokument.stammtisch.themen import note_days

        return self._speichere(note_days(wert, self.heute).model_dump(mode="json"))

    def read_neighbours(self) -> None:
        """Read minutes and plans of the Mappe; what is in the trash or cannot be read is not among them."""
        from toolkit.dokument.protokoll import Protokoll

        mappe = self.leiste.mappe
        gelesen = read_sheets(mappe, "protokoll")
        plaene = set(read_sheets(mappe, "plan"))
        if not mappe.grund:
            self.protokolle = {kennung: Protokoll.model_validate(inhalt) for kennung, inhalt in gelesen.items()}
            self.plaene = plaene

    def add_sheet(self, art: str, titel: str, inhalt: dict[str, Any]) -> str:
        """Add a sheet of another kind to the Mappe; returns its id, or an empty text if that failed."""
        kennung = add_sheet(self.leiste.mappe, art, titel, inhalt)
        if kennung:
            self.read_neighbours()
        return kennung

    def papers(
        self, make: Callable[[Stammtisch, str], Dokument], name: Callable[[Stammtisch], str], *formen: Form
    ) -> dict[str, Callable[[], Datei | None]]:
        """Return buttons that write one document in several forms.

        Args:
            make: makes it from the sheet and the small print.
            name: of the file.
            formen: its forms; the button is called ``datei.<form>``.
        """
        return {self.worte(f"datei.{form}"): partial(self._write, make, name, form) for form in formen}

    def _write(
        self, make: Callable[[Stammtisch, str], Dokument], name: Callable[[Stammtisch], str], form: Form
    ) -> Datei | None:
        wert = self.wert
        if wert is None:
            return None
        return write_document(make(wert, make_note(self.leiste.mappe)), name(wert), form)


def read_day(wert: Any) -> date | None:
    """Read a day as a form sends it; ``None`` if there is none."""
    try:
        return date.fromisoformat(wert) if isinstance(wert, str) else None
    except ValueError:
        return None
