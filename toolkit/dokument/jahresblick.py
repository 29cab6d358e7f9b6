"""How does a whole year fit onto one page, into a table and into a calendar?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from toolkit.dokument.aufgaben import aufgaben_als_termine
from toolkit.dokument.ereignis import ereignisse_als_termine
from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt
from toolkit.dokument.termine import Termine
from toolkit.dokument.worte import say_date
from toolkit.planung.worte import MONATE

if TYPE_CHECKING:
    from toolkit.dokument.jahr import Jahrbuch

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
    """

    schluessel: str
    tag: date
    art: str
    titel: str
    mehr: str = ""
    erledigt: bool = False


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


def jahresblick_als_dokument(jahrbuch: Jahrbuch, name: str, vermerk: str = "") -> Dokument:
    """Write the year as one table with a row for each month; names of people stay out, for it hangs on a wall.

    Args:
        jahrbuch: the year.
        name: of the Mappe.
        vermerk: small print at the end.
    """
    zeilen = list_lines(jahrbuch)
    monate = tuple(
        (
            name_des_monats,
            _cell(z for z in zeilen if z.tag.month == monat and z.art == "treffen"),
            _cell(z for z in zeilen if z.tag.month == monat and z.art != "treffen"),
        )
        for monat, name_des_monats in enumerate(MONATE, 1)
    )
    bloecke: list[Block] = [Tabelle(("Monat", "Treffen", "Fristen und Aufgaben"), monate)]
    if jahrbuch.leer:
        bloecke = [Absatz("In diesem Jahr steht noch nichts.")]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(
        f"Das Jahr {jahrbuch.jahr} auf einen Blick", f"{name} · Stand: {say_date(jahrbuch.heute)}", tuple(bloecke)
    )


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


def _cell(zeilen: Iterable[Jahreszeile]) -> str:
    teile = []
    for zeile in zeilen:
        fertig = " (erledigt)" if zeile.erledigt and zeile.art != "treffen" else ""
        teile.append(f"**{zeile.tag.day}.** {as_inline(zeile.titel)}{fertig}")
    return "\\\n".join(teile)
