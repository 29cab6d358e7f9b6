"""Which guide goes along to a talk of twenty minutes, and when does one ask again?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, Form, write_dates, write_document
from toolkit.widgets import Stapel

if TYPE_CHECKING:
    from toolkit.dokument.marktplatz.blatt import Marktplatz
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

LEER = ""
FORMEN: tuple[Form, ...] = ("pdf", "docx")


class Telefonbereich:
    """Guide and dates; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Marktplatz], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand, self._fuer = worte, stand, LEER
        self.wahl = make_plain_form([])
        leitfaden = {worte(f"telefonieren.{form}"): partial(self._guide, form) for form in FORMEN}
        self.mitnahme = Mitnahme({**leitfaden, worte("telefonieren.ics"): self._dates}, grenze)
        self.block = Stapel(self.wahl, self.mitnahme.block)
        self.wahl.on_draft(grenze.guard(self._chosen))

    def refresh(self, markt: Marktplatz) -> None:
        """Offer the talks."""
        worte = self._worte
        optionen = [(LEER, worte("telefonieren.leerer"))]
        optionen += [(g.id, g.titel.strip() or worte("telefonieren.ohne_titel")) for g in markt.gespraeche]
        if self._fuer not in {wert for wert, _ in optionen}:
            self._fuer = LEER
        felder = [{"art": "wahl", "name": "fuer", "titel": worte("telefonieren.fuer"), "optionen": optionen}]
        if self.wahl.felder != felder:
            self.wahl.felder = felder
            self.wahl.show({"fuer": self._fuer})

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._fuer = str(inhalt.get("fuer") or LEER)

    def _guide(self, form: Form) -> Datei | None:
        from toolkit.dokument.telefonberatung import Telefonat, telefonat_als_dokument

        markt = self._stand.wert
        if markt is None:
            return None
        gespraech = next((g for g in markt.gespraeche if g.id == self._fuer), None)
        telefonat = gespraech.telefonat if gespraech else Telefonat()
        name = self._worte("telefonieren.name")
        return write_document(telefonat_als_dokument(telefonat), f"{name} {telefonat.anliegen}", form)

    def _dates(self) -> Datei | None:
        from toolkit.dokument.telefonberatung import telefonat_als_termine
        from toolkit.dokument.termine import Termine

        markt = self._stand.wert
        if markt is None:
            return None
        offen = [g for g in markt.gespraeche if not g.nachgefragt]
        termine = tuple(t for g in offen for t in telefonat_als_termine(g.telefonat, g.id).termine)
        if not termine:
            self.mitnahme.gesagt.say(self._worte("telefonieren.keine_termine"))
            return None
        return write_dates(Termine(markt.titel, termine), self._worte("telefonieren.ics"))
