"""Does anything of a round go into the Mappe, and until when? Nothing does unless somebody wants it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.dokument.beratung.blatt import in_four_weeks
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe import Felder, add_sheet, make_plain_form
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.apps.beratung.model import Modell
    from toolkit.dokument.beratung.blatt import Erkenntnis, Fall
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import OffeneMappe
    from toolkit.frame.worte import Worte
    from toolkit.planung.beratung.runde import Teil
    from toolkit.widgets import Behaelter

TEILE: tuple[Teil, ...] = ("erkenntnis", "fall")


def keep_part(mappe: OffeneMappe, art: Teil, wert: Erkenntnis | Fall) -> bool:
    """Put one part of a round into the Mappe; if that fails, ``mappe.grund`` says why."""
    return bool(add_sheet(mappe, art, wert.titel, wert.model_dump(mode="json")))


class Aufhebebereich:
    """The choice whether a part is kept, and the way to forget all; ``block`` and ``ende`` are displayed."""

    def __init__(
        self,
        worte: Worte,
        modell: Modell,
        mappe: OffeneMappe,
        grenze: Grenze,
        kept: Callable[[Teil], None],
        forget: Callable[[], None],
    ) -> None:
        """Build it hidden.

        Args:
            worte: the screen's words.
            modell: the state of the screen.
            mappe: where something may be kept.
            grenze: boundary of the screen.
            kept: is called with a part once it is kept.
            forget: is called when everything is to be forgotten.
        """
        self._worte, self._modell, self._mappe, self._kept = worte, modell, mappe, kept
        self._tag: date | None = None
        self._gewaehlt = False
        self.stand, self.gesagt = Meldung(), Meldung.alert()
        self.knoepfe = {art: Knopf(beschriftung=worte(f"aufheben.{art}"), klasse="k-knopf--leise") for art in TEILE}
        self.form = make_plain_form([Felder(worte).tag("loeschen_am")])
        self.fall: Behaelter = Stapel(self.form, self.knoepfe["fall"])
        self.wahl: Behaelter = Stapel(self.knoepfe["erkenntnis"], self.fall, versteckt=True)
        self.block: Behaelter = Abschnitt(
            worte("aufheben.titel"), self.stand, self.wahl, self.gesagt, versteckt=True, anker="aufheben"
        )
        self.vergessen = Knopf(beschriftung=worte("vergessen.knopf"), klasse="k-knopf--leise")
        self.ende: Behaelter = Klappe(
            worte("vergessen.titel"), Meldung(text=worte("vergessen.hilfe")), self.vergessen, versteckt=True
        )
        guard = grenze.guard
        self.form.on_draft(guard(self._choose_day))
        for art, knopf in self.knoepfe.items():
            knopf.on_click(guard(partial(self._keep, art)))
        self.vergessen.on_click(guard(forget))

    @property
    def loeschtag(self) -> date | None:
        """The day of deletion that was chosen, or our proposal of four weeks; ``None`` if it was taken out."""
        return self._tag if self._gewaehlt else in_four_weeks(max(self._modell.tag, today()))

    def refresh(self) -> None:
        """Show what can be kept now."""
        worte, mappe, modell = self._worte, self._mappe, self._modell
        fertig, schon = modell.lage == "fertig", modell.runde.aufgehoben
        self.block.versteckt = not fertig or len(schon) == len(TEILE)
        self.ende.versteckt = modell.lage == "bereit" and modell.schrift.leer
        self.wahl.versteckt = not mappe.darf_schreiben
        self.knoepfe["erkenntnis"].versteckt = "erkenntnis" in schon
        self.fall.versteckt = "fall" in schon
        if mappe.darf_schreiben:
            self.stand.say(worte("aufheben.in_mappe", name=mappe.name))
        else:
            self.stand.say(worte("aufheben.ohne_mappe"))
        tag = self.loeschtag
        wert = {"loeschen_am": tag.isoformat() if tag else None}
        if not self._gewaehlt and self.form.inhalt != wert:
            self.form.show(wert)

    def forget(self) -> None:
        """Begin anew with our proposal for the day."""
        self._tag, self._gewaehlt = None, False
        self.gesagt.say("")

    def _choose_day(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        try:
            self._tag = date.fromisoformat(str(inhalt.get("loeschen_am") or ""))
        except ValueError:
            self._tag = None
        self._gewaehlt = True
        self.gesagt.say("")

    def _keep(self, art: Teil) -> None:
        modell, schrift = self._modell, self._modell.schrift
        if art in modell.runde.aufgehoben:  # pressed twice: the tab has nothing of it any more
            return
        grund = self._refuse_day() if art == "fall" else ""
        wert = schrift.fall(modell.tag, self.loeschtag) if art == "fall" else schrift.erkenntnis(modell.tag)
        gut = not grund and keep_part(self._mappe, art, wert)
        self.gesagt.say("" if gut else grund or self._mappe.grund)
        if gut:
            self._kept(art)

    def _refuse_day(self) -> str:
        """Say what is wrong with the day of deletion; empty if nothing is."""
        tag = self.loeschtag
        if tag is None:
            return self._worte("aufheben.tag_fehlt")
        return self._worte("aufheben.tag_vorbei", tag=say_date(tag)) if tag <= today() else ""
