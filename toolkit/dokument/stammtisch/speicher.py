"""Which papers does a topic store need: the list, a wall sheet for dots, and blank slips?"""

from __future__ import annotations

from datetime import date
from textwrap import shorten

from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.stammtisch.blatt import ARTNAMEN, Speicherthema, Stammtisch
from toolkit.dokument.stammtisch.themen import Rangthema, list_done, list_parked, rank_topics
from toolkit.dokument.trainingstag import write_lines
from toolkit.dokument.worte import say_date

ZETTEL_JE_BLATT = 4
LEERE_ZEILEN = 4
HOECHSTENS_AN_DER_WAND = 24
LAENGSTER_AN_DER_WAND = 90
PLATZ = "&nbsp;" * 16  # columns are as wide as what stands in them; here people put dots
LINIE = as_inline("_" * 26)


def speicher_als_dokument(wert: Stammtisch, heute: date, vermerk: str = "") -> Dokument:
    """Write the whole store: what is open in its order, what is parked, what is done."""
    bloecke = [*store_blocks(wert, heute)]
    if not bloecke:
        bloecke.append(Absatz("Im Themenspeicher steht noch nichts."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument("Themenspeicher", _whose(wert, f"Stand: {say_date(heute)}"), tuple(bloecke))


def store_blocks(wert: Stammtisch, heute: date) -> list[Block]:
    """Write the store as parts of a document; none if it is empty."""
    bloecke: list[Block] = []
    if offen := rank_topics(wert, heute):
        bloecke += [
            Ueberschrift("Für die nächsten Treffen"),
            Tabelle(("Thema", "Wer bringt es ein", "Was tun", "Minuten", "Punkte"), tuple(_open(r) for r in offen)),
        ]
    if geparkt := list_parked(wert, heute):
        bloecke += [
            Ueberschrift("Geparkt"),
            Tabelle(("Thema", "Bis", "Warum"), tuple(_parked(t) for t in geparkt)),
        ]
    if fertig := list_done(wert):
        bloecke += [
            Ueberschrift("Erledigt"),
            Tabelle(("Thema", "Gesammelt am"), tuple((as_inline(t.titel), _day(t.seit)) for t in fertig)),
        ]
    return bloecke


def wandblatt_als_dokument(wert: Stammtisch, heute: date, punkte_je_person: int) -> Dokument:
    """A sheet for the wall: the open topics with room for dots, and some empty lines.

    Args:
        wert: the sheet.
        heute: today.
        punkte_je_person: how many dots each person has.
    """
    themen = [r.thema for r in rank_topics(wert, heute)][:HOECHSTENS_AN_DER_WAND]
    zeilen = [(str(nummer), _on_wall(t), PLATZ) for nummer, t in enumerate(themen, 1)]
    leer = (("&nbsp;", PLATZ * 2, PLATZ),) * max(1, LEERE_ZEILEN - len(zeilen) // 6)
    je = "Jede Person hat einen Punkt." if punkte_je_person == 1 else f"Jede Person hat {punkte_je_person} Punkte."
    tabelle = Tabelle(("Nr.", "Thema", "Punkte"), (*zeilen, *leer))
    return Dokument("Was ist uns am wichtigsten?", je, (tabelle,))


def zettel_als_dokumente(wert: Stammtisch, blaetter: int = 2) -> tuple[Dokument, ...]:
    """Blank slips on which people write one topic each, four on a sheet to cut."""
    bloecke = (
        write_lines("Mein Thema in einem Satz", 4),
        Absatz(f"Mein Name: {LINIE}"),
        Absatz("Wir sollen: ☐ entscheiden ☐ beraten ☐ informieren"),
        Absatz("So viele Minuten brauche ich: ☐ 5 ☐ 10 ☐ 20 ☐ 30"),
    )
    return tuple(
        Dokument("Thema für unsere Runde", wert.titel.strip(), bloecke) for _ in range(blaetter * ZETTEL_JE_BLATT)
    )


def _whose(wert: Stammtisch, mehr: str) -> str:
    return " · ".join(teil for teil in (wert.titel.strip(), mehr) if teil)


def _on_wall(thema: Speicherthema) -> str:
    titel, wer = as_inline(shorten(thema.titel, LAENGSTER_AN_DER_WAND, placeholder=" …")), as_inline(thema.wer)
    return f"**{titel}**{f' ({wer})' if wer else ''}"


def _open(rang: Rangthema) -> tuple[str, ...]:
    t = rang.thema
    titel = as_inline(t.titel) + (
        f" (schon {rang.liegen_geblieben}\u00a0Mal offen geblieben)" if rang.liegen_geblieben else ""
    )
    punkte = "–" if t.punkte is None else str(t.punkte)
    return titel, as_inline(t.wer) or "–", ARTNAMEN[t.art], str(t.minuten or "–"), punkte


def _parked(thema: Speicherthema) -> tuple[str, ...]:
    return as_inline(thema.titel), _day(thema.geparkt_bis), as_inline(thema.warum_geparkt) or "–"


def _day(tag: date | None) -> str:
    return say_date(tag) if tag else "–"
