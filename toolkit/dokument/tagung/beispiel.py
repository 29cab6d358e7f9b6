"""What did the fictional town Lindenau bring home from a congress?"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.tagung.blatt import Folgeaufgabe, Mitbringsel, Tagung


def tagung_beispiel(heute: date) -> Tagung:
    """Make a filled-in sheet: the congress was two weeks ago; people and towns are invented."""
    vor = heute - timedelta(days=15)
    paten = Mitbringsel(
        id="b1paten0",
        was="Neue Engagierte bekommen drei Monate lang eine Patin oder einen Paten",
        ort="Eichberg",
        wer="Freiwilligenagentur Eichberg",
        vorhaben="Mit zwei Vereinen ausprobieren",
        stern=True,
    )
    kontakt = Mitbringsel(
        id="b2kontak",
        art="kontakt",
        was="Vorstände finden, Ämter teilen",
        ort="Seefelden",
        wer="Carla Exempel, Koordination Seefelden",
        vorhaben="Nach der Vorlage für geteilte Ämter fragen",
        stern=True,
    )
    return Tagung(
        titel="Netzwerktreffen",
        von=vor,
        bis=vor + timedelta(days=1),
        ort="Eichberg",
        einladung="Programm Engagierte Stadt",
        leute=["Amira Muster", "Jonas Beispiel"],
        fragen=[
            "Wie finden Vereine Nachfolge für den Vorstand?",
            "Wer hat Jugendliche ohne Verein erreicht?",
            "Was sagen Sie dem Rat, wenn er nach dem Nutzen fragt?",
        ],
        anmeldung_bis=vor - timedelta(days=30),
        angemeldet=True,
        reise_bis=vor - timedelta(days=21),
        reise_gebucht=True,
        bedarf_gemeldet=True,
        anreise="Zug ab Lindenau 7:12 Uhr.\nZimmer im Gasthaus am Markt, zwei Personen.",
        beitrag_titel="Wie teilt man ein Vorstandsamt?",
        beitrag_frage="Was hat bei Ihnen geholfen, damit Jüngere ein Amt übernehmen?",
        beitrag_bringt="- drei Gespräche mit Vorständen\n- ein Abend, zu dem fast niemand kam",
        beitrag_sucht="Orte, in denen sich zwei oder drei Menschen ein Amt teilen",
        beitrag_fuer="kleine Orte mit vielen Vereinen",
        beitrag_form="rat",
        mitbringsel=[
            paten,
            kontakt,
            Mitbringsel(
                id="b3rundga",
                was="Stadtspaziergang zu Orten des Engagements, geführt von Jugendlichen",
                ort="Birkenau am See",
                wer="Jugendring Birkenau",
                vorhaben="Beim Freiwilligentag anbieten",
                stern=True,
            ),
            Mitbringsel(
                id="b4notiz0",
                art="notiz",
                was="Viele Orte laden den Rat einmal im Jahr zum Frühstück mit Vereinen ein",
                vorhaben="In der Steuerungsgruppe ansprechen",
            ),
            Mitbringsel(
                id="b5kontak",
                art="kontakt",
                was="Fahrgemeinschaft zum nächsten Treffen",
                ort="Eichberg",
                wer="Theo Platzhalter, Stadtverwaltung",
            ),
        ],
        aufgaben=[
            Folgeaufgabe(
                id="b6aufgab",
                was="Mit zwei Vereinen ausprobieren: Paten für neue Engagierte (Eichberg)",
                wer="Amira Muster",
                bis=heute + timedelta(days=13),
                zu=paten.id,
            ),
            Folgeaufgabe(
                id="b7aufgab",
                was="Nach der Vorlage für geteilte Ämter fragen (Seefelden)",
                wer="Jonas Beispiel",
                bis=heute - timedelta(days=8),
                erledigt=True,
                zu=kontakt.id,
            ),
        ],
        bericht_ideen=[paten.id, "b3rundga"],
        bericht_gelernt="Geteilte Ämter gelingen, wenn die Aufgaben aufgeschrieben sind. Das haben drei Orte erzählt.",
        bericht_bitte="Bitte nennen Sie uns bis zum nächsten Treffen zwei Vereine, die Paten ausprobieren möchten.",
    )
