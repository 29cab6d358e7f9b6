"""Does the day open, close and lead to something?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.planung.ablauf import Block, Tag
from toolkit.planung.baum import blocks_of
from toolkit.planung.pruefregeln.regel import Fund, Lage, regel
from toolkit.planung.worte import quote, say_minutes

ANFANG = re.compile(r"ankommen|anfang|auftakt|begrüß|einstieg|eröffn|kennenlern|vorstell|willkommen", re.IGNORECASE)
SCHLUSS = re.compile(r"abschied|abschluss|ausblick|check-out|dank|schluss|verabschied|\bende\b", re.IGNORECASE)
WEITER = re.compile(r"aufgaben|ergebnis|maßnahm|nächste|verabred|vereinbar|wer macht was|wie (es|geht)", re.IGNORECASE)
FRUEHES = 3


@regel("A07", "Ankommen", "Wer zu Beginn einmal gesprochen hat, beteiligt sich später leichter.")
def the_day_opens(lage: Lage) -> Iterator[Fund]:
    """Each day begins with arriving."""
    for nummer, tag in enumerate(lage.ablauf.tage):
        arbeit = _working(tag)
        if arbeit and not any(_opens(lage, b) for b in arbeit[:FRUEHES]):
            yield Fund(
                "hinweis" if nummer else "ernst",
                tag.id,
                f"{quote(tag.titel)} beginnt ohne Ankommen.",
                "Beginnen Sie mit einer Begrüßung und einer kurzen Runde, zum Beispiel mit „Check-in“.",
            )


@regel("A08", "Abschluss", "Ein gemeinsamer Schluss sorgt dafür, dass alle wissen, was bleibt.")
def the_day_closes(lage: Lage) -> Iterator[Fund]:
    """Each day ends with a common close."""
    letzter = len(lage.ablauf.tage) - 1
    for nummer, tag in enumerate(lage.ablauf.tage):
        arbeit = _working(tag)
        if arbeit and not any(_closes(lage, b) for b in arbeit[-2:]):
            yield Fund(
                "ernst" if nummer == letzter else "hinweis",
                tag.id,
                f"{quote(tag.titel)} endet ohne Abschluss.",
                "Schließen Sie mit einer kurzen Runde, zum Beispiel mit „Check-out“ oder „Blitzlicht“.",
            )


@regel("A09", "Ergebnisse", "Ohne nächsten Schritt verlaufen gute Ergebnisse im Sand.")
def results_have_a_next_step(lage: Lage) -> Iterator[Fund]:
    """Something is decided, planned or named as a next step."""
    karten = [k for _, b in lage.bloecke if (k := lage.card_of(b))]
    plant = any({"entscheiden", "planen"} & set(k.phasen) for k in karten)
    nennt = any(WEITER.search(b.titel) for _, b in lage.bloecke)
    if lage.bloecke and not (plant or nennt):
        if lage.ablauf.nachbereitung:
            was = "Im Programm steht nicht, was mit den Ergebnissen geschieht, nur in der Nachbereitung."
            yield Fund("hinweis", "", was, "Sagen Sie es am Ende allen: Wer verschickt was bis wann?")
        else:
            was = "Nirgends steht, was mit den Ergebnissen geschieht."
            tun = (
                "Planen Sie vor dem Abschluss 5 Minuten ein: Wer macht was bis wann? Zum Beispiel mit „Maßnahmenplan“."
            )
            yield Fund("ernst", "", was, tun)


@regel("A10", "Kürzer als gut", "Jede Methode braucht eine Mindestzeit, sonst bleibt nur Hektik.")
def methods_have_their_time(lage: Lage) -> Iterator[Fund]:
    """No block is shorter than it bears, none is empty."""
    for _, block in lage.bloecke:
        if block.minuten == 0:
            was = f"{quote(block.titel)} hat noch keine Minuten."
            yield Fund("hinweis", block.id, was, "Tragen Sie eine Dauer ein, oder löschen Sie den Block.")
        elif block.minuten < block.kuerzbar_auf:
            was = (
                f"{quote(block.titel)} hat {say_minutes(block.minuten)}, braucht aber mindestens "
                f"{say_minutes(block.kuerzbar_auf)}."
            )
            yield Fund("ernst", block.id, was, "Geben Sie ihm mehr Zeit, oder nehmen Sie eine kürzere Methode.")


def _working(tag: Tag) -> list[Block]:
    return [b for b in blocks_of(tag) if b.art != "pause" and b.minuten > 0]


def _opens(lage: Lage, block: Block) -> bool:
    karte = lage.card_of(block)
    return bool(karte and "ankommen" in karte.phasen) or bool(ANFANG.search(block.titel))


def _closes(lage: Lage, block: Block) -> bool:
    karte = lage.card_of(block)
    return bool(karte and "abschliessen" in karte.phasen) or bool(SCHLUSS.search(block.titel))
