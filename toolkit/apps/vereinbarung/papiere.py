"""On which papers does the agreement leave: draft, one page for the council, year plan?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.dokument.vereinbarung.blatt import title_of
from toolkit.dokument.vereinbarung.entwurf import write_draft
from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_dates, write_document
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.vereinbarung.blatt import Vereinbarung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import OffeneMappe, Wertblatt
    from toolkit.frame.worte import Worte

ENTWUERFE: tuple[Form, ...] = ("docx", "pdf")


class Papiere:
    """The files; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Vereinbarung], grenze: Grenze, mappe: OffeneMappe) -> None:
        """Build it.

        Args:
            worte: words of the screen.
            stand: the open sheet.
            grenze: boundary of the screen.
            mappe: the open Mappe.
        """
        self._worte, self._stand, self._mappe = worte, stand, mappe
        self.offen = Meldung()
        self.mitnahme = Mitnahme(
            {
                **{worte(f"papier.{form}"): partial(self._draft, form) for form in ENTWUERFE},
                worte("papier.kurz"): self._summary,
                worte("papier.ics"): self._dates,
            },
            grenze,
        )
        self.mitnahme.knoepfe[worte("papier.docx")].klasse = ""
        wege = Meldung(text=worte("papier.wege"))
        self.block = Stapel(self.offen, self.mitnahme.block, wege)

    def refresh(self, v: Vereinbarung) -> None:
        """Say how many places of the draft are open."""
        self.offen.say(self._worte.count("papier.offen", len(write_draft(v, today()).offen)))

    def _draft(self, form: Form) -> Datei | None:
        v = self._stand.wert
        if v is None:
            return None
        entwurf = write_draft(v, today(), make_note(self._mappe))
        return write_document(entwurf.dokument, f"{self._worte('papier.datei')} {title_of(v)}", form)

    def _summary(self) -> Datei | None:
        from toolkit.dokument.vereinbarung.kurzblatt import kurzblatt_als_dokument

        v = self._stand.wert
        if v is None:
            return None
        dokument = kurzblatt_als_dokument(v, today(), make_note(self._mappe))
        return write_document(dokument, f"{self._worte('papier.kurz_datei')} {title_of(v)}", "docx")

    def _dates(self) -> Datei | None:
        from toolkit.dokument.vereinbarung.kalender import vereinbarung_als_termine

        v = self._stand.wert
        if v is None:
            return None
        termine = vereinbarung_als_termine(v, self._stand.schluessel)
        if not termine.termine:
            self.mitnahme.gesagt.say(self._worte("papier.keine_termine"))
            return None
        return write_dates(termine, f"{self._worte('papier.ics_datei')} {title_of(v)}")
