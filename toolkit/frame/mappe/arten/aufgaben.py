"""What does the frame know of sheets of tasks?"""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import BaseModel

from toolkit.dokument.form import Dokument
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.dokument.aufgaben import Aufgabenblatt

    return Aufgabenblatt


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.aufgaben import Quelle, aufgaben_als_dokument, gather_tasks

    titel = inhalt.get("titel") or "Aufgaben"
    funde = gather_tasks([Quelle("", "aufgaben", titel, inhalt)])
    return aufgaben_als_dokument(funde, date.today(), titel, vermerk)  # noqa: DTZ011  # the day on the wall


KUNDE = Blattkunde(
    Blattart("aufgaben", "Aufgaben", modell=_model),
    "Aufgabenlisten",
    "/app/aufgaben",
    {
        "titel": "Titel",
        "aufgaben": "Aufgaben",
        "aufgaben.was": "Was",
        "aufgaben.wer": "Wer",
        "aufgaben.bis": "Bis",
        "aufgaben.erledigt": "Erledigt",
        "aufgaben.aus": "Übernommen aus",
    },
    _document,
)
