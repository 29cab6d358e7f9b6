"""What is different between two states of one plan, said piece by piece?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from toolkit.planung.ablauf import Ablauf, Aufgabe, Block, Parallel, Spur, Tag
from toolkit.planung.unterschied_worte import say_field
from toolkit.planung.worte import quote, say_minutes

Art = Literal["neu", "geaendert", "verschoben", "entfernt"]
Stueck = Tag | Spur | Parallel | Block | Aufgabe
INHALT = {"id", "elemente", "bloecke", "spuren"}
IM_GANZEN = {"formatversion", "tage", "vorbereitung", "nachbereitung", "naechste_nummer"}


@dataclass(frozen=True)
class Unterschied:
    """One difference.

    Attributes:
        art: what happened to the piece.
        stelle: id of the piece; empty for the plan itself.
        satz: the difference in German.
    """

    art: Art
    stelle: str
    satz: str


@dataclass(frozen=True)
class _Platz:
    """A piece, the id of what holds it, and in words where that is."""

    stueck: Stueck
    behaelter: str
    wo: str


def compare_plans(alt: Ablauf, neu: Ablauf) -> tuple[Unterschied, ...]:
    """Say every difference between two states of one plan; pieces are known by their ids.

    Returns:
        New, changed and moved pieces in the order of the new plan, then what is gone; nothing for equal plans.
    """
    vorher = {p.stueck.id: p for p in _walk(alt)}
    nachher = {p.stueck.id: p for p in _walk(neu)}
    alle = [*_changed_fields("", "Ablauf", alt, neu, IM_GANZEN)]
    gewandert = _moved(vorher, nachher)
    davor: dict[str, str] = {}
    for kennung, platz in nachher.items():
        vor = davor.get(platz.behaelter, "")
        davor[platz.behaelter] = _name(platz.stueck)
        if kennung not in vorher:
            alle.append(Unterschied("neu", kennung, f"Neu: {_describe(platz)}{_behind(vor)}."))
            continue
        alle += _changed_fields(kennung, _name(vorher[kennung].stueck), vorher[kennung].stueck, platz.stueck, INHALT)
        if platz.behaelter != vorher[kennung].behaelter:
            satz = f"{quote(_name(platz.stueck))} steht jetzt {platz.wo}{_behind(vor)}."
            alle.append(Unterschied("verschoben", kennung, satz))
        elif kennung in gewandert:
            wo = _behind(vor).removeprefix(", ") or "am Anfang"
            alle.append(Unterschied("verschoben", kennung, f"{quote(_name(platz.stueck))} steht jetzt {wo}."))
    for kennung, platz in vorher.items():
        if kennung not in nachher:
            alle.append(Unterschied("entfernt", kennung, f"Entfällt: {_describe(platz)}."))
    return tuple(alle)


def _walk(ablauf: Ablauf) -> Iterator[_Platz]:
    for aufgabe in ablauf.vorbereitung:
        yield _Platz(aufgabe, "vorher", "in der Vorbereitung")
    for tag in ablauf.tage:
        yield _Platz(tag, "plan", "im Ablauf")
        wo = "im Ablauf für alle" if len(ablauf.tage) == 1 else f"am Tag {quote(tag.titel)}"
        for stueck in tag.elemente:
            yield _Platz(stueck, tag.id, wo)
            for spur in stueck.spuren if isinstance(stueck, Parallel) else ():
                yield _Platz(spur, stueck.id, f"in {quote(stueck.titel)}")
                for block in spur.bloecke:
                    yield _Platz(block, spur.id, f"in der Spur {quote(spur.titel)}")
    for aufgabe in ablauf.nachbereitung:
        yield _Platz(aufgabe, "danach", "in der Nachbereitung")


def _moved(vorher: Mapping[str, _Platz], nachher: Mapping[str, _Platz]) -> set[str]:
    """Find as few pieces as possible whose move explains the new order within each container."""
    reihen: dict[str, list[str]] = {}
    for kennung, platz in nachher.items():
        if kennung in vorher and vorher[kennung].behaelter == platz.behaelter:
            reihen.setdefault(platz.behaelter, []).append(kennung)
    rang = {kennung: i for i, kennung in enumerate(vorher)}
    return {k for reihe in reihen.values() for k in set(reihe) - _longest_rising(reihe, rang)}


def _longest_rising(reihe: Sequence[str], rang: Mapping[str, int]) -> set[str]:
    ketten: list[list[str]] = []
    for kennung in reihe:
        passende: list[list[str]] = [k for k in ketten if rang[k[-1]] < rang[kennung]]
        ketten.append([*(max(passende, key=len) if passende else []), kennung])
    laengste = max(ketten, key=len, default=[])
    return set(laengste)


def _changed_fields(kennung: str, name: str, alt: Any, neu: Any, ausser: set[str]) -> Iterator[Unterschied]:
    for feld in type(alt).model_fields:
        a, b = getattr(alt, feld), getattr(neu, feld, None)
        if feld not in ausser and a != b:
            yield Unterschied("geaendert", kennung, say_field(name, feld, a, b))


def _name(stueck: Stueck) -> str:
    zeilen = stueck.titel.strip().split("\n")
    return zeilen[0] if len(zeilen[0]) <= 80 else f"{zeilen[0][:77]}…"  # noqa: PLR2004 - one line on the screen


def _describe(platz: _Platz) -> str:
    dauer = f", {say_minutes(platz.stueck.minuten)}" if isinstance(platz.stueck, Block) else ""
    return f"{quote(_name(platz.stueck))}{dauer}, {platz.wo}"


def _behind(vor: str) -> str:
    return f", nach {quote(vor)}" if vor else ""
