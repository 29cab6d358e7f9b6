"""Who brings the case, who leads, who writes, who watches the time? Roles are drawn by lot."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from toolkit.planung.beratung.phasen import Rolle
from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import join_words, quote

Platz = tuple[Rolle, ...]
ROLLEN: Mapping[Rolle, str] = {
    "fall": "Fall einbringen",
    "moderation": "Moderation",
    "mitschrift": "Mitschrift",
    "zeit": "Zeit",
    "beratung": "Beraten",
    "aussenkreis": "Außenkreis",
}
# At most one person has each of these, and nobody has two of them as soon as there are three people.
GROSSE: tuple[Rolle, ...] = ("fall", "moderation", "mitschrift")
SCHREIBT_NUR_AB = 7
INNENKREIS = 8
ZWEI, DREI = 2, 3


@dataclass(frozen=True)
class Besetzung:
    """One person and what she does; more than one role in small groups."""

    person: str
    rollen: Platz

    @property
    def satz(self) -> str:
        """The roles in words."""
        return say_roles(self.rollen)


def say_roles(rollen: Platz) -> str:
    """Say roles as one reads them: ``Mitschrift und Beraten``."""
    return join_words([ROLLEN[rolle] for rolle in rollen])


def seats(personen: int) -> tuple[Platz, ...]:
    """Return which roles belong together for that many people, the important ones first.

    From seven people on, who writes does nothing else. More than nine make an inner circle of eight; the others listen.
    """
    if personen <= ZWEI:
        return ("fall",), ("moderation", "zeit", "mitschrift", "beratung")
    if personen == DREI:
        return ("fall",), ("moderation", "zeit"), ("mitschrift", "beratung")
    innen = personen if personen <= INNENKREIS + 1 else INNENKREIS
    mitschrift: Platz = ("mitschrift",) if innen >= SCHREIBT_NUR_AB else ("mitschrift", "beratung")
    berater: tuple[Platz, ...] = (("beratung",),) * (innen - 4)
    aussen: tuple[Platz, ...] = (("aussenkreis",),) * (personen - innen)
    return ("fall",), ("moderation",), mitschrift, ("zeit", "beratung"), *berater, *aussen


def draw_roles(
    namen: Sequence[str], los: int, wuensche: Mapping[Rolle, str] | None = None
) -> tuple[Besetzung, ...] | Fehler:
    """Draw who does what; the same number always gives the same result.

    Args:
        namen: the people; two may have the same name.
        los: any whole number; each draw takes a new one.
        wuensche: role by name for what is settled already, for example who brings the case.

    Returns:
        One entry per person, the important roles first, or what does not work. Without wishes everybody has the same
        chance of each seat.
    """
    if len(namen) < ZWEI:
        return Fehler("Zum Losen braucht es mindestens zwei Personen.", "Schreiben Sie je Zeile einen Namen.")
    plaetze = list(seats(len(namen)))
    vergeben: dict[int, int] = {}
    for rolle, name in (wuensche or {}).items():
        fehler = _settle(namen, plaetze, vergeben, rolle, name)
        if fehler is not None:
            return fehler
    frei = [i for i in range(len(namen)) if i not in vergeben.values()]
    random.Random(los).shuffle(frei)  # noqa: S311 - a draw that can be repeated, not a secret
    rest = iter(frei)
    wer = [vergeben[p] if p in vergeben else next(rest) for p in range(len(plaetze))]
    return tuple(Besetzung(namen[i], platz) for i, platz in zip(wer, plaetze, strict=True))


def _settle(
    namen: Sequence[str], plaetze: Sequence[Platz], vergeben: dict[int, int], rolle: Rolle, name: str
) -> Fehler | None:
    """Give a person the seat with a role, or say why that does not work."""
    gleiche = [i for i, n in enumerate(namen) if n == name]
    if not gleiche:
        return Fehler(f"{quote(name)} steht nicht bei den Namen.", "Ergänzen Sie den Namen oder losen Sie alles aus.")
    schon = [p for p, i in vergeben.items() if i in gleiche]
    if any(rolle in plaetze[p] for p in schon):
        return None
    platz = next((p for p, r in enumerate(plaetze) if rolle in r and p not in vergeben), None)
    frei = [i for i in gleiche if i not in vergeben.values()]
    if not schon and platz is None:
        return Fehler(f"Die Rolle {quote(ROLLEN[rolle])} gibt es in dieser Runde nicht.", "Lassen Sie den Wunsch weg.")
    if platz is None or not frei:
        was = join_words([ROLLEN[r] for p in schon for r in plaetze[p][:1]] + [ROLLEN[rolle]])
        return Fehler(f"{quote(name)} hätte zwei Rollen auf einmal: {was}.", "Geben Sie eine davon jemand anderem.")
    vergeben[platz] = frei[0]
    return None
