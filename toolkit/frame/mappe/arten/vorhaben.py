"""What does the frame know of a joint activity of several places?"""

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
    from toolkit.dokument.vorhaben.blatt import Vorhaben

    return Vorhaben


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.vorhaben.blatt import Vorhaben
    from toolkit.dokument.vorhaben.papiere import vorhaben_als_dokument

    return vorhaben_als_dokument(Vorhaben.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.vorhaben.blatt import Vorhaben
    from toolkit.dokument.vorhaben.eckdaten import say_days

    return say_days(Vorhaben.model_validate(inhalt))


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.vorhaben.blatt import Vorhaben
    from toolkit.dokument.vorhaben.kalender import vorhaben_als_ereignisse

    return vorhaben_als_ereignisse(Vorhaben.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.vorhaben.beispiel import vorhaben_beispiel

    return [vorhaben_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("vorhaben", "Gemeinsames Vorhaben", modell=_model),
    "Gemeinsame Vorhaben",
    "/app/vorhaben",
    {
        "titel": "Name",
        "gruppe": "Orte der Gruppe",
        "form": "Form der Zusammenarbeit",
        "form_warum": "Warum diese Form",
        "sache": "Art des Vorhabens",
        "worum": "Worum es geht",
        "fuer_wen": "Für wen",
        "warum": "Warum gemeinsam",
        "an_wen": "An wen",
        "ziele": "Ziele",
        "ziele.was": "Ziel",
        "ziele.merkmal": "Daran merken wir es",
        "ziele.niemand": "Macht sonst niemand",
        "pruefungen": "Wer macht das schon",
        "pruefungen.ziel": "Zu welchem Ziel",
        "pruefungen.name": "Wer",
        "pruefungen.tut": "Was sie schon tun",
        "pruefungen.umgang": "Was daraus folgt",
        "mitwirkende": "Wer macht mit",
        "mitwirkende.ort": "Ort der Gruppe",
        "mitwirkende.wer": "Wer",
        "mitwirkende.macht": "Macht",
        "mitwirkende.gibt": "Bringt mit",
        "mitwirkende.sicher": "Zugesagt",
        "federfuehrung": "Federführung",
        "vertretung": "Vertretung",
        "tag": "Tag",
        "bis": "Letzter Tag",
        "aufgaben": "Aufgaben",
        "aufgaben.was": "Was",
        "aufgaben.wer": "Wer",
        "aufgaben.bis": "Bis",
        "aufgaben.erledigt": "Erledigt",
        "aufgaben.aus": "Übernommen aus",
        "aufgaben.tage": "Abstand zum Tag in Tagen",
        "aufgaben.gerechnet": "Ausgerechneter Tag",
        "vorlauf_fuer": "Fristen gerechnet für",
        "ohne_geld": "Braucht kein Geld",
        "einnahmen": "Einnahmen",
        "einnahmen.was": "Was",
        "einnahmen.wer": "Von wem",
        "einnahmen.betrag": "Betrag in Euro",
        "einnahmen.zugesagt": "Zugesagt",
        "ausgaben": "Ausgaben",
        "ausgaben.was": "Was",
        "ausgaben.betrag": "Betrag in Euro",
        "sachen": "Ohne Geld",
        "sachen.was": "Was",
        "sachen.wer": "Von wem",
        "sachen.wert": "Wert in Euro",
        "rueckblick": "Was daraus wurde",
    },
    _document,
    _more,
    _events,
    _example,
)
