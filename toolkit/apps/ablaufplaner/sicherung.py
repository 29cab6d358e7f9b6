"""How does a plan become a file to carry away, and a file a plan again?

The file has the form of a Mappe with one sheet, so that every screen that reads packages reads it as well.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from toolkit.planung.ablauf import Ablauf
from toolkit.planung.datei import read_plan
from toolkit.planung.meldungen import Fehler
from toolkit.store.paket import FORMAT, FORMAT_FASSUNG
from toolkit.store.typen import UngueltigeDatei

ART = "plan"
# Papers for the day name their plan by another word.
LESBAR = {ART, "ablauf"}
SCHEMA = 1
MIME = "application/json"
GROESSTE = 10_000_000
BITTE = "Bitte wählen Sie die Datei, die Sie hier gesichert haben."
ZU_GROSS = Fehler("Diese Datei ist zu groß für einen Ablauf.", BITTE)
KEINER = Fehler("In dieser Datei ist kein Ablauf.", BITTE)


def write_file(ablauf: Ablauf) -> bytes:
    """Write a plan as a file; ``read_file`` gives the same plan back."""
    blatt = {"art": ART, "titel": ablauf.titel, "schema": SCHEMA, "inhalt": dump(ablauf), "fassungen": []}
    ganz = {
        "format": FORMAT,
        "fassung": FORMAT_FASSUNG,
        "erzeugt": datetime.now(UTC).isoformat(timespec="seconds"),
        "mappe": ablauf.titel,
        "blaetter": [blatt],
    }
    return json.dumps(ganz, indent=1, allow_nan=False).encode("ascii")


def read_file(daten: bytes) -> Ablauf | Fehler:
    """Read a plan from a file: one of ``write_file``, the package of a Mappe (its first plan), or a bare plan.

    Args:
        daten: any bytes; what is no plan is told apart, never raised.
    """
    from toolkit.store.paketlesen import read_package

    if len(daten) > GROESSTE:
        return ZU_GROSS
    if daten[:2] != b"PK" and FORMAT.encode() not in daten:
        return read_plan(daten)
    try:
        paket = read_package(daten)
    except UngueltigeDatei as fehler:
        return Fehler(str(fehler), "")
    plaene = [vorlage for vorlage in paket.blaetter if vorlage.art in LESBAR]
    return read_plan(json.dumps(plaene[0].inhalt)) if plaene else KEINER


def dump(ablauf: Ablauf) -> dict[str, Any]:
    """Return a plan as JSON values."""
    return ablauf.model_dump(mode="json")
