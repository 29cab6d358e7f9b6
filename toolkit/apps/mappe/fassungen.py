"""Which versions of a sheet were kept, how do they differ from today, and how does one come back?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.mappe.teil import Teil
from toolkit.frame.mappe import labels_of
from toolkit.frame.mappe.vergleich import compare
from toolkit.frame.mappe.zeit import say_when
from toolkit.store.blattarten import BLATTARTEN
from toolkit.store.typen import Blatt, Fassung, Konflikt
from toolkit.widgets import Abschnitt, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen


class Fassungen(Teil):
    """The kept versions of one sheet."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Build it hidden."""
        super().__init__(rahmen, leiste)
        self._blatt: Blatt | None = None
        self._fassungen: dict[str, Fassung] = {}
        self.gesagt = Meldung()
        self.unterschied = Meldung(klasse="k-hinweis")
        self.liste = Eintragsliste(name=self.worte("fassungen.name"))
        self.zu = self.make_quiet(self.worte("fassungen.zu"))
        self.block = Abschnitt("", self.gesagt, self.liste, self.unterschied, Stapel(self.zu), ebene=3, versteckt=True)
        self.liste.on_gesture(self.guard(self._gesture))
        self.zu.on_click(self.guard(self.close))

    def open(self, blatt: Blatt) -> None:
        """Show the versions of a sheet."""
        self._blatt = blatt
        self.unterschied.say("")
        self.gesagt.say("")
        self.refresh()

    def close(self) -> None:
        """Put the versions away."""
        self._blatt = None
        self.block.versteckt = True

    def refresh(self) -> None:
        """Read the versions anew."""
        gewaehlt = self._blatt
        if gewaehlt is None or not self.mappe.ist_da:
            self.close()
            return
        ablage, zugang = self.mappe.ablage, self.mappe.zugang
        blatt = self.mappe.attempt(lambda: ablage.load_sheet(zugang, gewaehlt.id))
        alle = self.mappe.attempt(lambda: ablage.list_versions(zugang, gewaehlt.id)) if blatt else None
        if blatt is None or alle is None or blatt.papierkorb is not None:
            self.close()
            return
        self._blatt, self._fassungen = blatt, {fassung.id: fassung for fassung in alle}
        worte = self.worte
        knoepfe = [["vergleichen", worte("fassungen.vergleichen")]]
        if self.mappe.darf_schreiben:
            knoepfe = [*knoepfe, ["zurueckholen", worte("fassungen.zurueckholen")]]
        self.liste.eintraege = [
            {"id": f.id, "titel": f.name, "zeilen": [say_when(f.entstanden)], "knoepfe": knoepfe} for f in alle
        ]
        self.block.titel = worte("fassungen.titel", titel=blatt.titel)
        if not alle:
            self.gesagt.say(worte("fassungen.keine"))
        self.block.versteckt = False

    def _gesture(self, geste: str, kennung: str) -> None:
        fassung, blatt = self._fassungen.get(kennung), self._blatt
        if fassung is None or blatt is None:
            return
        if geste == "vergleichen":
            self._compare(fassung, blatt)
            return
        try:
            neu = self.mappe.attempt(
                lambda: self.mappe.ablage.restore_version(self.mappe.zugang, blatt.id, fassung.id, blatt.version)
            )
            satz = self.worte("fassungen.geholt", name=fassung.name) if neu else self.mappe.grund
        except Konflikt:
            neu, satz = None, self.worte("blaetter.inzwischen")
        if neu:
            self.mappe.note(neu)
        self.unterschied.say("")
        self.renew()
        self.gesagt.say(satz)

    def _compare(self, fassung: Fassung, blatt: Blatt) -> None:
        damals = BLATTARTEN.read(blatt.art, fassung.schema, fassung.inhalt)
        heute = BLATTARTEN.read_sheet(blatt)
        saetze = compare(_content(damals), _content(heute), labels_of(blatt.art))
        if saetze:
            self.unterschied.say(self.worte("fassungen.seither", name=fassung.name), *saetze)
        else:
            self.unterschied.say(self.worte("fassungen.gleich", name=fassung.name))


def _content(gelesen: Any) -> Any:
    return gelesen.inhalt
