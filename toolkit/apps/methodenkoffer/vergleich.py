"""What stands in which row when cards are compared?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.search.felder import plain
from toolkit.dokument import worte as sprache

if TYPE_CHECKING:
    from methodenkoffer.schema import Karte
    from methodenkoffer.skalierung import Zuschnitt
    from toolkit.apps.methodenkoffer.model import Modell
    from toolkit.frame.worte import Worte

REIHENFOLGE = (
    "kurz",
    "personen",
    "minuten",
    "passt",
    "ort",
    "niveau",
    "ablauf",
    "material",
    "raum",
    "vorbereitung",
    "ergebnis",
    "wann_nicht",
)


def compare(modell: Modell, worte: Worte) -> list[dict[str, object]]:
    """Return the rows of the comparison, the same for every card, each cut to the visitor's group and time.

    Args:
        modell: the cards in the comparison, and group and time.
        worte: the screen's words.

    Returns:
        Rows for ``Tabelle``: a heading, and for each card the lines of its cell.
    """
    spalten = [_column(modell.karte(slug), modell.cut(slug), modell, worte) for slug in modell.vergleich]
    return [{"kopf": worte(f"zeile.{name}"), "zellen": [spalte[name] for spalte in spalten]} for name in REIHENFOLGE]


def _column(karte: Karte, zuschnitt: Zuschnitt, modell: Modell, worte: Worte) -> dict[str, list[str]]:
    vorher = karte.dauer.vorbereitung + karte.dauer.aufbau
    spanne = sprache.say_people(karte.gruppe)
    return {
        "kurz": [karte.kurz],
        "personen": [worte("zelle.personen", spanne=spanne, ideal=karte.gruppe.ideal)],
        "minuten": _minutes(zuschnitt, worte),
        "passt": _fit(zuschnitt, modell, worte),
        "ort": [sprache.join_words([sprache.FORMEN[form] for form in karte.formen])],
        "niveau": [sprache.NIVEAU_SATZ[karte.niveau]],
        "ablauf": [worte("zelle.schritt", titel=z.titel, minuten=z.minuten) for z in zuschnitt.zeilen],
        "material": [
            worte("zelle.material", menge=sprache.say_amount(bedarf.menge), was=bedarf.was)
            for bedarf in zuschnitt.material
        ]
        or [worte("zelle.ohne_material")],
        "raum": [karte.raum],
        "vorbereitung": [sprache.say_minutes(vorher) if vorher else worte("zelle.ohne_vorbereitung")],
        "ergebnis": [karte.ergebnis],
        "wann_nicht": [plain(satz) for satz in karte.wann_nicht],
    }


def _minutes(zuschnitt: Zuschnitt, worte: Worte) -> list[str]:
    dauer = sprache.say_minutes(zuschnitt.minuten)
    satz = "zelle.minuten_allein" if zuschnitt.personen == 1 else "zelle.minuten"
    zeilen = [worte(satz, minuten=dauer, personen=zuschnitt.personen)]
    if zuschnitt.kuerzeste < zuschnitt.minuten:
        zeilen.append(worte("zelle.mindestens", minuten=sprache.say_minutes(zuschnitt.kuerzeste)))
    return zeilen


def _fit(zuschnitt: Zuschnitt, modell: Modell, worte: Worte) -> list[str]:
    if zuschnitt.hinweise:
        return list(zuschnitt.hinweise)
    gefragt = modell.anfrage.personen is not None or modell.anfrage.minuten is not None
    return [worte("zelle.passt" if gefragt else "zelle.offen")]
