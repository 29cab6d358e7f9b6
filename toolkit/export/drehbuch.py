"""How does the editable script become a spreadsheet whose ids nobody sees and nobody loses?"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_tabellen import KENNUNG, ablauf_als_tabellen
from toolkit.export.xlsx import render_xlsx

if TYPE_CHECKING:
    from toolkit.dokument.angaben import Angaben
    from toolkit.dokument.tabellen import Tabellen
    from toolkit.planung.ablauf import Ablauf


def render_drehbuch_xlsx(ablauf: Ablauf, angaben: Angaben, *, privat: bool = False) -> bytes:
    """Write a plan as an editable spreadsheet; `toolkit.export.rueckweg.lies_drehbuch` reads it in again.

    Args:
        ablauf: the plan.
        angaben: what stands at the foot of every printed page.
        privat: whether the private notes of the moderation are a column.

    Returns:
        The file; equal arguments give equal bytes.
    """
    tabellen = ablauf_als_tabellen(ablauf, privat=privat)
    return _hide_ids(render_xlsx(tabellen, angaben), tabellen)


def _hide_ids(datei: bytes, tabellen: Tabellen) -> bytes:
    """Hide the column of the ids in each sheet that has one; rows still take it along when they move."""
    neu = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(datei)) as alt, zipfile.ZipFile(neu, "w", zipfile.ZIP_DEFLATED) as ziel:
        for name in alt.namelist():
            inhalt = alt.read(name)
            if treffer := re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name):
                titel = [s.titel for s in tabellen.blaetter[int(treffer[1]) - 1].spalten]
                if KENNUNG in titel:
                    nummer = str(titel.index(KENNUNG) + 1).encode()
                    inhalt = inhalt.replace(
                        b'<col min="%b" max="%b" ' % (nummer, nummer),
                        b'<col min="%b" max="%b" hidden="1" ' % (nummer, nummer),
                    )
            ziel.writestr(zipfile.ZipInfo(name), inhalt, zipfile.ZIP_DEFLATED)
    return neu.getvalue()
