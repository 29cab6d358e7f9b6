"""What stands on the canvas: seven fields, each with its questions, its first words and its state?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from toolkit.dokument.vereinbarung.blatt import Vereinbarung
from toolkit.dokument.vereinbarung.leinwand_fragen import BLAETTER
from toolkit.dokument.vereinbarung.leinwand_worte import WORTE
from toolkit.dokument.vereinbarung.luecken import SCHRITTE, missing
from toolkit.planung.worte import say_count

FERTIG, LEER = "fertig", "noch leer"


@dataclass(frozen=True)
class Feldstand:
    """One field of the canvas as it is.

    Attributes:
        name: name of the step, as in ``luecken.SCHRITTE``.
        nummer: from 1 to 7.
        titel: its heading.
        fragen: its questions.
        worte: its first words, line by line; none while it is empty.
        stand: ``fertig``, ``noch leer``, or how many things are missing.
        fehlt: what is missing, sentence by sentence.
    """

    name: str
    nummer: int
    titel: str
    fragen: tuple[str, ...]
    worte: tuple[str, ...]
    stand: str
    fehlt: tuple[str, ...] = ()


def canvas_fields(v: Vereinbarung, heute: date) -> list[Feldstand]:
    """Return the seven fields as they are.

    Args:
        v: the agreement.
        heute: today.
    """
    luecken = missing(v, heute)
    felder = []
    for nummer, name in enumerate(SCHRITTE, 1):
        worte, blatt = tuple(WORTE[name](v)), BLAETTER[name]
        fehlt = tuple(luecken[name])
        stand = LEER if not worte else say_count(len(fehlt), "Sache offen", "Sachen offen") if fehlt else FERTIG
        felder.append(Feldstand(name, nummer, blatt.titel, blatt.fragen, worte, stand, fehlt))
    return felder
