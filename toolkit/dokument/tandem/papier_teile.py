"""How do the pair, the meeting and the talks of a tandem read on paper?"""

from __future__ import annotations

from methodenkoffer.tage import say_date, say_day
from toolkit.dokument.form import Absatz, Block, Liste, Tabelle
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.tandem.blatt import Tandem, names_of, real_talks
from toolkit.dokument.tandem.treffen import FORMEN
from toolkit.dokument.tandem.weite import say_distance

OFFEN = "noch offen"


def write_pair(t: Tandem) -> list[Block]:
    """Write who the two are, how far apart, why they are together, and what each seeks and offers."""
    zeilen = tuple(
        (
            as_inline(name),
            inline(ort.wer) or OFFEN,
            inline(ort.spricht) or OFFEN,
            inline(ort.erreichbar) or OFFEN,
        )
        for ort, name in zip(t.orte, names_of(t), strict=True)
    )
    bloecke: list[Block] = [Tabelle(("Ort", "Einrichtung", "Es spricht", "Erreichbar"), zeilen)]
    if weite := say_distance(t):
        bloecke.append(Absatz(as_inline(weite)))
    if warum := [inline(zeile) for zeile in t.warum.splitlines() if one_line(zeile)]:
        bloecke += [Absatz("Darum wir zwei:"), Liste(tuple(warum))]
    reihen = tuple(
        (as_inline(name), _joined(ort.sucht), _joined(ort.bietet))
        for ort, name in zip(t.orte, names_of(t), strict=True)
    )
    return [*bloecke, Tabelle(("Ort", "sucht", "bietet"), reihen)]


def _joined(text: str) -> str:
    return "\\\n".join(inline(zeile) for zeile in split_lines(text)) or "–"


def write_meeting(t: Tandem) -> tuple[tuple[str, str], ...]:
    """Write when, how and where the first meeting is."""
    zeit = f", {t.treffen_zeit}\u00a0Uhr" if t.treffen_zeit else ""
    paare = (
        ("Wann", f"{say_day(t.treffen_tag)}{zeit}" if t.treffen_tag else OFFEN),
        ("Wie", FORMEN[t.treffen_form].name if t.treffen_form else OFFEN),
        ("Wo", t.treffen_wo),
        ("Leitung", one_line(t.leitung) or OFFEN),
        ("Es schreibt", t.schreibt),
    )
    return tuple((name, inline(text)) for name, text in paare if one_line(text))


def write_talks(t: Tandem) -> Tabelle:
    """Write the talks with question, notes and next step."""
    zeilen = tuple(
        (
            say_date(g.tag) if g.tag else OFFEN,
            inline(g.frage),
            "\\\n".join(filter(None, (inline(g.thema), inline(g.idee)))) or "–",
            _step(g.was, g.wer),
        )
        for g in real_talks(t)
    )
    return Tabelle(("Tag", "Frage", "Thema und Idee", "Nächster Schritt"), zeilen)


def _step(was: str, wer: str) -> str:
    return f"{inline(was)} ({inline(wer)})" if one_line(wer) and one_line(was) else inline(was) or "–"
