"""Is it clear who leads each block, and what must be brought?"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.planung.pruefregeln.regel import Fund, Lage, regel
from toolkit.planung.worte import quote, say_count


@regel("A18", "Verantwortliche", "Wenn niemand benannt ist, macht es am Ende die Koordination.")
def somebody_is_responsible(lage: Lage) -> Iterator[Fund]:
    """Each block but breaks names somebody, or its track does."""
    arbeit = [(s, b) for s, b in lage.bloecke if b.art != "pause"]
    ohne = [b for s, b in arbeit if not b.verantwortlich.strip() and not (s.spur and s.spur.verantwortlich.strip())]
    if ohne and not (lage.ablauf.angaben.leitung.strip() and len(ohne) == len(arbeit)):
        was = f"Bei {len(ohne)} von {say_count(len(arbeit), 'Block', 'Blöcken')} steht noch niemand, der ihn leitet."
        yield Fund(
            "hinweis", "", was, "Tragen Sie ein, wer welchen Block übernimmt.", tuple(quote(b.titel) for b in ohne)
        )


@regel("A19", "Material", "Was am Tag fehlt, lässt sich oft nicht mehr besorgen.")
def material_is_listed(lage: Lage) -> Iterator[Fund]:
    """Each block from a card lists the material that its card needs."""
    for _, block in lage.bloecke:
        karte = lage.card_of(block)
        if karte is None or not karte.material:
            continue
        hat = {p.was.strip().casefold() for p in block.material}
        fehlt = [m.was for m in karte.material if m.was.strip().casefold() not in hat]
        if fehlt:
            was = f"Bei {quote(block.titel)} {'fehlt' if len(fehlt) == 1 else 'fehlen'} Material: {', '.join(fehlt)}."
            yield Fund("hinweis", block.id, was, "Ergänzen Sie es, oder schreiben Sie auf, womit es auch geht.")
