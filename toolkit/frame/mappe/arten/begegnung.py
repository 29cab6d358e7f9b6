"""What does the frame know of plans of who meets whom?"""

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
    from toolkit.dokument.begegnung.blatt import Begegnung

    return Begegnung


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.begegnung.blatt import Begegnung
    from toolkit.dokument.begegnung.papiere import begegnung_als_dokument

    return begegnung_als_dokument(Begegnung.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.begegnung.blatt import Begegnung, real_guests
    from toolkit.planung.worte import say_count

    return say_count(len(real_guests(Begegnung.model_validate(inhalt))), "Gast", "Gäste")


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.begegnung.blatt import Begegnung
    from toolkit.dokument.begegnung.kalender import begegnung_als_ereignisse

    return begegnung_als_ereignisse(Begegnung.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.begegnung.beispiel import begegnung_beispiel

    return [begegnung_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("begegnung", "Tischplan", modell=_model),
    "Tischpläne",
    "/app/begegnung",
    {
        "titel": "Wofür",
        "tag": "Tag",
        "gruppe": "Orte der Gruppe",
        "je_ort": "Plätze je Ort",
        "zettel": "Noch nicht aufgenommene Gäste",
        "gaeste": "Gäste",
        "gaeste.name": "Name oder Platz",
        "gaeste.ort": "Ort",
        "frueher": "Wer sich schon kennt",
        "frueher.titel": "Anlass",
        "frueher.tag": "Tag",
        "frueher.orte": "Orte",
        "netz": "Akteurskarte",
        "wuensche": "Wünsche",
        "wuensche.a": "Wer",
        "wuensche.b": "Mit wem",
        "wuensche.art": "Wunsch",
        "themen": "Gewicht der Themen",
        "neues": "Gewicht neuer Bekanntschaften",
        "netzwerk": "Gewicht der Akteurskarte",
        "je_tisch": "Personen je Tisch",
        "runden_zahl": "Runden",
        "runden": "Tische",
        "runden.tische": "Wer sitzt wo",
        "gerechnet": "Vorschlag gerechnet aus",
    },
    _document,
    _more,
    _events,
    _example,
)
