"""What are the regions called?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form
from toolkit.widgets import Klappe, Meldung

if TYPE_CHECKING:
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

LAENGSTER = 300


class Namensteil:
    """A line for the name of each region; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionen], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._namen: dict[str, str] = {}
        self.form = make_plain_form([])
        self.block = Klappe(worte("namen.titel"), Meldung(text=worte("namen.hilfe")), self.form)
        self.form.on_draft(grenze.guard(self._typed))

    def refresh(self, r: Regionen) -> None:
        """Show the names; what somebody is typing stays as it is."""
        worte = self._worte
        self.block.versteckt = not r.gebiete
        self.form.gesperrt = self._stand.gesperrt
        felder = [
            {"art": "zeile", "name": g.id, "titel": worte("namen.feld", zeichen=nr)}
            for nr, g in enumerate(r.gebiete, 1)
        ]
        namen = {g.id: g.name for g in r.gebiete}
        neu = self.form.felder != felder
        if neu:
            self.form.felder = felder
        if neu or namen != self._namen:
            self._namen = namen
            self.form.show(dict(namen))

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        r = self._stand.wert
        if r is None:
            return
        self._namen = {g.id: str(inhalt.get(g.id, g.name))[:LAENGSTER] for g in r.gebiete}
        gebiete = [g.model_copy(update={"name": self._namen[g.id]}) for g in r.gebiete]
        if gebiete != r.gebiete:
            self._stand.save(r.model_copy(update={"gebiete": gebiete}))
