"""Which tables do the regions fill: one row per place, one per region, and what it rests on?"""

from __future__ import annotations

from methodenkoffer.orte import NENNUNG
from toolkit.dokument.regionalgruppe.blatt import say_place
from toolkit.dokument.regionen.abdruck import say_changed
from toolkit.dokument.regionen.blatt import Regionen, title_of
from toolkit.dokument.regionen.gemerkt import Ergebnis, restore
from toolkit.dokument.regionen.guete import say_result
from toolkit.dokument.regionen.papiere import MASS, VORSCHLAG, say_task, say_ways
from toolkit.dokument.regionen.zeilen import Gebietszeile, list_regions
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle

OHNE = "noch ohne Region"
OHNE_LAGE = "nicht auf der Karte"


def regionen_als_tabellen(r: Regionen) -> Tabellen:
    """Write places, regions and their quality; before the first computation the places only."""
    ergebnis = restore(r)
    zeilen = list_regions(r, ergebnis) if ergebnis else []
    einheit = f"in {ergebnis.bau.aufgabe.einheit}" if ergebnis else "in km"
    weg = f"Weg zum Treffpunkt {einheit}"
    spalten = (
        Spalte("Ort", breite=30),
        Spalte("Land", breite=24),
        Spalte("Region", breite=8),
        Spalte("Name der Region", breite=30),
        Spalte("Treffpunkt", breite=30),
        Spalte(weg, "zahl", 24),
        Spalte("Festgehalten", "ja_nein", 14),
    )
    orte: list[tuple[Zelle, ...]] = [
        (o.name, o.land, z.zeichen, z.name, z.mitte, round(o.weg, 1), o.fest) for z in zeilen for o in z.orte
    ]
    dabei = {o.id for z in zeilen for o in z.orte}
    orte += [
        (say_place(o), "", OHNE if o.auf_der_karte else OHNE_LAGE, "", "", None, None)
        for o in r.gruppe.orte
        if o.id not in dabei
    ]
    blaetter = [Tabellenblatt("Orte", spalten, tuple(orte))]
    if ergebnis:
        blaetter.append(_regions(zeilen, einheit))
    blaetter.append(_basis(r, ergebnis))
    return Tabellen(title_of(r), tuple(blaetter))


def _regions(zeilen: list[Gebietszeile], einheit: str) -> Tabellenblatt:
    spalten = (
        Spalte("Region", breite=8),
        Spalte("Name", breite=30),
        Spalte("Treffpunkt", breite=30),
        Spalte("Orte", "zahl", 8),
        Spalte(f"Alle Wege {einheit}", "zahl", 20),
        Spalte(f"Weitester Weg {einheit}", "zahl", 24),
        Spalte("Abseits", breite=60),
    )
    return Tabellenblatt(
        "Regionen",
        spalten,
        tuple(
            (z.zeichen, z.name, z.mitte, len(z.orte), round(z.summe, 1), round(z.weiteste, 1), " ".join(z.abseits))
            for z in zeilen
        ),
    )


def _basis(r: Regionen, ergebnis: Ergebnis | None) -> Tabellenblatt:
    saetze = [say_task(r)]
    if ergebnis:
        saetze += [*say_result(r, ergebnis), *say_changed(r), MASS, say_ways(ergebnis)]
    return Tabellenblatt(
        "Worauf das beruht", (Spalte("Satz", breite=110),), tuple((s,) for s in [*saetze, VORSCHLAG, NENNUNG])
    )
