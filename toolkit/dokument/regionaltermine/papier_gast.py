"""Which paper says who hosts over the years, why, and how far everybody travels?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Tabelle, Ueberschrift
from toolkit.dokument.regionaltermine.blatt import Regionaltermine
from toolkit.dokument.regionaltermine.gastgeber import Gastgeber
from toolkit.dokument.regionaltermine.worte import VORSCHLAG, write_basis
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.planung.gastgeber import Gastjahr


def gastplan_als_dokument(t: Regionaltermine, gast: Gastgeber) -> Dokument:
    """Write who hosts over the years, why, and how far everybody travels."""
    bloecke: tuple[Block, ...] = (*write_hosts(t, gast), Absatz(VORSCHLAG, "vermerk"))
    return Dokument("Wer lädt ein?", one_line(t.gruppe.titel), bloecke)


def say_turn(treffen: Sequence[Gastjahr], stelle: int) -> str:
    """Say which meeting it is: ``2027``, or ``2027, 2. Treffen`` where a year has several."""
    jahre = [x.jahr for x in treffen]
    jahr = jahre[stelle]
    return f"{jahr}, {jahre[: stelle + 1].count(jahr)}. Treffen" if jahre.count(jahr) > 1 else str(jahr)


def write_hosts(t: Regionaltermine, gast: Gastgeber) -> list[Block]:
    """Write the plan as blocks of a paper."""
    plan, wege = gast.plan, gast.wege
    zeilen = tuple(
        (
            say_turn(plan.treffen, i),
            inline(j.ort),
            wege.say(j.summe),
            f"{inline(j.weitester)}, {wege.say(j.weitester_weg)}",
            inline(j.grund),
        )
        for i, j in enumerate(plan.treffen)
    )
    summen = tuple((inline(name), wege.say(weg)) for name, weg in plan.gesamt)
    dabei = " Frühere Treffen zählen mit." if any(e.ort for e in t.frueher) else ""
    return [
        Tabelle(("Jahr", "Lädt ein", "Alle Wege", "Weitester Weg", "Warum"), zeilen),
        Liste(tuple(inline(satz) for satz in plan.saetze)),
        Ueberschrift("So weit reist jeder Ort", 2),
        Absatz(f"Alle Hinwege zusammen.{dabei}"),
        Tabelle(("Ort", "Zusammen"), summen),
        *write_basis(wege, gast.ohne_lage),
    ]
