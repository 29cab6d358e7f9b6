"""What does the frame know of agreements on working together?"""

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
    from toolkit.dokument.vereinbarung.blatt import Vereinbarung

    return Vereinbarung


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.vereinbarung.blatt import Vereinbarung
    from toolkit.dokument.vereinbarung.papier import vereinbarung_als_dokument

    return vereinbarung_als_dokument(Vereinbarung.model_validate(inhalt), vermerk)


def _more(inhalt: Any) -> str:
    from toolkit.dokument.vereinbarung.blatt import Vereinbarung, real_partners
    from toolkit.planung.worte import say_count

    v = Vereinbarung.model_validate(inhalt)
    anzahl = say_count(len(real_partners(v)), "Partner", "Partner")
    return " · ".join(teil for teil in (v.fassung.strip(), anzahl) if teil)


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.vereinbarung.blatt import Vereinbarung
    from toolkit.dokument.vereinbarung.kalender import vereinbarung_als_ereignisse

    return vereinbarung_als_ereignisse(Vereinbarung.model_validate(inhalt), blatt_id)


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.vereinbarung.beispiel import vereinbarung_beispiel

    return [vereinbarung_beispiel(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("vereinbarung", "Vereinbarung", modell=_model),
    "Vereinbarungen",
    "/app/vereinbarung",
    {
        "titel": "Name der Zusammenarbeit",
        "gruppe": "Orte der Gruppe",
        "partner": "Partner",
        "partner.ort": "Ort der Gruppe",
        "partner.name": "Name",
        "partner.sektor": "Bereich",
        "partner.land": "Land",
        "partner.unterschreibt": "Wer unterschreibt",
        "partner.will": "Was der Partner will",
        "partner.bringt": "Was der Partner einbringt",
        "form": "Form",
        "traeger": "Unter wessen Dach",
        "form_warum": "Warum diese Form",
        "ziele": "Ziele",
        "ziele.was": "Ziel",
        "ziele.merkmal": "Woran wir es merken",
        "ziele.niemand": "Macht sonst niemand",
        "massnahmen": "Maßnahmen",
        "massnahmen.was": "Was",
        "massnahmen.wer": "Wer",
        "massnahmen.bis": "Bis",
        "massnahmen.erledigt": "Erledigt",
        "massnahmen.aus": "Übernommen aus",
        "massnahmen.ziel": "Zu welchem Ziel",
        "sprecher": "Sprecher*innen",
        "sprecher.wer": "Rolle oder Kürzel",
        "sprecher.partner": "Für welchen Partner",
        "sprecher.vertretung": "Vertretung",
        "amtszeit": "Amtszeit in Jahren",
        "amtsbeginn": "Amtszeit ab",
        "rollen": "Weitere Rollen",
        "rollen.was": "Was zu tun ist",
        "rollen.wer": "Wer",
        "takt": "Wie oft wir uns treffen",
        "erstes_treffen": "Erstes Treffen",
        "beginn_uhr": "Beginn",
        "treffen": "Treffen",
        "treffen.tag": "Tag",
        "treffen.gastgeber": "Wer einlädt",
        "treffen.thema": "Worum es geht",
        "ohne_geld": "Kein gemeinsames Geld",
        "kasse": "Wer das Geld verwaltet",
        "einnahmen": "Einnahmen im Jahr",
        "einnahmen.was": "Was",
        "einnahmen.wer": "Von wem",
        "einnahmen.betrag": "Betrag in Euro",
        "einnahmen.zugesagt": "Zugesagt",
        "ausgaben": "Ausgaben im Jahr",
        "ausgaben.was": "Was",
        "ausgaben.betrag": "Betrag in Euro",
        "sachen": "Beiträge ohne Geld",
        "sachen.was": "Was",
        "sachen.wer": "Von wem",
        "sachen.wert": "Etwa wert, in Euro",
        "pruefungen": "Wer macht das schon?",
        "pruefungen.ziel": "Ziel",
        "pruefungen.name": "Stelle",
        "pruefungen.tut": "Was sie tut",
        "pruefungen.umgang": "Was wir tun",
        "fassung": "Fassung",
        "gilt_ab": "Gilt ab",
        "gilt_bis": "Gilt bis",
        "frist": "Frist in Wochen",
        "aendern": "Wie wir ändern",
        "nachsehen": "Nachsehen am",
        "prueft": "Wer den Entwurf prüft",
    },
    _document,
    _more,
    _events,
    _example,
)
