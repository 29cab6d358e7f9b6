"""Which tandems are proposed, and how are they kept so that nothing has to be reckoned to read them?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.marktplatz.blatt import known_words
from toolkit.dokument.tandemvermittlung.aufgabe import make_task, stamp
from toolkit.dokument.tandemvermittlung.blatt import HOECHSTENS_LIEBER, Tandemvermittlung
from toolkit.dokument.tandemvermittlung.gemerkt import Kennungen, keep_pair, pairs_of, restore
from toolkit.dokument.tandemvermittlung.namen import name_of, place_names
from toolkit.dokument.tandemvermittlung.pruefung import first_error
from toolkit.dokument.tandemvermittlung.werte import Ohne, Verbindung
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import Tafel, Tandems, build_table, compare_tandems, find_regrets, rematch, say_changes


@dataclass(frozen=True)
class Vorschlag:
    """What reckoning made of the sheet, and who has another partner now, one German sentence each."""

    blatt: Tandemvermittlung
    wechsel: tuple[str, ...] = ()


def table_of(v: Tandemvermittlung) -> Tafel | Fehler:
    """Mark all pairs of the sheet, or say what makes that impossible."""
    from methodenkoffer.search.synonyme import bundled_synonyms

    return first_error(v) or build_table(make_task(v), known_words(), bundled_synonyms())


def load_tools() -> None:
    """Load what the first reckoning needs, so that nobody waits for it."""
    from importlib import import_module

    from methodenkoffer.search.synonyme import bundled_synonyms

    known_words()
    bundled_synonyms()
    import_module("scipy.optimize")


def propose(v: Tandemvermittlung, *, behalten: bool = False) -> Vorschlag | Fehler:
    """Bring the places together anew.

    Args:
        v: the sheet; agreed pairs stay in any case.
        behalten: whether only what must change is changed.
    """
    return settle(v, pairs_of(v.paare) if behalten else (), None)


def settle(v: Tandemvermittlung, bisher: Kennungen, jetzt: Kennungen | None) -> Vorschlag | Fehler:
    """Reckon the pairs of the sheet.

    Args:
        v: the sheet.
        bisher: pairs to be kept where possible, see ``rematch``.
        jetzt: pairs to be taken if no others are better, so that nothing is swapped without a gain.
    """
    tafel = table_of(v)
    if isinstance(tafel, Fehler):
        return tafel
    beste = rematch(tafel, bisher)
    if jetzt is not None and _as_good(tafel, jetzt, beste):
        beste = restore(tafel, jetzt, bisher, beste)
    paare = [keep_pair(t) for t in beste.paare]
    neu = v.model_copy(
        update={
            "paare": paare,
            "ohne": [Ohne(suchend=o.id, grund=o.grund) for o in beste.ohne],
            "bisher": [Verbindung(suchend=s, erfahren=e) for s, e in beste.bisher],
            "lieber": [r.satz for r in find_regrets(tafel, beste)[:HOECHSTENS_LIEBER]],
            "gerechnet": stamp(v),
            "sicher": {},
        }
    )
    wechsel = compare_tandems(pairs_of(v.paare), pairs_of(paare)) if v.paare else ()
    namen = place_names(v)
    hier = [w for w in wechsel if w.ort in namen]
    alle = {k: name_of(namen, k) for w in hier for k in (w.ort, w.von, w.nach) if k}
    return Vorschlag(neu, say_changes(hier, alle))


def _as_good(tafel: Tafel, jetzt: Kennungen, beste: Tandems) -> bool:
    """Whether pairs are possible, leave the same places without, and are worth as much as the best."""
    if {s for s, _ in jetzt} != {t.suchend for t in beste.paare} or len(dict(jetzt)) != len(jetzt):
        return False
    zeilen, spalten = tafel.zeilen, tafel.spalten
    if not set(tafel.aufgabe.fest) <= set(jetzt) or not all(e in spalten for _, e in jetzt):
        return False
    stellen = [(zeilen[s], spalten[e]) for s, e in jetzt]
    belegt = [sum(j == k for _, k in stellen) for j in range(len(tafel.kapazitaet))]
    zu_voll = any(anzahl > platz for anzahl, platz in zip(belegt, tafel.kapazitaet, strict=True))
    if zu_voll or not all(tafel.erlaubt[i, j] for i, j in stellen):
        return False
    alt = set(beste.bisher)
    summe = sum(int(tafel.punkte[i, j]) for i, j in stellen)
    return (len(alt & set(jetzt)), summe) == (len(alt & {(t.suchend, t.erfahren) for t in beste.paare}), beste.summe)
