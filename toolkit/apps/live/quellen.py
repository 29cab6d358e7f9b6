"""Where does a plan come from: a sheet of the Mappe, a file, or a ready workshop plan?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from methodenkoffer.catalogue import Katalog
from toolkit.planung.ablauf import Ablauf
from toolkit.planung.datei import read_plan
from toolkit.planung.meldungen import Fehler
from toolkit.planung.vorlage import plan_from_path
from toolkit.store.blattarten import BLATTARTEN
from toolkit.store.typen import Blatt, UngueltigeDatei

GROESSTE_DATEI = 10_000_000
TRENNER = "|"


@dataclass(frozen=True)
class Fund:
    """A day of a plan that can be led; ``blatt_id`` names its sheet, empty if there is none."""

    ablauf: Ablauf
    tag: str
    blatt_id: str = ""


def plan_in(inhalt: Any) -> Ablauf | None:
    """Read the plan out of a sheet's content; ``None`` if there is none."""
    if not isinstance(inhalt, dict) or "tage" not in inhalt:
        return None
    try:
        return Ablauf.model_validate(inhalt)
    except ValidationError:
        return None


def days_in_sheets(blaetter: Iterable[Blatt]) -> list[Fund]:
    """List the days of all plans among the sheets, whatever kind they are."""
    return [fund for blatt in blaetter for fund in _days(plan_in(BLATTARTEN.read_sheet(blatt).inhalt), blatt.id)]


def days_in_file(daten: bytes) -> list[Fund] | Fehler:
    """List the days in a file: a single plan, or a package of a Mappe."""
    if len(daten) > GROESSTE_DATEI:
        return Fehler("Die Datei ist zu groß.", "Bitte wählen Sie die Datei, die Sie hier gesichert haben.")
    ablauf = read_plan(daten) if daten[:2] != b"PK" else None
    if isinstance(ablauf, Ablauf):
        return _days(ablauf, "")
    from toolkit.store.paketlesen import read_package

    try:
        paket = read_package(daten)
    except UngueltigeDatei as fehler:
        return ablauf if isinstance(ablauf, Fehler) else Fehler(str(fehler), "")
    inhalte = (BLATTARTEN.read(v.art, v.schema, v.inhalt).inhalt for v in paket.blaetter)
    funde = [fund for inhalt in inhalte for fund in _days(plan_in(inhalt), "")]
    return funde or Fehler("In dieser Datei ist kein Ablauf.", "Bitte wählen Sie eine Datei mit einem Ablauf.")


def list_paths(katalog: Katalog) -> list[tuple[str, str]]:
    """List all lengths of all ready workshop plans: value and text."""
    return [
        (f"{slug}{TRENNER}{i}", f"{pfad.titel}: {fassung.name}")
        for slug, pfad in katalog.pfade.items()
        for i, fassung in enumerate(pfad.fassungen)
    ]


def day_from_path(katalog: Katalog, wert: str, personen: int | None, beginn: int) -> Fund | Fehler:
    """Make a plan from a value of ``list_paths``; ``beginn`` in minutes since midnight."""
    slug, _, stelle = wert.partition(TRENNER)
    ablauf = plan_from_path(katalog.pfade[slug], katalog.karten, int(stelle), personen, beginn)
    return ablauf if isinstance(ablauf, Fehler) else Fund(ablauf, ablauf.tage[0].id)


def _days(ablauf: Ablauf | None, blatt_id: str) -> list[Fund]:
    return [Fund(ablauf, tag.id, blatt_id) for tag in ablauf.tage if tag.elemente] if ablauf else []
