"""How do further places come in one by one or from a list, and how does one leave?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from toolkit.apps.regionen.wahlfeld import Wahlfeld
from toolkit.frame.mappe import Felder, make_plain_form
from toolkit.widgets import Klappe, Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.regionalgruppe.blatt import Gruppenort
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Rueckweg, Wertblatt
    from toolkit.frame.worte import Worte

HOECHSTENS_GEZEIGT = 100


class EigeneListe:
    """Typed names, a file, and taking out; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionen], grenze: Grenze, rueckweg: Rueckweg) -> None:
        """Build it; ``rueckweg`` takes back what was done here."""
        self._worte, self._stand, self._rueckweg = worte, stand, rueckweg
        self._namen = ""
        self.form = make_plain_form([Felder(worte).absatz("namen")])
        self.dazu = Knopf(beschriftung=worte("eigene.dazu"), klasse="k-knopf--leise")
        self.datei = FileUpload(accept=".csv,.txt,.xlsx", multiple=False, description=worte("eigene.datei"))
        self.datei.layout.width = "auto"
        self.wahl = Wahlfeld("heraus", worte, grenze, lambda: None)
        self.heraus = Knopf(beschriftung=worte("eigene.heraus"), klasse="k-knopf--leise")
        self.gesagt, self.maengel = Meldung(), Meldung(klasse="k-hinweis k-hinweis--achtung")
        self._raus = Stapel(self.wahl.form, self.heraus)
        hilfe = Meldung(text=worte("eigene.hilfe"))
        teile = (self.form, self.dazu, hilfe, self.datei, self._raus, self.gesagt, self.maengel)
        self.block = Klappe(worte("eigene.titel"), *teile)
        self.form.on_draft(grenze.guard(self._typed))
        self.dazu.on_click(grenze.guard(self._add_names))
        self.datei.observe(grenze.guard(self._read), "value")
        self.heraus.on_click(grenze.guard(self._drop))

    def refresh(self, r: Regionen) -> None:
        """Offer the places that can be taken out."""
        from toolkit.dokument.regionalgruppe.blatt import say_place

        self.block.versteckt = self._stand.gesperrt
        self._raus.versteckt = not r.gruppe.orte
        self.wahl.offer(sorted(((o.id, say_place(o)) for o in r.gruppe.orte), key=lambda p: p[1].casefold()))

    def forget(self) -> None:
        """Keep nothing of a sheet that was put away."""
        self._namen = ""
        self.form.show({})
        self.gesagt.say("")
        self.maengel.say("")

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._namen = str(inhalt.get("namen") or "")

    def _add_names(self) -> None:
        from toolkit.dokument.regionalgruppe.namen import read_names

        r = self._stand.wert
        if r is None:
            return
        lese = read_names(self._namen, r.gruppe.orte)
        if self._add(r, lese.orte, lese.fragen):
            self._namen = "\n".join(lese.offen)
            self.form.show({"namen": self._namen})

    def _read(self, aenderung: Any) -> None:
        from toolkit.dokument.regionalgruppe.blatt import from_place
        from toolkit.export.rueckweg.ortsliste import lies_ortsliste

        r = self._stand.wert
        if not aenderung["new"] or r is None:
            return
        datei = aenderung["new"][0]
        # So that the same file can be chosen again once it is mended.
        self.datei.value = ()
        liste = lies_ortsliste(bytes(datei["content"]), str(datei["name"]))
        maengel = [str(m) for m in liste.maengel]
        if liste.unbekannte_spalten:
            maengel.append(self._worte("eigene.spalten", namen=", ".join(liste.unbekannte_spalten)))
        self._add(r, [from_place(o) for o in liste.orte], maengel)

    def _add(self, r: Regionen, orte: Sequence[Gruppenort], maengel: Sequence[str]) -> bool:
        from toolkit.dokument.regionen.auswahl import add_own

        neu, anzahl, zu_viel = add_own(r, orte)
        gut = anzahl == 0 or self._rueckweg.put(neu)
        if gut:
            self.gesagt.say(self._worte.count("eigene.gesagt", anzahl))
            alle = [*maengel, *([self._worte.count("eigene.zu_viel", zu_viel)] if zu_viel else [])]
            rest = len(alle) - HOECHSTENS_GEZEIGT
            weitere = [self._worte("eigene.weitere", anzahl=rest)] if rest > 0 else []
            self.maengel.say(self._worte("eigene.maengel") if alle else "", *alle[:HOECHSTENS_GEZEIGT], *weitere)
        return gut

    def _drop(self) -> None:
        from toolkit.dokument.regionen.auswahl import drop_own

        r = self._stand.wert
        if r is None or not self.wahl.wert:
            self.gesagt.say(self._worte("eigene.erst_waehlen"))
        elif self._rueckweg.put(drop_own(r, self.wahl.wert)):
            self.gesagt.say(self._worte("eigene.entfernt"))
