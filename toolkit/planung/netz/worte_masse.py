"""How does one say a figure of a network in one plain sentence?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from toolkit.planung.netz.werte import SEKTOREN
from toolkit.planung.netz.worte import name_some, say_number, say_of_parts, say_percent, say_ties
from toolkit.planung.worte import quote, say_count

LOCKER, ENG = 0.15, 0.4
VERTEILT, GEBUENDELT = 0.25, 0.5
KLAR = 0.3  # Newman and Girvan 2004: groups of real networks mostly lie between 0.3 and 0.7
NAH, WEIT = 2.0, 3.0
AUSGEGLICHEN = 0.2
BEISPIELE = 2
GENUG_KONFLIKTE = 3

Text = tuple[str, str]  # how the number reads, and what it says


def say_density(dichte: float, kanten: int, moeglich: int) -> Text:
    """Say the density."""
    wie = "locker" if dichte < LOCKER else "eng" if dichte >= ENG else "weder eng noch locker"
    satz = f"Von {moeglich} möglichen Verbindungen gibt es {kanten}: Das Netz ist {wie} geknüpft."
    return say_percent(dichte), satz


def say_reciprocity(wert: float | None) -> Text:
    """Say the reciprocity; ``None`` without directed ties."""
    if wert is None:
        return "–", "Keine Verbindung hat eine Richtung. Darum lässt sich hier nichts zählen."
    return say_percent(wert), f"{say_percent(wert)} der gerichteten Verbindungen laufen auch zurück."


def say_centralisation(wert: float, mitte: str) -> Text:
    """Say the centralisation; ``mitte`` has the most ties, and is empty without any."""
    if not mitte:
        return "–", "Ohne Verbindungen läuft nirgends etwas zusammen."
    if wert < VERTEILT:
        return say_percent(wert), "Die Verbindungen verteilen sich auf viele."
    if wert < GEBUENDELT:
        return say_percent(wert), f"Einiges läuft bei {quote(mitte)} zusammen, aber nicht alles."
    return say_percent(wert), f"Sehr viel läuft bei {quote(mitte)} zusammen."


def say_betweenness(namen: Sequence[str], anteil: float) -> Text:
    """Say over whom most ways lead; ``anteil`` is the share of pairs of the first."""
    if not namen:
        return "–", "Niemand steht auf dem Weg zwischen anderen."
    satz = f"Für {say_percent(anteil)} der Paare führt der kürzeste Weg über {quote(namen[0])}."
    danach = namen[1:3]
    if danach:
        satz += f" Danach {'kommt' if len(danach) == 1 else 'kommen'} {name_some(danach)}."
    return say_percent(anteil), satz


def say_constraint(namen: Sequence[str], wert: float | None) -> Text:
    """Say who stands most freely between others."""
    if wert is None:
        return "–", "Niemand hat zwei Kontakte, die sich nicht kennen."
    return say_number(wert), f"Am meisten Verschiedene kennt {quote(namen[0])}: Die Kontakte dort kennen sich kaum."


def say_sector_brokers(namen: Sequence[str], paare: int) -> Text:
    """Say who stands between sectors; ``paare`` is how many pairs the first joins."""
    if not namen:
        return "0", "Niemand steht zwischen zwei Stellen aus verschiedenen Bereichen, die sich nicht kennen."
    wie_viele = say_count(paare, "Paar", "Paaren")
    satz = f"{quote(namen[0])} steht zwischen {wie_viele} aus verschiedenen Bereichen, die sich sonst nicht kennen."
    return str(paare), satz


def say_cut_points(namen: Sequence[str]) -> Text:
    """Say without whom the network falls apart."""
    if not namen:
        return "0", "Fällt eine einzelne Stelle aus, bleiben alle anderen so verbunden wie bisher."
    wie_viele = say_count(len(namen), "Stelle hält", "Stellen halten")
    return str(len(namen)), f"{wie_viele} sonst Getrenntes zusammen: {name_some(namen)}."


def say_bridges(paare: Sequence[tuple[str, str]]) -> Text:
    """Say which ties are the only thread; pairs of names."""
    if not paare:
        return "0", "Keine Stelle und keine Gruppe hängt an einem einzigen Faden."
    erste = " und ".join(f"{quote(a)} – {quote(b)}" for a, b in paare[:BEISPIELE])
    beispiel = f": {erste}" if len(paare) <= BEISPIELE else f", zum Beispiel {erste}"
    return str(len(paare)), f"{say_ties(len(paare))} {'hat' if len(paare) == 1 else 'haben'} keinen Ersatz{beispiel}."


def say_components(groessen: Sequence[int]) -> Text:
    """Say into how many parts the network falls; sizes, largest first."""
    if len(groessen) == 1:
        return "1", "Alle sind miteinander verbunden, direkt oder über andere."
    allein = sum(g == 1 for g in groessen)
    satz = f"Das Netz besteht aus {say_of_parts(len(groessen))}, der größte hat {groessen[0]}\u00a0Beteiligte."
    zusatz = f" {say_count(allein, 'Stelle steht', 'Stellen stehen')} ganz allein." if allein else ""
    return str(len(groessen)), satz + zusatz


def say_groups(groessen: Sequence[int], guete: float) -> Text:
    """Say which groups form; ``guete`` is the modularity."""
    if not groessen:
        return "0", "Ohne Verbindungen gibt es keine Gruppen."
    if guete < KLAR:
        return "–", f"Klare Gruppen gibt es nicht (Trennschärfe {say_number(guete)}): Viele sind mit vielen verbunden."
    satz = f"Es bilden sich {say_count(len(groessen), 'Gruppe', 'Gruppen')} (Trennschärfe {say_number(guete)})."
    return str(len(groessen)), satz


def say_mixture(bunt: int, gruppen: int, reinheit: float) -> Text:
    """Say how many groups mix sectors, and the share of actors in the most frequent sector of their group."""
    if not gruppen:
        return "–", "Dafür sind zu wenige Bereiche eingetragen, oder es gibt keine Gruppen."
    satz = f"In {bunt} von {gruppen} Gruppen arbeiten mehrere Bereiche zusammen."
    return say_percent(1 - reinheit), satz


def say_distance(wert: float | None) -> Text:
    """Say the mean distance."""
    if wert is None:
        return "–", "Es gibt noch keine Wege."
    wie = "Das ist nah" if wert <= NAH else "Das ist weit" if wert > WEIT else "Das ist gut zu schaffen"
    return f"{say_number(wert, 1)}\u00a0Schritte", f"Im Mittel sind es {say_number(wert, 1)}\u00a0Schritte. {wie}."


def say_openness(wert: float | None, sektor: str, anzahl: Mapping[str, int]) -> Text:
    """Say whether ties lead to other sectors; ``sektor`` empty for the whole network."""
    if wert is None:
        return "–", "Dafür sind zu wenige Bereiche eingetragen."
    wer = f"Der Bereich {quote(SEKTOREN[sektor])} ({anzahl[sektor]})" if sektor else "Das Netz"
    if abs(wert) <= AUSGEGLICHEN:
        satz = f"{wer} hat etwa gleich viele Verbindungen im eigenen Bereich wie in andere Bereiche."
    elif wert > 0:
        satz = f"{wer} hat mehr Verbindungen in andere Bereiche als im eigenen."
    else:
        satz = f"{wer} bleibt eher unter sich: Die meisten Verbindungen liegen im eigenen Bereich."
    return say_number(wert), satz


def say_core(k: int, namen: Sequence[str]) -> Text:
    """Say who forms the core."""
    if k == 0:
        return "–", "Ohne Verbindungen gibt es keinen Kern."
    satz = f"{name_some(namen)} {'ist' if len(namen) == 1 else 'sind'} untereinander am festesten verbunden"
    return str(len(namen)), f"{satz}: jede Stelle mit mindestens {k} anderen aus dem Kern."


def say_conflicts(anzahl: int, paare: int) -> Text:
    """Say how many conflicts there are."""
    if not anzahl:
        return "0", "Kein Konflikt ist eingetragen."
    verb = "steht" if anzahl == 1 else "stehen"
    return str(anzahl), f"Von {say_count(paare, 'Paar', 'Paaren')} {verb} {anzahl} in einem Konflikt."


def say_conflict_centre(wert: float, anzahl: int) -> Text:
    """Say whether the conflicts gather at one actor; nobody is named."""
    if anzahl < GENUG_KONFLIKTE:
        return "–", "Für eine Häufung sind es zu wenige Konflikte."
    if wert < VERTEILT:
        return say_percent(wert), "Die Konflikte verteilen sich auf mehrere Stellen."
    return say_percent(wert), "Die Konflikte häufen sich bei einer Stelle."
