"""What do the fictional towns around Lindenau offer and seek?"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.marktplatz.blatt import Abweichung, Gespraech, Marktplatz, Zettel


def marktplatz_beispiel(heute: date) -> Marktplatz:
    """Make a filled-in board of five invented places; one entry came back in two versions."""
    beratung = Zettel(
        id="m1biete0",
        seite="biete",
        ort="Eichberg",
        was="Zwei Abende Beratung für Vereine, die einen neuen Vorstand suchen",
        worte="Vereinsberatung, Vorstand, Nachfolge",
        kontakt="Freiwilligenagentur",
        telefon=True,
        besuch=True,
    )
    vorstand = Zettel(
        id="m2suche0",
        seite="suche",
        ort="Lindenau",
        was="Wer hat Vereine bei der Suche nach einem Vorstand begleitet?",
        worte="Vereinsberatung, Vorstand",
        kontakt="Koordination",
        telefon=True,
    )
    weitere = [
        Zettel(
            id="m3biete0",
            seite="biete",
            ort="Seefelden",
            was="Lastenrad, zweimal im Monat für ein Wochenende",
            worte="Lastenrad, Ausleihe",
            kontakt="Bürgerbüro",
            material=True,
        ),
        Zettel(
            id="m4suche0",
            seite="suche",
            ort="Birkenau am See",
            was="Erfahrungen mit einer Ehrenamtskarte im kleinen Ort",
            worte="Ehrenamtskarte",
            kontakt="Hauptamt",
            telefon=True,
        ),
        Zettel(
            id="m5biete0",
            seite="biete",
            ort="Lindenau",
            was="Unterlagen und Fehlerliste zu unserer Ehrenamtskarte",
            worte="Ehrenamtskarte, Anerkennung",
            kontakt="Koordination",
            telefon=True,
            material=True,
        ),
        Zettel(
            id="m6suche0",
            seite="suche",
            ort="Tannhof",
            was="Ein Saal für 40 Menschen an einem Samstag",
            worte="Raum",
            bis=heute + timedelta(days=60),
            besuch=True,
        ),
        Zettel(
            id="m7biete0",
            seite="biete",
            ort="Eichberg",
            was="Gemeindesaal mit Küche, samstags frei",
            worte="Saal, Küche",
            kontakt="Kirchengemeinde",
            besuch=True,
        ),
        Zettel(
            id="m8suche0",
            seite="suche",
            ort="Seefelden",
            was="Jugendliche erreichen, die in keinem Verein sind",
            worte="Jugend, offene Angebote",
            telefon=True,
        ),
    ]
    andere = beratung.model_copy(update={"was": "Ein Abend Beratung für Vereine, die einen neuen Vorstand suchen"})
    return Marktplatz(
        titel="Wer hat das schon gemacht?",
        runde="Regionalrunde Lindenau, fünf Orte",
        sammelt="Amira Muster, Koordination Lindenau",
        ruecklauf_bis=heute - timedelta(days=4),
        zettel=[beratung, vorstand, *weitere],
        abweichungen=[Abweichung(id="m9andere", zu=beratung.id, neu=andere, woher="eichberg.xlsx")],
        gespraeche=[
            Gespraech(
                id="m10gespr",
                titel="Erfahrungen mit einer Ehrenamtskarte im kleinen Ort",
                fragt="Birkenau am See, Hauptamt",
                hoert_zu="Lindenau, Koordination",
                tag=heute - timedelta(days=10),
                schritt="Erst mit zehn Geschäften sprechen, dann drucken",
            ),
        ],
    )
