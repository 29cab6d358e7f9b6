"""What does the meeting cost, who pays, and what is still open?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich, with_options
from toolkit.apps.regionaltreffen.rueckweg import Rueckweg
from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionaltreffen.geld import ARTEN, real_costs, settle, sum_of
from toolkit.dokument.regionaltreffen.werte import Kosten
from toolkit.dokument.regionaltreffen.worte import one_line, people_of, say_euro
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Stapel, Tabelle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.frame.mappe import Feld
    from toolkit.frame.mappe.ausgabe import Datei

UEBLICH = ("raum", "verpflegung", "honorar", "material", "fahrt")
JE_PERSON = frozenset({"verpflegung"})
HOECHSTER_BETRAG = 1_000_000


class Geldbereich(Bereich):
    """The sums, costs and incomes as fields, and the files."""

    name = "geld"

    def __init__(self, arbeit: Arbeit) -> None:
        """Build the part."""
        super().__init__(arbeit)
        worte = self.worte
        self.summen, self.gesagt = Meldung(klasse="k-hinweis"), Meldung()
        self.einsetzen = Knopf(beschriftung=worte("geld.einsetzen"), klasse="k-knopf--leise")
        self.rueckweg = Rueckweg(arbeit, self.gesagt, "kosten")
        self.mitnahme = arbeit.carry({"geld.xlsx": self._table, "geld.pdf": self._paper})
        self.mitnehmen = Abschnitt(worte("mitnehmen.titel"), self.mitnahme.block, ebene=3)
        self.oben = (self.summen, Reihe(self.einsetzen, self.rueckweg.knopf), self.gesagt)
        self.tabelle = Tabelle(
            titel=worte("geld.ueberblick"), spalten=[worte(f"geld_spalte.{n}") for n in ("was", "betrag", "wer")]
        )
        self.ueberblick = Stapel(self.tabelle)
        self.unten = (self.ueberblick, self.mitnehmen)
        self.einsetzen.on_click(arbeit.guard(self._fill_in))

    def fields(self) -> Sequence[Feld]:
        """Return costs and incomes, folded."""
        f, worte = self.arbeit.felder, self.worte
        geld = {"kleinster": 0, "groesster": HOECHSTER_BETRAG}
        arten = [("", worte("geld.art_offen")), *ARTEN.items()]
        kosten = (
            f.reihe(f.zeile("was", wort="kosten_was", breit=True), with_options(f.wahl("art", ()), arten)),
            f.reihe(f.zahl("einzelpreis", **geld), f.zahl("menge", **geld), f.haken("je_person")),
            f.reihe(f.zeile("gedeckt_durch", breit=True), f.haken("bezahlt")),
        )
        einnahme = (
            f.reihe(f.zeile("was", wort="einnahme_was", breit=True), f.zahl("betrag", **geld), f.haken("zugesagt")),
        )
        return (
            f.gruppe("kosten", f.liste("kosten", *kosten, kompakt=True), ebene=3),
            f.gruppe("einnahmen", f.liste("einnahmen", *einnahme, kompakt=True), ebene=3),
        )

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Say the sums."""
        da = bool(treffen.kosten or treffen.einnahmen)
        self.summen.say(*settle(treffen).saetze if da else (self.worte("geld.leer"),))
        self.einsetzen.versteckt = bool(treffen.kosten) or not self.arbeit.darf
        self.mitnehmen.versteckt = not da
        self._show_costs(treffen)
        self.rueckweg.refresh(treffen)

    def _show_costs(self, treffen: Regionaltreffen) -> None:
        posten, personen, offen = real_costs(treffen), people_of(treffen), self.worte("geld.offen")
        summen = [sum_of(k, personen) for k in posten]
        self.ueberblick.versteckt = not posten
        self.tabelle.zeilen = [
            {
                "kopf": one_line(k.was) or self.worte("geld.ohne_namen"),
                "zellen": [[say_euro(summe) if summe is not None else offen], [self._say_payer(k)]],
            }
            for k, summe in zip(posten, summen, strict=True)
        ]

    def _say_payer(self, posten: Kosten) -> str:
        wer, bezahlt = one_line(posten.gedeckt_durch), self.worte("geld.bezahlt") if posten.bezahlt else ""
        return ", ".join(t for t in (wer, bezahlt) if t) or self.worte("geld.offen")

    def _fill_in(self) -> None:
        if self.arbeit.treffen.kosten:
            return  # Pressed twice: otherwise the way back would lead to the first press.
        posten = [
            Kosten(id=new_mark(), was=self.worte(f"posten.{art}"), art=art, je_person=art in JE_PERSON)
            for art in UEBLICH
        ]
        if self.rueckweg.put(self.arbeit.treffen.model_copy(update={"kosten": posten})):
            self.gesagt.say(self.worte("geld.eingesetzt"))

    def _paper(self) -> Datei:
        from toolkit.dokument.regionaltreffen.geld_papier import kosten_als_dokument

        return self.arbeit.document(kosten_als_dokument(self.arbeit.treffen), "geld.datei", "pdf")

    def _table(self) -> Datei:
        from toolkit.dokument.regionaltreffen.geld_papier import kosten_als_tabellen

        return self.arbeit.tables(kosten_als_tabellen(self.arbeit.treffen), "geld.datei")
