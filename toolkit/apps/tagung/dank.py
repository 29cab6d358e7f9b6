"""What does a person write to those whom she met?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form
from toolkit.widgets import Abschnitt, Textblatt

if TYPE_CHECKING:
    from toolkit.dokument.tagung.blatt import Tagung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

ALLE = ""


class Dank:
    """A mail text for the chosen contact; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tagung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand, self._an = worte, stand, ALLE
        self.an = make_plain_form([])
        self.text = Textblatt(titel=worte("danach.mail"), hilfe=worte("danach.dank_hilfe"), worte=worte.group("text"))
        self.block = Abschnitt(worte("danach.dank"), self.an, self.text, ebene=3)
        self.an.on_draft(grenze.guard(self._choose))

    def refresh(self, tagung: Tagung) -> None:
        """Offer the contacts, and everybody else who is named."""
        leute = [m for m in tagung.mitbringsel if m.art == "kontakt" or m.wer.strip()]
        optionen = [(ALLE, self._worte("danach.an_alle"))]
        optionen += [(m.id, " – ".join(t for t in (m.wer.strip() or m.ort.strip(), m.was.strip()) if t)) for m in leute]
        if self._an not in {wert for wert, _ in optionen}:
            self._an = ALLE
        felder = [{"art": "wahl", "name": "an", "titel": self._worte("danach.an"), "optionen": optionen}]
        if self.an.felder != felder:
            self.an.felder = felder
            self.an.show({"an": self._an})
        self._write(tagung)

    def _choose(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        tagung = self._stand.wert
        self._an = str(inhalt.get("an", ALLE))
        if tagung is not None:
            self._write(tagung)

    def _write(self, tagung: Tagung) -> None:
        from toolkit.dokument.tagung.post import thanks_text

        self.text.text = thanks_text(tagung, next((m for m in tagung.mitbringsel if m.id == self._an), None))
