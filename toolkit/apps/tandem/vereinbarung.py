"""How does the agreement become a paper to sign?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.tandem.blatt import title_of
from toolkit.dokument.tandem.vereinbarung import write_agreement
from toolkit.dokument.tandem.vorschlag import add_gifts
from toolkit.frame.mappe import Mitnahme, Tat
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_document
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt

if TYPE_CHECKING:
    from toolkit.dokument.tandem.blatt import Tandem
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Vereinbarungsteil:
    """What fills in gifts, and the files; ``geben`` and ``papiere`` are what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Tandem]) -> None:
        """Build it."""
        self._worte, self._schirm, self._stand = worte, schirm, stand
        grenze = schirm.rahmen.grenze
        self.geben = Tat(worte("tat.geben"), stand, grenze, self._fill, "orte")
        self.mitnahme = Mitnahme(
            {
                worte("papier.vereinbarung_docx"): lambda: self._paper("docx"),
                worte("papier.vereinbarung_pdf"): lambda: self._paper("pdf"),
            },
            grenze,
        )
        self.papiere = Abschnitt(worte("papier.titel"), self.mitnahme.block, ebene=3)

    def refresh(self, t: Tandem) -> None:
        """Offer to fill in only where it changes something."""
        self.geben.refresh(t, noetig=add_gifts(t) != t)

    def _fill(self, t: Tandem) -> tuple[Tandem, tuple[str, ...]]:
        return add_gifts(t), (self._worte("tat.geben_gesagt"),)

    def _paper(self, form: Form) -> Datei | None:
        t = self._stand.wert
        if t is None:
            return None
        dokument = write_agreement(t, today(), make_note(self._schirm.leiste.mappe)).dokument
        art = self._worte("datei.vereinbarung")
        return write_document(dokument, f"{art} {title_of(t)}", form)
