"""How do tables come onto the sheet, what speaks for them, and what does a change cost?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from toolkit.dokument.begegnung.auswertung import mark_of
from toolkit.dokument.begegnung.blatt import Begegnung, Tischgast, Tischrunde, name_of, real_guests, seated, unseated
from toolkit.planung.begegnung import Paar, Tischplan, pair_key
from toolkit.planung.begegnung.werte import WIEDERHOLT
from toolkit.planung.worte import quote, say_count

GRUENDE_JE_TISCH = 3
ZWEIMAL = 2
ACHTUNG = "Achtung:"
Paare = Mapping[tuple[str, str], Paar]


@dataclass(frozen=True)
class Tischlage:
    """What is to be said of one table.

    Attributes:
        gaeste: who sits there.
        dafuer: the best reasons, in German.
        dagegen: what does not fit.
    """

    gaeste: tuple[Tischgast, ...]
    dafuer: tuple[str, ...]
    dagegen: tuple[str, ...]


def take_plan(b: Begegnung, plan: Tischplan, stand: str) -> Begegnung:
    """Put the tables of a plan onto the sheet.

    Args:
        b: the sheet as it is now.
        plan: the tables.
        stand: mark of the sheet that they were made from, see ``mark_of``; the sheet may have changed meanwhile.
    """
    runden = [Tischrunde(tische=[list(tisch) for tisch in runde]) for runde in plan.runden]
    return b.model_copy(update={"runden": runden, "gerechnet": stand})


def look_at_tables(b: Begegnung, paare: Paare) -> list[list[Tischlage]]:
    """Say for each table of each round what speaks for it and what against."""
    return [[_look(tisch, paare) for tisch in runde] for runde in seated(b)]


def worth_of(b: Begegnung, paare: Paare) -> int:
    """Add up the points of all pairs that meet; a pair counts once, meeting again costs."""
    mal: dict[tuple[str, str], int] = {}
    for runde in seated(b):
        for tisch in runde:
            for a, c in combinations(tisch, 2):
                mal[pair_key(a.id, c.id)] = mal.get(pair_key(a.id, c.id), 0) + 1
    return sum(_points(p, paare) + (n - 1) * WIEDERHOLT for p, n in mal.items())


def swap(b: Begegnung, runde: int, eins: str, zwei: str) -> Begegnung:
    """Let two guests change seats in one round; the sheet stays as it is if one of them has none there."""
    if not 0 <= runde < len(b.runden):
        return b
    tische = b.runden[runde].tische
    if not {eins, zwei} <= {k for tisch in tische for k in tisch}:
        return b
    tausch = {eins: zwei, zwei: eins}
    neu = b.runden[runde].model_copy(update={"tische": [[tausch.get(k, k) for k in tisch] for tisch in tische]})
    return b.model_copy(update={"runden": [*b.runden[:runde], neu, *b.runden[runde + 1 :]]})


def say_swap(alt: Begegnung, neu: Begegnung, paare: Paare) -> list[str]:
    """Say what an exchange costs or gains: in points, and which reasons come and go."""
    unterschied = worth_of(neu, paare) - worth_of(alt, paare)
    punkte = say_count(abs(unterschied), "Punkt", "Punkte")
    wie = (
        f"wird {'besser' if unterschied > 0 else 'schlechter'}: um {punkte}" if unterschied else "ist so gut wie vorher"
    )
    davor, danach = (dict.fromkeys(_all_reasons(b, paare)) for b in (alt, neu))
    weg = [_relabel(satz, "Geklärt:", "Fällt weg:") for satz in davor if satz not in danach]
    dazu = [_relabel(satz, ACHTUNG, "Kommt dazu:") for satz in danach if satz not in davor]
    return [f"Getauscht. Der Plan {wie}.", *weg[:GRUENDE_JE_TISCH], *dazu[:GRUENDE_JE_TISCH]]


def say_plan(b: Begegnung, paare: Paare) -> list[str]:
    """Say how good the tables are: themes that meet, people who meet twice, guests without a seat."""
    runden = seated(b)
    if not runden:
        return []
    mal = Counter(pair_key(a.id, c.id) for runde in runden for tisch in runde for a, c in combinations(tisch, 2))
    themen = sum(paare[p].themen > 0 for p in mal if p in paare)
    davon = {0: "keinem", 1: "einem"}.get(themen, str(themen))
    paarzahl = say_count(len(mal), "Paar trifft", "Paare treffen")
    saetze = [f"{paarzahl} sich. Bei {davon} davon sucht jemand, was der andere kann."]
    if len(runden) > 1:
        wieder = [anzahl for anzahl in mal.values() if anzahl > 1]
        satz = say_count(len(wieder), "Paar trifft", "Paare treffen")
        wie_oft = "zweimal" if max(wieder, default=0) <= ZWEIMAL else "mehrmals"
        saetze.append(f"{satz} sich {wie_oft}." if wieder else "Niemand trifft jemanden zweimal.")
    if ohne := unseated(b):
        namen = ", ".join(name_of(g) for g in ohne[:8])
        saetze.append(f"Noch ohne Platz: {namen}{' …' if len(ohne) > 8 else ''}.")  # noqa: PLR2004
    if b.gerechnet and b.gerechnet != mark_of(b):
        saetze.append("Seit dem Vorschlag hat sich etwas geändert. Lassen Sie neu vorschlagen, wenn es zählt.")
    return saetze


def _relabel(satz: str, warnung: str, grund: str) -> str:
    return f"{warnung}{satz.removeprefix(ACHTUNG)}" if satz.startswith(ACHTUNG) else f"{grund} {satz}"


def _all_reasons(b: Begegnung, paare: Paare) -> list[str]:
    """What the pairs that meet seek from each other, and what does not fit between them, meeting again included."""
    name = {g.id: name_of(g) for g in real_guests(b)}
    mal = Counter(pair_key(a.id, c.id) for runde in seated(b) for tisch in runde for a, c in combinations(tisch, 2))
    da = [paare[p] for p in mal if p in paare]
    gegen = [f"{ACHTUNG} {_say_against(p, name)}" for p in da if p.punkte < 0 and p.dagegen]
    wieder = [p for p, anzahl in mal.items() if anzahl > 1]
    gegen += [f"{ACHTUNG} {quote(name[a])} und {quote(name[c])} treffen sich mehrmals." for a, c in wieder]
    return [*gegen, *(satz for p in da for satz in p.dafuer[: p.themen])]


def _points(paar: tuple[str, str], paare: Paare) -> int:
    return paare[paar].punkte if paar in paare else 0


def _look(tisch: Sequence[Tischgast], paare: Paare) -> Tischlage:
    hier = [paare[p] for a, c in combinations(tisch, 2) if (p := pair_key(a.id, c.id)) in paare]
    name = {g.id: name_of(g) for g in tisch}
    gute = sorted((p for p in hier if p.punkte > 0 and p.dafuer), key=lambda p: (-p.punkte, p.a, p.b))
    schlechte = [p for p in hier if p.punkte < 0 and p.dagegen]
    dagegen = [_say_against(p, name) for p in schlechte]
    dafuer = dict.fromkeys(p.dafuer[0] if p.themen else _say(p, name) for p in gute)
    return Tischlage(tuple(tisch), tuple(dafuer)[:GRUENDE_JE_TISCH], tuple(dagegen[:GRUENDE_JE_TISCH]))


def _say_against(paar: Paar, name: Mapping[str, str]) -> str:
    return f"{quote(name[paar.a])} und {quote(name[paar.b])}: {' '.join(paar.dagegen)}"


def _say(paar: Paar, name: Mapping[str, str]) -> str:
    return f"{name[paar.a]} und {name[paar.b]}: {paar.dafuer[0]}"
