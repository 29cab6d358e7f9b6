"""How does an agenda become a plan that can be changed, checked and led?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from toolkit.planung.ablauf import Ablauf, Angaben, Aufgabe, Block, Tag
from toolkit.planung.tagesordnung import KUERZESTE, WILLKOMMEN, Rahmenteil, Tagesordnung, Themenart

ZIELE: Mapping[Themenart, str] = {
    "entscheiden": "Am Ende steht ein Beschluss mit Begründung, oder es ist klar, was noch fehlt.",
    "beraten": "Am Ende steht, wie es weitergeht und wer den nächsten Schritt macht.",
    "informieren": "Kurz berichten, Fragen klären, nicht diskutieren.",
}
NAMEN: Mapping[Themenart, str] = {
    "entscheiden": "Entscheiden",
    "beraten": "Beraten",
    "informieren": "Informieren",
}
VORBEREITUNG = (
    ("1 Woche vorher", "Kurz erinnern: Ort, Anfang, Ende und eine offene Frage vom letzten Mal."),
    ("2 Tage vorher", "Eine Person bitten, auf die Zeit zu achten, und eine, die mitschreibt."),
)
NACHBEREITUNG = ("1 Tag danach", "Das Protokoll verschicken: besprochene Themen, Beschlüsse, Aufgaben mit Namen.")
LAENGSTER_TITEL = 200


@dataclass(frozen=True)
class Sitzung:
    """What is known of the meeting.

    Attributes:
        titel: name of the group.
        beginn: minutes since midnight.
        personen: people expected, at least 1.
    """

    titel: str
    tag: date | None = None
    beginn: int = 18 * 60
    personen: int = 6
    ort: str = ""


@dataclass(frozen=True)
class Sitzungsthema:
    """What is known of a topic: its title, what the group shall do with it, and who brings it."""

    titel: str
    art: Themenart = "beraten"
    wer: str = ""


def plan_from_agenda(sitzung: Sitzung, ordnung: Tagesordnung, themen: Mapping[str, Sitzungsthema]) -> Ablauf:
    """Make a plan whose blocks are the parts of the agenda; the time kept free stays free at its end.

    Args:
        sitzung: what is known of the meeting.
        ordnung: its agenda.
        themen: what is known of the topics, by their ids; a topic that is missing has no title.
    """
    rahmen = ordnung.rahmen
    bloecke = [_frame(teil) for teil in rahmen.anfang]
    bloecke += [_topic(themen.get(p.id, Sitzungsthema("")), p.minuten) for p in ordnung.punkte]
    bloecke += [_frame(teil) for teil in rahmen.schluss]
    titel = _title(sitzung.titel, "Treffen")
    nummer = len(bloecke) + 2
    vorher = tuple(Aufgabe(id=f"v{i}", titel=was, wann=wann) for i, (wann, was) in enumerate(VORBEREITUNG, nummer))
    nummer += len(vorher)
    wann, was = NACHBEREITUNG
    return Ablauf(
        titel=titel,
        personen=max(1, sitzung.personen),
        tage=(
            Tag(
                id="t1",
                titel="Treffen",
                datum=sitzung.tag,
                beginn=sitzung.beginn,
                ziel_ende=sitzung.beginn + rahmen.laenge,
                elemente=tuple(b.model_copy(update={"id": f"b{i}"}) for i, b in enumerate(bloecke, 2)),
            ),
        ),
        vorbereitung=vorher,
        nachbereitung=(Aufgabe(id=f"n{nummer}", titel=was, wann=wann),),
        angaben=Angaben(ort=sitzung.ort[:300]),
        naechste_nummer=nummer + 1,
    )


def _frame(teil: Rahmenteil) -> Block:
    art = "input" if teil.titel == WILLKOMMEN else "frei"
    return Block(id="neu", art=art, titel=teil.titel, minuten=teil.minuten, kuerzbar_auf=teil.minuten)


def _topic(thema: Sitzungsthema, minuten: int) -> Block:
    return Block(
        id="neu",
        art="input" if thema.art == "informieren" else "frei",
        titel=_title(f"{NAMEN[thema.art]}: {thema.titel.strip() or 'Ohne Titel'}", ""),
        minuten=minuten,
        kuerzbar_auf=min(KUERZESTE[thema.art], minuten),
        weglassbar=thema.art == "informieren",
        stellenwert="hoch" if thema.art == "entscheiden" else "gering" if thema.art == "informieren" else "mittel",
        verantwortlich=thema.wer[:300],
        text=ZIELE[thema.art],
    )


def _title(text: str, sonst: str) -> str:
    return " ".join(text.split())[:LAENGSTER_TITEL] or sonst
