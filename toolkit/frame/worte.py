"""Which words does a screen say?

All of them stand in the ``texte.toml`` beside it. Values are put in for ``{name}``; they are never read as
templates themselves, so what a visitor typed stays text.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class WortError(KeyError):
    """A key or a value that the words do not have; a mistake in the screen, not in what a visitor did."""


class Worte:
    """The words of one screen, by dotted keys such as ``suche.titel``."""

    def __init__(self, texte: Mapping[str, str], datei: str) -> None:
        """Keep the words of one file.

        Args:
            texte: sentence by dotted key.
            datei: where they stand, for messages to trainers.
        """
        self._texte = dict(texte)
        self._datei = datei

    def __call__(self, schluessel: str, **werte: Any) -> str:
        """Return a sentence with its values put in.

        Raises:
            WortError: there is no such key, or the sentence wants a value that is not given.
        """
        try:
            return self._texte[schluessel].format(**werte)
        except KeyError as fehler:
            raise WortError(f"{self._datei}: {schluessel}: {fehler.args[0]} fehlt") from None

    def count(self, schluessel: str, anzahl: int, **werte: Any) -> str:
        """Return the sentence for a number: its key ends in ``.null``, ``.eins`` or ``.viele``.

        Raises:
            WortError: as for a plain sentence.
        """
        form = {0: "null", 1: "eins"}.get(anzahl, "viele")
        return self(f"{schluessel}.{form}", anzahl=anzahl, **werte)

    def group(self, abschnitt: str) -> dict[str, str]:
        """Return all sentences directly below a section, by their last key.

        Raises:
            WortError: there is no such section.
        """
        kopf = f"{abschnitt}."
        gefunden = {k.removeprefix(kopf): t for k, t in self._texte.items() if k.startswith(kopf)}
        if not gefunden:
            raise WortError(f"{self._datei}: [{abschnitt}] fehlt")
        return {name: text for name, text in gefunden.items() if "." not in name}

    @property
    def keys(self) -> frozenset[str]:
        """All dotted keys."""
        return frozenset(self._texte)


@cache
def load_words(ort: str) -> Worte:
    """Load the words beside a module.

    Args:
        ort: ``__file__`` of a module in the folder of ``texte.toml``.

    Raises:
        OSError: there is no ``texte.toml``.
        tomllib.TOMLDecodeError: it is not TOML.
        TypeError: a value in it is not a text.
    """
    datei = Path(ort).parent / "texte.toml"
    return Worte(_flatten(tomllib.loads(datei.read_text(encoding="utf-8")), ""), f"{datei.parent.name}/texte.toml")


def _flatten(baum: Mapping[str, Any], kopf: str) -> dict[str, str]:
    texte: dict[str, str] = {}
    for name, wert in baum.items():
        if isinstance(wert, dict):
            texte |= _flatten(wert, f"{kopf}{name}.")
        elif isinstance(wert, str):
            texte[kopf + name] = wert
        else:
            raise TypeError(f"texte.toml: {kopf}{name} ist kein Text")
    return texte
