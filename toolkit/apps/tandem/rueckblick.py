"""What do both places say in the review, side by side and on paper?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.tage import say_date
from toolkit.dokument.tandem.blatt import names_of, title_of
from toolkit.dokument.tandem.papiere import tandem_als_dokument
from toolkit.dokument.tandem.rueckblick import FRAGEN, RUNDEN, say_outcome, voices
from toolkit.dokument.tandem.rueckblick_bogen import bogen_als_dokument
from toolkit.dokument.tandem.rueckblick_papier import bericht_als_dokument
from toolkit.dokument.tandem.rueckblick_tag import review_day
from toolkit.dokument.tandem.werte import WEITER
from toolkit.frame.mappe import Felder, Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_document, write_prints
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Meldung, Stapel, Tabelle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.tandem.blatt import Tandem
    from toolkit.dokument.tandem.rueckblick import Stimme
    from toolkit.frame.mappe import Blattschirm, Feld, Wertblatt
    from toolkit.frame.worte import Worte


class Rueckblickteil:
    """Both voices side by side, and the files; ``bloecke`` are what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Tandem]) -> None:
        """Build it."""
        self._worte, self._schirm, self._stand, self._f = worte, schirm, stand, Felder(worte)
        self.tabelle = Tabelle(titel=worte("rueckblick.nebeneinander"))
        self.tag, self.ergebnis = Meldung(), Meldung(klasse="k-hinweis")
        self.seiten = Stapel(self.tabelle, self.ergebnis)
        self.mitnahme = Mitnahme(
            {
                worte("papier.boegen"): self._forms,
                worte("papier.bericht_docx"): lambda: self._report("docx"),
                worte("papier.bericht_pdf"): lambda: self._report("pdf"),
                worte("papier.alles_docx"): lambda: self._all("docx"),
                worte("papier.alles_pdf"): lambda: self._all("pdf"),
            },
            schirm.rahmen.grenze,
        )
        self.bloecke = (self.seiten, Abschnitt(worte("papier.titel"), self.mitnahme.block, ebene=3))

    def fields(self, t: Tandem) -> Sequence[Feld]:
        """Return the fields of the review that is being entered."""
        f, runde = self._f, t.runde
        antworten = [f.absatz(f"{runde}_{frage}", wort=frage) for frage, _ in FRAGEN]
        weiter = f.wahl(f"{runde}_weiter", (), wort="weiter")
        weiter["optionen"] = [("", self._worte("wahl.weiter.keine")), *WEITER.items()]
        ort = (*antworten, weiter, f.zeile(f"{runde}_wie", wort="wie"))
        return (
            f.reihe(f.wahl("runde", ("halb", "ganz")), f.tag(f"rueckblick_{runde}", wort="rueckblick")),
            f.liste("orte", *ort, fest=True),
        )

    def refresh(self, t: Tandem) -> None:
        """Put both voices side by side."""
        a, b = voices(t, t.runde)
        tag = review_day(t, t.runde)
        self.tag.say(self._worte("rueckblick.tag", wann=RUNDEN[t.runde], tag=say_date(tag)) if tag else "")
        self.seiten.versteckt = not (a.da or b.da)
        self.tabelle.spalten = [self._worte("rueckblick.kopf"), *names_of(t)]
        self.tabelle.zeilen = [
            {"kopf": self._worte(f"feld.{name}"), "zellen": [self._cell(s, name) for s in (a, b)]}
            for name in (*(frage for frage, _ in FRAGEN), "weiter")
        ]
        self.ergebnis.say(say_outcome(t, t.runde))

    def _cell(self, stimme: Stimme, name: str) -> list[str]:
        zeilen = [WEITER.get(stimme.weiter, ""), stimme.wie] if name == "weiter" else getattr(stimme, name).splitlines()
        return [zeile.strip() for zeile in zeilen if zeile.strip()] or [self._worte("rueckblick.offen")]

    def _name(self, t: Tandem, wort: str) -> str:
        return f"{self._worte(wort)} {title_of(t)}"

    def _forms(self) -> Datei | None:
        from toolkit.export.pdf.druck import Druckteil

        t = self._stand.wert
        if t is None:
            return None
        name = self._name(t, "datei.boegen")
        return write_prints(name, [Druckteil(tuple(bogen_als_dokument(t, t.runde, n) for n in (0, 1)))], name)

    def _report(self, form: Form) -> Datei | None:
        t = self._stand.wert
        if t is None:
            return None
        dokument = bericht_als_dokument(t, t.runde, today(), make_note(self._schirm.leiste.mappe))
        return write_document(dokument, self._name(t, "datei.bericht"), form)

    def _all(self, form: Form) -> Datei | None:
        t = self._stand.wert
        note = make_note(self._schirm.leiste.mappe)
        return write_document(tandem_als_dokument(t, note), title_of(t), form) if t else None
