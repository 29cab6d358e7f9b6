"""How does the whole sheet of a group become a document, and its description a page for new people?"""

from __future__ import annotations

from datetime import date

from methodenkoffer.tage import say_day
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.stammtisch.blatt import GRUPPENNAMEN, Stammtisch, Treffen, order_meetings, say_outcome
from toolkit.dokument.stammtisch.kalender import OHNE_NAMEN, say_range
from toolkit.dokument.stammtisch.speicher import store_blocks
from toolkit.dokument.trainingstag import BREIT, LEERZEILE
from toolkit.dokument.worte import join_words, say_date

VERABREDUNG = (
    "Alle können Themen einbringen. Wer eins hat, nennt es mit einem Satz.",
    "Was nicht drankommt, bleibt im Themenspeicher und steht beim nächsten Mal obenan.",
    "Was zweimal offen bleibt, wird gestrichen oder bekommt einen eigenen Termin.",
    "Eine Person achtet auf die Zeit, eine schreibt mit. Das wechselt.",
    "Am Tag danach haben alle das Protokoll: Themen, Beschlüsse, Aufgaben mit Namen.",
)


def steckbrief_als_dokument(wert: Stammtisch, vermerk: str = "") -> Dokument:
    """Write one page for those who are new: what the group is for, who belongs to it, how it works."""
    bloecke: list[Block] = []
    if wert.wozu.strip():
        bloecke.append(Absatz(as_markdown(wert.wozu)))
    if merkmale := _facts(wert)[1:]:
        bloecke.append(Merkmale(merkmale))
    if wert.art != "netzwerk":
        bloecke += [Ueberschrift("So arbeiten wir"), Liste(VERABREDUNG)]
        leer = tuple((was + LEERZEILE, BREIT) for was in ("Leitet", "Achtet auf die Zeit", "Schreibt mit"))
        bloecke += [Ueberschrift("Wer macht was beim nächsten Mal?"), Tabelle(("Aufgabe", "Name"), leer)]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(
        wert.titel.strip() or OHNE_NAMEN,
        GRUPPENNAMEN[wert.art][:1].upper() + GRUPPENNAMEN[wert.art][1:],
        tuple(bloecke),
    )


def stammtisch_als_dokument(wert: Stammtisch, heute: date, vermerk: str = "") -> Dokument:
    """Write everything that stands in the sheet."""
    bloecke: list[Block] = [Absatz(as_markdown(wert.wozu))] if wert.wozu.strip() else []
    if merkmale := _facts(wert):
        bloecke.append(Merkmale(merkmale))
    bloecke += store_blocks(wert, heute)
    if treffen := order_meetings(wert):
        bloecke += [Ueberschrift("Termine"), Tabelle(("Wann", "Themen"), tuple(_meeting(t) for t in treffen))]
    for teilnahme in wert.teilnahmen:
        titel = say_day(teilnahme.tag) if teilnahme.tag else "Noch ohne Tag"
        paare = (
            ("Frage", as_inline(teilnahme.titel)),
            ("Schon versucht", as_markdown(teilnahme.versucht)),
            ("Mitgebracht", as_markdown(teilnahme.mitbringen)),
            ("Mitgenommen", as_markdown(teilnahme.mitnehmen)),
        )
        bloecke.append(Ueberschrift(f"Teilnahme: {titel}"))
        bloecke.append(Merkmale(tuple((name, text) for name, text in paare if text)))
    if schritte := [s for s in wert.schritte if s.was.strip()]:
        zeilen = tuple(
            (
                as_inline(s.was),
                as_inline(s.wer) or "–",
                say_date(s.bis) if s.bis else "offen",
                "ja" if s.erledigt else "nein",
            )
            for s in schritte
        )
        bloecke += [Ueberschrift("Was ich mir vornehme"), Tabelle(("Was", "Wer", "Bis", "Erledigt"), zeilen)]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(wert.titel.strip() or OHNE_NAMEN, f"Stand: {say_date(heute)}", tuple(bloecke))


def _facts(wert: Stammtisch) -> tuple[tuple[str, str], ...]:
    dabei = join_words([n.strip() for n in wert.kernteam if n.strip()], "und")
    paare = (
        ("Was", GRUPPENNAMEN[wert.art]),
        ("Wo", wert.ort),
        ("Wann", say_range(wert)),
        ("Wie lange", f"{wert.laenge} Minuten" if wert.art != "netzwerk" else ""),
        ("Wer", dabei),
    )
    return tuple((name, as_inline(text)) for name, text in paare if text.strip())


def _meeting(treffen: Treffen) -> tuple[str, str]:
    tag = say_day(treffen.tag) if treffen.tag else "–"
    if treffen.faellt_aus:
        return f"{tag} (fällt aus)", "–"
    themen = "; ".join(as_inline(say_outcome(p)) for p in treffen.punkte)
    return tag, themen or "–"
