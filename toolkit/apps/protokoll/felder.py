"""Which fields do minutes have on the page?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte

Feld = dict[str, Any]


def minutes_fields(worte: Worte) -> list[Feld]:
    """Return the fields in the order in which a meeting goes."""

    def _feld(art: str, name: str, **mehr: Any) -> Feld:
        return {"art": art, "name": name, "titel": worte(f"feld.{name}"), **mehr}

    def _gruppe(name: str, *felder: Feld) -> Feld:
        return {"art": "gruppe", "titel": worte(f"gruppe.{name}"), "anker": name, "felder": list(felder)}

    def _reihe(*felder: Feld) -> Feld:
        return {"art": "reihe", "felder": list(felder)}

    def _liste(name: str, *felder: Feld) -> Feld:
        saetze = {"einzahl": worte(f"einzahl.{name}"), "hinzu": worte(f"hinzu.{name}"), "leer": worte(f"leer.{name}")}
        return {"art": "liste", "name": name, "titel": worte(f"gruppe.{name}"), "felder": list(felder), **saetze}

    namen = worte("hilfe.namen")
    return [
        _gruppe(
            "treffen",
            _feld("zeile", "titel"),
            _reihe(_feld("tag", "tag"), _feld("zeit", "beginn"), _feld("zeit", "ende")),
            _feld("zeile", "ort"),
            _reihe(_feld("zeile", "leitung"), _feld("zeile", "geschrieben_von")),
            _reihe(_feld("zeilen", "anwesend", hilfe=namen, breit=True), _feld("zeilen", "entschuldigt", hilfe=namen)),
        ),
        _gruppe("themen", _liste("themen", _feld_in(worte, "thema_titel", "titel", "zeile"), _feld("absatz", "text"))),
        _gruppe(
            "beschluesse",
            _liste(
                "beschluesse",
                _feld_in(worte, "beschluss", "was", "zeile"),
                _feld("absatz", "warum"),
                _feld("tag", "pruefen_am", hilfe=worte("hilfe.pruefen_am")),
            ),
        ),
        _gruppe(
            "punkte",
            _liste(
                "punkte",
                _reihe(_feld("zeile", "was", breit=True), _feld("zeile", "wer"), _feld("tag", "bis")),
                _feld("haken", "erledigt"),
                _feld("zeile", "aus", nur_lesen=True),
            ),
        ),
        _gruppe(
            "naechstes",
            _reihe(
                _feld("tag", "naechster_tag"),
                _feld("zeit", "naechste_zeit"),
                _feld("zeile", "naechster_ort", breit=True),
            ),
        ),
    ]


def _feld_in(worte: Worte, wort: str, name: str, art: str) -> Feld:
    """Make a field whose label differs from that of a field of the same name elsewhere."""
    return {"art": art, "name": name, "titel": worte(f"feld.{wort}")}
