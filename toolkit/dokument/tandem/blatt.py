"""What belongs to a tandem of two places, from its beginning to the review after a year?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from methodenkoffer.laender import LAENDER
from toolkit.dokument.blattwert import Text, Uhrzeit, Wert, Zeile
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.werte import Runde, Tandemort
from toolkit.dokument.tandem.werte_arbeit import Gespraech, Thema

OHNE_TITEL = "Unser Tandem"
MEISTE_THEMEN, MEISTE_GESPRAECHE = 12, 60
Anzahl = Annotated[int, Field(ge=0, le=500)]
ORTNAMEN = ("Erster Ort", "Zweiter Ort")


def _two_places() -> list[Tandemort]:
    return [Tandemort(), Tandemort()]


class Tandem(Wert):
    """The sheet of a tandem.

    Attributes:
        titel: what it is called.
        gruppe: the places to choose from; may be empty.
        orte: the two places, in a fixed order.
        beginn: since when the two are a tandem.
        warum: why they were brought together, one reason per line.
        themen: what they work on; one to three are enough.
        treffen_tag: day of the first meeting.
        treffen_zeit: its begin, ``HH:MM``.
        treffen_form: by video or in person; a key of ``treffen.FORMEN``.
        treffen_wo: house or link.
        personen: how many people come.
        leitung: who leads it.
        schreibt: who takes notes.
        plan_id: id of the plan sheet of the first meeting.
        rhythmus: how often they talk; a key of ``jahr.RHYTHMEN``.
        minuten: length of a talk in minutes.
        weg: how they talk; a key of ``regeln.WEGE``.
        besuche: visits a year.
        kosten: who pays for visits; a key of ``regeln.KOSTEN``.
        kosten_wie: the same in own words.
        vertraulich: what stays among them; a key of ``regeln.VERTRAULICH``.
        vertraulich_was: the same in own words.
        hilfe: whom they call when it sticks.
        gilt_ab: first day of the agreement.
        monate: how long it holds, in months.
        frist: weeks of notice with which a place can leave.
        erstes: day of the first talk.
        zeit: begin of the talks, ``HH:MM``.
        gespraeche: the talks.
        rueckblick_halb: day of the review after six months.
        rueckblick_ganz: day of the review after twelve months.
        runde: which review is being entered.
    """

    titel: Zeile = OHNE_TITEL
    gruppe: Gruppenstand = Gruppenstand()
    orte: list[Tandemort] = Field(default_factory=_two_places, min_length=2, max_length=2)
    beginn: date | None = None
    warum: Text = ""
    themen: list[Thema] = Field(default=[], max_length=MEISTE_THEMEN)
    treffen_tag: date | None = None
    treffen_zeit: Uhrzeit = ""
    treffen_form: Literal["", "online", "vorort"] = ""
    treffen_wo: Zeile = ""
    personen: Anzahl | None = 6
    leitung: Zeile = ""
    schreibt: Zeile = ""
    plan_id: Zeile = ""
    rhythmus: Literal["", "monat", "zwei_monate", "quartal"] = ""
    minuten: Anzahl | None = 45
    weg: Literal["", "telefon", "video", "wechselnd"] = ""
    besuche: Anzahl | None = 1
    kosten: Literal["", "selbst", "gastgeber", "teilen", "andere"] = ""
    kosten_wie: Zeile = ""
    vertraulich: Literal["", "verabredet", "alles", "andere"] = ""
    vertraulich_was: Zeile = ""
    hilfe: Zeile = ""
    gilt_ab: date | None = None
    monate: Anzahl | None = 12
    frist: Anzahl | None = None
    erstes: date | None = None
    zeit: Uhrzeit = ""
    gespraeche: list[Gespraech] = Field(default=[], max_length=MEISTE_GESPRAECHE)
    rueckblick_halb: date | None = None
    rueckblick_ganz: date | None = None
    runde: Runde = "halb"


def begin_tandem(ort_a: Gruppenort, ort_b: Gruppenort, beginn: date | None, gruende: Sequence[str] = ()) -> Tandem:
    """Begin the sheet of two places that were brought together; contacts are not copied.

    Args:
        ort_a: one place.
        ort_b: the other one.
        beginn: since when they are a tandem.
        gruende: why they were brought together, German sentences.
    """
    orte = [take_place(Tandemort(), ort) for ort in (ort_a, ort_b)]
    warum = "\n".join(zeile for grund in gruende if (zeile := one_line(grund)))[:20_000]
    return Tandem(titel=make_title(orte), orte=orte, beginn=beginn, warum=warum)


def take_place(alt: Tandemort, ort: Gruppenort) -> Tandemort:
    """Return a place with what the group knows of it; what was entered for the same place stays.

    Args:
        alt: how it is now; if it has another name, nothing of it stays but its id.
        ort: the place of the group.
    """
    name = one_line(ort.name)
    if one_line(alt.name).casefold() != name.casefold():
        alt = Tandemort(id=alt.id)
    neu = {"ort": ort.id, "name": name, "lat": ort.lat, "lon": ort.lon, "lage_fuer": name, "land": ort.land or alt.land}
    leer = {feld: getattr(ort, feld) for feld in ("wer", "sucht", "bietet") if not getattr(alt, feld).strip()}
    return alt.model_copy(update={**neu, **leer})


def make_title(orte: Sequence[Tandemort]) -> str:
    """Name a tandem by its places; ``OHNE_TITEL`` while one has no name."""
    namen = known_names(orte)
    return f"Tandem {' – '.join(namen)}"[:300] if all(namen) else OHNE_TITEL


def title_of(t: Tandem) -> str:
    """Return what the tandem is called, never empty."""
    titel = one_line(t.titel)
    return titel if titel and titel != OHNE_TITEL else make_title(t.orte)


def known_names(orte: Sequence[Tandemort]) -> tuple[str, str]:
    """Return what the two places are called, empty where it is unknown; two of one name bear their Land."""
    a, b = (one_line(ort.name) for ort in orte)
    if a and a.casefold() == b.casefold():
        a, b = (f"{name} ({LAENDER[o.land]})" if o.land else name for o, name in zip(orte, (a, b), strict=True))
    return a, b


def names_of(t: Tandem) -> tuple[str, str]:
    """Return what the two places are called, never empty."""
    a, b = (name or platz for name, platz in zip(known_names(t.orte), ORTNAMEN, strict=True))
    return a, b


def real_topics(t: Tandem) -> list[Thema]:
    """Return the themes that have a name."""
    return [thema for thema in t.themen if one_line(thema.name)]


def real_talks(t: Tandem) -> list[Gespraech]:
    """Return the talks in which anything stands, by day, those without one last."""
    da = (g for g in t.gespraeche if g.tag or any(map(one_line, (g.frage, g.thema, g.idee, g.was))))
    return sorted(da, key=lambda g: (g.tag or date.max, g.nr))
