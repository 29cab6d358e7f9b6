"""What is to be done when before and after a Regionaltreffen?

Our own proposal; weeks and words are those of ``methodenkoffer/angebote/regionaltreffen.md`` and of the workshop plan.
"""

from __future__ import annotations

from toolkit.planung.rueckplan import Vorlauf

KOORDINATION = "Koordination"
TEAM = "Team vor Ort"
MODERATION = "Koordination und Moderation"

VORLAUF = (
    Vorlauf("Termin und Ort mit dem Programmbüro und den Nachbarorten abstimmen", -84, KOORDINATION),
    Vorlauf("Kosten und mögliche Zuschüsse klären, auch beim Land nachfragen", -84, KOORDINATION),
    Vorlauf("Raum ohne Stufen buchen, mit Wänden für Plakate und Ecken für vier kleine Gruppen", -70, TEAM),
    Vorlauf(
        "Den Weg einmal selbst gehen: Haltestelle, Türen, Toilette, Ton. Aufschreiben, wie man hineinkommt", -70, TEAM
    ),
    Vorlauf("Die Spitze des Ortes um eine Begrüßung bitten: fünf Minuten, nicht länger", -56, KOORDINATION),
    Vorlauf(
        "Einladen und fragen: Was suchen Sie? Was bieten Sie? Was brauchen Sie beim Essen und zum Dabeisein?",
        -56,
        KOORDINATION,
    ),
    Vorlauf("Erste Menschen für die Moderation ansprechen", -42, KOORDINATION),
    Vorlauf("Bei Orten anrufen, die noch nicht geantwortet haben", -35, KOORDINATION),
    Vorlauf("Eine Moderation fest vereinbaren: jemand, der nicht selbst einlädt", -28, KOORDINATION),
    Vorlauf("Themen sortieren und den Ablauf mit der Moderation festlegen", -28, MODERATION),
    Vorlauf("Rundgang von höchstens 45 Minuten planen, mit Sitzgelegenheiten", -21, TEAM),
    Vorlauf("Alle Orte bitten, ein gutes Beispiel auf einem Blatt mitzubringen", -21, KOORDINATION),
    Vorlauf("Rundgang einmal ablaufen, mit Uhr und mit jemandem, der schlecht zu Fuß ist", -14, TEAM),
    Vorlauf("Essen bestellen; Wünsche zu Kost und Unterstützung beachten", -14, TEAM),
    Vorlauf("Hilfe für Empfang, Fotos und Mitschrift in den Gruppen gewinnen", -14, TEAM),
    Vorlauf("Ablauf, Anfahrt und eine Telefonnummer an alle schicken", -7, KOORDINATION),
    Vorlauf(
        "Einwilligung für Fotos vorbereiten: Spalte in der Teilnahmeliste, eine feste Person fotografiert", -7, TEAM
    ),
    Vorlauf("Papiere drucken: Namensschilder, Teilnahmeliste, Themenplakat, Zettel, Rückmeldebogen", -3, KOORDINATION),
    Vorlauf("Raum stellen, Tafel für Themen und Räume aufhängen, Namensschilder und Stifte bereitlegen", -1, TEAM),
    Vorlauf("Kurzer Dank an alle, die geholfen haben", 2, KOORDINATION),
    Vorlauf("Fotos der Plakate und die Verabredungen verschicken", 7, KOORDINATION),
    Vorlauf("Dokumentation von zwei bis vier Seiten verschicken, auch an das Programmbüro", 14, KOORDINATION),
    Vorlauf("Liste mit „Wir suchen“ und „Wir bieten“ an alle Orte geben", 14, KOORDINATION),
    Vorlauf("Angaben zu Essen und Unterstützung löschen, niemand braucht sie mehr", 14, KOORDINATION),
)
SPAETER = (
    Vorlauf("Den nächsten gastgebenden Ort anrufen und Unterlagen übergeben", 28, KOORDINATION),
    Vorlauf("In einer kurzen Videorunde fragen, was aus den Verabredungen wurde", 90, KOORDINATION),
)
