"""How do people write the report of the chosen year, one for each year?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.jahr.model import BERICHT, Modell
from toolkit.frame.mappe import Arbeitsblatt, Felder, Mappenleiste, Mitnahme, bind, make_form
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_document
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.frame.schirm import Rahmen
    from toolkit.frame.worte import Worte


class Berichtbereich:
    """A button that begins the report, then its form and the files; ``block`` is what is displayed."""

    def __init__(self, rahmen: Rahmen, worte: Worte, leiste: Mappenleiste, modell: Modell) -> None:
        """Build it.

        Args:
            rahmen: what the screen got from the frame.
            worte: words of the screen.
            leiste: its strip.
            modell: its state.
        """
        self._worte, self._leiste, self._modell = worte, leiste, modell
        self.blatt = leiste.edit(BERICHT, self._show)
        f = Felder(worte)
        self.form = make_form(
            [
                f.zeile("titel"),
                f.absatz("vorwort"),
                f.absatz("gelungen"),
                f.absatz("gelernt"),
                f.absatz("ausblick"),
                f.absatz("dank"),
                f.haken("namen"),
            ]
        )
        bind(self.form, self.blatt, rahmen.grenze)
        self.beginnen = Knopf(beschriftung=worte("bericht.beginnen"))
        self.mitnahme = Mitnahme(
            {worte("bericht.docx"): lambda: self._file("docx"), worte("bericht.pdf"): lambda: self._file("pdf")},
            rahmen.grenze,
        )
        self.datei = Stapel(self.mitnahme.block)
        wozu = Meldung(text=worte("bericht.wozu"))
        self.block = Abschnitt("", wozu, self.beginnen, self.form, self.datei, anker="bericht")
        self.beginnen.on_click(rahmen.grenze.guard(self._begin))

    def refresh(self) -> None:
        """Open the report of the chosen year, if there is one."""
        modell, jahr = self._modell, self._modell.jahr
        self.block.titel = self._worte("bericht.titel", jahr=jahr)
        da = modell.berichte.get(jahr, "")
        if self._leiste.mappe.ist_da and da != self.blatt.blatt_id and (self.blatt.sauber or self.blatt.save()):
            if da:
                self._leiste.open_sheet(da)
            else:
                self.blatt.release()
                self.blatt.geladen += 1
        self._show(self.blatt)

    def _show(self, blatt: Arbeitsblatt) -> None:
        self.beginnen.versteckt = bool(blatt.blatt_id) or not self._leiste.mappe.darf_schreiben
        self.datei.versteckt = blatt.inhalt is None

    def _begin(self) -> None:
        from toolkit.dokument.jahresbericht import Jahresbericht

        self._modell.read()
        if self.blatt.blatt_id:  # pressed twice, or begun elsewhere meanwhile
            return
        jahr = self._modell.jahr
        bericht = Jahresbericht(titel=self._worte("bericht.ueberschrift", jahr=jahr), jahr=jahr)
        if self.blatt.begin(bericht.model_dump(mode="json")):
            self._modell.read()
            self._leiste.show_part("bericht")

    def _file(self, form: Form) -> Datei | None:
        from toolkit.dokument.jahresbericht import Jahresbericht, jahresbericht_als_dokument

        if self.blatt.inhalt is None:
            return None
        self._modell.read()
        mappe, bericht = self._leiste.mappe, Jahresbericht.model_validate(self.blatt.inhalt)
        dokument = jahresbericht_als_dokument(bericht, self._modell.book(), mappe.name, make_note(mappe))
        return write_document(dokument, self._worte("bericht.name", jahr=self._modell.jahr), form)
