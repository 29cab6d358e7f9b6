"""What does the frame know of congresses that others invite to?"""

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
    from toolkit.dokument.tagung.blatt import Tagung

    return Tagung


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.tagung.blatt import Tagung
    from toolkit.dokument.tagung.papiere import tagung_als_dokument

    return tagung_als_dokument(Tagung.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.tagung.blatt import Tagung
    from toolkit.dokument.tagung.papiere import say_when_where

    return say_when_where(Tagung.model_validate(inhalt)) or "Noch ohne Tag"


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.tagung.blatt import Tagung, tagung_als_ereignisse

    return tagung_als_ereignisse(Tagung.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.tagung.beispiel import tagung_beispiel

    return [tagung_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("tagung", "Tagung", modell=_model),
    "Tagungen",
    "/app/tagung",
    {
        "titel": "Name",
        "von": "Erster Tag",
        "bis": "Letzter Tag",
        "ort": "Ort",
        "einladung": "Wer einlädt",
        "leute": "Wer fährt",
        "fragen": "Unsere Fragen",
        "anmeldung_bis": "Anmelden bis",
        "angemeldet": "Angemeldet",
        "reise_bis": "Reise buchen bis",
        "reise_gebucht": "Reise gebucht",
        "bedarf_gemeldet": "Bedarf gemeldet",
        "anreise": "Anreise",
        "beitrag_titel": "Beitrag, Titel",
        "beitrag_frage": "Beitrag, Frage",
        "beitrag_bringt": "Beitrag: das bringe ich mit",
        "beitrag_sucht": "Beitrag: das suche ich",
        "beitrag_fuer": "Beitrag, für wen",
        "beitrag_form": "Beitrag, Form",
        "neu_id": "Gerade getippt, gehört zu",
        "neu_art": "Gerade getippt, Art",
        "neu_text": "Gerade getippt",
        "neu_ort": "Gerade getippt, Ort",
        "neu_wer": "Gerade getippt, wer",
        "neu_vorhaben": "Gerade getippt, Vorhaben",
        "mitbringsel": "Kontakte, Ideen und Notizen",
        "mitbringsel.art": "Art",
        "mitbringsel.was": "Was",
        "mitbringsel.ort": "Ort",
        "mitbringsel.wer": "Wer",
        "mitbringsel.vorhaben": "Vorhaben",
        "mitbringsel.stern": "Stern",
        "aufgaben": "Aufgaben",
        "aufgaben.was": "Was",
        "aufgaben.wer": "Wer",
        "aufgaben.bis": "Bis",
        "aufgaben.erledigt": "Erledigt",
        "aufgaben.aus": "Übernommen aus",
        "aufgaben.zu": "Gehört zu",
        "bericht_fuer": "Rückmeldung an",
        "bericht_ideen": "Ideen in der Rückmeldung",
        "bericht_gelernt": "Was wir gelernt haben",
        "bericht_bitte": "Unsere Bitte",
        "bericht_namen": "Namen der Kontakte in der Rückmeldung",
    },
    _document,
    _more,
    _events,
    _example,
)
