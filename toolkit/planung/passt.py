"""Passt es? Which explained proposals make a plan fit?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from methodenkoffer.schema import Karte
from toolkit.planung.ablauf import Ablauf, Block
from toolkit.planung.ausgleich import Wahl
from toolkit.planung.baum import exchange, find_piece, walk_blocks
from toolkit.planung.einsetzen import take_out
from toolkit.planung.ersatz import Ersatz, list_replacements, replace_card
from toolkit.planung.meldungen import Fehler
from toolkit.planung.passung import check_fit, count_excess, list_reserves
from toolkit.planung.uhr import plan_times
from toolkit.planung.worte import join_words, quote, say_clock, say_count, say_minutes
from toolkit.planung.ziele import ZIELE, Ziel, Zielart, solve_for

__all__ = ["Vorschlag", "Wechsel", "check_fit", "find_proposals", "list_reserves"]
SPAETESTES_ENDE = 2 * 24 * 60 - 1
NENNEN = 3
HILFT_AB = 4


@dataclass(frozen=True)
class Wechsel:
    """What a proposal does to one block, or to the end of a day; minutes or times before and after."""

    id: str
    titel: str
    art: Literal["kuerzen", "weglassen", "ersetzen", "ende"]
    vorher: int
    nachher: int
    satz: str


@dataclass(frozen=True)
class Vorschlag:
    """A way to make the plan fit; nothing has happened yet.

    Attributes:
        art: its aim; ``titel`` and ``ziel`` say it in German.
        erklaerung: what happens, in German.
        wechsel: what changes, block by block.
        ablauf: the plan as it would be; taking it over is one step, taking it back as well.
        fehlt: minutes that are still too many afterwards.
    """

    art: Zielart
    titel: str
    ziel: str
    erklaerung: str
    wechsel: tuple[Wechsel, ...]
    ablauf: Ablauf
    fehlt: int


def find_proposals(
    ablauf: Ablauf, karten: Mapping[str, Karte] | None = None, arten: Iterable[Zielart] | None = None
) -> tuple[Vorschlag, ...]:
    """Find ways to make a plan fit, each the best for its aim.

    Args:
        ablauf: the plan.
        karten: the cards by slug, for shorter methods; without them none are proposed.
        arten: only these aims; all that make sense if not given.

    Returns:
        The proposals that take away at least a quarter of what is too much, in a fixed order, none twice;
        nothing if the plan fits.
    """
    zu_viel = count_excess(plan_times(ablauf))
    if not zu_viel:
        return ()
    ersatz = list_replacements(ablauf, karten) if karten else {}
    ungleich = len({b.stellenwert for _, b in walk_blocks(ablauf)}) > 1
    gewaehlt = [z for z in ZIELE if (arten is None or z.art in set(arten)) and (z.art != "wichtiges" or ungleich)]
    gefunden: list[Vorschlag] = []
    for ziel in gewaehlt:
        if ziel.art == "beides" and any(v.fehlt == 0 for v in gefunden):
            continue
        vorschlag = _shift_end(ablauf, ziel) if ziel.art == "ende" else _propose(ablauf, ziel, ersatz)
        hilft = (zu_viel - vorschlag.fehlt) * HILFT_AB >= zu_viel
        if hilft and all(vorschlag.ablauf != v.ablauf for v in gefunden):
            gefunden.append(vorschlag)
    return tuple(gefunden)


def _propose(ablauf: Ablauf, ziel: Ziel, ersatz: Mapping[str, tuple[Ersatz, ...]]) -> Vorschlag:
    neu = ablauf
    wechsel: list[Wechsel] = []
    for tag in ablauf.tage:
        for kennung, wahl in solve_for(ziel.art, tag, ersatz).wahl.items():
            if wahl.art != "bleibt":
                neu, geschehen = _carry_out(neu, kennung, wahl, ersatz.get(kennung, ()))
                wechsel.extend(geschehen)
    reihenfolge = [b.id for _, b in walk_blocks(ablauf)]
    wechsel.sort(key=lambda w: reihenfolge.index(w.id))
    fehlt = count_excess(plan_times(neu))
    return Vorschlag(ziel.art, ziel.titel, ziel.satz, _explain(wechsel, fehlt), tuple(wechsel), neu, fehlt)


def _carry_out(
    ablauf: Ablauf, kennung: str, wahl: Wahl, ersatz: tuple[Ersatz, ...]
) -> tuple[Ablauf, tuple[Wechsel, ...]]:
    stelle = find_piece(ablauf, kennung)
    if stelle is None or not isinstance(stelle.stueck, Block):
        return ablauf, ()
    block, titel = stelle.stueck, stelle.stueck.titel
    if wahl.art == "weglassen":
        neu = take_out(ablauf, kennung)
        satz = f"{quote(titel)} entfällt ({say_minutes(block.minuten)})."
        wechsel = Wechsel(kennung, titel, "weglassen", block.minuten, 0, satz)
        return (ablauf if isinstance(neu, Fehler) else neu), (wechsel,)
    if wahl.art == "ersetzen":
        statt = next(e for e in ersatz if e.karte.slug == wahl.karte)
        satz = (
            f"{quote(statt.karte.titel)} statt {quote(titel)}: {say_minutes(statt.minuten)} "
            f"statt {say_minutes(block.minuten)}. {statt.grund}"
        )
        wechsel = Wechsel(kennung, titel, "ersetzen", block.minuten, statt.minuten, satz)
        return exchange(ablauf, replace_card(block, statt)), (wechsel,)
    satz = f"{quote(titel)}: {say_minutes(wahl.minuten)} statt {say_minutes(block.minuten)}."
    gekuerzt = block.model_copy(update={"minuten": wahl.minuten})
    return exchange(ablauf, gekuerzt), (Wechsel(kennung, titel, "kuerzen", block.minuten, wahl.minuten, satz),)


def _shift_end(ablauf: Ablauf, ziel: Ziel) -> Vorschlag:
    plan = plan_times(ablauf)
    tage, wechsel = list(ablauf.tage), []
    for i, zeit in enumerate(plan.tage):
        if zeit.ziel_ende is not None and zeit.ende > zeit.ziel_ende and zeit.ende <= SPAETESTES_ENDE:
            tage[i] = tage[i].model_copy(update={"ziel_ende": zeit.ende})
            spaeter = say_minutes(zeit.ende - zeit.ziel_ende)
            satz = f"{quote(zeit.titel)} endet um {say_clock(zeit.ende)}, {spaeter} später als gewünscht."
            wechsel.append(Wechsel(zeit.tag, zeit.titel, "ende", zeit.ziel_ende, zeit.ende, satz))
    neu = ablauf.model_copy(update={"tage": tuple(tage)})
    fehlt = count_excess(plan_times(neu))
    saetze = [*(w.satz for w in wechsel), "Fragen Sie die Gruppe, ob alle so lange bleiben können."]
    return Vorschlag(ziel.art, ziel.titel, ziel.satz, _close(saetze, fehlt), tuple(wechsel), neu, fehlt)


def _explain(wechsel: list[Wechsel], fehlt: int) -> str:
    gekuerzt = [w for w in wechsel if w.art == "kuerzen"]
    entfallen = [w for w in wechsel if w.art == "weglassen"]
    saetze = []
    if gekuerzt:
        minuten = sum(w.vorher - w.nachher for w in gekuerzt)
        wird = "wird" if len(gekuerzt) == 1 else "werden"
        bloecke = say_count(len(gekuerzt), "Block", "Blöcke")
        saetze.append(f"{bloecke} {wird} kürzer, zusammen um {say_minutes(minuten)}: {_name(gekuerzt)}.")
    if entfallen:
        minuten = sum(w.vorher for w in entfallen)
        verb = "entfällt" if len(entfallen) == 1 else "entfallen"
        saetze.append(f"{_name(entfallen)} {verb}, das sind {say_minutes(minuten)}.")
    saetze.extend(w.satz for w in wechsel if w.art == "ersetzen")
    return _close(saetze, fehlt)


def _close(saetze: list[str], fehlt: int) -> str:
    schluss = f"Danach sind es noch {say_minutes(fehlt)} zu viel." if fehlt else "Danach passt es."
    return " ".join([*saetze, schluss])


def _name(wechsel: list[Wechsel]) -> str:
    namen = [quote(w.titel) for w in wechsel]
    mehr = len(wechsel) - NENNEN
    return join_words([*namen[:NENNEN], f"{mehr} weitere"] if mehr > 1 else namen)
