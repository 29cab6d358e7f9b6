"""Which filled-in briefing lies in the example of the fictional town Lindenau?"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.briefing.blatt import Bitte, Briefing, Erfolg, Grund, Zahl, Zusage


def briefing_beispiel(heute: date) -> Briefing:
    """Make the sheet of a meeting that was some days ago; people, place, numbers and sources are invented.

    Args:
        heute: today; all days move with it.
    """
    jahr = heute.year - 1
    ende = date(jahr, 12, 31)
    zaehlung = f"eigene Zählung der Koordinierungsstelle Lindenau, {jahr}"
    return Briefing(
        titel="BürgermeisterInnen-Treffen",
        einladend="Programmbüro (in diesem Beispiel)",
        tag=heute - timedelta(days=9),
        beginn="14:00",
        ende="20:00",
        ort="Rathaus Offenfurt",
        kommune="Lindenau",
        amt="Bürgermeisterin",
        spitze="Amira Muster",
        begleitung="Tarek Vorlage, Büro der Bürgermeisterin",
        lohnt="In drei Orten hat der Rat die Koordination zur festen Stelle gemacht. Wie das ging, hören wir nur dort.",
        kontakt="Jonas Beispiel, Koordinierungsstelle Lindenau",
        zahlen=[
            Zahl(was="Anfragen von Freiwilligen", wert="212", stand=ende, quelle=zaehlung),
            Zahl(was="Davon vermittelt", wert="87", stand=ende, quelle=zaehlung),
            Zahl(was="Organisationen im Netzwerk", wert="23", stand=ende, quelle=f"Protokolle Runder Tisch, {jahr}"),
            Zahl(
                was="Stunden der Koordination", wert="19,5", stand=ende, quelle="Arbeitsvertrag", bemerkung="je Woche"
            ),
            Zahl(
                was="Eingetragene Vereine",
                wert="143",
                stand=date(jahr - 4, 5, 1),
                quelle=f"Vereinsliste der Verwaltung Lindenau, {jahr - 4}",
            ),
            Zahl(was="Räume, die Gruppen kostenlos nutzen", wert="7", stand=ende),
        ],
        erfolge=[
            Erfolg(
                titel="Offene Abende im Bürgerhaus",
                getan="Sechs Vereine laden jeden ersten Dienstag gemeinsam ein.",
                anders="Neun neue Menschen machen regelmäßig mit.",
                beleg="Teilnahmelisten von acht Abenden",
                satz="Seit es die offenen Abende gibt, machen neun neue Menschen regelmäßig mit.",
            ),
            Erfolg(
                titel="Ein Schlüssel für alle",
                getan="Die Schlüssel fürs Bürgerhaus gibt jetzt die Bücherei aus, auch am Abend.",
                anders="Gruppen warten nicht mehr auf den Hausmeister.",
                beleg="Schlüsselbuch der Bücherei",
                satz="Wer einen Raum braucht, hat den Schlüssel am selben Tag.",
            ),
            Erfolg(
                titel="Besuch zu Hause",
                getan="Zwölf Freiwillige besuchen Menschen, die nicht mehr aus dem Haus kommen.",
                anders="Die Warteliste ist kurz: drei Personen.",
                beleg="Einsatzplan der Freiwilligen",
                satz="Zwölf Freiwillige besuchen Menschen, die nicht mehr aus dem Haus kommen.",
            ),
        ],
        bitten=[
            Bitte(
                was="Der kleine Saal bleibt dienstags kostenlos",
                an="Rat",
                warum="Die offenen Abende haben kein eigenes Geld.",
                kosten="etwa 1.900 Euro Miete im Jahr",
                bis=heute + timedelta(days=75),
            ),
            Bitte(
                was="Die Koordination wird eine feste Stelle",
                an="Bürgermeisterin und Rat",
                warum="Die Stelle endet bald. Mit ihr enden Beratung und Vermittlung.",
                kosten="etwa 38.000 Euro im Jahr",
                bis=heute + timedelta(days=150),
            ),
        ],
        frage="Wie haben Sie im Rat eine Mehrheit für eine feste Koordination bekommen?",
        gespraech_am=heute - timedelta(days=7),
        gespraech_um="08:30",
        neues="In Offenfurt stellt sich jedes Jahr eine Gruppe im Rat vor. Das dauert zehn Minuten.",
        antwort="Zwei Orte haben die Stelle zuerst für zwei Jahre beschlossen und dann Zahlen vorgelegt.",
        orte="Offenfurt und die Verbandsgemeinde Auental. Dort rufen wir die Koordination an.",
        anders="Der Rat hört zweimal im Jahr von den Gruppen selbst.",
        zusagen=[
            Zusage(
                was="Gespräch mit den Fraktionen über die Stelle führen",
                wer="Amira Muster",
                an="Koordinierungsstelle",
                bis=heute + timedelta(days=20),
            ),
            Zusage(
                was="Beschluss aus Offenfurt schicken lassen",
                wer="Tarek Vorlage",
                an="Amira Muster",
                bis=heute - timedelta(days=2),
                erledigt=True,
            ),
            Zusage(
                was="Zehn Minuten für die Gruppen auf die Tagesordnung setzen",
                wer="Amira Muster",
                an="Runder Tisch",
                bis=heute + timedelta(days=45),
            ),
        ],
        gruende=[
            Grund(
                was="Die Koordination wird eine feste Stelle",
                kostet="Etwa 38.000 Euro im Jahr für eine halbe Stelle mit Sachkosten.",
                bringt="Vereine haben eine Ansprechperson. Freiwillige finden in einer Woche einen Platz.",
                ohne="Die Beratung endet. Anfragen landen in der Verwaltung, die dafür keine Zeit hat.",
            ),
            Grund(
                was="Ein kleines Budget für neue Ideen",
                fuer="foerderung",
                kostet="3.000 Euro im Jahr, höchstens 300 Euro für eine Idee.",
                bringt="Gruppen ohne Kasse können anfangen. Sie berichten danach auf einer halben Seite.",
                ohne="Nur Vereine mit Rücklagen probieren Neues aus.",
            ),
        ],
        gremium="Rat der Stadt Lindenau",
        sitzung_am=heute + timedelta(days=80),
        betreff="Koordination für Engagement als feste Stelle",
        beschluss="Der Rat beschließt eine halbe Stelle für die Koordination des Engagements, zunächst für zwei Jahre.",
        beteiligte="Runder Tisch Nachbarschaft\nBüro der Bürgermeisterin",
    )
