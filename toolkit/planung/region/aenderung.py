"""What does a change by hand cost?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from toolkit.planung.meldungen import Fehler
from toolkit.planung.region import worte_aenderung as worte
from toolkit.planung.region.werte import Aufgabe, Einteilung, build_region, total


@dataclass(frozen=True)
class Aenderung:
    """A division after a change by hand.

    Attributes:
        einteilung: the new division; ``verletzt`` says which limits it no longer keeps.
        preis: by how much all ways together are longer than before; negative: shorter.
        satz: price and broken limits in German.
    """

    einteilung: Einteilung
    preis: float
    satz: str


def move(aufgabe: Aufgabe, einteilung: Einteilung, ort: int, region: int) -> Aenderung | Fehler:
    """Move a place to another region; both regions meet at their best member again, unless it was set by hand.

    Limits that break are said, the move is made all the same: whoever moves by hand knows more than the task.

    Args:
        aufgabe: the task.
        einteilung: a division of it.
        ort: number of the place.
        region: index of the region where it shall go.
    """
    von = einteilung.region_of(ort)
    if von == region:
        return worte.refuse_same(aufgabe.name(ort))
    if len(einteilung.regionen[von].orte) == 1:
        return worte.refuse_empty(aufgabe.name(ort))
    return _change(aufgabe, einteilung, {ort: region})


def swap(aufgabe: Aufgabe, einteilung: Einteilung, a: int, b: int) -> Aenderung | Fehler:
    """Let two places of different regions change sides."""
    von, nach = einteilung.region_of(a), einteilung.region_of(b)
    if von == nach:
        return worte.refuse_swap(aufgabe.name(a), aufgabe.name(b))
    return _change(aufgabe, einteilung, {a: nach, b: von})


def set_centre(aufgabe: Aufgabe, einteilung: Einteilung, ort: int) -> Aenderung:
    """Let the region of a place meet there; later changes keep it, as long as the place belongs to the region."""
    nummer = einteilung.region_of(ort)
    regionen = list(einteilung.regionen)
    regionen[nummer] = build_region(aufgabe, regionen[nummer].orte, ort, fest=True)
    return _finish(aufgabe, einteilung, replace(einteilung, regionen=tuple(regionen)))


def _change(aufgabe: Aufgabe, einteilung: Einteilung, wohin: Mapping[int, int]) -> Aenderung:
    orte = [set(region.orte) for region in einteilung.regionen]
    betroffen = set(wohin.values())
    for ort, ziel in wohin.items():
        von = einteilung.region_of(ort)
        betroffen.add(von)
        orte[von].discard(ort)
        orte[ziel].add(ort)
    regionen = list(einteilung.regionen)
    for nummer in sorted(betroffen):
        alt = regionen[nummer]
        bleibt = alt.fest and alt.mitte in orte[nummer]
        regionen[nummer] = build_region(aufgabe, tuple(orte[nummer]), alt.mitte if bleibt else None, fest=bleibt)
    return _finish(aufgabe, einteilung, replace(einteilung, regionen=tuple(regionen)))


def _finish(aufgabe: Aufgabe, vorher: Einteilung, nachher: Einteilung) -> Aenderung:
    nachher = replace(nachher, summe=total(nachher.regionen), verletzt=tuple(find_broken(aufgabe, nachher)))
    preis = nachher.summe - vorher.summe
    return Aenderung(nachher, preis, worte.say_price(preis, nachher.verletzt, aufgabe.einheit))


def find_broken(aufgabe: Aufgabe, einteilung: Einteilung) -> list[str]:
    """Say which limits and pairs a division does not keep."""
    saetze = []
    wo = {ort: nummer for nummer, region in enumerate(einteilung.regionen) for ort in region.orte}
    for region in einteilung.regionen:
        name, zahl = aufgabe.name(region.mitte), len(region.orte)
        if zahl > aufgabe.max:
            saetze.append(worte.say_too_many(name, zahl, aufgabe.max))
        if zahl < aufgabe.min:
            saetze.append(worte.say_too_few(name, zahl, aufgabe.min))
        if aufgabe.gruppen is not None:
            laender = sorted({aufgabe.gruppen[ort] for ort in region.orte})
            if len(laender) > 1:
                saetze.append(worte.say_border(name, laender))
    saetze += [worte.say_torn(aufgabe.name(a), aufgabe.name(b)) for a, b in aufgabe.zusammen if wo[a] != wo[b]]
    saetze += [worte.say_joined(aufgabe.name(a), aufgabe.name(b)) for a, b in aufgabe.getrennt if wo[a] == wo[b]]
    return list(dict.fromkeys(saetze))
