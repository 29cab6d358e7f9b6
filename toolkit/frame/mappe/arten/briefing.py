"""What does the frame know of briefings for the head of a Kommune?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import BaseModel

from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Dokument
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.frame.mappe.zeit import today
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.dokument.briefing.blatt import Briefing

    return Briefing


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.briefing.blatt import Briefing
    from toolkit.dokument.briefing.blatt_papier import briefing_als_dokument

    return briefing_als_dokument(Briefing.model_validate(inhalt), today(), vermerk)


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.briefing.blatt import Briefing
    from toolkit.dokument.briefing.termine import briefing_als_ereignisse

    return briefing_als_ereignisse(Briefing.model_validate(inhalt), blatt_id)


def _more(inhalt: Any) -> str:
    tag = inhalt.get("tag")
    return f"Treffen am {say_date(date.fromisoformat(tag))}" if tag else "Noch ohne Tag"


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.briefing.beispiel import briefing_beispiel

    return (briefing_beispiel(heute).model_dump(mode="json"),)


KUNDE = Blattkunde(
    Blattart("briefing", "Treffen der Bürgermeister*innen", modell=_model),
    "Treffen der Bürgermeister*innen",
    "/app/briefing",
    {
        "titel": "Welches Treffen",
        "rahmen": "Wer lädt ein?",
        "einladend": "Name der Einladenden",
        "tag": "Tag",
        "beginn": "Beginn",
        "ende": "Ende",
        "ort": "Wo",
        "kommune": "Name der Kommune",
        "amt": "Amt",
        "spitze": "Wer vertritt die Kommune",
        "begleitung": "Begleitung oder Vertretung",
        "lohnt": "Warum es sich lohnt",
        "kontakt": "Rückfragen an",
        "zahlen": "Zahlen",
        "zahlen.was": "Was",
        "zahlen.wert": "Zahl",
        "zahlen.stand": "Stand",
        "zahlen.quelle": "Quelle",
        "zahlen.bemerkung": "Bemerkung",
        "erfolge": "Erfolge",
        "erfolge.titel": "Titel",
        "erfolge.getan": "Was wir getan haben",
        "erfolge.anders": "Was jetzt anders ist",
        "erfolge.beleg": "Woran man es sieht",
        "erfolge.satz": "In einem Satz",
        "bitten": "Bitten",
        "bitten.was": "Worum",
        "bitten.an": "An wen",
        "bitten.warum": "Warum",
        "bitten.kosten": "Was es kostet",
        "bitten.bis": "Bis",
        "bitten.erfuellt": "Erfüllt",
        "frage": "Frage an die anderen Orte",
        "gespraech_am": "Gespräch danach",
        "gespraech_um": "Uhrzeit des Gesprächs",
        "neues": "Was war neu",
        "antwort": "Was kam auf die Frage",
        "orte": "Orte an derselben Sache",
        "anders": "Was anders werden soll",
        "zusagen": "Zusagen",
        "zusagen.was": "Was",
        "zusagen.wer": "Wer",
        "zusagen.an": "Wem zugesagt",
        "zusagen.bis": "Bis",
        "zusagen.erledigt": "Erledigt",
        "zusagen.aus": "Übernommen aus",
        "gruende": "Argumente",
        "gruende.was": "Worum es geht",
        "gruende.fuer": "Für wen",
        "gruende.kostet": "Was es kostet",
        "gruende.bringt": "Was es bringt",
        "gruende.ohne": "Was ohne das geschieht",
        "gremium": "Gremium",
        "sitzung_am": "Sitzung",
        "betreff": "Betreff",
        "beschluss": "Beschlussvorschlag",
        "sachverhalt": "Sachverhalt",
        "begruendung": "Begründung",
        "alternativen": "Alternativen",
        "finanzen": "Finanzielle Auswirkungen",
        "beteiligte": "Beteiligte",
        "anlagen": "Anlagen",
    },
    _document,
    _more,
    _events,
    _example,
)
