"""How does a person look back on a year of the group, and carry it away?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.tage import say_date
from toolkit.apps.stammtisch.einzelwahl import Einzelwahl
from toolkit.dokument.stammtisch.jahr import Jahr, count_year, list_group_years, look_back, say_topics
from toolkit.dokument.stammtisch.jahresblatt import jahr_als_dokument, jahr_als_tabellen
from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, write_tables
from toolkit.widgets import Abschnitt, Meldung, Stapel, Tabelle
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.stammtisch.arbeit import Arbeit
    from toolkit.dokument.stammtisch.blatt import Stammtisch


class Jahresbereich:
    """A table of the year's meetings, what is open, and files; ``unten`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte = self._worte = arbeit.worte
        self._arbeit = arbeit
        self.wahl = Einzelwahl(worte("jahr.wahl"), arbeit.grenze, self._show)
        self.stand = Meldung(klasse="k-hinweis")
        self.tabelle = Tabelle(
            spalten=[worte("jahr.wann"), worte("jahr.themen"), worte("jahr.beschluesse"), worte("jahr.anwesend")]
        )
        self.tafel = Stapel(self.tabelle)
        self.offen = Eintragsliste(name=worte("jahr.offen"))
        self.offenes = Abschnitt(worte("jahr.offen"), self.offen, ebene=3)
        self.mitnahme = Mitnahme(
            {
                **arbeit.papers(
                    lambda w, v: jahr_als_dokument(w, self._year(w), arbeit.heute, v),
                    lambda w: worte("name.jahr", titel=w.titel, jahr=self.wahl.wert),
                    "pdf",
                    "docx",
                ),
                worte("jahr.xlsx"): self._tables,
            },
            arbeit.grenze,
        )
        self.unten = Stapel(
            self.wahl.form,
            self.stand,
            self.tafel,
            self.offenes,
            Abschnitt(worte("jahr.mitnehmen"), self.mitnahme.block, ebene=3),
        )

    def refresh(self, wert: Stammtisch) -> None:
        """Offer the years, and show the chosen one."""
        jahre = [str(jahr) for jahr in list_group_years(wert, self._arbeit.heute)]
        self.wahl.offer([(jahr, jahr) for jahr in jahre], str(self._arbeit.heute.year))
        self._show()

    def _year(self, wert: Stammtisch) -> Jahr:
        return look_back(wert, int(self.wahl.wert or self._arbeit.heute.year), self._arbeit.protokolle)

    def _show(self) -> None:
        wert = self._arbeit.wert
        if wert is None:
            return
        jahr, worte, heute = self._year(wert), self._worte, self._arbeit.heute
        if wert.art == "netzwerk":
            abende = [t for t in wert.teilnahmen if t.tag and t.tag.year == jahr.jahr]
            self.stand.say(worte.count("jahr.abende", len(abende)))
        elif jahr.treffen:
            self.stand.say(worte("jahr.stand"), *(f"{name}: {zahl}" for name, zahl in count_year(jahr, heute)))
        else:
            self.stand.say(worte("jahr.leer"))
        self.tafel.versteckt = not jahr.treffen
        self.tabelle.titel = worte("jahr.tabelle", jahr=jahr.jahr)
        self.tabelle.zeilen = [
            {
                "kopf": f"{say_date(z.tag)} ({z.stand(heute)})",
                "zellen": [
                    list(say_topics(z)) or ["–"],
                    [b.was for b in z.beschluesse] or ["–"],
                    [str(z.anwesend or "–")],
                ],
            }
            for z in jahr.treffen
        ]
        self.offen.eintraege = [
            {
                "id": f.aufgabe.id,
                "titel": f.aufgabe.was,
                "ziel": f"/app/protokoll?blatt={f.blatt_id}",
                "zeilen": [" · ".join(t for t in (f.aufgabe.wer.strip(), f.herkunft) if t)],
            }
            for f in jahr.offen
        ]
        self.offenes.versteckt = not jahr.offen

    def _tables(self) -> Datei | None:
        wert = self._arbeit.wert
        if wert is None:
            return None
        tabellen = jahr_als_tabellen(wert, self._year(wert), self._arbeit.heute)
        return write_tables(tabellen, self._worte("name.jahr", titel=wert.titel, jahr=self.wahl.wert))
