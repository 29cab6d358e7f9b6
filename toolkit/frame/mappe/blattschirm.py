"""What do all screens share on which one sheet is worked through in parts?

The strip with the Mappe, the shelf of sheets, a navigation over the parts that says what is still missing, one form
whose fields change with the part (its content is always the whole sheet), blocks of the part, and the way to the next
one. The address holds sheet and part, so everything resumes. A screen derives from ``Blattschirm``::

    class Ansicht(Blattschirm):
        def __init__(self, rahmen, mappe=None):
            worte = load_words(__file__)
            super().__init__(rahmen, mappe, "stammtisch", Schirmworte.read(worte))
            f = Felder(worte)
            self.set_parts(*make_parts(worte, {"themen": [f.liste(…)]}, {"themen": ((), (block,))}))

        def first_content(self): return Stammtisch(titel=…).model_dump(mode="json")
        def missing(self, inhalt): return {"themen": ["Noch kein Thema."]}
        def refresh(self, inhalt): …   # show anew what is computed from the content

``self.put(inhalt)`` changes the content from Python, for example after something was pasted or computed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe.aufheben import Aufhebefeld
from toolkit.frame.mappe.formular import bind, make_form
from toolkit.frame.mappe.leiste import Mappenleiste
from toolkit.frame.mappe.regal import Regal
from toolkit.frame.mappe.teile import Schirmworte, Teil
from toolkit.frame.worte import load_words
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Schrittleiste, Stapel

if TYPE_CHECKING:
    from ipywidgets import Widget

    from toolkit.frame.mappe.blatt import Arbeitsblatt
    from toolkit.frame.mappe.felder import Feld
    from toolkit.frame.mappe.offen import OffeneMappe
    from toolkit.frame.schirm import Rahmen

ANKER = "teil"


class Blattschirm:
    """A screen on one sheet in parts; see the module for how to derive from it."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None, art: str, schirmworte: Schirmworte) -> None:
        """Build what all such screens share.

        Args:
            rahmen: what the screen got from the frame.
            mappe: another Mappe than a new one, for tests.
            art: kind of sheet.
            schirmworte: words of the screen.
        """
        self.rahmen, self._schirmworte, self._rahmenworte = rahmen, schirmworte, load_words(__file__)
        self._teile: dict[str, Teil] = {}
        self._gezeigt = ""
        self.leiste = Mappenleiste(rahmen, mappe)
        self.blatt = self.leiste.edit(art, self._show)
        self.regal = Regal(rahmen, self.leiste, self.blatt, schirmworte.regal, schirmworte.leer, ANKER)
        self.form = make_form([])
        bind(self.form, self.blatt, rahmen.grenze)
        self.neu = Knopf(beschriftung=schirmworte.neu)
        self.gesagt, self.wozu, self.fehlt = Meldung(), Meldung(), Meldung(klasse="k-hinweis")
        self.schritte = Schrittleiste(name=schirmworte.schritte, versteckt=True)
        self.oben, self.unten = Stapel(), Stapel()
        # Quiet: the one primary action is what the part is for.
        self.weiter = Knopf(klasse="k-knopf--leise")
        self.teil = Abschnitt("", self.wozu, self.oben, self.form, self.unten, self.fehlt, self.weiter, anker=ANKER)
        self.aufheben = Aufhebefeld(self.blatt, self.gesagt, rahmen.grenze)
        guard = rahmen.grenze.guard
        self.neu.on_click(guard(self._begin))
        self.weiter.on_click(guard(lambda: self.go_to(self._next())))
        self.schritte.observe(guard(lambda _: self._show_part()), "wahl")
        self.blatt.observe(guard(lambda _: self._refresh()), "inhalt")
        self.leiste.mappe.observe(guard(lambda _: self._show(self.blatt)), ["zustand", "wechsel"])

    def first_content(self) -> dict[str, Any]:
        """Return the content of a new sheet."""
        raise NotImplementedError

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part in German sentences what is still missing; a part that is not named has no such state."""
        raise NotImplementedError

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""

    @property
    def bausteine(self) -> list[Widget]:
        """The parts in reading order."""
        kopf = Reihe(self.neu, self.regal.zurueck)
        return [self.leiste.block, kopf, self.gesagt, self.regal.block, self.schritte, self.teil, self.aufheben.block]

    def set_parts(self, *teile: Teil) -> None:
        """Take the parts, in the order of the work, and show what is there."""
        self._teile = {teil.name: teil for teil in teile}
        self.oben.kinder = [Stapel(*teil.oben) for teil in teile]
        self.unten.kinder = [Stapel(*teil.unten) for teil in teile]
        self.schritte.schritte = [{"id": teil.name, "titel": teil.titel} for teil in teile]
        self.schritte.wahl = teile[0].name
        self._show(self.blatt)

    def read_address(self, suche: str) -> None:
        """Open the sheet and the part that the address asks for."""
        self.regal.read_address(suche)

    def go_to(self, name: str) -> None:
        """Go to a part; unknown names lead nowhere."""
        if name in self._teile:
            self.schritte.wahl = name
            self.leiste.show_part(ANKER)

    def put(self, inhalt: dict[str, Any]) -> bool:
        """Save content that was changed by the screen and show it; returns whether it is saved now."""
        gut = self.blatt.put(inhalt)
        self.form.show(self.blatt.inhalt or {}, self.blatt.blatt_id, self.blatt.version, self.blatt.gespeichert)
        return gut

    def set_fields(self, name: str, felder: Sequence[Feld]) -> None:
        """Give a part other fields, for example choices that depend on the content."""
        alt = self._teile[name]
        if list(alt.felder) != list(felder):
            self._teile[name] = Teil(alt.name, alt.titel, alt.wozu, felder, alt.oben, alt.unten)
            if self.schritte.wahl == name:
                self.form.felder = list(felder)

    def _begin(self) -> None:
        self.regal.begin(self.first_content())

    def _show(self, blatt: Arbeitsblatt) -> None:
        mappe, da = self.leiste.mappe, blatt.inhalt is not None
        self.regal.refresh()
        self.neu.versteckt = bool(blatt.blatt_id) or not mappe.darf_schreiben
        self.schritte.versteckt = self.teil.versteckt = not da
        self.aufheben.block.versteckt = blatt.gesperrt
        ohne = self._schirmworte.ohne_mappe
        if not mappe.ist_da:
            self.gesagt.say(ohne)
        elif self.gesagt.text == ohne:
            self.gesagt.say("")
        if blatt.blatt_id != self._gezeigt:
            self._gezeigt = blatt.blatt_id
            wunsch = self.regal.teil
            self.schritte.wahl = wunsch if wunsch in self._teile else next(iter(self._teile), "")
        if self._teile:
            self._show_part()
            self._refresh()

    def _show_part(self) -> None:
        teil = self._teile[self.schritte.wahl]
        for stelle, name in enumerate(self._teile):
            self.oben.kinder[stelle].versteckt = self.unten.kinder[stelle].versteckt = name != teil.name
        self.teil.titel = teil.titel
        self.wozu.say(teil.wozu)
        self.form.felder = list(teil.felder)
        naechster = self._next()
        self.weiter.versteckt = not naechster
        if naechster:
            self.weiter.beschriftung = self._rahmenworte("teil.weiter", titel=self._teile[naechster].titel)
        self.regal.note_part(teil.name)
        self._say_missing()

    def _refresh(self) -> None:
        if self._teile and self.blatt.inhalt is not None:
            self._say_missing()
            self.refresh(self.blatt.inhalt)

    def _say_missing(self) -> None:
        if self.blatt.inhalt is None:
            return
        worte, luecken = self._rahmenworte, self.missing(self.blatt.inhalt)
        self.schritte.schritte = [
            {
                "id": name,
                "titel": teil.titel,
                "stand": worte.count("teil.stand", len(luecken[name])) if name in luecken else "",
                "fertig": name in luecken and not luecken[name],
            }
            for name, teil in self._teile.items()
        ]
        hier = luecken.get(self.schritte.wahl, ())
        self.fehlt.say(worte("teil.fehlt") if hier else "", *hier)

    def _next(self) -> str:
        namen = list(self._teile)
        stelle = namen.index(self.schritte.wahl) + 1 if self.schritte.wahl in namen else len(namen)
        return namen[stelle] if stelle < len(namen) else ""
