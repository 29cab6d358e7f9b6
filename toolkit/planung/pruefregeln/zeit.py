"""Does the day have breaks, room to breathe and times that can be kept?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toolkit.planung.ablauf import Block, Parallel, Tag
from toolkit.planung.passung import PUFFERANTEIL
from toolkit.planung.pruefregeln.regel import Fund, Lage, regel
from toolkit.planung.worte import quote, say_clock, say_minutes

OHNE_PAUSE_HOECHSTENS = 90
KURZE_PAUSE = 5
LUECKE_ALS_PAUSE = 10
ESSENSZEIT = (11 * 60, 14 * 60 + 30)
ESSENSPAUSE = 30
LANGER_TAG = 5 * 60


@regel("A01", "Pausen", "Nach 90 Minuten lässt die Aufmerksamkeit nach, und manche brauchen früher eine Pause.")
def breaks_come_in_time(lage: Lage) -> Iterator[Fund]:
    """Nobody works longer than 90 minutes without a break, in no track."""
    for tag in lage.ablauf.tage:
        gemeldet: list[tuple[int, str, str]] = []
        _stretch(lage, tag.elemente, 0, gemeldet)
        for strecke, kennung, titel in gemeldet:
            yield Fund(
                "ernst",
                kennung,
                f"Bis zum Ende von {quote(titel)} sind es {say_minutes(strecke)} ohne Pause.",
                "Legen Sie davor eine Pause von mindestens 10 Minuten.",
            )


@regel("A02", "Puffer", "Fast jeder Tag dauert länger als gedacht. Ein Zehntel freie Zeit hält ihn ruhig.")
def a_tenth_stays_free(lage: Lage) -> Iterator[Fund]:
    """A tenth of the time is free, and the day ends in time."""
    for zeit in lage.zeiten.tage:
        if zeit.ende == zeit.beginn:
            continue
        if zeit.ziel_ende is None:
            yield Fund(
                "hinweis",
                zeit.tag,
                f"{quote(zeit.titel)} hat noch kein gewünschtes Ende.",
                "Tragen Sie ein, wann alle gehen können.",
            )
            continue
        rest, laenge = zeit.ziel_ende - zeit.ende, zeit.ziel_ende - zeit.beginn
        luecken = sum(
            a.minuten for a in lage.zeiten.abweichungen if a.tag == zeit.tag and a.art == "luecke" and not a.spur
        )
        gut = -(-laenge // PUFFERANTEIL)
        if rest < 0:
            was = f"{quote(zeit.titel)} endet {say_minutes(-rest)} später als gewünscht."
            yield Fund("ernst", zeit.tag, was, "Sehen Sie unter „Passt es?“ nach, welche Blöcke Zeit abgeben können.")
        elif rest + luecken < gut:
            was = f"{quote(zeit.titel)} hat {say_minutes(rest + luecken)} Puffer, gut wären {say_minutes(gut)}."
            yield Fund("hinweis", zeit.tag, was, "Kürzen Sie einen Block, oder legen Sie das Ende etwas später.")


@regel("A03", "Feste Zeiten", "Feste Blöcke bleiben stehen. Was davor zu lang ist, geht Ihnen dort verloren.")
def pinned_times_can_be_kept(lage: Lage) -> Iterator[Fund]:
    """Nothing reaches into a pinned block."""
    for abweichung in lage.zeiten.abweichungen:
        if abweichung.art == "ueberschneidung":
            tun = "Kürzen Sie davor, oder verschieben Sie die feste Zeit."
            yield Fund("ernst", abweichung.nach, abweichung.satz, tun)


@regel("A04", "Lücken", "Ungeplante Zeit ist gut als Puffer, aber alle sollten wissen, was dann geschieht.")
def gaps_are_wanted(lage: Lage) -> Iterator[Fund]:
    """Gaps before pinned blocks are said."""
    for abweichung in lage.zeiten.abweichungen:
        if abweichung.art == "luecke" and abweichung.minuten >= LUECKE_ALS_PAUSE:
            tun = "Nennen Sie die Zeit „Puffer“ oder „Freie Gespräche“, oder lassen Sie sie bewusst offen."
            yield Fund("merken", abweichung.nach, abweichung.satz, tun)


@regel("A05", "Essen", "Mit leerem Magen hört niemand gut zu.")
def there_is_time_to_eat(lage: Lage) -> Iterator[Fund]:
    """A long day over noon has a break of half an hour."""
    for tag, zeit in zip(lage.ablauf.tage, lage.zeiten.tage, strict=True):
        ueber_mittag = zeit.beginn <= ESSENSZEIT[0] and zeit.ende >= ESSENSZEIT[1]
        if ueber_mittag and zeit.ende - zeit.beginn >= LANGER_TAG and not _meals(tag, lage):
            was = f"{quote(zeit.titel)} geht über Mittag, hat aber keine Pause von {say_minutes(ESSENSPAUSE)}."
            yield Fund("hinweis", zeit.tag, was, "Planen Sie zwischen 11:30 und 14 Uhr ein Essen ein.")


@regel("A06", "Mitternacht", "Nach Mitternacht fährt oft weder Bus noch Bahn.")
def night_is_said(lage: Lage) -> Iterator[Fund]:
    """A day that ends after midnight is said."""
    for zeit in lage.zeiten.tage:
        if zeit.nach_mitternacht:
            was = f"{quote(zeit.titel)} endet um {say_clock(zeit.ende)}."
            yield Fund("hinweis", zeit.tag, was, "Prüfen Sie den Beginn und die festen Zeiten.")


def _stretch(
    lage: Lage, stuecke: Sequence[Block | Parallel], strecke: int, gemeldet: list[tuple[int, str, str]]
) -> int:
    """Follow the minutes without a break through a line; each stretch that is too long is reported once."""
    luecken = {a.nach: a.minuten for a in lage.zeiten.abweichungen if a.art == "luecke"}
    for stueck in stuecke:
        if luecken.get(stueck.id, 0) >= LUECKE_ALS_PAUSE:
            strecke = 0
        if isinstance(stueck, Parallel):
            strecke = max(_stretch(lage, s.bloecke, strecke, gemeldet) for s in stueck.spuren)
        elif stueck.art == "pause" and stueck.minuten >= KURZE_PAUSE:
            strecke = 0
        else:
            vorher, strecke = strecke, strecke + stueck.minuten
            if vorher <= OHNE_PAUSE_HOECHSTENS < strecke:
                gemeldet.append((strecke, stueck.id, stueck.titel))
    return strecke


def _meals(tag: Tag, lage: Lage) -> list[str]:
    pausen = [b for e in tag.elemente for b in (_inside(e)) if b.art == "pause" and b.minuten >= ESSENSPAUSE]
    return [b.id for b in pausen if ESSENSZEIT[0] <= lage.zeiten.zeiten[b.id].beginn <= ESSENSZEIT[1]]


def _inside(element: Block | Parallel) -> tuple[Block, ...]:
    return tuple(b for s in element.spuren for b in s.bloecke) if isinstance(element, Parallel) else (element,)
