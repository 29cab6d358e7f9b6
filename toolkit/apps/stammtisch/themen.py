"""How are topics collected quickly, put in order, parked and fetched back?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.stammtisch.arbeit import Arbeit, read_day
from toolkit.apps.stammtisch.themenzeilen import done_entries, store_entries
from toolkit.dokument.stammtisch.blatt import topic_of
from toolkit.dokument.stammtisch.themen import park_topic, read_topics, settle_topic
from toolkit.frame.mappe import make_plain_form
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.stammtisch.blatt import Stammtisch

PARKEN = "parken"


class Themenbereich:
    """The paste box, the store in its order, and what is asked when a topic is parked; ``oben`` is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte, grenze = arbeit.worte, arbeit.grenze
        self._arbeit, self._worte = arbeit, worte
        self._text = self._geparkt = ""
        self._dazu: dict[str, Any] = {}
        self._aufgenommen = False
        self.sammeln = make_plain_form(
            [{"art": "absatz", "name": "text", "titel": worte("sammeln.feld"), "hilfe": worte("sammeln.hilfe")}]
        )
        self.aufnehmen = Knopf(beschriftung=worte("sammeln.knopf"))
        self.gesagt, self.stand = Meldung(), Meldung()
        self.liste = Eintragsliste(name=worte("themen.liste"))
        self.fertig = Eintragsliste(name=worte("themen.fertig_liste"))
        self.fertigklappe = Klappe("", self.fertig)
        felder = [
            {"art": "tag", "name": "bis", "titel": worte("feld.geparkt_bis"), "hilfe": worte("hilfe.geparkt_bis")},
            {"art": "zeile", "name": "warum", "titel": worte("feld.warum_geparkt")},
        ]
        self.parkform = make_plain_form(felder)
        self.merken = Knopf(beschriftung=worte("parken.merken"), klasse="k-knopf--leise")
        self.parken = Abschnitt("", self.parkform, self.merken, ebene=3, anker=PARKEN, versteckt=True)
        self.eingabe = Stapel(self.sammeln, self.aufnehmen)
        self.oben = Stapel(
            Abschnitt(worte("sammeln.titel"), self.eingabe, self.gesagt, ebene=3),
            Abschnitt(worte("themen.titel"), self.stand, self.liste, self.fertigklappe, self.parken, ebene=3),
        )
        self.sammeln.on_draft(grenze.guard(lambda _, inhalt, __: setattr(self, "_text", str(inhalt.get("text", "")))))
        self.parkform.on_draft(grenze.guard(lambda _, inhalt, __: setattr(self, "_dazu", inhalt)))
        self.aufnehmen.on_click(grenze.guard(self._collect))
        self.merken.on_click(grenze.guard(self._note_parking))
        self.liste.on_gesture(grenze.guard(self._gesture))
        self.fertig.on_gesture(grenze.guard(self._gesture))

    def refresh(self, wert: Stammtisch) -> None:
        """Show the store."""
        worte, gesperrt, heute = self._worte, self._arbeit.gesperrt, self._arbeit.heute
        self.eingabe.versteckt = gesperrt
        zeilen = store_entries(wert, heute, worte, gesperrt=gesperrt)
        self.liste.eintraege = zeilen
        fertig = done_entries(wert, worte, gesperrt=gesperrt)
        self.fertig.eintraege = fertig
        self.fertigklappe.versteckt = not fertig
        self.fertigklappe.titel = worte.count("themen.fertig", len(fertig))
        self.stand.say("" if zeilen else worte("themen.leer"))
        if topic_of(wert, self._geparkt) is None:
            self.parken.versteckt = True

    def _collect(self) -> None:
        wert = self._arbeit.wert
        if wert is None or (self._aufgenommen and not self._text.strip()):  # pressed twice: nothing new was typed
            return
        aufnahme = read_topics(self._text, wert, self._arbeit.heute)
        saetze = []
        if aufnahme.schon_da:
            saetze.append(self._worte("sammeln.schon_da", titel="; ".join(aufnahme.schon_da[:5])))
        if aufnahme.zu_viele:
            saetze.append(self._worte.count("sammeln.zu_viele", aufnahme.zu_viele))
        neu = wert.model_copy(update={"themen": [*wert.themen, *aufnahme.neue]})
        if aufnahme.neue and not self._arbeit.put(neu):
            return
        self._text, self._aufgenommen = "", bool(aufnahme.neue)
        self.sammeln.show({})
        self.gesagt.say(self._worte.count("sammeln.gesagt", len(aufnahme.neue)), *saetze)

    def _gesture(self, geste: str, kennung: str) -> None:
        wert = self._arbeit.wert
        thema = None if wert is None else topic_of(wert, kennung)
        if wert is None or thema is None:
            return
        titel = thema.titel.strip()
        self.parken.versteckt = True
        if geste == PARKEN:
            if not self._arbeit.put(park_topic(wert, kennung)):
                return
            self._geparkt, self._dazu = kennung, {}
            self.parken.titel = self._worte("parken.titel", titel=titel)
            self.parkform.show({})
            self.parken.versteckt = False
            self._arbeit.leiste.show_part(PARKEN)
            return
        if self._arbeit.put(settle_topic(wert, kennung, "erledigt" if geste == "erledigt" else "")):
            self.gesagt.say(self._worte(f"themen_gesagt.{geste}", titel=titel))

    def _note_parking(self) -> None:
        wert = self._arbeit.wert
        if wert is None:
            return
        bis, warum = read_day(self._dazu.get("bis")), str(self._dazu.get("warum", ""))
        if self._arbeit.put(park_topic(wert, self._geparkt, bis, warum)):
            self.parken.versteckt = True
            self.gesagt.say(self._worte("parken.gesagt"))
