"""What does the clock get, and which buttons does it have in each situation? Only what all in the room may see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.planung.phasenbild import clock_lines, sentences_ahead, show
from toolkit.planung.phasenuhr import MINUTE
from toolkit.planung.worte import quote, say_minutes

if TYPE_CHECKING:
    from toolkit.apps.beratung.model import Modell
    from toolkit.frame.worte import Worte

# From this step on the question stands, and everybody looks at it.
AB_FRAGE = ("vermutungen", "ideen", "auswaehlen", "abschliessen")


def clock_words(worte: Worte) -> dict[str, str]:
    """Return the words that the clock fills in by itself."""
    felder = {name: f"{{{name}}}" for name in ("dauer", "zahl", "zeit", "titel", "noch")}
    return {name: worte(f"uhr.{name}", **felder) for name in worte.group("uhr")}


def clock_values(modell: Modell, worte: Worte) -> dict[str, Any]:
    """Return ``titel``, ``linien``, ``lage``, ``fertig`` and ``knoepfe`` of the clock."""
    return {
        "titel": _title(modell, worte),
        "linien": _lines(modell, worte),
        "lage": sentences_ahead(modell.uhr, modell.jetzt, modell.mitternacht) if _goes(modell) and modell.uhr else [],
        "fertig": _instead(modell, worte),
        "knoepfe": _buttons(modell, worte),
    }


def _goes(modell: Modell) -> bool:
    return modell.lage in ("laeuft", "pause")


def _title(modell: Modell, worte: Worte) -> str:
    frage, phase = modell.schrift.frage, modell.phase
    steht = frage and phase is not None and phase.id in AB_FRAGE
    return worte("saal.frage", frage=frage) if steht else worte("saal.titel")


def _lines(modell: Modell, worte: Worte) -> list[dict[str, Any]]:
    if not _goes(modell) or modell.uhr is None:
        return []
    linien = clock_lines(modell.uhr, modell.jetzt, modell.mitternacht)
    if modell.phase is not None and modell.phase.fall_schweigt:
        linien = [{**linie, "spur": worte("saal.schweigt", schritt=linie["spur"])} for linie in linien]
    return linien


def _instead(modell: Modell, worte: Worte) -> str:
    """Return the sentence that stands where the clock would run."""
    if modell.runde.nachtrag:
        return worte("statt.nachtrag")
    if modell.uhr is None or modell.lage not in ("pause", "fertig"):
        return ""
    bild = show(modell.uhr, modell.jetzt, modell.mitternacht)
    if modell.lage == "fertig":
        return bild.satz
    if bild.rest <= 0:
        return worte("statt.pause_um", titel=bild.phase.titel)
    return worte("statt.pause", titel=bild.phase.titel, rest=say_minutes(-(-bild.rest // MINUTE)))


def _buttons(modell: Modell, worte: Worte) -> list[list[Any]]:
    """List gesture, text and whether it is the main one; the main one always comes first."""

    def _button(geste: str, text: str = "", *, haupt: bool = False) -> list[Any]:
        return [geste, text or worte(f"knopf.{geste}"), haupt]

    if modell.lage == "bereit":
        return [_button("start", haupt=True), _button("nachtrag")]
    if modell.lage == "fertig":
        schon = modell.runde.aufgehoben
        ziel = "festhalten" if "erkenntnis" not in schon else "mitschrift" if "fall" not in schon else "neu"
        return [_button(ziel, haupt=True), _button("zurueck", worte("knopf.zurueck_runde"))]
    if modell.uhr is None:
        return []
    uhr = modell.uhr
    zurueck = [_button("zurueck")] if uhr.stelle and modell.lage == "laeuft" else []
    name = modell.verlauf.undo_name if modell.verlauf else ""
    nehmen = [_button("rueckgaengig", worte("knopf.rueckgaengig", was=worte(f"getan.{name}")))] if name else []
    minuten = [_button("minus"), _button("plus")]
    if modell.lage == "pause":
        return [_button("weitermachen", haupt=True), *minuten, *nehmen, _button("beenden")]
    bild = show(uhr, modell.jetzt, modell.mitternacht)
    weiter = (
        worte("knopf.weiter_zu", titel=quote(bild.naechste.titel)) if bild.naechste else worte("knopf.abschliessen")
    )
    schlaf = [_button("schlaf")] if bild.rest < 0 else []
    return [
        _button("weiter", weiter, haupt=True),
        *schlaf,
        _button("pause"),
        *minuten,
        *zurueck,
        *nehmen,
        _button("beenden"),
    ]
