"""What does the frame know of a network of actors?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import BaseModel

from toolkit.dokument.form import Dokument
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.dokument.netz.blatt import Netzblatt

    return Netzblatt


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.dokument.netz.papiere import netz_als_dokument

    return netz_als_dokument(Netzblatt.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.netz.blatt import Netzblatt, real_actors
    from toolkit.planung.worte import say_count

    return say_count(len(real_actors(Netzblatt.model_validate(inhalt))), "Stelle", "Stellen")


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.netz.beispiel import netz_beispiel

    return [netz_beispiel(heute).model_dump(mode="json")]


_STELLE = {
    "ort": "Ort der Gruppe",
    "name": "Name",
    "sektor": "Bereich",
    "rolle": "Rolle",
    "einfluss": "Einfluss",
    "anliegen": "Anliegen",
    "person": "Person",
    "gruppe": "Gruppe",
    "x": "Platz im Bild, quer",
    "y": "Platz im Bild, hoch",
    "kreis_x": "Platz in den Kreisen, quer",
    "kreis_y": "Platz in den Kreisen, hoch",
    "feld_x": "Platz im Feld, quer",
    "feld_y": "Platz im Feld, hoch",
}
_BINDUNG = {
    "von": "Von",
    "zu": "Zu",
    "art": "Art",
    "gerichtet": "In eine Richtung",
    "staerke": "Stärke",
    "vertrauen": "Vertrauen",
    "nutzen": "Nutzen",
    "von_wem": "Angabe von",
}
_AUFGABE = {"was": "Was", "wer": "Wer", "bis": "Bis", "erledigt": "Erledigt", "aus": "Übernommen aus"}

KUNDE = Blattkunde(
    Blattart("netz", "Netzwerkkarte", modell=_model),
    "Netzwerkkarten",
    "/app/netz",
    {
        "titel": "Name des Netzwerks",
        "frage": "Frage",
        "gruppe": "Orte der Gruppe",
        "sicht": "Ansicht im Bild",
        "schnell": "Gerade getippte Stellen",
        "schnell_bindungen": "Gerade getippte Verbindungen",
        "schnell_wer": "Wessen Bogen gerade getippt wird",
        "schnell_antwort": "Gerade getippter Bogen",
        "mit_bewertung": "Einschätzungen mitgeben",
        "akteure": "Stellen",
        **{f"akteure.{name}": wort for name, wort in _STELLE.items()},
        "bindungen": "Verbindungen",
        **{f"bindungen.{name}": wort for name, wort in _BINDUNG.items()},
        "gefragt": "Gefragt",
        "geantwortet": "Geantwortet",
        "antworten": "Wer geantwortet hat",
        "wellen": "Frühere Stände",
        "wellen.name": "Name",
        "wellen.tag": "Tag",
        "wellen.akteure": "Stellen",
        "wellen.bindungen": "Verbindungen",
        "wellen.gefragt": "Gefragt",
        "wellen.geantwortet": "Geantwortet",
        "wellen.antworten": "Wer geantwortet hat",
        "aufgaben": "Aufgaben",
        **{f"aufgaben.{name}": wort for name, wort in _AUFGABE.items()},
    },
    _document,
    _more,
    beispiel=_example,
)
