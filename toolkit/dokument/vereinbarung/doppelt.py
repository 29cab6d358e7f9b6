"""Who does this already? The check against double structures, aim by aim.

Sachsen-Anhalt's Landesnetzwerk names the avoidance of double structures as an aim (programme page of 5 March 2025);
this way of checking, body by body, is our proposal.
"""

from __future__ import annotations

from typing import TypeVar

from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.dokument.vereinbarung.werte import (
    MEISTE_PRUEFUNGEN,
    UMGANG,
    Pruefung,
    Ziel,
    Zielwerk,
    real_checks,
    real_goals,
)
from toolkit.planung.worte import quote, say_count

KURZ = 60
W = TypeVar("W", bound=Zielwerk)
UEBLICHE = (
    "Landesnetzwerk der Engagierten Städte",
    "Freiwilligenagenturen",
    "Landkreis",
    "Dachverbände und Wohlfahrtsverbände",
    "Land: Ministerium, Ehrenamtsstelle, Stiftung",
)


def checks_of(v: Zielwerk, ziel: Ziel) -> list[Pruefung]:
    """Return the bodies that were looked at for an aim."""
    return [p for p in real_checks(v) if p.ziel == ziel.id]


def untouched_goals(v: Zielwerk) -> list[Ziel]:
    """Return the aims for which nobody has looked yet."""
    return [z for z in real_goals(v) if not z.niemand and not checks_of(v, z)]


def open_checks(v: Zielwerk) -> list[Pruefung]:
    """Return the bodies of which nobody has said yet what they do and what follows."""
    return [p for p in real_checks(v) if not p.umgang]


def add_usual(v: W) -> W:
    """Enter the usual bodies for every aim that has none yet; aims that nobody else serves stay as they are."""
    neu = [Pruefung(ziel=z.id, name=name) for z in untouched_goals(v) for name in UEBLICHE]
    platz = MEISTE_PRUEFUNGEN - len(v.pruefungen)
    return v.model_copy(update={"pruefungen": [*v.pruefungen, *neu[:platz]]})


def check_gaps(v: Zielwerk) -> list[str]:
    """Say what is unchecked, and which aims contradict their check."""
    if not real_goals(v):
        return ["Erst brauchen Sie ein Ziel. Dann prüfen Sie, wer das schon macht."]
    saetze = [f"Noch nicht geprüft: {quote(shorten(z.was, KURZ))}." for z in untouched_goals(v)]
    offen = open_checks(v)
    if offen:
        saetze.append(f"Bei {say_count(len(offen), 'Stelle', 'Stellen')} ist noch offen, was daraus folgt.")
    ohne_tun = [p for p in real_checks(v) if p.umgang in {"mitmachen", "ergaenzen", "lassen"} and not one_line(p.tut)]
    if ohne_tun:
        tun = "tut" if len(ohne_tun) == 1 else "tun"
        saetze.append(f"Bei {say_count(len(ohne_tun), 'Stelle', 'Stellen')} fehlt, was sie schon {tun}.")
    for z in real_goals(v):
        name = quote(shorten(z.was, KURZ))
        umgang = {p.umgang for p in checks_of(v, z)}
        if "lassen" in umgang:
            saetze.append(f"Zu {name} steht „{UMGANG['lassen']}“. Streichen Sie das Ziel, oder ändern Sie es.")
        if z.niemand and umgang & {"mitmachen", "ergaenzen", "lassen"}:
            saetze.append(f"Bei {name} steht, dass es sonst niemand macht. Die Liste sagt etwas anderes.")
    return saetze


def say_checks(v: Zielwerk, ziel: Ziel) -> list[str]:
    """Say for an aim what the partners agreed with regard to other bodies, without what is still open."""
    saetze = []
    for p in checks_of(v, ziel):
        if p.umgang and p.umgang != "nein":
            tut = f" ({one_line(p.tut)})" if one_line(p.tut) else ""
            saetze.append(f"{one_line(p.name)}{tut}: {UMGANG[p.umgang]}.")
    umgang = {p.umgang for p in checks_of(v, ziel)}
    if umgang == {"nein"} or (ziel.niemand and umgang <= {"nein"}):
        saetze.append("Das macht nach unserem Wissen sonst niemand.")
    return saetze
