"""Who was really there, ticked off from the signed list in a few minutes?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.regionaltreffen.gaeste import name_guest, order_guests
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Klappe, Knopf, Meldung
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.regionaltreffen.arbeit import Arbeit
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.dokument.regionaltreffen.werte import Gast


class Anwesenheit:
    """A list to tick and a button for all who had agreed; there from the day on; ``block`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte = arbeit.worte
        self._arbeit = arbeit
        self.stand = Meldung()
        self.alle = Knopf(beschriftung=worte("anwesend.alle"), klasse="k-knopf--leise")
        self.liste = Eintragsliste(name=worte("anwesend.titel"), erledigt=worte("anwesend.war_da"))
        wozu = Meldung(text=worte("anwesend.wozu"))
        self.block = Klappe(worte("anwesend.titel"), wozu, self.alle, self.stand, self.liste)
        self.alle.on_click(arbeit.guard(self._all_came))
        self.liste.on_gesture(arbeit.guard(self._tick))

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Show who could have been there."""
        gaeste = [g for g in treffen.gaeste if g.zusage != "nein" or g.war_da == "ja"]
        vorbei = treffen.tag is not None and treffen.tag <= today()
        self.block.versteckt = not vorbei or not gaeste or not self._arbeit.darf
        if self.block.versteckt:
            return
        self.stand.say(self._arbeit.worte.count("anwesend.stand", sum(g.war_da == "ja" for g in gaeste)))
        self.alle.versteckt = not any(g.zusage == "ja" and not g.war_da for g in gaeste)
        self.liste.eintraege = [_entry(g) for g in order_guests(gaeste)]

    def _all_came(self) -> None:
        self._set({g.id: "ja" for g in self._arbeit.treffen.gaeste if g.zusage == "ja" and not g.war_da})

    def _tick(self, geste: str, kennung: str) -> None:
        if not self._set({kennung: "ja" if geste == "an" else "nein"}):
            self.liste.draw_again()

    def _set(self, war_da: dict[str, str]) -> bool:
        treffen = self._arbeit.treffen
        neue = [g.model_copy(update={"war_da": war_da[g.id]}) if g.id in war_da else g for g in treffen.gaeste]
        return self._arbeit.put(treffen.model_copy(update={"gaeste": neue}))


def _entry(gast: Gast) -> dict[str, Any]:
    ort = one_line(gast.ort)
    return {"id": gast.id, "titel": name_guest(gast), "zeilen": [ort] if ort else [], "haken": gast.war_da == "ja"}
