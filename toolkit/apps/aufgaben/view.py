"""How do people see, tick off, add and carry away tasks?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from toolkit.apps.aufgaben.model import EIGENE, FILTER, Modell
from toolkit.frame.mappe import Mappenleiste, Mitnahme, OffeneMappe, all_kinds, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_dates, write_document, write_tables
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Abschnitt, Knopf, Meldung, Optionsgruppe, Reihe, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from ipywidgets import Widget

    from toolkit.dokument.aufgaben import Fund

ALLE = ""


class Ansicht:
    """The screen: the strip, filters, the tasks, a new one, and ways to carry them away."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        guard = rahmen.grenze.guard
        self.leiste = Mappenleiste(rahmen, mappe)
        self.modell = Modell(self.leiste.mappe)
        self._entfernt: dict[str, Any] | None = None
        self._eingabe: dict[str, Any] = {}
        self.stand = Meldung()
        self.filter = Optionsgruppe(
            beschriftung=worte("filter.titel"), optionen=[(f, worte(f"filter.{f}")) for f in FILTER], wert="offen"
        )
        wer = {"art": "wahl", "name": "wer", "titel": worte("filter.wer"), "optionen": [(ALLE, worte("filter.jeder"))]}
        self.wer = make_plain_form([wer])
        self.liste = Eintragsliste(name=worte("liste.name"), erledigt=worte("liste.erledigt"))
        self.zurueck = Knopf(beschriftung=worte("neu.zurueck"), klasse="k-knopf--leise", versteckt=True)
        self.neu = make_plain_form([{"art": "reihe", "felder": _new_fields(worte)}])
        self.hinzu = Knopf(beschriftung=worte("neu.knopf"))
        self.neu_bereich = Abschnitt(worte("neu.titel"), self.neu, self.hinzu, anker="neu")
        self.mitnahme = Mitnahme(
            {
                worte("mitnehmen.xlsx"): self._table,
                worte("mitnehmen.ics"): self._dates,
                worte("mitnehmen.docx"): lambda: self._paper("docx"),
                worte("mitnehmen.pdf"): lambda: self._paper("pdf"),
            },
            rahmen.grenze,
        )
        self.rumpf = Stapel(
            Reihe(self.filter, self.wer),
            self.stand,
            self.liste,
            self.zurueck,
            self.neu_bereich,
            Abschnitt(worte("mitnehmen.titel"), self.mitnahme.block, anker="mitnehmen"),
            versteckt=True,
        )
        self.ohne = Meldung()
        self.filter.observe(guard(lambda a: setattr(self.modell, "stand", a["new"])), "wert")
        self.wer.on_draft(guard(lambda _, inhalt, __: setattr(self.modell, "wer", str(inhalt.get("wer", "")))))
        self.neu.on_draft(guard(lambda _, inhalt, __: self._eingabe.update(inhalt)))
        self.hinzu.on_click(guard(self._add))
        self.liste.on_gesture(guard(self._gesture))
        self.zurueck.on_click(guard(self._put_back))
        self.modell.observe(guard(self._refresh), ["stand", "wer", "gelesen"])
        self.leiste.mappe.observe(guard(lambda _: self.modell.read()), ["wechsel", "zustand"])
        self.leiste.mappe.on_change(guard(lambda _: self.modell.read()))
        self._refresh(None)

    @property
    def bausteine(self) -> list[Widget]:
        """The parts in reading order."""
        return [self.leiste.block, self.ohne, self.rumpf]

    def read_address(self, suche: str) -> None:
        """Nothing in the address concerns this screen: it shows the whole Mappe."""

    def _refresh(self, _: Any) -> None:
        mappe = self.leiste.mappe
        self.ohne.say("" if mappe.ist_da else self._worte("liste.ohne_mappe"))
        self.rumpf.versteckt = not mappe.ist_da
        self.neu_bereich.versteckt = not mappe.darf_schreiben
        leute = self.modell.people()
        if self.modell.wer and self.modell.wer not in leute:
            self.modell.wer = ALLE
            return
        optionen = [(ALLE, self._worte("filter.jeder")), *((name, name) for name in leute)]
        if self.wer.felder[0]["optionen"] != optionen:
            self.wer.felder = [{**self.wer.felder[0], "optionen": optionen}]
            self.wer.show({"wer": self.modell.wer})
        self.wer.versteckt = not leute
        gezeigt = self.modell.shown()
        self.liste.eintraege = [self._entry(fund) for fund in gezeigt]
        self.stand.say(self._worte.count(f"stand.{self.modell.stand}", len(gezeigt)))

    def _entry(self, fund: Fund) -> dict[str, Any]:
        from toolkit.dokument.worte import say_date

        worte, aufgabe, darf = self._worte, fund.aufgabe, self.leiste.mappe.darf_schreiben
        wer = aufgabe.wer.strip() or worte("liste.niemand")
        bis = worte("liste.bis", tag=say_date(aufgabe.bis)) if aufgabe.bis else worte("liste.ohne_tag")
        knoepfe = [["weg", worte("neu.weg")]] if darf and fund.art == EIGENE else []
        return {
            "id": aufgabe.id,
            "titel": aufgabe.was,
            "zeilen": [f"{wer}, {bis}", worte("liste.aus", herkunft=fund.herkunft)],
            "marke": worte("liste.ueberfaellig") if fund.stand(today()) == "ueberfaellig" else "",
            "haken": aufgabe.erledigt if darf else None,
            "knoepfe": knoepfe,
        }

    def _gesture(self, geste: str, kennung: str) -> None:
        if geste == "weg":
            self._entfernt = self.modell.remove(kennung)
            self.zurueck.versteckt = self._entfernt is None
        elif not self.modell.mark(kennung, erledigt=geste == "an"):
            self.liste.draw_again()
            self.stand.say(self._worte("liste.nicht_gespeichert", grund=self.leiste.mappe.grund))

    def _put_back(self) -> None:
        if self._entfernt is not None and self.modell.put_back(self._entfernt):
            self._entfernt = None
            self.zurueck.versteckt = True

    def _add(self) -> None:
        was = str(self._eingabe.get("was") or "").strip()
        if not was:
            self.stand.say(self._worte("neu.ohne_was"))
            return
        bis = self._eingabe.get("bis")
        if self.modell.add(was, str(self._eingabe.get("wer") or ""), _day(bis)):
            self._eingabe = {}
            self.neu.show({})

    def _table(self) -> Datei:
        from toolkit.dokument.aufgaben import aufgaben_als_tabellen

        return write_tables(aufgaben_als_tabellen(self.modell.shown(), today()), self._name())

    def _dates(self) -> Datei | None:
        from toolkit.dokument.aufgaben import aufgaben_als_termine

        termine = aufgaben_als_termine(self.modell.shown())
        if not termine.termine:
            self.mitnahme.gesagt.say(self._worte("mitnehmen.keine_termine"))
            return None
        return write_dates(termine, self._name())

    def _paper(self, form: Form) -> Datei:
        from toolkit.dokument.aufgaben import aufgaben_als_dokument

        note = make_note(self.leiste.mappe)
        dokument = aufgaben_als_dokument(self.modell.shown(), today(), self._worte("mitnehmen.name"), note)
        return write_document(dokument, self._name(), form)

    def _name(self) -> str:
        return f"{self._worte('mitnehmen.name')} {self.leiste.mappe.name}"


def _new_fields(worte: Any) -> list[dict[str, Any]]:
    return [
        {"art": "zeile", "name": "was", "titel": worte("neu.was"), "breit": True},
        {"art": "zeile", "name": "wer", "titel": worte("neu.wer")},
        {"art": "tag", "name": "bis", "titel": worte("neu.bis")},
    ]


def _day(wert: Any) -> date | None:
    try:
        return date.fromisoformat(wert) if isinstance(wert, str) and wert else None
    except ValueError:
        return None


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("aufgaben", load_words(__file__)("schirm.sicher"), Ansicht)
