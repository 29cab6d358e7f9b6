"""How is a whole Mappe deleted for good, after one question in the page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.mappe.teil import Teil
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen


class Loeschen(Teil):
    """Says what will be gone, asks once, deletes."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Build the part."""
        super().__init__(rahmen, leiste)
        worte = self.worte
        self.frage = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.knopf = self.make_quiet(worte("loeschen.knopf"))
        self.ja = Knopf(beschriftung=worte("loeschen.ja"), versteckt=True)
        self.nein = self.make_quiet(worte("loeschen.nein"))
        self.nein.versteckt = True
        self.block = Klappe(
            worte("loeschen.titel"),
            Meldung(text=worte("loeschen.text")),
            self.knopf,
            self.frage,
            Reihe(self.ja, self.nein),
        )
        self.knopf.on_click(self.guard(self._ask))
        self.ja.on_click(self.guard(self._delete))
        self.nein.on_click(self.guard(self._forget_it))

    def refresh(self) -> None:
        """Be there for those who may write."""
        self.block.versteckt = not self.mappe.darf_schreiben
        if not self.mappe.ist_da:
            self._forget_it()

    def _ask(self) -> None:
        ablage, zugang, worte = self.mappe.ablage, self.mappe.zugang, self.worte
        da = self.mappe.attempt(lambda: ablage.list_sheets(zugang))
        korb = self.mappe.attempt(lambda: ablage.list_sheets(zugang, papierkorb=True))
        codes = self.mappe.attempt(lambda: ablage.list_codes(zugang))
        if da is None or korb is None or codes is None:
            self.frage.say(self.mappe.grund)
            return
        self.frage.say(
            worte("loeschen.frage", mappe=self.mappe.name),
            worte.count("loeschen.blaetter", len(da)),
            worte.count("loeschen.korb", len(korb)),
            worte.count("loeschen.codes", len(codes)),
            worte("loeschen.sicherungen"),
        )
        self.ja.versteckt = self.nein.versteckt = False
        self.knopf.versteckt = True

    def _forget_it(self) -> None:
        self.frage.say("")
        self.ja.versteckt = self.nein.versteckt = True
        self.knopf.versteckt = False

    def _delete(self) -> None:
        name = self.mappe.name
        spurlos = self.mappe.attempt(lambda: self.mappe.ablage.delete_mappe(self.mappe.zugang))
        if spurlos is None:
            self.frage.say(self.mappe.grund)
            return
        self.leiste.schluessel.drop_code()
        self.mappe.close(self.worte("loeschen.fertig" if spurlos else "loeschen.bald", mappe=name))
