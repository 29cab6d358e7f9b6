"""How does a method card become a small card for the pocket?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument import worte
from toolkit.dokument.form import Block, Dokument, Fakt, Fakten, Liste, Schritt, Schritte, Ueberschrift
from toolkit.dokument.karte import karten_fakten

if TYPE_CHECKING:
    from methodenkoffer.schema import Karte
    from methodenkoffer.skalierung import Zuschnitt


def karte_als_kurzkarte(karte: Karte, zuschnitt: Zuschnitt) -> Dokument:
    """Facts, names and minutes of the steps, and what to bring: for the deck of A6 cards.

    Args:
        karte: the card.
        zuschnitt: its steps and material for the group, from ``cut_to_fit``.
    """
    schritte = tuple(Schritt(zeile.titel, "", "", zeile.minuten) for zeile in zuschnitt.zeilen)
    ort = karten_fakten(karte).fakten[-1]
    gruppe = (Fakt("Personen", str(zuschnitt.personen), "personen"), Fakt("Minuten", str(zuschnitt.minuten), "minuten"))
    bloecke: list[Block] = [Fakten((*gruppe, ort)), Schritte(schritte)]
    if zuschnitt.material:
        punkte = tuple(f"{worte.say_amount(b.menge)} × {b.was}" for b in zuschnitt.material)
        bloecke += [Ueberschrift("Mitbringen"), Liste(punkte, "haken")]
    return Dokument(karte.titel, karte.kurz, tuple(bloecke))
