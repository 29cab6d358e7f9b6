"""What does the frame know of boards on which places offer and seek?"""

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
    from toolkit.dokument.marktplatz.blatt import Marktplatz

    return Marktplatz


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.marktplatz.blatt import Marktplatz
    from toolkit.dokument.marktplatz.papiere import marktplatz_als_dokument

    return marktplatz_als_dokument(Marktplatz.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.marktplatz.blatt import Marktplatz, filled
    from toolkit.planung.worte import say_count

    markt = Marktplatz.model_validate(inhalt)
    return " · ".join(teil for teil in (markt.runde.strip(), say_count(len(filled(markt)), "Zettel", "Zettel")) if teil)


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.marktplatz.blatt import Marktplatz, marktplatz_als_ereignisse

    return marktplatz_als_ereignisse(Marktplatz.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.marktplatz.beispiel import marktplatz_beispiel

    return [marktplatz_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("marktplatz", "Marktplatz", modell=_model),
    "Marktplätze",
    "/app/marktplatz",
    {
        "titel": "Name",
        "runde": "Runde",
        "sammelt": "Wer sammelt",
        "ruecklauf_bis": "Zettel zurück bis",
        "alle_da": "Alle Zettel sind da",
        "schnell": "Gerade getippte Zeilen",
        "zettel": "Zettel",
        "zettel.seite": "Biete oder suche",
        "zettel.ort": "Ort",
        "zettel.was": "Was genau",
        "zettel.worte": "Stichworte",
        "zettel.kontakt": "Kontakt",
        "zettel.ab": "Ab",
        "zettel.bis": "Bis",
        "zettel.telefon": "Telefon",
        "zettel.besuch": "Besuch",
        "zettel.material": "Material",
        "abweichungen": "Andere Fassungen",
        "abweichungen.zu": "Gehört zu",
        "abweichungen.neu": "Andere Fassung",
        "abweichungen.woher": "Woher",
        "gespraeche": "Gespräche",
        "gespraeche.titel": "Worum",
        "gespraeche.fragt": "Wer fragt",
        "gespraeche.hoert_zu": "Wer zuhört",
        "gespraeche.tag": "Tag",
        "gespraeche.nachfrage": "Nachfragen am",
        "gespraeche.nachgefragt": "Nachgefragt",
        "gespraeche.schritt": "Nächster Schritt",
        "mit_kontakt": "Kontakte mitgeben",
    },
    _document,
    _more,
    _events,
    _example,
)
