"""How long does each step take, and how much material is needed, for this group and this time?"""

from __future__ import annotations

import math
from dataclasses import dataclass

from methodenkoffer.schema import Karte, Schritt


@dataclass(frozen=True)
class Zeile:
    """One step, cut to the group: minutes to plan with and the fewest it bears."""

    titel: str
    minuten: int
    kuerzbar_auf: int
    runden: int = 1


@dataclass(frozen=True)
class Bedarf:
    """One thing to bring, summed for the group."""

    was: str
    menge: float


@dataclass(frozen=True)
class Zuschnitt:
    """A card cut to a group and a time.

    Attributes:
        personen: people that it was computed for.
        kleingruppen: number of small groups.
        runden: number of rounds.
        zeilen: the steps with their minutes.
        minuten: sum of the steps.
        kuerzeste: sum of the fewest minutes that the steps bear.
        material: summed material.
        hinweise: in German, what does not fit; nothing is cut silently.
        passt: whether group and time are within the card's range.
    """

    personen: int
    kleingruppen: int
    runden: int
    zeilen: tuple[Zeile, ...]
    minuten: int
    kuerzeste: int
    material: tuple[Bedarf, ...]
    hinweise: tuple[str, ...]
    passt: bool


def count_small_groups(karte: Karte, personen: int) -> int:
    """Number of small groups for that many people (at least 1; 1 if the card has no small groups)."""
    groesse = karte.gruppe.kleingruppe
    return max(1, math.ceil(personen / groesse)) if groesse else 1


def scale_step(karte: Karte, schritt: Schritt, personen: int, runden: int) -> tuple[int, int]:
    """Minutes of one step and the fewest that it bears.

    ``fest`` = as they are; ``person`` = minutes x people / ideal size; ``gruppe`` = minutes x small groups /
    small groups at the ideal size; ``runde`` = minutes x rounds. Rounded up to the minute, never below
    ``kuerzbar_auf``. The fewest minutes grow with a larger group and never shrink below ``kuerzbar_auf``.

    Args:
        karte: the card that the step belongs to.
        schritt: the step.
        personen: people in the group.
        runden: number of rounds.

    Returns:
        Minutes and fewest minutes, both at least ``kuerzbar_auf`` of the step.
    """
    zaehler, nenner = 1, 1
    if schritt.skaliert_mit == "person":
        zaehler, nenner = personen, karte.gruppe.ideal
    elif schritt.skaliert_mit == "gruppe":
        zaehler = count_small_groups(karte, personen)
        nenner = count_small_groups(karte, karte.gruppe.ideal)
    elif schritt.skaliert_mit == "runde":
        zaehler = runden
    minuten = max(_ceil_div(schritt.minuten * zaehler, nenner), schritt.kuerzbar_auf)
    kuerzeste = max(_ceil_div(schritt.kuerzbar_auf * zaehler, nenner), schritt.kuerzbar_auf)
    return minuten, min(minuten, kuerzeste)


def shorten(zeilen: tuple[Zeile, ...], minuten: int) -> tuple[Zeile, ...]:
    """Shorten steps to fit, each by its share of what can be cut (largest remainder).

    Args:
        zeilen: the steps.
        minuten: what the sum shall be at most.

    Returns:
        The steps; their sum is ``minuten``, or the sum of the fewest minutes if that is more.
    """
    zu_viel = sum(z.minuten for z in zeilen) - minuten
    luft = [z.minuten - z.kuerzbar_auf for z in zeilen]
    gesamt = sum(luft)
    if zu_viel <= 0 or gesamt == 0:
        return zeilen
    kuerzen = min(zu_viel, gesamt)
    anteile = [kuerzen * w // gesamt for w in luft]
    reste = sorted(range(len(zeilen)), key=lambda i: (-(kuerzen * luft[i] % gesamt), i))
    for i in reste[: kuerzen - sum(anteile)]:
        anteile[i] += 1
    return tuple(Zeile(z.titel, z.minuten - a, z.kuerzbar_auf, z.runden) for z, a in zip(zeilen, anteile, strict=True))


def sum_material(karte: Karte, personen: int) -> tuple[Bedarf, ...]:
    """Sum the material for that many people; amounts per person and per small group are rounded up."""
    mal = {"person": personen, "gruppe": count_small_groups(karte, personen), "gesamt": 1}
    return tuple(Bedarf(m.was, math.ceil(round(m.menge * mal[m.je], 6))) for m in karte.material)


def cut_to_fit(
    karte: Karte, personen: int | None = None, minuten: int | None = None, runden: int | None = None
) -> Zuschnitt:
    """Cut a card to a group and a time.

    Args:
        karte: the card.
        personen: people; the card's ideal size if not given.
        minuten: minutes at hand; the usual length at that size if not given.
        runden: rounds; if not given the usual number, and fewer (never below the card's minimum) where
            the time asks for it.

    Returns:
        The cut with everything that does not fit said in ``hinweise``.
    """
    leute = personen or karte.gruppe.ideal
    anzahl = runden or karte.runden.ueblich
    zeilen = _lines(karte, leute, anzahl)
    while runden is None and minuten is not None and anzahl > karte.runden.min and _shortest(zeilen) > minuten:
        anzahl -= 1
        zeilen = _lines(karte, leute, anzahl)
    hinweise = _group_notes(karte, leute)
    passt = not hinweise
    if minuten is not None:
        if _shortest(zeilen) > minuten:
            fehlt = _shortest(zeilen) - minuten
            hinweise.append(f"Braucht mindestens {_shortest(zeilen)} Min., also {fehlt} Min. mehr, als Sie haben.")
            passt = False
        elif (rest := minuten - sum(z.minuten for z in zeilen)) > 0:
            hinweise.append(f"Sie haben {rest} Min. Luft.")
        zeilen = shorten(zeilen, minuten)
    if anzahl != karte.runden.ueblich:
        hinweise.append(f"Gerechnet mit {anzahl} statt {karte.runden.ueblich} Runden.")
    return Zuschnitt(
        personen=leute,
        kleingruppen=count_small_groups(karte, leute),
        runden=anzahl,
        zeilen=zeilen,
        minuten=sum(z.minuten for z in zeilen),
        kuerzeste=_shortest(zeilen),
        material=sum_material(karte, leute),
        hinweise=tuple(hinweise),
        passt=passt,
    )


def _ceil_div(a: int, b: int) -> int:
    return -(-a // b)


def _shortest(zeilen: tuple[Zeile, ...]) -> int:
    return sum(z.kuerzbar_auf for z in zeilen)


def _lines(karte: Karte, personen: int, runden: int) -> tuple[Zeile, ...]:
    zeilen = []
    for schritt in karte.schritte:
        minuten, kuerzeste = scale_step(karte, schritt, personen, runden)
        zeilen.append(Zeile(schritt.titel, minuten, kuerzeste, runden if schritt.skaliert_mit == "runde" else 1))
    return tuple(zeilen)


def _group_notes(karte: Karte, personen: int) -> list[str]:
    if personen < karte.gruppe.min:
        return [f"Gedacht ab {karte.gruppe.min} Personen, Sie sind {personen}."]
    if karte.gruppe.max is not None and personen > karte.gruppe.max:
        return [f"Gedacht bis {karte.gruppe.max} Personen, Sie sind {personen}."]
    return []
