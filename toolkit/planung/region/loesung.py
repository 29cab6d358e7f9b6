"""How are n places divided into k regions, and how good is the division proven to be?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.planung.fortschritt import Melde
from toolkit.planung.meldungen import Fehler
from toolkit.planung.region.ablehnung import refuse_stopped, refuse_unsolved
from toolkit.planung.region.beweis import prove
from toolkit.planung.region.grenzen import bound_groups
from toolkit.planung.region.kern import Stand
from toolkit.planung.region.lauf import Lauf
from toolkit.planung.region.paare import Paarsuche
from toolkit.planung.region.pruefung import check_task
from toolkit.planung.region.suche import WENIGE_KANTEN, search_division, shake_more
from toolkit.planung.region.werte import Aufgabe, Einteilung, build_region, total

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

KLEIN, MITTEL = 60, 150
SEKUNDEN = 10.0
VERSUCHE = 40
MEISTE_AUSWAHLEN, ARBEIT = 20, 4000


def divide(
    aufgabe: Aufgabe, melde: Melde | None = None, *, beweisen: bool = False, sekunden: float = 60
) -> Einteilung | Fehler:
    """Divide places into regions so that all ways to the meeting places together are short.

    The order of the places does not matter. Small tasks, and those that the bound leaves small, are proven by HiGHS.

    Args:
        aufgabe: the task.
        melde: hears how far the search is and returns ``False`` to stop it; the best so far is returned then.
        beweisen: whether HiGHS tries for up to ``sekunden`` to prove a large task as well.
        sekunden: time limit of such a proof.

    Returns:
        The division, which keeps all limits and pairs, or why there is none.
    """
    import numpy as np

    fehler = check_task(aufgabe)
    if fehler:
        return fehler[0]
    lauf = Lauf(melde, aufgabe.einheit, ohne_paare=bool(aufgabe.zusammen or aufgabe.getrennt))
    folge = _order(aufgabe)
    zu, schranke = _solve(_permute(aufgabe, folge), lauf, sekunden if beweisen else None)
    if zu is None:
        return refuse_stopped() if lauf.beendet else refuse_unsolved(bewiesen=bool(np.isinf(schranke)))
    beendet = lauf.beendet
    mitte_von = np.empty(aufgabe.n, dtype=np.intp)
    mitte_von[folge] = folge[zu]
    regionen = tuple(
        build_region(aufgabe, tuple(int(o) for o in np.flatnonzero(mitte_von == mitte)), int(mitte))
        for mitte in np.unique(mitte_von)
    )
    summe = total(regionen)
    lauf.found(summe, schranke)
    lauf.go_on(1)
    return Einteilung(regionen, summe, min(schranke, summe), abgebrochen=beendet)


def _order(aufgabe: Aufgabe) -> NDArray[np.intp]:
    """Order places by their ways to all others, so that the result does not hang on the order of a list."""
    import numpy as np

    wege = np.sort(aufgabe.kosten, axis=1)
    return np.lexsort((wege[:, aufgabe.n // 2], wege.sum(axis=1)))


def _permute(aufgabe: Aufgabe, folge: NDArray[np.intp]) -> Aufgabe:
    import numpy as np

    stelle = {int(ort): i for i, ort in enumerate(folge)}
    return replace(
        aufgabe,
        kosten=aufgabe.kosten[np.ix_(folge, folge)],
        gruppen=None if aufgabe.gruppen is None else tuple(aufgabe.gruppen[ort] for ort in folge),
        zusammen=tuple((stelle[a], stelle[b]) for a, b in aufgabe.zusammen),
        getrennt=tuple((stelle[a], stelle[b]) for a, b in aufgabe.getrennt),
        namen=(),
        eigene=frozenset(),
    )


def _solve(aufgabe: Aufgabe, lauf: Lauf, sekunden: float | None) -> tuple[NDArray[np.intp] | None, float]:
    """Return the meeting place of each place, if there is a division, and the bound (infinite: none exists)."""
    import numpy as np

    kosten, grenze, laender = aufgabe.kosten.astype(np.float64), (aufgabe.min, min(aufgabe.max, aufgabe.n)), None
    if aufgabe.gruppen is not None:
        laender = bound_groups(aufgabe.gruppen, *grenze)
        kosten = np.where(laender.gruppe[:, None] == laender.gruppe, kosten, np.inf)
    stand = search_division(kosten, aufgabe.k, grenze, laender, lauf)
    zu: NDArray[np.intp] | None = stand.beste.mitten[stand.beste.zu]
    summe = stand.beste.summe
    schranke = min(stand.schranke.wert, summe)
    paare = bool(aufgabe.zusammen or aufgabe.getrennt)
    if paare:
        suche = Paarsuche(kosten, grenze, aufgabe.zusammen, aufgabe.getrennt)
        anzahl = min(MEISTE_AUSWAHLEN, max(2, ARBEIT // aufgabe.n))
        auswahlen = [stand.beste.mitten, *(fluss.mitten for _, fluss in stand.andere[:anzahl])]

        lauf.count_pairs()

        def weiter(bisher: float) -> bool:
            lauf.found(bisher, schranke)
            return lauf.go_on(0.9)

        suche.try_all(auswahlen, weiter)
        suche.improve(np.arange(aufgabe.n), min(VERSUCHE, 2 * anzahl), weiter)
        zu, summe = suche.zu, suche.summe
    return _finish(aufgabe, kosten, stand, (zu, summe, schranke), lauf, sekunden)


def _finish(
    aufgabe: Aufgabe,
    kosten: NDArray[np.float64],
    stand: Stand,
    bisher: tuple[NDArray[np.intp] | None, float, float],
    lauf: Lauf,
    sekunden: float | None,
) -> tuple[NDArray[np.intp] | None, float]:
    """Let HiGHS prove or improve what is left open, if that is little; else shake on."""
    import numpy as np

    zu, summe, schranke = bisher
    if lauf.beendet or (zu is not None and summe - schranke <= 1e-7 * summe):
        return zu, schranke
    grenze = (aufgabe.min, min(aufgabe.max, aufgabe.n))
    erlaubt = stand.schranke.open_arcs(summe)
    paare = bool(aufgabe.zusammen or aufgabe.getrennt)
    wenig = aufgabe.n <= (MITTEL if zu is None or paare else KLEIN) or erlaubt.sum() <= WENIGE_KANTEN
    zeit = sekunden or (SEKUNDEN if wenig else 0)
    if zeit:
        beweis = prove(kosten, aufgabe.k, grenze, erlaubt, (aufgabe.zusammen, aufgabe.getrennt), zeit)
        if beweis.unmoeglich and zu is None:
            return None, np.inf
        schranke = summe if beweis.unmoeglich else max(schranke, min(beweis.schranke, summe))
        if beweis.zu is not None:
            neu = float(kosten[np.arange(aufgabe.n), beweis.zu].sum())
            if neu < summe:
                zu, summe = beweis.zu, neu
    if zu is not None and not paare and summe - schranke > 1e-6 * summe:
        shake_more(kosten, grenze, stand, lauf)
        if stand.beste.summe < summe:
            zu = stand.beste.mitten[stand.beste.zu]
    return zu, schranke
