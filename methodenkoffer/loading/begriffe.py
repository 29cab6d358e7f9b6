"""Which controlled words are there?"""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from methodenkoffer.loading.datei import LoadError, decode, read_bytes
from methodenkoffer.loading.kopf import name_of, parse_yaml
from methodenkoffer.messages import say_validation_error
from methodenkoffer.problems import Problem
from methodenkoffer.schema import Begriff

NAMEN = ("anlaesse", "bereiche", "phasen", "rollen", "themen", "ziele", "zielgruppen")


def load_begriffe(ordner: Path) -> tuple[dict[str, dict[str, Begriff]], list[Problem]]:
    """Read the lists of controlled words in a folder.

    Returns:
        For each list its words by slug, in the file's order; and the problems found.
    """
    listen: dict[str, dict[str, Begriff]] = {}
    problems: list[Problem] = []
    for name in NAMEN:
        datei = f"{ordner.name}/{name}.yaml"
        listen[name] = {}
        try:
            kopf = parse_yaml(decode(read_bytes(ordner / f"{name}.yaml", datei), datei), datei)
        except LoadError as fehler:
            problems.extend(fehler.problems)
            continue
        problems.extend(kopf.problems)
        for i, werte in enumerate(kopf.werte if isinstance(kopf.werte, list) else []):
            try:
                begriff = Begriff.model_validate(werte)
            except ValidationError as fehler:
                for e in fehler.errors():
                    was, tun = say_validation_error(e["type"], e.get("ctx", {}), e.get("input"))
                    ort = (i, *e["loc"])
                    problems.append(Problem(datei, kopf.zeilen.get((i,), 1), name_of(ort), was, tun, "S001"))
                continue
            listen[name][begriff.slug] = begriff
    return listen, problems
