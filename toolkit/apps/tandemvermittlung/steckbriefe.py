"""How do the profile sheets go out to the places?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, Form, write_document, write_tables
from toolkit.widgets import Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.dokument.tandemvermittlung.werte import Tandemort
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

LEER, ALLE = "leer", "alle"
# Word files of more pages keep people waiting.
WORD_ORTE = 20
FORMEN: tuple[Form, ...] = ("docx", "pdf")


class Steckbriefe:
    """Choice of a place and papers for it; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tandemvermittlung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand, self._fuer = worte, stand, ALLE
        self.wahl = make_plain_form([])
        papiere = {worte(f"steckbrief.{form}"): partial(self._paper, form) for form in FORMEN}
        self.mitnahme = Mitnahme({worte("steckbrief.xlsx"): self._table, **papiere}, grenze)
        self.block = Stapel(Meldung(text=worte("steckbrief.hilfe")), self.wahl, self.mitnahme.block)
        self.wahl.on_draft(grenze.guard(self._chosen))

    def refresh(self, v: Tandemvermittlung) -> None:
        """Offer the places."""
        from toolkit.dokument.tandemvermittlung.namen import place_names

        worte = self._worte
        orte = sorted(place_names(v).items(), key=lambda o: o[1].casefold())
        optionen = [(ALLE, worte("steckbrief.alle")), (LEER, worte("steckbrief.leer")), *orte]
        if self._fuer not in {wert for wert, _ in optionen}:
            self._fuer = ALLE
        felder = [{"art": "wahl", "name": "fuer", "titel": worte("steckbrief.fuer"), "optionen": optionen}]
        if self.wahl.felder != felder:
            self.wahl.felder = felder
            self.wahl.show({"fuer": self._fuer})

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._fuer = str(inhalt.get("fuer") or ALLE)

    def _places(self, v: Tandemvermittlung) -> list[Tandemort]:
        return [o for o in v.orte if self._fuer in (ALLE, o.id)]

    def _paper(self, form: Form) -> Datei | None:
        from toolkit.dokument.tandemvermittlung.steckbrief import steckbrief_als_dokument, steckbriefe_als_dokument

        v = self._stand.wert
        if v is None:
            return None
        if form == "docx" and self._fuer == ALLE and len(v.orte) > WORD_ORTE:
            self.mitnahme.gesagt.say(self._worte("steckbrief.zu_viele", hoechstens=WORD_ORTE))
            return None
        ort = next((o for o in v.orte if o.id == self._fuer), None)
        dokument = steckbriefe_als_dokument(v) if self._fuer == ALLE else steckbrief_als_dokument(v, ort)
        return write_document(dokument, dokument.titel, form)

    def _table(self) -> Datei | None:
        from toolkit.dokument.tandemvermittlung.steckbrief import STECKBRIEF
        from toolkit.dokument.tandemvermittlung.steckbrieftabelle import steckbriefe_als_tabellen

        v = self._stand.wert
        return write_tables(steckbriefe_als_tabellen(v, self._places(v)), STECKBRIEF) if v else None
