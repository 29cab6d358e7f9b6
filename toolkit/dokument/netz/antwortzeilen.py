"""What stands on a paper questionnaire that somebody types in: ``Rathaus: Austausch, Geld`` for each other?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from toolkit.dokument.netz.antworten import enter_answer
from toolkit.dokument.netz.artworte import read_kinds
from toolkit.dokument.netz.blatt import Netzblatt, real_actors
from toolkit.dokument.netz.nennungen import Nennung
from toolkit.dokument.netz.wer import Namensbuch
from toolkit.planung.netz import ARTEN
from toolkit.planung.schnellzeilen import split_lines
from toolkit.planung.worte import join_words, quote

_NOTE = re.compile(r"\b(?P<was>vertrauen|nutzen|v|n)\s*[:=]?\s*(?P<zahl>\d+)", re.IGNORECASE)
WER_FEHLT = "Wählen Sie zuerst, wer geantwortet hat."
GANZ = "Noch ist nichts eingetragen: Ein Bogen gilt nur ganz. Ändern Sie die Zeilen, und drücken Sie noch einmal."


@dataclass(frozen=True)
class Bogenfund:
    """What came of one questionnaire.

    Attributes:
        blatt: the sheet with the answer; the same sheet if something was not understood.
        saetze: what came of it, in German; never empty.
    """

    blatt: Netzblatt
    saetze: tuple[str, ...]


def take_answer_lines(blatt: Netzblatt) -> Bogenfund:
    """Enter the answer of ``blatt.schnell_wer`` that stands in ``blatt.schnell_antwort``.

    A line names another actor, after a colon or semicolon the kinds of contact, and perhaps the marks: ``Tafel: Z, G,
    Vertrauen 4, Nutzen 3``. Names may be shortened as long as only one actor is meant. No line means that nobody is
    named. As a second answer takes the place of the first, a questionnaire is entered as a whole or not at all.
    """
    if all(a.id != blatt.schnell_wer for a in real_actors(blatt)):
        return Bogenfund(blatt, (WER_FEHLT,))
    buch = Namensbuch(blatt)
    nennungen: list[Nennung] = []
    gruende = []
    for zeile in split_lines(blatt.schnell_antwort):
        fund = _read_line(zeile, buch)
        if isinstance(fund, str):
            gruende.append(fund)
        else:
            nennungen += fund
    if any(n.zu == blatt.schnell_wer for n in nennungen):
        gruende.append("Eine Zeile nennt die Stelle, die selbst antwortet.")
    if gruende:
        return Bogenfund(blatt, (GANZ, *gruende))
    bau = enter_answer(blatt, blatt.schnell_wer, nennungen)
    return Bogenfund(
        bau.blatt.model_copy(update={"schnell_wer": "", "schnell_antwort": ""}), (bau.satz, *bau.meldungen)
    )


def _read_line(zeile: str, buch: Namensbuch) -> list[Nennung] | str:
    """Try every colon or semicolon as the one behind the name: names may hold them themselves."""
    gruende = []
    for teiler in re.finditer("[:;\t]", zeile):
        wer = buch.find(zeile[: teiler.start()])
        fund = wer.satz or _read_rest(zeile, wer.id, zeile[teiler.end() :])
        if not isinstance(fund, str):
            return fund
        gruende.append(fund)
    if gruende:
        return gruende[0]
    return f"In {quote(zeile)} fehlt der Doppelpunkt nach dem Namen, zum Beispiel „Tafel: Austausch, Geld“."


def _read_rest(zeile: str, zu: str, rest: str) -> list[Nennung] | str:
    noten = {n["was"][0].casefold(): int(n["zahl"]) for n in _NOTE.finditer(rest)}
    if any(not 1 <= zahl <= 5 for zahl in noten.values()):  # noqa: PLR2004
        return f"In {quote(zeile)} passt eine Zahl nicht. Vertrauen und Nutzen gehen von 1 bis 5."
    arten = read_kinds(_NOTE.sub(" ", rest))
    if arten.unbekannt or not arten.arten:
        wort = f"Die Art {quote(arten.unbekannt)} kennen wir nicht" if arten.unbekannt else "Es fehlt die Art"
        return f"In {quote(zeile)}: {wort}. Möglich sind {join_words(list(ARTEN.values()), 'und')}."
    return [Nennung(zu, art, noten.get("v"), noten.get("n")) for art in arten.arten]
