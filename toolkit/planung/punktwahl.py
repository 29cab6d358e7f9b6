"""What do people want most when each may put a few dots on topics, and who is in when some are level?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import Marke, Planwert
from toolkit.planung.worte import say_count

MEISTE_PUNKTE = 20
MEISTE_THEMEN = 500
KEIN_PAPIER: Mapping[str, int] = MappingProxyType({})

Punktzahl = Annotated[int, Field(ge=1, le=MEISTE_PUNKTE)]


class Wahlregel(Planwert):
    """How many dots a person has.

    Attributes:
        punkte: dots per person, 1 to 20.
        hoechstens: dots of one person on one topic; never more than ``punkte``.
    """

    punkte: Punktzahl = 3
    hoechstens: Punktzahl = Field(default=2, validate_default=True)

    @field_validator("hoechstens")
    @classmethod
    def _not_more_than_there_are(cls, wert: int, info: ValidationInfo) -> int:
        return min(wert, int(info.data.get("punkte", wert)))


class Stimmzettel(Planwert):
    """What one person chose: by topic the dots; a topic without dots may be missing."""

    id: Marke
    punkte: dict[str, int] = Field(default={}, max_length=MEISTE_THEMEN)


@dataclass(frozen=True)
class Rang:
    """Where one topic came.

    Attributes:
        personen: ballots with at least one dot here; ``None`` if dots from paper are in, which name no people.
        platz: topics with equally many dots share a place: 1, 1, 3.
        gleichauf: whether another topic shares the place.
    """

    thema: str
    punkte: int
    personen: int | None
    platz: int
    gleichauf: bool


@dataclass(frozen=True)
class Zaehlung:
    """The whole result: topics with most dots first, level ones in the order of the list; all dots; ballots."""

    raenge: tuple[Rang, ...]
    punkte: int
    zettel: int


@dataclass(frozen=True)
class Auswahl:
    """Which topics are in.

    Attributes:
        sicher: in for sure, those with most dots first.
        stechen: level at the cut; they share ``offen`` places, and people decide which.
        offen: places that are left for ``stechen``.
    """

    sicher: tuple[str, ...]
    stechen: tuple[str, ...]
    offen: int


def check_ballot(zettel: Stimmzettel, themen: Sequence[str], regel: Wahlregel) -> Fehler | None:
    """Say what is wrong with a ballot, or return ``None`` if it counts.

    Args:
        zettel: the ballot.
        themen: ids of the topics that can be chosen.
        regel: how many dots a person has.
    """
    punkte, bekannt = zettel.punkte, set(themen)
    zu_viele = [zahl for zahl in punkte.values() if zahl > regel.hoechstens]
    summe = sum(punkte.values())
    if any(zahl < 0 for zahl in punkte.values()):
        return Fehler("Ein Thema hat weniger als null Punkte.", "Schreiben Sie dort 0 oder mehr.")
    if any(zahl and thema not in bekannt for thema, zahl in punkte.items()):
        return Fehler("Ein Thema auf dem Zettel steht nicht mehr zur Wahl.", "Verteilen Sie seine Punkte neu.")
    if not summe:
        return Fehler("Auf dem Zettel ist noch kein Punkt.", "Vergeben Sie mindestens einen Punkt.")
    if zu_viele:
        wo = "Ein Thema hat" if len(zu_viele) == 1 else f"{len(zu_viele)}\u00a0Themen haben"
        zahl = f"{_dots(zu_viele[0])}, erlaubt" if len(zu_viele) == 1 else "zu viele Punkte, erlaubt"
        je = "sind" if regel.hoechstens > 1 else "ist"
        weg = sum(zahl - regel.hoechstens for zahl in zu_viele)
        return Fehler(f"{wo} {zahl} {je} {regel.hoechstens} je Thema.", f"Nehmen Sie dort {_dots(weg)} weg.")
    if summe > regel.punkte:
        return Fehler(
            f"Auf dem Zettel sind {_dots(summe)}, erlaubt {'sind' if regel.punkte > 1 else 'ist'} {regel.punkte}.",
            f"Nehmen Sie {_dots(summe - regel.punkte)} weg.",
        )
    return None


def count_dots(
    themen: Sequence[str], zettel: Sequence[Stimmzettel], papier: Mapping[str, int] = KEIN_PAPIER
) -> Zaehlung:
    """Count all dots.

    Args:
        themen: ids of the topics in the order of the list; dots on other topics do not count.
        zettel: the ballots; ``check_ballot`` says beforehand which are good, a number below 0 counts as 0.
        papier: by topic the dots that were counted on paper.
    """
    liste = list(dict.fromkeys(themen))
    summen = {t: max(0, papier.get(t, 0)) + sum(max(0, z.punkte.get(t, 0)) for z in zettel) for t in liste}
    zahlen = list(summen.values())
    raenge = [
        Rang(
            thema=thema,
            punkte=summe,
            personen=None if papier.get(thema, 0) > 0 else sum(z.punkte.get(thema, 0) > 0 for z in zettel),
            platz=1 + sum(zahl > summe for zahl in zahlen),
            gleichauf=zahlen.count(summe) > 1,
        )
        for thema, summe in sorted(summen.items(), key=lambda paar: -paar[1])
    ]
    return Zaehlung(tuple(raenge), sum(zahlen), len(zettel))


def choose_best(zaehlung: Zaehlung, anzahl: int) -> Auswahl:
    """Choose the topics with most dots; those level at the cut are left to people.

    Args:
        zaehlung: the result.
        anzahl: places there are.

    Returns:
        ``sicher`` and ``offen`` together fill the places, or hold all topics that have a dot.
    """
    gewaehlt = [rang for rang in zaehlung.raenge if rang.punkte > 0]
    plaetze = max(0, anzahl)
    if len(gewaehlt) <= plaetze:
        return Auswahl(tuple(rang.thema for rang in gewaehlt), (), 0)
    grenze = gewaehlt[plaetze].punkte
    sicher = tuple(rang.thema for rang in gewaehlt[:plaetze] if rang.punkte > grenze)
    offen = plaetze - len(sicher)
    return Auswahl(sicher, tuple(rang.thema for rang in gewaehlt if offen and rang.punkte == grenze), offen)


def expected_dots(personen: int, regel: Wahlregel) -> int:
    """Count the dots that there are if each person puts all of theirs."""
    return max(0, personen) * regel.punkte


def check_paper(papier: Mapping[str, int], personen: int, regel: Wahlregel) -> str | None:
    """Say why dots counted on paper cannot be true, or return ``None``.

    Args:
        papier: by topic the dots that were counted.
        personen: people who put dots on paper.
        regel: how many dots a person has.
    """
    if any(zahl < 0 for zahl in papier.values()):
        return "Ein Thema hat weniger als null Punkte. Schreiben Sie dort 0 oder mehr."
    summe, moeglich = sum(papier.values()), expected_dots(personen, regel)
    wer = say_count(max(0, personen), "Person", "Personen")
    if summe > moeglich:
        return f"Auf dem Papier sind {_dots(summe)}, bei {wer} gibt es nur {moeglich}. Zählen Sie noch einmal nach."
    meiste, grenze = max(papier.values(), default=0), max(0, personen) * regel.hoechstens
    if meiste > grenze:
        return f"Ein Thema hat {_dots(meiste)}, bei {wer} sind höchstens {grenze} möglich. Zählen Sie noch einmal nach."
    return None


def _dots(anzahl: int) -> str:
    return say_count(anzahl, "Punkt", "Punkte")
