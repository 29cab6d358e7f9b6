"""What lies in the filled-in example? A fictional town, Lindenau, with invented people; the days move with today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from toolkit.dokument.aufgaben import Aufgabe, Aufgabenblatt
from toolkit.dokument.protokoll import Beschluss, Protokoll, Thema, next_minutes
from toolkit.frame.mappe.arten import all_kinds
from toolkit.frame.mappe.entwurf import title_of
from toolkit.store.vorlagen import Fassungsvorlage, Vorlage

NAME = "Beispiel: Engagierte Stadt Lindenau"
KREIS = ["Amira Muster", "Jonas Beispiel", "Helga Probe", "Tarek Vorlage"]


def example_sheets(heute: date) -> list[Vorlage]:
    """Make the sheets: minutes that go on from each other, a list of tasks, and what other kinds bring along."""
    erstes = _first(heute)
    zweites = _second(erstes, heute)
    vorher = zweites.model_copy(update={"beschluesse": [], "anwesend": KREIS[:2]})
    return [
        _sheet("protokoll", erstes),
        _sheet(
            "protokoll", zweites, Fassungsvorlage("vor der Durchsicht", vorher.titel, vorher.model_dump(mode="json"))
        ),
        _sheet("aufgaben", _tasks(heute)),
        *(
            Vorlage(kunde.art.name, title_of(inhalt), inhalt, kunde.art.schema)
            for kunde in all_kinds().values()
            for inhalt in kunde.beispiel(heute)
        ),
    ]


def _sheet(art: str, wert: Protokoll | Aufgabenblatt, *fassungen: Fassungsvorlage) -> Vorlage:
    inhalt: dict[str, Any] = wert.model_dump(mode="json")
    return Vorlage(art, wert.titel, inhalt, fassungen=fassungen)


def _first(heute: date) -> Protokoll:
    return Protokoll(
        titel="Runder Tisch Nachbarschaft",
        tag=heute - timedelta(days=35),
        beginn="17:00",
        ende="18:30",
        ort="Bürgerhaus Lindenau, kleiner Saal",
        leitung=KREIS[0],
        geschrieben_von=KREIS[1],
        anwesend=KREIS,
        themen=[
            Thema(
                titel="Wie finden neue Leute zu uns?",
                text="Die meisten kommen, weil jemand sie anspricht.\n\nIdeen:\n- ein offener Abend\n- ein Aushang",
            ),
        ],
        beschluesse=[
            Beschluss(
                was="Wir laden jeden ersten Dienstag zum offenen Abend ein.",
                warum="Ein fester Tag lässt sich leicht weitersagen.",
                pruefen_am=heute + timedelta(days=60),
            ),
            Beschluss(
                was="Der Aushang nennt eine Telefonnummer.",
                warum="Nicht alle schreiben E-Mails.",
                pruefen_am=heute - timedelta(days=10),
            ),
        ],
        punkte=[
            Aufgabe(
                was="Saal für die offenen Abende buchen", wer=KREIS[2], bis=heute - timedelta(days=20), erledigt=True
            ),
            Aufgabe(was="Aushang gestalten", wer=KREIS[3], bis=heute - timedelta(days=3)),
            Aufgabe(was="Stadtbücherei um einen Büchertisch bitten", wer=KREIS[0], bis=heute + timedelta(days=12)),
        ],
        naechster_tag=heute - timedelta(days=7),
        naechste_zeit="17:00",
    )


def _second(erstes: Protokoll, heute: date) -> Protokoll:
    neu = next_minutes(erstes)
    return neu.model_copy(
        update={
            "ende": "18:15",
            "leitung": KREIS[2],
            "geschrieben_von": KREIS[0],
            "anwesend": KREIS[:3],
            "entschuldigt": KREIS[3:],
            "themen": [
                *neu.themen,
                Thema(titel="Der erste offene Abend", text="Neun Gäste, vier davon zum ersten Mal."),
            ],
            "beschluesse": [
                Beschluss(was="Beim nächsten Mal stellt sich ein Verein vor.", warum="Das gibt dem Abend einen Anfang.")
            ],
            "punkte": [
                *neu.punkte,
                Aufgabe(was="Verein für den nächsten Abend ansprechen", wer=KREIS[1], bis=heute + timedelta(days=5)),
            ],
            "naechster_tag": heute + timedelta(days=21),
            "naechste_zeit": "17:00",
            "naechster_ort": "Bürgerhaus Lindenau, kleiner Saal",
        }
    )


def _tasks(heute: date) -> Aufgabenblatt:
    return Aufgabenblatt(
        titel="Aufgaben ohne Protokoll",
        aufgaben=[
            Aufgabe(was="Schlüssel fürs Bürgerhaus zurückbringen", wer=KREIS[1], bis=heute + timedelta(days=2)),
            Aufgabe(was="Dankesbrief an die Bäckerei", wer=KREIS[0], erledigt=True),
        ],
    )
