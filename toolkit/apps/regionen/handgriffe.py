"""How does a person move a place, swap two, or choose another meeting place?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionen.griff import Handgriff

if TYPE_CHECKING:
    from toolkit.dokument.regionen.gemerkt import Ergebnis
    from toolkit.planung.meldungen import Fehler
    from toolkit.planung.region import Aenderung


class Verschieben(Handgriff):
    """Moves the place to another region."""

    name = "wohin"

    def targets(self, ergebnis: Ergebnis, nr: int) -> list[tuple[str, str]]:
        """Return the other regions, the nearest first."""
        eigene, wege = ergebnis.einteilung.region_of(nr), ergebnis.bau.aufgabe.kosten[nr]
        regionen = ergebnis.einteilung.regionen
        andere = [i for i in range(len(regionen)) if i != eigene]
        andere.sort(key=lambda i: (float(wege[regionen[i].mitte]), i))
        return [(ergebnis.gebiete[i].id, f"{i + 1} {ergebnis.name(i)}") for i in andere]

    def attempt(self, ergebnis: Ergebnis, nr: int, ziel: str) -> Aenderung | Fehler:
        """Move it."""
        from toolkit.planung.region import move

        region = next(i for i, gebiet in enumerate(ergebnis.gebiete) if gebiet.id == ziel)
        return move(ergebnis.bau.aufgabe, ergebnis.einteilung, nr, region)


class Tauschen(Handgriff):
    """Swaps the place with one of another region."""

    name = "womit"

    def targets(self, ergebnis: Ergebnis, nr: int) -> list[tuple[str, str]]:
        """Return the places of other regions by name, each with its region."""
        bau, wo = ergebnis.bau, ergebnis.einteilung.region_of(nr)
        orte = [
            (bau.orte[o].id, f"{bau.aufgabe.name(o)} ({ergebnis.name(i)})")
            for i, region in enumerate(ergebnis.einteilung.regionen)
            if i != wo
            for o in region.orte
        ]
        return sorted(orte, key=lambda p: p[1].casefold())

    def attempt(self, ergebnis: Ergebnis, nr: int, ziel: str) -> Aenderung | Fehler:
        """Swap them."""
        from toolkit.planung.region import swap

        return swap(ergebnis.bau.aufgabe, ergebnis.einteilung, nr, ergebnis.bau.number(ziel) or 0)


class Treffpunkt(Handgriff):
    """Lets the region of the place meet somewhere else."""

    name = "treffpunkt"

    def targets(self, ergebnis: Ergebnis, nr: int) -> list[tuple[str, str]]:
        """Return the other places of the region by name."""
        bau = ergebnis.bau
        region = ergebnis.einteilung.regionen[ergebnis.einteilung.region_of(nr)]
        orte = [(bau.orte[o].id, bau.aufgabe.name(o)) for o in region.orte if o != region.mitte]
        return sorted(orte, key=lambda p: p[1].casefold())

    def attempt(self, ergebnis: Ergebnis, nr: int, ziel: str) -> Aenderung | Fehler:  # noqa: ARG002 - the same question as the others
        """Choose it."""
        from toolkit.planung.region import set_centre

        return set_centre(ergebnis.bau.aufgabe, ergebnis.einteilung, ergebnis.bau.number(ziel) or 0)
