"""Which sector does somebody mean who types a word?"""

from __future__ import annotations

from typing import get_args

from toolkit.dokument.netz.blatt import Sektor
from toolkit.planung.namen import name_key
from toolkit.planung.netz import SEKTOREN

_AUCH: dict[Sektor, tuple[str, ...]] = {
    "zivilgesellschaft": ("zivil", "verein", "vereine", "ehrenamt", "engagement", "stiftung", "initiative", "verband"),
    "verwaltung": ("amt", "stadt", "gemeinde", "kommune", "rathaus", "landkreis", "behörde", "öffentliche hand"),
    "politik": ("rat", "stadtrat", "gemeinderat", "partei", "ortsrat", "kreistag"),
    "wirtschaft": ("unternehmen", "firma", "betrieb", "gewerbe", "handel", "handwerk", "bank"),
    "bildung": ("schule", "wissenschaft", "hochschule", "kita", "volkshochschule", "vhs", "forschung"),
    "kirche": ("religion", "glaube", "gemeinde der kirche", "kirchen", "moschee", "kirche/religion"),
    "medien": ("presse", "zeitung", "radio", "medium"),
    "sonstige": ("sonstiges", "andere", "anderes", "weitere"),
}
_WORTE: dict[str, Sektor] = {
    name_key(wort): sektor
    for sektor in get_args(Sektor)
    if sektor
    for wort in (sektor, SEKTOREN[sektor], *_AUCH[sektor])
}


def read_sector(wort: str) -> Sektor | None:
    """Read a sector; empty for an empty word, ``None`` if nobody knows it.

    Args:
        wort: for example ``Verwaltung``, ``Verein`` or ``Bildung und Wissenschaft``.
    """
    schluessel = name_key(wort.strip(" ."))
    return _WORTE.get(schluessel) if schluessel else ""
