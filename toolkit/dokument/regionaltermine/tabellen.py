"""Which tables leave as a spreadsheet: dates, hosts, places to meet, all ways?"""

from __future__ import annotations

from toolkit.dokument.regionaltermine.blatt import Regionaltermine, dated, last_day, name_of, title_of
from toolkit.dokument.regionaltermine.gastgeber import Gastgeber
from toolkit.dokument.regionaltermine.treffort import Treffort
from toolkit.dokument.regionaltermine.worte import say_clock
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt
from toolkit.planung.gastgeber import Wege

# Beyond that a table of all ways is no longer something that people read.
MEISTE_SPALTEN = 60


def termine_als_tabellen(t: Regionaltermine, gast: Gastgeber | None = None, ort: Treffort | None = None) -> Tabellen:
    """Write dates, hosts and places to meet as tables.

    Args:
        t: the sheet.
        gast: who hosts, if it could be planned.
        ort: where all could meet, if it could be compared.
    """
    blaetter = [_dates(t)]
    if gast:
        blaetter += [_hosts(gast), _sums(gast)]
    if ort:
        blaetter.append(_places(ort))
        if len(ort.wege.nach) <= MEISTE_SPALTEN:
            blaetter.append(_ways(ort.wege))
    return Tabellen(title_of(t), tuple(blaetter))


def _dates(t: Regionaltermine) -> Tabellenblatt:
    spalten = (
        Spalte("Tag", "datum"),
        Spalte("Letzter Tag", "datum"),
        Spalte("Uhrzeit"),
        Spalte("Was"),
        Spalte("Wo"),
        Spalte("Notiz"),
    )
    zeilen = tuple(
        (x.tag, last_day(x), say_clock(x), name_of(x, t), one_line(x.ort), x.notiz.strip()) for x in dated(t)
    )
    return Tabellenblatt("Termine", spalten, zeilen)


def _hosts(gast: Gastgeber) -> Tabellenblatt:
    einheit = gast.wege.einheit
    spalten = (
        Spalte("Jahr", "zahl"),
        Spalte("Lädt ein"),
        Spalte(f"Alle Wege ({einheit})", "zahl"),
        Spalte("Weitester Weg aus"),
        Spalte(f"Weitester Weg ({einheit})", "zahl"),
        Spalte("Warum"),
    )
    zeilen = tuple((j.jahr, j.ort, j.summe, j.weitester, j.weitester_weg, j.grund) for j in gast.plan.treffen)
    return Tabellenblatt("Gastgeber", spalten, zeilen)


def _sums(gast: Gastgeber) -> Tabellenblatt:
    return Tabellenblatt(
        "Wege je Ort", (Spalte("Ort"), Spalte(f"Zusammen ({gast.wege.einheit})", "zahl")), gast.plan.gesamt
    )


def _places(ort: Treffort) -> Tabellenblatt:
    einheit = ort.wege.einheit
    spalten = (
        Spalte("Treffpunkt"),
        Spalte(f"Alle Wege ({einheit})", "zahl"),
        Spalte(f"Längster Weg ({einheit})", "zahl"),
        Spalte("Längster Weg aus"),
        Spalte(f"Orte bis {ort.umkreis} {einheit}", "zahl"),
    )
    return Tabellenblatt(
        "Treffpunkte", spalten, tuple((o.ort, o.summe, o.laengster, o.wer, o.nah) for o in ort.wahl.orte)
    )


def _ways(wege: Wege) -> Tabellenblatt:
    spalten = (Spalte(f"Von ({wege.einheit})"), *(Spalte(f"nach {name}", "zahl") for name in wege.nach))
    return Tabellenblatt("Wege", spalten, tuple((n, *z) for n, z in zip(wege.von, wege.km, strict=True)))
