"""What does the frame know of regional groups and what each of their places does, seeks and offers?"""

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
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe

    return Regionalgruppe


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.dokument.regionalgruppe.papiere import gruppe_als_dokument

    return gruppe_als_dokument(Regionalgruppe.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.planung.worte import say_count

    gruppe = Regionalgruppe.model_validate(inhalt)
    return " · ".join(teil for teil in (gruppe.region.strip(), say_count(len(gruppe.orte), "Ort", "Orte")) if teil)


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe, gruppe_als_ereignisse

    return gruppe_als_ereignisse(Regionalgruppe.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel

    return [gruppe_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("regionalgruppe", "Regionalgruppe", modell=_model),
    "Regionalgruppen",
    "/app/regionalgruppe",
    {
        "titel": "Name",
        "region": "Region",
        "sammelt": "Wer sammelt",
        "ruecklauf_bis": "Blätter zurück bis",
        "alle_da": "Alle Blätter sind da",
        "namen": "Gerade getippte Namen",
        "orte": "Orte",
        "orte.ort": "Kennung im Ortsverzeichnis",
        "orte.name": "Ort",
        "orte.typ": "Art",
        "orte.land": "Land",
        "orte.lat": "Breite in Grad",
        "orte.lon": "Länge in Grad",
        "orte.liegt_bei": "Liegt bei",
        "orte.einwohner": "Einwohner*innen",
        "orte.seit": "Im Netzwerk seit",
        "orte.mitglied": "Mitglied im Netzwerk",
        "orte.wer": "Wer koordiniert",
        "orte.kontakt": "Kontakt",
        "orte.mail": "E-Mail",
        "orte.telefon": "Telefon",
        "orte.weitergeben": "Kontakt darf in die Liste",
        "orte.tut": "Was der Ort tut",
        "orte.sucht": "Was der Ort sucht",
        "orte.bietet": "Was der Ort bietet",
        "orte.stand": "Stand",
        "orte.quelle": "Woher",
        "fahrzeiten": "Eigene Fahrzeiten",
        "fahrzeiten.von": "Von",
        "fahrzeiten.nach": "Nach",
        "fahrzeiten.minuten": "Minuten",
        "abweichungen": "Andere Fassungen",
        "abweichungen.zu": "Gehört zu",
        "abweichungen.feld": "Feld",
        "abweichungen.neu": "Andere Fassung",
        "abweichungen.woher": "Woher",
    },
    _document,
    _more,
    _events,
    _example,
)
