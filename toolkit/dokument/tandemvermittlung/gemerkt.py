"""How are pairs kept in the sheet, so that they are read without reckoning, and taken up again?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.werte import Paar, Verbindung
from toolkit.planung.tandem import Sicherheit, Tafel, Tandem, Tandems, judge_pair, shake_weights

Kennungen = Sequence[tuple[str, str]]
# Up to so many seeking places times free tandems the runs under other weights take about half a second.
KLEIN = 40_000


def restore(tafel: Tafel, paare: Kennungen, bisher: Kennungen, beste: Tandems | None = None) -> Tandems:
    """Make a matching of stored pairs; who got nobody is taken from ``beste``."""
    fest = set(tafel.aufgabe.fest)
    tandems = tuple(Tandem(s, e, judge_pair(tafel, s, e), (s, e) in fest) for s, e in sorted(paare))
    summe = sum(t.passung.wert for t in tandems)
    return Tandems(tandems, beste.ohne if beste else (), summe, tuple(sorted(set(bisher))))


def is_small(tafel: Tafel) -> bool:
    """Whether ``judge`` answers without a visible wait."""
    return len(tafel.suchende) * int(tafel.kapazitaet.sum()) <= KLEIN


def judge(v: Tandemvermittlung, tafel: Tafel) -> Tandemvermittlung:
    """Say how sure each pair is."""
    return keep_sureness(v, shake_weights(tafel, restore(tafel, pairs_of(v.paare), pairs_of(v.bisher))))


def keep_sureness(v: Tandemvermittlung, sicher: Iterable[Sicherheit]) -> Tandemvermittlung:
    """Keep how sure each pair is."""
    return v.model_copy(update={"sicher": {f"{s.suchend} {s.erfahren}": s.satz for s in sicher}})


def pairs_of(paare: Iterable[Verbindung]) -> tuple[tuple[str, str], ...]:
    """Return pairs as the reckoning wants them."""
    return tuple((p.suchend, p.erfahren) for p in paare)


def keep_pair(t: Tandem) -> Paar:
    """Write a tandem as the sheet keeps it."""
    p = t.passung
    return Paar(
        suchend=t.suchend,
        erfahren=t.erfahren,
        wert=p.wert,
        dafuer=list(p.dafuer),
        dagegen=list(p.dagegen),
        unbekannt=list(p.unbekannt),
    )


def say_reasons(gruende: Sequence[str]) -> str:
    """Say reasons one after the other, each as a sentence; without the last full stop."""
    return ". ".join(f"{grund[:1].upper()}{grund[1:]}".replace("Ca. ", "Ca.\u00a0") for grund in gruende)
