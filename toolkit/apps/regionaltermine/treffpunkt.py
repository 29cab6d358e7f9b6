"""Where are the ways together shortest, where is the longest way shortest, and who has it near?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.regionaltermine.felder import place_fields
from toolkit.apps.regionaltermine.ortskarte import Ortskarte
from toolkit.dokument.regionaltermine.papier_ort import treffpunkt_als_dokument
from toolkit.dokument.regionaltermine.treffort import Treffort, compare_places
from toolkit.dokument.regionaltermine.wege import has_own_times, own_minutes
from toolkit.dokument.regionaltermine.worte import say_left_out, say_table_basis
from toolkit.frame.mappe import Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, Form, write_document
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Abschnitt, Klappe, Meldung, Stapel, Tabelle

if TYPE_CHECKING:
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.frame.mappe import Blattschirm, Feld, Wertblatt
    from toolkit.frame.worte import Worte

MEISTE_ZEILEN = 30


class Treffpunkte:
    """The places compared, and the ways to one of them; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Regionaltermine]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._frage: Any = None
        self._ort: Treffort | Fehler | None = None
        grenze = schirm.rahmen.grenze
        self.hinweis, self.saetze, self.fragen, self.grundlage = Meldung(), Meldung(), Meldung(), Meldung()
        self.tabelle, self.rest = Tabelle(titel=worte("ort.tabelle")), Meldung()
        self._ziel, self._optionen = "", dict[str, str]()
        self.wahl = make_plain_form([])
        self.wege = Tabelle(titel=worte("ort.wege"), spalten=[worte("ort.von"), worte("ort.weg")])
        self.karte = Ortskarte(worte, grenze.guard(self._choose))
        self.mitnahme = Mitnahme(
            {worte("ort.pdf"): lambda: self._paper("pdf"), worte("ort.docx"): lambda: self._paper("docx")}, grenze
        )
        liste = Klappe(worte("ort.liste"), self.wege, offen=True)
        einzeln = Abschnitt(worte("ort.einzeln"), self.wahl, self.karte.block, liste, ebene=3)
        self.ergebnis = Stapel(
            Abschnitt(worte("ort.titel"), self.saetze, self.tabelle, self.rest, self.grundlage, ebene=3),
            einzeln,
            self.mitnahme.block,
            versteckt=True,
        )
        self.block = Stapel(self.fragen, self.hinweis, self.ergebnis)
        self.wahl.on_draft(grenze.guard(lambda _, inhalt, __: self._choose(str(inhalt.get("ziel", "")))))

    def fields(self, t: Regionaltermine) -> list[Feld]:
        """Return the fields of the part; near is meant in the unit of the table."""
        return place_fields(self._worte, "Minuten" if has_own_times(t) else "km")

    def refresh(self, t: Regionaltermine) -> None:
        """Compare anew if something has changed."""
        frage = (t.gruppe, t.nur_gast, t.verbuende_laden_ein, t.umkreis, t.ortsideen)
        if frage == self._frage:
            return
        self._frage, self._ort = frage, compare_places(t)
        ort = self._ort
        self.ergebnis.versteckt = isinstance(ort, Fehler)
        if isinstance(ort, Fehler):
            self.hinweis.say(f"{ort.was} {ort.tun}")
            self.fragen.say("")
            return
        self.hinweis.say("")
        self.fragen.say(self._worte("ort.fragen") if ort.fragen else "", *ort.fragen)
        self.saetze.say(self._worte("ort.kurz"), *ort.wahl.saetze)
        self.grundlage.say(say_table_basis(ort.wege), *say_left_out(ort.ohne_lage, ort.gaeste))
        self._show_table(ort)
        optionen = {ort.kennungen[name]: name for name in (*(o.ort for o in ort.wahl.orte), *ort.gaeste)}
        if optionen != self._optionen:
            self._optionen = optionen
            gesagt = [(k, self._worte("ort.gast", name=n) if n in ort.gaeste else n) for k, n in optionen.items()]
            feld = {"art": "wahl", "name": "ziel", "titel": self._worte("ort.wahl"), "optionen": gesagt}
            self.wahl.felder = [feld]
        if self._ziel not in optionen:
            self._ziel = ort.kennungen[ort.wahl.kuerzeste.ort]
        self.wahl.show({"ziel": self._ziel})
        self._show_ways()

    def _show_table(self, ort: Treffort) -> None:
        worte, wege = self._worte, ort.wege
        nah = worte("ort.nah", bis=f"{ort.umkreis}\u00a0{wege.einheit}")
        self.tabelle.spalten = [worte("ort.treffpunkt"), worte("ort.alle_wege"), worte("ort.laengster"), nah]
        self.tabelle.zeilen = [
            {
                "kopf": worte("ort.idee", name=o.ort) if o.ort in ort.ideen else o.ort,
                "zellen": [
                    [wege.say(o.summe)],
                    [worte("ort.aus", weg=wege.say(o.laengster), wer=o.wer)],
                    [worte("ort.von_allen", nah=o.nah, alle=len(wege.von))],
                ],
            }
            for o in ort.wahl.orte[:MEISTE_ZEILEN]
        ]
        rest = len(ort.wahl.orte) - MEISTE_ZEILEN
        self.rest.say(worte.count("ort.rest", rest) if rest > 0 else "")

    def _choose(self, kennung: str) -> None:
        if kennung in self._optionen and kennung != self._ziel:
            self._ziel = kennung
            self.wahl.show({"ziel": kennung})
            self._show_ways()

    def _show_ways(self) -> None:
        t, ort = self._stand.wert, self._ort
        if t is None or not isinstance(ort, Treffort):
            return
        name = self._optionen[self._ziel]
        eigene = own_minutes(t, self._ziel)
        wege = zip(ort.wege.von, ort.wege.to(ort.wege.nach.index(name)), strict=True)
        self.wege.zeilen = [
            {"kopf": von, "zellen": [[self._say_way(ort, von, weg, eigene)]]}
            for von, weg in sorted(wege, key=lambda paar: (-paar[1], paar[0]))
            if von != name
        ]
        self.karte.show(t, ort, self._ziel)

    def _say_way(self, ort: Treffort, von: str, weg: float, eigene: frozenset[str]) -> str:
        gesagt = ort.wege.say(weg)
        return self._worte("ort.eigene", weg=gesagt) if ort.kennungen[von] in eigene else gesagt

    def _paper(self, form: Form) -> Datei | None:
        t = self._stand.wert
        if t is None or not isinstance(self._ort, Treffort):
            return None
        return write_document(treffpunkt_als_dokument(t, self._ort, self._ziel), self._worte("ort.datei"), form)
