"""How does the history come from the other sheets of the Mappe?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.begegnung.geschichte import add_history, from_meeting, from_tables, from_tandem
from toolkit.dokument.begegnung.herkunft import say_unknown_history
from toolkit.frame.mappe import Rueckweg, read_sheets
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from toolkit.dokument.begegnung.blatt import Begegnung, Frueher
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Vorherbereich:
    """A button that gathers who has met; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Begegnung]) -> None:
        """Build it."""
        self._worte, self._stand, self._mappe = worte, stand, schirm.leiste.mappe
        grenze = schirm.rahmen.grenze
        self.holen = Knopf(beschriftung=worte("vorher.holen"))
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "frueher")
        self.nah = Meldung(klasse="k-hinweis")
        self.block = Stapel(Reihe(self.holen, self.rueckweg.knopf), self.gesagt, self.nah)
        self.holen.on_click(grenze.guard(self._gather))

    def refresh(self, b: Begegnung) -> None:
        """Be there for those who may write."""
        self.holen.versteckt = self._stand.gesperrt
        self.rueckweg.refresh(b)
        self.nah.say(*(say_unknown_history(b) or [""]))

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def networks(self) -> list[tuple[str, str]]:
        """Return the maps of the Mappe by id and title."""
        alle = read_sheets(self._mappe, "netz")
        return [(k, str(n.get("titel") or "") or self._worte("vorher.netz_ohne_titel")) for k, n in alle.items()]

    def _gather(self) -> None:
        b = self._stand.wert
        if b is None:
            return
        neu = add_history(b, self._occasions())
        mehr = len(neu.frueher) - len(b.frueher)
        if not mehr or self.rueckweg.put(neu):
            self.gesagt.say(self._worte.count("vorher.dazu", mehr))

    def _occasions(self) -> Iterator[Frueher]:
        from toolkit.dokument.begegnung.blatt import Begegnung
        from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen

        wege: dict[str, Callable[[Any], list[Frueher]]] = {
            "regionaltreffen": lambda inhalt: from_meeting(Regionaltreffen.model_validate(inhalt), today()),
            "tandem": from_tandem,
            "begegnung": lambda inhalt: from_tables(Begegnung.model_validate(inhalt), today()),
        }
        for art, lies in wege.items():
            for kennung, inhalt in read_sheets(self._mappe, art).items():
                if kennung != self._stand.schluessel:
                    yield from lies(inhalt)
