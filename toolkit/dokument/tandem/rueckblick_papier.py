"""On which papers do the two look back: one form for each place, and one page with both voices?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Liste, Tabelle
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.dokument.tandem.blatt import Tandem, real_talks, real_topics, title_of
from toolkit.dokument.tandem.rueckblick import FRAGEN, RUNDEN, Stimme, say_outcome, voices
from toolkit.dokument.tandem.werte import WEITER, Runde
from toolkit.planung.worte import say_count

OFFEN = "noch offen"
# What one page has room for: characters of an answer and of one line, lines of an answer, ideas and themes.
ANTWORT, LANG, ZEILEN, MEISTE = 170, 80, 4, 3


def bericht_als_dokument(t: Tandem, runde: Runde, heute: date, vermerk: str = "") -> Dokument:
    """Write one page with both voices side by side; long answers are cut so that it stays one page."""
    anzahl = sum(g.gefuehrt for g in real_talks(t))
    gefuehrt = f"{say_count(anzahl, 'Gespräch', 'Gespräche')} geführt." if anzahl else ""
    namen = [shorten(thema.name, LANG) for thema in real_topics(t)][:MEISTE]
    themen = f"Themen: {'; '.join(namen)}." if namen else ""
    bloecke: list[Block] = [
        *([Absatz(as_inline(f"{gefuehrt} {themen}".strip()))] if gefuehrt or themen else []),
        *(review_blocks(t, runde, kurz=True) or [Absatz("Noch hat niemand etwas eingetragen.")]),
    ]
    ideen = [shorten(g.idee, LANG) for g in real_talks(t) if one_line(g.idee)]
    if ideen:
        bloecke += [Absatz("**Ideen aus den Gesprächen:**"), Liste(tuple(map(as_inline, ideen[:MEISTE])))]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    titel = f"Rückblick {RUNDEN[runde]}"
    return Dokument(titel, f"{title_of(t)} · Stand: {say_date(heute)}", tuple(bloecke))


def review_blocks(t: Tandem, runde: Runde, *, kurz: bool = False) -> list[Block]:
    """Write both voices side by side and what both want; nothing while nobody has said anything."""
    a, b = voices(t, runde)
    if not (a.da or b.da):
        return []
    zeilen = [
        (_ask(feld), _answer(getattr(a, feld), kurz=kurz), _answer(getattr(b, feld), kurz=kurz)) for feld, _ in FRAGEN
    ]
    zeilen.append(("Wie weiter?", _further(a, kurz=kurz), _further(b, kurz=kurz)))
    ergebnis = say_outcome(t, runde)
    kopf = ("Gefragt", a.ort, b.ort)
    return [
        Tabelle(kopf, tuple(zeilen)),
        Hinweis(as_inline(ergebnis), "gut" if a.weiter == b.weiter else "achtung")
        if ergebnis
        else Absatz("Wie es weitergeht, ist noch offen."),
    ]


def _ask(feld: str) -> str:
    return {"gelernt": "Vom anderen Ort gelernt", "veraendert": "Bei uns verändert", "schwer": "Das war schwer"}[feld]


def _answer(text: str, *, kurz: bool) -> str:
    zeilen = split_lines(text)
    return "\\\n".join(map(as_inline, _cut(zeilen) if kurz else zeilen)) or OFFEN


def _cut(zeilen: Sequence[str]) -> list[str]:
    """Keep as much of an answer as has room; what is cut is marked."""
    bleiben: list[str] = []
    platz = ANTWORT
    for zeile in zeilen[:ZEILEN]:
        bleiben.append(shorten(zeile, platz))
        platz -= len(zeile)
        if platz < LANG // 4:
            break
    return bleiben if len(bleiben) == len(zeilen) else [*bleiben, "…"]


def _further(s: Stimme, *, kurz: bool) -> str:
    teile = (WEITER.get(s.weiter, OFFEN), shorten(s.wie, LANG) if kurz else one_line(s.wie))
    return "\\\n".join(as_inline(teil) for teil in teile if teil)
