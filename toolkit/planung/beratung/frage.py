"""Is this a question that a group can answer for the person who asks it? Friendly hints, never a refusal."""

from __future__ import annotations

import re

HELFEN = (
    "Was soll nach dieser Runde anders sein als vorher?",
    "Was davon liegt in Ihrer Hand?",
    "Worauf kann gerade diese Runde Ihnen antworten?",
)
ANFAENGE = (
    "Wie kann ich …, ohne dass …?",
    "Was kann ich tun, damit …?",
    "Wie gehe ich damit um, dass …?",
    "Was übersehe ich, wenn …?",
)
LEER = "Noch steht keine Frage da. Ein Satz genügt."
GUT = "Das ist eine Frage, mit der die Runde arbeiten kann. Lesen Sie sie laut vor."
KEIN_ZEICHEN = "Ist das schon eine Frage? Versuchen Sie einen Satz mit Fragezeichen."
MEHRERE = "Das sind mehrere Fragen. Welche ist heute die wichtigste?"
OHNE_ICH = (
    "Von Ihnen ist noch nicht die Rede. Was können Sie selbst tun? Versuchen Sie einen Satz mit „ich“ oder „wir“."
)
GESCHLOSSEN = "Darauf kann man mit Ja oder Nein antworten. Mit „Wie“ oder „Was“ am Anfang kommen mehr Ideen."
WARUM = "„Warum“ führt zurück zur Ursache. „Wie kann ich …“ oder „Was kann ich …“ führt weiter."
LANG = "Die Frage ist lang. Passt sie in einen Satz, den sich alle merken?"
LAENGSTE = 30  # words that a listener still keeps
_EIGEN = re.compile(
    r"\b(?:ich|mir|mich|mein(?:e[mnrs]?)?|wir|uns|unser(?:e[mnrs]?)?|unsre[mnrs]?|man)\b", re.IGNORECASE
)
_OFFEN = r"wie|was|wer|wen|wem|wo|wohin|woher|woran|womit|wodurch|worauf|worin|wozu|wann|welche[mnrs]?|inwiefern"
_W_WORT = re.compile(rf"\b(?:{_OFFEN}|warum|wieso|weshalb|weswegen)\b", re.IGNORECASE)
_WARUM = re.compile(r"^\W*(?:und\s+)?(?:warum|wieso|weshalb|weswegen)\b", re.IGNORECASE)
_ANFANG = re.compile(rf"^\W*(?:(?:und|aber|also|auf|mit|bei|an|in|für|zu|von|durch)\s+)?(?:{_OFFEN})\b", re.IGNORECASE)
# Two questions in one sentence: „Wie kann ich … und wie …?“
_NOCH_EINE = re.compile(rf"\b(?:und|oder|sowie)\s+(?:{_OFFEN}|warum|wieso|weshalb)\b", re.IGNORECASE)


def check_question(text: str) -> tuple[str, ...]:
    """Look at a key question as a friendly listener would.

    Args:
        text: what somebody typed.

    Returns:
        Hints in German, each with a way on; for a good question one sentence that says so. The rules are our own:
        one question, open, about oneself, short.
    """
    frage = " ".join(text.split())
    if not frage:
        return (LEER,)
    hinweise = []
    if "?" not in frage:
        hinweise.append(KEIN_ZEICHEN)
    if len(re.findall(r"\?+", frage)) > 1 or _NOCH_EINE.search(frage):
        hinweise.append(MEHRERE)
    if not _EIGEN.search(frage):
        hinweise.append(OHNE_ICH)
    letzte = _last_sentence(frage)
    if _WARUM.match(letzte):
        hinweise.append(WARUM)
    elif not _ANFANG.match(letzte) and not _W_WORT.search(letzte):
        hinweise.append(GESCHLOSSEN)
    if len(frage.split()) > LAENGSTE:
        hinweise.append(LANG)
    return tuple(hinweise) or (GUT,)


def _last_sentence(frage: str) -> str:
    """Return the sentence with the question; what stands before it tells the story."""
    saetze = [s for s in re.split(r"(?<=[.!?])\s+", frage) if s.strip()]
    return next((s for s in saetze if "?" in s), saetze[-1])
