"""How sure is a pair if the weights were a little different?

Nobody means „wichtig“ as exactly twice „etwas“. So the matching is solved again under many weights that differ by up to
30 % up or down, and with each pair's points shaken by half a point, because whole points are no more exact than that.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from toolkit.planung.fortschritt import Fortschritt, Melde, never_stop
from toolkit.planung.tandem import folgeworte
from toolkit.planung.tandem.ergebnis import Tandems
from toolkit.planung.tandem.kern import solve
from toolkit.planung.tandem.tafel import Tafel
from toolkit.planung.tandem.zuordnung import seats, worth

LAEUFE = 200
SCHWANKUNG = 1.3
UNSCHAERFE = 0.5
SEHR_SICHER, ZIEMLICH_SICHER = 0.95, 0.8


@dataclass(frozen=True)
class Sicherheit:
    """How often a pair stays.

    Attributes:
        suchend: id of the seeking place.
        erfahren: id of its partner now.
        anteil: share of the runs in which the pair stays, 0 to 1.
        sonst: id of the most frequent other partner; ``None`` for nobody or if there was no other.
        satz: in German: „sehr sicher“, „ziemlich sicher“ or „wackelt: …“.
    """

    suchend: str
    erfahren: str
    anteil: float
    sonst: str | None
    satz: str


def shake_weights(
    tafel: Tafel, tandems: Tandems, laeufe: int = LAEUFE, saat: int = 1, melde: Melde = never_stop
) -> tuple[Sicherheit, ...]:
    """Match again under other weights and count how often each pair stays.

    Args:
        tafel: the table of the task.
        tandems: its matching.
        laeufe: how many runs, at least 1.
        saat: seed; the same seed gives the same answer.
        melde: is told after each run how far it is; ``False`` stops, and the runs so far count.

    Returns:
        One value per tandem, in the order of ``tandems.paare``.
    """
    import numpy as np

    zufall = np.random.default_rng(saat)
    basis = worth(tafel, tandems.bisher)
    # The level of the points is taken off, so that other points can be put on it.
    sockel = np.where(tafel.erlaubt, basis - tafel.punkte, 0).astype(np.float64)
    gewichte = np.array(tafel.aufgabe.gewichte.zahlen, dtype=np.float64)
    partner = seats(tafel, tandems)
    gezaehlt: list[Counter[int]] = [Counter() for _ in partner]
    fertig = 0
    for faktoren in SCHWANKUNG ** zufall.uniform(-1, 1, size=(laeufe, len(gewichte))):
        punkte = tafel.score(gewichte * faktoren)
        punkte += zufall.uniform(-UNSCHAERFE, UNSCHAERFE, size=punkte.shape)
        neu = solve(np.where(tafel.erlaubt, sockel + punkte, 0.0), tafel.fest, tafel.kapazitaet)
        for zaehler, spalte in zip(gezaehlt, neu.tolist(), strict=True):
            zaehler[spalte] += 1
        fertig += 1
        if not melde(Fortschritt(fertig / laeufe, folgeworte.say_run(fertig, laeufe))):
            break
    return tuple(_judge(tafel, i, int(partner[i]), gezaehlt[i], fertig) for i in range(len(partner)) if partner[i] >= 0)


def judge_sureness(frage: tuple[Tafel, Tandems], melde: Melde) -> tuple[Sicherheit, ...]:
    """Do the same as long work beside the screen (``toolkit.planung.rechner``)."""
    return shake_weights(*frage, melde=melde)


def _judge(tafel: Tafel, i: int, ist: int, zaehler: Counter[int], laeufe: int) -> Sicherheit:
    anteil = zaehler[ist] / laeufe
    andere = [(-anzahl, spalte) for spalte, anzahl in zaehler.items() if spalte != ist]
    meist = min(andere)[1] if andere else -1
    sonst = tafel.erfahrene[meist] if meist >= 0 else None
    satz = folgeworte.say_sureness(anteil, sonst.name if sonst else None, SEHR_SICHER, ZIEMLICH_SICHER)
    if tafel.fest[i] >= 0:
        satz = "fest verabredet"
    return Sicherheit(tafel.suchende[i].id, tafel.erfahrene[ist].id, anteil, sonst.id if sonst else None, satz)
