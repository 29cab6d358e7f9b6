"""Which numbers about engagement does a Kommune usually have, and where does a coordinator find them?

All of it is our own proposal; no numbers are given, only places to look.
"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.planung.rueckplan import Vorlauf


@dataclass(frozen=True)
class Zahlvorschlag:
    """A number that usually exists: what it counts, where it is found, and what to mind."""

    schluessel: str
    was: str
    wo: str
    achtung: str = ""


ZAHLEN = (
    Zahlvorschlag(
        "vereine",
        "Eingetragene Vereine mit Sitz bei uns",
        "Vereinsregister beim Amtsgericht oder die Vereinsliste Ihrer Verwaltung",
        "Viele Gruppen sind kein eingetragener Verein. Schreiben Sie das dazu.",
    ),
    Zahlvorschlag(
        "anfragen",
        "Anfragen von Freiwilligen in einem Jahr",
        "Ihre eigene Zählung: Strichliste, Terminkalender, Postfach",
        "Sagen Sie, was Sie als Anfrage zählen.",
    ),
    Zahlvorschlag(
        "vermittelt",
        "Vermittelte Freiwillige in einem Jahr",
        "Ihre eigene Zählung oder die der Freiwilligenagentur",
    ),
    Zahlvorschlag(
        "netz",
        "Organisationen, die im Netzwerk mitarbeiten",
        "Ihre Protokolle des letzten Jahres: Wer war mindestens zweimal da?",
    ),
    Zahlvorschlag(
        "treffen",
        "Treffen und Teilnehmende in einem Jahr",
        "Ihre Teilnahmelisten und Protokolle",
        "Zählen Sie Teilnahmen, nicht Menschen, oder sagen Sie, wie Sie zählen.",
    ),
    Zahlvorschlag(
        "stunden",
        "Bezahlte Stunden der Koordination in der Woche",
        "Stellenplan, Arbeitsvertrag oder Bescheid",
    ),
    Zahlvorschlag(
        "geld",
        "Geld für Engagement in einem Jahr",
        "Haushaltsplan oder Kämmerei, dazu Bescheide über Fördermittel",
        "Trennen Sie eigenes Geld und Geld von anderen.",
    ),
    Zahlvorschlag(
        "ehrenamtskarten",
        "Ausgegebene Ehrenamtskarten",
        "Die Stelle, die sie ausgibt: Ihre Verwaltung, der Kreis oder das Land",
        "Die Karte gibt es nicht überall.",
    ),
    Zahlvorschlag(
        "feuerwehr",
        "Aktive in Freiwilliger Feuerwehr und Hilfsdiensten",
        "Jahresbericht der Feuerwehr und der Hilfsdienste",
    ),
    Zahlvorschlag(
        "raeume",
        "Räume, die Gruppen kostenlos nutzen",
        "Belegungspläne von Bürgerhaus, Schulen und Gemeinden",
    ),
    Zahlvorschlag(
        "einwohner",
        "Einwohner*innen",
        "Meldeamt oder Statistisches Landesamt",
        "Damit lassen sich andere Zahlen einordnen.",
    ),
    Zahlvorschlag(
        "land",
        "Anteil der Engagierten in unserem Land",
        "Länderbericht zum Freiwilligensurvey",
        "Diese Zahl gilt für das Land, nicht für Ihre Kommune. Schreiben Sie das dazu.",
    ),
)
# The steps and weeks of the offer's page in methodenkoffer/angebote/buergermeisterinnen-treffen.md.
EINLADUNG = (
    Vorlauf("Kurzen Brief schreiben: Warum lohnt sich das für uns?", -56),
    Vorlauf("Zahlen sammeln und die Quelle dazuschreiben", -42),
    Vorlauf("Mit der Kerngruppe zwei Bitten festlegen", -28),
    Vorlauf("Drei Erfolge in je einem Satz aufschreiben", -21),
    Vorlauf("Alles auf eine Seite bringen und in 15 Minuten gemeinsam durchgehen", -14),
    Vorlauf("Reise, Begleitung und nötige Unterstützung klären", -7),
    Vorlauf("Die eine Frage noch einmal auf einen Zettel schreiben", -1),
    Vorlauf("15 Minuten sprechen: Was war neu? Was ist zugesagt?", 3),
    Vorlauf("Zusagen mit Namen und Datum aufschreiben und bestätigen lassen", 7),
    Vorlauf("Kurze Meldung für Rat, Verwaltung und Presse abstimmen", 7),
    Vorlauf("Die Koordination des anderen Ortes anrufen", 14),
    Vorlauf("In der Kerngruppe berichten, was die Spitze mitträgt", 28),
    Vorlauf("Stand der Zusagen auf einer halben Seite zurückmelden", 91),
)
EIGENES = (
    Vorlauf("Termin mit dem Vorzimmer finden, Raum sichern", -56),
    Vorlauf("Einladen und sagen, worum es geht", -42),
    Vorlauf("Gemeinsame Frage mit den anderen Koordinationen festlegen", -28),
    Vorlauf("Erfolge und Bitten der Gruppen sammeln", -21),
    Vorlauf("Eine Seite schreiben und in 15 Minuten gemeinsam durchgehen", -14),
    Vorlauf("Erinnern, Getränke und nötige Unterstützung klären", -7),
    Vorlauf("Ablauf drucken, Zettel für Zusagen bereitlegen", -1),
    Vorlauf("15 Minuten sprechen: Was war neu? Was ist zugesagt?", 3),
    Vorlauf("Zusagen mit Namen und Datum an alle schicken", 7),
    Vorlauf("In der Kerngruppe berichten", 28),
    Vorlauf("Stand der Zusagen auf einer halben Seite zurückmelden", 91),
)
FRAGEN_DANACH = (
    (3, "Was war neu für Sie?", 3),
    (3, "Was kam auf unsere Frage?", 3),
    (2, "Welche zwei Orte arbeiten an derselben Sache? Wen rufen wir dort an?", 3),
    (5, "Was haben Sie zugesagt, und was wurde Ihnen zugesagt?", 0),
    (2, "Was soll bei uns anders werden?", 3),
)
