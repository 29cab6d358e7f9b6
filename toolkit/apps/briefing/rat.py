"""How do the same entries become reasons for council and funders and a proposal for the council?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.apps.briefing.blatt import Blattzugang
    from toolkit.dokument.briefing.blatt import Briefing


class Rat:
    """Blocks of the part for council and funders: ``oben`` above the form, ``unten`` below it."""

    def __init__(self, zugang: Blattzugang) -> None:
        """Build them."""
        from toolkit.dokument.briefing.rat import argumente_als_dokument, vorlage_als_dokument

        worte = self._worte = zugang.worte
        self._zugang = zugang
        self.nehmen = Knopf(beschriftung=worte("rat.nehmen"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.rat = zugang.both("rat", lambda b: argumente_als_dokument(b, "rat", today()))
        self.foerderung = zugang.both("foerderung", lambda b: argumente_als_dokument(b, "foerderung", today()))
        self.vorlage = zugang.both("vorlage", lambda b: vorlage_als_dokument(b, today()))
        self.oben = (Stapel(self.nehmen, self.gesagt),)
        self.unten = (
            Abschnitt(worte("rat.argumente"), self.rat.block, self.foerderung.block, ebene=3),
            Abschnitt(worte("rat.vorlage"), Meldung(text=worte("rat.ratsbuero")), self.vorlage.block, ebene=3),
        )
        self.nehmen.on_click(zugang.grenze.guard(self._take))

    def refresh(self, briefing: Briefing) -> None:
        """Offer to take the requests over while there are some that are no reasons yet."""
        from toolkit.dokument.briefing.rat import reasons_from_requests

        self.nehmen.versteckt = self._zugang.schirm.blatt.gesperrt or not reasons_from_requests(briefing)

    def _take(self) -> None:
        from toolkit.dokument.briefing.rat import reasons_from_requests

        briefing = self._zugang.read()
        if briefing is None:
            return
        neu = reasons_from_requests(briefing)
        gruende = [*briefing.gruende, *neu]
        if self._zugang.change(gruende=[grund.model_dump(mode="json") for grund in gruende]):
            self.gesagt.say(self._worte.count("rat.genommen", len(neu)))
