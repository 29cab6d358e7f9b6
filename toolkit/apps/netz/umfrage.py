"""How are all actors asked with whom they work, by file or on paper?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.netz.antworten import Antworten
from toolkit.apps.netz.papierantwort import Papierantwort
from toolkit.dokument.netz.blatt import real_actors, title_of
from toolkit.frame.mappe import Felder, Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, write_prints, write_tables
from toolkit.widgets import Klappe, Meldung

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.dokument.netz.fragen import Umfrage
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

GENUG = 2


class Umfragebereich:
    """Forms out and answers in; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Netzblatt]) -> None:
        """Build it; what is asked beside the kind of contact is not remembered."""
        self._worte, self._stand = worte, stand
        grenze = schirm.rahmen.grenze
        f = Felder(worte)
        self._fragen = {"bewertung": False, "konflikt": False}
        self.form = make_plain_form([f.haken("bewertung"), f.haken("konflikt")])
        self.heikel, self.offen = Meldung(klasse="k-hinweis k-hinweis--achtung"), Meldung()
        self.hinaus = Mitnahme({worte("umfrage.datei"): self._tables, worte("umfrage.boegen"): self._papers}, grenze)
        self.herein, self.papier = Antworten(worte, stand, grenze), Papierantwort(worte, stand, grenze)
        kopf = (Meldung(text=worte("umfrage.wozu")), self.form, self.heikel, self.hinaus.block)
        self.block = Klappe(worte("umfrage.titel"), *kopf, self.offen, self.herein.block, self.papier.block)
        self.form.on_draft(grenze.guard(self._chosen))

    def refresh(self, blatt: Netzblatt) -> None:
        """Say who has not answered yet."""
        from toolkit.dokument.netz.ruecklauf import answered, waiting
        from toolkit.planung.netz.worte import name_some

        offen = [a.name for a in waiting(blatt)] if answered(blatt) else []
        self.offen.say(self._worte("umfrage.offen", namen=name_some(offen)) if offen else "")
        self.herein.refresh(blatt)
        self.papier.refresh(blatt)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self._fragen = dict.fromkeys(self._fragen, False)
        self.form.show({})
        self.heikel.say("")
        self.hinaus.gesagt.say("")
        self.herein.forget()
        self.papier.forget()

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._fragen = {name: bool(inhalt.get(name)) for name in self._fragen}
        self.heikel.say(self._worte("umfrage.heikel") if any(self._fragen.values()) else "")

    def _survey(self) -> Umfrage:
        from toolkit.dokument.netz.fragen import Umfrage

        return Umfrage(**self._fragen)

    def _asked(self) -> Netzblatt | None:
        blatt = self._stand.wert
        if blatt is not None and len(real_actors(blatt)) < GENUG:
            self.hinaus.gesagt.say(self._worte("umfrage.zu_wenige"))
            return None
        return blatt

    def _tables(self) -> Datei | None:
        from toolkit.dokument.netz.umfrage import umfrage_als_tabellen

        blatt = self._asked()
        name = self._worte("datei.umfrage")
        return write_tables(umfrage_als_tabellen(blatt, self._survey()), f"{name} {title_of(blatt)}") if blatt else None

    def _papers(self) -> Datei | None:
        from toolkit.dokument.netz.bogen import boegen_als_dokumente
        from toolkit.export.pdf.druck import Druckteil

        blatt = self._asked()
        if blatt is None:
            return None
        teil = Druckteil(boegen_als_dokumente(blatt, self._survey()), "blatt")
        name = self._worte("datei.fragebogen")
        return write_prints(title_of(blatt), [teil], f"{name} {title_of(blatt)}")
