"""What does the frame know of the tandem of two places?"""

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
    from toolkit.dokument.tandem.blatt import Tandem

    return Tandem


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.tandem.blatt import Tandem
    from toolkit.dokument.tandem.papiere import tandem_als_dokument

    return tandem_als_dokument(Tandem.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from methodenkoffer.tage import say_date
    from toolkit.dokument.tandem.blatt import Tandem

    t = Tandem.model_validate(inhalt)
    return f"seit {say_date(t.beginn)}" if t.beginn else ""


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.tandem.blatt import Tandem
    from toolkit.dokument.tandem.kalender import tandem_als_ereignisse

    return tandem_als_ereignisse(Tandem.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.tandem.beispiel import tandem_beispiel

    return [tandem_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("tandem", "Städte-Tandem", modell=_model),
    "Städte-Tandems",
    "/app/tandem",
    {
        "titel": "Name des Tandems",
        "gruppe": "Orte der Gruppe",
        "orte": "Orte",
        "orte.ort": "Ort der Gruppe",
        "orte.name": "Name",
        "orte.land": "Land",
        "orte.lat": "Breite in Grad",
        "orte.lon": "Länge in Grad",
        "orte.lage_fuer": "Lage gilt für",
        "orte.wer": "Einrichtung",
        "orte.spricht": "Wer spricht",
        "orte.erreichbar": "Erreichbar",
        "orte.sucht": "Sucht",
        "orte.bietet": "Bietet",
        "orte.gibt": "Gibt im Tandem",
        "orte.bekommt": "Möchte bekommen",
        "orte.unterschreibt": "Wer unterschreibt",
        "orte.halb_gelernt": "Gelernt nach sechs Monaten",
        "orte.halb_veraendert": "Verändert nach sechs Monaten",
        "orte.halb_schwer": "Schwer nach sechs Monaten",
        "orte.halb_weiter": "Wie weiter nach sechs Monaten",
        "orte.halb_wie": "Was anders werden soll, nach sechs Monaten",
        "orte.ganz_gelernt": "Gelernt nach zwölf Monaten",
        "orte.ganz_veraendert": "Verändert nach zwölf Monaten",
        "orte.ganz_schwer": "Schwer nach zwölf Monaten",
        "orte.ganz_weiter": "Wie weiter nach zwölf Monaten",
        "orte.ganz_wie": "Was anders werden soll, nach zwölf Monaten",
        "beginn": "Tandem seit",
        "warum": "Warum gerade wir zwei",
        "themen": "Themen",
        "themen.name": "Thema",
        "themen.merkmal": "Daran merken wir, dass es hilft",
        "treffen_tag": "Erstes Treffen am",
        "treffen_zeit": "Beginn des ersten Treffens",
        "treffen_form": "Form des ersten Treffens",
        "treffen_wo": "Haus oder Link",
        "personen": "Personen",
        "leitung": "Leitung",
        "schreibt": "Wer mitschreibt",
        "plan_id": "Ablauf des ersten Treffens",
        "rhythmus": "Wie oft wir sprechen",
        "minuten": "Minuten je Gespräch",
        "weg": "Wie wir sprechen",
        "besuche": "Besuche im Jahr",
        "kosten": "Wer Besuche zahlt",
        "kosten_wie": "Kosten in eigenen Worten",
        "vertraulich": "Was unter uns bleibt",
        "vertraulich_was": "Vertrauliches in eigenen Worten",
        "hilfe": "Wen wir fragen, wenn es hakt",
        "gilt_ab": "Vereinbarung gilt ab",
        "monate": "Dauer in Monaten",
        "frist": "Wochen Vorlauf zum Beenden",
        "erstes": "Erstes Gespräch am",
        "zeit": "Beginn der Gespräche",
        "gespraeche": "Gespräche",
        "gespraeche.nr": "Nummer in der Reihe",
        "gespraeche.tag": "Tag",
        "gespraeche.gerechnet": "Ausgerechneter Tag",
        "gespraeche.frage": "Frage",
        "gespraeche.gefuehrt": "Gesprochen",
        "gespraeche.thema": "Thema",
        "gespraeche.idee": "Idee",
        "gespraeche.was": "Nächster Schritt",
        "gespraeche.wer": "Wer",
        "gespraeche.bis": "Bis",
        "gespraeche.erledigt": "Schritt erledigt",
        "gespraeche.aus": "Übernommen aus",
        "rueckblick_halb": "Rückblick nach sechs Monaten am",
        "rueckblick_ganz": "Rückblick nach zwölf Monaten am",
        "runde": "Rückblick, der eingetragen wird",
    },
    _document,
    _more,
    _events,
    _example,
)
