"""Which places take part: those of the group, or all members?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.tandemvermittlung.mitglieder import take_members
from toolkit.dokument.tandemvermittlung.seiten import take_places
from toolkit.dokument.tandemvermittlung.unbekannt import find_unknown
from toolkit.dokument.tandemvermittlung.werte import SEITEN
from toolkit.frame.mappe import Gruppenbezug, Rueckweg
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

GENANNT = 12


class Ortsbereich:
    """The blocks above the list of places; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Tandemvermittlung]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        guard = schirm.rahmen.grenze.guard
        self.bezug = Gruppenbezug(schirm, stand)
        self.gesagt, self.zahlen, self.unbekannt = Meldung(), Meldung(klasse="k-hinweis"), Meldung()
        self.rueckweg = Rueckweg(stand, schirm.rahmen.grenze, self.gesagt, "gruppe", "orte")
        self.nehmen = Knopf(beschriftung=worte("orte.nehmen"))
        self.mitglieder = Knopf(beschriftung=worte("orte.mitglieder"), klasse="k-knopf--leise")
        self.alle = Klappe(worte("orte.mitglieder_auf"), Meldung(text=worte("orte.mitglieder_hilfe")), self.mitglieder)
        stand_ = (self.nehmen, Reihe(self.rueckweg.knopf), self.gesagt, self.zahlen, self.unbekannt)
        self.block = Stapel(self.bezug.block, self.alle, *stand_)
        self.nehmen.on_click(guard(self._take))
        self.mitglieder.on_click(guard(self._members))

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")
        self.bezug.forget()

    def refresh(self, v: Tandemvermittlung) -> None:
        """Say who seeks and who gives, and what nobody knows."""
        worte, darf = self._worte, not self._stand.gesperrt
        self.bezug.refresh()
        self.rueckweg.refresh(v)
        anders = take_places(v).orte != v.orte
        self.nehmen.versteckt = not (darf and anders)
        self.nehmen.beschriftung = worte("orte.abgleichen" if v.orte else "orte.nehmen")
        self.alle.versteckt = not darf
        zahl = {s or "offen": sum(o.seite == s for o in v.orte) for s in (*SEITEN, "")}
        teile = [worte.count(f"zahl.{name}", zahl[name]) for name in ("sucht", "gibt", "offen", "nicht") if zahl[name]]
        self.zahlen.say(", ".join(teile) + "." if teile else "")
        self.unbekannt.say(*self._say_unknown(v) or [""])

    def _say_unknown(self, v: Tandemvermittlung) -> list[str]:
        worte, saetze = self._worte, []
        for was, namen in find_unknown(v).items():
            mehr = len(namen) - GENANNT
            weitere = worte("unbekannt.weitere", anzahl=mehr) if mehr > 0 else ""
            saetze.append(worte(f"unbekannt.{was}", namen=", ".join(namen[:GENANNT]) + weitere))
        return [worte("unbekannt.kopf"), *saetze] if saetze else []

    def _take(self) -> None:
        v = self._stand.wert
        if v is not None and self.rueckweg.put(take_places(v)):
            self.gesagt.say(self._worte("orte.genommen"))

    def _members(self) -> None:
        from methodenkoffer.orte import NENNUNG, members

        v = self._stand.wert
        if v is None:
            return
        gruppe = take_members(v.gruppe, members(), self._worte("orte.titel_mitglieder"))
        neu = take_places(v.model_copy(update={"gruppe": gruppe}))
        if neu == v or (v.orte and not self._stand.keep(self._worte("orte.fassung"))):
            return
        if self.rueckweg.put(neu):
            self.gesagt.say(self._worte.count("orte.mitglieder_da", len(neu.gruppe.orte)), NENNUNG)
