"""What does the frame know of the insight that somebody takes along from a Kollegiale Beratung?"""

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
    from toolkit.dokument.beratung.blatt import Erkenntnis

    return Erkenntnis


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.beratung.blatt import Erkenntnis, erkenntnis_als_dokument

    return erkenntnis_als_dokument(Erkenntnis.model_validate(inhalt), vermerk)


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.beratung.blatt import Erkenntnis, erkenntnis_als_ereignisse

    return erkenntnis_als_ereignisse(Erkenntnis.model_validate(inhalt), blatt_id)


def _more(inhalt: Any) -> str:
    tag = inhalt.get("tag")
    return f"Beratung am {say_date(date.fromisoformat(tag))}" if tag else "Noch ohne Tag"


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.aufgaben import Aufgabe
    from toolkit.dokument.beratung.blatt import Erkenntnis, in_four_weeks

    tag = heute - timedelta(days=2)
    erkenntnis = Erkenntnis(
        tag=tag,
        mitnahme="Es geht nicht um Geld. Ich habe lange nicht Danke gesagt.",
        schritte=[
            Aufgabe(was="Beim Training vorbeigehen und zuhören", bis=heute + timedelta(days=3)),
            Aufgabe(was="Beim nächsten Treffen öffentlich danken", bis=heute + timedelta(days=21)),
        ],
        nachfrage_am=in_four_weeks(tag),
    )
    return [erkenntnis.model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("erkenntnis", "Erkenntnis aus einer Beratung", modell=_model),
    "Erkenntnisse aus Beratungen",
    "/app/beratung",
    {
        "titel": "Titel",
        "tag": "Tag der Beratung",
        "mitnahme": "Das nehme ich mit",
        "schritte": "Meine nächsten Schritte",
        "schritte.was": "Was",
        "schritte.wer": "Wer",
        "schritte.bis": "Bis",
        "schritte.erledigt": "Erledigt",
        "schritte.aus": "Übernommen aus",
        "nachfrage_am": "Blick zurück am",
        "geworden": "Das ist daraus geworden",
    },
    _document,
    _more,
    _events,
    _example,
)
