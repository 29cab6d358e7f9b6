"""How does a person see where places lie, walk from one to the next, and choose some of them?

The map is drawn in the page: no tiles, no request to anyone. A list that says and does the same belongs beside it; the
screen brings it, for a map alone leaves out whoever does not see it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from traitlets import Bool, Dict, List, TraitError, Unicode, default, validate

from methodenkoffer.orte import NENNUNG
from toolkit.planung.kartenlage import ALLES, border_shapes
from toolkit.widgets.basis import Baustein, load_module, load_styles

WORTE = {
    "naeher": "Näher heran",
    "weiter": "Weiter weg",
    "alles": "Alles zeigen",
    "hilfe": "Mit der Tastatur: Die Pfeiltasten führen zum nächsten Ort in dieser Richtung, Bild auf und Bild ab von"
    " Nord nach Süd. Die Eingabetaste wählt. Plus, Minus und Null ändern den Ausschnitt.",
    "orte": "Orte von Nord nach Süd",
    "gewaehlt": "{text}, ausgewählt. {zahl}",
    "abgewaehlt": "{text}, nicht mehr ausgewählt. {zahl}",
    "zahl_null": "Kein Ort ist ausgewählt.",
    "zahl_eins": "1 Ort ist ausgewählt.",
    "zahl_viele": "{zahl} Orte sind ausgewählt.",
    "ende": "In dieser Richtung liegt kein weiterer Ort.",
    "zu_sehen": "{zahl} von {alle} Orten sind zu sehen.",
    "legende": "Zeichen",
    "mitglied": "Mitglied im Netzwerk",
    "ort": "weiterer Ort",
    "eigen": "selbst ergänzt",
    "ausgewaehlt": "ausgewählt",
    "treffpunkt": "Treffpunkt",
}


class Landkarte(Baustein):
    """A map of Germany with places that can be chosen; one stop for the Tab key, the arrow keys walk.

    Attributes:
        name: what the map is called, for those who listen.
        grenzen: the Länder as ``{"land", "name", "pfad", "kasten": [x0, y0, x1, y1], "mitte": [x, y]}`` in km; they
            are there from the beginning.
        orte: places as ``toolkit.planung.kartenlage.make_map_places`` makes them.
        gewaehlt: ids of the chosen places, in the order in which they were chosen, each once. It may name places that
            are not shown just now; they stay chosen. Values come from a page: take only ids that you know.
        einzeln: whether at most one place is chosen.
        aktuell: id of the place where the keyboard stands; empty before the first step.
        linien: pairs of ids, from a place to where it meets others.
        gruppen: what can stand on points, in order, with a name for the legend: ``[[sign, name], …]``; the order
            decides colour and shape. Without it the signs stand in their own order and the legend leaves them out.
        ausschnitt: ``alles`` (Germany), ``orte`` (all places that are shown), ``auswahl`` (the chosen ones) or the code
            of a Land. See ``show_part``.
        worte: words; those of ``WORTE`` unless others are given. A word that is left out leaves out what it names.
        nennung: whose data these are; always below the map.
        versteckt: whether the block is out of the page.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    name = Unicode("").tag(sync=True)
    grenzen = List(Dict()).tag(sync=True)
    orte = List(Dict()).tag(sync=True)
    gewaehlt = List(Unicode()).tag(sync=True)
    einzeln = Bool(False).tag(sync=True)  # noqa: FBT003
    aktuell = Unicode("").tag(sync=True)
    linien = List(List(Unicode())).tag(sync=True)
    gruppen = List(List(Unicode())).tag(sync=True)
    ausschnitt = Unicode(ALLES).tag(sync=True)
    worte = Dict().tag(sync=True)
    nennung = Unicode(NENNUNG).tag(sync=True)
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003

    @default("grenzen")
    def _borders(self) -> list[dict[str, Any]]:
        return [
            {
                "land": b.land,
                "name": b.name,
                "pfad": b.pfad,
                "kasten": [round(n, 1) for n in (b.kasten.x0, b.kasten.y0, b.kasten.x1, b.kasten.y1)],
                "mitte": [round(n, 1) for n in b.mitte],
            }
            for b in border_shapes()
        ]

    @default("worte")
    def _words(self) -> dict[str, str]:
        return dict(WORTE)

    @validate("gewaehlt")
    def _once(self, vorschlag: dict[str, Any]) -> list[str]:
        ids: list[str] = list(dict.fromkeys(vorschlag["value"]))
        if self.einzeln and len(ids) > 1:
            raise TraitError("Hier kann nur ein Ort gewählt sein.")
        return ids

    def chosen(self) -> list[str]:
        """Ids of the chosen places that the map shows, in the order in which they were chosen."""
        da = {ort["id"] for ort in self.orte}
        return [kennung for kennung in self.gewaehlt if kennung in da]

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these places and no others.

        Raises:
            TraitError: if only one can be chosen and there are more.
        """
        self.gewaehlt = list(ids)

    def show_part(self, ausschnitt: str) -> None:
        """Show a part of the map again, even if somebody has moved away from it meanwhile."""
        self.ausschnitt = ausschnitt
        self.send({"art": "zeige"})
