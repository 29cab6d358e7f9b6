"""How do dots that were put on paper come into the store, and on which papers were they put?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.stammtisch.speicher import speicher_als_dokument, wandblatt_als_dokument, zettel_als_dokumente
from toolkit.dokument.stammtisch.themen import rank_topics, set_dots
from toolkit.frame.mappe import Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, write_document, write_prints
from toolkit.planung.punktwahl import MEISTE_PUNKTE, Wahlregel, check_paper
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.apps.stammtisch.arbeit import Arbeit
    from toolkit.dokument.stammtisch.blatt import Stammtisch

PERSONEN, JE = "personen", "je"
MEISTE_PERSONEN = 500
MEISTE_JE_THEMA = 9999
ZUM_EINTRAGEN = 60
KLEINE_RUNDE = 6


class Punktebereich:
    """Blank papers, and a number for each topic; ``unten`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte = self._worte = arbeit.worte
        self._arbeit = arbeit
        self._eingabe: dict[str, Any] = {}
        self.form = make_plain_form([])
        self.knopf = Knopf(beschriftung=worte("punkte.knopf"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.klappe = Klappe(worte("punkte.titel"), Meldung(text=worte("punkte.hilfe")), self.form, self.knopf)
        self.mitnahme = Mitnahme(
            {
                worte("papier.zettel"): self._slips,
                worte("papier.wand"): self._wall,
                **arbeit.papers(
                    lambda w, v: speicher_als_dokument(w, arbeit.heute, v),
                    lambda w: worte("name.speicher", titel=w.titel),
                    "pdf",
                    "docx",
                ),
            },
            arbeit.grenze,
        )
        papier = Abschnitt(worte("papier.titel"), Meldung(text=worte("papier.hilfe")), self.mitnahme.block, ebene=3)
        self.unten = Stapel(self.klappe, self.gesagt, papier)
        self.form.on_draft(arbeit.grenze.guard(lambda _, inhalt, __: setattr(self, "_eingabe", inhalt)))
        self.knopf.on_click(arbeit.grenze.guard(self._take))

    def refresh(self, wert: Stammtisch) -> None:
        """Ask for a number for each open topic."""
        themen = sorted((r.thema for r in rank_topics(wert, self._arbeit.heute)), key=lambda t: t.titel.casefold())
        self.klappe.versteckt = self._arbeit.gesperrt or not themen
        zahl = {"art": "zahl", "ganz": True, "kleinster": 0}
        felder: list[dict[str, Any]] = [
            {
                "art": "reihe",
                "felder": [
                    {**zahl, "name": PERSONEN, "titel": self._worte("punkte.personen"), "groesster": MEISTE_PERSONEN},
                    {**zahl, "name": JE, "titel": self._worte("punkte.je"), "groesster": MEISTE_PUNKTE, "kleinster": 1},
                ],
            },
            *(
                {**zahl, "name": t.id, "titel": t.titel.strip(), "groesster": MEISTE_JE_THEMA}
                for t in themen[:ZUM_EINTRAGEN]
            ),
        ]
        if felder != self.form.felder:
            self.form.felder = felder
            personen = len([n for n in wert.kernteam if n.strip()]) or KLEINE_RUNDE
            self._eingabe = {PERSONEN: personen, JE: Wahlregel().punkte, **{t.id: t.punkte for t in themen}}
            self.form.show(self._eingabe)

    def _take(self) -> None:
        wert = self._arbeit.wert
        if wert is None:
            return
        punkte = {t.id: _number(self._eingabe.get(t.id), MEISTE_JE_THEMA) for t in wert.themen if t.id in self._eingabe}
        if not self._arbeit.put(set_dots(wert, punkte)):
            return
        personen, je = _number(self._eingabe.get(PERSONEN), MEISTE_PERSONEN), self._dots()
        regel = Wahlregel(punkte=je, hoechstens=je)
        zweifel = check_paper({i: p or 0 for i, p in punkte.items()}, personen, regel) if personen else None
        self.gesagt.say(self._worte("punkte.gesagt"), *([zweifel] if zweifel else []))

    def _dots(self) -> int:
        return min(MEISTE_PUNKTE, _number(self._eingabe.get(JE), MEISTE_PUNKTE) or Wahlregel().punkte)

    def _slips(self) -> Datei | None:
        from toolkit.export.pdf import Druckteil

        wert = self._arbeit.wert
        if wert is None:
            return None
        titel = self._worte("name.zettel", titel=wert.titel)
        return write_prints(titel, (Druckteil(zettel_als_dokumente(wert), "karten"),), titel)

    def _wall(self) -> Datei | None:
        wert = self._arbeit.wert
        if wert is None:
            return None
        dokument = wandblatt_als_dokument(wert, self._arbeit.heute, self._dots())
        return write_document(dokument, self._worte("name.wand", titel=wert.titel), "pdf", "wand-a3")


def _number(wert: Any, groesste: int) -> int | None:
    ist_zahl = isinstance(wert, int) and not isinstance(wert, bool)
    return min(max(0, wert), groesste) if ist_zahl else None
