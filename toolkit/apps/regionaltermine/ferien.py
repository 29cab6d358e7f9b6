"""How far are school holidays known, and how do further ones come into the sheet, with a report row by row?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionaltermine.ferienstand import (
    BEWEGLICH,
    add_holidays,
    holiday_sources,
    say_known_all,
    say_source,
)
from toolkit.frame.mappe import Rueckweg
from toolkit.frame.mappe.formular import make_plain_form
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Auswahl, Klappe, Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from methodenkoffer.kalender import Ferienaufnahme
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

GROESSTE_DATEI = 2_000_000
HOECHSTENS_GEZEIGT = 100
NAME = 60


class Ferien:
    """Known and added holidays, behind a door; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Regionaltermine]) -> None:
        """Build it; nothing is taken over before somebody says so."""
        self._worte, self._stand = worte, stand
        self._aufnahme: Ferienaufnahme | None = None
        self._text = ""
        grenze = schirm.rahmen.grenze
        self.bekannt, self.quellen, self.eigene = Meldung(), Meldung(), Meldung()
        self.land = Auswahl(
            beschriftung=worte("ferien.land"),
            optionen=[("", worte("ferien.aus_datei")), *LAENDER.items()],
            hilfe=worte("ferien.land_hilfe"),
        )
        self.datei = FileUpload(accept=".ics,.csv,.txt", multiple=False, description=worte("ferien.datei"))
        self.datei.layout.width = "auto"
        feld = {"art": "absatz", "name": "text", "titel": worte("ferien.text"), "hilfe": worte("ferien.text_hilfe")}
        self.form = make_plain_form([feld])
        self.lesen = Knopf(beschriftung=worte("ferien.lesen"), klasse="k-knopf--leise")
        self.bericht, self.maengel = Meldung(), Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.nehmen = Knopf(beschriftung=worte("ferien.nehmen"), versteckt=True)
        self.leeren = Knopf(beschriftung=worte("ferien.leeren"), klasse="k-knopf--leise", versteckt=True)
        self.rueckweg = Rueckweg(stand, grenze, self.bericht, "ferien")
        self.einlesen = Abschnitt(
            worte("ferien.einlesen"), self.land, self.datei, self.form, Reihe(self.lesen), ebene=3
        )
        ergebnis = Stapel(self.bericht, self.maengel, Reihe(self.nehmen, self.leeren, self.rueckweg.knopf))
        teile = (self.bekannt, Meldung(text=BEWEGLICH), self.quellen, self.eigene, self.einlesen, ergebnis)
        self.block = Klappe(worte("ferien.auf"), *teile)
        self.datei.observe(grenze.guard(self._read_file), "value")
        self.form.on_draft(grenze.guard(self._typed))
        self.lesen.on_click(grenze.guard(self._read_text))
        self.nehmen.on_click(grenze.guard(self._take))
        self.leeren.on_click(grenze.guard(self._clear))

    def refresh(self, t: Regionaltermine) -> None:
        """Say what is known now."""
        worte = self._worte
        self.bekannt.say(worte("ferien.bekannt"), *say_known_all(t))
        self.quellen.say(worte("ferien.quellen"), *map(say_source, holiday_sources(t)))
        self.eigene.say(worte.count("ferien.eigene", len(t.ferien)) if t.ferien else "")
        self.einlesen.versteckt = self._stand.gesperrt
        self.rueckweg.refresh(t)
        self._show_buttons(t)

    def forget(self) -> None:
        """Keep nothing that was read for another sheet."""
        self._aufnahme, self._text = None, ""
        self.form.show({})
        self.bericht.say("")
        self.maengel.say("")

    def _read_file(self, aenderung: dict[str, Any]) -> None:
        from methodenkoffer.kalender import read_ics, read_table

        if not aenderung["new"]:
            return
        datei = aenderung["new"][0]
        name, daten = str(datei["name"])[:NAME], bytes(datei["content"])
        if len(daten) > GROESSTE_DATEI:
            self._drop(self._worte("ferien.zu_gross"))
        elif b"BEGIN:VCALENDAR" in daten[:2000].upper() or name.casefold().endswith(".ics"):
            self._preview(read_ics(daten, today(), self.land.wert, name))
        else:
            self._preview(read_table(_decode(daten), today(), name))
        # So that the same file can be chosen again once it is mended.
        self.datei.value = ()

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._text = str(inhalt.get("text", ""))

    def _read_text(self) -> None:
        from methodenkoffer.kalender import read_table

        self._preview(read_table(self._text, today(), self._worte("ferien.eigene_quelle")))

    def _preview(self, aufnahme: Ferienaufnahme) -> None:
        worte, t = self._worte, self._stand.wert
        if t is None:
            return
        self._aufnahme = aufnahme if aufnahme.ferien else None
        gelesen = worte.count("ferien.gelesen", len(aufnahme.ferien))
        mehr = []
        if self._aufnahme:
            zuwachs = add_holidays(t, aufnahme.ferien)
            mehr += [worte.count("ferien.schon", zuwachs.schon)] if zuwachs.schon else []
            mehr += [worte.count("ferien.zu_viel", zuwachs.zu_viel)] if zuwachs.zu_viel else []
        self.bericht.say(gelesen, *mehr)
        stellen = [str(m) for m in aufnahme.meldungen]
        rest = len(stellen) - HOECHSTENS_GEZEIGT
        gezeigt = [*stellen[:HOECHSTENS_GEZEIGT], *([worte.count("ferien.weitere", rest)] if rest > 0 else [])]
        self.maengel.say(worte.count("ferien.maengel", len(stellen)) if stellen else "", *gezeigt)
        self._show_buttons(t)

    def _take(self) -> None:
        t = self._stand.wert
        if t is None or self._aufnahme is None:
            return
        zuwachs = add_holidays(t, self._aufnahme.ferien)
        if zuwachs.neu and not self.rueckweg.put(zuwachs.blatt):
            return
        mehr = [self._worte.count("ferien.zu_viel", zuwachs.zu_viel)] if zuwachs.zu_viel else []
        self._aufnahme = None
        self.bericht.say(self._worte.count("ferien.genommen", zuwachs.neu), *mehr)
        self._show_buttons(zuwachs.blatt)

    def _clear(self) -> None:
        t = self._stand.wert
        if t is not None and self.rueckweg.put(t.model_copy(update={"ferien": []})):
            self.bericht.say(self._worte("ferien.geleert"))

    def _drop(self, satz: str) -> None:
        self._aufnahme = None
        self.bericht.say(satz)
        self.maengel.say("")
        self.nehmen.versteckt = True

    def _show_buttons(self, t: Regionaltermine) -> None:
        self.nehmen.versteckt = self._aufnahme is None or self._stand.gesperrt
        self.leeren.versteckt = not t.ferien or self._stand.gesperrt


def _decode(daten: bytes) -> str:
    """Read text as spreadsheets write it: UTF-8, else the old Western European table of Windows."""
    try:
        return daten.decode("utf-8-sig")
    except UnicodeDecodeError:
        return daten.decode("cp1252", errors="replace")
