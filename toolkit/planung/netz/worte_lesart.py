"""How is a network told at first sight?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from toolkit.planung.netz.werte import SEKTOREN, Netz
from toolkit.planung.netz.worte import (
    name_some,
    say_actors,
    say_of_actors,
    say_of_parts,
    say_parts,
    say_percent,
    say_sectors,
    say_ties,
)
from toolkit.planung.worte import quote, say_count

if TYPE_CHECKING:
    from networkx import Graph


def say_small(netz: Netz, graf: Graph[str]) -> str:
    """Say what there is to say of fewer than five actors."""
    n, kanten = len(netz.akteure), graf.number_of_edges()
    if not n:
        return "Die Karte ist noch leer. Tragen Sie zuerst drei Einrichtungen ein, mit denen Sie oft sprechen."
    anfang = f"Bisher stehen {say_actors(n, netz)} auf der Karte, mit {say_ties(kanten)}."
    if n == 1:
        anfang = f"Bisher steht nur {quote(netz.akteure[0].name or netz.akteure[0].id)} auf der Karte."
    return f"{anfang} Ab fünf lässt sich etwas ablesen. Wer arbeitet noch mit Ihnen zusammen?"


def say_no_ties(netz: Netz) -> str:
    """Say that nothing connects."""
    alle = say_actors(len(netz.akteure), netz)
    return f"{alle} stehen auf der Karte, aber noch keine Verbindung. Wer spricht mit wem? Beginnen Sie damit."


def say_parts_of(netz: Netz, teile: int, groesster: int, zweiter: Sequence[str]) -> str:
    """Say that the network consists of parts that do not reach each other."""
    return (
        f"Das Netz besteht aus {say_of_parts(teile)}, die nichts verbindet. Zum größten gehören {groesster} "
        f"{say_of_actors(len(netz.akteure), netz)}. Getrennt davon: {name_some(zweiter)}."
    )


def say_connector(netz: Netz, name: str, kontakte: int, stuecke: int, *, ganz: bool) -> str:
    """Say whom an actor connects, and into how many pieces the network (or its part of it) would fall without it."""
    anfang = f"{quote(name)} verbindet {kontakte} {say_of_actors(len(netz.akteure), netz)}"
    if stuecke <= 1:
        return f"{anfang} direkt. Fällt diese Stelle aus, bleiben die anderen verbunden, aber die Wege werden länger."
    was = f"das Netz in {say_parts(stuecke)}" if ganz else f"ihr Teil des Netzes in {stuecke}\u00a0Stücke"
    return f"{anfang}; ohne diese Stelle zerfiele {was}."


def say_alone(namen: Sequence[str]) -> str:
    """Say who has no tie."""
    frage = "Wer könnte dort anrufen?" if len(namen) == 1 else "Wer kennt dort jemanden?"
    return f"Noch ohne Verbindung: {name_some(namen)}. {frage}"


def say_thread(seite: Sequence[str], innen: str, aussen: str, weitere: int) -> str:
    """Say which group hangs on one tie."""
    faden = f"{quote(innen)} – {quote(aussen)}"
    satz = f"{name_some(seite)} hängen nur an einem Faden, nämlich {faden}."
    if weitere:
        satz += f" Es gibt noch {'einen solchen Faden' if weitere == 1 else f'{weitere} solche Fäden'}."
    return satz


def say_missing(fehlende: Sequence[str], anteile: Sequence[tuple[str, int]], ohne: int) -> str:
    """Say which of the expected sectors is missing."""
    einzeln = [s for s in fehlende if s not in ("verwaltung", "politik")]
    if not anteile:
        return "Zu keiner Stelle ist ein Bereich eingetragen. Dann sieht man nicht, ob jemand fehlt."
    wo = []
    if einzeln:
        wo.append(f"{'dem Bereich' if len(einzeln) == 1 else 'den Bereichen'} {say_sectors(einzeln)}")
    if len(einzeln) < len(fehlende):
        wo.append("Verwaltung oder Politik")
    zusatz = f" Bei {say_count(ohne, 'Stelle', 'Stellen')} ist kein Bereich eingetragen." if ohne else ""
    bitte = "Eine Engagierte Stadt lebt davon, dass alle drei Bereiche mitmachen."
    return f"Niemand auf der Karte kommt aus {' oder aus '.join(wo)}. {bitte}{zusatz}"


def say_dominant(sektor: str, anzahl: int, alle: int) -> str:
    """Say that one sector is more than half of all."""
    return (
        f"Alle drei Bereiche sind dabei. Mehr als die Hälfte gehört zum Bereich {quote(SEKTOREN[sektor])} "
        f"({anzahl} von {alle}, das sind {say_percent(anzahl / alle)})."
    )


def say_rim(namen: Sequence[str]) -> str:
    """Say who has influence and hardly a tie."""
    verb = "hat" if len(namen) == 1 else "haben"
    return f"Viel Einfluss, aber höchstens eine Verbindung {verb} {name_some(namen)}. Dort lohnt sich ein Gespräch."


def say_conflicts(anzahl: int) -> str:
    """Say how many conflicts there are, and name nobody."""
    if anzahl == 1:
        return "Ein Konflikt ist eingetragen. Er zählt nicht als Verbindung."
    return f"{anzahl}\u00a0Konflikte sind eingetragen. Sie zählen nicht als Verbindung."


def say_robust(netz: Netz) -> str:
    """Say that nobody holds the network alone."""
    alle = say_of_actors(len(netz.akteure), netz)
    return f"Das Netz ist stabil: Fällt eine {alle} aus, bleiben alle anderen verbunden."
