"""Do the methods fit the group, and are they still there?"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.planung.gruppengroesse import people_at
from toolkit.planung.pruefregeln.regel import Fund, Lage, regel
from toolkit.planung.worte import quote, say_count, say_minutes


@regel("A15", "Gruppengröße", "Jede Methode trägt nur eine bestimmte Zahl von Menschen.")
def group_fits_the_card(lage: Lage) -> Iterator[Fund]:
    """Each card bears the people who are there, in a track those of the track."""
    for stelle, block in lage.bloecke:
        karte = lage.card_of(block)
        if karte is None:
            continue
        personen = people_at(lage.ablauf, stelle)
        wo = f"In {quote(stelle.spur.titel)}" if stelle.spur else "Es"
        wie_viele = f"{wo} {'ist' if personen == 1 else 'sind'} {say_count(personen, 'Person', 'Personen')}"
        if personen < karte.gruppe.min:
            was = f"{quote(block.titel)} ist ab {karte.gruppe.min} Personen gedacht. {wie_viele}."
            yield Fund("ernst", block.id, was, "Lesen Sie auf der Methodenkarte nach, wie es mit wenigen geht.")
        elif karte.gruppe.max is not None and personen > karte.gruppe.max:
            was = f"{quote(block.titel)} ist bis {karte.gruppe.max} Personen gedacht. {wie_viele}."
            yield Fund("ernst", block.id, was, "Teilen Sie die Gruppe in Spuren, oder wählen Sie eine andere Methode.")


@regel("A16", "Methodenkarte fehlt", "Ohne die Methodenkarte fehlen Schritte, Hinweise und Alternativen.")
def cards_are_there(lage: Lage) -> Iterator[Fund]:
    """Each card behind a block is in the collection."""
    for _, block in lage.bloecke:
        if block.karte and lage.card_of(block) is None:
            was = f"Die Methodenkarte zu {quote(block.titel)} gibt es hier nicht mehr."
            yield Fund(
                "hinweis", block.id, was, "Schritte und Minuten bleiben im Ablauf. Wählen Sie sonst eine andere."
            )


@regel("A17", "Länger als üblich", "Eine Methode, die sich zieht, ermüdet mehr, als sie bringt.")
def methods_do_not_drag(lage: Lage) -> Iterator[Fund]:
    """No card's block is longer than makes sense."""
    for _, block in lage.bloecke:
        if block.laengstens is not None and block.minuten > block.laengstens:
            was = (
                f"{quote(block.titel)} hat {say_minutes(block.minuten)}, sinnvoll sind höchstens "
                f"{say_minutes(block.laengstens)}."
            )
            yield Fund(
                "hinweis", block.id, was, "Kürzen Sie, oder machen Sie zwei Durchgänge mit einer Pause dazwischen."
            )
