"""How is a mistake in a plan said to people?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

FELDER = {
    "beginn": "Beginn",
    "bis": "Datum",
    "bloecke": "Blöcke",
    "datum": "Datum",
    "elemente": "Blöcke",
    "fest_um": "Feste Uhrzeit",
    "formatversion": "Fassung",
    "kuerzbar_auf": "Kürzbar auf",
    "menge": "Menge",
    "minuten": "Minuten",
    "personen": "Personen",
    "private_notiz": "Private Notiz",
    "spuren": "Spuren",
    "tage": "Tage",
    "text": "Text",
    "titel": "Titel",
    "verantwortlich": "Verantwortlich",
    "ziel_ende": "Gewünschtes Ende",
}
_GRENZEN = {
    "string_too_short": ("min_length", "Das Feld ist leer oder zu kurz.", "Schreiben Sie mindestens {} Zeichen."),
    "string_too_long": ("max_length", "Der Text ist zu lang.", "Kürzen Sie ihn auf höchstens {} Zeichen."),
    "too_short": ("min_length", "Hier fehlt etwas.", "Es braucht mindestens {}."),
    "too_long": ("max_length", "Das sind zu viele.", "Höchstens {} sind möglich."),
    "greater_than_equal": ("ge", "Der Wert ist zu klein.", "Der kleinste Wert ist {}."),
    "greater_than": ("gt", "Der Wert ist zu klein.", "Er muss größer als {} sein."),
    "less_than_equal": ("le", "Der Wert ist zu groß.", "Der größte Wert ist {}."),
    "less_than": ("lt", "Der Wert ist zu groß.", "Er muss kleiner als {} sein."),
}
_ARTEN = {
    "missing": ("Die Angabe fehlt.", "Bitte ergänzen Sie sie."),
    "extra_forbidden": ("Dieses Feld gibt es hier nicht.", "Bitte prüfen Sie die Schreibweise."),
    "int_parsing": ("Das ist keine ganze Zahl.", "Schreiben Sie eine Zahl ohne Einheit, zum Beispiel 20."),
    "int_from_float": ("Das ist keine ganze Zahl.", "Runden Sie auf eine ganze Zahl."),
    "int_type": ("Das ist keine ganze Zahl.", "Schreiben Sie eine Zahl ohne Einheit, zum Beispiel 20."),
    "literal_error": ("Diesen Wert gibt es hier nicht.", "Wählen Sie einen der vorgesehenen Werte."),
    "value_error": ("Zwei Teile tragen dieselbe Kennung.", "Bitte öffnen Sie eine unveränderte Sicherung."),
}


@dataclass(frozen=True)
class Fehler:
    """Why something was not done.

    Attributes:
        was: what is wrong, in German.
        tun: what helps, in German.
    """

    was: str
    tun: str

    def __str__(self) -> str:
        return f"{self.was} {self.tun}"


def say_invalid(fehler: ValidationError) -> Fehler:
    """Say the first thing that pydantic found wrong, with the field as people know it."""
    erster = fehler.errors()[0]
    art, ctx = erster["type"], dict[str, Any](erster.get("ctx") or {})
    namen = [FELDER.get(t, t) for t in erster["loc"] if isinstance(t, str) and t != "parallel"]
    feld = f"{namen[-1]}: " if namen else ""
    if art in _GRENZEN:
        schluessel, was, tun = _GRENZEN[art]
        return Fehler(feld + was, tun.format(ctx.get(schluessel, "?")))
    was, tun = _ARTEN.get(art, ("Dieser Wert passt hier nicht.", "Bitte prüfen Sie die Eingabe."))
    return Fehler(feld + was, tun)
