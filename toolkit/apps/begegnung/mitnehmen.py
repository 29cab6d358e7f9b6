"""On which papers do tables and pairs leave?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.begegnung.blatt import seated, title_of
from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, write_document, write_prints, write_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from toolkit.dokument.begegnung.blatt import Begegnung
    from toolkit.dokument.begegnung.paarvorschlag import Ortspaar
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.begegnung import Paar


class Mitnehmen:
    """The papers; ``block`` is what is displayed."""

    def __init__(
        self,
        worte: Worte,
        schirm: Blattschirm,
        stand: Wertblatt[Begegnung],
        rate: Callable[[Begegnung], Mapping[tuple[str, str], Paar]],
        propose: Callable[[Begegnung], list[Ortspaar]],
    ) -> None:
        """Build it; ``rate`` says what pairs of guests are worth, ``propose`` finds pairs of places."""
        self._worte, self._stand, self._rate, self._propose = worte, stand, rate, propose
        self.mitnahme = Mitnahme(
            {
                worte("papier.wand"): self._with(self._wall, tische=True),
                worte("papier.karten"): self._with(self._cards, tische=True),
                worte("papier.plan"): self._with(self._plan, tische=True),
                worte("papier.liste"): self._with(self._list, tische=True),
                worte("papier.gruende"): self._with(self._reasons, tische=True),
                worte("papier.paare"): self._with(self._pairs),
            },
            schirm.rahmen.grenze,
        )
        self.block = self.mitnahme.block

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.mitnahme.gesagt.say("")

    def _with(self, mache: Callable[[Begegnung], Datei], *, tische: bool = False) -> Callable[[], Datei | None]:
        def _file() -> Datei | None:
            b = self._stand.wert
            if b is not None and tische and not seated(b):
                self.mitnahme.gesagt.say(self._worte("papier.keine_tische"))
                return None
            return mache(b) if b is not None else None

        return _file

    def _wall(self, b: Begegnung) -> Datei:
        from toolkit.dokument.begegnung.papiere import tischplan_als_dokument

        return write_document(tischplan_als_dokument(b), self._name("papier.wand_datei", b), "pdf", "wand-a3")

    def _cards(self, b: Begegnung) -> Datei:
        from toolkit.dokument.begegnung.papiere import tischkarten_als_dokumente
        from toolkit.export.pdf import Druckteil

        name = self._name("papier.karten_datei", b)
        return write_prints(name, (Druckteil(tischkarten_als_dokumente(b), "karten"),), name)

    def _plan(self, b: Begegnung) -> Datei:
        from toolkit.dokument.begegnung.papiere import tischplan_als_dokument

        return write_document(tischplan_als_dokument(b), self._name("papier.plan_datei", b), "docx")

    def _list(self, b: Begegnung) -> Datei:
        from toolkit.dokument.begegnung.tabellen import tischliste_als_tabellen

        return write_tables(tischliste_als_tabellen(b), self._name("papier.liste_datei", b))

    def _reasons(self, b: Begegnung) -> Datei:
        from toolkit.dokument.begegnung.papiere import gruende_als_dokument

        return write_document(gruende_als_dokument(b, self._rate(b)), self._name("papier.gruende_datei", b), "docx")

    def _pairs(self, b: Begegnung) -> Datei:
        from toolkit.dokument.begegnung.papiere import paare_als_dokument

        return write_document(paare_als_dokument(b, self._propose(b)), self._name("papier.paare_datei", b), "docx")

    def _name(self, wort: str, b: Begegnung) -> str:
        return f"{self._worte(wort)} {title_of(b)}"
