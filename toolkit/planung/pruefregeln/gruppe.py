"""Do people take part, also after lunch, and are the tracks fair?"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.planung.ablauf import Block, Parallel
from toolkit.planung.kartenblock import fit_steps
from toolkit.planung.pruefregeln.regel import Fund, Lage, regel
from toolkit.planung.worte import join_words, quote, say_minutes

PLENUM_HOECHSTENS = 60
AB_PERSONEN = 10
LANGER_VORTRAG = 30
MITTAG = (11 * 60, 14 * 60)
MITTAGSPAUSE = 30
HALB = 50
WARTEN = 15


@regel(
    "A11", "Plenum", "Wenn alle zusammensitzen, spricht immer nur eine Person. In kleinen Gruppen kommen mehr zu Wort."
)
def people_get_to_speak(lage: Lage) -> Iterator[Fund]:
    """At most 60 percent of the time that we know of is spent in plenary."""
    plenum = gesamt = 0
    for _, block in lage.bloecke:
        teil = plenary_minutes(block)
        if teil is not None:
            plenum, gesamt = plenum + teil, gesamt + block.minuten
    if lage.ablauf.personen >= AB_PERSONEN and plenum * 100 > gesamt * PLENUM_HOECHSTENS:
        anteil = plenum * 100 // gesamt
        was = f"{anteil} % der Zeit sitzen alle zusammen ({plenum} von {gesamt}\u00a0Minuten)."
        yield Fund("hinweis", "", was, "Lassen Sie einen Teil davon zu zweit oder in kleinen Gruppen besprechen.")


@regel("A12", "Lange Beiträge", "Nach 20 bis 30 Minuten Zuhören nimmt kaum noch jemand etwas auf.")
def talks_are_short(lage: Lage) -> Iterator[Fund]:
    """No talk is longer than 30 minutes."""
    for _, block in lage.bloecke:
        if block.art == "input" and block.minuten > LANGER_VORTRAG:
            was = f"{quote(block.titel)} dauert {say_minutes(block.minuten)}."
            yield Fund("hinweis", block.id, was, "Teilen Sie ihn, und lassen Sie dazwischen zu zweit darüber sprechen.")


@regel("A13", "Nach dem Mittag", "Nach dem Essen sind viele müde. Bewegung und Gespräche wecken.")
def afternoon_wakes_up(lage: Lage) -> Iterator[Fund]:
    """What follows lunch is neither a talk nor mostly plenary."""
    for tag in lage.ablauf.tage:
        for pause, danach in zip(tag.elemente, tag.elemente[1:], strict=False):
            if not isinstance(pause, Block) or not isinstance(danach, Block) or not _is_lunch(lage, pause):
                continue
            plenum = plenary_minutes(danach) or 0
            if danach.art != "pause" and plenum * 100 > danach.minuten * HALB:
                was = f"Nach {quote(pause.titel)} folgt mit {quote(danach.titel)} vor allem Arbeit mit allen zusammen."
                yield Fund("hinweis", danach.id, was, "Beginnen Sie im Stehen, zu zweit oder mit einem kurzen Gang.")


@regel("A14", "Spuren", "Wer früher fertig ist, wartet. Das ist nur schön, wenn es gewollt ist.")
def tracks_end_together(lage: Lage) -> Iterator[Fund]:
    """Tracks are filled and end at about the same time."""
    for tag in lage.ablauf.tage:
        for parallel in (e for e in tag.elemente if isinstance(e, Parallel)):
            zeit = lage.zeiten.zeiten[parallel.id]
            leer = [s.titel for s in parallel.spuren if not s.bloecke]
            if leer:
                was = f"In {quote(parallel.titel)} ist noch nichts geplant für {join_words([quote(t) for t in leer])}."
                yield Fund("hinweis", parallel.id, was, "Füllen Sie die Spur, oder löschen Sie sie.")
            warten = [
                (s.titel, w)
                for s in parallel.spuren
                if s.bloecke and (w := zeit.ende - max(lage.zeiten.zeiten[b.id].ende for b in s.bloecke)) > WARTEN
            ]
            if warten:
                genauer = tuple(f"{quote(t)} wartet {say_minutes(w)}." for t, w in warten)
                was = f"In {quote(parallel.titel)} sind nicht alle zugleich fertig."
                yield Fund(
                    "hinweis", parallel.id, was, "Gleichen Sie die Zeiten an, oder planen Sie dort eine Pause.", genauer
                )


def plenary_minutes(block: Block) -> int | None:
    """Count the minutes of a block in which all sit together; ``None`` if that is not known (or a break)."""
    if block.art == "input":
        return block.minuten
    if block.art != "karte" or not block.schritte:
        return None
    gefuellt = fit_steps(block)
    gesamt = sum(z.minuten for z in gefuellt)
    teil = sum(z.minuten for z, s in zip(gefuellt, block.schritte, strict=True) if s.sozialform == "plenum")
    return block.minuten * teil // gesamt if gesamt else None


def _is_lunch(lage: Lage, block: Block) -> bool:
    beginn = lage.zeiten.zeiten[block.id].beginn
    if block.art != "pause" or block.minuten < MITTAGSPAUSE:
        return False
    return MITTAG[0] <= beginn <= MITTAG[1] or "mittag" in block.titel.casefold()
