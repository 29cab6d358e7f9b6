"""Which fields does each kind of content have, told to programs?"""

from __future__ import annotations

import argparse
import json

from methodenkoffer.schema import SORTEN

HILFE = "zeigt die Felder einer Sorte als JSON-Schema: koffer schema karten"


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("sorte", choices=[s.ordner for s in SORTEN], help="welche Sorte")


def run(wahl: argparse.Namespace) -> int:
    """Print the schema."""
    modell = next(s.modell for s in SORTEN if s.ordner == wahl.sorte)
    print(json.dumps(modell.model_json_schema(), ensure_ascii=False, indent=1))
    return 0
