"""How does a person fill in a sheet whose lists grow, without losing a word when the connection does?

The whole form lives in the page: typing, adding, moving and taking away answer at once. After a pause, and whenever a
field is left, the content goes to the screen; until the screen says that it is saved, the tab keeps it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from traitlets import Bool, Dict, Int, List, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles

ENTWURF = "koffer.entwurf:"


class Blattformular(Baustein):
    """Native fields for a sheet's content.

    Attributes:
        felder: fields as ``{"art", "name", "titel", …}``. ``art`` is ``zeile``, ``absatz``, ``zeilen`` (one text per
            line), ``tag``, ``zeit``, ``haken``, ``wahl`` (with ``optionen``), ``zahl`` (a number or nothing; may have
            ``ganz``, ``kleinster``, ``groesster``, ``einheit``), ``liste`` (with ``felder``, ``einzahl``, ``hinzu``;
            ``kompakt`` folds its entries, for long lists, and ``kopf`` names fields whose values then stand beside it;
            ``fest`` takes no further entries and lets none be moved or taken out), ``reihe`` or ``gruppe`` (both with
            ``felder``). ``hilfe`` is a sentence below a field, ``laengste`` how many characters an ``absatz`` or
            ``zeilen`` takes (20,000 if not given), ``leer`` one in an empty list, ``nur_lesen`` makes a line that
            cannot be changed and is hidden while it is empty.
        inhalt: the content that the screen gave last.
        stand: counts how often it gave one.
        blatt: id under which the tab keeps what is not saved yet; empty to keep nothing.
        version: the version that the content builds on.
        gespeichert: time of day of the last save; empty for none.
        frage: sentence that stands instead of the state of saving while something is to be decided; empty for none.
        frage_ziel: id of the part of the page where it is decided.
        gesperrt: whether it can only be read.
        versteckt: whether the block is out of the page.
        worte: texts: ``hoch``, ``runter``, ``weg``, ``zurueck``, ``entfernt``, ``ohne_namen``, ``keine_zahl``,
            ``ungespeichert``, ``getrennt``, ``gespeichert``; without the last three no state is shown.
        pause: milliseconds without a key before the content is sent.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    felder = List(Dict()).tag(sync=True)
    inhalt = Dict().tag(sync=True)
    stand = Int(0).tag(sync=True)
    blatt = Unicode("").tag(sync=True)
    version = Int(0).tag(sync=True)
    gespeichert = Unicode("").tag(sync=True)
    frage = Unicode("").tag(sync=True)
    frage_ziel = Unicode("").tag(sync=True)
    gesperrt = Bool(False).tag(sync=True)  # noqa: FBT003
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003
    worte = Dict().tag(sync=True)
    pause = Int(900, min=0, max=1500).tag(sync=True)

    def show(self, inhalt: dict[str, Any], blatt: str = "", version: int = 0, gespeichert: str = "") -> None:
        """Show content that came from elsewhere."""
        with self.hold_sync():
            self.inhalt, self.blatt, self.version, self.gespeichert = inhalt, blatt, version, gespeichert
            self.stand += 1

    def acknowledge(self, nr: int, version: int, gespeichert: str, *, gut: bool) -> None:
        """Tell the tab whether the draft number ``nr`` is saved; only then it stops keeping it."""
        self.version, self.gespeichert = version, gespeichert
        self.send({"art": "quittung", "nr": nr, "gut": gut, "version": version, "zeit": gespeichert})

    def on_draft(self, tun: Callable[[int, dict[str, Any], bool], None]) -> None:
        """Call ``tun(nr, inhalt, aktuell)`` for each draft; ``aktuell`` is false if it builds on older content."""

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            nr, inhalt = nachricht.get("nr"), nachricht.get("inhalt")
            if nachricht.get("art") == "entwurf" and isinstance(nr, int) and isinstance(inhalt, dict):
                tun(nr, inhalt, nachricht.get("stand") == self.stand)

        self.on_msg(_receive)
