"""Which three new ties would bring the network most?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.netz.blatt import as_network
from toolkit.dokument.netz.merken import task_of_tie
from toolkit.frame.fortschritt import Fortschrittsblock
from toolkit.planung.worte import quote
from toolkit.widgets import Abschnitt, Knopf, Meldung
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.apps.netz.merkbar import Merker
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.netz import Netz, Vorschlag

SOFORT_BIS = 80  # actors; beyond, it takes seconds and is reckoned aside
RECHNER = "toolkit.planung.netz.vorschlagsrechner.suggest_ties"
MERKEN = "merken"


class Beste:
    """A button, and what was found; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], schirm: Blattschirm, merker: Merker) -> None:
        """Build it."""
        self._worte, self._stand, self._merker = worte, stand, merker
        grenze = schirm.rahmen.grenze
        self._netz: Netz | None = None
        self._funde: Sequence[Vorschlag] = ()
        self.knopf = Knopf(beschriftung=worte("beste.knopf"))
        self.schonen = Knopf(beschriftung=worte("beste.schonen"), klasse="k-knopf--leise", versteckt=True)
        self.lauf = Fortschrittsblock(grenze)
        self.gesagt = Meldung()
        self.liste = Eintragsliste(name=worte("beste.titel"))
        teile = (self.knopf, self.lauf.baustein, self.gesagt, self.liste, self.schonen)
        self.block = Abschnitt(worte("beste.titel"), *teile, ebene=3)
        self.knopf.on_click(grenze.guard(self._find))
        self.schonen.on_click(grenze.guard(lambda: self._find(schonen=True)))
        self.liste.on_gesture(grenze.guard(self._note))

    def refresh(self, blatt: Netzblatt) -> None:
        """Keep what was found as long as the network is the same."""
        if self._netz is not None and as_network(blatt) != self._netz:
            self.forget()

    def forget(self) -> None:
        """Show nothing that was found."""
        self.leave()
        self._netz, self._funde = None, ()
        self.liste.eintraege, self.schonen.versteckt = [], True
        self.gesagt.say("")

    def leave(self) -> None:
        """End what is being reckoned."""
        if self.lauf.laeuft:
            self.lauf.clear()

    def _find(self, *, schonen: bool = False) -> None:
        from toolkit.planung.netz import best_new_ties

        blatt = self._stand.wert
        if blatt is None:
            return
        self._netz = as_network(blatt)
        if len(self._netz.akteure) > SOFORT_BIS:
            self.lauf.start(RECHNER, (self._netz, schonen), lambda funde: self._show(funde, schonen=schonen))
        else:
            self._show(best_new_ties(self._netz, schonen=schonen), schonen=schonen)

    def _show(self, funde: Sequence[Vorschlag], *, schonen: bool) -> None:
        from toolkit.planung.netz import find_busy

        self._funde = funde
        voll = find_busy(self._netz) if self._netz else frozenset()
        self.schonen.versteckt = not any({f.von, f.zu} & voll for f in funde)
        namen = {a.id: a.name for a in self._netz.akteure} if self._netz else {}
        knoepfe = [] if self._stand.gesperrt else [[MERKEN, self._worte("merken.knopf")]]
        self.liste.eintraege = [
            {
                "id": f"paar{nr}",
                "titel": f"{quote(namen[f.von])} – {quote(namen[f.zu])}",
                "zeilen": list(f.gruende),
                "knoepfe": knoepfe,
            }
            for nr, f in enumerate(funde)
        ]
        self.gesagt.say(self._worte.count("beste.geschont" if schonen else "beste.gefunden", len(funde)))

    def _note(self, _: str, kennung: str) -> None:
        blatt, nr = self._stand.wert, int(kennung.removeprefix("paar"))
        if blatt is not None and nr < len(self._funde):
            self._merker.note(task_of_tie(blatt, self._funde[nr].von, self._funde[nr].zu))
