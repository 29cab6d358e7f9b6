"""How does the first meeting of the two go, as a plan that can be changed in the planner and led on the day?

No agenda for a first meeting has been published; the steps are our proposal.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem, names_of, title_of
from toolkit.dokument.tandem.treffen_block import GEDACHT_FUER, make_block
from toolkit.dokument.tandem.treffen_schritte import SCHRITTE
from toolkit.dokument.tandem.vorbereitung import AUFGABEN, NACHHER
from toolkit.planung.ablauf import Ablauf, Angaben, Aufgabe, Tag
from toolkit.planung.worte import read_clock

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog

ZEHN_UHR = 600
LAENGSTER_TITEL, LAENGSTE_ZEILE = 200, 300
WENIGSTE, MEISTE = 2, 60


@dataclass(frozen=True)
class Form:
    """A form of the first meeting: its name, its whole length in minutes, and what it asks of people."""

    name: str
    minuten: int
    braucht: str


FORMEN: dict[str, Form] = {
    "online": Form("Per Video, 90 Minuten", 90, "Alle brauchen einen Link und eine ruhige Ecke."),
    "vorort": Form("An einem Ort, ein halber Tag", 240, "Ein Raum, Kaffee und jemand, der durch den Ort führt."),
}


def meeting_people(t: Tandem) -> int:
    """Return for how many people the plan is made."""
    return min(max(t.personen or GEDACHT_FUER, WENIGSTE), MEISTE)


def make_plan(t: Tandem, katalog: Katalog, form: Literal["online", "vorort"]) -> Ablauf:
    """Make the plan of the first meeting, with its day, people, themes and tasks before and after.

    Args:
        t: the sheet.
        katalog: holds the method cards; a card that is not there becomes a free block.
        form: by video or in person.
    """
    leute = meeting_people(t)
    schritte = SCHRITTE[form]
    bloecke = tuple(make_block(t, s, katalog, leute, f"b{nr}") for nr, s in enumerate(schritte, 2))
    nummer = len(bloecke) + 2
    beginn = read_clock(t.treffen_zeit) if t.treffen_zeit else ZEHN_UHR
    beginn = ZEHN_UHR if beginn is None else beginn
    tag = Tag(
        id="t1",
        titel="Erstes Treffen",
        datum=t.treffen_tag,
        beginn=beginn,
        ziel_ende=beginn + FORMEN[form].minuten,
        elemente=bloecke,
    )
    vorher = tuple(
        Aufgabe(id=f"v{nr}", titel=was, wann=wann, bis=_before(t.treffen_tag, tage))
        for nr, (wann, tage, was) in enumerate(AUFGABEN[form], nummer)
    )
    nachher = tuple(
        Aufgabe(id=f"n{nr}", titel=was, wann=wann) for nr, (wann, was) in enumerate(NACHHER, nummer + len(vorher))
    )
    a, b = names_of(t)
    return Ablauf(
        titel=f"{title_of(t)}: erstes Treffen"[:LAENGSTER_TITEL],
        personen=leute,
        tage=(tag,),
        vorbereitung=vorher,
        nachbereitung=nachher,
        angaben=Angaben(
            anlass=f"{a} und {b} lernen sich kennen.",
            ziel="Erwartungen sind ausgesprochen. Themen, Regeln und die nächsten Termine stehen fest.",
            ort=one_line(t.treffen_wo)[:LAENGSTE_ZEILE],
            leitung=one_line(t.leitung)[:LAENGSTE_ZEILE],
            hinweis=FORMEN[form].braucht,
        ),
        naechste_nummer=nummer + len(vorher) + len(nachher),
    )


def _before(tag: date | None, tage: int) -> date | None:
    return tag - timedelta(days=tage) if tag and tag.year > 1 else None
