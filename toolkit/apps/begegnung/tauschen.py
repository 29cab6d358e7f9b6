"""How do two guests change seats, and what does that cost?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.begegnung.blatt import say_guest, seated
from toolkit.frame.mappe import Rueckweg, make_plain_form
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from toolkit.dokument.begegnung.blatt import Begegnung
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.begegnung import Paar


class Tausch:
    """A round, two guests and a button; ``block`` is what is displayed."""

    def __init__(
        self,
        worte: Worte,
        schirm: Blattschirm,
        stand: Wertblatt[Begegnung],
        rate: Callable[[Begegnung], Mapping[tuple[str, str], Paar]],
    ) -> None:
        """Build it; ``rate`` says what each pair of guests is worth."""
        self._worte, self._stand, self._rate = worte, stand, rate
        self._wahl: dict[str, str] = {}
        grenze = schirm.rahmen.grenze
        self.form = make_plain_form([])
        self.tun = Knopf(beschriftung=worte("tausch.tun"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "runden")
        self.block = Klappe(worte("tausch.titel"), self.form, Reihe(self.tun, self.rueckweg.knopf), self.gesagt)
        self.form.on_draft(grenze.guard(self._chosen))
        self.tun.on_click(grenze.guard(self._swap))

    def refresh(self, b: Begegnung) -> None:
        """Offer the rounds and the guests who sit."""
        worte, runden = self._worte, seated(b)
        self.block.versteckt = self._stand.gesperrt or not runden
        self.rueckweg.refresh(b)
        gaeste = {g.id: say_guest(g) for runde in runden for tisch in runde for g in tisch}
        wer = [("", worte("tausch.waehlen")), *sorted(gaeste.items(), key=lambda g: g[1].casefold())]
        welche = [(str(nr), worte("tische.runde", nr=nr + 1)) for nr in range(len(runden))]
        felder = [
            {"art": "wahl", "name": "runde", "titel": worte("tausch.runde"), "optionen": welche},
            {"art": "wahl", "name": "eins", "titel": worte("tausch.wer"), "optionen": wer},
            {"art": "wahl", "name": "zwei", "titel": worte("tausch.mit_wem"), "optionen": wer},
        ]
        if self.form.felder != felder:
            self.form.felder = felder
            self.form.show({"runde": "0", "eins": "", "zwei": ""})
            self._wahl = {}

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._wahl = {name: str(wert) for name, wert in inhalt.items()}

    def _swap(self) -> None:
        from toolkit.dokument.begegnung.tische import say_swap, swap

        b, wahl = self._stand.wert, self._wahl
        eins, zwei, runde = wahl.get("eins", ""), wahl.get("zwei", ""), wahl.get("runde") or "0"
        if b is None or not eins or not zwei or eins == zwei or not runde.isdigit():
            self.gesagt.say(self._worte("tausch.fehlt"))
            return
        neu = swap(b, int(runde), eins, zwei)
        if neu == b:
            self.gesagt.say(self._worte("tausch.nichts"))
        elif self.rueckweg.put(neu):
            self.gesagt.say(*say_swap(b, neu, self._rate(b)))
