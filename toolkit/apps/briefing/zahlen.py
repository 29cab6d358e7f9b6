"""How does a coordinator find numbers: a blank sheet, and what usually exists and where?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.widgets import Klappe, Meldung
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.briefing.blatt import Blattzugang
    from toolkit.dokument.briefing.blatt import Briefing
    from toolkit.dokument.briefing.vorrat import Zahlvorschlag


class Zahlen:
    """Blocks of the part on numbers: ``oben`` above the form, ``unten`` below it."""

    def __init__(self, zugang: Blattzugang) -> None:
        """Build them."""
        from toolkit.dokument.briefing.papiere import zahlenblatt_als_dokument

        worte = self._worte = zugang.worte
        self._zugang = zugang
        self.blatt = zugang.both("zahlenblatt", zahlenblatt_als_dokument)
        self.gesagt = Meldung()
        self.liste = Eintragsliste(name=worte("vorschlag.name"))
        self.vorrat = Klappe(worte("vorschlag.titel"), Meldung(text=worte("vorschlag.satz")), self.gesagt, self.liste)
        self.oben, self.unten = (self.blatt.block,), (self.vorrat,)
        self.liste.on_gesture(zugang.grenze.guard(lambda _, kennung: self._take(kennung)))

    def refresh(self, briefing: Briefing) -> None:
        """Offer the numbers that are not in the list yet."""
        from toolkit.dokument.briefing.vorrat import ZAHLEN

        da = {zahl.was.strip().casefold() for zahl in briefing.zahlen}
        gesperrt = self._zugang.schirm.blatt.gesperrt
        self.liste.eintraege = [self._entry(v, gesperrt) for v in ZAHLEN if v.was.casefold() not in da]

    def _entry(self, vorschlag: Zahlvorschlag, gesperrt: bool) -> dict[str, Any]:  # noqa: FBT001
        knoepfe = [] if gesperrt else [["nehmen", self._worte("vorschlag.nehmen")]]
        zeilen = [self._worte("vorschlag.wo", wo=vorschlag.wo), vorschlag.achtung]
        return {
            "id": vorschlag.schluessel,
            "titel": vorschlag.was,
            "zeilen": [zeile for zeile in zeilen if zeile],
            "knoepfe": knoepfe,
        }

    def _take(self, kennung: str) -> None:
        from toolkit.dokument.briefing.blatt import Zahl
        from toolkit.dokument.briefing.vorrat import ZAHLEN

        briefing, vorschlag = self._zugang.read(), next(v for v in ZAHLEN if v.schluessel == kennung)
        if briefing is None:
            return
        zahlen = [*briefing.zahlen, Zahl(was=vorschlag.was)]
        if self._zugang.change(zahlen=[zahl.model_dump(mode="json") for zahl in zahlen]):
            self.gesagt.say(self._worte("vorschlag.genommen", was=vorschlag.was))
