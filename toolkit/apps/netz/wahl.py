"""How does a person choose among what is there right now: actors, states, kinds of ties?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.netz.blatt import real_actors
from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.frame.mappe import Feld, Felder, make_plain_form

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze

LANG = 60
Optionen = list[tuple[str, str]]


class Wahl:
    """One choice or several side by side; ``block`` is what is displayed.

    Attributes:
        werte: what is chosen, by the name of the choice.
    """

    def __init__(self, titel: Mapping[str, str], grenze: Grenze, gewaehlt: Callable[[], None]) -> None:
        """Build it.

        Args:
            titel: the labels by the names of the choices.
            grenze: boundary of the screen.
            gewaehlt: is called when somebody has chosen.
        """
        self._titel, self._gewaehlt = dict(titel), gewaehlt
        self.werte = dict.fromkeys(titel, "")
        self.block = make_plain_form([])
        self.block.on_draft(grenze.guard(self._chosen))

    def offer(self, optionen: Optionen, sonst: Sequence[str] = ()) -> None:
        """Offer values; where the chosen one is no longer among them, the first or the one in ``sonst`` counts.

        Args:
            optionen: pairs of stored value and visible text, at least one.
            sonst: what counts without a choice, one for each choice.
        """
        da = [wert for wert, _ in optionen]
        felder = [Felder.reihe(*(_field(name, titel, optionen) for name, titel in self._titel.items()))]
        vorgaben = sonst or [da[0]] * len(self._titel)
        werte = {
            name: wert if wert in da else vorgabe
            for (name, wert), vorgabe in zip(self.werte.items(), vorgaben, strict=True)
        }
        if self.block.felder != felder or werte != self.werte:
            self.werte = werte
            self.block.felder = felder
            self.block.show(dict(werte))

    def forget(self) -> None:
        """Nothing is chosen."""
        self.werte = dict.fromkeys(self._titel, "")
        self.block.show(dict(self.werte))

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self.werte = {name: str(inhalt.get(name, wert)) for name, wert in self.werte.items()}
        self._gewaehlt()


def actor_options(blatt: Netzblatt, offen: str) -> Optionen:
    """Return the actors by name, after ``offen`` for nobody."""
    namen = [(a.id, shorten(one_line(a.name), LANG)) for a in real_actors(blatt)]
    return [("", offen), *sorted(namen, key=lambda paar: (paar[1].casefold(), paar[0]))]


def _field(name: str, titel: str, optionen: Optionen) -> Feld:
    return {"art": "wahl", "name": name, "titel": titel, "optionen": optionen}
