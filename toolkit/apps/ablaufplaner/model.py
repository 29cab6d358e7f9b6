"""Which plan is open, what can be taken back, and what is still missing?

No widget here: the view observes ``ablauf``, ``offen`` and ``gesperrt``.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from traitlets import Any as Beliebig
from traitlets import Bool, HasTraits, Int, Unicode, observe

from toolkit.planung.ablauf import Ablauf
from toolkit.planung.baum import find_piece, walk_blocks
from toolkit.planung.material import Materialzeile, sum_material
from toolkit.planung.meldungen import Fehler
from toolkit.planung.passt import Vorschlag, check_fit, find_proposals
from toolkit.planung.pruefung import Bericht, check_plan
from toolkit.planung.uhr import Zeitplan, plan_times
from toolkit.planung.verlauf import Verlauf

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.planung.passung import Passung

NUR_LESEN = Fehler("Diese Mappe ist nur zum Lesen offen.", "Nehmen Sie den Ablauf als Datei mit, um ihn zu ändern.")
KEIN_ABLAUF = Fehler("Es ist noch kein Ablauf da.", "Beginnen Sie oben einen Ablauf.")


class Ansatz:
    """What follows from one plan; each part is computed when somebody asks for it first."""

    def __init__(self, ablauf: Ablauf, katalog: Katalog) -> None:
        """Begin with a plan."""
        self.ablauf, self._katalog = ablauf, katalog

    @cached_property
    def zeiten(self) -> Zeitplan:
        """All times."""
        return plan_times(self.ablauf)

    @cached_property
    def passung(self) -> tuple[Passung, ...]:
        """How each day fits."""
        return check_fit(self.ablauf, self.zeiten)

    @cached_property
    def bericht(self) -> Bericht:
        """What the check found."""
        return check_plan(self.ablauf, self._katalog, self.zeiten)

    @cached_property
    def material(self) -> tuple[Materialzeile, ...]:
        """What must be brought."""
        return sum_material(self.ablauf)

    @cached_property
    def vorschlaege(self) -> tuple[Vorschlag, ...]:
        """Ways to make it fit."""
        return find_proposals(self.ablauf, self._katalog.karten)


class Modell(HasTraits):
    """The state of the screen.

    Attributes:
        ablauf: the plan; ``None`` before the first, and while another one is being begun.
        offen: id of the piece that is unfolded; empty for none.
        gesperrt: whether the plan can only be read.
        erinnert: grows whenever undo leads further back than before.
    """

    ablauf: Ablauf | None = Beliebig(None)
    offen: str = Unicode("")
    gesperrt: bool = Bool(False)  # noqa: FBT003
    erinnert: int = Int(0)

    def __init__(self, katalog: Katalog) -> None:
        """Begin without a plan."""
        super().__init__()
        self.katalog = katalog
        self.verlauf: Verlauf[Ablauf] | None = None
        self._ansatz: Ansatz | None = None
        self._schluessel = ""

    @property
    def ansatz(self) -> Ansatz:
        """What follows from the plan.

        Raises:
            ValueError: there is no plan.
        """
        if self.ablauf is None:
            raise ValueError(KEIN_ABLAUF.was)
        if self._ansatz is None or self._ansatz.ablauf is not self.ablauf:
            self._ansatz = Ansatz(self.ablauf, self.katalog)
        return self._ansatz

    def begin(self, ablauf: Ablauf, name: str = "") -> None:
        """Go on with another plan.

        Args:
            ablauf: the plan.
            name: what was done; then the plan before can be had back by undo. Empty: it is not ours to keep.
        """
        if name and self.verlauf is not None:
            self.verlauf = self.verlauf.apply(name, ablauf)
        else:
            self.verlauf = Verlauf(ablauf)
        self._schluessel, self.offen = "", ""
        self.ablauf = self.verlauf.jetzt

    def remember(self, name: str, vorher: Ablauf) -> None:
        """Let undo lead to a plan that was there before this one."""
        if self.verlauf is not None and vorher != self.verlauf.jetzt:
            self.verlauf = Verlauf(self.verlauf.jetzt, ((name, vorher), *self.verlauf.zurueck), self.verlauf.vor)
            self.erinnert += 1

    def leave(self) -> None:
        """Put the plan aside; ``come_back`` brings it again."""
        self.ablauf = None

    def come_back(self) -> None:
        """Show the plan again that was put aside."""
        if self.verlauf is not None:
            self.ablauf = self.verlauf.jetzt

    def drop(self) -> None:
        """Forget the plan and everything that could be taken back."""
        self.verlauf, self._schluessel, self.offen = None, "", ""
        self.ablauf = None

    def apply(self, name: str, ergebnis: Ablauf | Fehler, schluessel: str = "") -> Fehler | None:
        """Take over the result of a change as one step.

        Args:
            name: what was done, as people read it on the undo button.
            ergebnis: what the change returned.
            schluessel: changes with the same key in a row are one step, for example those while typing.

        Returns:
            Why nothing was done, if so.
        """
        if self.verlauf is None or self.ablauf is None:
            return KEIN_ABLAUF
        if self.gesperrt:
            return NUR_LESEN
        if isinstance(ergebnis, Fehler):
            return ergebnis
        if schluessel and schluessel == self._schluessel and self.verlauf.zurueck:
            davor = self.verlauf.undo()
            self.verlauf = Verlauf(davor.jetzt, davor.zurueck).apply(name, ergebnis)
        else:
            self.verlauf = self.verlauf.apply(name, ergebnis)
        self._schluessel = schluessel if self.verlauf.undo_name == name else ""
        self.ablauf = self.verlauf.jetzt
        return None

    def undo(self) -> str:
        """Take the last step back and return its name; empty if there is none."""
        return self._step("undo")

    def redo(self) -> str:
        """Do the step again that was taken back last and return its name; empty if there is none."""
        return self._step("redo")

    @property
    def undo_name(self) -> str:
        """What ``undo`` would take back."""
        return self.verlauf.undo_name if self.verlauf and not self.gesperrt else ""

    @property
    def redo_name(self) -> str:
        """What ``redo`` would do again."""
        return self.verlauf.redo_name if self.verlauf and not self.gesperrt else ""

    @property
    def blockers(self) -> tuple[str, ...]:
        """Keys of the words for what is still missing before the day, the most important first."""
        if self.ablauf is None:
            return ()
        bloecke = [b for _, b in walk_blocks(self.ablauf)]
        fehlt = {
            "bloecke": not bloecke,
            "ende": any(t.ziel_ende is None for t in self.ablauf.tage),
            "ernst": bool(self.ansatz.bericht.ernst),
            "datum": any(t.datum is None for t in self.ablauf.tage),
            "ort": not self.ablauf.angaben.ort.strip(),
            "leitung": bool(bloecke)
            and not self.ablauf.angaben.leitung.strip()
            and not any(b.verantwortlich.strip() for b in bloecke),
            "material": any(not zeile.da for zeile in self.ansatz.material),
        }
        return tuple(name for name, gilt in fehlt.items() if gilt)

    def _step(self, richtung: str) -> str:
        if self.verlauf is None or self.gesperrt:
            return ""
        name = self.undo_name if richtung == "undo" else self.redo_name
        self.verlauf = self.verlauf.undo() if richtung == "undo" else self.verlauf.redo()
        self._schluessel = ""
        self.ablauf = self.verlauf.jetzt
        return name

    @observe("ablauf")
    def _fold_what_is_gone(self, _: Any) -> None:
        if self.ablauf is None:
            self.offen = ""
            return
        behaelter = {t.id for t in self.ablauf.tage}
        behaelter |= {s.id for t in self.ablauf.tage for e in t.elemente for s in getattr(e, "spuren", ())}
        if self.offen and self.offen not in behaelter and find_piece(self.ablauf, self.offen) is None:
            self.offen = ""
