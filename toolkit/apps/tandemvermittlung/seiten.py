"""Which side does each place stand on, if the year in which it joined decides?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.tandemvermittlung.seiten import newest_year, suggest_sides
from toolkit.frame.mappe import Felder, Rueckweg, make_plain_form
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.dokument.tandemvermittlung.werte import Seite
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

SEITEN: tuple[Seite, ...] = ("", "sucht", "gibt", "nicht")


class Seitenbereich:
    """A year, what to do with places whose year nobody knows, and a button; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tandemvermittlung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._wahl: dict[str, Any] = {}
        self._vorschlag: int | None = None
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "orte")
        f = Felder(worte)
        self.form = make_plain_form([f.zahl("ab_jahr", ganz=True), f.wahl("ohne_jahr", SEITEN)])
        self.knopf = Knopf(beschriftung=worte("orte.seiten"), klasse="k-knopf--leise")
        knoepfe = Reihe(self.knopf, self.rueckweg.knopf)
        self.block = Klappe(worte("orte.seiten_auf"), self.form, knoepfe, self.gesagt)
        self.form.on_draft(grenze.guard(self._typed))
        self.knopf.on_click(grenze.guard(self._suggest))

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self._wahl = {}
        self.gesagt.say("")

    def refresh(self, v: Tandemvermittlung) -> None:
        """Begin with the year of the newest places."""
        self.block.versteckt = self._stand.gesperrt or not v.orte
        self.rueckweg.refresh(v)
        jahr = newest_year(v.gruppe.orte)
        # Other places have another newest year; what somebody typed stays.
        if self._wahl.get("ab_jahr") == self._vorschlag != jahr or not self._wahl:
            self._wahl = {"ohne_jahr": "", **self._wahl, "ab_jahr": jahr}
            self.form.show(dict(self._wahl))
        self._vorschlag = jahr

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._wahl = {"ab_jahr": inhalt.get("ab_jahr"), "ohne_jahr": str(inhalt.get("ohne_jahr") or "")}

    def _suggest(self) -> None:
        v, jahr, ohne = self._stand.wert, self._wahl.get("ab_jahr"), self._wahl.get("ohne_jahr")
        if v is None:
            return
        if not isinstance(jahr, int):
            self.gesagt.say(self._worte("orte.jahr_fehlt"))
            return
        seite: Seite = next((s for s in SEITEN if s == ohne), "")
        if self.rueckweg.put(suggest_sides(v, jahr, seite)):
            self.gesagt.say(self._worte("orte.seiten_gesagt"))
