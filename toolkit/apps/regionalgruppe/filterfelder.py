"""By what does a person look for places: name, Land, distance, size, year?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.regionalgruppe.felder import laender_of
from toolkit.frame.mappe import Felder, make_plain_form
from toolkit.widgets import Klappe, Meldung, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.regionalgruppe.auswahl import Ortsfilter
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Feld
    from toolkit.frame.worte import Worte

LEER: dict[str, Any] = {"suche": "", "wo": "", "umfang": "", "bei": "", "km": None, "groesse": "", "dabei_seit": None}


class Filterfelder:
    """Two forms, the second one behind a door; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, grenze: Grenze, changed: Callable[[], None]) -> None:
        """Build them.

        Args:
            worte: words of the screen.
            grenze: boundary of the screen.
            changed: is called when somebody looks for something else.
        """
        self._worte, self._changed = worte, changed
        self._werte = dict(LEER)
        self.form = make_plain_form(self._first_fields())
        self.mehr = make_plain_form(self._more_fields())
        self.frage = Meldung(klasse="k-hinweis")
        self.block = Stapel(self.form, Klappe(worte("suche.mehr_filter"), self.mehr), self.frage)
        for form in (self.form, self.mehr):
            form.on_draft(grenze.guard(self._typed))

    @property
    def umfang(self) -> str:
        """Empty for members, ``alle`` for all places, ``gruppe`` for those of the group."""
        return str(self._werte["umfang"])

    @property
    def land(self) -> str:
        """Code of the Land, empty for all."""
        return str(self._werte["wo"])

    def forget(self) -> None:
        """Look for nothing."""
        self._werte = dict(LEER)
        for form in (self.form, self.mehr):
            form.show(dict(LEER))

    def read(self, gruppe: Regionalgruppe) -> Ortsfilter:
        """Return what somebody looks for, and say what is not clear in it."""
        from toolkit.dokument.regionalgruppe.auswahl import Ortsfilter
        from toolkit.dokument.regionalgruppe.lage import Anker, find_anchor

        roh, von, frage = self._werte, None, ""
        if str(roh["bei"]).strip():
            fund = find_anchor(str(roh["bei"]), gruppe.orte)
            if isinstance(fund, Anker):
                von = fund
            else:
                frage = f"{fund.was} {fund.tun}"
        elif roh["km"]:
            frage = self._worte("suche.von_wo")
        self.frage.say(frage)
        alle = self.umfang != ""
        return Ortsfilter(str(roh["suche"]), self.land, von, roh["km"], str(roh["groesse"]), roh["dabei_seit"], alle)

    def _first_fields(self) -> list[Feld]:
        worte, f = self._worte, Felder(self._worte)
        land = {"art": "wahl", "name": "wo", "titel": worte("feld.wo"), "optionen": laender_of(worte, "suche.alle")}
        return [f.reihe(f.zeile("suche", breit=True), land, f.wahl("umfang", ("", "alle", "gruppe")))]

    def _more_fields(self) -> list[Feld]:
        f = Felder(self._worte)
        return [
            f.reihe(f.zeile("bei", breit=True), f.zahl("km", ganz=True, kleinster=1, groesster=1500)),
            f.reihe(
                f.wahl("groesse", ("", "klein", "mittel", "gross", "grossstadt")),
                f.zahl("dabei_seit", ganz=True, kleinster=1990, groesster=2200),
            ),
        ]

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._werte |= {name: wert for name, wert in inhalt.items() if name in LEER}
        self._changed()
