"""What does the frame know of a Regionaltreffen that is being prepared?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import BaseModel

from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Dokument
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen

    return Regionaltreffen


def _document(inhalt: Any, vermerk: str) -> Dokument:
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.dokument.regionaltreffen.blatt_papier import regionaltreffen_als_dokument

    return regionaltreffen_als_dokument(Regionaltreffen.model_validate(inhalt), vermerk)


def _events(inhalt: Any, blatt_id: str) -> Iterable[Ereignis]:
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.dokument.regionaltreffen.kalender import regionaltreffen_als_ereignisse

    return regionaltreffen_als_ereignisse(Regionaltreffen.model_validate(inhalt), blatt_id)


def _more(inhalt: Any) -> str:
    tag = inhalt.get("tag")
    return f"Treffen am {say_date(date.fromisoformat(tag))}" if tag else "Noch ohne Tag"


def _example(heute: date) -> Iterable[Any]:
    from toolkit.dokument.regionaltreffen.beispiel import example
    from toolkit.dokument.regionaltreffen.beispiel_klein import small_example

    return [small_example(heute).model_dump(mode="json"), example(heute).model_dump(mode="json")]


KUNDE = Blattkunde(
    Blattart("regionaltreffen", "Regionaltreffen", modell=_model),
    "Regionaltreffen",
    "/app/regionaltreffen",
    {
        "titel": "Titel",
        "tag": "Tag",
        "beginn": "Beginn",
        "ende": "Ende",
        "ort": "Haus",
        "adresse": "Adresse",
        "gastgeber": "Gastgebender Ort",
        "land": "Bundesland",
        "personen": "Erwartete Personen",
        "moderation": "Moderation",
        "kontakt": "Kontakt für Fragen",
        "telefon": "Telefon am Tag",
        "absender": "Unterschrift der Briefe",
        "anmeldung_bis": "Anmeldung bis",
        "worum": "Worum es geht",
        "anfahrt": "Anfahrt",
        "raumzugang": "Zugang zum Haus",
        "aufgaben": "Aufgaben",
        "aufgaben.was": "Was",
        "aufgaben.wer": "Wer",
        "aufgaben.bis": "Bis",
        "aufgaben.erledigt": "Erledigt",
        "aufgaben.aus": "Übernommen aus",
        "aufgaben.tage": "Abstand zum Treffen in Tagen",
        "aufgaben.gerechnet": "Ausgerechneter Tag",
        "vorlauf_fuer": "Fristen gerechnet für",
        "themen": "Themen",
        "themen.titel": "Titel",
        "themen.frage": "Frage",
        "themen.von": "Eingebracht von",
        "themen.papierpunkte": "Punkte vom Papier",
        "punkte_je_person": "Punkte je Person",
        "punkte_je_thema": "Höchstens auf ein Thema",
        "themenzahl": "Zahl der gesuchten Themen",
        "klebende": "Personen, die geklebt haben",
        "stimmzettel": "Stimmzettel",
        "stimmzettel.punkte": "Punkte",
        "gewaehlt": "Gewählte Themen",
        "zeiten": "Zeiten",
        "zeiten.beginn": "Beginn",
        "zeiten.ende": "Ende",
        "raeume": "Räume",
        "raeume.name": "Name",
        "raeume.plaetze": "Plätze",
        "sitzungen": "Gesprächsrunden",
        "sitzungen.titel": "Titel",
        "sitzungen.anbietende": "Wer lädt dazu ein",
        "sitzungen.interessierte": "Wer möchte hin",
        "sitzungen.interesse": "Zahl der Interessierten",
        "sitzungen.zeit": "Feste Zeit",
        "sitzungen.raum": "Fester Raum",
        "plaetze": "Raster",
        "plaetze.sitzung": "Gesprächsrunde",
        "plaetze.zeit": "Zeit",
        "plaetze.raum": "Raum",
        "fassung": "Länge des Ablaufs",
        "plan_id": "Ablauf in der Mappe",
        "protokoll_ids": "Protokolle in der Mappe",
        "gaeste": "Gäste",
        "gaeste.name": "Name",
        "gaeste.ort": "Ort",
        "gaeste.mail": "E-Mail",
        "gaeste.funktion": "Aufgabe",
        "gaeste.zusage": "Zusage",
        "gaeste.zugang": "Unterstützung",
        "gaeste.essen": "Essen",
        "gaeste.foto": "Fotos",
        "gaeste.sucht": "Sucht",
        "gaeste.bietet": "Bietet",
        "gaeste.war_da": "War da",
        "gaeste.bemerkung": "Bemerkung",
        "kosten": "Kosten",
        "kosten.was": "Was",
        "kosten.art": "Art",
        "kosten.menge": "Menge",
        "kosten.einzelpreis": "Einzelpreis in Euro",
        "kosten.je_person": "Je Person",
        "kosten.gedeckt_durch": "Wer zahlt",
        "kosten.bezahlt": "Bezahlt",
        "einnahmen": "Einnahmen",
        "einnahmen.was": "Woher",
        "einnahmen.betrag": "Betrag in Euro",
        "einnahmen.zugesagt": "Zugesagt",
        "eingeladen_am": "Eingeladen am",
        "erinnert_am": "Erinnert am",
        "gedankt_am": "Gedankt am",
        "dokumentiert_am": "Dokumentation verschickt am",
        "boegen": "Zurückgekommene Bögen",
        "aussagen": "Aussagen auf dem Bogen",
        "aussagen.titel": "Aussage",
        "aussagen.ja": "Ja",
        "aussagen.eher_ja": "Eher ja",
        "aussagen.eher_nein": "Eher nein",
        "aussagen.nein": "Nein",
        "fragen": "Fragen auf dem Bogen",
        "fragen.titel": "Frage",
        "fragen.antworten": "Antworten",
        "naechster_gastgeber": "Nächster gastgebender Ort",
    },
    _document,
    _more,
    _events,
    _example,
)
