"""What does one write to somebody whom one met at a congress?"""

from __future__ import annotations

from toolkit.dokument.tagung.beitrag import end_sentence
from toolkit.dokument.tagung.blatt import Mitbringsel, Tagung

LOESCHEN = (
    "Darf ich mich melden, wenn dazu Fragen auftauchen? Wenn Sie lieber nicht mehr angeschrieben werden möchten, "
    "genügt ein kurzer Satz, und ich lösche Ihren Kontakt."
)


def thanks_text(tagung: Tagung, eintrag: Mitbringsel | None = None) -> str:
    """Write a short mail of thanks, ready to copy: subject, empty line, text.

    Args:
        tagung: the sheet.
        eintrag: whom it is for and what it was about; none for a text with gaps.
    """
    titel = tagung.titel.strip() or "Tagung"
    wo = f" in {tagung.ort.strip()}" if tagung.ort.strip() else ""
    name = eintrag.wer.split(",")[0].strip() if eintrag and eintrag.wer.strip() else "[Name]"
    worum = eintrag.was.strip() if eintrag and eintrag.was.strip() else "[Thema]"
    absaetze = [
        f"Betreff: Danke für das Gespräch: {titel}{wo}",
        f"Guten Tag {name},",
        f"vielen Dank für das Gespräch ({titel}{wo}). Es ging um: {end_sentence(worum)} Das hat mir weitergeholfen.",
    ]
    if eintrag and eintrag.vorhaben.strip():
        absaetze.append(f"Bei uns habe ich mir vorgenommen: {end_sentence(eintrag.vorhaben.strip())}")
    absaetze += [LOESCHEN, "Herzliche Grüße\n[Ihr Name]"]
    return "\n\n".join(absaetze)
