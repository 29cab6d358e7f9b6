"""What do the tests of the Mappe share: a store, screens on it, and a way to take the store away?"""

from __future__ import annotations

from pathlib import Path

from toolkit.frame.grenze import Grenze
from toolkit.frame.mappe import Arbeitsblatt, OffeneMappe
from toolkit.frame.schirm import Rahmen
from toolkit.store import Ablage, Speicherfehler, open_store


class Adressbuch:
    """Keeps the addresses that a screen wants, as the page would."""

    def __init__(self):
        self.verlauf = []

    def connect(self, tun):
        self.tun = tun

    def replace(self, suche):
        self.verlauf.append(suche)


class Datenbank:
    """One database file that several screens open, each with a connection of its own, and that can fail."""

    def __init__(self, ordner: Path):
        self.pfad = ordner / "koffer.sqlite"
        self.weg = False

    def open(self) -> Ablage:
        if self.weg:
            raise Speicherfehler("Der Speicher lässt sich nicht öffnen.")
        ablage = open_store(str(self.pfad))
        for name in ("reading", "writing"):
            self._cut(ablage, name)
        return ablage

    def _cut(self, ablage: Ablage, name: str) -> None:
        echt = getattr(ablage.treiber, name)

        def _maybe():
            if self.weg:
                raise Speicherfehler("Der Datenträger nimmt nichts an.")
            return echt()

        setattr(ablage.treiber, name, _maybe)


def press(baustein, art="klick", **mehr):
    """Send a block what the page sends when somebody uses it."""
    baustein._handle_custom_msg({"art": art, **mehr}, [])


def new_frame() -> Rahmen:
    """A frame whose incidents make a test fail."""

    def _fail(vorfall):
        assert vorfall is None, vorfall

    return Rahmen(Grenze("probe", "", _fail), Adressbuch())


def new_mappe(datenbank: Datenbank, code: str = "") -> tuple[OffeneMappe, str]:
    """Another person with the same code, or a new Mappe."""
    mappe = OffeneMappe(datenbank.open)
    if code:
        assert mappe.open(code), mappe.grund
        return mappe, code
    return mappe, mappe.create("Probe")


def minutes(**felder):
    """Minutes as the page would send them."""
    from toolkit.dokument.protokoll import Protokoll

    return Protokoll(titel="Runde", **felder).model_dump(mode="json")


def new_sheet(mappe: OffeneMappe, **felder) -> Arbeitsblatt:
    """A sheet of minutes that is open."""
    blatt = Arbeitsblatt(mappe, "protokoll")
    assert blatt.begin(minutes(**felder)), blatt.hinweis
    return blatt


def same_sheet(mappe: OffeneMappe, blatt: Arbeitsblatt) -> Arbeitsblatt:
    """The same sheet, opened by somebody else."""
    anderes = Arbeitsblatt(mappe, "protokoll")
    assert anderes.load(blatt.blatt_id), anderes.hinweis
    return anderes
