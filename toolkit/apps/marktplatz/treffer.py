"""Which offer may help with which wish, seen by topic and place?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from toolkit.dokument.marktplatz.blatt import Marktplatz, Zettel
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.planung.boerse import Funde, Paar

ALLE = ""
TREFFER, BEINAHE = "treffer", "beinahe"


class Trefferbereich:
    """Filters and pairs; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, grenze: Grenze, choose: Callable[[Paar], None]) -> None:
        """Build it.

        Args:
            worte: words of the screen.
            grenze: boundary of the screen.
            choose: is called with the pair that somebody chose.
        """
        self._worte, self._choose = worte, choose
        self._markt: Marktplatz | None = None
        self._funde: Mapping[str, Funde] = {}
        self._gerechnet: Any = None
        self._filter = {"thema": ALLE, "ort": ALLE, "umfang": TREFFER}
        self._paare: dict[str, Paar] = {}
        self.filter = make_plain_form([])
        self.stand, self.ohne = Meldung(), Meldung()
        self.liste = Eintragsliste(name=worte("treffer.liste"))
        self.block = Stapel(self.filter, self.stand, self.liste, self.ohne)
        self.filter.on_draft(grenze.guard(self._filtered))
        self.liste.on_gesture(grenze.guard(lambda _, kennung: self._choose(self._paare[kennung])))

    def find(self, markt: Marktplatz) -> Mapping[str, Funde]:
        """Return what was found for each wish; computed anew only when an entry changed."""
        from toolkit.dokument.marktplatz.blatt import find_matches

        stand = (today(), markt.model_dump_json(include={"zettel"}))
        if stand != self._gerechnet:
            self._gerechnet, self._funde = stand, find_matches(markt, today())
        return self._funde

    def refresh(self, markt: Marktplatz) -> None:
        """Show the pairs that the filters let through."""
        self._markt = markt
        self._show_filters(markt)
        self._show()

    def _show_filters(self, markt: Marktplatz) -> None:
        from toolkit.dokument.marktplatz.blatt import list_places, list_topics

        worte = self._worte
        themen = [(ALLE, worte("treffer.alle_themen")), *((t.casefold(), t) for t in list_topics(markt))]
        orte = [(ALLE, worte("treffer.alle_orte")), *((o.casefold(), o) for o in list_places(markt))]
        umfang = [(TREFFER, worte("treffer.nur_treffer")), (BEINAHE, worte("treffer.auch_beinahe"))]
        for name, optionen in (("thema", themen), ("ort", orte)):
            if self._filter[name] not in {wert for wert, _ in optionen}:
                self._filter[name] = ALLE
        felder = [
            {"art": "wahl", "name": "thema", "titel": worte("treffer.thema"), "optionen": themen},
            {"art": "wahl", "name": "ort", "titel": worte("treffer.ort"), "optionen": orte},
            {"art": "wahl", "name": "umfang", "titel": worte("treffer.umfang"), "optionen": umfang},
        ]
        gruppe = {"art": "gruppe", "titel": worte("treffer.filter"), "ebene": 3}
        neu = [{**gruppe, "felder": [{"art": "reihe", "felder": felder}]}]
        if self.filter.felder != neu:
            self.filter.felder = neu
            self.filter.show(dict(self._filter))

    def _filtered(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._filter = {name: str(inhalt.get(name) or wert) if name == "umfang" else str(inhalt.get(name) or ALLE)
                        for name, wert in self._filter.items()}  # fmt: skip
        self._show()

    def _show(self) -> None:
        from toolkit.dokument.marktplatz.blatt import filled

        markt, worte = self._markt, self._worte
        if markt is None:
            return
        zettel = {z.id: z for z in filled(markt)}
        funde = self.find(markt)
        gezeigt, ohne, anzahl = [], [], 0
        self._paare = {}
        for suche in filled(markt, "suche"):
            fund = funde[suche.id]
            paare = [p for p in self._wanted(fund) if self._passes(suche, zettel[p.biete])]
            anzahl += sum(not p.dagegen for p in paare)
            gezeigt += [self._entry(suche, zettel[p.biete], p) for p in paare]
            if not fund.treffer and self._passes(suche, suche):
                ohne.append(worte("treffer.gruppe", ort=self._place(suche), was=_say(suche)))
        self.liste.eintraege = gezeigt
        beide = filled(markt, "suche") and filled(markt, "biete")
        self.stand.say(worte.count("treffer.stand", anzahl) if beide else worte("treffer.leer"))
        self.ohne.say(worte("treffer.ohne") if ohne and beide else "", *(ohne if beide else ()))

    def _wanted(self, fund: Funde) -> tuple[Paar, ...]:
        return (*fund.treffer, *fund.beinahe) if self._filter["umfang"] == BEINAHE else fund.treffer

    def _passes(self, suche: Zettel, biete: Zettel) -> bool:
        ort, thema = self._filter["ort"], self._filter["thema"]
        orte = {z.ort.strip().casefold() for z in (suche, biete)}
        themen = {wort.casefold() for z in (suche, biete) for wort in z.stichworte}
        return (not ort or ort in orte) and (not thema or thema in themen)

    def _entry(self, suche: Zettel, biete: Zettel, paar: Paar) -> dict[str, Any]:
        from toolkit.dokument.marktplatz.papiere import say_time_and_ways

        worte = self._worte
        kennung = f"{suche.id}-{biete.id}"
        self._paare[kennung] = paar
        mehr = say_time_and_ways(biete)
        zeilen = [*(satz[:1].upper() + satz[1:] for satz in paar.gruende)]
        zeilen += [worte("treffer.dagegen", satz=satz) for satz in paar.dagegen]
        return {
            "id": kennung,
            "titel": worte("treffer.titel", ort=self._place(biete), was=_say(biete)),
            "gruppe": worte("treffer.gruppe", ort=self._place(suche), was=_say(suche)),
            "zeilen": [*zeilen, *([mehr[:1].upper() + mehr[1:]] if mehr else [])],
            "marke": worte("treffer.knapp" if paar.dagegen else "treffer.gemeinsam"),
            "knoepfe": [["waehlen", worte("treffer.waehlen")]],
        }

    def _place(self, zettel: Zettel) -> str:
        return zettel.ort.strip() or self._worte("treffer.ohne_ort")


def _say(zettel: Zettel) -> str:
    return zettel.was.strip() or zettel.worte.strip()
