"""What has changed between two waves of the same network?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from toolkit.planung.netz import worte_wellen as worte
from toolkit.planung.netz.graf import VERBINDEND, clean_network
from toolkit.planung.netz.ruecklauf import Ruecklauf
from toolkit.planung.netz.veraenderung import Veraenderung, compare_figures
from toolkit.planung.netz.werte import Netz
from toolkit.planung.netz.zuordnung import Paar, match_actors

RUECKLAUF_ABSTAND = 0.1


@dataclass(frozen=True)
class Wellenvergleich:
    """Two waves side by side. Ids are those of the new wave, of actors that are gone those of the old one.

    Attributes:
        gleiche: actors in both, as (old id, new id).
        neue: ids of actors that came.
        verlorene: old ids of actors that are gone.
        bindungen_neu: pairs tied now and not before.
        bindungen_weg: pairs tied before and not now.
        bindungen_geblieben: pairs tied in both.
        arten_anders: pairs tied in both, with the kinds before and now, where these differ.
        kennzahlen: the main figures.
        vorsicht: why the comparison is to be read with caution; empty if nothing speaks against it.
        saetze: in German.
    """

    gleiche: tuple[Paar, ...]
    neue: tuple[str, ...]
    verlorene: tuple[str, ...]
    bindungen_neu: tuple[Paar, ...]
    bindungen_weg: tuple[Paar, ...]
    bindungen_geblieben: tuple[Paar, ...]
    arten_anders: tuple[tuple[Paar, tuple[str, ...], tuple[str, ...]], ...]
    kennzahlen: tuple[Veraenderung, ...]
    vorsicht: str
    saetze: tuple[str, ...]


def compare_waves(
    alt: Netz,
    neu: Netz,
    ruecklauf_alt: Ruecklauf | None = None,
    ruecklauf_neu: Ruecklauf | None = None,
    arten: Collection[str] = VERBINDEND,
) -> Wellenvergleich:
    """Compare two waves.

    Actors are the same if their ids are, and else if their names are (spaces and capitals aside) and nobody else of the
    same wave is called so. A pair counts as tied if any tie of the chosen kinds holds it; conflicts among the chosen
    kinds appear in ``arten_anders``. Figures are compared as they are; no test says whether a change is by chance.

    Args:
        alt: as captured before.
        neu: as captured now.
        ruecklauf_alt: of the survey before, if it was one.
        ruecklauf_neu: of the survey now.
        arten: kinds of ties that are compared.

    Returns:
        What changed.
    """
    vorher, nachher = clean_network(alt), clean_network(neu)
    gleiche = match_actors(vorher, nachher)
    neuer_name = dict(gleiche)
    damals = _kinds(vorher, arten, {a.id: neuer_name.get(a.id, a.id) for a in vorher.akteure})
    heute = _kinds(nachher, arten, {a.id: a.id for a in nachher.akteure})
    bekannt = {neu_id for _, neu_id in gleiche}
    neue = tuple(a.id for a in nachher.akteure if a.id not in bekannt)
    weg = tuple(a.id for a in vorher.akteure if a.id not in neuer_name)
    dazu, fort = tuple(sorted(heute.keys() - damals.keys())), tuple(sorted(damals.keys() - heute.keys()))
    beide = tuple(sorted(heute.keys() & damals.keys()))
    anders = tuple((p, damals[p], heute[p]) for p in beide if damals[p] != heute[p])
    zahlen = compare_figures(alt, neu, ruecklauf_alt, ruecklauf_neu, arten)
    vorsicht = _caution(ruecklauf_alt, ruecklauf_neu)
    namen_neu = [a.name for a in nachher.akteure if a.id in neue]
    namen_weg = [a.name for a in vorher.akteure if a.id in weg]
    mit_neuen = sum(bool({*p} & {*neue}) for p in dazu)
    saetze = (
        *worte.say_actors_changed(namen_neu, namen_weg),
        *worte.say_ties_changed(len(dazu), len(fort), len(beide), mit_neuen, len(anders)),
    )
    return Wellenvergleich(gleiche, neue, weg, dazu, fort, beide, anders, zahlen, vorsicht, saetze)


def _kinds(netz: Netz, arten: Collection[str], ids: dict[str, str]) -> dict[Paar, tuple[str, ...]]:
    """Collect the kinds of each tied pair; old ids that are nobody's now cannot collide, as equal ids match."""
    je_paar = defaultdict(set)
    for b in netz.bindungen:
        if b.art in arten:
            von, zu = sorted((ids[b.von], ids[b.zu]))
            je_paar[von, zu].add(b.art)
    return {paar: tuple(sorted(gefunden)) for paar, gefunden in je_paar.items()}


def _caution(alt: Ruecklauf | None, neu: Ruecklauf | None) -> str:
    if (alt is None) != (neu is None):
        return worte.ANDERS_ERHOBEN
    if alt and neu and abs(alt.anteil - neu.anteil) > RUECKLAUF_ABSTAND:
        return worte.say_response(alt.anteil, neu.anteil)
    return ""
