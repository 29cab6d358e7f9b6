"""What would a plan be after taking over an edited script, and what cannot be taken over?"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_tabellen import AUFGABEN, DREHBUCH, KENNUNG
from toolkit.export.rueckweg.aufgaben import build_tasks
from toolkit.export.rueckweg.datei import DATEI, HOECHSTENS_ZEILEN, KAPUTT, NEHMEN, Blatt, open_sheets
from toolkit.export.rueckweg.drehbuch import build_days
from toolkit.export.rueckweg.platz import id_of
from toolkit.export.rueckweg.werte import Mangel, Rueckweg
from toolkit.planung.baum import walk_blocks
from toolkit.planung.meldungen import Fehler
from toolkit.planung.unterschied import Unterschied, compare_plans

if TYPE_CHECKING:
    from toolkit.planung.ablauf import Ablauf

HOECHSTENS_MAENGEL = 100
FREMD_AB = 4
_LOG = logging.getLogger(__name__)


def lies_drehbuch(daten: bytes, ablauf: Ablauf) -> Rueckweg:
    """Read an edited script; nothing is taken over by this.

    Args:
        daten: the spreadsheet, from whoever sent it.
        ablauf: the plan that it was written from, as it is now.

    Returns:
        Differences, faults with cell and cure, and the plan as it would be. A cell with a fault keeps its old
        content; whatever is wrong with the file, nothing is raised.
    """
    try:
        return _read(daten, ablauf)
    except Exception:  # noqa: BLE001 - a person is waiting for a sentence, not for an error
        _LOG.exception("script could not be read")
        return Rueckweg(None, (), (KAPUTT,))


def _read(daten: bytes, ablauf: Ablauf) -> Rueckweg:
    blaetter = open_sheets(daten)
    if isinstance(blaetter, Mangel):
        return Rueckweg(None, (), (blaetter,))
    blatt = _find(blaetter, DREHBUCH, ("titel", "minuten"))
    if blatt is None:
        was = "Darin ist kein Blatt mit den Spalten „Titel“ und „Minuten“."
        return Rueckweg(None, (), (Mangel(DATEI, was, NEHMEN),))
    if (mangel := _refuse(blatt, ablauf)) is not None:
        return Rueckweg(None, (), (mangel,))
    maengel: list[Mangel] = []
    neu = build_days(ablauf, blatt, maengel)
    if isinstance(neu, Fehler):
        return Rueckweg(None, (), (Mangel(blatt.name, neu.was, neu.tun),))
    aufgaben = _find(blaetter, AUFGABEN, ("aufgabe",))
    if aufgaben is not None and _knows_ids(aufgaben):
        neu = build_tasks(neu, aufgaben, maengel)
        if isinstance(neu, Fehler):
            return Rueckweg(None, (), (Mangel(aufgaben.name, neu.was, neu.tun),))
    unterschiede = compare_plans(ablauf, neu)
    if (fremd := _looks_foreign(ablauf, unterschiede)) is not None:
        maengel.insert(0, fremd)
    if (zuviel := len(maengel) - HOECHSTENS_MAENGEL) > 0:
        rest = Mangel(DATEI, f"{zuviel} weitere Stellen passen nicht.", "Bitte sehen Sie die ganze Tabelle durch.")
        maengel = [*maengel[:HOECHSTENS_MAENGEL], rest]
    return Rueckweg(neu, unterschiede, tuple(maengel))


def _find(blaetter: list[Blatt], name: str, spalten: tuple[str, ...]) -> Blatt | None:
    """Find a sheet by its name, else by its columns."""
    passende = [b for b in blaetter if all(s in b.spalten for s in spalten)]
    return next((b for b in passende if b.name.strip().casefold() == name.casefold()), next(iter(passende), None))


def _knows_ids(blatt: Blatt) -> bool:
    return KENNUNG.casefold() in blatt.spalten


def _refuse(blatt: Blatt, ablauf: Ablauf) -> Mangel | None:
    if not _knows_ids(blatt):
        was = "Die ausgeblendete Spalte „Kennung“ fehlt. Ohne sie lassen sich die Zeilen nicht zuordnen."
        return Mangel(blatt.name, was, "Sichern Sie das Drehbuch neu und ändern Sie diese Datei.")
    if blatt.zu_lang:
        return Mangel(
            blatt.name, f"Das sind mehr als {HOECHSTENS_ZEILEN} Zeilen.", "Löschen Sie, was nicht dazugehört."
        )
    bekannt = {block.id for _, block in walk_blocks(ablauf)}
    kennungen = {id_of(zeile) for zeile in blatt.zeilen} - {""}
    if bekannt and not blatt.zeilen:
        return Mangel(blatt.name, "Darin steht keine einzige Zeile.", NEHMEN)
    if bekannt and kennungen and not kennungen & bekannt:
        return Mangel(blatt.name, "Diese Datei gehört zu einem anderen Ablauf.", NEHMEN)
    return None


def _looks_foreign(ablauf: Ablauf, unterschiede: tuple[Unterschied, ...]) -> Mangel | None:
    """Notice a file of another plan that uses the same ids: then nearly every title is another one."""
    bloecke = {block.id for _, block in walk_blocks(ablauf)}
    umbenannt = {u.stelle for u in unterschiede if u.stelle in bloecke and " heißt jetzt " in u.satz}
    if len(umbenannt) < FREMD_AB or len(umbenannt) * 3 < len(bloecke) * 2:
        return None
    was = "Fast alle Titel sind anders als in Ihrem Ablauf. Vielleicht gehört die Datei zu einem anderen."
    return Mangel(DATEI, was, "Bitte sehen Sie die Änderungen genau an, bevor Sie sie übernehmen.")
