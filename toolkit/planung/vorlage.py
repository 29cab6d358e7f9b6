"""How does a plan begin: from a ready workshop plan, from method cards, or from nothing?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from methodenkoffer.schema import Baustein, Fassung, Karte, Pfad
from toolkit.planung.ablauf import Ablauf, Angaben, Aufgabe, Block, Tag
from toolkit.planung.kartenblock import block_from_card, scale_minutes
from toolkit.planung.meldungen import Fehler

NEUN_UHR = 540
KUERZESTE_PAUSE = 10
KUERZESTES_ESSEN = 45
PUFFERZEHNTEL = 9
_WANN = re.compile(r"^\*\*(?P<wann>[^*]+?):?\*\*:?\s*(?P<was>.+)$", re.DOTALL)
_OHNE_TITEL = {"pause": "Pause", "input": "Beitrag", "gespraech": "Gespräch"}


def empty_plan(titel: str = "Mein Ablauf", personen: int = 12, beginn: int = NEUN_UHR) -> Ablauf:
    """Begin a plan with one empty day.

    Args:
        titel: heading of the plan.
        personen: people expected.
        beginn: minutes since midnight.
    """
    return Ablauf(titel=titel, personen=personen, tage=(Tag(id="t1", titel="Tag 1", beginn=beginn),), naechste_nummer=2)


def plan_from_cards(
    karten: Sequence[Karte], personen: int = 12, beginn: int = NEUN_UHR, titel: str = "Mein Ablauf"
) -> Ablauf:
    """Put method cards one after another, each as long as it usually takes with that many people.

    The wished end leaves a tenth of the time free.
    """
    bloecke = tuple(block_from_card(k, personen, kennung=f"b{i}") for i, k in enumerate(karten, 2))
    belegt = sum(b.minuten for b in bloecke)
    ende = beginn + -(-belegt * 10 // PUFFERZEHNTEL)
    tag = Tag(id="t1", titel="Tag 1", beginn=beginn, ziel_ende=ende if bloecke else None, elemente=bloecke)
    return Ablauf(titel=titel, personen=personen, tage=(tag,), naechste_nummer=len(bloecke) + 2)


def plan_from_path(
    pfad: Pfad,
    karten: Mapping[str, Karte],
    fassung: str | int = 0,
    personen: int | None = None,
    beginn: int = NEUN_UHR,
) -> Ablauf | Fehler:
    """Open a ready workshop plan in one of its lengths.

    Args:
        pfad: the workshop plan.
        karten: the method cards by slug; a card that is not there becomes a free block.
        fassung: name or place (from 0) of the length.
        personen: people expected; the plan's ideal size if not given. Blocks from cards grow and shrink with it.
        beginn: minutes since midnight.

    Returns:
        The plan, or that there is no such length.
    """
    gewaehlt = _pick(pfad, fassung)
    if gewaehlt is None:
        return Fehler(
            f"Diese Länge gibt es bei „{pfad.titel}“ nicht.",
            f"Möglich sind: {', '.join(f.name for f in pfad.fassungen)}.",
        )
    leute = personen or pfad.gruppe.ideal
    bloecke = tuple(_block(b, karten, pfad.gruppe.ideal, leute, f"b{i}") for i, b in enumerate(gewaehlt.bausteine, 2))
    nummer = len(bloecke) + 2
    vorher = tuple(_task(t, f"v{i}") for i, t in enumerate(pfad.vorbereiten, nummer))
    nachher = Aufgabe(id=f"n{nummer + len(vorher)}", titel=pfad.ergebnisse, wann="danach")
    tag = Tag(id="t1", titel=gewaehlt.name, beginn=beginn, ziel_ende=beginn + gewaehlt.minuten, elemente=bloecke)
    return Ablauf(
        titel=pfad.titel,
        personen=leute,
        tage=(tag,),
        vorbereitung=vorher,
        nachbereitung=(nachher,),
        angaben=Angaben(ziel=pfad.kurz, hinweis="\n".join(f"- {a}" for a in pfad.achten)),
        pfad=pfad.slug,
        fassung=gewaehlt.name,
        naechste_nummer=nummer + len(vorher) + 1,
    )


def _pick(pfad: Pfad, fassung: str | int) -> Fassung | None:
    if isinstance(fassung, int):
        return pfad.fassungen[fassung] if 0 <= fassung < len(pfad.fassungen) else None
    return next((f for f in pfad.fassungen if f.name == fassung), None)


def _block(baustein: Baustein, karten: Mapping[str, Karte], ideal: int, personen: int, kennung: str) -> Block:
    karte = karten.get(baustein.karte or "")
    kuerzbar = baustein.kuerzbar == "ja"
    if karte is not None:
        minuten = scale_minutes(karte, baustein.minuten, ideal, personen)
        block = block_from_card(karte, personen, minuten, kennung, baustein.titel or karte.titel)
        stellenwert = "gering" if kuerzbar else "mittel"
        update = {"text": baustein.zweck or "", "weglassbar": kuerzbar, "stellenwert": stellenwert}
        return block.model_copy(update=update)
    return Block(
        id=kennung,
        art="pause" if baustein.art == "pause" else "input" if baustein.art == "input" else "frei",
        titel=baustein.titel or _OHNE_TITEL.get(baustein.art, baustein.karte or "Block"),
        minuten=baustein.minuten,
        kuerzbar_auf=_shortest(baustein),
        weglassbar=kuerzbar,
        stellenwert="gering" if kuerzbar else "mittel",
        text=baustein.zweck or "",
    )


def _shortest(baustein: Baustein) -> int:
    if baustein.art == "pause":
        return min(baustein.minuten, KUERZESTES_ESSEN if baustein.minuten >= KUERZESTES_ESSEN else KUERZESTE_PAUSE)
    return -(-baustein.minuten // 2) if baustein.kuerzbar == "ja" else baustein.minuten


def _task(text: str, kennung: str) -> Aufgabe:
    treffer = _WANN.match(text)
    if treffer:
        return Aufgabe(id=kennung, titel=treffer["was"].strip(), wann=treffer["wann"].strip())
    return Aufgabe(id=kennung, titel=text)
