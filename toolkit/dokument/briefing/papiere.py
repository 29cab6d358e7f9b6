"""Which papers does the work around the meeting need where there is no screen?

Blank forms for numbers, successes and requests, the talk of 15 minutes afterwards, the promises, and the plan of one
hour for a meeting of one's own. All of it is our own proposal.
"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.aufgaben import STAENDE, Fund
from toolkit.dokument.briefing.blatt import Briefing, Zusage
from toolkit.dokument.briefing.pruefung import is_empty
from toolkit.dokument.briefing.seite import EIGENES
from toolkit.dokument.briefing.vorrat import FRAGEN_DANACH, ZAHLEN
from toolkit.dokument.briefing.worte import say_head, say_meeting, say_title
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Schritt, Schritte, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.trainingstag import BREIT, LEERZEILE, write_lines
from toolkit.dokument.worte import say_date

LEERE_ZEILEN = 3
LEERE_ZUSAGEN = 6
RUNDE = (
    ("Ankommen", 5, "Kaffee, Namen, ein Satz zur Begrüßung.", ""),
    (
        "Was gelingt uns gerade?",
        20,
        "Jede Kommune erzählt von einem Erfolg. Wer zuhört, fragt einmal nach.",
        "Was ist bei Ihnen im letzten Jahr gelungen, und woran sieht man es?",
    ),
    ("Unsere gemeinsame Frage", 20, "Die Koordination liest die Frage vor und schreibt mit.", ""),
    (
        "Was nehmen wir uns vor?",
        10,
        "Alle nennen eine Sache mit Datum, auch eine kleine. Die Koordination schreibt sie für alle sichtbar auf.",
        "Was tun Sie als Nächstes, und bis wann?",
    ),
    ("Schluss", 5, "Zusagen vorlesen, nächsten Termin festlegen.", ""),
)
STUNDE = (
    ("Ankommen", 5, "Alle sagen Namen und Gruppe.", ""),
    (
        "Ein Erfolg und eine Bitte",
        25,
        "Jede Gruppe hat zwei bis drei Minuten. Die Moderation schreibt die Bitten auf.",
        "Was ist gelungen? Worum bitten Sie?",
    ),
    (
        "Antworten",
        20,
        "Die Spitze der Kommune antwortet gleich oder nennt ein Datum. Ein Nein ist auch eine Antwort.",
        "Was geht sofort, was braucht Zeit, was geht nicht?",
    ),
    ("Zusagen vorlesen", 5, "Was, wer, bis wann. Stimmt das so?", ""),
    ("Schluss", 5, "Dank und nächster Termin.", ""),
)


def zahlenblatt_als_dokument(briefing: Briefing) -> Dokument:
    """A blank sheet for collecting numbers, with what usually exists and where to find it."""
    zeilen = [(v.was, v.wo, BREIT, BREIT) for v in ZAHLEN]
    zeilen += [(LEERZEILE, "", "", "")] * LEERE_ZEILEN
    tabelle = Tabelle(("Was", "Dort steht es oft", "Zahl, Stand vom", "Quelle"), tuple(zeilen))
    satz = "Suchen Sie drei bis sechs Zahlen, nicht alle. Ohne Quelle zählt eine Zahl nicht. Unser Vorschlag:"
    return Dokument("Zahlen sammeln", as_subtitle(briefing), (Absatz(satz), tabelle))


def sammelblatt_als_dokument(briefing: Briefing) -> Dokument:
    """A blank sheet for successes, requests and the question, for the core group."""
    bloecke: list[Block] = [
        Absatz("Für die Kerngruppe, 15 Minuten. Drei Erfolge, zwei Bitten, eine Frage: mehr nicht.")
    ]
    erfolg = ("Erfolg", "Was haben wir getan?", "Was ist jetzt anders?", "Woran sieht man es?")
    bitte = ("Bitte", "An wen?", "Warum?", "Was kostet es?", "Bis wann?")
    bloecke += [Ueberschrift("Drei Erfolge"), _blank_table(erfolg, 3)]
    bloecke += [Ueberschrift("Zwei Bitten"), _blank_table(bitte, 2)]
    bloecke += [Ueberschrift("Eine Frage an die anderen Orte"), write_lines("Was können wir nur von anderen hören?", 2)]
    return Dokument("Erfolge, Bitten, eine Frage", as_subtitle(briefing), tuple(bloecke))


def gespraech_als_dokument(briefing: Briefing) -> Dokument:
    """The talk of 15 minutes after the meeting: questions with room to write, and a table for promises."""
    satz = "15 Minuten, am besten in den ersten drei Tagen. Eine Person fragt, schreibt und liest am Ende alles vor."
    bloecke: list[Block] = [Absatz(satz)]
    for minuten, frage, zeilen in FRAGEN_DANACH:
        titel = f"{frage} ({minuten} Minuten)"
        bloecke.append(write_lines(titel, zeilen) if zeilen else _promise_form(titel))
    return Dokument("Das Gespräch danach", as_subtitle(briefing), tuple(bloecke))


def zusagen_als_dokument(briefing: Briefing, heute: date, vermerk: str = "") -> Dokument:
    """What was promised, by whom, to whom, until when, and how far it is: half a page to report back.

    Args:
        briefing: the sheet.
        heute: today, because an open promise may be overdue.
        vermerk: small print at the end.
    """
    bloecke: list[Block] = []
    for titel, text in answers(briefing):
        bloecke += [Ueberschrift(titel), Absatz(as_markdown(text))]
    tabelle = promises_table(briefing, heute)
    bloecke += [Ueberschrift("Zusagen"), tabelle if tabelle.zeilen else Absatz("Noch keine Zusage aufgeschrieben.")]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument("Was wir mitgebracht haben", as_subtitle(briefing), tuple(bloecke))


def ablauf_als_dokument(briefing: Briefing) -> Dokument:
    """The plan of one hour for a meeting of one's own; it says that it is none of the programme's."""
    folge = STUNDE if briefing.rahmen == "stunde" else RUNDE
    schritte = tuple(Schritt(titel, text, ansage, minuten) for titel, minuten, text, ansage in folge)
    frage = [Hinweis(f"Unsere Frage: {as_inline(briefing.frage)}")] if briefing.frage.strip() else []
    ende = Absatz(as_inline(EIGENES), "vermerk")
    return Dokument(say_title(briefing), "Ablauf für eine Stunde", (*frage, Schritte(schritte), ende))


def answers(briefing: Briefing) -> list[tuple[str, str]]:
    """Return the answers of the talk afterwards that are there, each with its heading."""
    paare = (
        ("Was war neu?", briefing.neues),
        ("Was kam auf unsere Frage?", briefing.antwort),
        ("Orte, die an derselben Sache arbeiten", briefing.orte),
        ("Das soll bei uns anders werden", briefing.anders),
    )
    return [(titel, text) for titel, text in paare if text.strip()]


def promises_table(briefing: Briefing, heute: date) -> Tabelle:
    """Write the promises as a table that says which are open, overdue and done."""
    zeilen = tuple(_promise_row(zusage, heute) for zusage in briefing.zusagen if not is_empty(zusage))
    return Tabelle(("Was", "Wer", "Wem zugesagt", "Bis", "Stand"), zeilen)


def as_subtitle(briefing: Briefing) -> str:
    """Say which meeting of whom a paper belongs to."""
    return f"{say_meeting(briefing)} · {say_head(briefing)}"


def _blank_table(fragen: tuple[str, ...], anzahl: int) -> Tabelle:
    kopf, *weitere = fragen
    zeilen = [(f"{kopf} {nummer}{LEERZEILE * 3}", *(BREIT for _ in weitere)) for nummer in range(1, anzahl + 1)]
    return Tabelle((kopf, *weitere), tuple(zeilen))


def _promise_form(titel: str) -> Tabelle:
    leer = ((f"{BREIT}{LEERZEILE}", BREIT, BREIT, BREIT),) * LEERE_ZUSAGEN
    return Tabelle(("Was", "Wer sagt es zu?", "Wem?", "Bis wann?"), leer, titel)


def _promise_row(zusage: Zusage, heute: date) -> tuple[str, str, str, str, str]:
    stand = STAENDE[Fund(zusage, "", "briefing", "").stand(heute)]
    bis = say_date(zusage.bis) if zusage.bis else "offen"
    return (
        as_inline(zusage.was) or "–",
        as_inline(zusage.wer) or "offen",
        as_inline(zusage.an) or "–",
        as_inline(bis),
        stand,
    )
