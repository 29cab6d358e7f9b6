"""Which papers show who sits where: the plan for the wall, a card for each guest, the reasons for those who lead?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.begegnung.blatt import Begegnung, Tischgast, name_of, say_guest, seated, title_of, unseated
from toolkit.dokument.begegnung.paarvorschlag import Ortspaar
from toolkit.dokument.begegnung.tische import Paare, look_at_tables, say_plan
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.regionaltreffen.worte import inline

LEER = "Noch keine Tische. Lassen Sie im Teil „Tische“ welche vorschlagen."
EIGENES = "Der Vorschlag ist eine Hilfe. Wer anders sitzen möchte, sitzt anders."


def begegnung_als_dokument(b: Begegnung, vermerk: str = "") -> Dokument:
    """Write what stands on the sheet: tables, guests without a seat, earlier occasions."""
    bloecke: list[Block] = [*_rounds(b)]
    if ohne := unseated(b):
        bloecke += [Ueberschrift("Noch ohne Platz"), Liste(tuple(inline(say_guest(g)) for g in ohne))]
    if b.frueher:
        zeilen = tuple(
            (inline(f.titel) or "–", say_date(f.tag) if f.tag else "–", inline(", ".join(f.orte.splitlines())))
            for f in b.frueher
        )
        bloecke += [Ueberschrift("Wer sich schon kennt"), Tabelle(("Anlass", "Tag", "Orte"), zeilen)]
    if b.zettel.strip():
        bloecke += [Ueberschrift("Noch nicht aufgenommene Gäste"), Absatz(as_markdown(b.zettel))]
    bloecke.append(Absatz(as_inline(" ".join(filter(None, (EIGENES, vermerk)))), "vermerk"))
    return Dokument(title_of(b), _subtitle(b), tuple(bloecke))


def tischplan_als_dokument(b: Begegnung) -> Dokument:
    """The plan for the wall: for each round its tables."""
    return Dokument(title_of(b), _subtitle(b), tuple(_rounds(b)))


def gruende_als_dokument(b: Begegnung, paare: Paare) -> Dokument:
    """The plan for those who lead: with what speaks for each table and what does not fit."""
    bloecke: list[Block] = [Liste(tuple(as_inline(s) for s in say_plan(b, paare)))] if seated(b) else [Absatz(LEER)]
    for nr, runde in enumerate(look_at_tables(b, paare), 1):
        bloecke.append(Ueberschrift(f"Runde {nr}"))
        for tisch, lage in enumerate(runde, 1):
            bloecke.append(Ueberschrift(f"Tisch {tisch}: {as_inline(', '.join(map(name_of, lage.gaeste)))}", 2))
            saetze = (*lage.dafuer, *(f"Achtung: {satz}" for satz in lage.dagegen))
            bloecke.append(Liste(tuple(as_inline(s) for s in saetze)) if saetze else Absatz("Kein besonderer Grund."))
    bloecke.append(Absatz(EIGENES, "vermerk"))
    return Dokument(f"{title_of(b)}: Gründe", _subtitle(b), tuple(bloecke))


def tischkarten_als_dokumente(b: Begegnung) -> tuple[Dokument, ...]:
    """A card for each guest: where she sits in each round, and with whom."""
    runden = seated(b)
    gaeste: dict[str, Tischgast] = {g.id: g for runde in runden for tisch in runde for g in tisch}
    karten = []
    for kennung, gast in gaeste.items():
        zeilen = []
        for nr, runde in enumerate(runden, 1):
            for tisch, sitzen in enumerate(runde, 1):
                if any(g.id == kennung for g in sitzen):
                    mit = ", ".join(name_of(g) for g in sitzen if g.id != kennung)
                    zeilen.append(f"**Runde {nr}: Tisch {tisch}**, mit {as_inline(mit) or 'niemandem'}")
        karten.append(
            Dokument(name_of(gast), gast.ort if gast.ort not in name_of(gast) else "", (Liste(tuple(zeilen)),))
        )
    return tuple(karten)


def paare_als_dokument(b: Begegnung, paare: list[Ortspaar]) -> Dokument:
    """The pairs of places that might become a tandem, with their reasons."""
    if not paare:
        satz = "Noch gibt es keine Vorschläge. Tragen Sie in den Kontaktblättern ein, was die Orte suchen und bieten."
        return Dokument("Vorschläge für Tandems", _subtitle(b), (Absatz(satz),))
    zeilen = tuple(
        (
            f"{inline(p.a.name)} und {inline(p.b.name)}",
            as_inline(" ".join(p.gruende)),
            as_inline(" ".join(p.dagegen)) or "–",
        )
        for p in paare
    )
    return Dokument(
        "Vorschläge für Tandems",
        _subtitle(b),
        (
            Tabelle(("Orte", "Dafür spricht", "Dagegen spricht"), zeilen),
            Absatz("Fragen Sie die Orte, bevor Sie weitersagen."),
        ),
    )


def _rounds(b: Begegnung) -> list[Block]:
    bloecke: list[Block] = []
    for nr, runde in enumerate(seated(b), 1):
        zeilen = tuple(
            (f"Tisch {tisch}", as_inline("; ".join(say_guest(g) for g in sitzen)))
            for tisch, sitzen in enumerate(runde, 1)
        )
        bloecke += [Ueberschrift(f"Runde {nr}"), Tabelle(("Tisch", "Wer sitzt hier"), zeilen)]
    return bloecke or [Absatz(LEER)]


def _subtitle(b: Begegnung) -> str:
    return " · ".join(t for t in (say_date(b.tag) if b.tag else "", b.gruppe.titel.strip()) if t)
