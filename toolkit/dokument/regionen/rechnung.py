"""What is sent to the computation, and why can it not begin?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.regionen.aufgabe import Bau, build_task, is_set
from toolkit.dokument.regionen.blatt import Regionen
from toolkit.dokument.regionen.gemerkt import Ergebnis, restore
from toolkit.planung.meldungen import Fehler
from toolkit.planung.region import Auftrag, Einteilung, check_task, hold
from toolkit.planung.region.werte import build_region, total

# Up to so many places an exact proof is worth the wait.
BEWEISBAR = 150
BEWEIS_SEKUNDEN = 60


@dataclass(frozen=True, eq=False)
class Rechnung:
    """A computation that can begin.

    Attributes:
        bau: the task with its places.
        auftrag: what goes to the other process.
    """

    bau: Bau
    auftrag: Auftrag


def prepare(r: Regionen, *, beweisen: bool = False) -> Rechnung | list[Fehler]:
    """Make the computation of a sheet; held places stay in their region.

    Args:
        r: the sheet.
        beweisen: whether an exact proof is wanted.

    Returns:
        The computation, or everything that is impossible, and by how much.
    """
    if not is_set(r):
        return [
            Fehler(
                "Zahl und Größe der Regionen sind noch offen.", "Tragen Sie sie ein, oder nehmen Sie unseren Vorschlag."
            )
        ]
    bau, ergebnis = build_task(r), restore(r)
    bisher = carry(ergebnis, bau) if ergebnis else None
    fest = _held(r, bau) if bisher else ()
    if fehler := check_task(hold(bau.aufgabe, bisher, fest) if bisher else bau.aufgabe):
        return fehler
    return Rechnung(bau, Auftrag(bau.aufgabe, bisher, fest, beweisen=beweisen, sekunden=BEWEIS_SEKUNDEN))


def carry(ergebnis: Ergebnis, bau: Bau) -> Einteilung:
    """Write regions with the numbers of another task that has all of their places."""
    stelle = {ort.id: nr for nr, ort in enumerate(bau.orte)}
    neu = [stelle[ort.id] for ort in ergebnis.bau.orte]
    regionen = tuple(
        build_region(bau.aufgabe, tuple(neu[o] for o in region.orte), neu[region.mitte], fest=region.fest)
        for region in ergebnis.einteilung.regionen
    )
    return Einteilung(regionen, total(regionen), 0.0)


def can_be_proven(r: Regionen, ergebnis: Ergebnis) -> bool:
    """Whether an exact proof is open and worth the wait."""
    einteilung = ergebnis.einteilung
    passt = r.aus == ergebnis.bau.abdruck and not einteilung.verletzt and len(einteilung.regionen) == r.anzahl
    return passt and einteilung.luecke > 0 and ergebnis.bau.aufgabe.n <= BEWEISBAR


def _held(r: Regionen, bau: Bau) -> tuple[int, ...]:
    feste = set(r.fest)
    return tuple(nr for nr, ort in enumerate(bau.orte) if ort.id in feste)
