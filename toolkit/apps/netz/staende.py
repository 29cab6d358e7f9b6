"""Which earlier states are there, and how is the present kept as one?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.netz.wellenstand import drop_wave, keep_wave, name_wave, say_wave
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe import Felder, Rueckweg, make_plain_form
from toolkit.frame.mappe.zeit import today
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt, Welle
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

WEG = "weg"


class Staende:
    """The list of states with a field for the next; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._name = ""
        self.leer, self.gesagt = Meldung(), Meldung()
        self.liste = Eintragsliste(name=worte("staende.titel"))
        self.form = make_plain_form([Felder(worte).zeile("welle_name")])
        self.knopf = Knopf(beschriftung=worte("staende.festhalten"))
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "wellen")
        knoepfe = Reihe(self.knopf, self.rueckweg.knopf)
        self.block = Abschnitt(worte("staende.titel"), self.leer, self.liste, self.form, knoepfe, self.gesagt, ebene=3)
        self.form.on_draft(grenze.guard(self._typed))
        self.knopf.on_click(grenze.guard(self._keep))
        self.liste.on_gesture(grenze.guard(self._drop))

    def refresh(self, blatt: Netzblatt) -> None:
        """List what is kept."""
        darf = not self._stand.gesperrt
        self.leer.say("" if blatt.wellen else self._worte("staende.leer"))
        self.liste.eintraege = [self._entry(w, darf=darf) for w in reversed(blatt.wellen)]
        self.form.versteckt = self.knopf.versteckt = not darf
        self.rueckweg.refresh(blatt)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self._name = ""
        self.form.show({})
        self.gesagt.say("")

    def _entry(self, welle: Welle, *, darf: bool) -> dict[str, Any]:
        zeilen = [say_date(welle.tag)] if welle.tag else []
        knoepfe = [[WEG, self._worte("staende.weg")]] if darf else []
        return {"id": welle.id, "titel": name_wave(welle), "zeilen": [*zeilen, say_wave(welle)], "knoepfe": knoepfe}

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._name = str(inhalt.get("welle_name", ""))

    def _keep(self) -> None:
        blatt = self._stand.wert
        if blatt is None:
            return
        neu = keep_wave(blatt, self._name, today())
        if isinstance(neu, Fehler):
            self.gesagt.say(str(neu))
        elif self.rueckweg.put(neu):
            self._name = ""
            self.form.show({})
            self.gesagt.say(self._worte("staende.gehalten"))

    def _drop(self, _: str, kennung: str) -> None:
        blatt = self._stand.wert
        if blatt is not None and self.rueckweg.put(drop_wave(blatt, kennung)):
            self.gesagt.say(self._worte("staende.geloescht"))
