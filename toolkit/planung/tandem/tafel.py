"""How do places look as numbers: points of all pairs, what may be and what is fixed?

Everything else works on this table; it is built once for a task, and the order in which places were typed in does not
matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from methodenkoffer.search.synonyme import Synonym
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem.noten import Noten, mark_pairs
from toolkit.planung.tandem.pruefung import banned_pairs, check_task
from toolkit.planung.tandem.themen import Themen, compare_topics
from toolkit.planung.tandem.werte import Profil, Tandemaufgabe

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

HALBE = 0.5


@dataclass(frozen=True, eq=False)
class Tafel:
    """A task as numbers, for n seeking and m experienced places.

    Attributes:
        aufgabe: the task.
        suchende: the seeking places by id.
        erfahrene: the experienced places by id.
        themen: which topics meet.
        noten: the marks of all pairs.
        punkte: n × m whole points from 0 to 100.
        erlaubt: n × m, whether a pair may be.
        frueher: n × m, whether a pair was together before.
        fest: for each seeking place the number of its fixed partner, -1 for none.
        kapazitaet: for each experienced place how many it takes, n at most.
    """

    aufgabe: Tandemaufgabe
    suchende: tuple[Profil, ...]
    erfahrene: tuple[Profil, ...]
    themen: Themen
    noten: Noten
    punkte: NDArray[np.int64]
    erlaubt: NDArray[np.bool_]
    frueher: NDArray[np.bool_]
    fest: NDArray[np.int64]
    kapazitaet: NDArray[np.int64]

    @cached_property
    def zeilen(self) -> dict[str, int]:
        """The row of each seeking place."""
        return {p.id: i for i, p in enumerate(self.suchende)}

    @cached_property
    def spalten(self) -> dict[str, int]:
        """The column of each experienced place."""
        return {p.id: j for j, p in enumerate(self.erfahrene)}

    @cached_property
    def namen(self) -> dict[str, str]:
        """The name of each place by its id."""
        return {p.id: p.name for p in (*self.suchende, *self.erfahrene)}

    @cached_property
    def verboten(self) -> dict[frozenset[str], str]:
        """Why pairs must not be, in German."""
        return banned_pairs(self.aufgabe)

    def score(self, gewichte: Sequence[float]) -> NDArray[np.float64]:
        """Points under other weights, not rounded; a pair to be avoided has half of them."""
        punkte = self.noten.points(gewichte)
        if self.aufgabe.umgang == "vermeiden":
            punkte[self.frueher] *= HALBE
        return punkte


def build_table(
    aufgabe: Tandemaufgabe, vokabeln: Sequence[str] | frozenset[str] = (), synonyme: tuple[Synonym, ...] = ()
) -> Tafel | Fehler:
    """Mark all pairs of a task.

    Args:
        aufgabe: the task.
        vokabeln: folded words by which compounds are split, besides those of the topics.
        synonyme: everyday words and what they mean.

    Returns:
        The table, or the first thing that makes the task impossible (``check_task`` says all).
    """
    import numpy as np

    if fehler := next((b for b in check_task(aufgabe) if isinstance(b, Fehler)), None):
        return fehler
    suchende = tuple(sorted(aufgabe.suchende, key=lambda p: p.id))
    erfahrene = tuple(sorted(aufgabe.erfahrene, key=lambda p: p.id))
    themen = compare_topics((*suchende, *erfahrene), vokabeln, synonyme)
    noten = mark_pairs(suchende, erfahrene, aufgabe, themen)
    spalten = {p.id: j for j, p in enumerate(erfahrene)}
    fest = dict(aufgabe.fest)
    verboten = _mark([(a.a, a.b) for a in aufgabe.ausschluesse], suchende, erfahrene)
    frueher = _mark(aufgabe.frueher, suchende, erfahrene)
    if aufgabe.umgang == "verboten":
        verboten |= frueher
    tafel = Tafel(
        aufgabe,
        suchende,
        erfahrene,
        themen,
        noten,
        np.zeros(noten.km.shape, dtype=np.int64),
        ~verboten,
        frueher,
        np.array([spalten[fest[p.id]] if p.id in fest else -1 for p in suchende], dtype=np.int64),
        np.array([min(p.kapazitaet, len(suchende)) for p in erfahrene], dtype=np.int64),
    )
    tafel.punkte[:] = np.floor(tafel.score(aufgabe.gewichte.zahlen) + HALBE)
    return tafel


def _mark(
    paare: Sequence[tuple[str, str]], suchende: Sequence[Profil], erfahrene: Sequence[Profil]
) -> NDArray[np.bool_]:
    """Mark pairs in an n × m table, whichever place was named first; unknown ids are left out."""
    import numpy as np

    zeilen, spalten = {p.id: i for i, p in enumerate(suchende)}, {p.id: j for j, p in enumerate(erfahrene)}
    feld = np.zeros((len(suchende), len(erfahrene)), dtype=bool)
    for a, b in (*paare, *((b, a) for a, b in paare)):
        if a in zeilen and b in spalten:
            feld[zeilen[a], spalten[b]] = True
    return feld
