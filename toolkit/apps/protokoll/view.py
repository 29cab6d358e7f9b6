"""How do people write minutes, go on from the last ones, and carry them away?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.apps.protokoll.felder import minutes_fields
from toolkit.frame.mappe import (
    Arbeitsblatt,
    Aufhebefeld,
    Mappenleiste,
    Mitnahme,
    OffeneMappe,
    Regal,
    bind,
    make_form,
)
from toolkit.frame.mappe.ausgabe import FORMEN, Datei, Form, make_note, write_dates, write_document
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from ipywidgets import Widget

    from toolkit.dokument.protokoll import Protokoll


class Ansicht:
    """The screen: the strip, the shelf of minutes, and the minutes that are open."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        self.leiste = Mappenleiste(rahmen, mappe)
        self.blatt = self.leiste.edit("protokoll", self._show)
        self.regal = Regal(rahmen, self.leiste, self.blatt, worte("regal.name"), worte("regal.leer"), "treffen")
        self.form = make_form(minutes_fields(worte))
        bind(self.form, self.blatt, rahmen.grenze)
        self.neu = Knopf(beschriftung=worte("knopf.neu"))
        self.naechstes = Knopf(beschriftung=worte("knopf.naechstes"), klasse="k-knopf--leise")
        self.weiter = Knopf(beschriftung=worte("knopf.weiter"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.aufheben = Aufhebefeld(self.blatt, self.gesagt, rahmen.grenze)
        formen = {worte(f"mitnehmen.{form}"): partial(self._file, form) for form in FORMEN}
        self.mitnahme = Mitnahme({**formen, worte("mitnehmen.ics"): self._dates}, rahmen.grenze)
        self.oben = Reihe(self.neu, self.naechstes, self.regal.zurueck)
        self.unten = Stapel(
            Abschnitt(worte("mitnehmen.titel"), self.mitnahme.block, anker="mitnehmen"),
            self.aufheben.block,
            self.weiter,
            versteckt=True,
        )
        guard = rahmen.grenze.guard
        self.neu.on_click(guard(self._begin))
        self.naechstes.on_click(guard(self._begin_from_last))
        self.weiter.on_click(guard(self._go_on))
        self.leiste.mappe.observe(guard(lambda _: self._show(self.blatt)), ["zustand", "wechsel"])
        self._show(self.blatt)

    @property
    def bausteine(self) -> list[Widget]:
        """The parts in reading order."""
        return [self.leiste.block, self.oben, self.gesagt, self.regal.block, self.form, self.unten]

    def read_address(self, suche: str) -> None:
        """Open the minutes that the address asks for."""
        self.regal.read_address(suche)

    def minutes(self) -> Protokoll | None:
        """Return what stands on the page; ``None`` if no minutes are open."""
        from toolkit.dokument.protokoll import Protokoll

        return None if self.blatt.inhalt is None else Protokoll.model_validate(self.blatt.inhalt)

    def _show(self, blatt: Arbeitsblatt) -> None:
        mappe, offen = self.leiste.mappe, bool(blatt.blatt_id)
        self.regal.refresh()
        self.neu.versteckt = offen or not mappe.darf_schreiben
        self.naechstes.versteckt = self.neu.versteckt or not self.regal.blaetter
        self.unten.versteckt = blatt.inhalt is None
        self.weiter.versteckt = self.aufheben.block.versteckt = blatt.gesperrt
        if not mappe.ist_da:
            self.gesagt.say(self._worte("regal.ohne_mappe"))
        elif self.gesagt.text == self._worte("regal.ohne_mappe"):
            self.gesagt.say("")

    def _begin(self) -> None:
        from toolkit.dokument.protokoll import Protokoll
        from toolkit.frame.mappe.zeit import today

        self.regal.begin(Protokoll(titel=self._worte("neu.titel"), tag=today()).model_dump(mode="json"))

    def _begin_from_last(self) -> None:
        from toolkit.dokument.protokoll import Protokoll

        letztes = max(self.regal.blaetter, key=lambda blatt: (blatt.inhalt.get("tag") or "", blatt.geaendert))
        self._begin_after(Protokoll.model_validate(letztes.inhalt))

    def _go_on(self) -> None:
        protokoll = self.minutes()
        if protokoll is not None and self.blatt.step(self._worte("fassung.abschluss")):
            self._begin_after(protokoll)

    def _begin_after(self, letztes: Protokoll) -> None:
        from toolkit.dokument.protokoll import next_minutes, say_origin

        neu = next_minutes(letztes)
        if self.regal.begin(neu.model_dump(mode="json")):
            self.gesagt.say(self._worte.count("neu.uebernommen", len(neu.punkte), aus=say_origin(letztes)))

    def _file(self, form: Form) -> Datei | None:
        from toolkit.dokument.protokoll import protokoll_als_dokument, say_origin

        protokoll = self.minutes()
        if protokoll is None:
            return None
        dokument = protokoll_als_dokument(protokoll, make_note(self.leiste.mappe))
        return write_document(dokument, f"{self._worte('mitnehmen.name')} {say_origin(protokoll)}", form)

    def _dates(self) -> Datei | None:
        from toolkit.dokument.protokoll import protokoll_als_termine

        protokoll = self.minutes()
        termine = protokoll_als_termine(protokoll, self.blatt.blatt_id) if protokoll else None
        if termine is None or not termine.termine:
            self.mitnahme.gesagt.say(self._worte("mitnehmen.keine_termine"))
            return None
        return write_dates(termine, f"{self._worte('mitnehmen.termine')} {termine.titel}")


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    return open_screen("protokoll", load_words(__file__)("schirm.sicher"), Ansicht)
