"""What does the frame know of groups that meet again and again?"""

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
    from toolkit.dokument.stammtisch.blatt import Stammtisch

    return Stammtisch


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.stammtisch.blatt import Stammtisch
    from toolkit.dokument.stammtisch.blatt_papier import stammtisch_als_dokument

    return stammtisch_als_dokument(Stammtisch.model_validate(inhalt), date.today(), vermerk)  # noqa: DTZ011  # the day on the wall


def _more(inhalt: Any) -> str:
    from toolkit.dokument.stammtisch.blatt import GRUPPENNAMEN, Stammtisch

    name = GRUPPENNAMEN[Stammtisch.model_validate(inhalt).art]
    return name[:1].upper() + name[1:]


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.stammtisch.blatt import Stammtisch
    from toolkit.dokument.stammtisch.kalender import stammtisch_als_ereignisse

    return stammtisch_als_ereignisse(Stammtisch.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.stammtisch.beispiel import example_groups

    return [gruppe.model_dump(mode="json") for gruppe in example_groups(heute)]


KUNDE = Blattkunde(
    Blattart("stammtisch", "Stammtisch oder Steuerungsgruppe", modell=_model),
    "Stammtische und Steuerungsgruppen",
    "/app/stammtisch",
    {
        "titel": "Name",
        "art": "Art der Runde",
        "wozu": "Wozu",
        "ort": "Wo",
        "zeit": "Beginn",
        "laenge": "Minuten",
        "kernteam": "Wer dazugehört",
        "themen": "Themen",
        "themen.titel": "Thema",
        "themen.wer": "Wer bringt es ein",
        "themen.art": "Was tun",
        "themen.minuten": "Minuten",
        "themen.punkte": "Punkte",
        "themen.stand": "Stand",
        "themen.geparkt_bis": "Geparkt bis",
        "themen.warum_geparkt": "Warum geparkt",
        "themen.seit": "Gesammelt am",
        "erster_tag": "Erster Termin",
        "rhythmus": "Rhythmus",
        "alle": "Abstand",
        "anzahl": "Anzahl der Termine",
        "letzter": "Immer der letzte im Monat",
        "land": "Bundesland",
        "treffen": "Termine",
        "treffen.tag": "Tag",
        "treffen.statt": "Tag laut Rhythmus",
        "treffen.faellt_aus": "Fällt aus",
        "treffen.dazu": "Unbedingt dran",
        "treffen.weg": "Herausgenommen",
        "treffen.punkte": "Tagesordnung",
        "treffen.plan": "Ablauf in der Mappe",
        "treffen.protokoll": "Protokoll in der Mappe",
        "teilnahmen": "Teilnahmen",
        "teilnahmen.tag": "Tag",
        "teilnahmen.titel": "Frage",
        "teilnahmen.versucht": "Schon versucht",
        "teilnahmen.mitbringen": "Mitgebracht",
        "teilnahmen.mitnehmen": "Mitgenommen",
        "schritte": "Vorhaben",
        "schritte.was": "Was",
        "schritte.wer": "Wer",
        "schritte.bis": "Bis",
        "schritte.erledigt": "Erledigt",
        "schritte.aus": "Übernommen aus",
    },
    _document,
    _more,
    _events,
    _example,
)
