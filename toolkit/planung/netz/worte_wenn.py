"""How does one say what would change in a network?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.planung.netz.belastet import is_busy
from toolkit.planung.netz.sicht import Sicht
from toolkit.planung.netz.werte import SEKTOREN
from toolkit.planung.netz.worte import name_some, say_of_parts, say_parts, say_ties
from toolkit.planung.worte import quote, say_count


def say_reasons(sicht: Sicht, u: str, v: str, abstand: int | None, kuerzer: int, erstmals: int) -> tuple[str, ...]:
    """Say why a tie is worth building: what is today, whom it helps, which sectors it joins."""
    gruende = [say_today(abstand)]
    gruende += [f"{quote(sicht.namen[i])} hat bisher keine Verbindung." for i in (u, v) if not sicht.graf.degree[i]]
    gruende += say_shorter(kuerzer, erstmals)
    a, b = sicht.sektoren.get(u), sicht.sektoren.get(v)
    if a and b and a != b:
        gruende.append(f"Sie verbindet zwei Bereiche: {SEKTOREN[a]} und {SEKTOREN[b]}.")
    gemeinsam = {x.id: x.anliegen.strip() for x in sicht.netz.akteure if x.id in (u, v)}
    if gemeinsam[u] and gemeinsam[u].casefold() == gemeinsam[v].casefold():
        gruende.append(f"Beide haben dasselbe Anliegen: {quote(gemeinsam[u])}.")
    gruende += [
        f"Bedenken Sie: {quote(sicht.namen[i])} hat schon {say_ties(sicht.graf.degree[i])}."
        for i in (u, v)
        if is_busy(sicht.graf, i)
    ]
    return tuple(gruende)


def say_today(abstand: int | None) -> str:
    """Say how far two are from each other today."""
    if abstand is None:
        return "Heute führt kein Weg vom einen zum anderen."
    verb = "liegt" if abstand == 2 else "liegen"  # noqa: PLR2004 - two steps pass one actor
    return f"Heute {verb} {say_count(abstand - 1, 'Stelle', 'Stellen')} dazwischen."


def say_shorter(kuerzer: int, erstmals: int) -> list[str]:
    """Say for how many pairs the way gets shorter, and how many reach each other for the first time."""
    saetze = []
    if erstmals:
        saetze.append(f"{say_count(erstmals, 'Paar erreicht', 'Paare erreichen')} sich dann zum ersten Mal.")
    if kuerzer:
        saetze.append(f"Für {say_count(kuerzer, 'Paar', 'Paare')} wird der Weg kürzer.")
    return saetze


def say_leaving(name: str, stuecke: Sequence[Sequence[str]], verliert: Sequence[str], getrennt: int) -> list[str]:
    """Say what falls apart when an actor leaves; ``stuecke`` holds the names of what is cut off."""
    if not stuecke and not verliert:
        return [f"Ohne {quote(name)} bleiben alle anderen so verbunden wie bisher."]
    saetze = []
    if stuecke:
        saetze.append(f"Ohne {quote(name)} zerfällt dieser Teil des Netzes in {say_parts(len(stuecke) + 1)}.")
    gruppen = [stueck for stueck in stuecke if len(stueck) > 1]
    if gruppen:
        saetze.append(f"Abgeschnitten wäre eine Gruppe: {name_some(gruppen[0])}.")
    if verliert:
        verb = "verliert" if len(verliert) == 1 else "verlieren"
        saetze.append(f"{name_some(verliert)} {verb} die einzige Verbindung.")
    if not getrennt:
        return saetze
    saetze.append(f"{say_count(getrennt, 'Paar erreicht', 'Paare erreichen')} sich dann nicht mehr.")
    return saetze


def say_sector_gone(sektor: str) -> str:
    """Say that a sector would have nobody left."""
    return f"Der Bereich {quote(SEKTOREN[sektor])} hätte dann niemanden mehr auf der Karte."


def say_sectors_apart(sektoren: Sequence[tuple[str, str]]) -> str:
    """Say which two sectors would have no direct tie any more."""
    paare = [f"{quote(SEKTOREN[a])} und {quote(SEKTOREN[b])}" for a, b in sektoren[:2]]
    return f"Keine direkte Verbindung gäbe es dann mehr zwischen {', auch nicht zwischen '.join(paare)}."


def say_new_tie(namen: tuple[str, str], vorher: int, nachher: int, gruende: Sequence[str]) -> list[str]:
    """Say what a new tie between two changes."""
    saetze = [f"Neu verbunden: {quote(namen[0])} und {quote(namen[1])}. {gruende[0]}", *gruende[1:]]
    if nachher < vorher:
        saetze.append(f"Aus {say_of_parts(vorher)} {'wird' if nachher == 1 else 'werden'} {say_parts(nachher)}.")
    return saetze


DOPPELT = "Die beiden sind schon verbunden. Die neue Verbindung macht das Band stärker, aber keinen Weg kürzer."
STREIT = "Zwischen den beiden ist ein Konflikt eingetragen. Klären Sie zuerst, ob die Zeit reif ist."
KONFLIKT_NEU = "Ein Konflikt verbindet nicht. An den Wegen im Netz ändert er nichts."
UNBEKANNT = ("Diese Stelle steht nicht auf der Karte.", "Wählen Sie eine aus der Liste.")
GLEICH = ("Eine Stelle kann nicht mit sich selbst verbunden werden.", "Wählen Sie zwei verschiedene.")
ART_FALSCH = ("Diese Art von Verbindung gibt es nicht.", "Wählen Sie eine aus der Liste.")
