"""How does an own contribution become clear: friendly checks, a text for one minute, a sign and a card?"""

from __future__ import annotations

import re

from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.tagung.blatt import Tagung
from toolkit.dokument.trainingstag import write_lines

WOERTER_JE_MINUTE = 130  # calm speaking; our own rule of thumb
LANGER_TITEL = 60
FORMEN = {
    "": "",
    "beispiel": "ein Beispiel zeigen und darüber sprechen",
    "rat": "ein Anliegen schildern und Rat holen",
    "probe": "etwas gemeinsam ausprobieren",
    "gespraech": "eine offene Gesprächsrunde",
}
FRAGEZEILEN = (
    ("Titel als Frage", 2),
    ("Meine Frage an Sie", 2),
    ("Das bringe ich mit", 3),
    ("Das suche ich", 2),
    ("Für wen", 1),
)
_SATZENDE = re.compile(r"[.!?…]+(?=\s+\S)")


def missing_parts(tagung: Tagung) -> list[str]:
    """Say which parts of the contribution are still empty."""
    teile = (
        (tagung.beitrag_titel, "Ein Titel, am besten als Frage."),
        (tagung.beitrag_frage, "Ihre Frage an die anderen, in einem Satz."),
        (tagung.beitrag_bringt, "Was Sie mitbringen: ein Beispiel, Zahlen oder ein Fehler, aus dem Sie gelernt haben."),
        (tagung.beitrag_sucht, "Was Sie suchen."),
    )
    return [satz for wert, satz in teile if not wert.strip()]


def check_pitch(tagung: Tagung) -> list[str]:
    """Say in friendly sentences what would make the contribution clearer; nothing here must be done."""
    titel, frage = tagung.beitrag_titel.strip(), tagung.beitrag_frage.strip()
    saetze = []
    if titel and not titel.endswith("?"):
        saetze.append("Der Titel ist keine Frage. Fragen locken mehr Menschen an, zum Beispiel: „Wie …?“")
    if len(titel) > LANGER_TITEL:
        saetze.append("Der Titel ist lang. Mit höchstens acht Wörtern liest man ihn auch von hinten im Raum.")
    if frage and not frage.endswith("?"):
        saetze.append("Ihre Frage endet ohne Fragezeichen. Was genau sollen die anderen beantworten?")
    if len(_SATZENDE.findall(frage)):
        saetze.append("Ihre Frage hat mehr als einen Satz. Welcher davon ist der wichtigste?")
    if tagung.beitrag_bringt.strip() and not tagung.beitrag_fuer.strip():
        saetze.append("Sagen Sie noch, für wen das gut ist. Dann kommen die Richtigen.")
    if (sekunden := speaking_seconds(minute_text(tagung))) > 70:  # noqa: PLR2004 - a minute and a breath
        saetze.append(f"Der Vorstellungstext dauert etwa {sekunden} Sekunden. Kürzen Sie, bis es eine Minute ist.")
    return saetze


def minute_text(tagung: Tagung) -> str:
    """Put together what one says when topics are looked for; empty while nothing is filled in."""
    teile = []
    if titel := tagung.beitrag_titel.strip():
        teile.append(f"Ich habe ein Thema mitgebracht: „{titel}“")
    if frage := tagung.beitrag_frage.strip():
        teile.append(f"Meine Frage an Sie ist: {end_sentence(frage, '?')}")
    if bringt := _flat(tagung.beitrag_bringt):
        teile.append(f"Ich bringe mit: {end_sentence(bringt)}")
    if sucht := _flat(tagung.beitrag_sucht):
        teile.append(f"Ich suche: {end_sentence(sucht)}")
    if fuer := tagung.beitrag_fuer.strip():
        teile.append(f"Gut für: {end_sentence(fuer)}")
    if form := FORMEN[tagung.beitrag_form]:
        teile.append(f"So machen wir es: {form}.")
    if teile:
        teile.append("Wer mag, kommt dazu.")
    return "\n".join(teile)


def speaking_seconds(text: str) -> int:
    """Estimate how long a text takes when spoken calmly, in seconds rounded to five."""
    return round(len(text.split()) * 60 / WOERTER_JE_MINUTE / 5) * 5


def schild_als_dokument(tagung: Tagung) -> Dokument:
    """Write the sign for the wall of sessions: title large, question and what to expect below."""
    bloecke: list[Block] = []
    if frage := tagung.beitrag_frage.strip():
        bloecke.append(Absatz(f"**{as_inline(frage)}**"))
    if tagung.beitrag_fuer.strip():
        bloecke.append(Absatz(f"Für: {as_inline(tagung.beitrag_fuer)}"))
    if form := FORMEN[tagung.beitrag_form]:
        bloecke.append(Absatz(f"So machen wir es: {form}"))
    return Dokument(tagung.beitrag_titel.strip() or "Unser Thema", _who(tagung), tuple(bloecke))


def kaertchen_als_dokument(tagung: Tagung) -> Dokument:
    """Write the card to hand out or to speak from."""
    bloecke: list[Block] = []
    if frage := tagung.beitrag_frage.strip():
        bloecke.append(Absatz(f"**{as_inline(frage)}**"))
    for titel, text in (("Das bringe ich mit", tagung.beitrag_bringt), ("Das suche ich", tagung.beitrag_sucht)):
        if text.strip():
            bloecke += [Ueberschrift(titel), Absatz(as_markdown(text))]
    rest = [t for t in (tagung.beitrag_fuer.strip() and f"Für: {tagung.beitrag_fuer.strip()}",) if t]
    if form := FORMEN[tagung.beitrag_form]:
        rest.append(f"Form: {form}")
    if rest:
        bloecke.append(Liste(tuple(as_inline(satz) for satz in rest)))
    return Dokument(tagung.beitrag_titel.strip() or "Unser Thema", _who(tagung), tuple(bloecke))


def leeres_beitragsblatt() -> Dokument:
    """Write a sheet to fill in by hand, with the same questions in the same order."""
    tabellen: list[Block] = [write_lines(frage, zeilen) for frage, zeilen in FRAGEZEILEN]
    tipp = (
        "Ist der Titel eine Frage? Passt Ihre Frage in einen Satz? Können Sie alles in einer Minute sagen? Dann ist "
        "Ihr Beitrag fertig."
    )
    arten = Liste(tuple(form for form in FORMEN.values() if form), "haken")
    bloecke = (*tabellen, Ueberschrift("So machen wir es"), arten, Absatz(tipp))
    return Dokument("Mein Beitrag", "Ein Thema für die Tagung", bloecke)


def _who(tagung: Tagung) -> str:
    return " · ".join(teil for teil in (tagung.titel.strip(), tagung.ort.strip()) if teil)


def _flat(text: str) -> str:
    """One line: list marks and line ends become commas."""
    zeilen = [re.sub(r"^\s*[-–•*]\s+", "", zeile).strip() for zeile in text.splitlines()]
    return ", ".join(zeile.rstrip(",") for zeile in zeilen if zeile)


def end_sentence(text: str, ende: str = ".") -> str:
    """Write a text with ``ende`` behind it, unless it ends like a sentence already."""
    return text if text.endswith((".", "!", "?", "…")) else text + ende
