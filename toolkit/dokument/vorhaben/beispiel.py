"""What do the fictional places around Lindenau do together?"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.regionalgruppe.beispiel import gruppenstand_beispiel
from toolkit.dokument.vereinbarung.werte import Ausgabe, Geldbeitrag, Pruefung, Sachbeitrag, Ziel
from toolkit.dokument.vorhaben.blatt import Mitwirkung, Vorhaben
from toolkit.dokument.vorhaben.fahrplan import make_tasks

SAMSTAG = 5


def vorhaben_beispiel(heute: date) -> Vorhaben:
    """Make a filled-in plan of a Freiwilligentag of three invented places; one agreement and some money are missing."""
    ziele = [
        Ziel(id="ziel0001", was="150 Menschen packen an einem Tag mit an", merkmal="Zahl der ausgegebenen Handschuhe"),
        Ziel(id="ziel0002", was="Unternehmen lernen Vereine kennen", merkmal="Fünf Betriebe schicken ein Team"),
    ]
    v = Vorhaben(
        titel="Freiwilligentag rund um Lindenau",
        gruppe=gruppenstand_beispiel(heute),
        form="laendergrenzen",
        form_warum="Eichberg und Ulmenhain liegen in zwei Ländern, aber nur 50 Kilometer auseinander.",
        sache="freiwilligentag",
        worum="Ein Samstag, an dem in drei Orten gleichzeitig angepackt wird.",
        fuer_wen="Alle, die einmal hineinschnuppern wollen, und Betriebe mit ihren Teams",
        warum="Zwei Orte machen den Tag schon, jeder für sich. Zusammen berichtet die Zeitung, und Betriebe mit "
        "mehreren Standorten können überall mitmachen.",
        ziele=ziele,
        pruefungen=[
            Pruefung(
                id="stelle01",
                ziel="ziel0001",
                name="Bürgerstiftung Eichberg",
                tut="Eigener Freiwilligentag im September",
                umgang="mitmachen",
            ),
            Pruefung(
                id="stelle02",
                ziel="ziel0002",
                name="Freiwilligenagentur Ahornsee",
                tut="Börse für Engagement und Unternehmen",
                umgang="ergaenzen",
            ),
        ],
        mitwirkende=[
            Mitwirkung(
                id="mitmach1", ort="eichberg0", wer="Eichberg", macht="Plakat und Anmeldung", gibt="Saal", sicher=True
            ),
            Mitwirkung(
                id="mitmach2", ort="ulmenhai0", wer="Ulmenhain", macht="Presse", gibt="20 Paar Handschuhe", sicher=True
            ),
            Mitwirkung(id="mitmach3", ort="lindenau0", wer="Lindenau", macht="Kontakt zu den Betrieben"),
        ],
        federfuehrung="Geschäftsstelle der Bürgerstiftung Eichberg",
        vertretung="Leitung Mehrgenerationenhaus Ulmenhain",
        tag=_saturday(heute + timedelta(days=150)),
        ausgaben=[
            Ausgabe(id="kosten01", was="Druck der Plakate", betrag=240),
            Ausgabe(id="kosten02", was="Getränke und Suppe", betrag=450),
        ],
        einnahmen=[
            Geldbeitrag(id="geld0001", was="Spende", wer="Sparkasse (erfunden)", betrag=400, zugesagt=True),
        ],
        sachen=[Sachbeitrag(id="sache001", was="Werkzeug für 60 Menschen", wer="Bauhof Eichberg", wert=300)],
    )
    mit_aufgaben = make_tasks(v, heute).vorhaben
    # Stable names, so that the example is the same each time it is made.
    aufgaben = [a.model_copy(update={"id": f"vorlauf{nr:02d}"}) for nr, a in enumerate(mit_aufgaben.aufgaben, 1)]
    return mit_aufgaben.model_copy(update={"aufgaben": aufgaben})


def _saturday(tag: date) -> date:
    return tag + timedelta(days=(SAMSTAG - tag.weekday()) % 7)
