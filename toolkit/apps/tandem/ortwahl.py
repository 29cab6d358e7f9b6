"""Which two places are the tandem: typed, or chosen from the regional group?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.regionalgruppe.gleichnamig import call_places
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import names_of
from toolkit.dokument.tandem.wahl import choose_places
from toolkit.dokument.tandem.weite import say_distance
from toolkit.frame.mappe import Felder, Gruppenbezug, Tat
from toolkit.frame.mappe.formular import make_plain_form
from toolkit.planung.worte import join_words
from toolkit.widgets import Klappe, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.tandem.blatt import Tandem
    from toolkit.frame.mappe import Blattschirm, Feld, Wertblatt
    from toolkit.frame.worte import Worte

ORTE = ("a", "b")


class Ortwahl:
    """Two fields to name or choose the places, and how far they are apart; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Tandem]) -> None:
        """Build it."""
        self._worte, self._felder, self._stand = worte, Felder(worte), stand
        self._getippt: dict[str, Any] = {}
        self._blatt = ""
        grenze = schirm.rahmen.grenze
        self.bezug = Gruppenbezug(schirm, stand)
        self.form = make_plain_form([])
        self.nehmen = Tat(worte("ortwahl.nehmen"), stand, grenze, self._choose, "orte", "titel")
        self.weite = Meldung()
        gruppe = Klappe(worte("ortwahl.gruppe"), self.bezug.block)
        self.kasten = Klappe(worte("ortwahl.titel"), self.form, self.nehmen.knopf, gruppe, offen=True)
        self.block = Stapel(self.kasten, self.nehmen.danach, self.weite)
        self.form.on_draft(grenze.guard(self._typed))

    def refresh(self, t: Tandem) -> None:
        """Offer the places of the group, and say how far the two are apart."""
        if self._blatt != self._stand.schluessel:
            self._blatt = self._stand.schluessel
            da = all(one_line(ort.name) for ort in t.orte)
            self.kasten.offen, self.kasten.titel = not da, self._worte("ortwahl.andere" if da else "ortwahl.titel")
        self.bezug.refresh()
        self.nehmen.refresh(t)
        self.form.versteckt = self._stand.gesperrt
        felder = self._fields(t)
        if self.form.felder != felder:
            self.form.felder = felder
            self.form.show(self._getippt)
        self.weite.say(say_distance(t))

    def forget(self) -> None:
        """Keep nothing of a sheet that was put away."""
        self._getippt, self._blatt = {}, ""
        self.form.show({})
        self.nehmen.forget()
        self.bezug.forget()

    def _fields(self, t: Tandem) -> list[Feld]:
        f = self._felder
        zeilen = (f.zeile("name_a"), f.zeile("name_b"))
        namen = call_places(t.gruppe.orte)
        if not namen:
            return [f.reihe(*zeilen)]
        optionen = [("", self._worte("ortwahl.keiner")), *sorted(namen.items(), key=lambda paar: paar[1].casefold())]
        wahlen = ({**wahl, "optionen": optionen} for wahl in (f.wahl("ort_a", ()), f.wahl("ort_b", ())))
        return [f.reihe(wahl, zeile) for wahl, zeile in zip(wahlen, zeilen, strict=True)]

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._getippt = inhalt

    def _choose(self, t: Tandem) -> tuple[Tandem, tuple[str, ...]]:
        kennungen, namen = ([str(self._getippt.get(f"{was}_{ort}") or "") for ort in ORTE] for was in ("ort", "name"))
        wahl = choose_places(t, kennungen, namen)
        if not wahl.gut:
            return t, wahl.saetze
        anfang = self._worte("ortwahl.genommen", orte=join_words(names_of(wahl.tandem)))
        return wahl.tandem, (anfang, *wahl.saetze)
