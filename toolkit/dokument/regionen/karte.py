"""How do the regions stand on a map: which places, signs, meeting places and lines?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.form import Bild
from toolkit.dokument.regionalgruppe.karte import Kartenort
from toolkit.dokument.regionen.gemerkt import Ergebnis


@dataclass(frozen=True)
class Kartenblick:
    """What a map of regions shows.

    Attributes:
        orte: places with their position.
        zeichen: id of a place → sign of its region.
        linien: pairs of ids, from a place to where it meets others.
        treffpunkte: ids of the meeting places.
        gruppen: sign and name of each region.
    """

    orte: tuple[Kartenort, ...]
    zeichen: dict[str, str]
    linien: tuple[tuple[str, str], ...]
    treffpunkte: tuple[str, ...]
    gruppen: tuple[tuple[str, str], ...]


def look_at(ergebnis: Ergebnis) -> Kartenblick:
    """Return what the map of these regions shows."""
    bau, regionen = ergebnis.bau, ergebnis.einteilung.regionen
    ids = [o.id for o in bau.orte]
    return Kartenblick(
        tuple(
            Kartenort(o.id, bau.aufgabe.name(nr), o.land, o.lat or 0.0, o.lon or 0.0, o.einwohner, o.mitglied)
            for nr, o in enumerate(bau.orte)
        ),
        {ids[o]: str(nr + 1) for nr, region in enumerate(regionen) for o in region.orte},
        tuple((ids[o], ids[region.mitte]) for region in regionen for o in region.orte if o != region.mitte),
        tuple(ids[region.mitte] for region in regionen),
        tuple((str(nr + 1), ergebnis.name(nr)) for nr in range(len(regionen))),
    )


def draw(ergebnis: Ergebnis, titel: str) -> Bild:
    """Draw the regions for paper: a circle with the number of its region for each place, a square where it meets."""
    from toolkit.dokument.bilder.landkarte import describe_map, landkarte_svg

    blick = look_at(ergebnis)
    return Bild(
        landkarte_svg(blick.orte, gruppen=blick.zeichen, linien=blick.linien),
        describe_map(blick.orte, gruppen=blick.zeichen, linien=blick.linien, titel=titel),
    )
