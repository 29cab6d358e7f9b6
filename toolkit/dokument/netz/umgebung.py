"""What does the picture show, as a list: who is tied to whom, and how?"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from toolkit.planung.netz import ARTEN, KONFLIKT, SEKTOREN, Akteur, Netz, clean_network
from toolkit.planung.worte import say_count

STARK, SCHWACH = 3, 1
OHNE = "Noch ohne Verbindung."


@dataclass(frozen=True)
class Umgebung:
    """One actor with those around it.

    Attributes:
        id: its id.
        name: its name.
        sektor: word of its sector; empty without one.
        zeilen: what else is to be said, in German: role, influence, partners by kind of tie.
        partner: how many others it is tied to, conflicts aside.
    """

    id: str
    name: str
    sektor: str
    zeilen: tuple[str, ...]
    partner: int


def list_actors(netz: Netz, *, mit_bewertung: bool = False) -> list[Umgebung]:
    """List all actors with their partners: by sector, then by name.

    Args:
        netz: as captured.
        mit_bewertung: whether influence and conflicts are named.
    """
    sauber = clean_network(netz)
    namen = {a.id: a.name for a in sauber.akteure}
    um: dict[str, dict[str, list[str]]] = {i: defaultdict(list) for i in namen}
    partner: dict[str, set[str]] = {i: set() for i in namen}
    for b in sauber.bindungen:
        if b.art == KONFLIKT and not mit_bewertung:
            continue
        zusatz = {STARK: " (stark)", SCHWACH: " (schwach)"}.get(b.staerke, "")
        hin, her = (" an", " von") if b.gerichtet else ("", "")
        um[b.von][ARTEN[b.art] + hin].append(namen[b.zu] + zusatz)
        um[b.zu][ARTEN[b.art] + her].append(namen[b.von] + zusatz)
        if b.art != KONFLIKT:
            partner[b.von].add(b.zu)
            partner[b.zu].add(b.von)
    folge = list(SEKTOREN)
    alle = sorted(
        sauber.akteure,
        key=lambda a: (folge.index(a.sektor) if a.sektor in folge else len(folge), a.name.casefold(), a.id),
    )
    return [
        Umgebung(
            a.id,
            a.name,
            SEKTOREN.get(a.sektor, ""),
            tuple(_say(a, um[a.id], mit_bewertung=mit_bewertung)),
            len(partner[a.id]),
        )
        for a in alle
    ]


def share_sectors(netz: Netz) -> list[tuple[str, int, float]]:
    """Return word, number of actors and share of all, from 0 to 1, for each sector that occurs; without one last."""
    alle = clean_network(netz).akteure
    zahl = {wort: sum(a.sektor == s for a in alle) for s, wort in SEKTOREN.items()}
    zahl["ohne Angabe"] = len(alle) - sum(zahl.values())
    return [(wort, n, n / len(alle)) for wort, n in zahl.items() if n]


def _say(a: Akteur, um: dict[str, list[str]], *, mit_bewertung: bool) -> list[str]:
    kopf = [a.rolle, f"Anliegen: {a.anliegen}" if a.anliegen else ""]
    if mit_bewertung and a.einfluss:
        kopf.append(f"Einfluss: {a.einfluss} von 5")
    zeilen = [" · ".join(teil for teil in kopf if teil)] if any(kopf) else []
    zeilen += [f"{wort}: {', '.join(sorted(um[wort], key=str.casefold))}" for wort in sorted(um, key=_rank)]
    return zeilen if um else [*zeilen, OHNE]


def _rank(wort: str) -> tuple[int, str]:
    return next(i for i, art in enumerate(ARTEN.values()) if wort.startswith(art)), wort


def say_size(netz: Netz, *, mit_bewertung: bool = False) -> str:
    """Say how many stand in the picture: ``18 Stellen, 31 Verbindungen``."""
    sauber = clean_network(netz)
    zahl = sum(mit_bewertung or b.art != KONFLIKT for b in sauber.bindungen)
    stellen = say_count(len(sauber.akteure), "Stelle", "Stellen")
    return f"{stellen}, {say_count(zahl, 'Verbindung', 'Verbindungen')}"
