"""What does the frame know of minutes?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import BaseModel

from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Dokument
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.dokument.protokoll import Protokoll

    return Protokoll


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.protokoll import Protokoll, protokoll_als_dokument

    return protokoll_als_dokument(Protokoll.model_validate(inhalt), vermerk)


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.protokoll import Protokoll, protokoll_als_ereignisse

    return protokoll_als_ereignisse(Protokoll.model_validate(inhalt), blatt_id)


def _more(inhalt: Any) -> str:
    tag = inhalt.get("tag")
    return f"Treffen am {say_date(date.fromisoformat(tag))}" if tag else "Noch ohne Tag"


KUNDE = Blattkunde(
    Blattart("protokoll", "Protokoll", modell=_model),
    "Protokolle",
    "/app/protokoll",
    {
        "titel": "Titel",
        "tag": "Tag",
        "beginn": "Beginn",
        "ende": "Ende",
        "ort": "Ort",
        "leitung": "Leitung",
        "geschrieben_von": "Protokoll",
        "anwesend": "Anwesend",
        "entschuldigt": "Entschuldigt",
        "themen": "Themen",
        "themen.titel": "Titel",
        "themen.text": "Text",
        "beschluesse": "Beschlüsse",
        "beschluesse.was": "Beschluss",
        "beschluesse.warum": "Begründung",
        "beschluesse.pruefen_am": "Prüfen am",
        "punkte": "Offene Punkte",
        "punkte.was": "Was",
        "punkte.wer": "Wer",
        "punkte.bis": "Bis",
        "punkte.erledigt": "Erledigt",
        "punkte.aus": "Übernommen aus",
        "naechster_tag": "Nächster Termin",
        "naechste_zeit": "Uhrzeit des nächsten Termins",
        "naechster_ort": "Ort des nächsten Termins",
    },
    _document,
    _more,
    _events,
)
