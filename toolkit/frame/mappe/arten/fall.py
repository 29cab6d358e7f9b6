"""What does the frame know of the case part of a Kollegiale Beratung, which is kept for a while only?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from pydantic import BaseModel

from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Dokument
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.dokument.beratung.blatt import Fall

    return Fall


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.beratung.blatt import Fall, fall_als_dokument

    return fall_als_dokument(Fall.model_validate(inhalt), vermerk)


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.beratung.blatt import Fall, fall_als_ereignisse

    return fall_als_ereignisse(Fall.model_validate(inhalt), blatt_id)


def _more(inhalt: Any) -> str:
    tag = inhalt.get("loeschen_am")
    return f"Wird am {say_date(date.fromisoformat(tag))} gelöscht" if tag else "Noch ohne Löschtag"


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.beratung.blatt import Fall, in_four_weeks

    tag = heute - timedelta(days=2)
    fall = Fall(
        tag=tag,
        loeschen_am=in_four_weeks(tag),
        erzaehlt="Verein A zieht sich seit dem Sommer zurück. Person B sagt nur, es sei gerade viel.",
        nachgefragt="Im Frühjahr war Verein A noch bei jedem Treffen dabei.",
        frage="Wie kann ich Verein A zurückgewinnen, ohne dass andere sich zurückgesetzt fühlen?",
        vermutungen="- Vielleicht fehlt kein Geld, sondern ein Dank.\n- Person B trägt alles allein.",
        ideen="- Beim Training vorbeigehen und zuhören\n- Öffentlich danken\n- Eine Patenschaft anbieten",
    )
    return [fall.model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("fall", "Mitschrift einer Beratung", modell=_model),
    "Mitschriften von Beratungen",
    "/app/beratung",
    {
        "titel": "Titel",
        "tag": "Tag der Beratung",
        "loeschen_am": "Löschtag",
        "erzaehlt": "Worum es ging",
        "nachgefragt": "Was noch wichtig wurde",
        "frage": "Die Frage an die Runde",
        "vermutungen": "Vermutungen",
        "ideen": "Ideen",
    },
    _document,
    _more,
    _events,
    _example,
)
