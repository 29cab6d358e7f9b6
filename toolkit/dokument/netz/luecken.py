"""What is still missing on the sheet of a network?"""

from __future__ import annotations

from toolkit.dokument.netz.blatt import Netzblatt, real_actors, real_ties, response_of
from toolkit.dokument.netz.eintragen import full_names
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.netz import KONFLIKT, MINDESTENS_AKTEURE
from toolkit.planung.worte import say_count


def find_gaps(blatt: Netzblatt) -> dict[str, list[str]]:
    """Say for each part in German what is missing; an empty list means that it is done."""
    luecken = {"dabei": _actors(blatt), "verbindungen": _ties(blatt)}
    if aufgaben := [a for a in blatt.aufgaben if one_line(a.was) and not a.erledigt]:
        ohne = sum(not one_line(a.wer) for a in aufgaben)
        luecken["wenn"] = [f"Bei {say_count(ohne, 'Aufgabe', 'Aufgaben')}: wer sie übernimmt."] if ohne else []
    return luecken


def _actors(blatt: Netzblatt) -> list[str]:
    da = real_actors(blatt)
    if not da:
        return ["Die ersten Stellen."]
    luecken = []
    if len(da) < MINDESTENS_AKTEURE:
        luecken.append(f"Mindestens {MINDESTENS_AKTEURE}\u00a0Stellen, damit sich etwas ablesen lässt.")
    if ohne := sum(not a.sektor for a in da):
        luecken.append(f"Bei {say_count(ohne, 'Stelle', 'Stellen')}: der Bereich.")
    if leer := len(blatt.akteure) - len(da):
        luecken.append(f"Bei {say_count(leer, 'Eintrag', 'Einträgen')}: der Name.")
    if voll := len(full_names(blatt)):
        wort = "Ein Eintrag sieht" if voll == 1 else f"{voll}\u00a0Einträge sehen"
        luecken.append(f"{wort} nach einem vollen Namen aus. Initialen genügen.")
    return luecken


def _ties(blatt: Netzblatt) -> list[str]:
    da = real_ties(blatt)
    luecken = [] if any(b.art != KONFLIKT for b in da) else ["Die ersten Verbindungen."]
    if halb := len(blatt.bindungen) - len(da):
        wort = "Eine Verbindung ist" if halb == 1 else f"{halb}\u00a0Verbindungen sind"
        luecken.append(f"{wort} noch nicht ganz ausgefüllt.")
    if blatt.gefragt is not None and response_of(blatt) is None:
        luecken.append("Beim Rücklauf passen die beiden Zahlen noch nicht zusammen.")
    return luecken
