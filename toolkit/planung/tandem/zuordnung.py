"""Who gets whom, who gets nobody and why, and who would rather have each other?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from toolkit.planung.tandem import folgeworte, worte
from toolkit.planung.tandem.ergebnis import LieberZusammen, OhneTandem, Tandem, Tandems, Wechsel
from toolkit.planung.tandem.kern import free_seats, solve, weigh_pairs
from toolkit.planung.tandem.passung import judge_pair
from toolkit.planung.tandem.tafel import Tafel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Kennungen = Sequence[tuple[str, str]]


def match_tandems(tafel: Tafel) -> Tandems:
    """Find the best overall matching: fixed pairs, then as many tandems as possible, then the most points."""
    return rematch(tafel, ())


def rematch(tafel: Tafel, bisher: Kennungen) -> Tandems:
    """Match again and change only what must change.

    What counts, each before the next: fixed pairs, as many tandems as possible, as many earlier pairs as possible, the
    most points. So after somebody left, another pair is broken only if otherwise a place would get nobody.

    Args:
        tafel: the table of the task as it is now.
        bisher: the pairs so far, (seeking, experienced); those that can no longer be are left out.
    """
    partner = solve(worth(tafel, bisher), tafel.fest, tafel.kapazitaet)
    paare = tuple(
        Tandem(p.id, e.id, judge_pair(tafel, p.id, e.id), bool(tafel.fest[i] >= 0))
        for i, p in enumerate(tafel.suchende)
        if partner[i] >= 0
        for e in [tafel.erfahrene[partner[i]]]
    )
    ohne = tuple(
        OhneTandem(p.id, _why_nobody(tafel, partner, i)) for i, p in enumerate(tafel.suchende) if partner[i] < 0
    )
    return Tandems(paare, ohne, sum(p.passung.wert for p in paare), tuple(sorted(set(bisher))))


def worth(tafel: Tafel, bisher: Kennungen) -> NDArray[np.int64]:
    """What each pair is worth in one number (n × m), with earlier pairs to be kept; 0 for what must not be."""
    import numpy as np

    zeilen, spalten = tafel.zeilen, tafel.spalten
    alt = np.zeros(tafel.punkte.shape, dtype=bool)
    for s, e in bisher:
        if s in zeilen and e in spalten:
            alt[zeilen[s], spalten[e]] = True
    return weigh_pairs(tafel.punkte, tafel.erlaubt, alt)


def seats(tafel: Tafel, tandems: Tandems) -> NDArray[np.int64]:
    """For each row of a table its column in a matching, -1 for nobody."""
    import numpy as np

    wo = {p.suchend: tafel.spalten[p.erfahren] for p in tandems.paare}
    return np.array([wo.get(p.id, -1) for p in tafel.suchende], dtype=np.int64)


def compare_tandems(vorher: Kennungen, nachher: Kennungen) -> tuple[Wechsel, ...]:
    """Say who gets another partner, by the id of the seeking place."""
    alt, neu = dict(vorher), dict(nachher)
    return tuple(Wechsel(s, alt.get(s), neu.get(s)) for s in sorted({*alt, *neu}) if alt.get(s) != neu.get(s))


def say_changes(wechsel: Sequence[Wechsel], namen: Mapping[str, str]) -> tuple[str, ...]:
    """Say who has another partner now, one sentence each.

    Args:
        wechsel: from ``compare_tandems``.
        namen: the name of each place by its id, also of those that left.
    """
    return tuple(
        folgeworte.say_change(namen[w.ort], namen[w.von] if w.von else None, namen[w.nach] if w.nach else None)
        for w in wechsel
    )


def find_regrets(tafel: Tafel, tandems: Tandems) -> tuple[LieberZusammen, ...]:
    """Pairs of which both have fewer points now than with each other, or a free seat („lieber zusammen“).

    To know, not to enforce: the best sum and stability are different aims. Fixed pairs stay out of it.
    Source: D. Gale, L. S. Shapley, College Admissions and the Stability of Marriage, Amer. Math. Monthly 69 (1962).
    """
    import numpy as np

    partner, frei = seats(tafel, tandems), free_seats(tafel.fest, tafel.kapazitaet)
    offen = np.flatnonzero(tafel.fest < 0)
    hat = np.where(partner >= 0, tafel.punkte[np.arange(len(partner)), partner], -1)
    schwelle = np.full(len(frei), np.inf)
    for j in np.flatnonzero(frei > 0):
        dort = hat[offen[partner[offen] == j]]
        schwelle[j] = dort.min() if len(dort) >= frei[j] else -1
    besser = tafel.erlaubt & (tafel.punkte > hat[:, None]) & (tafel.punkte > schwelle) & (tafel.fest < 0)[:, None]
    return tuple(
        LieberZusammen(s.id, e.id, folgeworte.say_regret(s.name, e.name))
        for s, e in ((tafel.suchende[i], tafel.erfahrene[j]) for i, j in np.argwhere(besser))
    )


def _why_nobody(tafel: Tafel, partner: NDArray[np.int64], wer: int) -> str:
    """Find the places that compete for the same seats: whoever can be reached by moves (P. Hall, 1935)."""
    import numpy as np

    frei = free_seats(tafel.fest, tafel.kapazitaet)
    zeilen, neu = [wer], [wer]
    spalten: set[int] = set()
    while neu:
        dazu = set(np.flatnonzero(tafel.erlaubt[neu].any(axis=0) & (frei > 0)).tolist()) - spalten
        spalten |= dazu
        neu = [i for i in range(len(partner)) if partner[i] in dazu and tafel.fest[i] < 0]
        zeilen += neu
    moeglich = tafel.erlaubt & (frei > 0)
    anderswo = np.delete(moeglich, sorted(spalten), axis=1).any(axis=1)
    zeilen += [int(i) for i in np.flatnonzero(moeglich.any(axis=1) & ~anderswo & (partner < 0)) if i != wer]
    dort = [tafel.erfahrene[j].name for j in sorted(spalten)]
    alle = bool(dort) and len(dort) == int((frei > 0).sum())
    namen = [tafel.suchende[i].name for i in zeilen]
    return worte.say_unserved(namen, None if alle else dort, int(frei[sorted(spalten)].sum()))
