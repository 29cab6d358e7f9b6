"""What does the frame know of plans of a day?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Dokument
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.planung.ablauf import Ablauf

    return Ablauf


def _document(inhalt: Any, vermerk: str) -> Dokument:
    """Write the plan minute by minute; private notes stay where they are."""
    from dataclasses import replace

    from methodenkoffer.catalogue import load_catalogue
    from toolkit.dokument.ablauf import wandagenda_als_dokument
    from toolkit.dokument.form import Absatz
    from toolkit.dokument.freitext import as_inline
    from toolkit.planung.ablauf import Ablauf

    dokument = wandagenda_als_dokument(Ablauf.model_validate(inhalt), load_catalogue())
    schluss = (Absatz(as_inline(vermerk), "vermerk"),) if vermerk else ()
    return replace(dokument, bloecke=(*dokument.bloecke, *schluss))


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.ablauf_termine import ablauf_als_ereignisse
    from toolkit.planung.ablauf import Ablauf

    return ablauf_als_ereignisse(Ablauf.model_validate(inhalt), blatt_id)


KUNDE = Blattkunde(
    Blattart("plan", "Ablauf", modell=_model),
    "Abläufe",
    "/app/ablaufplaner",
    {
        "titel": "Titel",
        "personen": "Personen",
        "tage": "Tage",
        "tage.titel": "Titel",
        "tage.datum": "Datum",
        "tage.beginn": "Beginn",
        "tage.ziel_ende": "Gewünschtes Ende",
        "tage.elemente": "Blöcke",
        "vorbereitung": "Vorbereitung",
        "nachbereitung": "Nachbereitung",
        "vorbereitung.titel": "Was",
        "vorbereitung.wann": "Wann",
        "vorbereitung.bis": "Bis",
        "vorbereitung.verantwortlich": "Wer",
        "vorbereitung.erledigt": "Erledigt",
        "nachbereitung.titel": "Was",
        "nachbereitung.wann": "Wann",
        "nachbereitung.bis": "Bis",
        "nachbereitung.verantwortlich": "Wer",
        "nachbereitung.erledigt": "Erledigt",
        "angaben": "Ort, Leitung und Anlass",
        "bedarfe": "Bedarfe der Gruppe",
        "bewusst": "Bewusst gelassene Hinweise",
        "material_da": "Vorhandenes Material",
        "pfad": "Workshop-Plan",
        "fassung": "Länge",
        "naechste_nummer": "Zählung",
    },
    _document,
    ereignisse=_events,
)
