"""How does a person see and change a day of blocks, tracks and times, by keyboard and by hand?

The list lives in the page. After each change only what differs is sent: some fields of some rows, and the orders that
changed. Every view asks for the whole once it is there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from traitlets import Bool, Dict, List, Unicode

from toolkit.widgets.ablaufliste.unterschied import Ordnung, Stand, Zeilen, find_difference
from toolkit.widgets.basis import Baustein, load_module, load_styles

__all__ = ["Ablaufliste", "Stand", "find_difference"]
GESTEN = frozenset(
    {
        "oeffnen",
        "schliessen",
        "feld",
        "einfuegen",
        "hoch",
        "runter",
        "verschieben",
        "verdoppeln",
        "entfernen",
        "teilen",
        "zusammen",
        "aufloesen",
        "neue_spur",
        "spur_weg",
        "tag_weg",
        "zurueck",
        "vor",
    }
)


class Ablaufliste(Baustein):
    """Days with their blocks and tracks; each row can be moved, changed and unfolded.

    A row is ``{"art": "tag" | "parallel" | "spur" | kind of block, "titel", "zeit", "wort", "marken": [str, …],
    "minuten": int | None, "fest": bool, "satz": str, "schlecht": bool}``; ``satz`` says what is wrong with its time.

    Attributes:
        name: what the list is called, for those who listen.
        worte: texts of buttons and labels, see ``texte.toml`` of the screen.
        vorrat: what can be put in: groups of ``[name, [[value, text], …]]``.
        gesperrt: whether it can only be read.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    name = Unicode("").tag(sync=True)
    worte = Dict().tag(sync=True)
    vorrat = List().tag(sync=True)
    gesperrt = Bool(False).tag(sync=True)  # noqa: FBT003

    def __init__(self, **traits: Any) -> None:
        """Begin empty."""
        super().__init__(**traits)
        self.stand = Stand()
        self._blatt: dict[str, Any] | None = None
        self._abgelehnt: set[str] = set()
        self._tun: list[Callable[[str, dict[str, Any]], None]] = []
        self.on_msg(self._receive)

    def show(self, zeilen: Zeilen, ordnung: Ordnung) -> None:
        """Show another state; only what differs is sent."""
        neu = Stand(zeilen, ordnung)
        unterschied = find_difference(self.stand, neu)
        self.stand = neu
        if unterschied:
            self.send({"art": "aenderung", **unterschied})

    def unfold(self, blatt: Mapping[str, Any] | None) -> None:
        """Unfold one row; ``None`` folds everything.

        Args:
            blatt: ``{"id", "felder": [{"name", "art", "titel", "wert", …}], "knoepfe": [[gesture, text], …], "ziele":
                [[value, text], …], "zeilen": [str, …]}``.
        """
        neu = dict(blatt) if blatt else None
        if neu != self._blatt:
            self._blatt = neu
            self.send({"art": "blatt", "blatt": neu})

    def focus(self, kennung: str) -> None:
        """Put the focus on the title of a row."""
        self.send({"art": "fokus", "id": kennung})

    def say(self, text: str) -> None:
        """Tell those who listen what has happened."""
        self.send({"art": "sage", "text": text})

    def refuse(self, kennung: str, feld: str, text: str) -> None:
        """Say at a field, or at its row, why something was not taken over; an empty text takes it away."""
        if text:
            self._abgelehnt.add(kennung)
        elif kennung not in self._abgelehnt:
            return
        else:
            self._abgelehnt.discard(kennung)
        self.send({"art": "fehler", "id": kennung, "feld": feld, "text": text})

    def on_gesture(self, tun: Callable[[str, dict[str, Any]], None]) -> None:
        """Call ``tun(geste, daten)``; ``daten["id"]`` is a row that exists, or empty for ``zurueck`` and ``vor``.

        ``feld`` comes with ``feld``, ``wert`` and ``sitzung`` (one number from entering a field until leaving it),
        ``einfuegen`` with ``was`` and ``wo`` (``davor``, ``danach`` or ``innen``), ``verschieben`` with ``ziel``.
        """
        self._tun.append(tun)

    def _receive(self, _: Any, nachricht: dict[str, Any], __: Any) -> None:
        geste, kennung = nachricht.get("art"), nachricht.get("id", "")
        if geste == "bereit":
            self.send({"art": "alles", "zeilen": self.stand.zeilen, "ordnung": self.stand.ordnung})
            if self._blatt:
                self.send({"art": "blatt", "blatt": self._blatt})
        elif geste in GESTEN and (kennung in self.stand.zeilen or (geste in ("zurueck", "vor") and not kennung)):
            for tun in self._tun:
                tun(str(geste), {**nachricht, "id": str(kennung)})
