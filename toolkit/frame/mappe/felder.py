"""How does a screen say which fields its form has, with all words from its ``texte.toml``?

``feld.<name>`` is a label and ``hilfe.<name>`` the sentence below it (if there is one); ``gruppe.<name>`` a heading;
``einzahl.<name>``, ``hinzu.<name>`` and ``leer.<name>`` belong to a list, ``wahl.<name>.<wert>`` to a choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte

Feld = dict[str, Any]


class Felder:
    """Makes fields for ``make_form``; ``wort`` is the key of a label that differs from the field's name."""

    def __init__(self, worte: Worte) -> None:
        """Take the words of the screen."""
        self._worte = worte

    def zeile(self, name: str, **mehr: Any) -> Feld:
        """One line of text."""
        return self._field("zeile", name, **mehr)

    def absatz(self, name: str, **mehr: Any) -> Feld:
        """Several lines of text."""
        return self._field("absatz", name, **mehr)

    def zeilen(self, name: str, **mehr: Any) -> Feld:
        """A list of short texts, one per line."""
        return self._field("zeilen", name, **mehr)

    def tag(self, name: str, **mehr: Any) -> Feld:
        """A day."""
        return self._field("tag", name, **mehr)

    def zeit(self, name: str, **mehr: Any) -> Feld:
        """A time of day."""
        return self._field("zeit", name, **mehr)

    def zahl(self, name: str, **mehr: Any) -> Feld:
        """A number or nothing; may have ``ganz``, ``kleinster``, ``groesster``, ``einheit``."""
        return self._field("zahl", name, **mehr)

    def haken(self, name: str, **mehr: Any) -> Feld:
        """Yes or no."""
        return self._field("haken", name, **mehr)

    def wahl(self, name: str, werte: Iterable[str], **mehr: Any) -> Feld:
        """One of a few values that are known beforehand."""
        return self._field(
            "wahl", name, optionen=[(w, self._worte(f"wahl.{name}.{w or 'keine'}")) for w in werte], **mehr
        )

    def liste(self, name: str, *felder: Feld, **mehr: Any) -> Feld:
        """Entries that can be added, moved and taken out; ``kompakt`` folds them."""
        worte = self._worte
        saetze = {"einzahl": worte(f"einzahl.{name}"), "hinzu": worte(f"hinzu.{name}"), "leer": worte(f"leer.{name}")}
        return {"art": "liste", "name": name, "titel": saetze["einzahl"], "felder": list(felder), **saetze, **mehr}

    def gruppe(self, name: str, *felder: Feld, ebene: int = 2) -> Feld:
        """Fields under a heading; the group's id in the page is its name."""
        hilfe = f"gruppenhilfe.{name}"
        mehr = {"hilfe": self._worte(hilfe)} if hilfe in self._worte.keys else {}
        return {
            "art": "gruppe",
            "titel": self._worte(f"gruppe.{name}"),
            "anker": name,
            "ebene": ebene,
            "felder": list(felder),
            **mehr,
        }

    @staticmethod
    def reihe(*felder: Feld) -> Feld:
        """Fields side by side."""
        return {"art": "reihe", "felder": list(felder)}

    def _field(self, art: str, name: str, *, wort: str = "", **mehr: Any) -> Feld:
        schluessel = wort or name
        hilfe = f"hilfe.{schluessel}"
        if hilfe in self._worte.keys:
            mehr = {"hilfe": self._worte(hilfe), **mehr}
        return {"art": art, "name": name, "titel": self._worte(f"feld.{schluessel}"), **mehr}
