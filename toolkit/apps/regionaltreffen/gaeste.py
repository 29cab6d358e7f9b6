"""Who comes, what do the guests need, and how do 300 pasted addresses become a list?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionaltreffen.anwesend import Anwesenheit
from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich
from toolkit.apps.regionaltreffen.einfuegen import Einfuegebereich
from toolkit.apps.regionaltreffen.rueckweg import Rueckweg
from toolkit.dokument.regionaltreffen.gaeste import order_guests
from toolkit.dokument.regionaltreffen.gaeste_papier import say_places
from toolkit.dokument.regionaltreffen.hinweise import notes
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.frame.mappe import Feld
    from toolkit.frame.mappe.ausgabe import Datei

JA_NEIN = ("", "ja", "nein")


class Gaestebereich(Bereich):
    """The paste box, the count, the papers, and the guests as folded fields."""

    name = "gaeste"

    def __init__(self, arbeit: Arbeit) -> None:
        """Build the part."""
        super().__init__(arbeit)
        worte = self.worte
        self.einfuegen = Einfuegebereich(arbeit)
        self.anwesend = Anwesenheit(arbeit)
        self.stand, self.gesagt = Meldung(), Meldung()
        self.ordnen = Knopf(beschriftung=worte("gaeste.ordnen"), klasse="k-knopf--leise")
        self.rueckweg = Rueckweg(arbeit, self.gesagt, "gaeste")
        self.mitnahme = arbeit.carry(
            {
                "gaeste.xlsx": self._table,
                "gaeste.schilder": self._tags,
                "gaeste.liste": self._attendance,
                "gaeste.bedarfe": self._needs,
                "gaeste.suchen": self._seek,
            }
        )
        self.mitnehmen = Abschnitt(worte("mitnehmen.titel"), self.mitnahme.block, ebene=3)
        self.oben = (
            self.stand,
            self.einfuegen.block,
            self.anwesend.block,
            self.mitnehmen,
            Reihe(self.ordnen, self.rueckweg.knopf),
            self.gesagt,
        )
        self.ordnen.on_click(arbeit.guard(self._order))

    def fields(self) -> Sequence[Feld]:
        """Return the guests, folded."""
        f = self.arbeit.felder
        gast = (
            f.reihe(f.zeile("name", wort="gast_name"), f.zeile("ort", wort="gast_ort")),
            f.reihe(f.zeile("mail"), f.zeile("funktion")),
            f.reihe(f.wahl("zusage", JA_NEIN), f.wahl("foto", JA_NEIN), f.wahl("war_da", JA_NEIN)),
            f.reihe(f.zeile("zugang", breit=True), f.zeile("essen")),
            f.reihe(f.zeile("sucht"), f.zeile("bietet")),
            f.zeile("bemerkung"),
        )
        return (f.gruppe("gaeste", f.liste("gaeste", *gast, kompakt=True, kopf=["ort", "zusage"]), ebene=3),)

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Say who comes."""
        da = bool(treffen.gaeste)
        saetze = notes(treffen, today())["gaeste"]
        self.stand.say(say_places(treffen) if da else "", *(saetze if da else ()))
        self.einfuegen.refresh(treffen)
        self.anwesend.refresh(treffen)
        self.ordnen.versteckt = len(treffen.gaeste) < 2 or not self.arbeit.darf  # noqa: PLR2004
        self.rueckweg.refresh(treffen)

    def _order(self) -> None:
        treffen = self.arbeit.treffen
        if self.rueckweg.put(treffen.model_copy(update={"gaeste": order_guests(treffen.gaeste)})):
            self.gesagt.say(self.worte("gaeste.geordnet"))

    def _table(self) -> Datei:
        from toolkit.dokument.regionaltreffen.gaeste_tabellen import gaeste_als_tabellen

        return self.arbeit.tables(gaeste_als_tabellen(self.arbeit.treffen), "gaeste.xlsx_datei")

    def _tags(self) -> Datei:
        from toolkit.dokument.regionaltreffen.gaeste_papier import namensschilder_als_dokumente
        from toolkit.export.pdf.druck import Druckteil

        schilder = namensschilder_als_dokumente(self.arbeit.treffen)
        return self.arbeit.prints([Druckteil(schilder, "schilder")], "gaeste.schilder_datei")

    def _attendance(self) -> Datei:
        from toolkit.dokument.regionaltreffen.gaeste_papier import anwesenheit_als_dokument

        return self.arbeit.document(anwesenheit_als_dokument(self.arbeit.treffen), "gaeste.liste_datei", "pdf", "quer")

    def _needs(self) -> Datei:
        from toolkit.dokument.regionaltreffen.gaeste_papier import bedarfe_als_dokument

        return self.arbeit.document(bedarfe_als_dokument(self.arbeit.treffen), "gaeste.bedarfe_datei", "pdf")

    def _seek(self) -> Datei:
        from toolkit.dokument.regionaltreffen.gaeste_papier import suchen_bieten_als_dokument

        return self.arbeit.document(suchen_bieten_als_dokument(self.arbeit.treffen), "gaeste.suchen_datei", "docx")
