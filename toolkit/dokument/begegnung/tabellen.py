"""How does the plan of tables become a spreadsheet, for name tags and for those who receive people?"""

from __future__ import annotations

from toolkit.dokument.begegnung.blatt import Begegnung, name_of, real_guests, seated, title_of
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle


def tischliste_als_tabellen(b: Begegnung) -> Tabellen:
    """Write one row per guest: name, place, and the number of the table in each round; empty without a seat."""
    runden = [{g.id: nr for nr, tisch in enumerate(runde, 1) for g in tisch} for runde in seated(b)]
    kopf = (Spalte("Name", breite=34), Spalte("Ort", breite=28))
    spalten = (*kopf, *(Spalte(f"Tisch in Runde {nr}", "zahl", 16) for nr in range(1, len(runden) + 1)))
    zeilen: list[tuple[Zelle, ...]] = [
        (name_of(g), one_line(g.ort), *(plaetze.get(g.id) for plaetze in runden)) for g in real_guests(b)
    ]
    return Tabellen(title_of(b), (Tabellenblatt("Tischliste", spalten, tuple(zeilen)),))
