"""What stands on the one page for the head of a Kommune, and what on the card for her pocket?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.briefing.blatt import Bitte, Briefing, Erfolg, Zahl
from toolkit.dokument.briefing.pruefung import OHNE_QUELLE, OHNE_STAND, ZU_ALT, is_old
from toolkit.dokument.briefing.worte import (
    flat,
    numbers_on_page,
    one_line,
    requests_on_page,
    say_head,
    say_meeting,
    say_place,
    say_question,
    successes_on_page,
)
from toolkit.dokument.form import Absatz, Ansage, Block, Dokument, Liste, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.trainingstag import write_lines

EIGENES = "Eigenes Treffen vor Ort. Es ist kein Angebot des Programms „Engagierte Stadt“."
NOTIZEN = (
    ("Zwei Orte, die an derselben Sache arbeiten", 2),
    ("Wen rufen wir dort an?", 2),
    ("Das habe ich zugesagt: wem, bis wann?", 3),
    ("Das soll bei uns anders werden", 2),
)


def seite_als_dokument(briefing: Briefing, heute: date) -> Dokument:
    """Write the one page "Engagement in …": numbers, three successes, two requests, one question.

    Args:
        briefing: the sheet.
        heute: today, because a number more than three years old is marked.
    """
    bloecke: list[Block] = []
    if zahlen := numbers_on_page(briefing):
        bloecke += [Ueberschrift("Zahlen"), numbers_table(zahlen, heute)]
    if erfolge := successes_on_page(briefing):
        bloecke += [Ueberschrift("Das gelingt uns"), Liste(tuple(say_success_long(e) for e in erfolge), "nummern")]
    if bitten := requests_on_page(briefing):
        bloecke += [Ueberschrift("Darum bitten wir"), Liste(tuple(say_request(b) for b in bitten), "nummern")]
    if briefing.frage.strip():
        bloecke += [Ueberschrift(say_question(briefing)), Ansage(as_inline(briefing.frage))]
    if not bloecke:
        bloecke.append(Absatz("Auf dieser Seite steht noch nichts."))
    bloecke.append(Absatz(as_inline(_small_print(briefing)), "vermerk"))
    fuer = f"Für {one_line(say_head(briefing), 120)} · {one_line(say_meeting(briefing), 160)}"
    return Dokument(f"Engagement in {say_place(briefing)}", fuer, tuple(bloecke))


def karte_als_dokument(briefing: Briefing) -> Dokument:
    """Write the card for the pocket: three sentences, two requests, one question."""
    saetze = tuple(as_inline(say_success(e)) for e in successes_on_page(briefing))
    bitten = tuple(as_inline(_short_request(b)) for b in requests_on_page(briefing))
    bloecke: list[Block] = []
    for titel, punkte in (("Das sage ich", saetze), ("Darum bittet die Kerngruppe", bitten)):
        if punkte:
            bloecke += [Ueberschrift(titel), Liste(punkte, "nummern")]
    if briefing.frage.strip():
        bloecke += [Ueberschrift("Das frage ich"), Ansage(as_inline(briefing.frage))]
    if not bloecke:
        bloecke.append(Absatz("Auf dieser Karte steht noch nichts."))
    return Dokument(f"Engagement in {one_line(say_place(briefing), 60)}", "", tuple(bloecke))


def karte_als_faltkarte(briefing: Briefing) -> tuple[Dokument, ...]:
    """Write the card with its back side for notes, twice on one sheet: cut into two strips, fold each in the middle."""
    rueckseite = Dokument("Unterwegs notiert", "", tuple(write_lines(frage, zeilen) for frage, zeilen in NOTIZEN))
    return (karte_als_dokument(briefing), rueckseite) * 2


def numbers_table(zahlen: Iterable[Zahl], heute: date) -> Tabelle:
    """Write numbers as a table that marks those without a source and those that are too old."""
    return Tabelle(("Was", "Zahl", "Quelle und Stand"), tuple(_number(zahl, heute) for zahl in zahlen))


def say_success(erfolg: Erfolg) -> str:
    """Say a success in one sentence: its own, else its title."""
    return erfolg.satz.strip() or erfolg.titel.strip()


def say_success_long(erfolg: Erfolg) -> str:
    """Say a success with what was done, what is different now and how one can tell, as Markdown."""
    beleg = f"Das sieht man: {_sentence(erfolg.beleg)}" if erfolg.beleg.strip() else ""
    teile = (_sentence(erfolg.getan), _sentence(erfolg.anders), beleg)
    return " ".join([f"**{as_inline(_sentence(erfolg.titel))}**", *(as_inline(teil) for teil in teile if teil)])


def say_request(bitte: Bitte) -> str:
    """Say a request with everything that is known of it, as Markdown."""
    an = f"Geht an: {bitte.an.strip()}." if bitte.an.strip() else ""
    bis = f"Bis {say_date(bitte.bis)}." if bitte.bis else ""
    kosten = f"Kosten: {_sentence(bitte.kosten)}" if bitte.kosten.strip() else ""
    teile = (_sentence(bitte.warum), kosten, an, bis)
    return " ".join([f"**{as_inline(_sentence(bitte.was))}**", *(as_inline(teil) for teil in teile if teil)])


def _short_request(bitte: Bitte) -> str:
    bis = f" Bis {say_date(bitte.bis)}." if bitte.bis else ""
    return _sentence(bitte.was) + bis


def _number(zahl: Zahl, heute: date) -> tuple[str, str, str]:
    was = (as_inline(zahl.was) or "–") + (f" ({as_inline(zahl.bemerkung)})" if zahl.bemerkung.strip() else "")
    quelle = as_inline(zahl.quelle) or f"**{OHNE_QUELLE}**"
    stand = f"Stand {say_date(zahl.stand)}" if zahl.stand else f"**{OHNE_STAND}**"
    return was, as_inline(zahl.wert) or "–", f"{quelle}, {stand}" + (f", **{ZU_ALT}**" if is_old(zahl, heute) else "")


def _sentence(text: str) -> str:
    """Write typed text in one line that ends like a sentence."""
    glatt = flat(text)
    return glatt if not glatt or glatt[-1] in ".!?…“" else f"{glatt}."


def _small_print(b: Briefing) -> str:
    if b.rahmen != "einladung":
        herkunft = EIGENES
    else:
        wer = b.einladend.strip()
        andere = f"Einladung und Programm kommen von: {wer}." if wer else "Zum Treffen laden andere ein."
        herkunft = f"{andere} Diese Seite haben wir selbst geschrieben."
    fragen = f"Rückfragen: {b.kontakt.strip()}." if b.kontakt.strip() else ""
    return f"{fragen} {herkunft}".strip()
