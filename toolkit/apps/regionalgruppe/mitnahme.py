"""On which papers and in which files does the group leave: map, contacts, topics, everything?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, make_note, write_document, write_tables
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Meldung, Stapel, Tabelle

if TYPE_CHECKING:
    from toolkit.dokument.form import Dokument
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import OffeneMappe, Wertblatt
    from toolkit.frame.worte import Worte

FORMEN: tuple[Form, ...] = ("pdf", "docx")
HOECHSTENS_THEMEN = 12


class Mitnahmebereich:
    """Papers and files, and the topics at a glance; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionalgruppe], grenze: Grenze, mappe: OffeneMappe) -> None:
        """Build it."""
        self._worte, self._stand, self._mappe = worte, stand, mappe
        self.themenstand, self.themen = Meldung(), Tabelle()
        self.teile = {
            "themen": Mitnahme(self._papers("themen"), grenze),
            "karte": Mitnahme(self._papers("karte"), grenze),
            "kontakte": Mitnahme({**self._papers("kontakte"), worte("mitnehmen.xlsx"): self._contacts}, grenze),
            "alles": Mitnahme({worte("mitnehmen.xlsx"): self._table, worte("mitnehmen.csv"): self._csv}, grenze),
        }
        self.tafel = Stapel(self.themen, versteckt=True)
        abschnitte = [self._section(name, mitnahme) for name, mitnahme in self.teile.items()]
        abschnitte[0].kinder = [self.themenstand, self.tafel, *abschnitte[0].kinder]
        self.block = Stapel(*abschnitte)

    def forget(self) -> None:
        """Say nothing about another sheet."""
        for mitnahme in self.teile.values():
            mitnahme.gesagt.say("")

    def refresh(self, gruppe: Regionalgruppe) -> None:
        """Show the topics that several places name."""
        from toolkit.dokument.regionalgruppe.liste import say_mentions
        from toolkit.dokument.regionalgruppe.spalten import MEHRZEILIG
        from toolkit.dokument.regionalgruppe.themen import gather_topics

        worte = self._worte
        schau = gather_topics(gruppe.orte)
        self.themenstand.say(worte.count("mitnehmen.themen_stand", len(schau.themen)))
        self.tafel.versteckt = not schau.themen
        with self.themen.hold_sync():
            self.themen.titel = worte("mitnehmen.themen_tafel")
            self.themen.spalten = [worte("mitnehmen.thema"), *(worte(f"mitnehmen.{s}") for s in MEHRZEILIG)]
            self.themen.zeilen = [
                {"kopf": t.wort, "zellen": [[say_mentions(t, s) or worte("mitnehmen.niemand")] for s in MEHRZEILIG]}
                for t in schau.themen[:HOECHSTENS_THEMEN]
            ]

    def _section(self, name: str, mitnahme: Mitnahme) -> Abschnitt:
        hilfe = Meldung(text=self._worte(f"mitnehmen.{name}_hilfe"))
        return Abschnitt(self._worte(f"mitnehmen.{name}_titel"), hilfe, mitnahme.block, ebene=3)

    def _papers(self, name: str) -> dict[str, partial[Datei | None]]:
        return {self._worte(f"mitnehmen.{form}"): partial(self._paper, name, form) for form in FORMEN}

    def _paper(self, name: str, form: Form) -> Datei | None:
        gruppe = self._filled(name)
        if gruppe is None:
            return None
        dokument = self._write(name, gruppe)
        return write_document(dokument, self._worte(f"mitnehmen.{name}_name"), form)

    def _write(self, name: str, gruppe: Regionalgruppe) -> Dokument:
        from toolkit.dokument.regionalgruppe.karte import karte_als_dokument
        from toolkit.dokument.regionalgruppe.liste import kontaktliste_als_dokument, themen_als_dokument

        machen = {"karte": karte_als_dokument, "kontakte": kontaktliste_als_dokument, "themen": themen_als_dokument}
        return machen[name](gruppe, today(), make_note(self._mappe))

    def _contacts(self) -> Datei | None:
        from toolkit.dokument.regionalgruppe.liste import kontaktliste_als_tabellen

        gruppe = self._filled("kontakte")
        return (
            write_tables(kontaktliste_als_tabellen(gruppe), self._worte("mitnehmen.kontakte_name")) if gruppe else None
        )

    def _table(self) -> Datei | None:
        from toolkit.dokument.regionalgruppe.tabellen import gruppe_als_tabellen

        gruppe = self._filled("alles")
        return (
            write_tables(gruppe_als_tabellen(gruppe), gruppe.titel or self._worte("mitnehmen.alles_name"))
            if gruppe
            else None
        )

    def _csv(self) -> Datei | None:
        from toolkit.dokument.regionalgruppe.tabellen import gruppe_als_tabellen
        from toolkit.export.csvdatei import render_csv
        from toolkit.store.paket import file_stem

        gruppe = self._filled("alles")
        if gruppe is None:
            return None
        name = file_stem(gruppe.titel or self._worte("mitnehmen.alles_name"))
        return Datei(f"{name}.csv", "text/csv", render_csv(gruppe_als_tabellen(gruppe).blaetter[0]))

    def _filled(self, name: str) -> Regionalgruppe | None:
        gruppe = self._stand.wert
        if gruppe is not None and not gruppe.orte:
            self.teile[name].gesagt.say(self._worte("mitnehmen.leer"))
            return None
        return gruppe
