"""How good is a division, under which conditions, and how are its ways said?"""

from __future__ import annotations

from toolkit.dokument.regionen.blatt import Regionen
from toolkit.dokument.regionen.gemerkt import Ergebnis
from toolkit.planung.region import say_quality
from toolkit.planung.region.worte import say_length


def say_result(r: Regionen, ergebnis: Ergebnis) -> list[str]:
    """Say how good the division is, under which conditions, and what is broken."""
    einteilung, einheit = ergebnis.einteilung, ergebnis.bau.aufgabe.einheit
    saetze = [say_quality(einteilung, r.fest_dabei)]
    if r.abgebrochen:
        saetze.append("Die Suche wurde vor dem Ende angehalten.")
    if r.von_hand and not einteilung.verletzt:
        saetze.append("Sie haben seitdem von Hand geändert. Ihre Grenzen sind eingehalten.")
    weiteste = max(region.weiteste for region in einteilung.regionen)
    lang = f"der weiteste Weg: {say_length(weiteste, einheit)}."
    saetze.append(f"Alle Wege zusammen: {say_length(einteilung.summe, einheit)}; {lang}")
    return [*saetze, *einteilung.verletzt]
