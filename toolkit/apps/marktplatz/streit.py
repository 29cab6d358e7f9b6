"""Which of two versions of an entry counts? Both stand side by side, and somebody chooses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Tabelle

if TYPE_CHECKING:
    from toolkit.dokument.marktplatz.blatt import Abweichung, Marktplatz, Zettel
    from toolkit.dokument.marktplatz.zusammen import Entscheidung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

WEGE: tuple[Entscheidung, ...] = ("bisher", "neu", "beide")


class Streit:
    """The first version that waits, beside the entry as it is; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Marktplatz], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._fall = ""
        self.stand = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.tabelle = Tabelle()
        self.knoepfe = {wie: Knopf(beschriftung=worte(f"entscheiden.{wie}"), klasse="k-knopf--leise") for wie in WEGE}
        self.gesagt = Meldung()
        self.block = Abschnitt(
            worte("streit.titel"),
            self.stand,
            self.tabelle,
            Reihe(*self.knoepfe.values()),
            self.gesagt,
            ebene=3,
            anker="fassungen",
            versteckt=True,
        )
        for wie, knopf in self.knoepfe.items():
            knopf.on_click(grenze.guard(partial(self._decide, wie)))

    def refresh(self, markt: Marktplatz) -> None:
        """Show the first version that waits."""
        worte, offen = self._worte, markt.abweichungen
        self.block.versteckt = not offen
        for knopf in self.knoepfe.values():
            knopf.versteckt = self._stand.gesperrt
        if not offen:
            self._fall = ""
            return
        fall = offen[0]
        self._fall = fall.id
        self.stand.say(worte.count("streit.stand", len(offen)))
        alt = next((z for z in markt.zettel if z.id == fall.zu), None)
        seite = worte(f"wahl.seite.{fall.neu.seite or 'keine'}")
        with self.tabelle.hold_sync():
            self.tabelle.titel = worte("streit.tabelle", seite=seite, was=(alt or fall.neu).was)
            self.tabelle.spalten = [worte("streit.feld"), worte("streit.bisher"), worte("streit.neu", woher=fall.woher)]
            self.tabelle.zeilen = self._rows(alt, fall)

    def _rows(self, alt: Zettel | None, fall: Abweichung) -> list[dict[str, Any]]:
        from toolkit.dokument.marktplatz.blatt import Zettel
        from toolkit.dokument.marktplatz.zusammen import FELDER, HAKEN, differences

        grund = alt or Zettel(seite=fall.neu.seite)
        anders = differences(grund, fall.neu)
        # Place and content stand there even if they are the same, so that one knows what it is about.
        namen = [name for name in (*FELDER, *HAKEN) if name in anders or name in ("ort", "was")]
        return [
            {
                "kopf": self._worte(f"feld.{name}").split(":", maxsplit=1)[0],
                "zellen": [[self._say(grund, name)], [self._say(fall.neu, name)]],
            }
            for name in namen
        ]

    def _say(self, zettel: Zettel, name: str) -> str:
        from datetime import date

        from toolkit.dokument.worte import say_date

        wert = getattr(zettel, name)
        if isinstance(wert, bool):
            return "ja" if wert else "nein"
        if isinstance(wert, date):
            return say_date(wert)
        if name == "seite":
            return self._worte(f"wahl.seite.{wert or 'keine'}")
        return str(wert or "").strip() or self._worte("streit.leer")

    def _decide(self, wie: Entscheidung) -> None:
        from toolkit.dokument.marktplatz.zusammen import decide

        markt = self._stand.wert
        if markt is None or self._fall not in {a.id for a in markt.abweichungen}:
            return
        neu = decide(markt, self._fall, wie)
        self.gesagt.say(self._worte("streit.voll") if neu is markt else "")
        if neu is not markt:
            self._stand.save(neu)
