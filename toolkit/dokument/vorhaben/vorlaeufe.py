"""What is to be done before and after a joint activity, and how many days from it? Our own proposal for each kind."""

from __future__ import annotations

from toolkit.planung.rueckplan import Vorlauf

FEDER, ALLE = "Federführung", "alle Orte"
IMMER_VOR = (
    Vorlauf("Zusagen der Orte einholen: Wer macht mit, wer spricht für den Ort?", -84, FEDER),
    Vorlauf("Fragen, wer das schon macht: Landkreis, Landesnetzwerk, Freiwilligenagenturen", -84, FEDER),
    Vorlauf("Geld und Sachspenden klären", -70, FEDER),
)
IMMER_NACH = (
    Vorlauf("Allen danken und die Zahlen sammeln", 5, ALLE),
    Vorlauf("Kurz auswerten: Was ging gemeinsam besser als allein?", 21, FEDER),
)
VORLAEUFE: dict[str, tuple[Vorlauf, ...]] = {
    "freiwilligentag": (
        Vorlauf("Tag und gemeinsamen Namen festlegen", -112, ALLE),
        Vorlauf("Vereine und Einrichtungen nach Aufgaben für den Tag fragen", -70, ALLE),
        Vorlauf("Versicherung, Erste Hilfe und Haftung klären", -56, FEDER),
        Vorlauf("Plakat und Aufruf fertigstellen, für alle Orte gleich", -49, FEDER),
        Vorlauf("Anmeldung öffnen: Telefon und Zettel gehören dazu", -42, ALLE),
        Vorlauf("Presse einladen, alle Orte am selben Tag", -14, ALLE),
        Vorlauf("Werkzeug, Handschuhe und Getränke bereitlegen", -3, ALLE),
        Vorlauf("Freiwilligentag", 0, ALLE),
    ),
    "kampagne": (
        Vorlauf("Eine Botschaft in einem Satz beschließen", -77, ALLE),
        Vorlauf("Drei Menschen aus den Orten finden, die ihre Geschichte erzählen", -56, ALLE),
        Vorlauf("Einwilligung für Bilder und Texte einholen", -42, ALLE),
        Vorlauf("Plakat, Text und Bild fertigstellen", -35, FEDER),
        Vorlauf("Verteilen: Rathaus, Bücherei, Läden, Vereinsheime", -10, ALLE),
        Vorlauf("Die Kampagne beginnt", 0, ALLE),
    ),
    "anliegen": (
        Vorlauf("Das Anliegen auf einer Seite beschreiben: Was soll sich ändern, wer kann das?", -70, FEDER),
        Vorlauf("Beispiele aus mindestens drei Orten sammeln", -56, ALLE),
        Vorlauf("Mit der eigenen Stadtspitze sprechen, bevor jemand nach außen geht", -49, ALLE),
        Vorlauf("Brief abstimmen, jeder Ort sagt Ja", -28, ALLE),
        Vorlauf("Gesprächstermin anfragen", -28, FEDER),
        Vorlauf("Brief übergeben oder Gespräch führen", 0, FEDER),
        Vorlauf("Nachfragen, was daraus wird", 28, FEDER),
    ),
    "fortbildung": (
        Vorlauf("Thema und Leitung festlegen", -84, FEDER),
        Vorlauf("Raum ohne Stufen buchen, gut mit Bus und Bahn erreichbar", -63, FEDER),
        Vorlauf("Plätze auf die Orte verteilen und einladen", -49, ALLE),
        Vorlauf("Anmeldungen zählen, freie Plätze weitergeben", -14, ALLE),
        Vorlauf("Unterlagen und Anfahrt verschicken", -7, FEDER),
        Vorlauf("Fortbildung", 0, ALLE),
    ),
    "andere": (
        Vorlauf("Ablauf und Rollen festlegen", -56, ALLE),
        Vorlauf("Einladen oder bekannt machen", -35, ALLE),
        Vorlauf("Letzte Absprache am Telefon", -5, FEDER),
        Vorlauf("Der Tag selbst", 0, ALLE),
    ),
}
