"""What do the answers of a survey say that came back as files, and which of them need a hand?"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from toolkit.dokument.netz.antworten import Antwort
from toolkit.dokument.netz.blatt import Netzblatt
from toolkit.dokument.netz.namen import Akteursbuch
from toolkit.dokument.regionaltreffen.worte import shorten
from toolkit.export.rueckweg.datei import DATEI
from toolkit.export.rueckweg.netz_antwort import NOCHMAL, Antwortdatei
from toolkit.export.rueckweg.netzwerte import limit_faults
from toolkit.export.rueckweg.werte import Mangel

HOECHSTENS_DATEIEN = 300
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Umfrageeinlesung:
    """Files, read but not yet taken over.

    Attributes:
        antworten: the answers that could be read, in the order of the files.
        maengel: what could not be read, with file, cell and cure.
    """

    antworten: tuple[Antwort, ...] = ()
    maengel: tuple[Mangel, ...] = ()


def lies_umfrage(dateien: Sequence[tuple[str, bytes]], blatt: Netzblatt) -> Umfrageeinlesung:
    """Read answers, one per file; a file that cannot be read is said and stops no other. Nothing is raised.

    Args:
        dateien: name and content of each file, at most 300.
        blatt: the network whose actors were asked.
    """
    antworten, maengel = [], []
    buch = Akteursbuch(blatt.akteure)
    for name, daten in dateien[:HOECHSTENS_DATEIEN]:
        eigene: list[Mangel] = []
        try:
            antwort = Antwortdatei(buch, eigene).read(daten)
        except Exception:  # noqa: BLE001 - a person is waiting for a sentence, not for an error
            _LOG.exception("answer could not be read")
            antwort = None
            eigene.append(Mangel(DATEI, "Die Datei ist beschädigt.", NOCHMAL))
        kurz = shorten(name, 60) or DATEI
        maengel += [replace(m, zelle=kurz if m.zelle == DATEI else f"{kurz}, {m.zelle}") for m in eigene]
        if antwort is not None:
            antworten.append(replace(antwort, woher=kurz))
    if len(dateien) > HOECHSTENS_DATEIEN:
        was = f"Mehr als {HOECHSTENS_DATEIEN} Dateien auf einmal lesen wir nicht."
        maengel.append(Mangel(DATEI, was, "Nehmen Sie den Rest danach."))
    return Umfrageeinlesung(tuple(antworten), limit_faults(maengel))
