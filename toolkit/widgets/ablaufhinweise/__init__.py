"""How does a person see what a check found, what helps, and say that something is so on purpose?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from traitlets import Bool, Dict

from toolkit.widgets.ablaufliste.unterschied import Stand, find_difference
from toolkit.widgets.basis import Baustein, load_module, load_styles

GESTEN = ("bewusst", "offen")
LAENGSTER_GRUND = 200


class Ablaufhinweise(Baustein):
    """Hints that unfold; each can be left as it is with a reason. Only what differs is sent.

    Attributes:
        worte: texts: ``bewusst``, ``weil``, ``merken``, ``abbrechen``, ``hin``, ``wieder``, ``tun``, ``bewusst_titel``.
        zeichen: icons of ours by name (``achtung``, ``hinweis``, ``gut``).
        gesperrt: whether it can only be read.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    worte = Dict().tag(sync=True)
    zeichen = Dict().tag(sync=True)
    gesperrt = Bool(False).tag(sync=True)  # noqa: FBT003

    def __init__(self, **traits: Any) -> None:
        """Begin empty."""
        super().__init__(**traits)
        self.stand = Stand()
        self._tun: list[Callable[[str, str, str], None]] = []
        self.on_msg(self._receive)

    def show(self, offen: Sequence[dict[str, Any]], bewusst: Sequence[dict[str, Any]]) -> None:
        """Show other hints.

        Args:
            offen: hints as ``{"id", "stufe", "marke", "was", "warum", "tun", "mehr": [str, …], "stelle"}``.
            bewusst: the same with ``grund``.
        """
        zeilen = {h["id"]: h for h in (*offen, *bewusst)}
        ordnung = {"offen": [h["id"] for h in offen], "bewusst": [h["id"] for h in bewusst]}
        neu = Stand(zeilen, ordnung)
        unterschied = find_difference(self.stand, neu)
        self.stand = neu
        if unterschied:
            self.send({"art": "aenderung", **unterschied})

    def on_gesture(self, tun: Callable[[str, str, str], None]) -> None:
        """Call ``tun(geste, id, grund)``; ``bewusst`` leaves a hint with a reason, ``offen`` shows it again."""
        self._tun.append(tun)

    def _receive(self, _: Any, nachricht: dict[str, Any], __: Any) -> None:
        geste, kennung, grund = nachricht.get("art"), nachricht.get("id"), nachricht.get("grund", "")
        if geste == "bereit":
            self.send({"art": "alles", "zeilen": self.stand.zeilen, "ordnung": self.stand.ordnung})
        elif geste in GESTEN and kennung in self.stand.zeilen and isinstance(grund, str):
            for tun in self._tun:
                tun(str(geste), str(kennung), grund[:LAENGSTER_GRUND])
