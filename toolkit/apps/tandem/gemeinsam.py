"""What does one place seek that the other one offers, and which themes follow from it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.tandem.blatt import real_topics
from toolkit.dokument.tandem.paar import find_shared
from toolkit.dokument.tandem.papier_boegen import suchblatt_als_dokument
from toolkit.dokument.tandem.vorschlag import add_topics
from toolkit.frame.mappe import Mitnahme, Tat
from toolkit.frame.mappe.ausgabe import Datei, write_document
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.tandem.blatt import Tandem
    from toolkit.dokument.tandem.paar import Fund
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Gemeinsames:
    """Says what meets, and makes themes of it; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Tandem]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._gesehen: tuple[str, ...] | None = None
        self._paare: list[Fund] = []
        grenze = schirm.rahmen.grenze
        self.funde = Meldung(klasse="k-hinweis")
        self.themen = Tat(worte("tat.themen"), stand, grenze, self._add, "themen")
        self.mitnahme = Mitnahme({worte("papier.suchblatt"): self._paper}, grenze)
        self.block = Stapel(self.funde, self.themen.block, self.mitnahme.block)

    def refresh(self, t: Tandem) -> None:
        """Say what meets, and offer themes where there is one more."""
        self._compare(t)
        self.themen.refresh(t, noetig=add_topics(t, self._paare) != t)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self._gesehen = None
        self.themen.forget()

    def _compare(self, t: Tandem) -> None:
        """Compare the lines of both places, once for each state of them."""
        zeilen = tuple(text for ort in t.orte for text in (ort.name, ort.sucht, ort.bietet))
        if zeilen == self._gesehen:
            return
        self._gesehen = zeilen
        self._paare = find_shared(t, today())
        saetze = [f.satz for f in self._paare]
        beide = all(ort.sucht.strip() or ort.bietet.strip() for ort in t.orte)
        leer = self._worte("gemeinsam.nichts") if beide else ""
        self.funde.say(self._worte("gemeinsam.titel") if saetze else leer, *saetze)

    def _add(self, t: Tandem) -> tuple[Tandem, tuple[str, ...]]:
        neu = add_topics(t, self._paare)
        mehr = len(real_topics(neu)) - len(real_topics(t))
        return neu, (self._worte.count("tat.themen_gesagt", mehr),)

    def _paper(self) -> Datei | None:
        t = self._stand.wert
        return write_document(suchblatt_als_dokument(t), self._worte("datei.suchblatt"), "pdf") if t else None
