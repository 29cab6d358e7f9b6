"""What is printed for a round, and in which layout?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe.ausgabe import write_document, write_prints
from toolkit.planung.meldungen import Fehler

if TYPE_CHECKING:
    from toolkit.export.pdf.druck import Druckteil
    from toolkit.frame.mappe.ausgabe import Datei
    from toolkit.planung.beratung.runde import Runde


def print_all(runde: Runde) -> Datei:
    """Print everything: steps for the hand and the wall, role cards, signs, blank sheets, the promise."""
    from toolkit.dokument.beratung.papiere import (
        frageblatt_als_dokument,
        mitschrift_als_dokument,
        phasenblatt_als_dokument,
        vertraulichkeit_als_dokument,
    )
    from toolkit.dokument.beratung.rollen import schild_fall_als_dokument, schild_moderation_als_dokument
    from toolkit.export.pdf.druck import Druckteil

    plan = runde.plan
    teile = [
        Druckteil((phasenblatt_als_dokument(plan),)),
        Druckteil((phasenblatt_als_dokument(plan, wand=True),), "wand-a4"),
        _cards(runde),
        Druckteil((schild_fall_als_dokument(), schild_moderation_als_dokument()), "wand-a4"),
        Druckteil((vertraulichkeit_als_dokument(), frageblatt_als_dokument(), mitschrift_als_dokument())),
    ]
    return write_prints("Kollegiale Beratung: alles zum Drucken", teile, "kollegiale beratung alles")


def print_steps(runde: Runde) -> Datei:
    """Print the steps on one page."""
    from toolkit.dokument.beratung.papiere import phasenblatt_als_dokument

    return write_document(phasenblatt_als_dokument(runde.plan), "kollegiale beratung schritte", "pdf")


def print_cards(runde: Runde) -> Datei:
    """Print the role cards, with names if roles were drawn."""
    return write_prints("Kollegiale Beratung: Rollenkarten", [_cards(runde)], "kollegiale beratung rollenkarten")


def print_phone() -> Datei:
    """Print the short version for the telephone."""
    from toolkit.dokument.telefonberatung import Telefonat, telefonat_als_dokument

    return write_document(telefonat_als_dokument(Telefonat()), "beratung am telefon", "pdf")


def _cards(runde: Runde) -> Druckteil:
    from toolkit.dokument.beratung.rollen import rollenkarten_als_dokumente
    from toolkit.export.pdf.druck import Druckteil

    besetzung = runde.besetzung
    gezogen = () if isinstance(besetzung, Fehler) else besetzung
    return Druckteil(rollenkarten_als_dokumente(runde.zahl, gezogen), "karten")
