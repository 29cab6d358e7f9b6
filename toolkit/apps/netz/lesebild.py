"""Where in the picture are those whom a sentence is about?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.lage import Lage
from toolkit.dokument.netz.blatt import as_network
from toolkit.planung.netz.worte import name_some
from toolkit.widgets import Abschnitt, Knopf, Meldung, Netzbild, Reihe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

ANKER = "lesebild"


class Lesebild:
    """A picture that is there on request, without ratings; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze) -> None:
        """Build it, hidden."""
        self._worte, self._stand = worte, stand
        self._wer: tuple[str, ...] = ()
        self.gesagt, self.bewegt = Meldung(), Meldung()
        self.lage = Lage(worte, stand, grenze, self.bewegt)
        self.bild = Netzbild(name=worte("lesebild.name"), worte=worte.group("netzbild"))
        self.weg = Knopf(beschriftung=worte("lesebild.weg"), klasse="k-knopf--leise")
        knoepfe = Reihe(self.weg, self.lage.rueckweg.knopf)
        self.block = Abschnitt(
            worte("lesebild.titel"), self.gesagt, self.bild, knoepfe, self.bewegt, ebene=3, anker=ANKER, versteckt=True
        )
        self.weg.on_click(grenze.guard(self.hide))
        self.bild.on_move(grenze.guard(lambda wer, x, y: self.lage.move("netz", wer, (x, y))))

    def show(self, blatt: Netzblatt, wer: Sequence[str]) -> None:
        """Show the picture with some actors marked."""
        self._wer = tuple(wer)
        self.refresh(blatt)
        self._stand.show_part(ANKER)

    def refresh(self, blatt: Netzblatt) -> None:
        """Draw anew if it is shown; who is gone is no longer marked."""
        from toolkit.dokument.netz.marken import mark_actors
        from toolkit.planung.netzbild import make_picture

        netz = as_network(blatt)
        namen = {a.id: a.name for a in netz.akteure}
        wer = [i for i in self._wer if i in namen]
        if not wer:
            self.hide()
            return
        orte = self.lage.find(blatt, "netz")
        werte = mark_actors(make_picture(netz, orte, "netz", mit_einfluss=False, mit_konflikt=False), wer)
        with self.bild.hold_sync():
            for name, wert in werte.items():
                setattr(self.bild, name, wert)
            self.bild.wahl = wer[0] if len(wer) == 1 else ""
        self.block.versteckt = False
        self.lage.rueckweg.refresh(blatt)
        self.gesagt.say(self._worte("lesebild.gesagt", namen=name_some([namen[i] for i in wer])))

    def hide(self) -> None:
        """Take the picture away."""
        self._wer = ()
        self.block.versteckt = True
        self.gesagt.say("")
