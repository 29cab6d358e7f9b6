"""Which reasons convince council and funders, and what does a proposal for the council need?

Everything comes from the entries of one sheet; what they do not say is marked as a gap. The headings of the proposal
are our own choice of what such forms usually ask for: they differ from Kommune to Kommune.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from methodenkoffer.tage import say_date
from toolkit.dokument.briefing.blatt import Briefing, Grund
from toolkit.dokument.briefing.post import LUECKE
from toolkit.dokument.briefing.pruefung import is_empty
from toolkit.dokument.briefing.seite import numbers_table, say_request, say_success_long
from toolkit.dokument.briefing.worte import full_numbers, open_requests, say_place
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Liste, Merkmale, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown

Leser = Literal["rat", "foerderung"]
TITEL: dict[Leser, str] = {"rat": "Argumente für den Rat", "foerderung": "Argumente für Fördernde"}
FORM_FRAGEN = (
    "Entwurf. Die Form einer Beschlussvorlage ist in jeder Kommune anders. Fragen Sie das Ratsbüro nach dem Muster, "
    "nach der Frist und danach, wer die Vorlage einbringen darf."
)
_MARKE = f"**{LUECKE}**"


def argumente_als_dokument(briefing: Briefing, leser: Leser, heute: date) -> Dokument:
    """Write the reasons for one audience, with what is behind them: successes, numbers with sources, requests.

    Args:
        briefing: the sheet.
        leser: who reads it; reasons for both go to either.
        heute: today, because a number more than three years old is marked.
    """
    bloecke: list[Block] = []
    gruende = reasons_for(briefing, leser)
    for grund in gruende:
        bloecke += [Ueberschrift(grund.was.strip() or "Ein Grund"), Merkmale(_facts(grund))]
    if not gruende:
        bloecke.append(Hinweis("Hier steht noch kein Argument. Tragen Sie eines ein, oder übernehmen Sie Ihre Bitten."))
    if erfolge := [e for e in briefing.erfolge if e.titel.strip()]:
        bloecke += [Ueberschrift("Das ist schon gelungen"), Liste(tuple(say_success_long(e) for e in erfolge))]
    if zahlen := full_numbers(briefing):
        bloecke += [Ueberschrift("Unsere Zahlen"), numbers_table(zahlen, heute)]
    if bitten := open_requests(briefing):
        bloecke += [Ueberschrift("Darum bitten wir"), Liste(tuple(say_request(b) for b in bitten))]
    if briefing.kontakt.strip():
        bloecke.append(Absatz(f"Rückfragen: {as_inline(briefing.kontakt)}", "vermerk"))
    return Dokument(TITEL[leser], f"Engagement in {say_place(briefing)}", tuple(bloecke))


def vorlage_als_dokument(briefing: Briefing, heute: date) -> Dokument:
    """Write the skeleton of a proposal for the council; every gap says what belongs there.

    Args:
        briefing: the sheet.
        heute: today, because a number more than three years old is marked.
    """
    b = briefing
    kopf = (
        ("Gremium", as_inline(b.gremium) or _gap("Rat oder Ausschuss")),
        ("Sitzung", as_inline(say_date(b.sitzung_am)) if b.sitzung_am else _gap("Tag der Sitzung")),
        ("Nummer", _gap("vergibt das Ratsbüro")),
        ("Eingebracht von", _gap("Verwaltung, Fraktion oder Bürgermeister*in")),
    )
    bloecke: list[Block] = [Hinweis(FORM_FRAGEN, "achtung"), Merkmale(kopf)]
    bloecke += [Ueberschrift("Betreff"), Absatz(as_inline(b.betreff) or _gap("Worum geht es, in einer Zeile?"))]
    bloecke += [
        Ueberschrift("Beschlussvorschlag"),
        *_typed(b.beschluss, "Der Rat beschließt: was, ab wann, für wie lange?"),
    ]
    bloecke += [Ueberschrift("Sachverhalt"), *_state_of_affairs(b, heute)]
    bloecke += [Ueberschrift("Begründung"), *_from_reasons(b.begruendung, b, "bringt", "Was hat die Kommune davon?")]
    frage = "Welche anderen Wege gibt es, und was spricht für und gegen sie?"
    bloecke += [Ueberschrift("Alternativen"), *_from_reasons(b.alternativen, b, "ohne", frage)]
    frage = "Einmalige und laufende Kosten, Haushaltsjahr, Haushaltsstelle, Deckung, Zuschüsse"
    bloecke += [Ueberschrift("Finanzielle Auswirkungen"), *_from_reasons(b.finanzen, b, "kostet", frage)]
    bloecke += [Ueberschrift("Beteiligte"), *_typed(b.beteiligte, "Welche Ämter, Vereine und Gremien waren beteiligt?")]
    anlagen = tuple(as_inline(a) for a in b.anlagen if a.strip())
    vorschlag = f"zum Beispiel „{TITEL['rat']}“"
    bloecke += [Ueberschrift("Anlagen"), Liste(anlagen, "nummern") if anlagen else Absatz(_gap(vorschlag))]
    return Dokument(b.betreff.strip() or "Beschlussvorlage", "Entwurf einer Beschlussvorlage", tuple(bloecke))


def reasons_for(briefing: Briefing, leser: Leser) -> list[Grund]:
    """Return the reasons that an audience reads; empty ones are left out."""
    return [g for g in briefing.gruende if g.fuer in ("", leser) and not is_empty(g)]


def reasons_from_requests(briefing: Briefing) -> list[Grund]:
    """Make a reason of each open request that has none of its name yet."""
    da = {" ".join(grund.was.split()).casefold() for grund in briefing.gruende}
    neu = [b for b in open_requests(briefing) if " ".join(b.was.split()).casefold() not in da]
    return [Grund(was=b.was, kostet=b.kosten, bringt=b.warum) for b in neu]


def _facts(grund: Grund) -> tuple[tuple[str, str], ...]:
    paare = (("Was es kostet", grund.kostet), ("Was es bringt", grund.bringt), ("Ohne das", grund.ohne))
    return tuple((name, as_markdown(text) or _MARKE) for name, text in paare)


def _gap(was: str) -> str:
    return f"{_MARKE} {was}"


def _typed(text: str, frage: str) -> list[Block]:
    return [Absatz(as_markdown(text) or _gap(frage))]


def _state_of_affairs(b: Briefing, heute: date) -> list[Block]:
    if b.sachverhalt.strip():
        return [Absatz(as_markdown(b.sachverhalt))]
    bloecke: list[Block] = [Absatz(_gap("Wie ist es heute, und warum muss der Rat jetzt entscheiden?"))]
    if erfolge := tuple(say_success_long(e) for e in b.erfolge if e.titel.strip()):
        bloecke.append(Liste(erfolge))
    if zahlen := full_numbers(b):
        bloecke.append(numbers_table(zahlen, heute))
    return bloecke


def _from_reasons(text: str, b: Briefing, feld: str, frage: str) -> list[Block]:
    """What was typed; else what the reasons for the council say, and the question that is still open."""
    if text.strip():
        return [Absatz(as_markdown(text))]
    vor = "Ohne Beschluss: " if feld == "ohne" else ""
    gruende = [(g.was.strip(), str(getattr(g, feld)).strip()) for g in reasons_for(b, "rat")]
    punkte = tuple((f"**{as_inline(vor + was)}.** " if was else "") + as_inline(wert) for was, wert in gruende if wert)
    return [*([Liste(punkte)] if punkte else []), Absatz(_gap(frage))]
