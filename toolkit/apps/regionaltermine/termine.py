"""What speaks against the chosen dates, and how do they leave the screen?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionaltermine.antwort import find_clashes, say_clash
from toolkit.dokument.regionaltermine.blatt import dated, title_of
from toolkit.dokument.regionaltermine.boegen import bogen_als_dokument
from toolkit.dokument.regionaltermine.gastgeber import plan_group_hosts
from toolkit.dokument.regionaltermine.kalender import termine_als_kalender
from toolkit.dokument.regionaltermine.papiere import terminblatt_als_dokument, termine_als_dokument
from toolkit.dokument.regionaltermine.post import write_dates_mail
from toolkit.dokument.regionaltermine.tabellen import termine_als_tabellen
from toolkit.dokument.regionaltermine.treffort import compare_places
from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_dates, write_document, write_tables
from toolkit.frame.mappe.zeit import today
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Abschnitt, Meldung, Stapel, Textblatt

if TYPE_CHECKING:
    from toolkit.apps.regionaltermine.rechnung import Rechnung
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.export.pdf.druck import Lage
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Termine:
    """Clashes and papers; ``pruefung`` and ``block`` are what is displayed."""

    def __init__(
        self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Regionaltermine], rechnung: Rechnung
    ) -> None:
        """Build it."""
        self._worte, self._schirm, self._stand, self._rechnung = worte, schirm, stand, rechnung
        self.pruefung = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.mitnahme = Mitnahme(
            {
                worte("papier.kalender"): self._dates,
                worte("papier.blatt_pdf"): lambda: self._sheet("pdf"),
                worte("papier.blatt_docx"): lambda: self._sheet("docx"),
                worte("papier.aushang"): lambda: self._sheet("pdf", "wand-a4"),
                worte("papier.ganz_docx"): self._all,
                worte("papier.tabelle"): self._table,
                worte("papier.bogen"): self._blank,
            },
            schirm.rahmen.grenze,
        )
        self.mail = Textblatt(titel=worte("papier.mail"), worte=worte.group("kopieren"))
        self.block = Stapel(Abschnitt(worte("papier.titel"), self.mitnahme.block, self.mail, ebene=3))

    def refresh(self, t: Regionaltermine) -> None:
        """Look at the chosen dates again, and write the mail anew."""
        funde = find_clashes(t, today(), self._rechnung.holidays(t), self._rechnung.events(t))
        saetze = [say_clash(x, t, funde[x.id]) for x in dated(t) if x.id in funde]
        self.pruefung.say(self._worte("termine.pruefen") if saetze else "", *saetze)
        self.mail.text = write_dates_mail(t, today())

    def _dates(self) -> Datei | None:
        t = self._stand.wert
        if t is None or not dated(t):
            self._say_nothing()
            return None
        return write_dates(termine_als_kalender(t, self._stand.schluessel), title_of(t))

    def _sheet(self, form: Form, lage: Lage = "blatt") -> Datei | None:
        t = self._stand.wert
        if t is None or not dated(t):
            self._say_nothing()
            return None
        return write_document(terminblatt_als_dokument(t), title_of(t), form, lage)

    def _all(self) -> Datei | None:
        t = self._stand.wert
        if t is None:
            return None
        vermerk = make_note(self._schirm.leiste.mappe)
        name = self._worte("papier.ganz_datei")
        return write_document(termine_als_dokument(t, today().year, vermerk), f"{name} {title_of(t)}", "docx")

    def _table(self) -> Datei | None:
        t = self._stand.wert
        if t is None:
            return None
        gast, ort = plan_group_hosts(t, today().year), compare_places(t)
        tabellen = termine_als_tabellen(
            t, None if isinstance(gast, Fehler) else gast, None if isinstance(ort, Fehler) else ort
        )
        return write_tables(tabellen, title_of(t))

    def _blank(self) -> Datei | None:
        t = self._stand.wert
        return write_document(bogen_als_dokument(t), self._worte("papier.bogen_datei"), "pdf") if t else None

    def _say_nothing(self) -> None:
        self.mitnahme.gesagt.say(self._worte("papier.nichts"))
