"""Where do the methods of a plan come from, and under which licence do they stand?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_sicht import Sicht, say_cards
from toolkit.dokument.angaben import Angaben
from toolkit.dokument.form import Absatz, Quellen, Quellenangabe, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.teile import LIZENZEN, say_imprint
from toolkit.dokument.worte import join_words, say_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Karte
    from toolkit.dokument.form import Block
    from toolkit.planung.ablauf import Ablauf


def list_origins(sicht: Sicht) -> list[Block]:
    """Licence, authors and sources of the cards of a plan; nothing for a plan without cards."""
    karten = [karte for _, karte in sicht.cards()]
    if not karten:
        return []
    gruppen: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for karte in karten:
        gruppen.setdefault((karte.lizenz, karte.autorenschaft), []).append(karte.titel)
    bloecke: list[Block] = [Ueberschrift("Quellen und Lizenz")]
    for (lizenz, wer), titel in gruppen.items():
        name, adresse = LIZENZEN[lizenz]
        wort = "Methodenkarte" if len(titel) == 1 else "Methodenkarten"
        bloecke.append(
            Absatz(f"{wort} {say_cards(titel)}: Text von {join_words(wer, 'und')}, Lizenz [{name}]({adresse}).")
        )
    if quellen := tuple(_sources(karten)):
        bloecke.append(Quellen(quellen))
    return bloecke


def card_origin(karte: Karte) -> list[Block]:
    """Origin, sources and licence at the foot of one card's sheet, in small print."""
    quellen = " · ".join(f"[{as_inline(q.titel)}]({q.url})" if q.url else as_inline(q.titel) for q in _sources([karte]))
    herkunft = f"Herkunft: {karte.herkunft.text}" + (f" Quellen: {quellen}." if quellen else "")
    return [Absatz(herkunft, "vermerk"), Absatz(say_imprint(karte), "vermerk")]


def plan_angaben(ablauf: Ablauf, katalog: Katalog, stand: date) -> Angaben:
    """What stands at the foot of the papers of a plan: the day, and the licence of the cards used, if any."""
    lizenzen = dict.fromkeys(LIZENZEN[k.lizenz][0] for _, k in Sicht(ablauf, katalog).cards())
    lizenz = f"{join_words(list(lizenzen), 'und')} (Methodenkarten)" if lizenzen else ""
    return Angaben(stand, "Methodenkoffer", lizenz, ablauf.angaben.leitung.strip())


def _sources(karten: list[Karte]) -> Iterator[Quellenangabe]:
    """Every source once, with the cards that it belongs to."""
    wofuer: dict[tuple[str, str], list[str]] = {}
    angaben: dict[tuple[str, str], tuple[str, str]] = {}
    for karte in karten:
        for quelle in karte.herkunft.quellen:
            schluessel = (quelle.titel, quelle.url or "")
            wofuer.setdefault(schluessel, []).append(karte.titel)
            angaben.setdefault(schluessel, (say_date(quelle.gesehen) if quelle.gesehen else "", quelle.belegt or ""))
    for (titel, url), namen in wofuer.items():
        gesehen, belegt = angaben[titel, url]
        zu = f"zu {say_cards(namen)}" if len(karten) > 1 else belegt
        yield Quellenangabe(titel, url, gesehen, zu)
