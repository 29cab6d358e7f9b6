"""On which papers does the network leave?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.einlesen import Einlesen
from toolkit.apps.netz.umfrage import Umfragebereich
from toolkit.dokument.netz.blatt import title_of
from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_document, write_tables
from toolkit.widgets import Abschnitt, Klappe, Meldung, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.form import Dokument
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.export.pdf.druck import Lage
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

GRAPHML = "application/graphml+xml"


class Mitnehmen:
    """Papers; ``oben`` and ``unten`` are what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Netzblatt]) -> None:
        """Build it."""
        self._worte, self._schirm, self._stand = worte, schirm, stand
        grenze = schirm.rahmen.grenze
        self.warnung = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.lesart = Mitnahme(
            {
                worte("papier.docx"): self._write("lesart", "docx", self._reading),
                worte("papier.pdf"): self._write("lesart", "pdf", self._reading),
            },
            grenze,
        )
        self.boegen = Mitnahme(
            {
                worte("papier.sammelbogen"): self._write("sammelbogen", "pdf", _collecting_sheet),
                worte("papier.kreisbogen"): self._write("kreisbogen", "pdf", _ring_sheet, "wand-a3"),
            },
            grenze,
        )
        self.dateien = Mitnahme({worte("papier.xlsx"): self._tables, worte("papier.graphml"): self._graphml}, grenze)
        self.einlesen = Einlesen(worte, stand, grenze)
        self.umfrage = Umfragebereich(worte, schirm, stand)
        self.oben = Meldung(text=worte("papier.bewertung"))
        self.unten = Stapel(
            self.warnung,
            Abschnitt(worte("papier.titel_lesart"), self.lesart.block, ebene=3),
            Abschnitt(worte("papier.titel_boegen"), self.boegen.block, ebene=3),
            Abschnitt(worte("papier.titel_dateien"), self.dateien.block, ebene=3),
            Klappe(worte("einlesen.titel"), Meldung(text=worte("einlesen.wozu")), self.einlesen.block),
            self.umfrage.block,
        )

    def refresh(self, blatt: Netzblatt) -> None:
        """Warn if ratings go along."""
        self.warnung.say(self._worte("papier.warnung") if blatt.mit_bewertung else "")
        self.einlesen.refresh(blatt)
        self.umfrage.refresh(blatt)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        for mitnahme in (self.lesart, self.boegen, self.dateien):
            mitnahme.gesagt.say("")
        self.einlesen.forget()
        self.umfrage.forget()

    def leave(self) -> None:
        """Nothing here is for the moment only."""

    def _reading(self, blatt: Netzblatt) -> Dokument:
        from toolkit.dokument.netz.papiere import netz_als_dokument

        return netz_als_dokument(blatt, make_note(self._schirm.leiste.mappe))

    def _tables(self) -> Datei | None:
        from toolkit.dokument.netz.tabellen import netz_als_tabellen

        blatt = self._stand.wert
        if blatt is None:
            return None
        return write_tables(netz_als_tabellen(blatt, mit_bewertung=blatt.mit_bewertung), title_of(blatt))

    def _graphml(self) -> Datei | None:
        from toolkit.export.graphml import render_graphml
        from toolkit.store.paket import file_stem

        blatt = self._stand.wert
        if blatt is None:
            return None
        daten = render_graphml(blatt, mit_bewertung=blatt.mit_bewertung)
        return Datei(f"{file_stem(title_of(blatt))}.graphml", GRAPHML, daten)

    def _write(
        self, name: str, form: Form, make: Callable[[Netzblatt], Dokument], lage: Lage = "blatt"
    ) -> Callable[[], Datei | None]:
        def _file() -> Datei | None:
            blatt = self._stand.wert
            if blatt is None:
                return None
            art = self._worte(f"datei.{name}")
            return write_document(make(blatt), f"{art} {title_of(blatt)}", form, lage)

        return _file


def _collecting_sheet(blatt: Netzblatt) -> Dokument:
    from toolkit.dokument.netz.boegen import sammelbogen_als_dokument

    return sammelbogen_als_dokument(blatt)


def _ring_sheet(blatt: Netzblatt) -> Dokument:
    from toolkit.dokument.netz.boegen import kreisbogen_als_dokument

    return kreisbogen_als_dokument(blatt)
