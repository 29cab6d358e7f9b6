"""Why is a place in its region, and why not in another one?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from toolkit.planung.meldungen import Fehler
from toolkit.planung.region import worte_aenderung as worte
from toolkit.planung.region.aenderung import Aenderung, move, swap
from toolkit.planung.region.werte import Aufgabe, Einteilung
from toolkit.planung.region.worte import say_length

NAECHSTE = 3
NAHE = 10
Grund = Literal["weiter", "voll", "zu_klein", "land", "getrennt", "zusammen"]


@dataclass(frozen=True)
class Andere:
    """A region where a place is not.

    Attributes:
        region: its index.
        mehr: by how much the way there is longer than to the own meeting place; negative: shorter.
        preis: by how much all ways together would be longer, with whatever else must change; ``None`` if a border or a
            pair forbids it, or nobody could leave.
        grund: what decides.
        wechselt: who would have to leave that region and where to (place, index of the region), if it is full or
            the own one too small.
        satz: all of it in German.
    """

    region: int
    mehr: float
    preis: float | None
    grund: Grund
    wechselt: tuple[int, int] | None
    satz: str


@dataclass(frozen=True)
class Begruendung:
    """Why a place is where it is.

    Attributes:
        ort: number of the place.
        region: index of its region.
        weg: its way to the meeting place.
        satz: in German.
        andere: the nearest other regions, nearest first.
    """

    ort: int
    region: int
    weg: float
    satz: str
    andere: tuple[Andere, ...]


def explain_place(aufgabe: Aufgabe, einteilung: Einteilung, ort: int, anzahl: int = NAECHSTE) -> Begruendung:
    """Explain where a place is and why not in one of the nearest other regions."""
    eigene = einteilung.region_of(ort)
    region = einteilung.regionen[eigene]
    weg = float(aufgabe.kosten[ort, region.mitte])
    sonst = _nearest(aufgabe, einteilung, ort, {eigene})
    gesagt = say_length(weg, aufgabe.einheit, bekannt=aufgabe.is_known(ort, region.mitte))
    satz = worte.say_own(aufgabe.name(ort), aufgabe.name(region.mitte), gesagt)
    return Begruendung(ort, eigene, weg, satz, tuple(why_not(aufgabe, einteilung, ort, i) for i in sonst[:anzahl]))


def why_not(aufgabe: Aufgabe, einteilung: Einteilung, ort: int, ziel: int) -> Andere:
    """Say why a place is not in a certain other region.

    Raises:
        ValueError: it is in that region.
    """
    eigene = einteilung.region_of(ort)
    if eigene == ziel:
        raise ValueError("Der Ort gehört schon zu dieser Region.")
    hier, dort = einteilung.regionen[eigene], einteilung.regionen[ziel]
    mehr = float(aufgabe.kosten[ort, dort.mitte] - aufgabe.kosten[ort, hier.mitte])
    verbot = _forbidden(aufgabe, einteilung, ort, ziel)
    if verbot is not None:
        return Andere(ziel, mehr, None, verbot[0], None, verbot[1])
    anfang = worte.say_farther(mehr, aufgabe.einheit)
    voll, klein = len(dort.orte) >= aufgabe.max, len(hier.orte) <= aufgabe.min
    if not voll and not klein:
        schritt = move(aufgabe, einteilung, ort, ziel)
        preis = schritt.preis if isinstance(schritt, Aenderung) else 0.0
        return Andere(ziel, mehr, preis, "weiter", None, f"{anfang}, {worte.say_total(preis, aufgabe.einheit)}.")
    grund: Grund = "voll" if voll else "zu_klein"
    was = worte.say_full(len(dort.orte)) if voll else worte.say_below(aufgabe.min)
    tausch = _cheapest_leaver(aufgabe, einteilung, ort, ziel, nur_tausch=klein)
    if tausch is None:
        return Andere(ziel, mehr, None, grund, None, f"{was}. {worte.say_no_leaver()}")
    preis, wer, wohin = tausch
    name, mitte = aufgabe.name(wer), aufgabe.name(einteilung.regionen[wohin].mitte)
    satz = f"{was}: {worte.say_leaver(name, mitte, preis, aufgabe.einheit)} {anfang}."
    return Andere(ziel, mehr, preis, grund, (wer, wohin), satz)


def _forbidden(aufgabe: Aufgabe, einteilung: Einteilung, ort: int, ziel: int) -> tuple[Grund, str] | None:
    dort = einteilung.regionen[ziel].orte
    if aufgabe.gruppen is not None and any(aufgabe.gruppen[o] != aufgabe.gruppen[ort] for o in dort):
        return "land", worte.say_other_land(aufgabe.gruppen[dort[0]])
    feinde = [o for o in _partners(aufgabe.getrennt, ort) if o in dort]
    if feinde:
        return "getrennt", worte.say_kept_apart([aufgabe.name(o) for o in feinde])
    freunde = [o for o in _partners(aufgabe.zusammen, ort) if o not in dort]
    if freunde:
        return "zusammen", worte.say_kept_together([aufgabe.name(o) for o in freunde])
    return None


def _nearest(aufgabe: Aufgabe, einteilung: Einteilung, ort: int, ohne: set[int]) -> list[int]:
    """Return the other regions by the way there, the nearest ten only."""
    sonst = [i for i in range(len(einteilung.regionen)) if i not in ohne]
    return sorted(sonst, key=lambda i: (aufgabe.kosten[ort, einteilung.regionen[i].mitte], i))[:NAHE]


def _partners(paare: tuple[tuple[int, int], ...], ort: int) -> list[int]:
    return sorted({b if a == ort else a for a, b in paare if ort in {a, b}})


def _cheapest_leaver(
    aufgabe: Aufgabe, einteilung: Einteilung, ort: int, ziel: int, *, nur_tausch: bool
) -> tuple[float, int, int] | None:
    """Find who leaves a region at the least price, so that no limit breaks that was kept before."""
    eigene, vorher = einteilung.region_of(ort), set(einteilung.verletzt)
    angebote: list[tuple[float, int, int]] = []
    for wer in einteilung.regionen[ziel].orte:
        for wohin in [eigene] if nur_tausch else _nearest(aufgabe, einteilung, wer, {ziel}):
            schritt = _both(aufgabe, einteilung, (ort, ziel), (wer, wohin), eigene)
            if isinstance(schritt, Aenderung) and not set(schritt.einteilung.verletzt) - vorher:
                angebote.append((schritt.einteilung.summe - einteilung.summe, wer, wohin))
    return min(angebote, default=None)


def _both(
    aufgabe: Aufgabe, einteilung: Einteilung, erst: tuple[int, int], dann: tuple[int, int], eigene: int
) -> Aenderung | Fehler:
    if dann[1] == eigene:
        return swap(aufgabe, einteilung, erst[0], dann[0])
    schritt = move(aufgabe, einteilung, *erst)
    return schritt if isinstance(schritt, Fehler) else move(aufgabe, schritt.einteilung, *dann)
