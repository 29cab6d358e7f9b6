"""What does each figure say, what does it not say, and what can one do?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Erklaerung:
    """What is always said of a figure: its name, its caution, what to do, and where the method comes from."""

    titel: str
    vorsicht: str
    was_tun: str
    quelle: str


ERKLAERUNGEN = {
    "dichte": Erklaerung(
        "Wie eng das Netz ist",
        "Mehr ist nicht immer besser: Verbindungen kosten Zeit. Große Netze sind immer lockerer als kleine.",
        "Fragen Sie nicht „Wie werden es mehr?“, sondern „Welche eine Verbindung fehlt uns wirklich?“.",
        "Dichte: Wasserman und Faust 1994",
    ),
    "gegenseitigkeit": Erklaerung(
        "Was auf Gegenseitigkeit beruht",
        "Nur Verbindungen mit Richtung zählen. Bei Geld ist eine Richtung ganz normal.",
        "Sprechen Sie mit denen, die immer nur geben: Was bekommen sie zurück?",
        "Reziprozität: Wasserman und Faust 1994",
    ),
    "zentralisierung": Erklaerung(
        "Wie viel bei einer Stelle zusammenläuft",
        "Am Anfang trägt oft eine Stelle das Netz. Das ist kein Fehler, auf Dauer aber ein Risiko.",
        "Geben Sie zwei Aufgaben der Mitte an andere ab, zum Beispiel das Einladen und das Protokoll.",
        "Grad-Zentralisierung: Freeman 1978",
    ),
    "vermittlung": Erklaerung(
        "Über wen die Wege führen",
        "Gezählt sind kürzeste Wege. Menschen nehmen auch Umwege, und nicht jede Linie trägt gleich viel.",
        "Sorgen Sie für eine zweite Verbindung neben dieser Stelle, bevor sie überlastet ist.",
        "Vermittlung: Freeman 1977, berechnet nach Brandes 2001",
    ),
    "luecken": Erklaerung(
        "Wer Verschiedene kennt",
        "Zwischen Fremden zu stehen, gibt Spielraum und kostet Kraft. Über den Willen sagt es nichts.",
        "Bitten Sie diese Stelle, zwei ihrer Kontakte miteinander bekannt zu machen.",
        "Constraint: Burt 1992",
    ),
    "sektorbruecken": Erklaerung(
        "Wer zwischen den Bereichen vermittelt",
        "Gezählt ist, wer dazwischen steht. Ob dort wirklich vermittelt wird, wissen nur die Beteiligten.",
        "Holen Sie diese Stellen in die Vorbereitung, wenn mehrere Bereiche an einen Tisch sollen.",
        "Brückenrollen: nach Gould und Fernandez 1989",
    ),
    "schnittpunkte": Erklaerung(
        "Ohne wen das Netz zerfällt",
        "Auf der Karte fehlt oft, was niemand eingetragen hat. Prüfen Sie es, bevor Sie es laut sagen.",
        "Legen Sie zu jeder dieser Stellen eine Vertretung und eine zweite Verbindung fest.",
        "Artikulationspunkte: Hopcroft und Tarjan 1973",
    ),
    "bruecken": Erklaerung(
        "Woran nur ein Faden hängt",
        "Ein einzelner Faden kann sehr haltbar sein. Fällt er aus, gibt es aber keinen zweiten.",
        "Laden Sie von der anderen Seite des Fadens eine zweite Person ein.",
        "Brücken: Tarjan 1974",
    ),
    "teile": Erklaerung(
        "In wie viele Teile das Netz zerfällt",
        "Wer allein steht, ist vielleicht nur noch nicht gefragt worden.",
        "Suchen Sie zwischen zwei Teilen ein Paar, das ein gemeinsames Anliegen hat.",
        "Komponenten: Wasserman und Faust 1994",
    ),
    "gruppen": Erklaerung(
        "Welche Gruppen sich bilden",
        "Die Grenzen sind nicht scharf. Eine andere Rechnung kann einzelne Stellen anders zuordnen.",
        "Prüfen Sie, ob jede Gruppe beim nächsten Treffen mit einer Person am Tisch sitzt.",
        "Louvain: Blondel und andere 2008; Modularität: Newman und Girvan 2004",
    ),
    "mischung": Erklaerung(
        "Ob die Gruppen die Bereiche mischen",
        "Stellen ohne Bereich zählen nicht mit. Tragen Sie Bereiche nach, wo Sie sie kennen.",
        "Stellen Sie einer Gruppe aus nur einem Bereich eine Frage, die sie allein nicht lösen kann.",
        "Reinheit von Gruppen: Manning, Raghavan und Schütze 2008",
    ),
    "abstand": Erklaerung(
        "Wie weit es von einem zum anderen ist",
        "Gezählt sind nur Paare, zwischen denen ein Weg besteht.",
        "Bei mehr als drei Schritten kommt Wichtiges selten an. Ein gemeinsamer Verteiler kürzt ab.",
        "Mittlere Weglänge: Wasserman und Faust 1994",
    ),
    "offenheit": Erklaerung(
        "Ob die Bereiche unter sich bleiben",
        "Ein kleiner Bereich hat fast immer mehr Verbindungen nach außen, schon weil er klein ist.",
        "Planen Sie eine Sache, die kein Bereich allein kann.",
        "E-I-Index: Krackhardt und Stern 1988",
    ),
    "kern": Erklaerung(
        "Wer den festen Kern bildet",
        "Der Kern ist, wer untereinander viel verbunden ist. Wichtig sein kann man auch am Rand.",
        "Fragen Sie: Wer von außen sollte im nächsten Jahr zum Kern gehören?",
        "k-Kern: Seidman 1983",
    ),
    "ruecklauf": Erklaerung(
        "Wie viele geantwortet haben",
        "Unter 50\u00a0% zeigen wir keine Kennzahlen, unter 75\u00a0% nur mit Vorsicht. Die Grenzen sind unsere Wahl.",
        "Eine freundliche Erinnerung am Telefon bringt mehr als drei Mails.",
        "Wirkung fehlender Antworten: Costenbader und Valente 2003",
    ),
    "vertrauen": Erklaerung(
        "Wie sehr man sich vertraut",
        "Viele kreuzen freundlicher an, als sie denken. Achten Sie auf Unterschiede, nicht auf die Höhe.",
        "Fragen Sie im Gespräch: Was müsste geschehen, damit wir uns mehr zutrauen?",
        "Mittelwert der Antworten von 1 bis 5, eigene Frage",
    ),
    "nutzen": Erklaerung(
        "Was die Verbindungen bringen",
        "Nutzen zeigt sich oft spät. Neue Verbindungen bekommen darum leicht zu wenig.",
        "Fragen Sie bei einer Verbindung mit wenig Nutzen: Was würden Sie gern bekommen, was können Sie geben?",
        "Mittelwert der Antworten von 1 bis 5, eigene Frage",
    ),
    "konflikte": Erklaerung(
        "Wie viele Konflikte es gibt",
        "Ein Konflikt ist kein Fehler. Mancher Streit gehört zur Sache und bringt sie voran.",
        "Sprechen Sie mit den Beteiligten einzeln und nicht in der großen Runde.",
        "Anzahl der Paare: Wasserman und Faust 1994",
    ),
    "konfliktherd": Erklaerung(
        "Ob sich Konflikte häufen",
        "Wer an einer schwierigen Stelle sitzt, bekommt den Streit der anderen ab. Schuld ist damit nicht gemeint.",
        "Suchen Sie Hilfe von außen, zum Beispiel eine Kollegiale Beratung, bevor Sie etwas entscheiden.",
        "Grad-Zentralisierung: Freeman 1978",
    ),
}
