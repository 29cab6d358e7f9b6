"""What do many places fill in before a round, as rows of a table that can be read back?"""

from __future__ import annotations

from collections.abc import Iterable

from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.steckbrief import (
    BIETET,
    KENNUNG,
    KM,
    MEHRZEILIG,
    ORT,
    SEITE,
    STECKBRIEF,
    SUCHT,
    TANDEMS,
    WUENSCHE,
    say_return,
)
from toolkit.dokument.tandemvermittlung.werte import SEITEN, Tandemort

ERKLAERUNG = "So geht es"
LEERE_ZEILEN = 20
SPALTEN = (
    Spalte(ORT, breite=26),
    Spalte(SEITE, breite=22),
    Spalte(TANDEMS, "zahl", 12),
    Spalte(SUCHT, breite=42),
    Spalte(BIETET, breite=42),
    Spalte(WUENSCHE, breite=30),
    Spalte(KM, "zahl", 14),
    Spalte(KENNUNG, breite=14),
)
ERKLAERT = (
    (SEITE, "„sucht“, „gibt“ oder „nicht“: Suchen Sie Begleitung, geben Sie welche, oder passt es diesmal nicht?"),
    (TANDEMS, "Nur wenn Sie Begleitung geben: wie viele Orte auf einmal."),
    (SUCHT, "Eine Sache je Zeile (neue Zeile mit Alt und Enter), zum Beispiel: Jugendliche erreichen."),
    (BIETET, "Eine Sache je Zeile. Kleine Dinge sind oft die nützlichsten."),
    (WUENSCHE, "Orte, mit denen Sie gern ein Tandem wären, einer je Zeile. Darf leer bleiben."),
    (KM, "Darf leer bleiben. Dann darf der andere Ort überall liegen."),
    (KENNUNG, "Bitte stehen lassen: Daran erkennen wir Ihren Ort wieder."),
)


def steckbriefe_als_tabellen(v: Tandemvermittlung, orte: Iterable[Tandemort]) -> Tabellen:
    """Make a table with one row per place that can be read back; without places a blank one."""
    zeilen = tuple(_row(o) for o in orte) or ((None,) * len(SPALTEN),) * LEERE_ZEILEN
    spalten = (Spalte("Spalte", breite=24), Spalte("Was dort hineinkommt", breite=80))
    erklaert = Tabellenblatt(ERKLAERUNG, spalten, (*ERKLAERT, ("Zurück", say_return(v))))
    return Tabellen(STECKBRIEF, (Tabellenblatt(STECKBRIEF, SPALTEN, zeilen), erklaert))


def _row(ort: Tandemort) -> tuple[Zelle, ...]:
    zeilen = {feld: "\n".join(split_lines(getattr(ort, feld))) for feld in MEHRZEILIG.values()}
    seite = SEITEN[ort.seite].split(maxsplit=1)[0] if ort.seite in ("sucht", "gibt") else ort.seite
    tandems = ort.kapazitaet if ort.seite == "gibt" else None
    return (ort.name, seite, tandems, *zeilen.values(), ort.hoechstens_km, ort.id)
