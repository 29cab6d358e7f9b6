"""Which Mappe is open, may it be changed, and what happens when the store does not answer?

No widget here. States: ``keine`` (nothing was opened), ``offen``, ``nur_lesen``, ``getrennt`` (the store does not
answer; everything waits), ``geschlossen`` (by the visitor, or because the code is no longer good).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from traitlets import Bool, Enum, HasTraits, Int, Unicode

from toolkit.frame.mappe.arten import all_kinds
from toolkit.frame.worte import load_words
from toolkit.store.blattarten import UngueltigerInhalt
from toolkit.store.typen import (
    Blatt,
    Konflikt,
    NichtErlaubt,
    NichtGefunden,
    Speicherfehler,
    UnbekannterCode,
    UngueltigeDatei,
    Zugang,
    ZuGross,
)

if TYPE_CHECKING:
    from toolkit.store import Ablage
    from toolkit.store.aenderungen import Aenderung, Beobachter

T = TypeVar("T")
ZUSTAENDE = ("keine", "offen", "nur_lesen", "getrennt", "geschlossen")
# What the visitor asked for cannot be done; the store itself is well.
SACHLICH = (NichtErlaubt, NichtGefunden, UngueltigeDatei, UngueltigerInhalt, ZuGross)


class OffeneMappe(HasTraits):
    """The Mappe of one screen.

    Attributes:
        zustand: one of ``ZUSTAENDE``.
        name: what the Mappe is called; empty if none is open.
        grund: German sentence on what did not work just now; empty if all is well.
        beispiel: whether it is the filled-in example.
        wechsel: grows whenever another Mappe, or none, is open.
    """

    zustand: str = Enum(ZUSTAENDE, default_value="keine")
    name: str = Unicode("")
    grund: str = Unicode("")
    beispiel: bool = Bool(False)  # noqa: FBT003
    wechsel: int = Int(0)

    def __init__(self, oeffne_ablage: Callable[[], Ablage] | None = None) -> None:
        """Begin without a Mappe; the store is opened when it is needed first."""
        super().__init__()
        self._oeffne = oeffne_ablage
        self._ablage: Ablage | None = None
        self._zugang: Zugang | None = None
        self._beobachter: Beobachter | None = None
        self._wunsch = ""
        self._hoerer: list[Callable[[list[Aenderung]], None]] = []
        all_kinds()

    @property
    def ablage(self) -> Ablage:
        """The store.

        Raises:
            Speicherfehler: it cannot be opened.
        """
        if self._ablage is None:
            from toolkit.store import open_store

            self._ablage = (self._oeffne or open_store)()
        return self._ablage

    @property
    def zugang(self) -> Zugang:
        """The open Mappe.

        Raises:
            UnbekannterCode: none is open.
        """
        if self._zugang is None:
            raise UnbekannterCode(load_words(__file__)("grund.keine"))
        return self._zugang

    @property
    def ist_da(self) -> bool:
        """Whether a Mappe is open, even if the store does not answer just now."""
        return self._zugang is not None

    @property
    def darf_schreiben(self) -> bool:
        """Whether this code may change something."""
        return self._zugang is not None and self._zugang.recht != "lesen"

    def on_change(self, tun: Callable[[list[Aenderung]], None]) -> None:
        """Call ``tun`` with what was changed elsewhere, whenever something was."""
        self._hoerer.append(tun)

    def open(self, code: str) -> bool:
        """Open a Mappe by its code; ``grund`` says why if that fails. An open one stays open then."""
        vorher, self._wunsch = self.zustand, code
        try:
            zugang = self.ablage.open_mappe(code)
            # A sheet whose day has come is not shown even if a full disk keeps it from being deleted now.
            with suppress(Speicherfehler):
                self.ablage.remove_expired(mappe_id=zugang.mappe.id)
            self._take(zugang)
        except UnbekannterCode as fehler:
            self._wunsch, self.zustand, self.grund = "", vorher, str(fehler)
            return False
        except Speicherfehler as fehler:
            self.zustand, self.grund = "getrennt", str(fehler)
            return False
        return True

    def create(self, name: str) -> str:
        """Make a Mappe and open it; returns its code, or ``""`` if that failed."""
        neu = self.attempt(lambda: self.ablage.create_mappe(name))
        return self._took(neu)

    def show_example(self) -> str:
        """Make the filled-in example and open it; returns its code, or ``""`` if that failed."""
        from toolkit.frame.mappe.beispiel import NAME, example_sheets
        from toolkit.frame.mappe.zeit import today
        from toolkit.store.vorlagen import create_filled

        neu = self.attempt(lambda: create_filled(self.ablage, NAME, example_sheets(today()), beispiel=True))
        return self._took(neu)

    def adopt(self, zugang: Zugang) -> None:
        """Go on with another access to a Mappe, for example after its code was changed."""
        self.attempt(lambda: self._take(zugang))

    def close(self, grund: str = "") -> None:
        """Close the Mappe; it stays as it is in the store."""
        self._zugang, self._beobachter, self._wunsch = None, None, ""
        self.grund = grund or load_words(__file__)("grund.geschlossen")
        self.name, self.beispiel = "", False
        self.zustand = "geschlossen"
        self.wechsel += 1

    def look(self) -> None:
        """Look whether something was changed elsewhere, and whether a silent store answers again."""
        if self._zugang is None:
            if self.zustand == "getrennt" and self._wunsch:
                self.open(self._wunsch)
            return
        funde = self.attempt(lambda: self._beobachter.look() if self._beobachter else [])
        for fund in funde or []:
            if fund.was == "umbenannt":
                self.name = fund.titel
        if funde:
            for hoerer in self._hoerer:
                hoerer(funde)

    def note(self, blatt: Blatt) -> None:
        """Note a sheet that this screen itself has just changed."""
        if self._beobachter:
            self._beobachter.note(blatt)

    def note_deleted(self, blatt_id: str) -> None:
        """Note a sheet that this screen itself has just deleted."""
        if self._beobachter:
            self._beobachter.note_deleted(blatt_id)

    def rename(self, name: str) -> None:
        """Give the Mappe another name."""
        self.attempt(lambda: self.ablage.rename_mappe(self.zugang, name))
        jetzt = None if self.grund else self.attempt(lambda: self.ablage.load_mappe(self.zugang))
        if jetzt and self._beobachter:
            self.name = jetzt.name
            self._beobachter.note_name(jetzt.name)

    def attempt(self, tun: Callable[[], T]) -> T | None:
        """Do something with the store and turn a failure into a state and a sentence.

        Args:
            tun: what to do.

        Returns:
            What it returned; ``None`` if it failed, ``grund`` then says why.

        Raises:
            Konflikt: only a sheet knows what to do about it.
        """
        try:
            ergebnis = tun()
        except Konflikt:
            raise
        except UnbekannterCode as fehler:
            self.close(str(fehler))
            return None
        except SACHLICH as fehler:
            self.grund = str(fehler)
            return None
        except Speicherfehler as fehler:
            self.grund = str(fehler)
            self.zustand = "getrennt"
            return None
        self.grund = ""
        if self._zugang is not None:
            self.zustand = "nur_lesen" if self._zugang.recht == "lesen" else "offen"
        return ergebnis

    def _took(self, neu: tuple[Zugang, str] | None) -> str:
        if neu is None:
            return ""
        self.adopt(neu[0])
        return neu[1]

    def _take(self, zugang: Zugang) -> None:
        from toolkit.store.aenderungen import Beobachter

        self._beobachter = Beobachter(self.ablage, zugang)
        self._zugang, self._wunsch = zugang, ""
        self.name, self.beispiel, self.grund = zugang.mappe.name, zugang.mappe.beispiel, ""
        self.zustand = "nur_lesen" if zugang.recht == "lesen" else "offen"
        self.wechsel += 1
