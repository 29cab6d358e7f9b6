"""What happens in each step of a Kollegiale Beratung, who speaks, who is silent, and what is said aloud?

The eight steps and their minutes are those of our own method card ``kollegiale-beratung``; a test compares them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Rolle = Literal["fall", "moderation", "mitschrift", "zeit", "beratung", "aussenkreis"]
LAENGEN = (45, 60, 90)
MINUTEN: Mapping[int, tuple[int, ...]] = {
    45: (5, 6, 5, 4, 7, 9, 4, 5),
    60: (7, 8, 8, 5, 10, 12, 5, 5),
    90: (10, 12, 12, 8, 16, 18, 7, 7),
}


@dataclass(frozen=True)
class Beratungsphase:
    """One step.

    Attributes:
        id: name of the step.
        titel: what people call it.
        minuten: how long it lasts; 0 as long as no length was chosen.
        worum: what everybody does.
        ansage: what the moderation says, with quotation marks.
        spricht, schweigt: who speaks and who is silent, in a few words.
        online: what is different in a video call.
        rollen: what each role does now.
        regeln: short rules.
        saetze: how a sentence may begin.
        fall_schweigt: whether the person with the case only listens.
    """

    id: str
    titel: str
    worum: str
    ansage: str
    spricht: str
    schweigt: str
    online: str
    rollen: Mapping[Rolle, str]
    regeln: tuple[str, ...] = ()
    saetze: tuple[str, ...] = ()
    fall_schweigt: bool = False
    minuten: int = field(default=0)


PHASEN = (
    Beratungsphase(
        id="wahl",
        titel="Rollen verteilen und Anliegen wählen",
        worum="Wer ein Anliegen hat, sagt es in einem Satz. Die Gruppe wählt das dringendste. Dann nehmen alle ihre "
        "Rolle und versprechen, dass nichts nach außen geht.",
        ansage="„Wer hat eine Frage, die heute drängt? Bitte ein Satz. Und zur Erinnerung: Was hier gesagt wird, "
        "bleibt hier. Namen von anderen lassen wir weg.“",
        spricht="Alle, reihum",
        schweigt="Niemand",
        online="Prüfen Sie, ob sich alle hören und sehen. Niemand nimmt auf. Öffnen Sie ein gemeinsames Dokument.",
        rollen={
            "fall": "Sagen Sie Ihr Anliegen in einem Satz. Es betrifft Sie selbst und ist noch offen.",
            "moderation": "Begrüßen, Rollen klären, Verschwiegenheit laut vereinbaren.",
            "mitschrift": "Papier und Stift bereitlegen. Notieren Sie nur das Anliegen.",
            "zeit": "Uhr bereitlegen und die Schritte mit ihren Minuten sichtbar aufhängen.",
            "beratung": "Haben Sie selbst ein Anliegen? Sagen Sie es in einem Satz.",
        },
        regeln=("Das Anliegen betrifft die Person selbst und ist noch offen.", "Wer betroffen ist, berät nicht mit."),
    ),
    Beratungsphase(
        id="erzaehlen",
        titel="Erzählen",
        worum="Die Person mit dem Fall erzählt frei. Alle anderen hören zu und unterbrechen nicht.",
        ansage="„Erzählen Sie, wie es dazu kam und wo Sie jetzt stehen. Was haben Sie schon versucht?“",
        spricht="Wer den Fall einbringt",
        schweigt="Alle anderen",
        online="Alle anderen schalten den Ton aus und lassen die Kamera an.",
        rollen={
            "fall": "Erzählen Sie, wie es Ihnen in den Sinn kommt. Namen anderer lassen Sie weg.",
            "moderation": "Zuhören. Nur fragen, wenn die Person stockt.",
            "mitschrift": "Stichworte notieren, keine Namen.",
            "zeit": "Zwei Minuten vor Schluss ein Zeichen geben.",
            "beratung": "Zuhören. Einfälle für später aufschreiben.",
        },
        regeln=("Niemand unterbricht.", "Frühe Ratschläge kommen auf einen Zettel und warten bis Schritt 6."),
    ),
    Beratungsphase(
        id="nachfragen",
        titel="Nachfragen",
        worum="Die Gruppe fragt nach Fakten und nach dem Erleben, kurz und offen. Vier bis sechs Fragen genügen.",
        ansage="„Jetzt nur Fragen, die helfen zu verstehen. ‚Haben Sie schon an … gedacht?‘ kommt später dran.“",
        spricht="Beratende fragen, wer den Fall einbringt, antwortet knapp",
        schweigt="Niemand – aber noch keine Ratschläge",
        online="Wer fragen möchte, hebt die Hand. Die Moderation ruft auf.",
        rollen={
            "fall": "Antworten Sie knapp. Sie dürfen eine Antwort ablehnen.",
            "moderation": "Ratschläge in Frageform freundlich anhalten.",
            "mitschrift": "Nur Wichtiges ergänzen.",
            "zeit": "Zwei Minuten vor Schluss ein Zeichen geben.",
            "beratung": "Kurze, offene Fragen stellen. Eine Frage, dann die nächste Person.",
        },
        regeln=("Eine Frage auf einmal.", "Keine Ratschläge in Frageform."),
        saetze=("Was geschah, bevor …?", "Wie ging es Ihnen, als …?", "Wer gehört noch dazu?"),
    ),
    Beratungsphase(
        id="frage",
        titel="Die Frage auf den Punkt bringen",
        worum="Die Person mit dem Fall sagt, was sie von der Gruppe wissen möchte. Am Ende steht ein Satz, groß und "
        "für alle sichtbar. Er gilt für den Rest der Runde.",
        ansage="„Was soll die Gruppe für Sie beantworten? Versuchen Sie einen Satz: Wie kann ich …?“",
        spricht="Wer den Fall einbringt, mit der Moderation",
        schweigt="Beratende",
        online="Die Frage steht groß oben im gemeinsamen Dokument.",
        rollen={
            "fall": "Suchen Sie einen Satz, der mit „Wie“ oder „Was“ beginnt und von Ihnen handelt.",
            "moderation": "Beim Formulieren helfen. Die Worte der Person gelten.",
            "mitschrift": "Die Frage wörtlich und groß aufschreiben, dann vorlesen.",
            "zeit": "Eine Minute vor Schluss ein Zeichen geben.",
            "beratung": "Zuhören. Die Frage gehört der Person mit dem Fall.",
        },
        regeln=("Eine Frage, nicht drei.", "Die Person mit dem Fall hat das letzte Wort."),
        saetze=("Wie kann ich …, ohne dass …?", "Was kann ich tun, damit …?", "Was übersehe ich, wenn …?"),
    ),
    Beratungsphase(
        id="vermutungen",
        titel="Vermutungen äußern",
        worum="Die Person mit dem Fall rückt ein Stück aus dem Kreis und hört nur zu. Die anderen sprechen darüber, "
        "was dahinterstecken könnte: Wer will was? Was bleibt unausgesprochen?",
        ansage="„Bitte beginnen Sie mit ‚Ich vermute …‘ oder ‚Mir fällt auf …‘. Noch keine Lösungen.“",
        spricht="Beratende",
        schweigt="Wer den Fall einbringt",
        online="Wer den Fall einbringt, schaltet Ton und Kamera aus und hört zu.",
        rollen={
            "fall": "Ein Stück aus dem Kreis rücken. Nur zuhören, auch wenn es schwerfällt.",
            "moderation": "Auf Vermutungen achten. Lösungen und Urteile anhalten.",
            "mitschrift": "Jede Vermutung in einem Satz festhalten.",
            "zeit": "Zwei Minuten vor Schluss ein Zeichen geben.",
            "beratung": "Vermuten, nicht urteilen. Sprechen Sie über die Lage, nicht zur Person.",
        },
        regeln=("Es sind Vermutungen, keine Urteile.", "Noch keine Lösungen."),
        saetze=("Ich vermute, dass …", "Mir fällt auf, dass …", "Es könnte sein, dass …"),
        fall_schweigt=True,
    ),
    Beratungsphase(
        id="ideen",
        titel="Ideen sammeln",
        worum="Reihum kommen Vorschläge, kurz und auch ungewöhnlich. Niemand bewertet. Es geht so lange reihum, bis "
        "nichts Neues mehr kommt. Die Person mit dem Fall hört weiter nur zu.",
        ansage="„An dieser Stelle würde ich … Wer hat noch etwas ganz anderes?“",
        spricht="Beratende, reihum",
        schweigt="Wer den Fall einbringt",
        online="Wer den Fall einbringt, lässt Ton und Kamera aus. Die Moderation ruft reihum auf.",
        rollen={
            "fall": "Weiter nur zuhören. Sie müssen zu nichts etwas sagen.",
            "moderation": "Reihum aufrufen. Bewertungen anhalten. Nach ganz anderem fragen.",
            "mitschrift": "Jede Idee in einer Zeile, auch die verrückten.",
            "zeit": "Zwei Minuten vor Schluss ein Zeichen geben.",
            "beratung": "Eine Idee, ein Satz, dann die nächste Person. Weitergeben ist erlaubt.",
        },
        regeln=("Eine Person, eine Idee, dann die nächste.", "Niemand bewertet."),
        saetze=("An dieser Stelle würde ich …", "Ganz anders wäre …", "Ein kleiner Anfang wäre …"),
        fall_schweigt=True,
    ),
    Beratungsphase(
        id="auswaehlen",
        titel="Auswählen",
        worum="Die Person mit dem Fall kommt zurück und nimmt die Mitschrift. Sie sagt, was ihr nützt und was sie als "
        "Nächstes tut. Sie begründet nichts.",
        ansage="„Was davon ist für Sie brauchbar? Was ist Ihr nächster Schritt, und bis wann?“",
        spricht="Wer den Fall einbringt",
        schweigt="Beratende – niemand wirbt für den eigenen Vorschlag",
        online="Wer den Fall einbringt, schaltet Ton und Kamera wieder ein und bekommt die Mitschrift.",
        rollen={
            "fall": "Nehmen Sie, was Ihnen nützt. Ein nächster Schritt mit Datum genügt.",
            "moderation": "Nach dem nächsten Schritt und dem Datum fragen, mehr nicht.",
            "mitschrift": "Mitschrift vorlesen, wenn gewünscht, und übergeben.",
            "zeit": "Eine Minute vor Schluss ein Zeichen geben.",
            "beratung": "Zuhören. Nicht werben, nicht nachhaken.",
        },
        regeln=("Niemand muss etwas begründen.",),
        saetze=("Ich nehme mit, dass …", "Mein nächster Schritt ist …, bis …"),
    ),
    Beratungsphase(
        id="abschliessen",
        titel="Abschließen",
        worum="Die Person mit dem Fall dankt und sagt, wie es ihr geht. Dann nennt jede andere Person einen Gedanken "
        "für die eigene Arbeit. Die Rollen enden.",
        ansage="„Was lerne ich daraus für meine eigene Arbeit? Ein Satz reihum. Danach sprechen wir über anderes.“",
        spricht="Alle, reihum",
        schweigt="Niemand",
        online="Verabschieden Sie sich reihum. Schicken Sie die Mitschrift und löschen Sie sie im Dokument.",
        rollen={
            "fall": "Sagen Sie, wie es Ihnen jetzt geht. Darf die Runde später nachfragen?",
            "moderation": "Schlussrunde leiten, Rollen beenden, für das Vertrauen danken.",
            "mitschrift": "Alle Zettel der Person mit dem Fall geben.",
            "zeit": "Pünktlich beenden.",
            "beratung": "Ein Satz für Ihre eigene Arbeit. Danach sprechen wir über anderes.",
        },
        regeln=("Ein Satz je Person.", "Über den Fall reden wir danach nicht weiter."),
        saetze=("Für meine Arbeit nehme ich mit, dass …",),
    ),
)
