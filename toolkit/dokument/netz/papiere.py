"""How does the reading of a network stand on paper, with its picture?

Ratings and conflicts are left out unless somebody chose them for this sheet; then the paper says so at its top.
"""

from __future__ import annotations

from dataclasses import replace

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Liste, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.netz.bildblock import draw_block
from toolkit.dokument.netz.blatt import Netzblatt, as_network, response_of, title_of
from toolkit.dokument.netz.listen import actor_table, tie_table
from toolkit.dokument.netz.umgebung import say_size, share_sectors
from toolkit.dokument.netz.zahlen import figures_block
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.planung.netz import KONFLIKT, Netz, read_network
from toolkit.planung.netz.worte import say_percent

WARNUNG = (
    "**Nicht aushängen und nicht weiterleiten.** Dieses Blatt enthält Einschätzungen zu Einfluss und Konflikten. In "
    "einem kleinen Ort erkennt jede und jeder, wer gemeint ist."
)
OHNE = "Einschätzungen zu Einfluss, Vertrauen und Konflikten stehen nicht auf diesem Blatt."
VORSICHT = (
    "Die Karte zeigt, was die Beteiligten an diesem Tag wussten. Wer nicht gefragt wurde, fehlt. Sie ist ein Anlass "
    "zum Gespräch, kein Zeugnis."
)
LEER = "Die Karte ist noch leer."


def netz_als_dokument(blatt: Netzblatt, vermerk: str = "") -> Dokument:
    """Write what the network says, its picture, its actors, ties and figures; ratings only with ``mit_bewertung``."""
    mit, netz = blatt.mit_bewertung, network_for_paper(blatt)
    bloecke: list[Block] = [Hinweis(WARNUNG, "achtung")] if mit else []
    if ruecklauf := response_of(blatt):
        bloecke.append(Absatz(as_inline(f"{ruecklauf}.")))
    if not netz.akteure:
        bloecke.append(Absatz(LEER))
    else:
        bloecke += [*_reading(netz, mit=mit), *_sectors(netz), *draw_block(blatt, netz)]
        bloecke += [*actor_table(netz, mit_bewertung=mit), *tie_table(netz)]
        bloecke += [*figures_block(netz, ruecklauf, mit_bewertung=mit)]
    bloecke += [*_tasks(blatt), *_end(vermerk, mit=mit)]
    return Dokument(title_of(blatt), one_line(blatt.frage), tuple(bloecke))


def network_for_paper(blatt: Netzblatt) -> Netz:
    """Return the network as papers may show it: without conflicts and ratings unless the sheet says so."""
    netz = as_network(blatt)
    if blatt.mit_bewertung:
        return netz
    return Netz(
        tuple(replace(a, einfluss=None) for a in netz.akteure),
        tuple(replace(b, vertrauen=None, nutzen=None) for b in netz.bindungen if b.art != KONFLIKT),
    )


def _reading(netz: Netz, *, mit: bool) -> list[Block]:
    saetze = [a.satz for a in read_network(netz).aussagen if mit or not a.bewertung]
    return [Ueberschrift("Was wir sehen"), Liste(tuple(as_inline(s) for s in saetze))]


def _sectors(netz: Netz) -> list[Block]:
    zeilen = tuple((as_inline(wort), str(zahl), say_percent(teil)) for wort, zahl, teil in share_sectors(netz))
    return [
        Ueberschrift("Die Bereiche"),
        Absatz(as_inline(f"{say_size(netz, mit_bewertung=True)}.")),
        Tabelle(("Bereich", "Stellen", "Anteil"), zeilen),
    ]


def _tasks(blatt: Netzblatt) -> list[Block]:
    zeilen = tuple(
        (
            inline(a.was),
            inline(a.wer) or "offen",
            say_date(a.bis) if a.bis else "offen",
            "erledigt" if a.erledigt else "offen",
        )
        for a in blatt.aufgaben
        if one_line(a.was)
    )
    return [Ueberschrift("Was wir vorhaben"), Tabelle(("Was", "Wer", "Bis", "Stand"), zeilen)] if zeilen else []


def _end(vermerk: str, *, mit: bool) -> list[Block]:
    saetze = [VORSICHT] if mit else [VORSICHT, OHNE]
    return [Absatz(as_inline(" ".join(filter(None, (*saetze, vermerk)))), "vermerk")]
