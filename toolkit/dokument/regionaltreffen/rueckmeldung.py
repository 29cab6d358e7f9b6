"""How do the guests say what the day was like, and what did they say?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.werte import Aussage
from toolkit.dokument.regionaltreffen.worte import inline, one_line, say_occasion
from toolkit.dokument.trainingstag import KAESTCHEN, STUFEN, write_lines
from toolkit.planung.worte import say_count

STUFENFELDER = ("ja", "eher_ja", "eher_nein", "nein")
ZEILEN = 5
KEINE = "Noch ist kein Bogen ausgezählt."


def bogen_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """One page of statements and open questions to fill in by hand, without a name."""
    bloecke: list[Block] = [Absatz("Drei Minuten, die uns helfen. Bitte schreiben Sie keinen Namen auf das Blatt.")]
    saetze = tuple((inline(a.titel), *([KAESTCHEN] * len(STUFEN))) for a in treffen.aussagen if one_line(a.titel))
    if saetze:
        bloecke.append(Tabelle(("Das stimmt …", *STUFEN), saetze))
    bloecke += [write_lines(one_line(f.titel), ZEILEN) for f in treffen.fragen if one_line(f.titel)]
    bloecke.append(Absatz("Danke! Legen Sie das Blatt bitte in die Schachtel am Ausgang."))
    return Dokument("Wie war der Tag für Sie?", say_occasion(treffen), tuple(bloecke))


def auswertung_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """What the guests said: counts in words and as a table, and every answer as it was written."""
    return Dokument("Was die Gäste sagen", say_occasion(treffen), feedback_blocks(treffen))


def feedback_blocks(treffen: Regionaltreffen, ebene: int = 1) -> tuple[Block, ...]:
    """Say what the guests said; also part of the Dokumentation, where headings are one level lower."""
    gezaehlt = [a for a in treffen.aussagen if one_line(a.titel) and count_answers(a)]
    antworten = [(f, [one_line(z) for z in f.antworten if one_line(z)]) for f in treffen.fragen]
    offene = [(f, liste) for f, liste in antworten if liste]
    if not has_feedback(treffen):
        return (Absatz(KEINE),)
    bloecke: list[Block] = []
    if treffen.boegen:
        kamen = "kam" if treffen.boegen == 1 else "kamen"
        bloecke.append(Absatz(f"Zurück {kamen} {say_count(treffen.boegen, 'Bogen', 'Bögen')}."))
    if gezaehlt:
        bloecke.append(Liste(tuple(say_statement(a) for a in gezaehlt)))
        zeilen = tuple((inline(a.titel), *(str(getattr(a, feld) or 0) for feld in STUFENFELDER)) for a in gezaehlt)
        bloecke.append(Tabelle(("Das stimmt …", *STUFEN), zeilen))
    for frage, liste in offene:
        bloecke += [Ueberschrift(one_line(frage.titel) or "Ohne Frage", ebene), Liste(tuple(map(inline, liste)))]
    return tuple(bloecke)


def has_feedback(treffen: Regionaltreffen) -> bool:
    """Say whether any form was counted or any answer copied."""
    return any(map(count_answers, treffen.aussagen)) or any(one_line(z) for f in treffen.fragen for z in f.antworten)


def count_answers(aussage: Aussage) -> int:
    """Count all ticks at a statement."""
    return sum(getattr(aussage, feld) or 0 for feld in STUFENFELDER)


def say_statement(aussage: Aussage) -> str:
    """Say in Markdown how many agree: ``„…“ – 18 von 21 sagen ja oder eher ja, 3 eher nein oder nein``."""
    alle = count_answers(aussage)
    dafuer = (aussage.ja or 0) + (aussage.eher_ja or 0)
    satz = inline(f"„{one_line(aussage.titel)}“")
    sagt = "sagt" if dafuer == 1 else "sagen"
    if dafuer == alle:
        return (
            f"{satz} – alle {alle} sagen ja oder eher ja." if alle > 1 else f"{satz} – die eine Antwort ist zustimmend."
        )
    if not dafuer:
        return f"{satz} – niemand von {alle} sagt ja oder eher ja."
    return f"{satz} – {dafuer} von {alle} {sagt} ja oder eher ja, {alle - dafuer} eher nein oder nein."


def check_feedback(treffen: Regionaltreffen) -> tuple[str, ...]:
    """Say where more ticks were counted than forms came back; both may be right, so it is only said."""
    if not treffen.boegen:
        return ()
    return tuple(
        f"Bei „{one_line(a.titel)}“ sind {count_answers(a)}\u00a0Kreuze gezählt, aber nur "
        f"{say_count(treffen.boegen, 'Bogen', 'Bögen')} zurückgekommen. Zählen Sie noch einmal nach."
        for a in treffen.aussagen
        if count_answers(a) > treffen.boegen
    )
