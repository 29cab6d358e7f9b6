"""What would be if somebody left, or if two came together?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.apps.netz.beste import Beste
from toolkit.apps.netz.merkbar import Merker
from toolkit.apps.netz.moment import Moment
from toolkit.apps.netz.wahl import Wahl, actor_options
from toolkit.dokument.netz.blatt import as_network
from toolkit.dokument.netz.merken import task_of_leaving, task_of_tie
from toolkit.planung.meldungen import Fehler
from toolkit.planung.netz import KONFLIKT
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Wennbereich:
    """Three questions, each with an answer and a task; ``oben`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Netzblatt]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        grenze = schirm.rahmen.grenze
        self.merker = Merker(worte, stand, grenze)
        self.geht = Wahl({"geht": worte("wenn.geht")}, grenze, self._again)
        self.zwei = Wahl({"von": worte("wenn.von"), "zu": worte("wenn.zu")}, grenze, self._again)
        self.konflikte = Moment(worte("wenn.konflikte"), grenze, self._again)
        self.ohne, self.mit = Meldung(), Meldung()
        self.ohne_merken = Knopf(beschriftung=worte("merken.ausfall"), klasse="k-knopf--leise", versteckt=True)
        self.mit_merken = Knopf(beschriftung=worte("merken.knopf"), klasse="k-knopf--leise", versteckt=True)
        self.beste = Beste(worte, stand, schirm, self.merker)
        self.oben = Stapel(
            self.beste.block,
            Abschnitt(worte("wenn.titel_geht"), self.geht.block, self.ohne, self.ohne_merken, ebene=3),
            Abschnitt(
                worte("wenn.titel_neu"),
                *(self.zwei.block, self.mit, self.mit_merken, self.konflikte.block),
                ebene=3,
            ),
            self.merker.block,
        )
        self.ohne_merken.on_click(grenze.guard(self._note_leaving))
        self.mit_merken.on_click(grenze.guard(self._note_tie))

    def refresh(self, blatt: Netzblatt) -> None:
        """Offer who is there and answer anew."""
        optionen = actor_options(blatt, self._worte("wahl.bitte"))
        self.geht.offer(optionen)
        self.zwei.offer(optionen)
        self.merker.refresh(blatt)
        self.beste.refresh(blatt)
        self._answer(blatt)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        for teil in (self.geht, self.zwei, self.merker, self.beste):
            teil.forget()
        self.konflikte.clear()

    def leave(self) -> None:
        """End what is being reckoned, and say nothing of conflicts when somebody goes elsewhere."""
        self.beste.leave()
        self.konflikte.clear()

    def _again(self) -> None:
        blatt = self._stand.wert
        if blatt is not None:
            self._answer(blatt)

    def _answer(self, blatt: Netzblatt) -> None:
        from toolkit.planung.netz import with_tie, without

        netz, darf = as_network(blatt), not self._stand.gesperrt
        geht, von, zu = self.geht.werte["geht"], *self.zwei.werte.values()
        fall = without(netz, geht) if geht else None
        _say(self.ohne, () if fall is None else (str(fall),) if isinstance(fall, Fehler) else fall.saetze)
        self.ohne_merken.versteckt = not darf or fall is None or isinstance(fall, Fehler)
        if not self.konflikte.wert:
            netz = replace(netz, bindungen=tuple(b for b in netz.bindungen if b.art != KONFLIKT))
        neu = with_tie(netz, von, zu) if von and zu else None
        _say(self.mit, () if neu is None else (str(neu),) if isinstance(neu, Fehler) else neu.saetze)
        self.mit_merken.versteckt = not darf or neu is None or isinstance(neu, Fehler)

    def _note_leaving(self) -> None:
        blatt = self._stand.wert
        if blatt is not None:
            self.merker.note(task_of_leaving(blatt, self.geht.werte["geht"]))

    def _note_tie(self) -> None:
        blatt = self._stand.wert
        if blatt is not None:
            self.merker.note(task_of_tie(blatt, *self.zwei.werte.values()))


def _say(meldung: Meldung, saetze: tuple[str, ...]) -> None:
    meldung.say(saetze[0] if saetze else "", *saetze[1:])
