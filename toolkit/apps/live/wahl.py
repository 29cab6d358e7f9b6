"""How does a person choose the plan of the day: from the Mappe, from a file, or a ready workshop plan?"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from methodenkoffer.search.anfrage import MAX_PERSONEN
from toolkit.apps.live.quellen import Fund, day_from_path, days_in_file, days_in_sheets, list_paths
from toolkit.apps.live.schritte import name_day
from toolkit.planung.meldungen import Fehler
from toolkit.planung.uhr import plan_times
from toolkit.planung.worte import say_clock, say_count, write_clock
from toolkit.widgets import Abschnitt, Auswahl, Knopf, Meldung, Reihe, Stapel, Zahlenfeld
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.frame.mappe import OffeneMappe
    from toolkit.frame.schirm import Rahmen
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

FRUEHESTER, SPAETESTER, VIERTELSTUNDE, NEUN_UHR = 360, 1320, 15, 540


class Wahlbereich:
    """The choice; ``block`` is what is displayed, ``on_choice`` gets what was chosen."""

    def __init__(
        self, worte: Worte, katalog: Katalog, mappe: OffeneMappe, rahmen: Rahmen, on_choice: Callable[[Fund], None]
    ) -> None:
        """Build the three ways."""
        self._worte, self._katalog, self._mappe, self._tun = worte, katalog, mappe, on_choice
        self._tage: dict[str, Fund] = {}
        self._datei: dict[str, Fund] = {}
        self.stand = Meldung()
        self.plaene = Eintragsliste(name=worte("wahl.mappe"))
        zeiten = range(FRUEHESTER, SPAETESTER + 1, VIERTELSTUNDE)
        self.pfad = Auswahl(beschriftung=worte("wahl.pfad"), optionen=list_paths(katalog))
        self.pfad.wert = self.pfad.optionen[0][0] if self.pfad.optionen else ""
        self.personen = Zahlenfeld(
            beschriftung=worte("wahl.personen"),
            kleinster=1,
            groesster=MAX_PERSONEN,
            fehler=worte("wahl.personen_fehler", groesste=MAX_PERSONEN),
        )
        self.beginn = Auswahl(
            beschriftung=worte("wahl.beginn"),
            optionen=[(str(m), f"{write_clock(m)} Uhr") for m in zeiten],
            wert=str(NEUN_UHR),
        )
        self.nehmen = Knopf(beschriftung=worte("wahl.nehmen"))
        self.datei = FileUpload(accept=".json,.zip", multiple=False, description=worte("wahl.datei_knopf"))
        self.datei.layout.width = "auto"
        self.gelesen = Meldung()
        self.tage = Eintragsliste(name=worte("wahl.datei"), versteckt=True)
        guard = rahmen.grenze.guard
        self._abschnitt = Abschnitt(worte("wahl.mappe"), self.stand, self.plaene, anker="mappe")
        self.block: Behaelter = Stapel(
            self._abschnitt,
            Abschnitt(
                worte("wahl.fertig"),
                Meldung(text=worte("wahl.fertig_hilfe")),
                Reihe(self.pfad, self.personen, self.beginn),
                self.nehmen,
                klasse="k-formular",
                anker="fertig",
            ),
            Abschnitt(
                worte("wahl.datei"), Meldung(text=worte("wahl.datei_hilfe")), self.datei, self.gelesen, self.tage
            ),
        )
        self.plaene.on_gesture(guard(lambda _, kennung: self._tun(self._tage[kennung])))
        self.tage.on_gesture(guard(lambda _, kennung: self._tun(self._datei[kennung])))
        self.nehmen.on_click(guard(self._take_path))
        self.datei.observe(guard(self._read_file), "value")
        mappe.on_change(guard(lambda _: self.refresh()))

    def refresh(self) -> None:
        """Show the plans that the open Mappe has now."""
        mappe = self._mappe
        alle = mappe.attempt(lambda: mappe.ablage.list_sheets(mappe.zugang)) if mappe.ist_da else []
        self._tage = _numbered(days_in_sheets(alle or []))
        self.plaene.eintraege = [self._entry(k, f) for k, f in self._tage.items()]
        self._abschnitt.versteckt = not mappe.ist_da
        self.stand.say("" if self._tage else self._worte("wahl.mappe_leer"))

    def _entry(self, kennung: str, fund: Fund) -> dict[str, Any]:
        tag = next(t for t in fund.ablauf.tage if t.id == fund.tag)
        zeit = plan_times(fund.ablauf).of_day(tag.id)
        leute = say_count(fund.ablauf.personen, "Person", "Personen")
        zeile = self._worte("wahl.zeile", von=say_clock(zeit.beginn), bis=say_clock(zeit.ende), leute=leute)
        knoepfe = [["leiten", self._worte("wahl.leiten")]]
        return {"id": kennung, "titel": name_day(fund.ablauf, tag), "zeilen": [zeile], "knoepfe": knoepfe}

    def _take_path(self) -> None:
        fund = day_from_path(self._katalog, self.pfad.wert, self.personen.wert, int(self.beginn.wert))
        if isinstance(fund, Fehler):
            self.gelesen.say(str(fund))
        else:
            self._tun(fund)

    def _read_file(self, aenderung: dict[str, Any]) -> None:
        dateien = aenderung["new"]
        if not dateien:
            return
        funde = days_in_file(bytes(dateien[0]["content"]))
        self.datei.value = ()
        self._datei = {} if isinstance(funde, Fehler) else _numbered(funde)
        self.tage.eintraege = [self._entry(k, f) for k, f in self._datei.items()]
        self.tage.versteckt = not self._datei
        self.gelesen.say(str(funde) if isinstance(funde, Fehler) else self._worte("wahl.datei_gelesen"))


def _numbered(funde: list[Fund]) -> dict[str, Fund]:
    return {str(i): fund for i, fund in enumerate(funde)}
