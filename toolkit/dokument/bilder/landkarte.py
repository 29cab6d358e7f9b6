"""How does a paper show where places lie?

Black on white, legible in grey: shape, filling and number say what is meant. What has no room for its name gets a
number, and the list below the map says whose it is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from methodenkoffer.orte import NENNUNG
from toolkit.dokument.bilder.kartenworte import describe_map
from toolkit.dokument.bilder.kartenzeichen import (
    BREITE,
    SCHRIFT,
    ZEILE,
    Zeile,
    draw_number,
    draw_sign,
    list_below,
    number,
)
from toolkit.planung.kartenlage import AUSWAHL, Kartenpunkt, Kasten, border_shapes, kind_of, project, visible_part
from toolkit.planung.kartenschrift import RINGE, Schild, place_labels, text_width

HOECHSTE, NIEDRIGSTE = 760.0, 300.0
KOPF = 26.0
SCHRIFTART = "'Atkinson Hyperlegible Next', Verdana, sans-serif"
# Up to here names may stand farther off, with a line to them; with more of them a number reads better.
ALLE_NENNEN, OHNE_FADEN = 20, 2
ARTEN = {"mitglied": "Mitglied im Netzwerk", "ort": "weiterer Ort", "eigen": "selbst ergänzt"}
__all__ = ["describe_map", "landkarte_svg"]
Linien = Collection[tuple[str, str]]


@dataclass(frozen=True)
class _Punkt:
    """A place on the paper: where, and which sign."""

    ort: Kartenpunkt
    x: float
    y: float
    gruppe: str
    mitte: bool

    @property
    def radius(self) -> float:
        """How far the sign reaches."""
        return 11.0 if self.mitte else 8.0 if self.gruppe else 4.5


def landkarte_svg(
    orte: Sequence[Kartenpunkt],
    *,
    ausschnitt: str = AUSWAHL,
    gruppen: Mapping[str, str] | None = None,
    linien: Linien = (),
    titel: str = "",
    gruppenwort: str = "Region",
) -> str:
    """Draw places on a map of Germany, 640 units wide (17 cm on A4: names in 9 pt), with its source below.

    Members are filled points, other places rings, places added by hand diamonds; a place with a group is a circle with
    its sign, a meeting place a black square.

    Args:
        orte: places; names are written in this order while there is room.
        ausschnitt: ``auswahl`` or ``orte`` (these places), ``alles`` (Germany) or the code of a Land.
        gruppen: id → sign of its group, one to three signs.
        linien: pairs of ids, from a place to where it meets others.
        titel: heading above the map; empty for none.
        gruppenwort: what a group is called.

    Returns:
        An SVG; all texts are escaped, nothing is loaded from anywhere.
    """
    gruppen = gruppen or {}
    kopf = KOPF if titel else 0.0
    blatt = _lay_out(visible_part(ausschnitt, [project(o.lat, o.lon) for o in orte]), kopf)
    mitten = {nach for _, nach in linien}
    punkte = [_Punkt(o, *blatt.place(o), gruppen.get(o.id, ""), o.id in mitten) for o in orte]
    # Meeting places come last: they lie on top of the others.
    punkte = sorted((p for p in punkte if blatt.rahmen.holds((p.x, p.y))), key=lambda p: p.mitte)
    schrift, nummern, stumm = _write(punkte, blatt)
    unten, liste = list_below([*_signs_used(punkte, gruppenwort), *nummern], stumm, blatt.rahmen.y1 + 12)
    alt = describe_map(
        [p.ort for p in punkte],
        ausschnitt=ausschnitt,
        gruppen=gruppen,
        linien=linien,
        titel=titel,
        gruppenwort=gruppenwort,
    )
    hoehe = unten + ZEILE + 4
    masse = f'width="{number(BREITE)}" height="{number(hoehe)}" viewBox="0 0 {number(BREITE)} {number(hoehe)}"'
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {masse} role="img" aria-label="{escape(alt)}" ',
            f'font-family="{SCHRIFTART}" font-size="{number(SCHRIFT)}" fill="#000">',
            f'<text x="0" y="17" font-size="17" font-weight="700">{escape(titel)}</text>' if titel else "",
            blatt.draw_borders(),
            _lines(punkte, linien),
            "".join(draw_sign(p.x, p.y, kind_of(p.ort), p.gruppe, mitte=p.mitte) for p in punkte),
            schrift,
            liste,
            f'<text x="0" y="{number(unten + SCHRIFT)}" font-size="11">{escape(NENNUNG)}</text></svg>',
        ]
    )


@dataclass(frozen=True)
class _Blatt:
    """How kilometres become units of the paper: x = ``links`` + km × ``mass``."""

    rahmen: Kasten
    links: float
    oben: float
    mass: float

    def place(self, ort: Kartenpunkt) -> tuple[float, float]:
        """Where a place stands on the paper."""
        x, y = project(ort.lat, ort.lon)
        return self.links + x * self.mass, self.oben + y * self.mass

    def draw_borders(self) -> str:
        """Draw the Länder in grey, with a stronger line around all; what lies outside the frame is cut off."""
        r = self.rahmen
        x, y, breite, hoehe = (number(w) for w in (r.x0, r.y0, r.breite, r.hoehe))
        stelle = f'x="{x}" y="{y}" width="{breite}" height="{hoehe}"'
        pfade = [b.pfad for b in border_shapes()]
        strich = f'stroke-linejoin="round" stroke-width="{1.0 / self.mass:.3f}"'
        rand = f'stroke-linejoin="round" stroke-width="{3.2 / self.mass:.3f}"'
        lage = f'transform="translate({number(self.links)} {number(self.oben)}) scale({self.mass:.4f})"'
        return (
            f'<svg {stelle} viewBox="{x} {y} {breite} {hoehe}"><g {lage}>'
            f'<path d="{"".join(pfade)}" fill="none" stroke="#666" {rand}/>'
            f'<g fill="#f4f4f4" stroke="#999" {strich}>{"".join(f"<path d={chr(34)}{p}{chr(34)}/>" for p in pfade)}</g>'
            f"</g></svg>"
            f'<rect {stelle} fill="none" stroke="#999"/>'
        )

    def name_laender(self) -> list[Schild]:
        """Names of the Länder that are large enough for them, each to be written around its middle."""
        schilder = []
        for bild in border_shapes():
            breite = text_width(bild.name, SCHRIFT)
            x, y = self.links + bild.mitte[0] * self.mass, self.oben + bild.mitte[1] * self.mass
            if breite < 0.7 * bild.kasten.breite * self.mass and self.rahmen.holds((x, y)):
                schilder.append(Schild((x - breite / 2, y), 0, bild.name))
        return schilder


def _lay_out(kasten: Kasten, kopf: float) -> _Blatt:
    """Make a part of the map as large as the paper bears; whatever room is left shows what lies beside it."""
    mass = min(BREITE / kasten.breite, HOECHSTE / kasten.hoehe)
    hoehe = max(kasten.hoehe * mass, NIEDRIGSTE)
    links = BREITE / 2 - (kasten.x0 + kasten.x1) / 2 * mass
    oben = kopf + hoehe / 2 - (kasten.y0 + kasten.y1) / 2 * mass
    return _Blatt(Kasten(0, kopf, BREITE, kopf + hoehe), links, oben, mass)


def _write(punkte: Sequence[_Punkt], blatt: _Blatt) -> tuple[str, list[Zeile], list[str]]:
    """Write names where there is room and numbers elsewhere.

    Returns:
        What is written, what the numbers mean, and the names that have no room at all.
    """
    folge = sorted(punkte, key=lambda p: not p.mitte)
    # A place must not bear the number of a region: counting begins behind them, at a round number plus one.
    erste = 1 + 10 * (max((int(p.gruppe) for p in folge if p.gruppe.isdecimal()), default=-1) // 10 + 1)
    # Widths are asked for before the numbers are known: no number is wider than this one.
    breiteste = "8" * len(str(erste + len(folge)))
    schilder = [Schild((p.x, p.y), p.radius, p.ort.name, breiteste) for p in folge]
    laender = blatt.name_laender()
    stellen = place_labels(
        [*schilder, *laender], blatt.rahmen, SCHRIFT, len(RINGE) if len(folge) <= ALLE_NENNEN else OHNE_FADEN
    )
    kurz = [p for p, s in zip(folge, stellen, strict=False) if s and s.ersetzt]
    kurz.sort(key=lambda p: (p.y, p.x, p.ort.id))
    nummer = {p.ort.id: str(i) for i, p in enumerate(kurz, start=erste)}
    teile = []
    for p, s in zip(folge, stellen, strict=False):
        if s is None:
            continue
        if s.faden:
            (x0, y0), (x1, y1) = s.faden
            pfad = f"M{number(x0)} {number(y0)}L{number(x1)} {number(y1)}"
            teile.append(f'<path d="{pfad}" stroke="#000" stroke-width=".8"/>')
        text = nummer[p.ort.id] if s.ersetzt else p.ort.name
        dick = ' font-weight="700"' if p.mitte else ""
        x, y = (s.kasten.x0 + s.kasten.x1) / 2, s.kasten.y0 + 0.95 * SCHRIFT
        halo = 'stroke="#fff" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke"'
        teile.append(f'<text x="{number(x)}" y="{number(y)}" text-anchor="middle" {halo}{dick}>{escape(text)}</text>')
    for land, s in zip(laender, stellen[len(folge) :], strict=True):
        if s:
            lage = f'x="{number(s.kasten.x0)}" y="{number(s.kasten.y0 + 0.95 * SCHRIFT)}"'
            teile.append(f'<text {lage} fill="#555" font-style="italic">{escape(land.text)}</text>')
    stumm = sorted(p.ort.name for p, s in zip(folge, stellen, strict=False) if s is None)
    return "".join(teile), [(draw_number(nummer[p.ort.id]), p.ort.name) for p in kurz], stumm


def _signs_used(punkte: Sequence[_Punkt], gruppenwort: str) -> list[Zeile]:
    """Explain the signs, where there are several."""
    arten = {kind_of(p.ort) for p in punkte if not p.gruppe and not p.mitte}
    zeilen = [(draw_sign(8, 0, art), wort) for art, wort in ARTEN.items() if art in arten]
    if gruppen := [p.gruppe for p in punkte if p.gruppe]:
        zeilen.append((draw_sign(8, 0, "", min(gruppen)), gruppenwort))
    if any(p.mitte for p in punkte):
        zeilen.append((draw_sign(8, 0, "", mitte=True), "Treffpunkt"))
    return zeilen if zeilen != [(draw_sign(8, 0, "mitglied"), ARTEN["mitglied"])] else []


def _lines(punkte: Sequence[_Punkt], linien: Linien) -> str:
    wo = {p.ort.id: p for p in punkte}
    paare = [(wo[a], wo[b]) for a, b in sorted(linien) if a in wo and b in wo]
    pfad = "".join(f"M{number(a.x)} {number(a.y)}L{number(b.x)} {number(b.y)}" for a, b in paare)
    return f'<path d="{pfad}" fill="none" stroke="#777" stroke-width="1.2"/>' if pfad else ""
