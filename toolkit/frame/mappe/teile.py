"""Of which parts does a screen on one sheet consist, and which words does the frame say for it?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipywidgets import Widget

    from toolkit.frame.mappe.felder import Feld
    from toolkit.frame.worte import Worte


@dataclass(frozen=True)
class Teil:
    """One part of the work.

    Attributes:
        name: key, also in the address.
        titel: heading and text in the navigation.
        wozu: one or two sentences on what it is for and how long it takes.
        felder: fields of the form.
        oben: blocks above the form.
        unten: blocks below it.
    """

    name: str
    titel: str
    wozu: str
    felder: Sequence[Feld] = ()
    oben: Sequence[Widget] = ()
    unten: Sequence[Widget] = ()


@dataclass(frozen=True)
class Schirmworte:
    """The words of a screen that the frame says for it.

    Attributes:
        neu: button that adds a sheet.
        regal: name of the shelf, for those who listen.
        leer: sentence on an empty shelf, with the next step.
        ohne_mappe: sentence while no Mappe is open, with the next step.
        schritte: name of the navigation, for those who listen.
    """

    neu: str
    regal: str
    leer: str
    ohne_mappe: str
    schritte: str

    @classmethod
    def read(cls, worte: Worte) -> Schirmworte:
        """Read them from the words of a screen: ``knopf.neu``, and the others under ``schirm``."""
        namen = ("regal", "leer", "ohne_mappe", "schritte")
        return cls(neu=worte("knopf.neu"), **{name: worte(f"schirm.{name}") for name in namen})


def make_parts(
    worte: Worte,
    felder: Mapping[str, Sequence[Feld]],
    bloecke: Mapping[str, tuple[Sequence[Widget], Sequence[Widget]]],
) -> list[Teil]:
    """Make the parts of a screen with their words from ``teil`` and ``wozu``.

    Args:
        worte: words of the screen.
        felder: fields of the form by the name of the part; a part may have none.
        bloecke: for each part, in the order of the work, the blocks above the form and those below it.
    """
    return [
        Teil(name, worte(f"teil.{name}"), worte(f"wozu.{name}"), felder.get(name, ()), oben, unten)
        for name, (oben, unten) in bloecke.items()
    ]
