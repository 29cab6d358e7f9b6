"""Which of two versions counts? Both stand side by side, and somebody chooses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import TYPNAMEN
from toolkit.dokument.regionalgruppe.spalten import MEHRZEILIG
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Stapel, Tabelle

if TYPE_CHECKING:
    from toolkit.dokument.regionalgruppe.blatt import Abweichung, Gruppenort, Regionalgruppe
    from toolkit.dokument.regionalgruppe.entscheiden import Entscheidung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

WEGE: tuple[Entscheidung, ...] = ("bisher", "neu", "beide")


class Streit:
    """The first version that waits, beside what stands in the group; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionalgruppe], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._fall = ""
        self._davor: tuple[Gruppenort, Abweichung] | None = None
        self.stand = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.tabelle = Tabelle()
        self.knoepfe = {wie: Knopf(beschriftung=worte(f"entscheiden.{wie}"), klasse="k-knopf--leise") for wie in WEGE}
        self.gesagt = Meldung()
        self.zuruecknehmen = Knopf(beschriftung=worte("streit.zuruecknehmen"), klasse="k-knopf--leise", versteckt=True)
        self.wahl = Abschnitt(
            worte("streit.titel"),
            self.stand,
            self.tabelle,
            Reihe(*self.knoepfe.values()),
            ebene=3,
            anker="fassungen",
            versteckt=True,
        )
        self.block = Stapel(self.wahl, Reihe(self.gesagt, self.zuruecknehmen))
        self.zuruecknehmen.on_click(grenze.guard(self._take_back))
        for wie, knopf in self.knoepfe.items():
            knopf.on_click(grenze.guard(partial(self._decide, wie)))

    def forget(self) -> None:
        """Wait for the next sheet."""
        self._fall, self._davor = "", None
        self.gesagt.say("")
        self.zuruecknehmen.versteckt = True

    def refresh(self, gruppe: Regionalgruppe) -> None:
        """Show the first version that waits."""
        from toolkit.dokument.regionalgruppe.entscheiden import list_waiting

        worte, offen = self._worte, list_waiting(gruppe)
        self.wahl.versteckt = not offen
        self._fall = ""
        if not offen:
            return
        fall = offen[0]
        self._fall = fall.id
        ort = next(o for o in gruppe.orte if o.id == fall.zu)
        for wie, knopf in self.knoepfe.items():
            knopf.versteckt = self._stand.gesperrt or (wie == "beide" and fall.feld not in MEHRZEILIG)
        self.stand.say(worte.count("streit.stand", len(offen)))
        with self.tabelle.hold_sync():
            self.tabelle.titel = worte("streit.tabelle", ort=ort.name.strip() or worte("ort.ohne_namen"))
            self.tabelle.spalten = [worte("streit.feld"), worte("streit.bisher"), worte("streit.neu", woher=fall.woher)]
            self.tabelle.zeilen = [self._row(ort, fall)]

    def _row(self, ort: Gruppenort, fall: Abweichung) -> dict[str, object]:
        from toolkit.dokument.regionalgruppe.papiere import say_field

        bisher = str(getattr(ort, fall.feld, "") or "")
        return {"kopf": say_field(fall.feld), "zellen": [self._say(fall.feld, bisher), self._say(fall.feld, fall.neu)]}

    def _say(self, feld: str, wert: str) -> list[str]:
        from toolkit.dokument.regionalgruppe.blatt import split_lines

        namen: dict[str, str] = {"land": LAENDER, "typ": {str(k): v for k, v in TYPNAMEN.items()}}.get(feld, {})
        zeilen = list(split_lines(wert)) if feld in MEHRZEILIG else [namen.get(wert, wert).strip()]
        return [zeile for zeile in zeilen if zeile] or [self._worte("streit.leer")]

    def _decide(self, wie: Entscheidung) -> None:
        from toolkit.dokument.regionalgruppe.entscheiden import decide, list_waiting

        gruppe = self._stand.wert
        fall = next((a for a in gruppe.abweichungen if a.id == self._fall), None) if gruppe else None
        if gruppe is None or fall is None:
            return
        neu = decide(gruppe, fall.id, wie)
        ort = next(o for o in gruppe.orte if o.id == fall.zu)
        if self._stand.save(neu):
            self._davor = ort, fall
            self.zuruecknehmen.versteckt = False
            self.gesagt.say(self._worte.count("streit.entschieden", len(list_waiting(neu))))

    def _take_back(self) -> None:
        from toolkit.dokument.regionalgruppe.entscheiden import undo_decision

        gruppe = self._stand.wert
        if gruppe is None or self._davor is None:
            return
        if self._stand.save(undo_decision(gruppe, *self._davor)):
            self._davor = None
            self.zuruecknehmen.versteckt = True
            self.gesagt.say(self._worte("streit.zurueckgenommen"))
