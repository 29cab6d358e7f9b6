"""What does the clock get, so that it can count for hours without asking again? Nothing private."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.planung import live
from toolkit.planung.lauf import MINUTE, Lauf
from toolkit.planung.worte import quote, say_clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.apps.live.model import Modell
    from toolkit.frame.worte import Worte
    from toolkit.planung.livebild import Linie

# After so many minutes without any step the clock still counts, but the sentences stay as they are.
VORAUS = 240
GANZE_GRUPPE = "alle"
BLOCKGESTEN = ("weiter", "minus_fuenf", "minus_eins", "plus_eins", "plus_fuenf", "ueberspringen")
WARTEGESTEN = ("jetzt", "ueberspringen")


def running_values(modell: Modell, worte: Worte, *, gesperrt: bool) -> dict[str, Any]:
    """Return ``linien``, ``lage`` and ``fertig`` of the clock.

    Args:
        modell: a model whose day has begun.
        worte: the words of the screen.
        gesperrt: whether the person may look only.
    """
    lauf, jetzt = modell.lauf, modell.jetzt
    if lauf is None:
        return {"linien": [], "lage": [], "fertig": ""}
    bild = live.show(lauf, jetzt)
    if bild.fertig:
        return {"linien": [], "lage": [], "fertig": bild.satz}
    volle = jetzt - (jetzt - lauf.mitternacht) % MINUTE
    zeiten = [jetzt, *(volle + i * MINUTE for i in range(1, VORAUS + 1))]
    bilder = [(zeit, live.show(lauf, zeit)) for zeit in zeiten]
    linien = []
    for i, linie in enumerate(bild.linien):
        danach = _table([(zeit, _say_next(b.linien[i], worte)) for zeit, b in bilder])
        linien.append(_line(lauf, linie, danach, jetzt, worte, gesperrt=gesperrt))
    return {"linien": linien, "lage": _table([(zeit, b.satz) for zeit, b in bilder]), "fertig": ""}


def clock_words(worte: Worte) -> dict[str, str]:
    """Return the words that the clock fills in by itself."""
    felder = {name: f"{{{name}}}" for name in ("dauer", "zahl", "zeit", "titel", "noch")}
    return {name: worte(f"uhr.{name}", **felder) for name in worte.group("uhr")}


def _line(
    lauf: Lauf, linie: Linie, danach: list[list[Any]], jetzt: int, worte: Worte, *, gesperrt: bool
) -> dict[str, Any]:
    gesten = WARTEGESTEN if linie.begonnen > jetzt else BLOCKGESTEN
    knoepfe = [[g, worte(f"knopf.{g}"), g in ("weiter", "jetzt")] for g in gesten]
    return {
        "schluessel": linie.spur or GANZE_GRUPPE,
        "spur": linie.spurtitel if linie.spur else "",
        "block": linie.block,
        "titel": linie.titel,
        "begonnen": linie.begonnen,
        "ende": linie.ende,
        "bis": say_clock(-(-(linie.ende - lauf.mitternacht) // MINUTE)),
        "danach": danach,
        "knoepfe": [] if gesperrt else knoepfe,
    }


def _say_next(linie: Linie, worte: Worte) -> str:
    if not linie.naechster:
        return worte("danach.ende")
    if linie.naechster_um is None:
        return worte("danach.ohne_zeit", titel=quote(linie.naechster_titel))
    return worte("danach.um", titel=quote(linie.naechster_titel), zeit=say_clock(linie.naechster_um))


def _table(saetze: Sequence[tuple[int, str]]) -> list[list[Any]]:
    """Keep the first of equal sentences that follow each other."""
    return [[zeit, satz] for i, (zeit, satz) in enumerate(saetze) if not i or satz != saetze[i - 1][1]]
