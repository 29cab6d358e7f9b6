"""In which form do the places work together: what does each give and cost, and what fits this group?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.vorhaben.formen import FORMEN, say_fit
from toolkit.dokument.vorhaben.tischpapiere import SCHAETZUNG, formen_als_dokument
from toolkit.frame.mappe import Gruppenbezug, Mitnahme, Wertblatt
from toolkit.frame.mappe.ausgabe import Datei, Form, write_document
from toolkit.widgets import Klappe, Meldung, Stapel, Tabelle

if TYPE_CHECKING:
    from toolkit.dokument.vorhaben.blatt import Vorhaben
    from toolkit.frame.mappe import Blattschirm
    from toolkit.frame.worte import Worte


class Formbereich:
    """The comparison; ``block`` is what is displayed above the fields."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Vorhaben]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.bezug = Gruppenbezug(schirm, stand)
        self.passt = Meldung(klasse="k-hinweis")
        spalten = [worte(f"formen.{name}") for name in ("form", "so", "gibt", "kostet", "passt", "beispiel")]
        zeilen = [
            {"kopf": f.name, "zellen": [[f.so], [f.gibt], [f.kostet], [f.passt], [f"{f.beispiel} ({f.quelle})"]]}
            for f in FORMEN.values()
        ]
        tabelle = Tabelle(titel=worte("formen.titel"), spalten=spalten, zeilen=zeilen)
        self.mitnahme = Mitnahme(
            {worte("formen.pdf"): lambda: self._paper("pdf"), worte("formen.docx"): lambda: self._paper("docx")},
            schirm.rahmen.grenze,
        )
        vergleich = Klappe(worte("formen.auf"), tabelle, Meldung(text=SCHAETZUNG), self.mitnahme.block)
        self.block = Stapel(self.bezug.block, vergleich, self.passt)

    def refresh(self, v: Vorhaben) -> None:
        """Say what the places speak for."""
        self.bezug.refresh()
        saetze = say_fit(v.gruppe.orte)
        self.passt.say(self._worte("formen.hinweis") if saetze else "", *saetze)

    def _paper(self, form: Form) -> Datei | None:
        v = self._stand.wert
        return write_document(formen_als_dokument(v), self._worte("formen.datei"), form, "quer") if v else None
