"""How does a grid look on the page, whether it is a proposal or the one on the sheet?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.regionaltreffen.raster import name_room, name_session, sessions_at, times_of, without_place
from toolkit.dokument.regionaltreffen.worte import say_time
from toolkit.planung.worte import join_words, quote
from toolkit.widgets import Meldung, Stapel, Tabelle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.dokument.regionaltreffen.werte import Raum, Zeitfenster
    from toolkit.frame.worte import Worte

MEISTE_SPALTEN = 5


class Rasterbild:
    """A table of times and rooms with sentences above it; ``block`` is what is displayed."""

    def __init__(self, worte: Worte) -> None:
        """Build it."""
        self._worte = worte
        self.gruende, self.konflikte = Meldung(), Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.tabelle = Tabelle()
        self.block = Stapel(self.gruende, self.konflikte, self.tabelle, versteckt=True)

    def show(self, treffen: Regionaltreffen, gruende: Sequence[str], konflikte: Sequence[str]) -> None:
        """Show the grid of a sheet.

        Args:
            treffen: the sheet, with the grid that is to be shown.
            gruende: sentences on the grid; the first one is its headline.
            konflikte: what clashes in it.
        """
        worte = self._worte
        self.block.versteckt = False
        self.gruende.say(*gruende) if gruende else self.gruende.say("")
        kopf = worte.count("raster.konflikte", len(konflikte)) if konflikte else ""
        self.konflikte.say(kopf, *konflikte)
        zeiten = [(z, say_time(z, nr)) for nr, z in enumerate(times_of(treffen), 1)]
        raeume = [(r, name_room(r, nr)) for nr, r in enumerate(treffen.raeume, 1)]
        offen = without_place(treffen)
        titel = worte("raster.tabelle")
        if offen:
            titel = worte("raster.tabelle_offen", titel=join_words([quote(name_session(s)) for s in offen]))
        # Few columns stay readable: where there are many rooms, the times stand in the head instead.
        quer = len(raeume) > MEISTE_SPALTEN and len(zeiten) < len(raeume)
        with self.tabelle.hold_sync():
            self.tabelle.titel = titel
            self.tabelle.spalten = [
                worte("raster.raum" if quer else "raster.zeit"),
                *(name for _, name in (zeiten if quer else raeume)),
            ]
            self.tabelle.zeilen = (
                [_row(name, [_cell(treffen, z, r, worte) for z, _ in zeiten]) for r, name in raeume]
                if quer
                else [_row(name, [_cell(treffen, z, r, worte) for r, _ in raeume]) for z, name in zeiten]
            )

    def hide(self) -> None:
        """Take it out of the page."""
        self.block.versteckt = True


def _row(kopf: str, zellen: list[list[str]]) -> dict[str, Any]:
    return {"kopf": kopf, "zellen": zellen}


def _cell(treffen: Regionaltreffen, zeit: Zeitfenster, raum: Raum, worte: Worte) -> list[str]:
    zeilen = []
    for sitzung in sessions_at(treffen, zeit.id, raum.id):
        wer = join_words([n.strip() for n in sitzung.anbietende if n.strip()])
        zeilen.append(f"{name_session(sitzung)} ({wer})" if wer else name_session(sitzung))
    return zeilen or [worte("raster.frei")]
