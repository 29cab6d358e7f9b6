"""What does a Regionaltreffen in the fictional town Lindenau look like, filled in? Towns and people are invented."""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.raster import propose_places, take_grid
from toolkit.dokument.regionaltreffen.umzug import make_tasks
from toolkit.dokument.regionaltreffen.werte import (
    Einnahme,
    Gast,
    Kosten,
    Raum,
    Sitzung,
    Thema,
    Zeitfenster,
    Zettel,
)
from toolkit.planung.kalendertage import notes_on_day

IN_TAGEN = 38
ANMELDETAGE = 14
PAPIER = (
    ("them1", "Nachwuchs im Vorstand", "Wie finden wir Menschen unter 30 für ein Amt auf Zeit?", "Birkenfurt", 7),
    ("them2", "Betriebe ansprechen", "Womit beginnt ein gutes erstes Gespräch?", "Lindenau", 9),
    ("them3", "Ein Dach für viele Projekte", "Wer macht was, ohne dass etwas doppelt läuft?", "Rosenthal am See", 6),
    ("them4", "Dank, der ankommt", "Welche Anerkennung kostet wenig und freut viele?", "Neumühlen", 5),
    ("them5", "Engagement in kleinen Dörfern", "Wie halten wir Treffen ohne Bus am Abend?", "Erlengrund", 6),
)
GAESTE = (
    (
        "Amira Muster",
        "Lindenau",
        "Koordination",
        "ja",
        "vegetarisch",
        "",
        "ja",
        "",
        "Vorlage für Gespräche mit Betrieben",
    ),
    ("Jonas Beispiel", "Lindenau", "Raum und Technik", "ja", "", "", "ja", "", ""),
    (
        "Helga Probe",
        "Birkenfurt",
        "Freiwilligenagentur",
        "ja",
        "vegetarisch",
        "",
        "nein",
        "junge Leute",
        "Mentorenkreis",
    ),
    ("Tarek Vorlage", "Birkenfurt", "Jugendring", "ja", "ohne Nüsse", "", "ja", "", "Ideenwerkstatt"),
    ("Edda Entwurf", "Rosenthal am See", "Rathaus", "ja", "", "Platz vorn, hört schwer", "ja", "Übersicht", ""),
    ("Paul Skizze", "Rosenthal am See", "Bürgerstiftung", "ja", "", "", "", "", "kleiner Fördertopf"),
    (
        "Rosa Zettel",
        "Neumühlen",
        "Mehrgenerationenhaus",
        "ja",
        "vegan",
        "Rollstuhl, Tür breiter als 90 cm",
        "ja",
        "",
        "",
    ),
    ("Lorenz Kladde", "Neumühlen", "Verein Mühlenfreunde", "", "", "", "", "", ""),
    ("Ines Blatt", "Erlengrund", "Dorfladen", "ja", "", "", "ja", "Fahrgemeinschaft", "Erfahrung mit Rufbus"),
    ("Kemal Bogen", "Erlengrund", "Ortsvorsteher", "nein", "", "", "", "", ""),
)


def example(heute: date) -> Regionaltreffen:
    """Make the example: five weeks before the day, half of the work is done."""
    tag = _good_day(heute)
    treffen = Regionaltreffen(
        titel="Regionaltreffen in Lindenau",
        tag=tag,
        beginn="10:00",
        ende="17:00",
        ort="Bürgerhaus Lindenau",
        adresse="Am Anger 3, 00000 Lindenau",
        gastgeber="Lindenau",
        land="BB",
        personen=13,
        moderation="Tarek Vorlage",
        kontakt="Koordination Lindenau, treffen@lindenau.example",
        telefon="0000 12 34 56 (Empfang)",
        absender="Amira Muster für das Netzwerk in Lindenau",
        anmeldung_bis=tag - timedelta(days=ANMELDETAGE),
        worum="Fünf Nachbarorte, fünf Fragen, ein Tag. Wir hören voneinander und verabreden, was wir gemeinsam tun.",
        anfahrt="Vom Bahnhof acht Minuten zu Fuß, immer am Bach entlang. Parkplätze hinter dem Haus.",
        raumzugang="Eingang ohne Stufen von der Hofseite, breite Türen, Toilette für Rollstühle im Erdgeschoss.",
        themen=[Thema(id=k, titel=t, frage=f, von=v, papierpunkte=p) for k, t, f, v, p in PAPIER],
        punkte_je_person=3,
        punkte_je_thema=2,
        themenzahl=3,
        klebende=11,
        stimmzettel=[
            Zettel(id="zett1", punkte={"them1": 2, "them2": 1}),
            Zettel(id="zett2", punkte={"them2": 1, "them3": 1, "them5": 1}),
        ],
        zeiten=[
            Zeitfenster(id="zeit1", beginn="11:40", ende="12:20"),
            Zeitfenster(id="zeit2", beginn="12:20", ende="13:00"),
        ],
        raeume=[
            Raum(id="raum1", name="Saal", plaetze=40),
            Raum(id="raum2", name="Vereinszimmer", plaetze=12),
            Raum(id="raum3", name="Küche mit großem Tisch", plaetze=10),
        ],
        sitzungen=[
            Sitzung(id="sitz1", titel="Nachwuchs im Vorstand", anbietende=["Helga Probe"], interesse=8),
            Sitzung(id="sitz2", titel="Betriebe ansprechen", anbietende=["Amira Muster"], interesse=9),
            Sitzung(
                id="sitz3",
                titel="Ein Dach für viele Projekte",
                anbietende=["Edda Entwurf"],
                interessierte=["Amira Muster", "Paul Skizze", "Rosa Zettel"],
            ),
            Sitzung(
                id="sitz4",
                titel="Dank, der ankommt",
                anbietende=["Rosa Zettel", "Helga Probe"],
                interessierte=["Edda Entwurf", "Jonas Beispiel"],
            ),
            Sitzung(id="sitz5", titel="Engagement in kleinen Dörfern", anbietende=["Ines Blatt"], raum="raum2"),
        ],
        fassung="Ganzer Tag",
        gaeste=[_guest(nummer, zeile) for nummer, zeile in enumerate(GAESTE, 1)],
        kosten=[
            Kosten(
                id="kost1", was="Saal und Nebenräume", art="raum", einzelpreis=180, gedeckt_durch="Rathaus Lindenau"
            ),
            Kosten(id="kost2", was="Mittagessen und Kaffee", art="verpflegung", einzelpreis=16.5, je_person=True),
            Kosten(id="kost3", was="Honorar für die Moderation", art="honorar", einzelpreis=400),
            Kosten(id="kost4", was="Papier, Stifte, Klebepunkte", art="material", einzelpreis=45.9, bezahlt=True),
            Kosten(id="kost5", was="Rufbus für den Rundgang", art="fahrt"),
        ],
        einnahmen=[
            Einnahme(id="einn1", was="Zuschuss aus dem Ehrenamtsfonds", betrag=500, zugesagt=True),
            Einnahme(id="einn2", was="Sparkasse am Anger", betrag=150),
        ],
        eingeladen_am=heute - timedelta(days=12),
    )
    treffen = take_grid(treffen, propose_places(treffen))
    return _with_tasks(treffen, heute)


def _good_day(heute: date) -> date:
    """Find a day in some weeks of which there is nothing to say: a workday in an ordinary week."""
    tag = heute + timedelta(days=IN_TAGEN)
    while notes_on_day(tag, heute, "BB"):
        tag += timedelta(days=1)
    return tag


def _with_tasks(treffen: Regionaltreffen, heute: date) -> Regionaltreffen:
    """Make the tasks as if the work had begun twelve weeks before; what is due is done."""
    frueh = (treffen.tag or heute) - timedelta(days=90)
    mit = make_tasks(treffen, frueh).treffen
    aufgaben = [a.model_copy(update={"erledigt": a.bis is not None and a.bis < heute}) for a in mit.aufgaben]
    return mit.model_copy(update={"aufgaben": aufgaben})


def _guest(nummer: int, zeile: tuple[str, ...]) -> Gast:
    name, ort, funktion, zusage, essen, zugang, foto, sucht, bietet = zeile
    mail = f"{name.split()[0].lower()}@{ort.split()[0].lower()}.example"
    return Gast.model_validate(
        {
            "id": f"gast{nummer}",
            "name": name,
            "ort": ort,
            "funktion": funktion,
            "mail": mail.replace("ü", "ue"),
            "zusage": zusage,
            "essen": essen,
            "zugang": zugang,
            "foto": foto,
            "sucht": sucht,
            "bietet": bietet,
        }
    )
