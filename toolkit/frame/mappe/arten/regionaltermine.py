"""What does the frame know of the dates, hosts and meeting places of a regional group?"""

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
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine

    return Regionaltermine


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.dokument.regionaltermine.papiere import termine_als_dokument
    from toolkit.frame.mappe.zeit import today

    return termine_als_dokument(Regionaltermine.model_validate(inhalt), today().year, vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine, dated
    from toolkit.planung.worte import say_count

    anzahl = len(dated(Regionaltermine.model_validate(inhalt)))
    return say_count(anzahl, "Termin", "Termine") if anzahl else ""


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.dokument.regionaltermine.kalender import termine_als_ereignisse

    return termine_als_ereignisse(Regionaltermine.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.regionaltermine.beispiel import regionaltermine_beispiel

    return [regionaltermine_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("regionaltermine", "Termine einer Regionalgruppe", modell=_model),
    "Termine von Regionalgruppen",
    "/app/regionaltermine",
    {
        "titel": "Name",
        "gruppe": "Orte der Gruppe",
        "von": "Erster Tag des Zeitraums",
        "bis": "Letzter Tag des Zeitraums",
        "weitere": "Länder",
        "weitere.land": "Land",
        "weitere.ohne": "Zählt nicht",
        "alle_laender": "Ferien aller Länder",
        "zwei_tage": "Zwei Tage",
        "vorlauf": "Vorlauf in Wochen",
        "montag": "Montag",
        "dienstag": "Dienstag",
        "mittwoch": "Mittwoch",
        "donnerstag": "Donnerstag",
        "freitag": "Freitag",
        "samstag": "Samstag",
        "sonntag": "Sonntag",
        "schulferien": "Schulferien",
        "feiertage": "Feiertage",
        "brueckentage": "Brückentage",
        "sperren": "Belegte Tage",
        "sperren.von": "Von",
        "sperren.bis": "Bis",
        "sperren.grund": "Warum",
        "aus_mappe": "Treffen der Mappe beachten",
        "wie_viele": "Zahl der Vorschläge",
        "abstand": "Abstand in Wochen",
        "serie": "Treffen der Serie",
        "termine": "Termine",
        "termine.titel": "Was",
        "termine.tag": "Tag",
        "termine.bis": "Letzter Tag",
        "termine.beginn": "Beginn",
        "termine.ende": "Ende",
        "termine.ort": "Wo",
        "termine.notiz": "Notiz",
        "frueher": "Frühere Treffen",
        "frueher.jahr": "Jahr",
        "frueher.ort": "Ort der Gruppe",
        "nur_gast": "Nur zu Gast",
        "nur_gast.ort": "Ort der Gruppe",
        "verbuende_laden_ein": "Landkreise laden ein",
        "ab_jahr": "Gastgeber ab",
        "jahre": "Zahl der Jahre",
        "je_jahr": "Treffen im Jahr",
        "umkreis": "Was als nah gilt",
        "ortsideen": "Weitere mögliche Orte",
        "ferien": "Ergänzte Schulferien",
        "ferien.land": "Land",
        "ferien.name": "Name",
        "ferien.von": "Von",
        "ferien.bis": "Bis",
        "ferien.quelle": "Quelle",
        "ferien.gesehen": "Nachgesehen am",
        "ferien.anmerkung": "Anmerkung",
    },
    _document,
    _more,
    _events,
    _example,
)
