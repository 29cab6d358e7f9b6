"""How does a whole year fit onto one page, into a table and into a calendar?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from methodenkoffer.tage import MONATE
from toolkit.dokument.aufgaben import aufgaben_als_termine
from toolkit.dokument.ereignis import ereignisse_als_termine
from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt
from toolkit.dokument.termine import Termine
from toolkit.dokument.worte import say_date

if TYPE_CHECKING:
    from toolkit.dokument.jahr import Jahrbuch

Seite = Literal["blatt", "wand-a3"]
# What one page takes, tried out with the longest words: lines on an A4 sheet and on the A3 poster, and
# letters in a line of either column.
ZEILEN: dict[Seite, int] = {"blatt": 45, "wand-a3": 28}
LAENGSTE: dict[Seite, tuple[int, int]] = {"blatt": (27, 40), "wand-a3": (40, 54)}
ARTEN = {"treffen": "Treffen", "frist": "Frist", "aufgabe": "Aufgabe"}


@dataclass(frozen=True)
class Jahreszeile:
    """One line of the year.

    Attributes:
        schluessel: of the event or the task.
        tag: the day.
        art: ``treffen``, ``frist`` or ``aufgabe``.
        titel: what it is.
        mehr: time, place or person; may be empty.
        erledigt: whether it is done; a meeting with minutes counts as held.
        eigen: whether minutes are expected of it.
    """

    schluessel: str
    tag: date
    art: str
    titel: str
    mehr: str = ""
    erledigt: bool = False
    eigen: bool = True


def list_lines(jahrbuch: Jahrbuch) -> list[Jahreszeile]:
    """List meetings, deadlines and tasks of the year by day; on one day in this order."""
    zeilen = [
        Jahreszeile(
            t.ereignis.schluessel,
            t.ereignis.tag,
            "treffen",
            t.ereignis.titel,
            ", ".join(x for x in (f"{t.ereignis.zeit} Uhr" if t.ereignis.zeit else "", t.ereignis.ort.strip()) if x),
            t.protokoll is not None,
            t.ereignis.eigen,
        )
        for t in jahrbuch.treffen
    ]
    zeilen += [Jahreszeile(e.schluessel, e.tag, "frist", e.titel, "", e.erledigt) for e in jahrbuch.fristen]
    zeilen += [
        Jahreszeile(
            a.fund.aufgabe.id, a.tag, "aufgabe", a.fund.aufgabe.was, a.fund.aufgabe.wer.strip(), a.fund.aufgabe.erledigt
        )
        for a in jahrbuch.aufgaben
    ]
    reihe = list(ARTEN)
    return sorted(zeilen, key=lambda z: (z.tag, reihe.index(z.art)))


def jahresblick_als_dokument(jahrbuch: Jahrbuch, name: str, vermerk: str = "", seite: Seite | None = None) -> Dokument:
    """Write the year as one table with a row for each month; names of people stay out, for it hangs on a wall.

    Args:
        jahrbuch: the year.
        name: of the Mappe.
        vermerk: small print at the end.
        seite: the page that all must fit onto: long lines are cut then, and where a month is too full, it says how
            many more there are; what is still open comes first. Without a page nothing is left out.
    """
    zeilen = list_lines(jahrbuch)
    spalten = [
        [[z for z in zeilen if z.tag.month == monat and (z.art == "treffen") == treffen] for treffen in (True, False)]
        for monat in range(1, len(MONATE) + 1)
    ]
    treffen_je, anderes_je = _entries_per_cell(spalten, ZEILEN[seite]) if seite else (None, None)
    laengen = LAENGSTE[seite] if seite else (0, 0)
    monate = tuple(
        (wort, _cell(treffen, treffen_je, laengen[0]), _cell(anderes, anderes_je, laengen[1]))
        for wort, (treffen, anderes) in zip(MONATE, spalten, strict=True)
    )
    bloecke: list[Block] = [Tabelle(("Monat", "Treffen", "Fristen und Aufgaben"), monate)]
    if jahrbuch.leer:
        bloecke = [Absatz("In diesem Jahr steht noch nichts.")]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    titel = f"Das Jahr {jahrbuch.jahr} auf einen Blick"
    return Dokument(titel, f"{name} · Stand: {say_date(jahrbuch.heute)}", tuple(bloecke))


def _entries_per_cell(spalten: list[list[list[Jahreszeile]]], platz: int) -> tuple[int | None, int | None]:
    """Find how many meetings and how many other entries a month may show so that all need at most ``platz`` lines.

    Meetings are left out only where there are more of them than fit by themselves; ``None`` leaves nothing out.
    """
    meiste = max(len(zelle) for zellen in spalten for zelle in zellen)
    grenzen = [(None, None), *((None, n) for n in range(meiste, 0, -1)), *((n, 1) for n in range(meiste, 0, -1))]
    for grenze in grenzen:
        hoehen = [
            max(1, *(_height(zelle, hoechstens) for zelle, hoechstens in zip(zellen, grenze, strict=True)))
            for zellen in spalten
        ]
        if sum(hoehen) <= platz:
            return grenze
    return grenzen[-1]


def _height(zelle: list[Jahreszeile], hoechstens: int | None) -> int:
    """Lines of a cell; one more says how many entries are left out."""
    return len(zelle) if hoechstens is None else min(len(zelle), hoechstens + 1)


def _cell(zeilen: list[Jahreszeile], hoechstens: int | None, laengste: int) -> str:
    gezeigt = sorted(zeilen, key=lambda z: (z.erledigt, z.tag))[:hoechstens]
    teile = []
    for zeile in sorted(gezeigt, key=lambda z: z.tag):
        fertig = " (erledigt)" if zeile.erledigt and zeile.art != "treffen" else ""
        kurz = (
            zeile.titel if not laengste or len(zeile.titel) <= laengste else f"{zeile.titel[: laengste - 1].rstrip()}…"
        )
        teile.append(f"**{zeile.tag.day}.** {as_inline(kurz)}{'' if laengste else fertig}")
    if rest := len(zeilen) - len(gezeigt):
        teile.append(f"*und {rest} weitere*" if rest > 1 else "*und noch etwas*")
    return "\\\n".join(teile)


def jahresblick_als_tabellen(jahrbuch: Jahrbuch) -> Tabellen:
    """Write the year as one table for a spreadsheet."""
    spalten = (
        Spalte("Tag", "datum"),
        Spalte("Art"),
        Spalte("Was", breite=52),
        Spalte("Uhrzeit, Ort oder Person", breite=34),
        Spalte("Erledigt", "ja_nein"),
    )
    zeilen = tuple((z.tag, ARTEN[z.art], z.titel, z.mehr, z.erledigt) for z in list_lines(jahrbuch))
    return Tabellen(f"Jahr {jahrbuch.jahr}", (Tabellenblatt(f"Jahr {jahrbuch.jahr}", spalten, zeilen),))


def jahresblick_als_termine(jahrbuch: Jahrbuch) -> Termine:
    """Write the meetings, deadlines and open tasks of the year as dates for one calendar."""
    ereignisse = [t.ereignis for t in jahrbuch.treffen] + list(jahrbuch.fristen)
    titel = f"Jahr {jahrbuch.jahr}"
    aufgaben = aufgaben_als_termine([a.fund for a in jahrbuch.aufgaben]).termine
    return Termine(titel, (*ereignisse_als_termine(titel, ereignisse).termine, *aufgaben))
