"""What does one write to the two places of a pair?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form
from toolkit.widgets import Abschnitt, Textblatt

if TYPE_CHECKING:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

ANKER = "brief"


class Brief:
    """Choice of a pair and the letter; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tandemvermittlung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand, self._fuer = worte, stand, ""
        self.wahl = make_plain_form([])
        self.mail = Textblatt(titel=worte("brief.mail"), worte=worte.group("kopieren"), hilfe=worte("brief.hilfe"))
        self.block = Abschnitt(worte("brief.titel"), self.wahl, self.mail, ebene=3, anker=ANKER)
        self.wahl.on_draft(grenze.guard(self._chosen))

    def write(self, kennung: str) -> None:
        """Show the letter to a pair."""
        v = self._stand.wert
        if v is not None:
            self._fuer = kennung
            self.wahl.show({"fuer": kennung})
            self.refresh(v)
            self._stand.show_part(ANKER)

    def refresh(self, v: Tandemvermittlung) -> None:
        """Offer the pairs and write the letter anew."""
        from toolkit.dokument.tandemvermittlung.namen import place_names, say_pair
        from toolkit.dokument.tandemvermittlung.post import pair_letter

        namen = place_names(v)
        paare = {f"{p.suchend} {p.erfahren}": p for p in v.paare}
        self.block.versteckt = not paare
        if self._fuer not in paare:
            self._fuer = next(iter(paare), "")
        optionen = [(kennung, say_pair(namen, p)) for kennung, p in paare.items()]
        felder = [{"art": "wahl", "name": "fuer", "titel": self._worte("brief.fuer"), "optionen": optionen}]
        if self.wahl.felder != felder:
            self.wahl.felder = felder
            self.wahl.show({"fuer": self._fuer})
        self.mail.text = pair_letter(v, paare[self._fuer]) if paare else ""

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._fuer = str(inhalt.get("fuer") or "")
        if (v := self._stand.wert) is not None:
            self.refresh(v)
