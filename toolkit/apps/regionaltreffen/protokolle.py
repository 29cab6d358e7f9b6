"""Which minutes belong to the day, and how does a new one begin with what is known already?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.protokoll import Protokoll, say_origin
from toolkit.dokument.protokoll import Thema as Protokollthema
from toolkit.dokument.regionaltreffen.gaeste import name_guest, order_guests
from toolkit.dokument.regionaltreffen.raster import name_session
from toolkit.dokument.regionaltreffen.themen import chosen_topics, name_topic
from toolkit.dokument.regionaltreffen.worte import join_parts, present_guests, title_of
from toolkit.frame.mappe import make_plain_form
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.regionaltreffen.arbeit import Arbeit
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen

PROTOKOLL = "/app/protokoll"
MEISTE_PROTOKOLLE, MEISTE_NAMEN, MEISTE_THEMEN = 20, 500, 100


class Protokollbereich:
    """The minutes of the day with ways to them, a button that begins one, and a choice of others in the Mappe."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it; ``block`` is what is displayed."""
        worte = arbeit.worte
        self._arbeit, self._wunsch = arbeit, ""
        self.gesagt = Meldung(klasse="k-hinweis")
        self.liste = Eintragsliste(name=worte("protokolle.liste"))
        self.beginnen = Knopf(beschriftung=worte("protokolle.beginnen"))
        self.andere = make_plain_form([])
        self.dazu = Knopf(beschriftung=worte("protokolle.dazu"), klasse="k-knopf--leise")
        self.wahl = Stapel(self.andere, self.dazu)
        wozu = Meldung(text=worte("protokolle.wozu"))
        self.block = Abschnitt(
            worte("protokolle.titel"), wozu, self.liste, self.gesagt, self.beginnen, self.wahl, ebene=3
        )
        self.liste.on_gesture(arbeit.guard(self._drop))
        self.beginnen.on_click(arbeit.guard(self._begin))
        self.dazu.on_click(arbeit.guard(lambda: self._add(self._wunsch)))
        self.andere.on_draft(
            arbeit.guard(lambda _, inhalt, __: setattr(self, "_wunsch", str(inhalt.get("protokoll", ""))))
        )

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Show the minutes that belong to the day and offer the others."""
        worte, alle, darf = self._arbeit.worte, self.minutes(), self._arbeit.darf
        eigene = {k: alle[k] for k in treffen.protokoll_ids if k in alle}
        self.liste.eintraege = [self._entry(k, p) for k, p in eigene.items()]
        uebrig = [(k, say_origin(p)) for k, p in alle.items() if k not in eigene]
        voll = len(treffen.protokoll_ids) >= MEISTE_PROTOKOLLE
        self.beginnen.versteckt = not darf or voll
        self.wahl.versteckt = not darf or voll or not uebrig
        waehlen = [("", worte("protokolle.waehlen")), *uebrig]
        feld = {"art": "wahl", "name": "protokoll", "titel": worte("protokolle.andere"), "optionen": waehlen}
        reihe = [{"art": "reihe", "felder": [{**feld, "breit": True}]}]
        if self.andere.felder != reihe:
            self.andere.felder = reihe
            self.andere.show({"protokoll": ""})
            self._wunsch = ""

    def minutes(self) -> dict[str, Protokoll]:
        """Return all minutes of the Mappe by the ids of their sheets."""
        return {k: Protokoll.model_validate(inhalt) for k, inhalt in self._arbeit.sheets("protokoll").items()}

    def of_the_day(self) -> list[Protokoll]:
        """Return the minutes that belong to the day, in their order."""
        alle = self.minutes()
        return [alle[k] for k in self._arbeit.treffen.protokoll_ids if k in alle]

    def _entry(self, kennung: str, protokoll: Protokoll) -> dict[str, Any]:
        worte = self._arbeit.worte
        punkte = sum(bool(p.was.strip()) for p in protokoll.punkte)
        return {
            "id": kennung,
            "titel": say_origin(protokoll),
            "ziel": f"{PROTOKOLL}?blatt={kennung}",
            "zeilen": [worte.count("protokolle.verabredungen", punkte)],
            "knoepfe": [["weg", worte("protokolle.weg")]] if self._arbeit.darf else [],
        }

    def _begin(self) -> None:
        arbeit, neu = self._arbeit, first_minutes(self._arbeit.treffen)
        kennung = arbeit.add_sheet("protokoll", neu.titel, neu.model_dump(mode="json"))
        if not kennung:
            self.gesagt.say(arbeit.schirm.leiste.mappe.grund)
        elif self._link(kennung):
            self.gesagt.say(arbeit.worte("protokolle.begonnen"))

    def _add(self, kennung: str) -> None:
        if kennung in self.minutes() and kennung not in self._arbeit.treffen.protokoll_ids:
            self._link(kennung)
            self.gesagt.say("")
        else:
            self.gesagt.say(self._arbeit.worte("protokolle.keins"))

    def _link(self, kennung: str) -> bool:
        treffen = self._arbeit.treffen
        return self._arbeit.put(treffen.model_copy(update={"protokoll_ids": [*treffen.protokoll_ids, kennung]}))

    def _drop(self, _: str, kennung: str) -> None:
        treffen = self._arbeit.treffen
        rest = [k for k in treffen.protokoll_ids if k != kennung]
        if self._arbeit.put(treffen.model_copy(update={"protokoll_ids": rest})):
            self.gesagt.say(self._arbeit.worte("protokolle.gelassen"))


def first_minutes(treffen: Regionaltreffen) -> Protokoll:
    """Begin the minutes of the day with what the sheet knows: date, place, people, and a heading for each session."""
    titel = [name_session(s) for s in treffen.sitzungen] or [name_topic(t) for t in chosen_topics(treffen)]
    return Protokoll(
        titel=title_of(treffen),
        tag=treffen.tag,
        beginn=treffen.beginn,
        ende=treffen.ende,
        ort=join_parts(treffen.ort, treffen.adresse)[:300],
        leitung=treffen.moderation,
        anwesend=[name_guest(g)[:300] for g in order_guests(present_guests(treffen))][:MEISTE_NAMEN],
        themen=[Protokollthema(titel=t[:300]) for t in titel[:MEISTE_THEMEN]],
    )
