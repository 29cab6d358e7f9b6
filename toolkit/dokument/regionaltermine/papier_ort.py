"""Which paper says where all could meet, how far it is, and shows the ways on a map?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Bild, Block, Dokument, Liste, Tabelle, Ueberschrift
from toolkit.dokument.regionaltermine.blatt import Regionaltermine
from toolkit.dokument.regionaltermine.treffort import Treffort, map_lines, map_points
from toolkit.dokument.regionaltermine.worte import VORSCHLAG, write_basis
from toolkit.dokument.regionaltreffen.worte import inline, one_line

MEISTE_AUF_KARTE = 100


def treffpunkt_als_dokument(t: Regionaltermine, ort: Treffort, ziel: str = "") -> Dokument:
    """Write where all could meet, how far it is, and a map with the ways to one place.

    Args:
        t: the sheet.
        ort: the comparison.
        ziel: id of the place to which the lines lead; empty for the one with the shortest ways.
    """
    bloecke: tuple[Block, ...] = (*write_places(ort), *_map(t, ort, ziel), Absatz(VORSCHLAG, "vermerk"))
    return Dokument("Wo treffen wir uns?", one_line(t.gruppe.titel), bloecke)


def write_places(ort: Treffort) -> list[Block]:
    """Write the comparison as blocks of a paper."""
    wahl, wege = ort.wahl, ort.wege
    zeilen = tuple(
        (
            inline(o.ort) + (" (weiterer Ort)" if o.ort in ort.ideen else ""),
            wege.say(o.summe),
            f"{wege.say(o.laengster)} (aus {inline(o.wer)})",
            f"{o.nah} von {len(wege.von)}",
        )
        for o in wahl.orte
    )
    return [
        Liste(tuple(inline(satz) for satz in wahl.saetze)),
        Tabelle(
            ("Treffpunkt", "Alle Wege", "Längster Weg", f"Orte bis {ort.umkreis}\u00a0{wege.einheit}"),
            zeilen,
        ),
        *write_basis(wege, ort.ohne_lage, ort.gaeste),
    ]


def _map(t: Regionaltermine, ort: Treffort, ziel: str) -> list[Block]:
    from toolkit.dokument.bilder.landkarte import describe_map, landkarte_svg

    punkte = map_points(t, ort)
    if len(punkte) > MEISTE_AUF_KARTE:
        return []
    namen = {p.id: p.name for p in punkte}
    wohin = ziel if ziel in namen else ort.kennungen[ort.wahl.kuerzeste.ort]
    linien, titel = map_lines(t, wohin), f"Die Wege nach {one_line(namen[wohin])}"
    bild = Bild(landkarte_svg(punkte, linien=linien), describe_map(punkte, linien=linien, titel=titel))
    return [Ueberschrift(titel), bild]
