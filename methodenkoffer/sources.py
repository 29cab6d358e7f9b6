"""Where does the content come from: the package, a third-party package, a folder of one's own?"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata, util
from pathlib import Path

from methodenkoffer.problems import Problem

GRUPPE = "methodenkoffer.inhalte"
UMGEBUNG = "KOFFER_PFAD"


@dataclass(frozen=True)
class Wurzel:
    """A folder that holds the folders of the kinds (``karten/``, ``angebote/``, ``pfade/``).

    Attributes:
        name: what it is called in messages and on a card's page; empty for the bundled content.
        pfad: where it lies.
    """

    name: str
    pfad: Path


def bundled_root() -> Wurzel:
    """Return the content that ships with the package."""
    return Wurzel("methodenkoffer", Path(__file__).parent)


def find_roots(umgebung: Mapping[str, str] | None = None) -> tuple[tuple[Wurzel, ...], tuple[Problem, ...]]:
    """Find all roots: bundled, packages with the entry point ``methodenkoffer.inhalte``, ``KOFFER_PFAD``.

    Args:
        umgebung: environment variables; the process's own if not given.

    Returns:
        The roots in the order in which they win, and problems with roots that cannot be used.
    """
    umgebung = os.environ if umgebung is None else umgebung
    wurzeln = [bundled_root()]
    problems: list[Problem] = []
    for fund in (*_packages(tuple(sys.path)), *_folders(umgebung.get(UMGEBUNG, ""))):
        if isinstance(fund, Problem):
            problems.append(fund)
        elif fund.pfad not in [w.pfad for w in wurzeln]:
            wurzeln.append(fund)
    return tuple(wurzeln), tuple(problems)


@cache
def _packages(_: tuple[str, ...]) -> tuple[Wurzel | Problem, ...]:
    """Look once for each search path: reading all entry points takes longer than reading all cards."""
    return tuple(_find_packages())


def _find_packages() -> Iterator[Wurzel | Problem]:
    for eintrag in sorted(metadata.entry_points(group=GRUPPE), key=lambda e: e.name):
        try:
            spec = util.find_spec(eintrag.module)  # finding does not run the package's code
        except (ImportError, ValueError):
            spec = None
        orte = list(spec.submodule_search_locations or []) if spec else []
        if orte:
            yield Wurzel(eintrag.name, Path(orte[0]))
        else:
            was = f"das Paket „{eintrag.module}“ ist nicht da"
            yield Problem(eintrag.name, 0, "", was, "das Paket neu installieren oder entfernen", "Q001")


def _folders(wert: str) -> Iterator[Wurzel | Problem]:
    for teil in filter(None, (t.strip() for t in wert.split(os.pathsep))):
        pfad = Path(teil).expanduser()
        if pfad.is_dir():
            yield Wurzel(pfad.name or str(pfad), pfad.resolve())
        else:
            was = f"den Ordner „{teil}“ gibt es nicht"
            yield Problem(UMGEBUNG, 0, "", was, "den Ordner anlegen oder die Angabe berichtigen", "Q002")
