"""How wide is each column of a printed table?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.export.textdaten import plain_text

if TYPE_CHECKING:
    from toolkit.dokument.form import Tabelle

_TRENNBAR = 14  # longer words may be hyphenated
_KURZ = 12  # a column whose longest cell is no longer never wraps
_LUFT = 3  # space beside the text, in characters
_FETT = 1.1  # the first cell of a row is bold, and bold letters are wider


def column_shares(tabelle: Tabelle, zeichen: int = 94) -> tuple[float, ...]:
    """Share the width of the page among the columns, so that short columns do not wrap and long ones get the rest.

    Args:
        tabelle: the table.
        zeichen: how many characters of body text fit into the whole width.

    Returns:
        One share for each column, together 1; nothing for a table without columns.
    """
    if not tabelle.kopf:
        return ()
    mindestens, wunsch = [], []
    for stelle, kopf in enumerate(tabelle.kopf):
        zellen = [plain_text(zeile[stelle]) for zeile in tabelle.zeilen if stelle < len(zeile)]
        laengste = max((len(z) for z in (kopf, *zellen)), default=1)
        wort = max((len(w) for z in (kopf, *zellen) for w in re.split(r"[ \n-]", z)), default=1)
        fett = 1.0 if stelle else _FETT
        mindestens.append((laengste if laengste <= _KURZ else min(wort, _TRENNBAR)) * fett + _LUFT)
        volle = [len(z) for z in zellen if z]
        wunsch.append((sum(volle) / max(len(volle), 1)) ** 0.85 if laengste > _KURZ else 0.0)
    rest = zeichen - sum(mindestens)
    if rest > 0:
        teiler = sum(wunsch) or 1.0
        leer = 0.0 if sum(wunsch) else rest / len(wunsch)
        mindestens = [m + rest * w / teiler + leer for m, w in zip(mindestens, wunsch, strict=True)]
    ganz = sum(mindestens)
    return tuple(m / ganz for m in mindestens)
