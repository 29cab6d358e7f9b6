"""What did the check find, and what is so on purpose?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.zeichen import zeichen
from toolkit.planung import aenderung as ae
from toolkit.widgets import Abschnitt, Meldung
from toolkit.widgets.ablaufhinweise import Ablaufhinweise

if TYPE_CHECKING:
    from toolkit.apps.ablaufplaner.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.planung.pruefung import Hinweis
    from toolkit.widgets import Behaelter


class Pruefbereich:
    """The check with its hints; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build it and follow the model."""
        self._worte, self._modell = worte, modell
        bilder = {name: zeichen(name) for name in ("achtung", "hinweis", "gut")}
        self.stand = Meldung()
        self.hinweise = Ablaufhinweise(worte=worte.group("hinweise"), zeichen=bilder)
        self.block: Behaelter = Abschnitt(
            worte("pruefen.titel"), self.stand, self.hinweise, anker="pruefen", versteckt=True
        )
        self.hinweise.on_gesture(grenze.guard(self._gesture))
        modell.observe(self._refresh, "ablauf")
        modell.observe(self._lock, "gesperrt")

    def _refresh(self, _: Any) -> None:
        self.block.versteckt = self._modell.ablauf is None
        if self._modell.ablauf is None:
            return
        bericht = self._modell.ansatz.bericht
        self.stand.text = bericht.satz
        self.hinweise.show(
            [self._entry(h, "") for h in bericht.offen], [self._entry(b.hinweis, b.grund) for b in bericht.bewusst]
        )

    def _entry(self, hinweis: Hinweis, grund: str) -> dict[str, Any]:
        return {
            "id": f"{hinweis.regel}:{hinweis.stelle}",
            "stufe": hinweis.stufe,
            "marke": self._worte(f"wichtigkeit.{hinweis.stufe}"),
            "was": hinweis.was,
            "warum": hinweis.warum,
            "tun": hinweis.tun,
            "mehr": list(hinweis.einzelheiten),
            "stelle": hinweis.stelle,
            "grund": grund,
        }

    def _lock(self, _: Any) -> None:
        self.hinweise.gesperrt = self._modell.gesperrt

    def _gesture(self, geste: str, kennung: str, grund: str) -> None:
        modell = self._modell
        if modell.ablauf is None:
            return
        regel, _, stelle = kennung.partition(":")
        if geste == "bewusst":
            fehler = modell.apply(self._worte("schritt.bewusst"), ae.accept_hint(modell.ablauf, regel, stelle, grund))
        else:
            fehler = modell.apply(self._worte("schritt.wieder"), ae.reopen_hint(modell.ablauf, regel, stelle))
        if fehler:
            self.stand.text = str(fehler)
