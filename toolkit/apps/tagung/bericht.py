"""Which ideas go into the report home, and in which form does it leave?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_document
from toolkit.widgets import Kontrollgruppe, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.tagung.blatt import Tagung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import OffeneMappe, Wertblatt
    from toolkit.frame.worte import Worte

MITNEHMEN: tuple[Form, ...] = ("docx", "pdf", "md")


class Ideenwahl:
    """Up to three ideas for the report; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tagung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand, self._grenze, self._zeigt = worte, stand, grenze, False
        self.wahl = self._make([])
        self.keine = Meldung()
        self.innen = Stapel(self.wahl)
        self.block = Stapel(self.innen, self.keine)

    def refresh(self, tagung: Tagung) -> None:
        """Offer the ideas and notes, those with a star first."""
        moeglich = [m for m in tagung.mitbringsel if m.art != "kontakt" and (m.was.strip() or m.vorhaben.strip())]
        moeglich.sort(key=lambda m: not m.stern)
        optionen = [(m.id, f"{'★ ' if m.stern else ''}{m.was.strip() or m.vorhaben.strip()}") for m in moeglich]
        if self.wahl.optionen != optionen:
            # The options of a block stay as they are; other ones need another block.
            self.wahl = self._make(optionen)
            self.innen.kinder = [self.wahl]
        self._zeigt = True
        try:
            self.wahl.werte = [kennung for kennung, _ in optionen if kennung in tagung.bericht_ideen]
        finally:
            self._zeigt = False
        self.innen.versteckt = not optionen
        self.keine.say("" if optionen else self._worte("bericht.keine"))

    def _make(self, optionen: list[tuple[str, str]]) -> Kontrollgruppe:
        from toolkit.dokument.tagung.blatt import IDEEN

        worte = self._worte
        texte = {"beschriftung": worte("bericht.ideen"), "hilfe": worte("bericht.ideen_hilfe")}
        wahl = Kontrollgruppe(optionen=optionen, hoechstens=IDEEN, voll=worte("bericht.ideen_voll"), **texte)
        wahl.observe(self._grenze.guard(self._choose), "werte")
        return wahl

    def _choose(self, aenderung: Any) -> None:
        tagung = self._stand.wert
        if self._zeigt or tagung is None or self._stand.gesperrt:
            return
        self._stand.save(tagung.model_copy(update={"bericht_ideen": list(aenderung["new"])}))


class Berichtausgabe:
    """Says whether the report fits on a page and hands it over; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tagung], grenze: Grenze, mappe: OffeneMappe) -> None:
        """Build it."""
        self._worte, self._stand, self._mappe = worte, stand, mappe
        self.laenge = Meldung()
        knoepfe = {worte(f"bericht.{form}"): partial(self._file, form) for form in MITNEHMEN}
        self.mitnahme = Mitnahme(knoepfe, grenze)
        self.block = Stapel(self.laenge, self.mitnahme.block)

    def refresh(self, tagung: Tagung) -> None:
        """Estimate its length."""
        from toolkit.dokument.tagung.bericht import bericht_als_dokument, is_too_long

        lang = is_too_long(bericht_als_dokument(tagung, make_note(self._mappe)))
        self.laenge.say(self._worte("bericht.lang" if lang else "bericht.passt"))

    def _file(self, form: Form) -> Datei | None:
        from toolkit.dokument.tagung.bericht import bericht_als_dokument

        tagung = self._stand.wert
        if tagung is None:
            return None
        # Where a text for the press comes from is nobody's business outside.
        vermerk = "" if tagung.bericht_fuer == "presse" else make_note(self._mappe)
        return write_document(
            bericht_als_dokument(tagung, vermerk), f"{self._worte('bericht.name')} {tagung.titel}", form
        )
