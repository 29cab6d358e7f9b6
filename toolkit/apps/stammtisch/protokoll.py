"""How do the minutes of a date begin, and what became of its topics?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.tage import say_day
from toolkit.apps.stammtisch.einzelwahl import Einzelwahl
from toolkit.apps.stammtisch.model import choose_for_minutes, list_for_minutes
from toolkit.dokument.stammtisch.blatt import AUSGAENGE, Ausgang, change_meeting, meeting_of
from toolkit.dokument.stammtisch.mitschrift import mitschrift_als_dokument
from toolkit.dokument.stammtisch.protokoll import begin_minutes, last_minutes, minutes_of, set_outcome
from toolkit.dokument.stammtisch.tagesordnung import agree_agenda, say_left_over
from toolkit.frame.mappe import Mitnahme
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.stammtisch.arbeit import Arbeit
    from toolkit.dokument.form import Dokument
    from toolkit.dokument.stammtisch.blatt import Stammtisch, Treffen

PROTOKOLL = "/app/protokoll"
FOLGEN: tuple[Ausgang, ...] = ("erledigt", "offen", "geparkt")


class Protokollbereich:
    """The date, its minutes, and one click for each topic; ``unten`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte, grenze = arbeit.worte, arbeit.grenze
        self._arbeit, self._worte = arbeit, worte
        self.wahl = Einzelwahl(worte("protokoll.tag"), grenze, self._show)
        self.leer, self.gesagt, self.stand = Meldung(), Meldung(), Meldung()
        self.beginnen = Knopf(beschriftung=worte("protokoll.beginnen"))
        self.weg = Eintragsliste(name=worte("protokoll.weg"))
        self.mitnahme = Mitnahme(
            arbeit.papers(self._paper, lambda w: worte("name.mitschrift", titel=w.titel), "pdf", "docx"), grenze
        )
        self.folgen = Eintragsliste(name=worte("folgen.titel"))
        self.folgensatz = Meldung()
        self.danach = Abschnitt(worte("folgen.titel"), self.folgensatz, self.folgen, ebene=3)
        self.alles = Stapel(
            self.stand,
            self.beginnen,
            self.weg,
            self.gesagt,
            Abschnitt(worte("mitschrift.titel"), Meldung(text=worte("mitschrift.hilfe")), self.mitnahme.block, ebene=3),
            self.danach,
        )
        self.unten = Stapel(self.leer, self.wahl.form, self.alles)
        self.beginnen.on_click(grenze.guard(self._begin))
        self.folgen.on_gesture(grenze.guard(self._settle))

    def refresh(self, wert: Stammtisch) -> None:
        """Offer the dates, and show what belongs to the chosen one."""
        heute = self._arbeit.heute
        treffen = list_for_minutes(wert, heute)
        vorzug = choose_for_minutes(wert, heute, self._arbeit.protokolle)
        self.wahl.offer([(t.id, say_day(t.tag)) for t in treffen if t.tag], vorzug)
        self.leer.say("" if treffen else self._worte("protokoll.leer"))
        self.alles.versteckt = not treffen
        self._show()

    def _show(self) -> None:
        gewaehlt = self._arbeit.meeting(self.wahl.wert)
        if gewaehlt is None:
            return
        (wert, treffen), worte, arbeit = gewaehlt, self._worte, self._arbeit
        blatt_id = minutes_of(wert, treffen, arbeit.protokolle)
        verloren = bool(treffen.protokoll) and not blatt_id
        self.stand.say(worte("protokoll.verloren") if verloren else "" if blatt_id else worte("protokoll.noch_keins"))
        self.beginnen.versteckt = arbeit.gesperrt or bool(blatt_id)
        titel, ziel = worte("protokoll.oeffnen"), f"{PROTOKOLL}?blatt={blatt_id}"
        self.weg.eintraege = [{"id": "protokoll", "titel": titel, "ziel": ziel}] if blatt_id else []
        vorbei = bool(treffen.tag and treffen.tag <= arbeit.heute)
        self.danach.versteckt = not vorbei
        self.folgensatz.say(worte("folgen.hilfe" if treffen.punkte else "folgen.leer"))
        self.folgen.eintraege = self._outcomes(wert, treffen) if vorbei else []

    def _outcomes(self, wert: Stammtisch, treffen: Treffen) -> list[dict[str, Any]]:
        knoepfe = [[folge, self._worte(f"folge.{folge}")] for folge in FOLGEN]
        return [
            {
                "id": p.id,
                "titel": p.titel.strip() or self._worte("ordnung.ohne_titel"),
                "marke": AUSGAENGE[p.ausgang] if p.ausgang else self._worte("folgen.offen"),
                "zeilen": [z for z in (say_left_over(wert, p.id) if p.ausgang == "offen" else "",) if z],
                "knoepfe": [] if self._arbeit.gesperrt else [k for k in knoepfe if k[0] != p.ausgang],
            }
            for p in treffen.punkte
        ]

    def _begin(self) -> None:
        gewaehlt = self._arbeit.meeting(self.wahl.wert)
        if gewaehlt is None:
            return
        arbeit, kennung = self._arbeit, gewaehlt[1].id
        arbeit.read_neighbours()
        if minutes_of(*gewaehlt, arbeit.protokolle):  # pressed twice, or begun elsewhere meanwhile
            self._show()
            return
        wert = agree_agenda(gewaehlt[0], kennung, arbeit.heute)
        treffen = meeting_of(wert, kennung) or gewaehlt[1]
        letztes = last_minutes(wert, treffen.tag or arbeit.heute, arbeit.protokolle)
        neu = begin_minutes(wert, treffen, arbeit.heute, letztes)
        blatt_id = arbeit.add_sheet("protokoll", neu.titel, neu.model_dump(mode="json"))
        if not blatt_id:
            self.gesagt.say(arbeit.leiste.mappe.grund)
            return
        if arbeit.put(change_meeting(wert, kennung, lambda t: t.model_copy(update={"protokoll": blatt_id}))):
            self.gesagt.say(self._worte.count("protokoll.gesagt", len(neu.punkte)))

    def _settle(self, geste: str, thema_id: str) -> None:
        gewaehlt = self._arbeit.meeting(self.wahl.wert)
        folge = next((f for f in FOLGEN if f == geste), None)
        if gewaehlt and folge and self._arbeit.put(set_outcome(gewaehlt[0], gewaehlt[1].id, thema_id, folge)):
            self.gesagt.say(self._worte(f"folgen_gesagt.{folge}"))

    def _paper(self, wert: Stammtisch, _: str) -> Dokument:
        treffen = meeting_of(wert, self.wahl.wert)
        if treffen is None:
            raise LookupError(self.wahl.wert)
        return mitschrift_als_dokument(wert, treffen, self._arbeit.heute)
