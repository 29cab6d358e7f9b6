"""Which actors stand in the lines that somebody typed: ``Name; Bereich; Rolle``?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.netz.blatt import MEISTE_AKTEURE, Akteurszeile, Netzblatt
from toolkit.dokument.netz.sektorworte import read_sector
from toolkit.planung.namen import name_key
from toolkit.planung.netz import SEKTOREN
from toolkit.planung.schnellzeilen import split_columns, split_lines
from toolkit.planung.worte import join_words, quote, say_count

LAENGSTE = 300
MIT_ROLLE, SPALTEN = 2, 3


@dataclass(frozen=True)
class Stellenfund:
    """What came of the lines.

    Attributes:
        blatt: the sheet with the new actors; lines that were not understood stay in its field.
        neu: how many actors came.
        gruende: why something stayed or was there already, in German.
    """

    blatt: Netzblatt
    neu: int
    gruende: tuple[str, ...]


def take_actor_lines(blatt: Netzblatt) -> Stellenfund:
    """Enter the actors of ``blatt.schnell``; a name that is there already is not entered twice.

    Two columns may be name and sector or name and role; of three the second must be a sector.
    """
    da = {name_key(a.name) for a in blatt.akteure if name_key(a.name)}
    akteure, rest, gruende = list(blatt.akteure), [], []
    for zeile in split_lines(blatt.schnell):
        fund = _read_line(zeile)
        if isinstance(fund, str):
            rest.append(zeile)
            gruende.append(fund)
        elif name_key(fund.name) in da:
            gruende.append(f"{quote(fund.name)} steht schon auf der Karte.")
        elif len(akteure) >= MEISTE_AKTEURE:
            rest.append(zeile)
        else:
            da.add(name_key(fund.name))
            akteure.append(fund)
    if len(akteure) >= MEISTE_AKTEURE and rest:
        gruende.append(f"Mehr als {say_count(MEISTE_AKTEURE, 'Stelle', 'Stellen')} fasst eine Karte nicht.")
    neu = blatt.model_copy(update={"akteure": akteure, "schnell": "\n".join(rest)})
    return Stellenfund(neu, len(akteure) - len(blatt.akteure), tuple(gruende))


def _read_line(zeile: str) -> Akteurszeile | str:
    spalten = split_columns(zeile)
    name, *mehr = spalten or [""]
    if not name:
        return f"In der Zeile {quote(zeile)} fehlt der Name am Anfang."
    if any(len(spalte) > LAENGSTE for spalte in spalten):
        return f"Die Zeile {quote(zeile[:40] + '…')} ist zu lang. Kürzen Sie den Text zwischen den Strichpunkten."
    sektor = read_sector(mehr[0]) if mehr else ""
    if sektor is not None:
        return Akteurszeile(name=name, sektor=sektor, rolle="; ".join(s for s in mehr[1:] if s)[:LAENGSTE])
    if len(spalten) == MIT_ROLLE:
        return Akteurszeile(name=name, rolle=mehr[0])
    auswahl = join_words(list(SEKTOREN.values()), "oder")
    return f"Den Bereich {quote(mehr[0])} bei {quote(name)} kennen wir nicht. Möglich sind {auswahl}."
