"""How do the regions leave: as papers, as a spreadsheet, and as regional groups of their own?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionen.blatt import title_of
from toolkit.frame.mappe import Mitnahme, add_sheet, read_sheets
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_document, write_tables
from toolkit.widgets import Abschnitt, Meldung
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.dokument.regionen.gemerkt import Ergebnis
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

ART = "regionalgruppe"


class Mitnehmen:
    """Papers and groups; ``papiere`` and ``gruppen`` are what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Regionen]) -> None:
        """Build it."""
        self._worte, self._mappe, self._stand = worte, schirm.leiste.mappe, stand
        grenze = schirm.rahmen.grenze
        self.mitnahme = Mitnahme(
            {
                worte("papier.pdf"): self._paper("pdf"),
                worte("papier.docx"): self._paper("docx"),
                worte("papier.xlsx"): self._table,
            },
            grenze,
        )
        self.gesagt, self.liste = Meldung(), Eintragsliste(name=worte("gruppen.titel"))
        hilfe = Meldung(text=worte("gruppen.hilfe"))
        self.papiere = Abschnitt(worte("papier.titel"), self.mitnahme.block, ebene=3)
        self.gruppen = Abschnitt(worte("gruppen.titel"), hilfe, self.gesagt, self.liste, ebene=3)
        self.liste.on_gesture(grenze.guard(lambda _, kennung: self._create(kennung)))

    def refresh(self, r: Regionen, ergebnis: Ergebnis | None) -> None:
        """Offer a group for each region; one that was made already can be opened."""
        worte = self._worte
        self.gruppen.versteckt = ergebnis is None
        if ergebnis is None:
            return
        da = set(read_sheets(self._mappe, ART)) if any(g.blatt for g in r.gebiete) else set()
        eintraege = []
        for nr, gebiet in enumerate(ergebnis.gebiete):
            fertig = gebiet.blatt in da
            darf = not self._stand.gesperrt and not fertig
            zeilen = [worte.count("gruppen.orte", len(gebiet.orte)), *([worte("gruppen.da")] if fertig else [])]
            eintraege.append(
                {
                    "id": gebiet.id,
                    "titel": f"{nr + 1} {ergebnis.name(nr)}",
                    "ziel": f"/app/regionalgruppe?blatt={gebiet.blatt}" if fertig else "",
                    "zeilen": zeilen,
                    "knoepfe": [["anlegen", worte("gruppen.anlegen")]] if darf else [],
                }
            )
        self.liste.eintraege = eintraege

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def _create(self, kennung: str) -> None:
        from toolkit.dokument.regionen.gemerkt import restore
        from toolkit.dokument.regionen.uebergabe import make_group, note_group

        r = self._stand.wert
        ergebnis = restore(r) if r else None
        nummern = [nr for nr, g in enumerate(ergebnis.gebiete) if g.id == kennung] if ergebnis else []
        if r is None or ergebnis is None or not nummern:
            return
        gruppe = make_group(r, ergebnis, nummern[0])
        blatt = add_sheet(self._mappe, ART, gruppe.titel, gruppe.model_dump(mode="json"))
        if not blatt:
            self.gesagt.say(self._mappe.grund)
        elif self._stand.save(note_group(r, ergebnis.gebiete[nummern[0]], blatt)):
            self.gesagt.say(self._worte("gruppen.angelegt", name=gruppe.titel))

    def _paper(self, form: Form) -> Callable[[], Datei | None]:
        def _file() -> Datei | None:
            from toolkit.dokument.regionen.papiere import regionen_als_dokument

            r = self._stand.wert
            dokument = regionen_als_dokument(r, make_note(self._mappe)) if r else None
            return write_document(dokument, title_of(r), form) if r and dokument else None

        return _file

    def _table(self) -> Datei | None:
        from toolkit.dokument.regionen.tabellen import regionen_als_tabellen

        r = self._stand.wert
        return write_tables(regionen_als_tabellen(r), title_of(r)) if r else None
