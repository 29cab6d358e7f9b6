"""Which words of the content does an everyday word mean?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from methodenkoffer.loading.datei import decode, read_bytes
from methodenkoffer.loading.kopf import parse_yaml
from methodenkoffer.search.worte import content_words, stem

if TYPE_CHECKING:
    from collections.abc import Iterable

DATEI = Path(__file__).parent.parent / "begriffe" / "synonyme.yaml"


@dataclass(frozen=True)
class Synonym:
    """Folded words that must all be in the question, and those that are looked for as well."""

    worte: tuple[str, ...]
    dann: tuple[str, ...]

    @cached_property
    def wenn(self) -> frozenset[str]:
        """Stems of the words that must be in the question."""
        return frozenset(map(stem, self.worte))


def read_synonyms(text: str, datei: str) -> tuple[Synonym, ...]:
    """Read a mapping from everyday words to lists of words.

    Raises:
        LoadError: the text is no YAML.
    """
    werte = parse_yaml(text, datei).werte
    if not isinstance(werte, dict):
        return ()
    gelesen = []
    for wort, meint in werte.items():
        ziele = [w for w in (meint if isinstance(meint, list) else [meint]) if isinstance(w, str)]
        dann = tuple(dict.fromkeys(w for ziel in ziele for w in content_words(ziel)))
        gelesen.append(Synonym(tuple(content_words(wort)), dann))
    return tuple(gelesen)


@cache
def bundled_synonyms() -> tuple[Synonym, ...]:
    """Read the list that ships with the package.

    Raises:
        LoadError: the file is missing or no YAML.
    """
    name = f"begriffe/{DATEI.name}"
    return read_synonyms(decode(read_bytes(DATEI, name), name), name)


def expand(staemme: Iterable[str], synonyme: Iterable[Synonym]) -> dict[str, frozenset[str]]:
    """Words to look for as well, each with the stems of the question that it stands for."""
    vorhanden = set(staemme)
    mehr: dict[str, frozenset[str]] = {}
    for synonym in synonyme:
        if synonym.wenn and synonym.wenn <= vorhanden:
            for wort in synonym.dann:
                if stem(wort) not in vorhanden:
                    mehr.setdefault(wort, synonym.wenn)
    return mehr
