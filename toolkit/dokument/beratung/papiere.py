"""Which sheets does a Kollegiale Beratung need on the wall and on the table?"""

from __future__ import annotations

from toolkit.dokument.form import (
    Absatz,
    Block,
    Dokument,
    Hinweis,
    Liste,
    Seitenumbruch,
    Tabelle,
    Ueberschrift,
)
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.trainingstag import write_lines
from toolkit.dokument.worte import say_clock, say_minutes
from toolkit.planung.beratung import NEIN, Beratungsplan
from toolkit.planung.beratung.frage import ANFAENGE, HELFEN
from toolkit.planung.worte import write_clock

EIGEN = "Unser eigener Vorschlag, kein offizielles Angebot des Programms."
GRUNDREGELN = (
    "Erst verstehen, dann vermuten, dann raten.",
    "Eine Person spricht. Beiträge sind kurz.",
    "Wer moderiert, fragt und rät nicht mit.",
    "Die Person mit dem Fall entscheidet allein, was sie davon nimmt.",
)
VEREINBARUNG = (
    "Was hier gesagt wird, bleibt hier. Das gilt auch nach dem Treffen und auch zu Hause.",
    "Wir lassen Namen von anderen weg oder ändern sie. Wer trotzdem erkennt, um wen es geht, behält es für sich.",
    "Über den Fall sprechen wir danach nur, wenn die Person mit dem Fall selbst davon anfängt.",
    "Niemand nimmt auf, fotografiert oder schreibt für sich mit. Nur die Mitschrift schreibt.",
    "Die Mitschrift bekommt die Person mit dem Fall. Alle anderen Zettel werden noch im Raum zerrissen.",
    "Jede Person darf eine Antwort ablehnen, eine Pause verlangen oder aussteigen, ohne das zu begründen.",
    "Wer selbst betroffen ist oder von der Person mit dem Fall abhängt, sagt es und berät nicht mit.",
    "Erfahren wir von einer Gefahr für einen Menschen, sprechen wir offen an, wen wir um Hilfe bitten.",
)


def phasenblatt_als_dokument(plan: Beratungsplan, beginn: int | None = None, *, wand: bool = False) -> Dokument:
    """All steps on one page: when, how long, who speaks, who is silent.

    Args:
        plan: the session.
        beginn: minutes since midnight; ``None`` counts from 0:00 on.
        wand: for the wall, without small print.
    """
    zeilen = []
    um = beginn or 0
    for nummer, phase in enumerate(plan.phasen, 1):
        zeit = say_clock(um) if beginn is None else write_clock(um)
        schritt = as_inline(f"{nummer}. {phase.titel}")
        zeilen.append((zeit, schritt, f"{phase.minuten}", phase.spricht, phase.schweigt))
        um += phase.minuten
    bloecke: list[Block] = [Tabelle(("Ab", "Schritt", "Min.", "Wer spricht", "Wer schweigt"), tuple(zeilen))]
    if not wand:
        bloecke += [Ueberschrift("Vier Regeln"), Liste(GRUNDREGELN)]
        if plan.hinweise:
            bloecke += [Ueberschrift("Für Ihre Runde"), Liste(plan.hinweise)]
        bloecke += [Ueberschrift("Wann nicht"), Liste(NEIN), Absatz(EIGEN, "vermerk")]
    wo = "per Video" if plan.online else "im Raum"
    untertitel = f"{say_minutes(plan.minuten)}, {plan.personen} Personen, {wo}"
    return Dokument("Kollegiale Beratung", untertitel, tuple(bloecke))


def mitschrift_als_dokument() -> Dokument:
    """A blank sheet for the person who writes."""
    bloecke: tuple[Block, ...] = (
        Hinweis("Keine Namen. Schreiben Sie „Person A“, „Verein B“. Das Blatt bekommt die Person mit dem Fall."),
        write_lines("Das Anliegen in einem Satz", 2),
        write_lines("Stichworte beim Erzählen und Nachfragen", 7),
        write_lines("Die Frage, wörtlich", 2),
        write_lines("Vermutungen – jede in einem Satz", 8),
        Seitenumbruch(),
        write_lines("Ideen – auch die verrückten", 18),
        write_lines("Das nimmt die Person mit dem Fall mit: nächster Schritt, bis wann", 6),
    )
    return Dokument("Mitschrift", "Kollegiale Beratung am ____________________", bloecke)


def frageblatt_als_dokument() -> Dokument:
    """A sheet that helps to find the key question."""
    bloecke: tuple[Block, ...] = (
        Ueberschrift("Drei Fragen, die helfen"),
        Liste(HELFEN, "nummern"),
        Ueberschrift("So kann die Frage beginnen"),
        Liste(ANFAENGE),
        Ueberschrift("Daran erkennen Sie eine gute Frage"),
        Liste(
            (
                "Es ist eine Frage, nicht drei.",
                "Sie handelt von Ihnen: „ich“ oder „wir“ kommt vor.",
                "Man kann sie nicht mit Ja oder Nein beantworten.",
                "Alle können sie sich merken.",
            ),
            "haken",
        ),
        write_lines("Erster Versuch", 3),
        write_lines("So steht sie für alle da", 3),
    )
    return Dokument("Die Frage auf den Punkt bringen", "Ein Satz, der für den Rest der Runde gilt", bloecke)


def vertraulichkeit_als_dokument() -> Dokument:
    """What the group promises each other; read aloud, answered with a yes."""
    bloecke: tuple[Block, ...] = (
        Absatz("Lesen Sie diese Sätze laut vor. Alle sagen Ja, oder Sie ändern den Satz, bis alle Ja sagen."),
        Liste(VEREINBARUNG, "haken"),
        Hinweis(
            "Das ist ein Versprechen unter Kolleg*innen, kein Vertrag. Wer beruflich zur Verschwiegenheit verpflichtet "
            "ist, bleibt es auch hier."
        ),
        Absatz(EIGEN, "vermerk"),
    )
    return Dokument("Unser Versprechen", "Was hier gesagt wird, bleibt hier", bloecke)
