"""Which limit is impossible and by how much, and which limits would fit?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.region import Grenzen


class Grenzenteil:
    """Says at each key what is impossible, and proposes limits; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionen], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._vorschlag: Grenzen | None = None
        self.knopf, self.gesagt = Knopf(), Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "anzahl", "kleinste", "groesste")
        self.pruefung = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.passt = Meldung(klasse="k-hinweis")
        # Below the fields: nothing may move under the fingers of somebody who types.
        self.block = Stapel(self.pruefung, self.passt, Reihe(self.knopf, self.rueckweg.knopf), self.gesagt)
        self.knopf.on_click(grenze.guard(self._take))

    def refresh(self, r: Regionen) -> None:
        """Check what is entered."""
        from toolkit.dokument.regionen.aufgabe import check_sheet, is_set

        worte = self._worte
        orte = sum(o.auf_der_karte for o in r.gruppe.orte)
        fehler = check_sheet(r)
        self.pruefung.say(worte.count("grenzen.geht_nicht", len(fehler)) if fehler else "", *map(str, fehler))
        gut = bool(orte) and is_set(r) and not fehler
        self.passt.say(worte.count("grenzen.passt", orte) if gut else "")
        self._vorschlag = self._propose(r, orte) if orte and not gut else None
        self.knopf.versteckt = self._stand.gesperrt or self._vorschlag is None
        if v := self._vorschlag:
            self.knopf.beschriftung = worte.count("grenzen.nehmen", v.k, von=v.min, bis=v.max)
        self.rueckweg.refresh(r)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    @staticmethod
    def _propose(r: Regionen, orte: int) -> Grenzen | None:
        """Limits that are possible; a number of regions that is entered is kept where that works."""
        from dataclasses import replace

        from toolkit.dokument.regionen.aufgabe import build_task, is_set
        from toolkit.planung.region import propose_limits, suggest_limits

        aufgabe = build_task(r).aufgabe
        if not is_set(r):
            v = suggest_limits(orte, r.anzahl)
            aufgabe = replace(aufgabe, k=v.k, min=v.min, max=v.max)
        return propose_limits(aufgabe)

    def _take(self) -> None:
        r, v = self._stand.wert, self._vorschlag
        if r is None or v is None:
            return
        if self.rueckweg.put(r.model_copy(update={"anzahl": v.k, "kleinste": v.min, "groesste": v.max})):
            self.gesagt.say(self._worte("grenzen.genommen"))
