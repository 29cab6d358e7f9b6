"""What does the network say at first sight?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from toolkit.planung.netz import worte_lesart as worte
from toolkit.planung.netz.aussagen import Aussage, collect_statements
from toolkit.planung.netz.graf import VERBINDEND
from toolkit.planung.netz.ruecklauf import MINDESTENS_AKTEURE
from toolkit.planung.netz.sicht import look_at
from toolkit.planung.netz.werte import Netz

HOECHSTENS = 6
ERWARTET = (("zivilgesellschaft",), ("verwaltung", "politik"), ("wirtschaft",))


@dataclass(frozen=True)
class Lesart:
    """A first reading.

    Attributes:
        aussagen: at most ``HOECHSTENS`` sentences, the most important first.
        anteile: number of actors of each sector that occurs, in the order of ``SEKTOREN``.
        fehlende: keys of the expected sectors that nobody belongs to; of Verwaltung and Politik one is enough.
        ohne_sektor: number of actors without a sector.
    """

    aussagen: tuple[Aussage, ...]
    anteile: tuple[tuple[str, int], ...]
    fehlende: tuple[str, ...]
    ohne_sektor: int

    @property
    def saetze(self) -> tuple[str, ...]:
        """The sentences alone."""
        return tuple(a.satz for a in self.aussagen)


def read_network(netz: Netz) -> Lesart:
    """Read a network in plain words: who connects, who stands alone, what hangs on a thread, who is missing.

    Conflicts never connect. What is expected are the three sectors of the Engagierte Städte (civil society,
    administration or politics, business) in one community of responsibility.

    Args:
        netz: as captured.

    Returns:
        The reading; it does not depend on the order of the rows.
    """
    sicht = look_at(netz, VERBINDEND)
    gruppen = sicht.members()
    fehlende = tuple(s for gruppe in ERWARTET if not any(x in gruppen for x in gruppe) for s in gruppe)
    anteile = tuple((s, len(ids)) for s, ids in gruppen.items())
    ohne = len(sicht.namen) - len(sicht.sektoren)
    lesart = Lesart((), anteile, fehlende, ohne)
    if len(sicht.graf) < MINDESTENS_AKTEURE:
        return replace(lesart, aussagen=(Aussage("klein", worte.say_small(sicht.netz, sicht.graf)),))
    return replace(lesart, aussagen=tuple(collect_statements(sicht, anteile, fehlende)[:HOECHSTENS]))
