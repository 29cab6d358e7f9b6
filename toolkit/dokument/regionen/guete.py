"""How good is a division, under which conditions, and how are its ways said?"""

from __future__ import annotations

from toolkit.dokument.regionen.blatt import Regionen
from toolkit.dokument.regionen.gemerkt import Ergebnis
from toolkit.planung.region import say_quality
from toolkit.planung.region.werte import Einheit
from toolkit.planung.region.worte import say_length
from toolkit.planung.worte import say_count


def say_result(r: Regionen, ergebnis: Ergebnis) -> list[str]:
    """Say how good the division is, under which conditions, and what is broken."""
    einteilung, einheit = ergebnis.einteilung, ergebnis.bau.aufgabe.einheit
    saetze = [say_quality(einteilung)]
    if r.fest_dabei and not einteilung.verletzt:
        verb = "war" if r.fest_dabei == 1 else "waren"
        saetze.append(f"Dabei {verb} {say_count(r.fest_dabei, 'Ort', 'Orte')} von Ihnen festgehalten.")
    if r.abgebrochen:
        saetze.append("Die Suche wurde vor dem Ende angehalten.")
    if r.von_hand and not einteilung.verletzt:
        saetze.append("Sie haben seitdem von Hand geändert. Ihre Grenzen sind eingehalten.")
    weiteste = max(region.weiteste for region in einteilung.regionen)
    lang = f"der weiteste Weg: {say_about(weiteste, einheit)}."
    saetze.append(f"Alle Wege zusammen: {say_about(einteilung.summe, einheit)}; {lang}")
    return [*saetze, *einteilung.verletzt]


def say_about(weg: float, einheit: Einheit) -> str:
    """Say a way of which at least a part is estimated, always as „ca.“."""
    return say_length(weg, einheit) if einheit == "km" else f"ca. {say_length(weg, einheit)}"
