"""How is one sheet opened and saved as a draft, and how is a version kept under a name?

No widget here. Nothing that a person entered is ever dropped without her choice: what cannot be saved stays in
``inhalt``, and ``sauber`` says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from traitlets import Any as Beliebig
from traitlets import Bool, HasTraits, Int, Unicode

from toolkit.frame.mappe.arten import labels_of
from toolkit.frame.mappe.konflikt import Konfliktfall, describe
from toolkit.frame.mappe.zeit import say_clock
from toolkit.frame.worte import load_words
from toolkit.store.blattarten import BLATTARTEN, UngueltigerInhalt
from toolkit.store.typen import Blatt, Konflikt

if TYPE_CHECKING:
    from toolkit.frame.mappe.offen import OffeneMappe

KEINES = 0


class Entwurf(HasTraits):
    """One sheet of the open Mappe, as the person works on it.

    Attributes:
        blatt_id: its id; empty if none is open.
        inhalt: its content in today's shape as the person sees it; ``None`` if none is open or it cannot be read.
        version: the version in the Mappe that ``inhalt`` builds on.
        sauber: whether everything in ``inhalt`` is saved.
        gespeichert: time of day of the last save, for example ``14:03``; empty before the first.
        hinweis: German sentence on what happened; empty if there is nothing to say.
        konflikt: what to choose from, if somebody else saved in between.
        im_tab: whether a form in the page keeps what is not saved yet.
        geladen: grows whenever ``inhalt`` came from the Mappe: the screen then shows it anew.
    """

    blatt_id: str = Unicode("")
    inhalt: Any = Beliebig(None)
    version: int = Int(KEINES)
    sauber: bool = Bool(True)  # noqa: FBT003
    gespeichert: str = Unicode("")
    hinweis: str = Unicode("")
    konflikt: Konfliktfall | None = Beliebig(None)
    geladen: int = Int(0)

    def __init__(self, mappe: OffeneMappe, art: str) -> None:
        """Begin without a sheet.

        Args:
            mappe: the Mappe of the screen.
            art: kind of sheet.
        """
        super().__init__()
        self.mappe, self.art = mappe, art
        self.basis: Any = None
        self.im_tab = False
        self.mappe_id = ""
        self._worte = load_words(__file__)

    @property
    def gesperrt(self) -> bool:
        """Whether the person may look only."""
        return self.inhalt is None or not self.mappe.darf_schreiben

    @property
    def titel(self) -> str:
        """What the sheet is called."""
        return title_of(self.inhalt)

    def load(self, blatt_id: str) -> bool:
        """Open a sheet; if that fails, ``hinweis`` says why and nothing is open."""
        self.release()
        blatt = self.mappe.attempt(lambda: self.mappe.ablage.load_sheet(self.mappe.zugang, blatt_id))
        if blatt is None:
            self.hinweis = self.mappe.grund
            return False
        return self._take(blatt)

    def begin(self, inhalt: Any) -> bool:
        """Add a sheet to the Mappe and open it."""
        blatt = self._add(inhalt)
        if blatt is None:
            self.hinweis = self.mappe.grund
            return False
        self.release()
        return self._take(blatt)

    def release(self) -> None:
        """Put the sheet away; what was not saved is dropped, so save first."""
        self.blatt_id, self.inhalt, self.basis, self.version = "", None, None, KEINES
        self.sauber, self.gespeichert, self.hinweis, self.konflikt = True, "", "", None

    def change(self, inhalt: Any) -> bool:
        """Take over what the person entered and save it; returns whether it is saved now."""
        self.inhalt = inhalt
        return self.save()

    def save(self) -> bool:
        """Save the draft; a conflict or a failure is said and loses nothing."""
        if not self.blatt_id or self.inhalt is None:
            return False
        # Unsaved until the store has said otherwise: while it is asked, the Mappe may turn out to be closed.
        self.sauber = False
        if self.konflikt is not None or not self.mappe.ist_da:
            return False
        try:
            BLATTARTEN.check(self.art, self.inhalt)
            blatt = self.mappe.attempt(self._write)
        except UngueltigerInhalt as fehler:
            self.sauber, self.hinweis = False, str(fehler)
            return False
        except Konflikt as fehler:
            self._ask(fehler.aktuell, self._read(fehler.aktuell), self.basis)
            return False
        if blatt is None:
            self._failed()
            return False
        self._saved(blatt)
        return True

    def step(self, name: str) -> bool:
        """Save and keep a version under a name."""
        if not self.save():
            return False
        fassung = self.mappe.attempt(lambda: self.mappe.ablage.keep_version(self.mappe.zugang, self.blatt_id, name))
        return fassung is not None

    def _write(self) -> Blatt:
        art = BLATTARTEN.find(self.art)
        return self.mappe.ablage.save_sheet(
            *(self.mappe.zugang, self.blatt_id, self.version, self.inhalt),
            titel=self.titel or None,
            schema=art.schema if art else None,
        )

    def _add(self, inhalt: Any) -> Blatt | None:
        art = BLATTARTEN.find(self.art)
        schema = art.schema if art else 1
        blatt = self.mappe.attempt(
            lambda: self.mappe.ablage.add_sheet(self.mappe.zugang, self.art, title_of(inhalt), inhalt, schema)
        )
        if blatt is not None:
            self.mappe.note(blatt)
        return blatt

    def _take(self, blatt: Blatt) -> bool:
        gelesen = BLATTARTEN.read_sheet(blatt)
        lesbar = gelesen.zustand == "lesbar" and blatt.art == self.art
        self.blatt_id, self.version, self.sauber, self.konflikt = blatt.id, blatt.version, True, None
        self.inhalt = self.basis = gelesen.inhalt if lesbar else None
        self.gespeichert, self.hinweis = say_clock(blatt.geaendert), gelesen.hinweis
        if blatt.papierkorb is not None:
            self.hinweis = self._worte("blatt.papierkorb")
        self.mappe_id = self.mappe.zugang.mappe.id
        self.mappe.note(blatt)
        self.geladen += 1
        return lesbar

    def _saved(self, blatt: Blatt) -> None:
        self.version, self.basis, self.sauber = blatt.version, self.inhalt, True
        self.gespeichert, self.hinweis = say_clock(blatt.geaendert), ""
        self.mappe.note(blatt)

    def _failed(self) -> None:
        self.sauber, self.hinweis = False, self._worte("blatt.ungespeichert", grund=self.mappe.grund)

    def _read(self, blatt: Blatt) -> Any:
        return BLATTARTEN.read_sheet(blatt).inhalt

    def _ask(self, aktuell: Blatt | None, andere: Any, basis: Any) -> None:
        self.sauber = False
        self.konflikt = describe(aktuell, andere, basis, self.inhalt, labels_of(self.art))


def title_of(inhalt: Any) -> str:
    """Return a sheet's title: its field ``titel``; empty if it has none."""
    titel = inhalt.get("titel") if isinstance(inhalt, dict) else None
    return titel.strip() if isinstance(titel, str) else ""
