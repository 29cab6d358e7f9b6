"""How is the whole sheet about a meeting of heads written out, with nothing left out?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.briefing.blatt import Bitte, Briefing, Erfolg, Grund, Rahmen
from toolkit.dokument.briefing.papiere import answers, promises_table
from toolkit.dokument.briefing.pruefung import is_empty
from toolkit.dokument.briefing.seite import numbers_table
from toolkit.dokument.briefing.worte import say_meeting, say_place
from toolkit.dokument.form import Absatz, Block, Dokument, Merkmale, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown

RAHMEN_WORTE: dict[Rahmen, str] = {
    "einladung": "Andere laden ein",
    "runde": "Eigenes Treffen: Bürgermeister*innen-Runde der Region",
    "stunde": "Eigenes Treffen: eine Stunde mit der Kerngruppe",
}
PUBLIKUM_WORTE = {"": "Rat und Fördernde", "rat": "Rat", "foerderung": "Fördernde"}
Paare = Sequence[tuple[str, str]]


def briefing_als_dokument(briefing: Briefing, heute: date, vermerk: str = "") -> Dokument:
    """Write everything that stands on the sheet; what is empty is left out.

    Args:
        briefing: the sheet.
        heute: today, because numbers grow old and promises overdue.
        vermerk: small print at the end, for example how long it is kept.
    """
    b = briefing
    bloecke: list[Block] = [Merkmale(_pairs(_occasion(b)))]
    if zahlen := [zahl for zahl in b.zahlen if not is_empty(zahl)]:
        bloecke += [Ueberschrift("Zahlen"), numbers_table(zahlen, heute)]
    for titel, eintraege in (
        ("Erfolge", [(e.titel, _success(e)) for e in b.erfolge if not is_empty(e)]),
        ("Bitten", [(bitte.was, _request(bitte)) for bitte in b.bitten if not is_empty(bitte)]),
    ):
        bloecke += _entries(titel, eintraege)
    bloecke += _text("Frage an die anderen Orte", b.frage)
    for titel, text in answers(b):
        bloecke += _text(titel, text)
    if any(not is_empty(zusage) for zusage in b.zusagen):
        bloecke += [Ueberschrift("Zusagen"), promises_table(b, heute)]
    bloecke += _entries("Argumente", [(g.was, _reason(g)) for g in b.gruende if not is_empty(g)])
    if vorlage := _pairs(_proposal(b)):
        bloecke += [Ueberschrift("Für die Beschlussvorlage"), Merkmale(vorlage)]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(say_meeting(b), f"Engagement in {say_place(b)}", tuple(bloecke))


def _occasion(b: Briefing) -> Paare:
    uhr = " bis ".join(zeit for zeit in (b.beginn, b.ende) if zeit)
    gespraech = (
        f"{say_date(b.gespraech_am)}{f', {b.gespraech_um} Uhr' if b.gespraech_um else ''}" if b.gespraech_am else ""
    )
    return (
        ("Art", RAHMEN_WORTE[b.rahmen]),
        ("Lädt ein", b.einladend),
        ("Tag", say_date(b.tag) if b.tag else ""),
        ("Uhrzeit", f"{uhr} Uhr" if uhr else ""),
        ("Wo", b.ort),
        ("Kommune", b.kommune),
        ("Amt", b.amt),
        ("Name", b.spitze),
        ("Begleitung", b.begleitung),
        ("Warum", b.lohnt),
        ("Rückfragen", b.kontakt),
        ("Gespräch danach", gespraech),
    )


def _success(e: Erfolg) -> Paare:
    return (("Getan", e.getan), ("Jetzt anders", e.anders), ("Beleg", e.beleg), ("In einem Satz", e.satz))


def _request(bitte: Bitte) -> Paare:
    return (
        ("An", bitte.an),
        ("Warum", bitte.warum),
        ("Kosten", bitte.kosten),
        ("Bis", say_date(bitte.bis) if bitte.bis else ""),
        ("Stand", "erfüllt" if bitte.erfuellt else ""),
    )


def _reason(g: Grund) -> Paare:
    wer = PUBLIKUM_WORTE[g.fuer]
    return (("Für", wer), ("Was es kostet", g.kostet), ("Was es bringt", g.bringt), ("Ohne das", g.ohne))


def _proposal(b: Briefing) -> Paare:
    return (
        ("Gremium", b.gremium),
        ("Sitzung", say_date(b.sitzung_am) if b.sitzung_am else ""),
        ("Betreff", b.betreff),
        ("Beschluss", b.beschluss),
        ("Sachverhalt", b.sachverhalt),
        ("Begründung", b.begruendung),
        ("Alternativen", b.alternativen),
        ("Finanzen", b.finanzen),
        ("Beteiligte", b.beteiligte),
        ("Anlagen", "\n".join(f"- {anlage}" for anlage in b.anlagen if anlage.strip())),
    )


def _entries(titel: str, eintraege: Sequence[tuple[str, Paare]]) -> list[Block]:
    bloecke: list[Block] = [Ueberschrift(titel)] if eintraege else []
    for nummer, (name, paare) in enumerate(eintraege, 1):
        bloecke += [Ueberschrift(f"{nummer}. {name.strip() or 'Ohne Titel'}", 2), Merkmale(_pairs(paare))]
    return bloecke


def _text(titel: str, text: str) -> list[Block]:
    return [Ueberschrift(titel), Absatz(as_markdown(text))] if text.strip() else []


def _pairs(paare: Paare) -> tuple[tuple[str, str], ...]:
    return tuple((name, as_markdown(text)) for name, text in paare if text.strip())
