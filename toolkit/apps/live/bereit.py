"""Which preparations for the day are done, and which are still open the evening before?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.worte import say_date
from toolkit.planung.baum import walk_blocks
from toolkit.widgets import Klappe, Kontrollgruppe, Meldung

if TYPE_CHECKING:
    from toolkit.apps.live.quellen import Fund
    from toolkit.frame.worte import Worte


def check_plan(fund: Fund, worte: Worte) -> list[tuple[bool, str]]:
    """List what the plan itself tells: whether it is there, and a sentence on it."""
    tag = next(t for t in fund.ablauf.tage if t.id == fund.tag)
    angaben = fund.ablauf.angaben
    bloecke = [(s, b) for s, b in walk_blocks(fund.ablauf) if s.tag.id == tag.id and b.art != "pause"]
    ohne_wer = sum(not (b.verantwortlich or (s.spur and s.spur.verantwortlich)) for s, b in bloecke)
    ohne_text = sum(not b.text for _, b in bloecke)
    ort = ", ".join(filter(None, (angaben.ort, angaben.raum)))
    punkte = [
        (True, worte("bereit_plan.datum_da", tag=say_date(tag.datum)))
        if tag.datum
        else (False, worte("bereit_plan.datum_fehlt")),
        (True, worte("bereit_plan.ort_da", ort=ort)) if ort else (False, worte("bereit_plan.ort_fehlt")),
        _count(ohne_wer, "bereit_plan.wer_fehlt", "bereit_plan.wer_da", worte),
        _count(ohne_text, "bereit_plan.text_fehlt", "bereit_plan.text_da", worte),
    ]
    # Without a sheet the plan may still lie in a file of the person: only she knows, so that is a tick of her own.
    return [*punkte, (True, worte("bereit_plan.mappe_da"))] if fund.blatt_id else punkte


def _count(fehlend: int, fehlt: str, alle: str, worte: Worte) -> tuple[bool, str]:
    return (False, worte.count(fehlt, fehlend)) if fehlend else (True, worte(alle))


class Bereitbereich:
    """The list; ``block`` is what is displayed, folded, while a day is chosen and has not begun."""

    def __init__(self, worte: Worte) -> None:
        """Build it hidden."""
        self._worte = worte
        self._fund: Fund | None = None
        haken = list(worte.group("bereit_haken").items())
        self.plan = Meldung()
        self.haken = Kontrollgruppe(
            beschriftung=worte("bereit.haken"),
            hilfe=worte("bereit.haken_hilfe"),
            optionen=haken,
            # One more than there are: a list of ticks has no limit to be told of.
            hoechstens=len(haken) + 1,
        )
        self.block = Klappe(
            worte("bereit.titel"), self.plan, Meldung(text=worte("bereit.netz")), self.haken, versteckt=True
        )

    def refresh(self, fund: Fund | None) -> None:
        """Show the list for a day that is about to begin; ``None`` takes it away."""
        self.block.versteckt = fund is None
        if fund is None or fund == self._fund:
            return
        self._fund, self.haken.werte = fund, []
        worte, punkte = self._worte, check_plan(fund, self._worte)
        saetze = (worte("bereit.fertig" if da else "bereit.offen", satz=satz) for da, satz in punkte)
        self.plan.say(worte.count("bereit.stand", sum(not da for da, _ in punkte)), *saetze)
