"""What does the frame know of a round in which an office brings tandems together?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import BaseModel

from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Dokument
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung

    return Tandemvermittlung


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.dokument.tandemvermittlung.papiere import vermittlung_als_dokument

    return vermittlung_als_dokument(Tandemvermittlung.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.planung.worte import say_count

    v = Tandemvermittlung.model_validate(inhalt)
    paare = f"{say_count(len(v.paare), 'Tandem', 'Tandems')}, {len(v.fest)} vereinbart" if v.paare else ""
    return " · ".join(teil for teil in (str(v.jahr or ""), paare) if teil)


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.dokument.tandemvermittlung.kalender import vermittlung_als_ereignisse

    return vermittlung_als_ereignisse(Tandemvermittlung.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.tandemvermittlung.beispiel import vermittlung_beispiel

    return [vermittlung_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("tandemvermittlung", "Vermittlung von Tandems", modell=_model),
    "Vermittlungen von Tandems",
    "/app/tandemvermittlung",
    {
        "titel": "Name",
        "absender": "Wer schreibt den Orten",
        "gruppe": "Orte der Gruppe",
        "jahr": "Jahr",
        "zurueck_bis": "Steckbriefe zurück bis",
        "orte": "Wer sucht, wer gibt",
        "orte.name": "Ort",
        "orte.seite": "Sucht oder gibt",
        "orte.kapazitaet": "Wie viele Tandems",
        "orte.sucht": "Sucht",
        "orte.bietet": "Bietet",
        "orte.wuensche": "Wunschorte",
        "orte.hoechstens_km": "Höchstens Kilometer",
        "orte.aus_gruppe": "Aus der Gruppe übernommen",
        "ausschluesse": "Was nicht sein darf",
        "ausschluesse.a": "Ort",
        "ausschluesse.b": "Und dieser Ort",
        "ausschluesse.grund": "Warum",
        "geschichte": "Frühere Tandems",
        "geschichte.suchend": "Wurde begleitet",
        "geschichte.erfahren": "Hat begleitet",
        "geschichte.namen": "Namen",
        "geschichte.jahr": "Jahr",
        "geschichte.beginn": "Beginn",
        "umgang": "Umgang mit früheren Tandems",
        "thema": "Gemeinsame Themen",
        "naehe": "Entfernung",
        "groesse": "Größe",
        "land": "Bundesland",
        "wuensche": "Wünsche",
        "erfahrung": "Erfahrung",
        "richtung": "Nah oder weit",
        "landwunsch": "Gleiches oder anderes Land",
        "erster_wunsch": "Der erste Wunsch zählt am meisten",
        "paare": "Vorgeschlagene Tandems",
        "ohne": "Orte ohne Tandem",
        "lieber": "Wer einander lieber hätte",
        "fest": "Vereinbarte Tandems",
        "bisher": "Vorher bestehende Paare",
        "sicher": "Wie sicher",
        "gerechnet": "Stand der Rechnung",
        "beginn": "Beginn der Tandems",
        "antwort_bis": "Antworten bis",
    },
    _document,
    _more,
    _events,
    _example,
)
