"""How does a series become dates, and how are single ones moved, left out or added?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from methodenkoffer.tage import say_date, say_day
from toolkit.apps.stammtisch.arbeit import Arbeit, read_day
from toolkit.dokument.stammtisch.blatt import meeting_of, order_meetings
from toolkit.dokument.stammtisch.kalender import stammtisch_als_termine, terminblatt_als_dokument
from toolkit.dokument.stammtisch.termine import (
    add_meeting,
    drop_meeting,
    enter_dates,
    leave_out,
    may_drop,
    move_meeting,
    notes_on_meeting,
    propose_day,
    say_plan,
    serie_of,
)
from toolkit.frame.mappe import Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, write_dates
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.stammtisch.blatt import Stammtisch, Treffen

VERLEGEN = "verlegen"


class Terminbereich:
    """The series in words, the dates with buttons, and what leaves; ``unten`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte, grenze = arbeit.worte, arbeit.grenze
        self._arbeit, self._worte = arbeit, worte
        self._welches = ""
        self._tag: date | None = None
        self.vorschau, self.gesagt, self.stand = Meldung(klasse="k-hinweis"), Meldung(), Meldung()
        self.eintragen = Knopf(beschriftung=worte("termine.eintragen"))
        self.liste = Eintragsliste(name=worte("termine.liste"))
        self.tagform = make_plain_form([{"art": "tag", "name": "tag", "titel": worte("verlegen.feld")}])
        self.verlegen = Knopf(beschriftung=worte("verlegen.knopf"), klasse="k-knopf--leise")
        self.hinweis = Meldung.alert()
        self.anders = Abschnitt("", self.tagform, self.verlegen, self.hinweis, ebene=3, anker=VERLEGEN, versteckt=True)
        self.weiterer = Knopf(beschriftung=worte("termine.weiterer"), klasse="k-knopf--leise")
        self.mitnahme = Mitnahme(
            {
                worte("termine.ics"): self._dates,
                **arbeit.papers(
                    lambda w, v: terminblatt_als_dokument(w, arbeit.heute, v),
                    lambda w: worte("name.termine", titel=w.titel),
                    "pdf",
                    "docx",
                ),
            },
            grenze,
        )
        self.papier = Abschnitt(
            worte("termine.mitnehmen"), Meldung(text=worte("termine.ics_hilfe")), self.mitnahme.block, ebene=3
        )
        self.unten = Stapel(
            self.vorschau,
            self.eintragen,
            self.gesagt,
            Abschnitt(worte("termine.titel"), self.stand, self.liste, self.weiterer, self.anders, ebene=3),
            self.papier,
        )
        self.eintragen.on_click(grenze.guard(self._enter))
        self.weiterer.on_click(grenze.guard(lambda: self._ask("")))
        self.verlegen.on_click(grenze.guard(self._move))
        self.tagform.on_draft(grenze.guard(lambda _, inhalt, __: setattr(self, "_tag", read_day(inhalt.get("tag")))))
        self.liste.on_gesture(grenze.guard(self._gesture))

    def refresh(self, wert: Stammtisch) -> None:
        """Say the series and show the dates."""
        satz, hinweise = say_plan(wert, self._arbeit.heute)
        self.vorschau.say(satz, *hinweise)
        gesperrt = self._arbeit.gesperrt
        self.eintragen.versteckt = gesperrt or serie_of(wert) is None
        self.weiterer.versteckt = gesperrt
        treffen = order_meetings(wert)
        self.liste.eintraege = [self._entry(wert, t) for t in treffen]
        self.stand.say("" if treffen else self._worte("termine.leer"))
        self.papier.versteckt = not treffen
        if self._welches and meeting_of(wert, self._welches) is None:
            self.anders.versteckt = True

    def _entry(self, wert: Stammtisch, treffen: Treffen) -> dict[str, Any]:
        worte, heute, tag = self._worte, self._arbeit.heute, treffen.tag or date.max
        knoepfe = []
        if vorschlag := propose_day(wert, treffen, heute):
            knoepfe.append(["vorschlag", worte("termine.vorschlag", tag=say_day(vorschlag))])
        if tag >= heute:
            knoepfe.append(["anders", worte("termine.anders")])
            knoepfe.append(["statt", worte("termine.statt")] if treffen.faellt_aus else ["aus", worte("termine.aus")])
        if may_drop(treffen, heute):
            knoepfe.append(["weg", worte("termine.weg")])
        verlegt = treffen.statt and treffen.statt != tag and not treffen.faellt_aus
        zeilen = [worte("termine.verlegt", tag=say_date(treffen.statt))] if verlegt and treffen.statt else []
        return {
            "id": treffen.id,
            "titel": say_day(tag),
            "zeilen": [*zeilen, *notes_on_meeting(wert, treffen, heute)],
            "marke": worte("termine.faellt_aus") if treffen.faellt_aus else worte("termine.war") if tag < heute else "",
            "knoepfe": [] if self._arbeit.gesperrt else knoepfe,
        }

    def _enter(self) -> None:
        wert = self._arbeit.wert
        if wert is not None:
            neu = enter_dates(wert, self._arbeit.heute)
            if self._arbeit.put(neu):
                self.gesagt.say(self._worte.count("termine.gesagt", len(neu.treffen)))

    def _gesture(self, geste: str, kennung: str) -> None:
        wert = self._arbeit.wert
        treffen = None if wert is None else meeting_of(wert, kennung)
        if wert is None or treffen is None:
            return
        if geste == "anders":
            self._ask(kennung)
            return
        self.anders.versteckt = True
        heute = self._arbeit.heute
        if geste == "vorschlag":
            tag = propose_day(wert, treffen, heute)
            neu = move_meeting(wert, kennung, tag) if tag else wert
        elif geste == "weg":
            neu = drop_meeting(wert, kennung, heute)
        else:
            neu = leave_out(wert, kennung, faellt_aus=geste == "aus")
        if self._arbeit.put(neu):
            self.gesagt.say(self._worte(f"termine_gesagt.{geste}", tag=say_day(treffen.tag or heute)))

    def _ask(self, kennung: str) -> None:
        wert = self._arbeit.wert
        treffen = meeting_of(wert, kennung) if wert is not None else None
        tag = treffen.tag if treffen else None
        self._welches, self._tag = kennung, tag
        self.hinweis.say("")
        self.anders.titel = self._worte("verlegen.titel", tag=say_day(tag)) if tag else self._worte("verlegen.neu")
        self.tagform.show({"tag": tag.isoformat() if tag else None})
        self.anders.versteckt = False
        self._arbeit.leiste.show_part(VERLEGEN)

    def _move(self) -> None:
        wert, tag = self._arbeit.wert, self._tag
        if wert is None or self.anders.versteckt:  # pressed twice: the day is entered already
            return
        if tag is None:
            self.hinweis.say(self._worte("verlegen.fehlt"))
            return
        if any(t.tag == tag for t in wert.treffen if t.id != self._welches):
            self.hinweis.say(self._worte("verlegen.schon_da", tag=say_day(tag)))
            return
        neu = move_meeting(wert, self._welches, tag) if self._welches else add_meeting(wert, tag)
        if self._arbeit.put(neu):
            self.anders.versteckt = True
            self.hinweis.say("")
            self.gesagt.say(self._worte("verlegen.gesagt", tag=say_day(tag)))

    def _dates(self) -> Datei | None:
        wert = self._arbeit.wert
        termine = stammtisch_als_termine(wert, self._arbeit.blatt.blatt_id, self._arbeit.heute) if wert else None
        if wert is None or termine is None or not termine.termine:
            self.mitnahme.gesagt.say(self._worte("termine.keine"))
            return None
        return write_dates(termine, self._worte("name.termine", titel=wert.titel))
