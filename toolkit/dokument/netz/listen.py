"""Which actors and ties stand in the tables of a paper?"""

from __future__ import annotations

from toolkit.dokument.form import Block, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.worte import inline
from toolkit.planung.netz import ARTEN, SEKTOREN, Netz, clean_network

STAERKEN = {1: "schwach", 2: "mittel", 3: "stark"}
LEER = "–"


def actor_table(netz: Netz, *, mit_bewertung: bool) -> list[Block]:
    """List the actors by name, with their influence only if ratings are wanted."""
    kopf = ("Wer", "Bereich", "Rolle", "Anliegen", *(("Einfluss",) if mit_bewertung else ()))
    zeilen = tuple(
        (
            inline(a.name),
            SEKTOREN.get(a.sektor, LEER),
            inline(a.rolle) or LEER,
            inline(a.anliegen) or LEER,
            *((f"{a.einfluss} von 5" if a.einfluss else LEER,) if mit_bewertung else ()),
        )
        for a in sorted(clean_network(netz).akteure, key=lambda a: (a.name.casefold(), a.id))
    )
    return [Ueberschrift("Wer ist dabei?"), Tabelle(kopf, zeilen)]


def tie_table(netz: Netz) -> list[Block]:
    """List the ties by the names of their ends."""
    sauber = clean_network(netz)
    namen = {a.id: a.name for a in sauber.akteure}
    paare = []
    for b in sauber.bindungen:
        von, zu = namen[b.von], namen[b.zu]
        if not b.gerichtet and zu.casefold() < von.casefold():
            von, zu = zu, von
        paare.append((von, f"an {zu}" if b.gerichtet else zu, ARTEN[b.art], STAERKEN[b.staerke]))
    zeilen = tuple((inline(v), inline(z), art, st) for v, z, art, st in sorted(paare, key=_key))
    if not zeilen:
        return []
    return [Ueberschrift("Was verbindet sie?"), Tabelle(("Wer", "Mit wem", "Was", "Wie stark"), zeilen)]


def _key(paar: tuple[str, str, str, str]) -> tuple[str, str, str]:
    return paar[0].casefold(), paar[1].casefold(), paar[2]
