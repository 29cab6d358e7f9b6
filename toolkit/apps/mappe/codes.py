"""Who can open this Mappe, and how is a code changed, added or withdrawn?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from toolkit.apps.mappe.teil import Teil
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe.zeit import at
from toolkit.store.typen import Recht, Zugang
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.apps.mappe.anlegen import Codezettel
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen

WEITERE: tuple[Literal["mitinhaber", "lesen"], ...] = ("mitinhaber", "lesen")


class Codes(Teil):
    """The codes of the Mappe; none of them can be shown again."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste, zettel: Codezettel) -> None:
        """Build the part; ``zettel`` shows new codes."""
        super().__init__(rahmen, leiste)
        worte = self.worte
        self._zettel = zettel
        self.stand, self.gesagt = Meldung(), Meldung()
        self.aendern = self.make_quiet(worte("codes.aendern"))
        self.weitere = {recht: self.make_quiet(worte(f"codes_neu.{recht}")) for recht in WEITERE}
        self.zurueckziehen: dict[Recht | None, Knopf] = {
            "lesen": self.make_quiet(worte("codes.weg_lesen")),
            None: self.make_quiet(worte("codes.weg_alle")),
        }
        self.block = Klappe(
            worte("codes.titel"),
            self.stand,
            Reihe(self.aendern, *self.weitere.values()),
            Reihe(*self.zurueckziehen.values()),
            Meldung(text=worte("codes.verloren")),
            self.gesagt,
            anker="codes",
        )
        self.aendern.on_click(self.guard(self._change))
        for recht, knopf in self.weitere.items():
            knopf.on_click(self.guard(partial(self._add, recht)))
        for welche, knopf in self.zurueckziehen.items():
            knopf.on_click(self.guard(partial(self._withdraw, welche)))

    def refresh(self) -> None:
        """Say which codes there are."""
        self.block.versteckt = not self.mappe.darf_schreiben
        if not self.mappe.darf_schreiben:
            return
        codes = self.mappe.attempt(lambda: self.mappe.ablage.list_codes(self.mappe.zugang)) or []
        saetze = [self.worte(f"recht.{recht}", tag=say_date(at(angelegt).date())) for recht, angelegt in codes]
        self.stand.say(self.worte.count("codes.stand", len(codes)), *saetze)
        self.zurueckziehen[None].versteckt = len(codes) < 2  # noqa: PLR2004
        self.zurueckziehen["lesen"].versteckt = not any(recht == "lesen" for recht, _ in codes)

    def _change(self) -> None:
        neu = self.mappe.attempt(lambda: self.mappe.ablage.change_code(self.mappe.zugang))
        if neu is None:
            self.gesagt.say(self.mappe.grund)
            return
        self.leiste.open_with(lambda: self._adopted(*neu))
        self._zettel.show(neu[1], self.worte("code.geaendert"))

    def _adopted(self, zugang: Zugang, code: str) -> str:
        self.mappe.adopt(zugang)
        return code

    def _add(self, recht: Literal["mitinhaber", "lesen"]) -> None:
        code = self.mappe.attempt(lambda: self.mappe.ablage.add_code(self.mappe.zugang, recht))
        if code is None:
            self.gesagt.say(self.mappe.grund)
            return
        self._zettel.show(code, self.worte(f"code.{recht}"))
        self.refresh()

    def _withdraw(self, welche: Recht | None) -> None:
        anzahl = self.mappe.attempt(lambda: self.mappe.ablage.withdraw_codes(self.mappe.zugang, welche))
        self.refresh()
        self.gesagt.say(self.mappe.grund if anzahl is None else self.worte.count("codes.zurueckgezogen", anzahl))
