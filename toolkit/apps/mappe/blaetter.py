"""Which sheets does the Mappe hold, and what can be done with each?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps import list_apps
from toolkit.apps.mappe.teil import Teil
from toolkit.frame.mappe import all_kinds, make_plain_form, title_of
from toolkit.frame.mappe.arten import say_more
from toolkit.frame.mappe.zeit import say_when
from toolkit.store.blattarten import BLATTARTEN
from toolkit.store.typen import Blatt, Konflikt
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.mappe.fassungen import Fassungen
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen


class Blaetter(Teil):
    """The sheets by kind, with their dates."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste, fassungen: Fassungen) -> None:
        """Build the list; ``fassungen`` shows the versions of one sheet."""
        super().__init__(rahmen, leiste)
        worte = self.worte
        self._fassungen = fassungen
        self._blaetter: dict[str, Blatt] = {}
        self._umbenannt, self._name = "", ""
        self.gesagt = Meldung()
        self.liste = Eintragsliste(name=worte("blaetter.titel"))
        self.wege = Eintragsliste(name=worte("blaetter.neue"), eintraege=_ways())
        feld = {"art": "zeile", "name": "name", "titel": worte("blaetter.neuer_name")}
        self.name = make_plain_form([feld])
        self.speichern = Knopf(beschriftung=worte("blaetter.speichern"))
        self.abbrechen = self.make_quiet(worte("blaetter.abbrechen"))
        self.umbenennen = Stapel(self.name, Reihe(self.speichern, self.abbrechen), versteckt=True)
        self.block = Abschnitt(
            worte("blaetter.titel"),
            self.gesagt,
            self.umbenennen,
            self.liste,
            fassungen.block,
            Abschnitt(worte("blaetter.neue"), self.wege, ebene=3),
            anker="blaetter",
        )
        self.liste.on_gesture(self.guard(self._gesture))
        self.name.on_draft(self.guard(self._typed))
        self.speichern.on_click(self.guard(self._rename))
        self.abbrechen.on_click(self.guard(self._hide_rename))

    def refresh(self) -> None:
        """Read the sheets anew."""
        self.block.versteckt = not self.mappe.ist_da
        alle = self.mappe.attempt(lambda: self.mappe.ablage.list_sheets(self.mappe.zugang)) if self.mappe.ist_da else []
        if alle is None:
            return
        arten = list(all_kinds())
        # Known kinds in their order, then all others; within a kind the last changed first.
        alle.sort(key=lambda b: (arten.index(b.art) if b.art in arten else len(arten), -b.geaendert))
        self._blaetter = {blatt.id: blatt for blatt in alle}
        self.liste.eintraege = [self._entry(blatt) for blatt in alle]
        if not alle:
            self.gesagt.say(self.worte("blaetter.leer"))
        elif self.gesagt.text == self.worte("blaetter.leer"):
            self.gesagt.say("")
        if self._umbenannt not in self._blaetter:
            self._hide_rename()
        self._fassungen.refresh()

    def _entry(self, blatt: Blatt) -> dict[str, Any]:
        worte, kunde = self.worte, all_kinds().get(blatt.art)
        gelesen = BLATTARTEN.read_sheet(blatt)
        lesbar = gelesen.zustand == "lesbar"
        mehr = say_more(blatt.art, gelesen.inhalt) if lesbar else gelesen.hinweis
        zeilen = [*filter(None, [mehr]), worte("blaetter.geaendert", wann=say_when(blatt.geaendert))]
        knoepfe = [["fassungen", worte("blaetter.fassungen")]]
        if self.mappe.darf_schreiben:
            umbenennen = [["umbenennen", worte("blaetter.umbenennen")]] if lesbar else []
            knoepfe = [*umbenennen, *knoepfe, ["papierkorb", worte("blaetter.papierkorb")]]
        return {
            "id": blatt.id,
            "titel": blatt.titel or worte("blaetter.ohne_titel"),
            "ziel": f"{kunde.adresse}?blatt={blatt.id}" if kunde else "",
            "gruppe": kunde.mehrzahl if kunde else worte("blaetter.andere"),
            "zeilen": zeilen,
            "knoepfe": knoepfe,
        }

    def _gesture(self, geste: str, kennung: str) -> None:
        blatt = self._blaetter.get(kennung)
        if blatt is None:
            return
        if geste == "fassungen":
            self._fassungen.open(blatt)
        elif geste == "umbenennen":
            self._umbenannt, self._name = kennung, blatt.titel
            self.umbenennen.versteckt = False
            self.name.show({"name": blatt.titel})
        else:
            self._do(
                lambda: self.mappe.ablage.move_to_trash(self.mappe.zugang, blatt.id, blatt.version),
                self.worte("blaetter.liegt_im_papierkorb", titel=blatt.titel),
            )

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._name = str(inhalt.get("name", ""))

    def _hide_rename(self) -> None:
        self._umbenannt = ""
        self.umbenennen.versteckt = True

    def _rename(self) -> None:
        blatt, name = self._blaetter.get(self._umbenannt), self._name.strip()[:200]
        if blatt is None or not name:
            return
        inhalt = {**blatt.inhalt, "titel": name} if title_of(blatt.inhalt) else blatt.inhalt
        self._hide_rename()
        self._do(
            lambda: self.mappe.ablage.save_sheet(self.mappe.zugang, blatt.id, blatt.version, inhalt, titel=name),
            self.worte("blaetter.heisst_jetzt", titel=name),
        )

    def _do(self, tun: Any, satz: str) -> None:
        try:
            neu = self.mappe.attempt(tun)
        except Konflikt:
            satz = self.worte("blaetter.inzwischen")
        else:
            satz = satz if neu else self.mappe.grund
            if neu:
                self.mappe.note(neu)
        self.renew()
        self.gesagt.say(satz)


def _ways() -> list[dict[str, Any]]:
    """Ways to new sheets: each screen that writes some, once."""
    adressen = {kunde.adresse for kunde in all_kinds().values()}
    schirme = [(f"/app/{app.name.replace('_', '-')}", app.titel) for app in list_apps()]
    return [{"id": ziel, "titel": titel, "ziel": ziel} for ziel, titel in schirme if ziel in adressen]
