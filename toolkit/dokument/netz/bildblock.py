"""How does the picture of a network stand on paper?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Bild, Block, Ueberschrift
from toolkit.dokument.netz.bildlage import find_places
from toolkit.dokument.netz.blatt import Netzblatt, title_of
from toolkit.planung.netz import Netz

GRENZE = 120
ZU_VIELE = "So viele Stellen passen nicht lesbar auf ein Blatt. Das Bild sehen Sie am Bildschirm."


def draw_block(blatt: Netzblatt, netz: Netz) -> list[Block]:
    """Draw the view that the sheet shows, with legend and words for those who do not see it.

    Args:
        blatt: the sheet with the places.
        netz: what of it may be shown.
    """
    from toolkit.dokument.bilder.netzbild import describe_picture, netzbild_svg

    if len(netz.akteure) > GRENZE:
        return [Ueberschrift("Das Bild"), Absatz(ZU_VIELE)]
    mit = blatt.mit_bewertung
    sicht = "sektoren" if blatt.sicht == "kreise" and not mit else blatt.sicht
    bild = netzbild_svg(
        netz, find_places(blatt, sicht), sicht=sicht, mit_einfluss=mit, mit_konflikt=mit, titel=title_of(blatt)
    )
    worte = describe_picture(netz, sicht, mit_einfluss=mit, mit_konflikt=mit)
    return [Ueberschrift("Das Bild"), Bild(bild, worte)]
