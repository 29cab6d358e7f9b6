"""On which papers does the plan leave, and which texts go out?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.vorhaben.blatt import title_of
from toolkit.dokument.vorhaben.papiere import vorhaben_als_dokument
from toolkit.dokument.vorhaben.post import write_letter, write_question
from toolkit.dokument.vorhaben.tischpapiere import antwort_als_dokument, leerblatt_als_dokument
from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_dates, write_document
from toolkit.widgets import Abschnitt, Textblatt

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.form import Dokument
    from toolkit.dokument.vorhaben.blatt import Vorhaben
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Mitnehmen:
    """Papers, calendar and texts; ``papiere`` and ``texte`` are what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Vorhaben]) -> None:
        """Build it."""
        self._worte, self._schirm, self._stand = worte, schirm, stand
        grenze = schirm.rahmen.grenze
        self.mitnahme = Mitnahme(
            {
                worte("papier.plan_docx"): self._write("plan", "docx", self._plan),
                worte("papier.plan_pdf"): self._write("plan", "pdf", self._plan),
                worte("papier.leer"): self._write("leer", "pdf", leerblatt_als_dokument),
                worte("papier.antwort_docx"): self._write("antwort", "docx", antwort_als_dokument),
                worte("papier.antwort_pdf"): self._write("antwort", "pdf", antwort_als_dokument),
                worte("papier.kalender"): self._dates,
            },
            grenze,
        )
        self.mitnahme.knoepfe[worte("papier.plan_docx")].klasse = ""
        text = worte.group("kopieren")
        self.frage = Textblatt(titel=worte("post.frage"), worte=text)
        self.brief = Textblatt(titel=worte("post.brief"), worte=text, hilfe=worte("post.brief_hilfe"))
        self.papiere = Abschnitt(worte("papier.titel"), self.mitnahme.block, ebene=3)
        self.texte = Abschnitt(worte("post.titel"), self.frage, self.brief, ebene=3)

    def refresh(self, v: Vorhaben) -> None:
        """Write the texts anew; the letter belongs to a request."""
        self.frage.text = write_question(v)
        self.brief.text = write_letter(v) if v.sache == "anliegen" else ""

    def _plan(self, v: Vorhaben) -> Dokument:
        return vorhaben_als_dokument(v, make_note(self._schirm.leiste.mappe))

    def _write(self, name: str, form: Form, make: Callable[[Vorhaben], Dokument]) -> Callable[[], Datei | None]:
        def _file() -> Datei | None:
            v = self._stand.wert
            art = self._worte(f"datei.{name}")
            return write_document(make(v), f"{art} {title_of(v)}", form) if v else None

        return _file

    def _dates(self) -> Datei | None:
        from toolkit.dokument.vorhaben.kalender import vorhaben_als_termine

        v = self._stand.wert
        if v is None:
            return None
        termine = vorhaben_als_termine(v, self._stand.schluessel)
        if not termine.termine:
            self.mitnahme.gesagt.say(self._worte("papier.keine_termine"))
            return None
        return write_dates(termine, title_of(v))
