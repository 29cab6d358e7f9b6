"""What does a person prepare who takes part in a Stammtisch to which others invite?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.stammtisch.kalender import stammtisch_als_termine
from toolkit.dokument.stammtisch.teilnahme import EINLADUNG, add_steps, merkzettel_als_dokument, next_evening
from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, write_dates, write_document
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.apps.stammtisch.arbeit import Arbeit
    from toolkit.dokument.stammtisch.blatt import Stammtisch


class Teilnahmebereich:
    """Who invites, steps for afterwards, and a page to take along; ``oben`` and ``unten`` are displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte = self._worte = arbeit.worte
        self._arbeit = arbeit
        self.oben = Stapel(Meldung(text=EINLADUNG, klasse="k-hinweis"))
        self.schritte = Knopf(beschriftung=worte("teilnahme.schritte"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.mitnahme = Mitnahme(
            {
                **arbeit.papers(
                    lambda w, v: merkzettel_als_dokument(w, next_evening(w, arbeit.heute), v),
                    lambda w: worte("name.merkzettel", titel=w.titel),
                    "pdf",
                    "docx",
                ),
                worte("teilnahme.leer"): self._blank,
                worte("termine.ics"): self._dates,
            },
            arbeit.grenze,
        )
        self.unten = Stapel(
            self.schritte,
            self.gesagt,
            Abschnitt(
                worte("teilnahme.mitnehmen"), Meldung(text=worte("teilnahme.hilfe")), self.mitnahme.block, ebene=3
            ),
        )
        self.schritte.on_click(arbeit.grenze.guard(self._steps))

    def refresh(self, wert: Stammtisch) -> None:
        """Offer the steps once there is an evening."""
        self.schritte.versteckt = self._arbeit.gesperrt or not wert.teilnahmen

    def _steps(self) -> None:
        wert = self._arbeit.wert
        abend = next_evening(wert, self._arbeit.heute) if wert else None
        if wert is not None and abend is not None and self._arbeit.put(add_steps(wert, abend)):
            self.gesagt.say(self._worte("teilnahme.gesagt"))

    def _blank(self) -> Datei | None:
        wert = self._arbeit.wert
        if wert is None:
            return None
        return write_document(merkzettel_als_dokument(wert, None), self._worte("name.merkzettel_leer"), "pdf")

    def _dates(self) -> Datei | None:
        wert = self._arbeit.wert
        termine = stammtisch_als_termine(wert, self._arbeit.blatt.blatt_id, self._arbeit.heute) if wert else None
        if wert is None or termine is None or not termine.termine:
            self.mitnahme.gesagt.say(self._worte("teilnahme.keine"))
            return None
        return write_dates(termine, self._worte("name.termine", titel=wert.titel))
