"""Of which entries does an agreement consist: aims, measures, money, and other bodies that do the same?"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.blattwert import Eintrag, Wert, Zeile
from toolkit.dokument.regionaltreffen.worte import one_line

Form = Literal["", "austausch", "arbeitsgemeinschaft", "traeger", "dach", "verein", "andere"]
Takt = Literal["", "monat", "zwei_monate", "quartal", "halbjahr", "jahr"]
Umgang = Literal["", "nein", "mitmachen", "ergaenzen", "lassen"]
Mehrheit = Literal["", "alle", "zwei_drittel", "mehrheit"]
Betrag = Annotated[float, Field(ge=0, le=10_000_000)]

MEISTE_ZIELE, MEISTE_POSTEN, MEISTE_PRUEFUNGEN = 60, 300, 1_000

UMGANG: dict[str, str] = {
    "nein": "Macht das nicht",
    "mitmachen": "Wir machen dort mit",
    "ergaenzen": "Wir ergänzen das",
    "lassen": "Wir lassen es",
}
MEHRHEITEN: dict[str, str] = {
    "alle": "mit Zustimmung aller Partner",
    "zwei_drittel": "mit Zustimmung von zwei Dritteln der Partner",
    "mehrheit": "mit Zustimmung der Mehrheit der Partner",
}


class Ziel(Eintrag):
    """What the partners want to reach.

    Attributes:
        was: the aim in one sentence.
        merkmal: by what they notice that it is reached.
        niemand: whether they have looked and found that nobody else does this.
    """

    was: Zeile = ""
    merkmal: Zeile = ""
    niemand: bool = False


class Massnahme(Aufgabe):
    """A task of the agreement.

    Attributes:
        ziel: id of the aim that it serves; empty while nobody has chosen.
    """

    ziel: Zeile = ""


class Geldbeitrag(Eintrag):
    """Money that somebody gives for one year.

    Attributes:
        was: what it is called, for example contribution or grant.
        wer: who gives it.
        betrag: euros a year; ``None`` while it is not known.
        zugesagt: whether it is promised; hoped-for money does not count.
    """

    was: Zeile = ""
    wer: Zeile = ""
    betrag: Betrag | None = None
    zugesagt: bool = False


class Ausgabe(Eintrag):
    """What costs money in one year.

    Attributes:
        was: what it is.
        betrag: euros a year; ``None`` while it is not known.
    """

    was: Zeile = ""
    betrag: Betrag | None = None


class Sachbeitrag(Eintrag):
    """What somebody gives without money: room, working time, things.

    Attributes:
        was: what exactly.
        wer: who gives it.
        wert: what it would cost in euros a year, as an estimate; ``None`` if nobody wants to say.
    """

    was: Zeile = ""
    wer: Zeile = ""
    wert: Betrag | None = None


class Pruefung(Eintrag):
    """A body that may do already what an aim wants.

    Attributes:
        ziel: id of the aim.
        name: the body.
        tut: what it does there already.
        umgang: what the partners make of it; a key of ``UMGANG``, empty while it is unchecked.
    """

    ziel: Zeile = ""
    name: Zeile = ""
    tut: Zeile = ""
    umgang: Umgang = ""


class Zielwerk(Wert):
    """What every joint work has: aims, who does this already, and money.

    Attributes:
        ziele: what is to be reached.
        pruefungen: other bodies, aim by aim.
        ohne_geld: whether no common money is needed.
        einnahmen: money; in an agreement by the year.
        ausgaben: costs; in an agreement by the year.
        sachen: what comes without money.
    """

    ziele: list[Ziel] = Field(default=[], max_length=MEISTE_ZIELE)
    pruefungen: list[Pruefung] = Field(default=[], max_length=MEISTE_PRUEFUNGEN)
    ohne_geld: bool = False
    einnahmen: list[Geldbeitrag] = Field(default=[], max_length=MEISTE_POSTEN)
    ausgaben: list[Ausgabe] = Field(default=[], max_length=MEISTE_POSTEN)
    sachen: list[Sachbeitrag] = Field(default=[], max_length=MEISTE_POSTEN)


def real_goals(werk: Zielwerk) -> list[Ziel]:
    """Return the aims that say anything."""
    return [z for z in werk.ziele if one_line(z.was)]


def real_checks(werk: Zielwerk) -> list[Pruefung]:
    """Return the bodies that belong to an aim that is still there."""
    da = {z.id for z in real_goals(werk)}
    return [p for p in werk.pruefungen if p.ziel in da and one_line(p.name)]
