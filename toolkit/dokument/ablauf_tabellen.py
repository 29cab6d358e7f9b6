"""How does a plan become a spreadsheet that people edit and that finds its way back?

Each row bears the id of its piece in the column `KENNUNG`, so that a row may move, be renamed and still be known.
"""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_sicht import short_time
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle
from toolkit.planung.ablauf import Parallel
from toolkit.planung.material import sum_material
from toolkit.planung.uhr import plan_times
from toolkit.planung.werte import TAG_MINUTEN

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.planung.ablauf import Ablauf, Block, Spur, Tag
    from toolkit.planung.uhr import Zeitplan

KENNUNG = "Kennung"
NOTIZ = "Private Notiz"
DREHBUCH = "Drehbuch"
AUFGABEN = "Aufgaben"
ARTEN = {"karte": "Methode", "input": "Beitrag", "pause": "Pause", "frei": "Frei"}
GLEICHZEITIG, SPUR = "Gleichzeitig", "Spur"
VORHER, NACHHER = "vorher", "danach"
NAECHSTER_TAG = " am nächsten Tag"
_VERSCHLUESSELT = re.compile("_x[0-9A-Fa-f]{4}_")  # how the format writes rare signs
SPALTEN = (
    Spalte("Tag", "zahl", 6),
    Spalte("Beginn", "uhrzeit"),
    Spalte("Minuten", "zahl", 9),
    Spalte("Art", "text", 12),
    Spalte("Titel", "text", 34),
    Spalte("Wer", "text", 18),
    Spalte("Spur", "text", 16),
    Spalte("Fest um", "uhrzeit", 11),
    Spalte("Kürzbar auf", "zahl", 11),
    Spalte("Weglassbar", "ja_nein", 11),
    Spalte("Text", "text", 38),
)
AUFGABENSPALTEN = (
    Spalte("Wann", "text", 10),
    Spalte("Frist", "text", 20),
    Spalte("Bis", "datum", 13),
    Spalte("Aufgabe", "text", 60),
    Spalte("Wer", "text", 24),
    Spalte("Erledigt", "ja_nein", 11),
)
ANLEITUNG = (
    "Ändern Sie im Blatt „Drehbuch“, was Sie möchten: Minuten, Titel, Wer, Text, Reihenfolge.",
    "Zeilen verschieben: die ganze Zeile ausschneiden und woanders einfügen. Es gilt die Reihenfolge im Blatt.",
    "Neue Zeile: Titel und Minuten genügen. Zeile löschen: Der Block fällt weg.",
    "Die Spalte „Beginn“ wird berechnet. Eine feste Uhrzeit gehört in die Spalte „Fest um“, zum Beispiel 12:30.",
    "Was gleichzeitig läuft, trägt in der Spalte „Spur“ den Namen seiner Spur. Ist die Zelle leer, gilt es für alle.",
    "Die Spalte „Kennung“ ist ausgeblendet. Bitte lassen Sie sie stehen: An ihr erkennt der Methodenkoffer die Zeilen.",
    "Speichern Sie die Datei als Excel-Arbeitsmappe (.xlsx) und lesen Sie sie im Ablaufplaner wieder ein.",
    "Bevor etwas übernommen wird, sehen Sie jede Änderung.",
)


def ablauf_als_tabellen(ablauf: Ablauf, katalog: Katalog | None = None, *, privat: bool = False) -> Tabellen:
    """Write a plan as an editable script, with its tasks, its material and how to use the file.

    Args:
        ablauf: the plan.
        katalog: the content; asked for alike by all papers of a plan.
        privat: whether the private notes of the moderation are a column.
    """
    del katalog
    zeiten = plan_times(ablauf)
    namen = track_names(ablauf)
    zeilen: list[tuple[Zelle, ...]] = []
    for nummer, tag in enumerate(ablauf.tage, 1):
        zeilen += _day_rows(tag, nummer, zeiten, namen)
    spalten: tuple[Spalte, ...] = (*SPALTEN, Spalte(NOTIZ, "text", 40), Spalte(KENNUNG))
    if not privat:
        spalten = (*SPALTEN, Spalte(KENNUNG))
        zeilen = [(*zeile[:-2], zeile[-1]) for zeile in zeilen]
    aufgaben = tuple(
        (wort, a.wann, a.bis, a.titel, a.verantwortlich, a.erledigt, a.id)
        for wort, liste in ((VORHER, ablauf.vorbereitung), (NACHHER, ablauf.nachbereitung))
        for a in liste
    )
    material = tuple((m.menge, m.was, ", ".join(m.wofuer), m.da) for m in sum_material(ablauf))
    return Tabellen(
        ablauf.titel,
        (
            Tabellenblatt(DREHBUCH, spalten, tuple(zeilen)),
            Tabellenblatt(AUFGABEN, (*AUFGABENSPALTEN, Spalte(KENNUNG)), aufgaben),
            Tabellenblatt("Material", MATERIALSPALTEN, material),
            Tabellenblatt("So geht es", (Spalte("So geht es", "text", 72),), tuple((satz,) for satz in ANLEITUNG)),
        ),
    )


MATERIALSPALTEN = (
    Spalte("Menge", "zahl", 9),
    Spalte("Was", "text", 44),
    Spalte("Wofür", "text", 44),
    Spalte("Ist da", "ja_nein", 9),
)


def track_names(ablauf: Ablauf) -> dict[str, str]:
    """Give each track, by its id, a name that no other track of the plan has (capitals make no difference)."""
    namen: dict[str, str] = {}
    vergeben: set[str] = set()
    for tag in ablauf.tage:
        for stueck in tag.elemente:
            for spur in stueck.spuren if isinstance(stueck, Parallel) else ():
                stamm, zahl = _plain_name(spur.titel) or SPUR, 2
                name = stamm
                while name.casefold() in vergeben:
                    name, zahl = f"{stamm} ({zahl})", zahl + 1
                vergeben.add(name.casefold())
                namen[spur.id] = name
    return namen


def _plain_name(titel: str) -> str:
    """Take out what a spreadsheet would not give back as it was."""
    ohne = _VERSCHLUESSELT.sub(" ", titel.replace("x005F_", ""))
    return " ".join("".join(z if z.isprintable() else " " for z in ohne).split())


def clock_cell(minuten: int | None) -> Zelle:
    """Write minutes since midnight as a time of day; after midnight as words."""
    if minuten is None:
        return None
    if minuten >= TAG_MINUTEN:
        return f"{short_time(minuten)}{NAECHSTER_TAG}"
    return time(minuten // 60, minuten % 60)


def _day_rows(tag: Tag, nummer: int, zeiten: Zeitplan, namen: dict[str, str]) -> list[tuple[Zelle, ...]]:
    zeilen: list[tuple[Zelle, ...]] = []
    for stueck in tag.elemente:
        beginn = clock_cell(zeiten.zeiten[stueck.id].beginn % TAG_MINUTEN)
        if not isinstance(stueck, Parallel):
            zeilen.append(_block_row(stueck, nummer, beginn, ""))
            continue
        fest = clock_cell(stueck.fest_um)
        leer: tuple[Zelle, ...] = (None, None, None, None)
        zeilen.append((nummer, beginn, None, GLEICHZEITIG, stueck.titel, "", "", fest, *leer, stueck.id))
        for spur in stueck.spuren:
            zeilen += _track_rows(spur, nummer, zeiten, namen[spur.id], beginn)
    return zeilen


def _track_rows(spur: Spur, nummer: int, zeiten: Zeitplan, name: str, beginn: Zelle) -> list[tuple[Zelle, ...]]:
    leer: tuple[Zelle, ...] = (None, None, None, None, None)
    zeilen: list[tuple[Zelle, ...]] = [
        (nummer, beginn, None, SPUR, spur.titel, spur.verantwortlich, name, *leer, spur.id)
    ]
    for block in spur.bloecke:
        wann = clock_cell(zeiten.zeiten[block.id].beginn % TAG_MINUTEN)
        zeilen.append(_block_row(block, nummer, wann, name))
    return zeilen


def _block_row(block: Block, nummer: int, beginn: Zelle, spur: str) -> tuple[Zelle, ...]:
    return (
        nummer,
        beginn,
        block.minuten,
        ARTEN[block.art],
        block.titel,
        block.verantwortlich,
        spur,
        clock_cell(block.fest_um),
        block.kuerzbar_auf,
        block.weglassbar,
        block.text,
        block.private_notiz,
        block.id,
    )
