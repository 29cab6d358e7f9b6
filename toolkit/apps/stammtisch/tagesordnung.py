"""How does a person make the agenda of one date from the store, change it, print it, and plan it minute by minute?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.tage import say_day
from toolkit.apps.stammtisch.einzelwahl import Einzelwahl
from toolkit.apps.stammtisch.model import list_coming
from toolkit.apps.stammtisch.ordnungszeilen import agenda_entries
from toolkit.dokument.stammtisch.blatt import change_meeting, meeting_of
from toolkit.dokument.stammtisch.einladung import tagesordnung_als_dokument, write_invitation
from toolkit.dokument.stammtisch.tagesordnung import agenda_of, agree_agenda, free_pins, is_over, pin_topic, plan_for
from toolkit.frame.mappe import Mitnahme
from toolkit.planung.worte import say_minutes
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Reihe, Stapel, Textblatt
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.stammtisch.arbeit import Arbeit
    from toolkit.dokument.form import Dokument
    from toolkit.dokument.stammtisch.blatt import Stammtisch
    from toolkit.frame.mappe import OffeneMappe

PLANER = "/app/ablaufplaner"


class Ordnungsbereich:
    """The date, its agenda with buttons, and what leaves; ``unten`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte, grenze = arbeit.worte, arbeit.grenze
        self._arbeit, self._worte = arbeit, worte
        self.wahl = Einzelwahl(worte("ordnung.tag"), grenze, self._show)
        self.leer, self.stand, self.gesagt = Meldung(), Meldung(klasse="k-hinweis"), Meldung()
        self.liste = Eintragsliste(name=worte("ordnung.liste"))
        self.festlegen = Knopf(beschriftung=worte("ordnung.festlegen"))
        self.neu = Knopf(beschriftung=worte("ordnung.neu"), klasse="k-knopf--leise")
        self.mitnahme = Mitnahme(
            arbeit.papers(self._paper, lambda w: worte("name.ordnung", titel=w.titel), "pdf", "docx", "md"), grenze
        )
        self.text = Textblatt(
            titel=worte("ordnung.text"), hilfe=worte("ordnung.einladung_hilfe"), worte=worte.group("kopieren")
        )
        self.einladung = Klappe(worte("ordnung.einladung"), self.text)
        self.planen = Knopf(beschriftung=worte("ordnung.planen"), klasse="k-knopf--leise")
        self.plan = Eintragsliste(name=worte("ordnung.plan"))
        self.alles = Stapel(
            self.stand,
            self.liste,
            Reihe(self.festlegen, self.neu),
            self.gesagt,
            Abschnitt(worte("ordnung.mitnehmen"), self.mitnahme.block, self.einladung, self.planen, self.plan, ebene=3),
        )
        self.unten = Stapel(self.leer, self.wahl.form, self.alles)
        self.festlegen.on_click(grenze.guard(self._agree))
        self.neu.on_click(grenze.guard(self._propose))
        self.planen.on_click(grenze.guard(self._plan))
        self.liste.on_gesture(grenze.guard(self._gesture))

    def refresh(self, wert: Stammtisch) -> None:
        """Offer the dates to come, and show the agenda of the chosen one."""
        kommt = list_coming(wert, self._arbeit.heute)
        self.wahl.offer([(t.id, say_day(t.tag)) for t in kommt if t.tag], kommt[0].id if kommt else "")
        self.leer.say("" if kommt else self._worte("ordnung.leer"))
        self.alles.versteckt = not kommt
        self._show()

    def _show(self) -> None:
        gewaehlt = self._arbeit.meeting(self.wahl.wert)
        if gewaehlt is None:
            return
        (wert, treffen), worte, arbeit = gewaehlt, self._worte, self._arbeit
        ordnung = agenda_of(wert, treffen, arbeit.heute)
        minuten = sum(p.minuten for p in ordnung.punkte)
        saetze = [
            worte("ordnung.fest" if treffen.punkte else "ordnung.vorschlag"),
            worte(
                "ordnung.zeit",
                themen=say_minutes(minuten),
                laenge=wert.laenge,
                puffer=say_minutes(max(0, ordnung.puffer)),
            ),
        ]
        if ordnung.puffer < ordnung.rahmen.puffer:
            saetze.append(worte("ordnung.zu_lang"))
        if not ordnung.punkte:
            saetze = [worte("ordnung.ohne_themen")]
        if wert.art == "eigener":
            saetze.append(worte("ordnung.eigener"))
        self.stand.say(*saetze)
        self.liste.eintraege = agenda_entries(wert, treffen, arbeit.heute, worte, gesperrt=arbeit.gesperrt)
        self.festlegen.versteckt = arbeit.gesperrt or bool(treffen.punkte) or not ordnung.punkte
        geaendert = treffen.punkte or treffen.dazu or treffen.weg
        self.neu.versteckt = arbeit.gesperrt or is_over(treffen) or not geaendert
        self.text.text = write_invitation(wert, treffen, arbeit.heute)
        da = treffen.plan in arbeit.plaene
        self.planen.versteckt = arbeit.gesperrt or da
        ziel = f"{PLANER}?blatt={treffen.plan}"
        self.plan.eintraege = [{"id": "plan", "titel": worte("ordnung.zum_plan"), "ziel": ziel}] if da else []

    def _agree(self) -> None:
        gewaehlt = self._arbeit.meeting(self.wahl.wert)
        if gewaehlt and self._arbeit.put(agree_agenda(gewaehlt[0], gewaehlt[1].id, self._arbeit.heute)):
            self.gesagt.say(self._worte("ordnung_gesagt.fest"))

    def _propose(self) -> None:
        gewaehlt = self._arbeit.meeting(self.wahl.wert)
        if gewaehlt and self._arbeit.put(free_pins(gewaehlt[0], gewaehlt[1].id, self._arbeit.heute)):
            self.gesagt.say(self._worte("ordnung_gesagt.neu"))

    def _gesture(self, geste: str, kennung: str) -> None:
        gewaehlt = self._arbeit.meeting(self.wahl.wert)
        if gewaehlt is None:
            return
        wert, treffen = gewaehlt
        neu = pin_topic(wert, treffen.id, kennung, self._arbeit.heute, dabei=geste == "dazu")
        if not self._arbeit.put(neu):
            return
        jetzt = self._arbeit.meeting(self.wahl.wert)
        passt = jetzt is None or geste != "dazu" or kennung not in agenda_of(*jetzt, self._arbeit.heute).passt_nicht
        self.gesagt.say(self._worte(f"ordnung_gesagt.{geste}" if passt else "ordnung.passt_nicht"))

    def _paper(self, wert: Stammtisch, vermerk: str) -> Dokument:
        treffen = meeting_of(wert, self.wahl.wert)
        if treffen is None:
            raise LookupError(self.wahl.wert)
        return tagesordnung_als_dokument(wert, treffen, self._arbeit.heute, vermerk)

    def _plan(self) -> None:
        gewaehlt = self._arbeit.meeting(self.wahl.wert)
        if gewaehlt is None or gewaehlt[1].plan in self._arbeit.plaene:  # pressed twice
            return
        heute = self._arbeit.heute
        wert = agree_agenda(gewaehlt[0], gewaehlt[1].id, heute)
        ablauf = plan_for(wert, meeting_of(wert, gewaehlt[1].id) or gewaehlt[1], heute)
        mappe: OffeneMappe = self._arbeit.leiste.mappe
        inhalt: dict[str, Any] = ablauf.model_dump(mode="json")
        blatt_id = self._arbeit.add_sheet("plan", ablauf.titel, inhalt)
        if not blatt_id:
            self.gesagt.say(mappe.grund)
            return
        neu = change_meeting(wert, gewaehlt[1].id, lambda t: t.model_copy(update={"plan": blatt_id}))
        if self._arbeit.put(neu):
            self.gesagt.say(self._worte("ordnung_gesagt.plan"))
