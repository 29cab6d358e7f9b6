"""How do people come to tables, why there, and what does an exchange cost?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.dokument.begegnung.blatt import name_of, seated
from toolkit.frame.fortschritt import Fortschrittsblock
from toolkit.frame.mappe import Rueckweg
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from toolkit.dokument.begegnung.blatt import Begegnung
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.begegnung import Paar

# Up to so many guests the answer comes at once.
GLEICH_BIS = 40


class Tischbereich:
    """Proposes tables and shows them with their reasons; ``block`` is what is displayed."""

    def __init__(
        self,
        worte: Worte,
        schirm: Blattschirm,
        stand: Wertblatt[Begegnung],
        rate: Callable[[Begegnung], Mapping[tuple[str, str], Paar]],
    ) -> None:
        """Build it; ``rate`` says what each pair of guests is worth."""
        self._worte, self._stand, self._rate = worte, stand, rate
        grenze = schirm.rahmen.grenze
        self.vorschlagen = Knopf(beschriftung=worte("tische.vorschlagen"))
        self.lauf = Fortschrittsblock(grenze, bleibt=worte("tische.bleibt"))
        self.gesagt = Meldung()
        self.guete = Meldung(klasse="k-hinweis")
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "runden", "gerechnet")
        self.liste = Eintragsliste(name=worte("tische.liste"))
        kopf = Reihe(self.vorschlagen, self.rueckweg.knopf)
        self.block = Stapel(kopf, self.lauf.baustein, self.gesagt, self.guete, self.liste)
        self.vorschlagen.on_click(grenze.guard(self._propose))

    def refresh(self, b: Begegnung) -> None:
        """Show the tables as they are now."""
        from toolkit.dokument.begegnung.tische import look_at_tables, say_plan

        self.vorschlagen.versteckt = self._stand.gesperrt
        self.rueckweg.refresh(b)
        if not seated(b):
            self.guete.say(self._worte("tische.leer"))
            self.liste.eintraege = []
            return
        paare = self._rate(b)
        kopf, *rest = say_plan(b, paare)
        self.guete.say(kopf, *rest)
        self.liste.eintraege = [
            {
                "id": f"{runde}-{tisch}",
                "gruppe": self._worte("tische.runde", nr=runde),
                "titel": self._worte("tische.tisch", nr=tisch, wer=", ".join(map(name_of, lage.gaeste))),
                "zeilen": [*lage.dafuer, *(self._worte("tische.achtung", satz=s) for s in lage.dagegen)],
            }
            for runde, lagen in enumerate(look_at_tables(b, paare), 1)
            for tisch, lage in enumerate(lagen, 1)
        ]

    def forget(self) -> None:
        """Stop what is computed for another sheet."""
        self.lauf.clear()
        self.gesagt.say("")

    def _propose(self) -> None:
        from toolkit.dokument.begegnung.auswertung import make_guests, mark_of
        from toolkit.planung.begegnung import seat_guests

        b = self._stand.wert
        if b is None:
            return
        self.gesagt.say("")
        frage = (make_guests(b), dict(self._rate(b)), b.je_tisch or 5, b.runden_zahl or 1)
        stand = mark_of(b)
        if len(frage[0]) <= GLEICH_BIS:
            self._take(stand, seat_guests(*frage))
        else:
            self.lauf.start("toolkit.planung.begegnung.tische.seat_beside", frage, partial(self._take, stand))

    def _take(self, stand: str, plan: Any) -> None:
        from toolkit.dokument.begegnung.tische import take_plan

        b = self._stand.wert
        if isinstance(plan, Fehler):
            self.gesagt.say(str(plan))
        elif b is not None and self.rueckweg.put(take_plan(b, plan, stand)):
            self.gesagt.say(self._worte("tische.bewiesen" if plan.bewiesen else "tische.da"))
