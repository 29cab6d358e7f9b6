"""What does the moderation say and do in the step that runs, and who is silent?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.zeichen import zeichen
from toolkit.widgets import Abschnitt, Meldung
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.beratung.model import Modell
    from toolkit.frame.worte import Worte
    from toolkit.planung.beratung.phasen import Beratungsphase
    from toolkit.widgets import Behaelter

STILLE, FRAGEN = "k-hinweis k-hinweis--achtung", "k-hinweis"


class Schrittbereich:
    """The guide through the running step; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell) -> None:
        """Build it hidden."""
        self._worte, self._modell = worte, modell
        self.schild = Meldung(bild=zeichen("rolle"))
        self.ansage = Meldung(klasse="k-ansage", bild=zeichen("sprechen"))
        self.liste = Eintragsliste(name=worte("schritt.titel"))
        self.block: Behaelter = Abschnitt(
            worte("schritt.titel"), self.schild, self.ansage, self.liste, anker="schritt", versteckt=True
        )

    def refresh(self) -> None:
        """Show the step that runs or pauses now."""
        phase = self._modell.phase
        self.block.versteckt = phase is None
        self.liste.eintraege = self._entries(phase) if phase else []
        self.schild.klasse = STILLE if phase and phase.fall_schweigt else FRAGEN
        self.schild.say(self._worte(f"schild.{'fall' if phase.fall_schweigt else 'moderation'}") if phase else "")
        self.ansage.say(self._worte("schritt.ansage", text=phase.ansage) if phase else "")

    def _entries(self, phase: Beratungsphase) -> list[dict[str, Any]]:
        worte = self._worte
        # The beginnings of the question stand beside its field.
        saetze = () if phase.id == "frage" else phase.saetze
        teile = {
            "worum": [phase.worum, *([phase.online] if self._modell.runde.online else [])],
            "wer": [worte("schritt.spricht", wer=phase.spricht), worte("schritt.schweigt", wer=phase.schweigt)],
            "regeln": list(phase.regeln),
            "saetze": list(saetze),
        }
        gefuellt = {name: zeilen for name, zeilen in teile.items() if zeilen}
        return [{"id": n, "titel": worte(f"schritt.{n}"), "zeilen": zeilen} for n, zeilen in gefuellt.items()]
