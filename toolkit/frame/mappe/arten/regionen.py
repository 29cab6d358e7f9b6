"""What does the frame know of a division of places into regions?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import BaseModel

from toolkit.dokument.form import Dokument
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.dokument.regionen.blatt import Regionen

    return Regionen


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.dokument.regionen.papiere import regionen_als_dokument

    return regionen_als_dokument(Regionen.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.planung.worte import say_count

    r = Regionen.model_validate(inhalt)
    regionen = say_count(len(r.gebiete), "Region", "Regionen") if r.gebiete else ""
    return " · ".join(filter(None, (say_count(len(r.gruppe.orte), "Ort", "Orte"), regionen)))


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.regionen.beispiel import regionen_beispiel

    return [regionen_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("regionen", "Einteilung in Regionen", modell=_model),
    "Einteilungen in Regionen",
    "/app/regionen",
    {
        "titel": "Name",
        "gruppe": "Orte",
        "anzahl": "Zahl der Regionen",
        "kleinste": "Mindestens Orte je Region",
        "groesste": "Höchstens Orte je Region",
        "laender": "Nicht über Landesgrenzen",
        "paare": "Paare",
        "paare.a": "Ein Ort",
        "paare.b": "Ein anderer Ort",
        "paare.wie": "Zusammen oder getrennt",
        "gebiete": "Regionen",
        "gebiete.name": "Name der Region",
        "gebiete.mitte": "Treffpunkt",
        "gebiete.gewaehlt": "Treffpunkt von Hand gewählt",
        "gebiete.orte": "Orte der Region",
        "gebiete.blatt": "Regionalgruppe daraus",
        "fest": "Festgehaltene Orte",
        "fest_dabei": "Festgehalten bei der Berechnung",
        "schranke": "Kürzer geht es nicht als",
        "abgebrochen": "Vor dem Ende angehalten",
        "von_hand": "Von Hand geändert",
        "aus": "Woraus gerechnet",
        "rechnet": "Berechnung begonnen",
        "notiz": "Notizen",
    },
    _document,
    _more,
    beispiel=_example,
)
