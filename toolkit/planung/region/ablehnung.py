"""How is an impossible task refused, with the limit, the number and what helps?"""

from __future__ import annotations

from toolkit.planung.meldungen import Fehler
from toolkit.planung.region.worte import say_places, say_regions
from toolkit.planung.worte import quote, say_count


def refuse_none() -> Fehler:
    """Say that there are no places."""
    return Fehler("Es sind keine Orte ausgewählt.", "Wählen Sie zuerst aus, welche Orte dazugehören.")


def refuse_table() -> Fehler:
    """Say that the table of ways is broken."""
    return Fehler(
        "In der Tabelle der Wege fehlen Werte, oder sie sind negativ.",
        "Prüfen Sie die Lage der Orte und die eigenen Reisezeiten.",
    )


def refuse_labels() -> Fehler:
    """Say that labels, names or pairs do not belong to these places."""
    return Fehler(
        "Einige Angaben gehören nicht zu den ausgewählten Orten.",
        "Laden Sie die Orte neu und setzen Sie die Paare neu.",
    )


def refuse_number(was: str, wert: int) -> Fehler:
    """Say that a limit is below 1."""
    return Fehler(f"{was} ist {wert}: Das geht nicht.", "Tragen Sie mindestens 1 ein.")


def refuse_order(kleinste: int, groesste: int) -> Fehler:
    """Say that the limits are the wrong way round."""
    return Fehler(
        f"Mindestens {say_places(kleinste)}, aber höchstens {say_places(groesste)} je Region: Das widerspricht sich.",
        f"Erlauben Sie mindestens {kleinste} Orte je Region, oder senken Sie die Mindestzahl auf {groesste}.",
    )


def refuse_many(n: int, k: int, groesste: int) -> Fehler:
    """Say how many places find no seat."""
    noetig = -(-n // groesste)
    return Fehler(
        f"{say_regions(k)} × höchstens {say_places(groesste)} = {say_count(k * groesste, 'Platz', 'Plätze')}, "
        f"aber {say_places(n)}: {n - k * groesste} zu viel.",
        f"Bilden Sie mindestens {say_regions(noetig)}, oder erlauben Sie bis zu {-(-n // k)} Orte je Region.",
    )


def refuse_few(n: int, k: int, kleinste: int) -> Fehler:
    """Say how many places are missing."""
    mit = n // kleinste
    rat = f"Bilden Sie höchstens {say_regions(mit)}" if mit else "Wählen Sie mehr Orte aus"
    auch = f", oder senken Sie die Mindestzahl auf {say_places(n // k)}" if n >= k else ""
    return Fehler(
        f"{say_regions(k)} × mindestens {say_places(kleinste)} = {say_places(k * kleinste)}, "
        f"aber nur {say_places(n)}: {k * kleinste - n} zu wenig.",
        f"{rat}{auch}.",
    )


def refuse_group(name: str, anzahl: int, kleinste: int, groesste: int) -> Fehler:
    """Say that the places of one Land fit into no number of regions."""
    if anzahl < kleinste:
        fehlt = kleinste - anzahl
        was = f"es {'fehlt' if fehlt == 1 else 'fehlen'} {fehlt} zur Mindestzahl {kleinste}"
    else:
        zahl = anzahl // kleinste
        zu_viel = anzahl - zahl * groesste
        was = f"{say_regions(zahl)} mit höchstens {groesste} lassen {zu_viel} übrig, für {zahl + 1} reicht es nicht"
    return Fehler(
        f"{name} hat {say_places(anzahl)}: {was}.",
        "Ändern Sie die Grenzen, oder erlauben Sie Regionen über die Grenzen der Länder.",
    )


def refuse_group_sum(k: int, mindestens: int, hoechstens: int) -> Fehler:
    """Say that the numbers of regions of all Länder together do not fit."""
    if k < mindestens:
        was, um = f"sind mindestens {say_regions(mindestens)} nötig", f"{mindestens - k} zu wenig"
    else:
        was, um = f"sind höchstens {say_regions(hoechstens)} möglich", f"{k - hoechstens} zu viel"
    zahl = mindestens if k < mindestens else hoechstens
    return Fehler(
        f"Ohne Regionen über die Grenzen der Länder {was}, gewünscht {'ist' if k == 1 else 'sind'} {k}: {um}.",
        f"Bilden Sie {say_regions(zahl)}, ändern Sie die Größen, oder erlauben Sie Regionen über die Grenzen.",
    )


def refuse_self(name: str) -> Fehler:
    """Say that a pair consists of one place."""
    return Fehler(f"{quote(name)} steht mit sich selbst in einem Paar.", "Wählen Sie zwei verschiedene Orte.")


def refuse_pair(a: str, b: str, kette: str) -> Fehler:
    """Say that a pair must be apart and together."""
    return Fehler(
        f"{quote(a)} und {quote(b)} sollen getrennt sein, gehören aber über feste Paare zusammen ({kette}).",
        "Lösen Sie eines dieser Paare.",
    )


def refuse_cluster(orte: str, anzahl: int, groesste: int) -> Fehler:
    """Say that more places belong together than fit into one region."""
    return Fehler(
        f"{orte} sollen zusammenbleiben: {say_places(anzahl)}, erlaubt sind {groesste} je Region, "
        f"{anzahl - groesste} zu viel.",
        f"Lösen Sie ein Paar, oder erlauben Sie {anzahl} Orte je Region.",
    )


def refuse_border(orte: str, laender: str) -> Fehler:
    """Say that places of several Länder must be together although borders count."""
    return Fehler(
        f"{orte} sollen zusammenbleiben, liegen aber in {laender}.",
        "Lösen Sie das Paar, oder erlauben Sie Regionen über die Grenzen der Länder.",
    )


def refuse_apart(orte: str, anzahl: int, k: int) -> Fehler:
    """Say that more places must be apart than there are regions."""
    return Fehler(
        f"{orte} sollen alle voneinander getrennt sein: Das braucht {say_regions(anzahl)}, "
        f"gewünscht {'ist' if k == 1 else 'sind'} {k}.",
        f"Bilden Sie mindestens {say_regions(anzahl)}, oder lösen Sie ein Paar.",
    )


def refuse_unsolved(*, bewiesen: bool) -> Fehler:
    """Say that no division was found that keeps all limits and pairs."""
    if bewiesen:
        was = "Mit diesen Grenzen und Paaren ist keine Einteilung möglich."
    else:
        was = "Es wurde keine Einteilung gefunden, die alle Grenzen und Paare einhält."
    return Fehler(was, "Lösen Sie ein Paar, oder lassen Sie mehr Spielraum bei der Größe der Regionen.")


def refuse_stopped() -> Fehler:
    """Say that the search was stopped before it found anything."""
    return Fehler("Die Suche wurde beendet, bevor etwas gefunden war.", "Starten Sie sie noch einmal.")
