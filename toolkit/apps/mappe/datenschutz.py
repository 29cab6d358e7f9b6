"""What does this installation keep about whom, where and how long, in plain words?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.mappe.teil import Teil
from toolkit.widgets import Klappe, Meldung

if TYPE_CHECKING:
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen


class Datenschutz(Teil):
    """The facts about storage, made from the store's own tables; read when they are unfolded."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Build the part empty."""
        super().__init__(rahmen, leiste)
        self.block = Klappe(self.worte("daten.titel"))
        self.block.observe(self.guard(lambda _: self._fill()), "offen")

    def _fill(self) -> None:
        from toolkit.store.auskunft import describe_storage
        from toolkit.store.treiber import name_place

        if self.block.kinder:
            return
        auskunft = describe_storage(name_place())
        worte = self.worte
        teile = [
            Meldung(
                text=worte("daten.kurz", ort=auskunft.ort),
                punkte=[worte("daten.wer"), worte("daten.code"), worte("daten.tab"), f"{auskunft.sicherungen}."],
            )
        ]
        teile += [
            Meldung(
                text=worte("daten.bestand", titel=bestand.titel, wozu=bestand.wozu, frist=bestand.frist),
                punkte=[worte("daten.person" if f.person else "daten.feld", was=f.was) for f in bestand.felder],
            )
            for bestand in auskunft.bestaende
        ]
        texte = [
            Klappe(text.titel, *(Meldung(text=absatz) for absatz in text.absaetze)) for text in auskunft.texte.values()
        ]
        self.block.kinder = [*teile, *texte]
