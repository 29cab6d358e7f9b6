"""How does a network look on paper: an SVG picture with its legend inside?

Without ratings by default: who has influence and where conflicts are is drawn only if somebody asks for it, because
in a small town such a picture can hurt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from toolkit.dokument.bilder.netzlegende import LEISE, LINIE, TINTE, draw_legend, line_style
from toolkit.dokument.bilder.netzstriche import draw_tie, find_bend
from toolkit.dokument.bilder.netzworte import describe_picture
from toolkit.planung.netz.werte import ARTEN, Akteur, Netz
from toolkit.planung.netzbild.buendel import Strang, bundle_ties
from toolkit.planung.netzbild.formen import ZEICHEN, line_of, sector_of
from toolkit.planung.netzbild.grund import Grund, draw_ground
from toolkit.planung.netzbild.lage import Ort, Sicht, lay_out, ordered
from toolkit.planung.netzbild.platz import Schrift
from toolkit.planung.netzbild.umbruch import wrap_name

__all__ = ["describe_picture", "netzbild_svg"]

BREITE, SEITE = 1000.0, 78.0
SCHRIFT, ZEILE = 18.5, 21.0
KOPF, FUSS = 74.0, 78.0
HOEHE_JE_AKTEUR, NIEDRIGSTE, HOECHSTE = 19.0, 420.0, 1120.0
RADIUS = 12.0
KEIN_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
"""Characters that no XML file may hold, as they come from copied texts."""
RAND, OBEN = 30.0, 56.0


def netzbild_svg(
    netz: Netz,
    lage: Mapping[str, Ort],
    *,
    sicht: Sicht,
    mit_einfluss: bool = False,
    mit_konflikt: bool = False,
    titel: str,
) -> str:
    """Draw a network for paper: black on white, readable in grey, about 9 pt on a portrait A4 page.

    Args:
        netz: who is there.
        lage: places of this view from ``lay_out``; they move a little where names on paper need room.
        sicht: the view. ``kreise`` without ``mit_einfluss`` becomes ``sektoren``: its rings would be the rating.
        mit_einfluss: whether signs are larger for more influence.
        mit_konflikt: whether ties of conflict are drawn.
        titel: what stands above.

    Returns:
        One ``svg`` element with title, description and legend; every text is escaped.
    """
    if sicht == "kreise" and not mit_einfluss:
        sicht, lage = "sektoren", {}
    akteure = ordered(netz)
    hoehe = min(HOECHSTE, max(NIEDRIGSTE, 240 + HOEHE_JE_AKTEUR * len(akteure)))
    flaeche = _Flaeche.of(sicht, hoehe)
    orte = lay_out(netz, sicht, lage, flaeche.schrift)
    punkte = {k: flaeche.point(*ort) for k, ort in orte.items()}
    groesse = {a.id: _scale(a, mit_einfluss=mit_einfluss) for a in akteure}
    straenge = bundle_ties(netz, mit_konflikt=mit_konflikt)
    grund = [_ground(g, flaeche) for g in draw_ground(netz, sicht)]
    teile = [form for form, _ in grund]
    teile += [_tie(s, punkte, groesse) for s in straenge]
    teile += [wort for _, wort in grund]
    teile += [_actor(a, punkte[a.id], groesse[a.id]) for a in akteure]
    legende, ende = draw_legend(
        [s for s in ZEICHEN if any(sector_of(a.sektor) == s for a in akteure)],
        [a for a in ARTEN if any(s.art == a for s in straenge)],
        _sentences(netz, straenge, mit_einfluss=mit_einfluss, mit_konflikt=mit_konflikt),
        breite=BREITE,
        oben=flaeche.ende,
        schrift=SCHRIFT,
    )
    worte = describe_picture(netz, sicht, mit_einfluss=mit_einfluss, mit_konflikt=mit_konflikt)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREITE:.0f} {ende:.0f}" role="img" lang="de" '
        f'font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible, Verdana, sans-serif">'
        f"<title>{escape(titel)}</title><desc>{escape(worte)}</desc>"
        f'<rect width="{BREITE:.0f}" height="{ende:.0f}" fill="#fff"/>'
        f'<text x="30" y="36" font-size="24" font-weight="700" fill="{TINTE}">{escape(titel)}</text>'
        f"{''.join(teile)}{legende}</svg>"
    )
    return KEIN_XML.sub("", svg)


def _scale(akteur: Akteur, *, mit_einfluss: bool) -> float:
    return 0.7 + 0.15 * akteur.einfluss if mit_einfluss and akteur.einfluss else 1.0


@dataclass(frozen=True)
class _Flaeche:
    """Where the picture lies on the paper, in units; rings and fields reach farther out than free signs."""

    links: float
    oben: float
    breite: float
    hoehe: float
    ende: float

    @classmethod
    def of(cls, sicht: Sicht, hoehe: float) -> _Flaeche:
        if sicht == "netz":
            return cls(SEITE, KOPF, BREITE - 2 * SEITE, hoehe, KOPF + hoehe + FUSS)
        ganz = hoehe + FUSS + KOPF - OBEN
        return cls(RAND, OBEN, BREITE - 2 * RAND, ganz, OBEN + ganz + RAND)

    def point(self, x: float, y: float) -> Ort:
        return self.links + x * self.breite, self.oben + y * self.hoehe

    @property
    def schrift(self) -> Schrift:
        return Schrift(
            zeichen=SCHRIFT * 0.52 / self.breite,
            rand=14 / self.breite,
            kleinste=60 / self.breite,
            hoehe=42 / self.hoehe,
            zeile=ZEILE / self.hoehe,
            halt=0.09,
        )


def _ground(g: Grund, flaeche: _Flaeche) -> tuple[str, str]:
    """Draw a ring or field, and its word, which stands above the ties."""
    (x, y), (wx, wy) = flaeche.point(g.x, g.y), flaeche.point(g.wort_x, g.wort_y)
    breite, hoehe = g.breite * flaeche.breite, g.hoehe * flaeche.hoehe
    stil = 'fill="none" stroke="#777" stroke-width="1.2"'
    if g.art == "ring":
        rx, ry = breite / 2, hoehe / 2
        form = f'<ellipse cx="{x + rx:.1f}" cy="{y + ry:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" {stil}/>'
    else:
        form = f'<rect x="{x:.1f}" y="{y:.1f}" width="{breite:.1f}" height="{hoehe:.1f}" rx="8" {stil}/>'
        wx, wy = x + 12, y + 18
    anker = "middle" if g.art == "ring" else "start"
    wort = f'<text x="{wx:.1f}" y="{wy + 5:.1f}" text-anchor="{anker}" font-size="16" font-weight="700" fill="{LEISE}"'
    return form, f"{wort} {_HALO}>{escape(g.wort)}</text>"


_HALO = 'paint-order="stroke" stroke="#fff" stroke-width="5" stroke-linejoin="round"'


def _tie(s: Strang, punkte: Mapping[str, Ort], groesse: Mapping[str, float]) -> str:
    art = line_of(s.art)
    bogen = find_bend(s.von, s.zu, punkte)
    radien = (RADIUS * groesse[s.von], RADIUS * groesse[s.zu])
    strich = draw_tie(punkte[s.von], punkte[s.zu], art, radien=radien, spur=s.spur, bogen=bogen, pfeile=(s.hin, s.her))
    spitzen = f'<path d="{strich.spitzen}" fill="{LINIE}"/>' if strich.spitzen else ""
    return f'<path d="{strich.weg}" {line_style(art, s.staerke)}/>{spitzen}' if strich.weg else ""


def _actor(a: Akteur, ort: Ort, groesse: float) -> str:
    zeichen = ZEICHEN[sector_of(a.sektor)]
    zeilen = wrap_name(a.name)
    y = ort[1] + RADIUS * groesse + 19
    stil = ' font-style="italic"' if a.person else ""
    worte = "".join(
        f'<tspan x="{ort[0]:.1f}" y="{y + ZEILE * i:.1f}">{escape(z)}</tspan>' for i, z in enumerate(zeilen)
    )
    return (
        f"<g><title>{escape(a.name)}</title>"
        f'<path d="{zeichen.form}" fill="{zeichen.farbe}" stroke="#fff" stroke-width="2" paint-order="stroke" '
        f'transform="translate({ort[0]:.1f} {ort[1]:.1f}) scale({groesse:.2f})"/>'
        f'<text text-anchor="middle" font-size="{SCHRIFT}" fill="{TINTE}"{stil} {_HALO}>{worte}</text></g>'
    )


def _sentences(netz: Netz, straenge: list[Strang], *, mit_einfluss: bool, mit_konflikt: bool) -> list[str]:
    saetze = []
    if any(s.hin or s.her for s in straenge):
        saetze.append("Ein Pfeil zeigt, in welche Richtung etwas geht.")
    if any(a.person for a in netz.akteure):
        saetze.append("Schräge Schrift: eine Person, nur mit Anfangsbuchstaben.")
    if mit_einfluss and any(a.einfluss for a in netz.akteure):
        saetze.append("Je größer das Zeichen, desto mehr Einfluss. Das ist unsere Einschätzung, kein Messwert.")
    # Said whatever the network holds: „no conflicts drawn“ must not tell that there are some.
    weg = [wort for wort, gezeigt in (("Einfluss", mit_einfluss), ("Konflikte", mit_konflikt)) if not gezeigt]
    if weg:
        wird = "wird" if weg == ["Einfluss"] else "werden"
        saetze.append(f"Ohne Einschätzungen: {' und '.join(weg)} {wird} hier nicht gezeigt.")
    return saetze
