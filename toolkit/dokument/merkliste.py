"""How does a short list of cards become one document to print or carry away?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument import worte
from toolkit.dokument.angaben import Angaben
from toolkit.dokument.form import Absatz, Block, Dokument, Seitenumbruch, Tabelle, Ueberschrift
from toolkit.dokument.karte import karte_als_druckblatt
from toolkit.dokument.teile import LIZENZEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from methodenkoffer.schema import Inhalt, Karte
    from methodenkoffer.skalierung import Zuschnitt


def merkliste_als_dokument(eintraege: Sequence[tuple[Karte, Zuschnitt]], titel: str = "Meine Merkliste") -> Dokument:
    """A table of the chosen cards, then each card's print sheet on a page of its own.

    Args:
        eintraege: the chosen cards, each cut to the group and the time.
        titel: title of the document.

    Returns:
        The document; for an empty list it says how to fill it.
    """
    if not eintraege:
        return Dokument(
            titel,
            "",
            (Absatz("Noch leer. Öffnen Sie eine Methodenkarte und legen Sie sie auf die Merkliste."),),
        )
    zeilen = tuple(
        (
            karte.titel,
            worte.say_people(karte.gruppe),
            worte.say_minutes(zuschnitt.minuten),
            worte.join_words([worte.FORMEN[f] for f in karte.formen]),
            karte.kurz,
        )
        for karte, zuschnitt in eintraege
    )
    anzahl = len(eintraege)
    bloecke: list[Block] = [Tabelle(("Methode", "Personen", "Dauer", "Ort", "Worum es geht"), zeilen)]
    for karte, zuschnitt in eintraege:
        blatt = karte_als_druckblatt(karte, zuschnitt)
        bloecke += [Seitenumbruch(), Ueberschrift(karte.titel, 1, karte.slug), Absatz(karte.kurz)]
        bloecke += [_lower(block) for block in blatt.bloecke]
    untertitel = "Eine Methode" if anzahl == 1 else f"{anzahl} Methoden"
    gesamt = sum(zuschnitt.minuten for _, zuschnitt in eintraege)
    return Dokument(titel, f"{untertitel}, zusammen {worte.say_minutes(gesamt)}.", tuple(bloecke))


def inhalt_angaben(inhalte: Iterable[Inhalt], stand: date) -> Angaben:
    """What stands at the foot of a paper made of these texts: the day, their licences, and who wrote them."""
    alle = tuple(inhalte)
    lizenzen = dict.fromkeys(LIZENZEN[i.lizenz][0] for i in alle)
    wer = dict.fromkeys(name for i in alle for name in i.autorenschaft)
    return Angaben(stand, lizenz=worte.join_words(list(lizenzen), "und"), urheber=worte.join_words(list(wer), "und"))


def _lower(block: Block) -> Block:
    """Set a heading one level lower and take its anchor, which would stand there once per card."""
    return Ueberschrift(block.text, block.ebene + 1) if isinstance(block, Ueberschrift) else block
