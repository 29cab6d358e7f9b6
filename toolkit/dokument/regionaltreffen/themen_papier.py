"""Which papers does the choice of topics need: ballots, a poster for dots, the result?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Liste, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.themen import (
    chosen_topics,
    count_votes,
    name_topic,
    real_topics,
    rule_of,
    say_rule,
)
from toolkit.dokument.regionaltreffen.werte import Thema
from toolkit.dokument.regionaltreffen.worte import inline, one_line, say_occasion
from toolkit.dokument.trainingstag import LEERZEILE

KREIS = "◯"
JE_BLATT = 4
FREIE_HOEHE = 100.0  # millimetres that a card leaves for its table, and those of a line and of a row's edges
ZEILE, RAND = 4.2, 2.7
JE_ZEILE = 34  # characters
BREITE = 14  # characters of the column with the circles, so that its heading fits beside the next one
MEISTE_KREISE = 5
LUFT = "&nbsp;&nbsp;"
STRICH = inline("_" * 6)
LEERE_ZEILEN = 6
KLEBEN = "&nbsp;" * 24


def ballot_layout(treffen: Regionaltreffen) -> Literal["karten", "blatt"]:
    """Say how the ballots are printed: four on a sheet, or one if the topics need the space."""
    return "karten" if _height(real_topics(treffen)) <= FREIE_HOEHE else "blatt"


def stimmzettel_als_dokumente(treffen: Regionaltreffen, anzahl: int = JE_BLATT) -> tuple[Dokument, ...]:
    """Ballots with circles to tick; lay them out as ``ballot_layout`` says.

    Args:
        treffen: the sheet.
        anzahl: how many are needed; cards come in whole sheets of four.
    """
    regel, karten = rule_of(treffen), ballot_layout(treffen) == "karten"
    kreise = min(regel.hoechstens, regel.punkte)
    zeichen = LUFT.join([KREIS] * kreise) if kreise <= MEISTE_KREISE else STRICH
    themen = real_topics(treffen)
    zeichen += "&nbsp;" * (BREITE - (3 * kreise - 2 if kreise <= MEISTE_KREISE else len(STRICH)))
    luftig = _height(themen) + len(themen) * ZEILE <= FREIE_HOEHE
    unten = LEERZEILE if luftig else ""
    zeilen = tuple((zeichen, f"**{inline(name_topic(t))}**{_say_question(t) or LEERZEILE}{unten}") for t in themen)
    zeilen = zeilen or ((zeichen, f"{KLEBEN}{LEERZEILE}"),) * LEERE_ZEILEN
    tun = "Füllen Sie für jeden Punkt einen Kreis aus." if kreise <= MEISTE_KREISE else "Schreiben Sie Ihre Punkte auf."
    bloecke = (
        Absatz(f"{say_rule(regel)} {tun} Kein Name nötig."),
        Tabelle(("Punkte", "Woran möchten Sie arbeiten?"), zeilen),
    )
    zettel = Dokument("Stimmzettel", say_occasion(treffen), bloecke)
    menge = max(anzahl, 1)
    return (zettel,) * (-(-menge // JE_BLATT) * JE_BLATT if karten else menge)


def themenplakat_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """A poster for the wall with space beside each topic for dots."""
    zeilen = tuple(
        (str(nummer), f"**{inline(name_topic(t))}**{_say_question(t)}", KLEBEN)
        for nummer, t in enumerate(real_topics(treffen), 1)
    )
    zeilen = zeilen or tuple((str(n), KLEBEN, KLEBEN) for n in range(1, LEERE_ZEILEN + 1))
    tabelle = Tabelle(("Nr.", "Thema", "Hier kleben Ihre Punkte"), zeilen)
    return Dokument("Woran wollen wir arbeiten?", say_rule(rule_of(treffen)), (tabelle,))


def themenergebnis_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """The ranking with ties, and what the group took in the end."""
    return Dokument("Unsere Themen", say_occasion(treffen), result_blocks(treffen))


def result_blocks(treffen: Regionaltreffen) -> tuple[Block, ...]:
    """Say the result of the vote; also part of the Dokumentation."""
    themen = {t.id: t for t in real_topics(treffen)}
    if not themen:
        return (Absatz("Es gibt noch keine Themen."),)
    wahl = count_votes(treffen)
    bloecke: list[Block] = []
    if gewaehlt := chosen_topics(treffen):
        punkte = tuple(f"**{inline(name_topic(t))}**{_say_question(t)}" for t in gewaehlt)
        bloecke += [Ueberschrift("Daran arbeiten wir", 2), Liste(punkte, "nummern")]
    if not wahl.zaehlung.punkte:
        punkte = tuple(f"{inline(name_topic(t))}{_say_question(t)}" for t in themen.values())
        return (*bloecke, Ueberschrift("Alle Themen", 2), Liste(punkte))
    zeilen = tuple(
        (
            inline(f"{r.platz}.") + (" (gleichauf)" if r.gleichauf else ""),
            inline(name_topic(themen[r.thema])),
            inline(themen[r.thema].von) or "–",
            str(r.punkte),
        )
        for r in wahl.zaehlung.raenge
    )
    bloecke += [
        Ueberschrift("So haben wir gewählt", 2),
        Absatz(inline(" ".join(wahl.saetze))),
        Tabelle(("Rang", "Thema", "Eingebracht von", "Punkte"), zeilen),
    ]
    if wahl.auswahl.stechen and not gewaehlt:
        bloecke.append(Hinweis("Bei gleich vielen Punkten entscheidet die Runde, nicht die Liste."))
    return tuple(bloecke)


def _height(themen: Sequence[Thema]) -> float:
    """Guess how high the table of a ballot is on a card, in millimetres."""
    zeilen = sum(
        max(2, _lines(name_topic(t)) + (_lines(one_line(t.frage)) if one_line(t.titel) else 0)) for t in themen
    )
    return zeilen * ZEILE + len(themen) * RAND


def _lines(text: str) -> int:
    return -(-len(text) // JE_ZEILE)


def _say_question(thema: Thema) -> str:
    frage = one_line(thema.frage)
    return f"\\\n{inline(frage)}" if frage and one_line(thema.titel) else ""
