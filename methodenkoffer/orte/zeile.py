"""Which place does one row of a list name, and what is wrong with it?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte.namen import make_slug, name_key
from methodenkoffer.orte.ort import Ort, describe_place
from methodenkoffer.orte.spalten import Spalten
from methodenkoffer.orte.suche import LAENGSTER_NAME, Namensfund, find_land, find_places, near_land
from methodenkoffer.orte.verzeichnis import is_in_germany
from methodenkoffer.orte.zellen import read_degrees, read_inhabitants, read_kind, read_year, read_yes

T = TypeVar("T")
# A position and a shipped place of the same name belong together if they are nearer than this (about 30 km).
NAH_GRAD = 0.3
LAENGSTE = {"region": 120, "anmerkung": 1000, "quelle": 500}
ZEIGEN, ZUR_WAHL = 40, 4


@dataclass
class Lesung:
    """What was read from one row.

    Attributes:
        ort: the place; ``None`` if the row is not usable.
        maengel: pairs of what is wrong and what to do.
    """

    ort: Ort | None = None
    maengel: list[tuple[str, str]] = field(default_factory=list)

    def say(self, was: str, tun: str) -> None:
        """Note a mistake."""
        self.maengel.append((was, tun))


def read_row(zellen: Sequence[str], spalten: Spalten) -> Lesung:
    """Read one row of plain text; the facts of a shipped place fill what the row leaves out."""
    lesung = Lesung()
    name = spalten.cell(zellen, "name")
    if not name:
        lesung.say("Der Name des Ortes fehlt.", "Tragen Sie ihn ein oder löschen Sie die Zeile.")
        return lesung
    if len(name) > LAENGSTER_NAME:
        lesung.say(f"Der Name {quote(name)} ist zu lang.", f"Kürzen Sie ihn auf höchstens {LAENGSTER_NAME} Zeichen.")
        return lesung
    land = _read_land(spalten.cell(zellen, "land"), lesung)
    lage = _read_position(spalten.cell(zellen, "lat"), spalten.cell(zellen, "lon"), lesung)
    fund = find_places(name, land)
    basis = _nearest(fund, lage) if lage else fund.ort
    if basis is None and lage and land:
        basis = Ort(f"eigen-{make_slug(name)}-{land.lower()}", name, "unbekannt", land, *lage, quelle="eigene Liste")
    if basis is None:
        _say_unknown(name, land, fund, lesung, liegt=lage is not None)
        return lesung
    if lage:
        basis = replace(basis, lat=lage[0], lon=lage[1])
    lesung.ort = _with_facts(basis, zellen, spalten, lesung)
    return lesung


def quote(text: str) -> str:
    """Put somebody's text into German quotation marks, cut to a readable length."""
    return f"„{text[: ZEIGEN - 1]}…“" if len(text) > ZEIGEN else f"„{text}“"


def _with_facts(basis: Ort, zellen: Sequence[str], spalten: Spalten, lesung: Lesung) -> Ort:
    def read(rolle: str, leser: Callable[[str], T | None], sonst: T, was: str, tun: str) -> T:
        text = spalten.cell(zellen, rolle)
        wert = leser(text) if text else sonst
        if text and wert is None:
            lesung.say(f"{quote(text)} ist {was}.", tun)
        return sonst if wert is None else wert

    def text_of(rolle: str, sonst: str) -> str:
        text = spalten.cell(zellen, rolle)
        if len(text) > LAENGSTE[rolle]:
            was = f"Der Text {quote(text)} ist zu lang."
            lesung.say(was, f"Kürzen Sie ihn auf höchstens {LAENGSTE[rolle]} Zeichen.")
        return sonst if len(text) > LAENGSTE[rolle] else text or sonst

    jahr = "Schreiben Sie ein Jahr mit vier Ziffern, zum Beispiel 2015."
    return replace(
        basis,
        einwohner=read(
            "einwohner",
            read_inhabitants,
            basis.einwohner,
            "keine Einwohnerzahl",
            "Schreiben Sie eine ganze Zahl, zum Beispiel 12.345.",
        ),
        seit=read("seit", read_year, basis.seit, "kein Jahr", jahr),
        letzter_beleg=read("letzter_beleg", read_year, basis.letzter_beleg, "kein Jahr", jahr),
        typ=read(
            "typ",
            read_kind,
            basis.typ,
            "keine Art von Ort, die wir kennen",
            "Möglich sind Stadt, Gemeinde, Bezirk, Stadtteil, Verband, Landkreis und Landesnetzwerk.",
        ),
        mitglied=read("mitglied", read_yes, basis.mitglied, "weder ja noch nein", "Schreiben Sie „ja“ oder „nein“."),
        region=text_of("region", basis.region),
        anmerkung=text_of("anmerkung", basis.anmerkung),
        quelle=text_of("quelle", basis.quelle),
    )


def _read_land(text: str, lesung: Lesung) -> str:
    land = find_land(text)
    if text and not land:
        nah = near_land(text)
        tun = f"Meinten Sie {nah}?" if nah else "Schreiben Sie den Namen oder das Kürzel, zum Beispiel Bayern oder BY."
        lesung.say(f"{quote(text)} ist kein Bundesland.", tun)
    return land


def _read_position(breite: str, laenge: str, lesung: Lesung) -> tuple[float, float] | None:
    if not breite and not laenge:
        return None
    lat, lon = read_degrees(breite), read_degrees(laenge)
    if not breite or not laenge:
        da, fehlt = ("Länge", "Breite") if laenge else ("Breite", "Länge")
        lesung.say(f"Zur {da} fehlt die {fehlt}.", "Tragen Sie beide ein oder keine.")
    elif lat is None or lon is None:
        lesung.say(
            f"{quote(breite if lat is None else laenge)} ist keine Angabe in Grad.",
            "Schreiben Sie eine Zahl, zum Beispiel 51,34.",
        )
    elif is_in_germany(lat, lon):
        return lat, lon
    elif is_in_germany(lon, lat):
        lesung.say(
            "Breite und Länge sind vertauscht.", "Die Breite liegt zwischen 47 und 55, die Länge zwischen 5 und 15."
        )
    else:
        lesung.say(
            f"Die Lage {quote(breite)}, {quote(laenge)} ist nicht in Deutschland.",
            "Die Breite liegt zwischen 47 und 55, die Länge zwischen 5 und 15.",
        )
    return None


def _nearest(fund: Namensfund, lage: tuple[float, float]) -> Ort | None:
    weit = [(max(abs(o.lat - lage[0]), abs(o.lon - lage[1])), o.id, o) for o in fund.treffer]
    return min(weit)[2] if weit and min(weit)[0] <= NAH_GRAD else None


def _say_unknown(name: str, land: str, fund: Namensfund, lesung: Lesung, *, liegt: bool) -> None:
    if liegt:
        lesung.say(f"Das Bundesland von {quote(name)} fehlt.", "Ergänzen Sie es in der Spalte „Bundesland“.")
        return
    if fund.treffer:
        wahl = "; ".join(describe_place(o) for o in fund.treffer[:ZUR_WAHL])
        mehr = " und weitere" if len(fund.treffer) > ZUR_WAHL else ""
        ein_land = len({o.land for o in fund.treffer}) == 1
        tun = "Schreiben Sie Breite und Länge dazu." if ein_land else "Schreiben Sie das Bundesland dazu."
        lesung.say(f"{quote(name)} gibt es mehrmals: {wahl}{mehr}.", tun)
        return
    gleich = [o for o in fund.vorschlaege if name_key(o.name) == name_key(name)]
    wo = f" in {LAENDER[land]}" if land and gleich else ""
    nah = "; ".join(describe_place(o) for o in fund.vorschlaege)
    tun = f"Meinten Sie: {nah}? Sonst ergänzen Sie" if nah else "Prüfen Sie die Schreibweise oder ergänzen Sie"
    lesung.say(f"{quote(name)} kennen wir{wo} nicht.", f"{tun} Bundesland, Breite und Länge.")
