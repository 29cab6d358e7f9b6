"""How do guests get onto the sheet without being typed one by one?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.begegnung.gaeste import add_people, add_seats, add_written
from toolkit.dokument.begegnung.herkunft import say_unknown_places
from toolkit.frame.mappe import Gruppenbezug, Rueckweg, make_plain_form, read_sheets
from toolkit.planung.begegnung.tische import MEISTE_GAESTE
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.begegnung.blatt import Begegnung
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Gaestebereich:
    """Seats for the places, guests of a Regionaltreffen, and a list; ``block`` and ``unten`` are displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Begegnung]) -> None:
        """Build it."""
        self._worte, self._stand, self._mappe = worte, stand, schirm.leiste.mappe
        self._treffen: dict[str, Any] = {}
        self._wahl = ""
        grenze = schirm.rahmen.grenze
        self.bezug = Gruppenbezug(schirm, stand)
        self.plaetze = Knopf(beschriftung=worte("gaeste.plaetze"))
        self.form = make_plain_form([])
        self.holen = Knopf(beschriftung=worte("gaeste.holen"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "gaeste", "tag")
        self.treffen = Abschnitt(worte("gaeste.treffen"), self.form, self.holen, ebene=3)
        self.block = Stapel(self.bezug.block, Reihe(self.plaetze, self.rueckweg.knopf), self.gesagt, self.treffen)
        self.aufnehmen = Knopf(beschriftung=worte("gaeste.aufnehmen"), klasse="k-knopf--leise")
        self.aufgenommen, self.fremd = Meldung(), Meldung(klasse="k-hinweis")
        self.zurueck = Rueckweg(stand, grenze, self.aufgenommen, "gaeste", "zettel")
        self.unten = Stapel(Reihe(self.aufnehmen, self.zurueck.knopf), self.aufgenommen, self.fremd)
        self.aufnehmen.on_click(grenze.guard(self._add_written))
        self.form.on_draft(grenze.guard(self._chosen))
        self.plaetze.on_click(grenze.guard(self._add_seats))
        self.holen.on_click(grenze.guard(self._add_people))

    def refresh(self, b: Begegnung) -> None:
        """Look which meetings lie in the Mappe."""
        self.bezug.refresh()
        for weg in (self.rueckweg, self.zurueck):
            weg.refresh(b)
        self._treffen = read_sheets(self._mappe, "regionaltreffen")
        if self._wahl not in self._treffen:
            self._wahl = next(iter(self._treffen), "")
        optionen = [
            (k, str(t.get("titel") or "") or self._worte("gaeste.ohne_titel")) for k, t in self._treffen.items()
        ]
        feld = {"art": "wahl", "name": "treffen", "titel": self._worte("gaeste.welches"), "optionen": optionen}
        if self.form.felder != [feld]:
            self.form.felder = [feld]
            self.form.show({"treffen": self._wahl})
        gesperrt = self._stand.gesperrt
        self.treffen.versteckt = gesperrt or not self._treffen
        self.plaetze.versteckt = gesperrt or add_seats(b) == b
        self.aufnehmen.versteckt = gesperrt
        self.fremd.say(*(say_unknown_places(b) or [""]))

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.bezug.forget()
        for meldung in (self.gesagt, self.aufgenommen):
            meldung.say("")

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._wahl = str(inhalt.get("treffen", ""))

    def _add_seats(self) -> None:
        b = self._stand.wert
        if b is not None:
            self._take(b, add_seats(b), self.rueckweg, self.gesagt)

    def _add_people(self) -> None:
        from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen

        b, inhalt = self._stand.wert, self._treffen.get(self._wahl)
        if b is not None and inhalt is not None:
            self._take(b, add_people(b, Regionaltreffen.model_validate(inhalt)), self.rueckweg, self.gesagt)

    def _add_written(self) -> None:
        b = self._stand.wert
        if b is None:
            return
        if b.zettel.strip():
            self._take(b, add_written(b), self.zurueck, self.aufgenommen)
        elif self.zurueck.knopf.versteckt:
            # Pressed twice, what was said about the first time stays.
            self.aufgenommen.say(self._worte("gaeste.zettel_leer"))

    def _take(self, alt: Begegnung, neu: Begegnung, weg: Rueckweg, wo: Meldung) -> None:
        for meldung in (self.gesagt, self.aufgenommen):
            meldung.say("")
        if neu == alt or weg.put(neu):
            saetze = [self._worte.count("gaeste.dazu", max(0, len(neu.gaeste) - len(alt.gaeste)))]
            if len(neu.gaeste) >= MEISTE_GAESTE:
                saetze.append(self._worte("gaeste.voll", hoechstens=MEISTE_GAESTE))
            wo.say(" ".join(saetze))
