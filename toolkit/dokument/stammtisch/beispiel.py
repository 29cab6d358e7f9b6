"""What does the sheet of a group look like when it is filled in? A fictional town; the days move with today."""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.stammtisch.blatt import Speicherthema, Stammtisch, Tagespunkt, Teilnahme, Treffen

KREIS = ["Amira Muster", "Jonas Beispiel", "Helga Probe", "Tarek Vorlage"]
ORT = "Bürgerhaus Lindenau, kleiner Saal"


def example_groups(heute: date) -> list[Stammtisch]:
    """Make a group whose minutes lie in the example too (they have its name and days), and a participation."""
    return [_group(heute), _network(heute)]


def _group(heute: date) -> Stammtisch:
    beginn = heute - timedelta(days=35)
    tage = [beginn + timedelta(weeks=4 * nummer) for nummer in range(6)]
    treffen = [Treffen(tag=tag, statt=tag) for tag in tage]
    abend = Speicherthema(
        titel="Der erste offene Abend", wer=KREIS[0], art="informieren", stand="erledigt", seit=beginn
    )
    wege = Speicherthema(
        titel="Wie finden neue Leute zu uns?", wer=KREIS[2], art="beraten", minuten=25, punkte=5, seit=beginn
    )
    treffen[0].punkte = [_point(wege, 25, "offen")]
    treffen[1].punkte = [_point(abend, 10, "erledigt"), _point(wege, 25, "offen")]
    neue = [
        ("Wer übernimmt die Schlüssel fürs Bürgerhaus?", KREIS[1], "entscheiden", 10, 4),
        ("Gemeinsamer Stand beim Stadtteilfest", KREIS[3], "entscheiden", 20, 6),
        ("Nachbarschaftshilfe: Wer kennt wen?", KREIS[2], "beraten", 20, 4),
        ("Neues aus der Stadtbücherei", KREIS[0], "informieren", 5, 1),
        ("Ein Aushang in drei Sprachen", KREIS[3], "beraten", 15, 2),
    ]
    themen = [
        Speicherthema(
            titel=titel, wer=wer, art=art, minuten=minuten, punkte=punkte, seit=heute - timedelta(days=9 - nummer)
        )
        for nummer, (titel, wer, art, minuten, punkte) in enumerate(neue)
    ]
    geparkt = Speicherthema(
        titel="Ein eigener Schaukasten am Markt",
        wer=KREIS[1],
        art="beraten",
        stand="geparkt",
        geparkt_bis=heute + timedelta(days=70),
        warum_geparkt="Die Kommune plant den Markt gerade um.",
        seit=beginn,
    )
    return Stammtisch(
        titel="Runder Tisch Nachbarschaft",
        art="steuerung",
        wozu="Wir bringen zusammen, wer in Lindenau etwas für die Nachbarschaft tut.",
        ort=ORT,
        zeit="17:00",
        laenge="90",
        kernteam=KREIS,
        themen=[abend, wege, *themen, geparkt],
        erster_tag=beginn,
        rhythmus="woche",
        alle=4,
        anzahl=6,
        treffen=treffen,
    )


def _network(heute: date) -> Stammtisch:
    war, kommt = heute - timedelta(days=20), heute + timedelta(days=10)
    return Stammtisch(
        titel="Stammtisch der Engagierten Städte",
        art="netzwerk",
        ort="Videorunde",
        teilnahmen=[
            Teilnahme(
                tag=war,
                titel="Wie haltet ihr eine Runde am Leben, wenn die Stelle halbiert wird?",
                versucht="Wir haben die Abende von monatlich auf alle zwei Monate gelegt.",
                mitbringen="Unser Aushang mit Telefonnummer: Drei Menschen haben angerufen.",
                mitnehmen="Die Leitung reihum wechseln (Tipp aus der erfundenen Gemeinde Wiesenthal-Nord).",
            ),
            Teilnahme(tag=kommt, titel="Wer hat Erfahrung mit einem Verfügungsfonds für Vereine?"),
        ],
        schritte=[
            Aufgabe(
                was="Wiesenthal-Nord nach dem Leitungsplan fragen",
                wer=KREIS[0],
                bis=war + timedelta(days=2),
                erledigt=True,
            ),
            Aufgabe(was="Leitung reihum: in der Kerngruppe vorschlagen", wer=KREIS[0], bis=heute + timedelta(days=21)),
        ],
    )


def _point(thema: Speicherthema, minuten: int, ausgang: str) -> Tagespunkt:
    felder = thema.model_dump(include={"id", "titel", "wer", "art"})
    return Tagespunkt.model_validate({**felder, "minuten": minuten, "ausgang": ausgang})
