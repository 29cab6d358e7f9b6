"""Which cards and signs tell each person in a Kollegiale Beratung what to do and what to leave?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Liste
from toolkit.planung.beratung.phasen import PHASEN, Rolle
from toolkit.planung.beratung.rollen import ROLLEN, Besetzung, seats

KURZ: Mapping[Rolle, str] = {
    "fall": "Sie bekommen Rat und entscheiden allein, was Sie davon nehmen.",
    "moderation": "Sie führen durch die Schritte. Sie fragen, Sie raten nicht.",
    "mitschrift": "Sie halten fest, was gesagt wird – ohne Namen.",
    "zeit": "Sie achten auf die Uhr, damit die anderen es nicht müssen.",
    "beratung": "Sie denken mit. Erst verstehen, dann vermuten, dann raten.",
    "aussenkreis": "Sie hören von außen zu.",
}
LASSEN: Mapping[Rolle, str] = {
    "fall": "Sich rechtfertigen. In den Schritten 5 und 6 hören Sie nur zu.",
    "moderation": "Selbst Lösungen nennen. Fällt Ihnen etwas ein, schreiben Sie es auf.",
    "mitschrift": "Deuten und kürzen, bis es anders klingt. Namen schreiben.",
    "zeit": "Mitten im Satz abbrechen. Ein Handzeichen genügt.",
    "beratung": "Für eigene Ideen werben. Ratschläge vor Schritt 6.",
    "aussenkreis": "Dazwischenrufen. Über den Fall sprechen.",
}
LAENGSTES_WORT = 22  # letters that fit beside each other in the heading of a card
AUSSEN = (
    "Setzen Sie sich mit etwas Abstand hinter den Innenkreis.",
    "Hören Sie zu. Achten Sie darauf, was der Runde hilft und was sie bremst.",
    "Am Schluss sagen Sie einen Satz dazu, was Sie für Ihre eigene Arbeit mitnehmen.",
    "Für Sie gilt dieselbe Verschwiegenheit wie für alle.",
)


def rollenkarten_als_dokumente(personen: int, besetzung: Sequence[Besetzung] = ()) -> tuple[Dokument, ...]:
    """Make one A6 card for each role of each person, for the print layout ``karten``.

    Args:
        personen: how many people there are.
        besetzung: who does what, if it was drawn; the names then stand on the cards.
    """
    if besetzung:
        return tuple(_card(rolle, b.person) for b in besetzung for rolle in b.rollen)
    return tuple(_card(rolle, "") for platz in seats(personen) for rolle in platz)


def schild_fall_als_dokument() -> Dokument:
    """The sign that stands before the person with the case while she only listens; for the layout ``wand-a4``."""
    text = "Bitte sprechen Sie über den Fall, nicht mit mir. In Schritt 7 bin ich wieder dran."
    return Dokument("Ich höre nur zu", "Ich bringe den Fall ein · Schritt 5 und 6", (Absatz(text),))


def schild_moderation_als_dokument() -> Dokument:
    """The sign that reminds the moderation; for the layout ``wand-a4``."""
    text = "Fällt mir eine Lösung ein, schreibe ich sie auf und behalte sie für mich."
    return Dokument("Ich frage, ich rate nicht", "Ich moderiere · in allen Schritten", (Absatz(text),))


def _card(rolle: Rolle, person: str) -> Dokument:
    bloecke: tuple[Block, ...] = (
        Liste(AUSSEN if rolle == "aussenkreis" else tuple(_step(p.titel, p.rollen[rolle]) for p in PHASEN), "nummern"),
        Hinweis(f"**Lassen:** {LASSEN[rolle]}", "achtung"),
    )
    name = " ".join(
        wort if len(wort) <= LAENGSTES_WORT else f"{wort[: LAENGSTES_WORT - 1]}…" for wort in person.split()
    )
    titel = f"{ROLLEN[rolle]}: {name}" if name else ROLLEN[rolle]
    return Dokument(titel, KURZ[rolle], bloecke)


def _step(titel: str, text: str) -> str:
    return f"**{titel}:** {text}"
