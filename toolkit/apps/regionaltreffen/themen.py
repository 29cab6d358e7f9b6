"""What could the group work on, and what does it choose?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.regionaltreffen.abstimmen import Bildschirmwahl, Papierwahl
from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich
from toolkit.apps.regionaltreffen.rueckweg import Rueckweg
from toolkit.dokument.regionaltreffen.raster import add_sessions
from toolkit.dokument.regionaltreffen.themen import (
    Themenwahl,
    chosen_topics,
    count_votes,
    has_votes,
    name_topic,
    real_topics,
)
from toolkit.dokument.regionaltreffen.worte import people_of
from toolkit.frame.mappe import make_plain_form
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.frame.mappe import Feld
    from toolkit.frame.mappe.ausgabe import Datei
    from toolkit.planung.punktwahl import Rang

KLEINE_RUNDE = 12
MEISTE_PUNKTE = 20


class Themenbereich(Bereich):
    """The topics, both ways to vote, the result, and what the group takes."""

    name = "themen"

    def __init__(self, arbeit: Arbeit) -> None:
        """Build the part."""
        super().__init__(arbeit)
        worte = self.worte
        self._haken: dict[str, Any] = {}
        self.klein = Meldung(klasse="k-hinweis")
        self.papier = Papierwahl(arbeit)
        self.bildschirm = Bildschirmwahl(arbeit, self._fold)
        self.stand, self.gesagt = Meldung(), Meldung(klasse="k-hinweis k-hinweis--gut")
        self.auswahl = make_plain_form([])
        self.nehmen = Knopf(beschriftung=worte("themen.nehmen"))
        self.rueckweg = Rueckweg(arbeit, self.gesagt, "gewaehlt", "sitzungen")
        self.mitnahme = arbeit.carry({"themen.ergebnis_pdf": self._result})
        self.ergebnis = Klappe(
            worte("themen.ergebnis"),
            self.stand,
            self.auswahl,
            Reihe(self.nehmen, self.rueckweg.knopf),
            self.gesagt,
            self.mitnahme.block,
            offen=True,
        )
        self.oben = (self.klein,)
        self.unten = (self.papier.block, self.bildschirm.block, self.ergebnis)
        self.nehmen.on_click(arbeit.guard(self._take))
        self.bildschirm.block.observe(arbeit.guard(lambda _: self._one_at_a_time(self.bildschirm.block)), "offen")
        self.ergebnis.observe(arbeit.guard(lambda _: self._one_at_a_time(self.ergebnis)), "offen")
        self.auswahl.on_draft(arbeit.guard(lambda _, inhalt, __: setattr(self, "_haken", inhalt)))

    def fields(self) -> Sequence[Feld]:
        """Return the topics and the rule of the vote."""
        f = self.arbeit.felder
        zahlen = {"ganz": True, "kleinster": 1, "groesster": MEISTE_PUNKTE}
        thema = (f.zeile("titel", wort="thema_titel"), f.zeile("frage"), f.zeile("von"))
        return (
            f.liste("themen", *thema, kompakt=True, kopf=["von"]),
            f.gruppe(
                "regel",
                f.reihe(
                    f.zahl("punkte_je_person", **zahlen),
                    f.zahl("punkte_je_thema", **zahlen),
                    f.zahl("themenzahl", **zahlen),
                ),
                ebene=3,
            ),
        )

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Offer what can be voted on and show what came out."""
        leute, themen = people_of(treffen), real_topics(treffen)
        self.klein.say(self.worte("themen.klein") if leute and leute < KLEINE_RUNDE else "")
        self.papier.refresh(treffen)
        self.bildschirm.refresh(treffen)
        self.ergebnis.versteckt = not themen
        self.nehmen.versteckt = self.auswahl.gesperrt = not self.arbeit.darf
        wahl = count_votes(treffen)
        self.stand.say(*(wahl.saetze if has_votes(treffen) else (self.worte("themen.ohne_punkte"),)))
        self._offer(treffen, wahl)
        self.rueckweg.refresh(treffen)

    def _offer(self, treffen: Regionaltreffen, wahl: Themenwahl) -> None:
        """Offer all topics to tick, in their order; those that the group took, or those in front, are ticked."""
        namen = {t.id: name_topic(t) for t in real_topics(treffen)}
        raenge = wahl.zaehlung.raenge
        gezaehlt = has_votes(treffen)
        felder = [
            {"art": "haken", "name": r.thema, "titel": self._say_rank(r, namen) if gezaehlt else namen[r.thema]}
            for r in raenge
        ]
        gruppe = [{"art": "gruppe", "titel": self.worte("themen.welche"), "ebene": 3, "felder": felder}]
        vorn = {t.id for t in chosen_topics(treffen)} or set(wahl.auswahl.sicher)
        gesetzt = {r.thema: r.thema in vorn for r in raenge}
        if self.auswahl.felder != gruppe or self.auswahl.inhalt != gesetzt:
            self.auswahl.felder = gruppe
            self._haken = gesetzt
            self.auswahl.show(gesetzt)

    def _say_rank(self, rang: Rang, namen: dict[str, str]) -> str:
        punkte = self.worte.count("themen.punkte", rang.punkte)
        satz = "themen.gleichauf" if rang.gleichauf and rang.punkte else "themen.rang"
        return self.worte(satz, platz=rang.platz, thema=namen[rang.thema], punkte=punkte)

    def _take(self) -> None:
        treffen = self.arbeit.treffen
        gewaehlt = [r.thema for r in count_votes(treffen).zaehlung.raenge if self._haken.get(r.thema)]
        if not gewaehlt:
            self.gesagt.say(self.worte("themen.keins"))
            return
        neu = add_sessions(treffen.model_copy(update={"gewaehlt": gewaehlt}))
        mehr = len(neu.sitzungen) - len(treffen.sitzungen)
        if self.rueckweg.put(neu):
            dazu = self.worte.count("themen.sitzungen", mehr)
            satz = self.worte.count("themen.gewaehlt", len(gewaehlt))
            self.gesagt.say(f"{satz} {dazu}")

    def _fold(self) -> None:
        self.ergebnis.offen = False

    def _one_at_a_time(self, auf: Klappe) -> None:
        # Whoever votes must not see who is in front.
        zu = self.ergebnis if auf is self.bildschirm.block else self.bildschirm.block
        if auf.offen:
            zu.offen = False

    def _result(self) -> Datei:
        from toolkit.dokument.regionaltreffen.themen_papier import themenergebnis_als_dokument

        return self.arbeit.document(themenergebnis_als_dokument(self.arbeit.treffen), "themen.ergebnis_datei", "pdf")
