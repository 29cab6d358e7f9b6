"""How do people see a year of their Mappe, carry it away and write its report?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from methodenkoffer.tage import MONATE, say_day
from toolkit.apps.jahr.bericht import Berichtbereich
from toolkit.apps.jahr.model import FILTER, Modell
from toolkit.dokument.jahresblick import Jahreszeile, list_lines
from toolkit.frame.mappe import Mappenleiste, Mitnahme, OffeneMappe, all_kinds, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_dates, write_document, write_tables
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Abschnitt, Meldung, Optionsgruppe, Reihe, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from ipywidgets import Widget

    from toolkit.dokument.jahr import Jahrbuch
    from toolkit.dokument.jahresblick import Seite


class Ansicht:
    """The screen: the strip, year and filter, the year by months, ways to carry it away, the report."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        guard = rahmen.grenze.guard
        self._adresse, self._wunsch = rahmen.adresse, ""
        self.leiste = Mappenleiste(rahmen, mappe)
        self.modell = Modell(self.leiste.mappe)
        wahl = {"art": "wahl", "name": "jahr", "titel": worte("jahr.welches"), "optionen": []}
        self.jahr = make_plain_form([wahl])
        self.filter = Optionsgruppe(
            beschriftung=worte("jahr.was"), optionen=[(f, worte(f"filter.{f}")) for f in FILTER], wert=FILTER[0]
        )
        self.stand, self.ohne = Meldung(), Meldung()
        self.liste = Eintragsliste(name=worte("jahr.liste"))
        self.mitnahme = Mitnahme(
            {
                worte("mitnehmen.blatt"): lambda: self._paper("pdf", "blatt"),
                worte("mitnehmen.wand"): lambda: self._paper("pdf", "wand-a3"),
                worte("mitnehmen.docx"): lambda: self._paper("docx"),
                worte("mitnehmen.xlsx"): self._table,
                worte("mitnehmen.ics"): self._dates,
            },
            rahmen.grenze,
        )
        self.bericht = Berichtbereich(rahmen, worte, self.leiste, self.modell)
        self.blick = Abschnitt("", self.stand, self.liste, anker="jahr")
        self.rumpf = Stapel(
            Reihe(self.jahr, self.filter),
            self.blick,
            Abschnitt(worte("mitnehmen.titel"), self.mitnahme.block, anker="mitnehmen"),
            self.bericht.block,
            versteckt=True,
        )
        self.filter.observe(guard(lambda a: setattr(self.modell, "filter", a["new"])), "wert")
        self.jahr.on_draft(guard(self._choose))
        self.modell.observe(guard(lambda _: self._refresh()), ["jahr", "filter", "gelesen"])
        self.leiste.mappe.observe(guard(lambda _: self._mappe_changed()), ["wechsel", "zustand"])
        self.leiste.mappe.on_change(guard(lambda _: self.modell.read()))
        self._refresh()

    @property
    def bausteine(self) -> list[Widget]:
        """The parts in reading order."""
        return [self.leiste.block, self.ohne, self.rumpf]

    def read_address(self, suche: str) -> None:
        """Show the year that the address names, or the one whose report it names, as soon as a Mappe is open."""
        self._wunsch = suche
        self._open_wish()

    def _mappe_changed(self) -> None:
        self.modell.read()
        self._open_wish()

    def _open_wish(self) -> None:
        suche, self._wunsch = (self._wunsch, "") if self.leiste.mappe.ist_da else ("", self._wunsch)
        angaben = parse_qs(suche.removeprefix("?"))
        wunsch = next(iter(angaben.get("jahr", [])), "")
        blatt = next(iter(angaben.get("blatt", [])), "")
        jahr = next((j for j, kennung in self.modell.berichte.items() if kennung == blatt), None)
        if jahr is None and wunsch.isascii() and wunsch.isdigit() and len(wunsch) == 4:  # noqa: PLR2004
            jahr = int(wunsch)
        if jahr is not None and jahr in self.modell.years():
            self.modell.jahr = jahr

    def _choose(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        jahr = str(inhalt.get("jahr", ""))
        if jahr in {str(j) for j in self.modell.years()}:
            self.modell.jahr = int(jahr)

    def _refresh(self) -> None:
        worte, mappe, modell = self._worte, self.leiste.mappe, self.modell
        self.ohne.say("" if mappe.ist_da else worte("jahr.ohne_mappe"))
        self.rumpf.versteckt = not mappe.ist_da
        jahre = modell.years()
        if modell.jahr not in jahre:
            modell.jahr = today().year
            return
        optionen = [(str(j), str(j)) for j in jahre]
        if self.jahr.felder[0]["optionen"] != optionen or self.jahr.inhalt.get("jahr") != str(modell.jahr):
            self.jahr.felder = [{**self.jahr.felder[0], "optionen": optionen}]
            self.jahr.show({"jahr": str(modell.jahr)})
        if mappe.ist_da:
            self._adresse.replace(f"jahr={modell.jahr}")
        buch = modell.book()
        self.blick.titel = worte("jahr.titel", jahr=modell.jahr)
        zeilen = [z for z in list_lines(buch) if _passes(z, modell.filter)]
        self.liste.eintraege = [self._entry(z) for z in zeilen]
        self.stand.say(self._say(buch, zeilen))
        self.bericht.refresh()

    def _say(self, buch: Jahrbuch, zeilen: list[Jahreszeile]) -> str:
        worte = self._worte
        if buch.leer:
            return worte("jahr.leer")
        if not zeilen:
            return worte("jahr.nichts")
        return worte(
            "stand.satz",
            treffen=worte.count("stand.treffen", len(buch.treffen)),
            fristen=worte.count("stand.fristen", len(buch.fristen)),
            aufgaben=worte.count("stand.aufgaben", len(buch.aufgaben)),
        )

    def _entry(self, zeile: Jahreszeile) -> dict[str, Any]:
        worte = self._worte
        teile = [say_day(zeile.tag), zeile.mehr]
        return {
            "id": zeile.schluessel,
            "titel": zeile.titel,
            "ziel": self.modell.wege.get(zeile.schluessel, ""),
            "gruppe": worte("jahr.monat", monat=MONATE[zeile.tag.month - 1], jahr=zeile.tag.year),
            "zeilen": [", ".join(t for t in teile if t)],
            "marke": " · ".join(m for m in (worte(f"art.{zeile.art}"), self._state(zeile)) if m),
        }

    def _state(self, zeile: Jahreszeile) -> str:
        vorbei = zeile.tag < today()
        if zeile.art == "treffen":
            fehlt = vorbei and zeile.eigen
            return self._worte("art.protokoll") if zeile.erledigt else self._worte("art.ohne") if fehlt else ""
        return self._worte("art.erledigt") if zeile.erledigt else self._worte("art.vorbei") if vorbei else ""

    def _paper(self, form: Form, seite: Seite | None = None) -> Datei:
        from toolkit.dokument.jahresblick import jahresblick_als_dokument

        mappe = self.leiste.mappe
        dokument = jahresblick_als_dokument(self.modell.book(), mappe.name, make_note(mappe), seite)
        return write_document(dokument, self._name(), form, seite or "blatt")

    def _table(self) -> Datei:
        from toolkit.dokument.jahresblick import jahresblick_als_tabellen

        return write_tables(jahresblick_als_tabellen(self.modell.book()), self._name())

    def _dates(self) -> Datei | None:
        from toolkit.dokument.jahresblick import jahresblick_als_termine

        termine = jahresblick_als_termine(self.modell.book())
        if not termine.termine:
            self.mitnahme.gesagt.say(self._worte("mitnehmen.leer"))
            return None
        return write_dates(termine, self._name())

    def _name(self) -> str:
        return self._worte("mitnehmen.name", jahr=self.modell.jahr)


def _passes(zeile: Jahreszeile, filter_: str) -> bool:
    if filter_ == "kommt":
        return zeile.tag >= today() or (zeile.art != "treffen" and not zeile.erledigt)
    return filter_ == "alles" or (filter_ == "treffen") == (zeile.art == "treffen")


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("jahr", load_words(__file__)("schirm.sicher"), Ansicht)
