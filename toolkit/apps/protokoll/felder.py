"""Which fields do minutes have on the page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte


def minutes_fields(worte: Worte) -> list[Feld]:
    """Return the fields in the order in which a meeting goes."""
    f = Felder(worte)
    return [
        f.gruppe(
            "treffen",
            f.zeile("titel"),
            f.reihe(f.tag("tag"), f.zeit("beginn"), f.zeit("ende")),
            f.zeile("ort"),
            f.reihe(f.zeile("leitung"), f.zeile("geschrieben_von")),
            f.reihe(f.zeilen("anwesend", breit=True), f.zeilen("entschuldigt")),
        ),
        f.gruppe("themen", f.liste("themen", f.zeile("titel", wort="thema_titel"), f.absatz("text"))),
        f.gruppe(
            "beschluesse",
            f.liste("beschluesse", f.zeile("was", wort="beschluss"), f.absatz("warum"), f.tag("pruefen_am")),
        ),
        f.gruppe(
            "punkte",
            f.liste(
                "punkte",
                f.reihe(f.zeile("was", breit=True), f.zeile("wer"), f.tag("bis")),
                f.haken("erledigt"),
                f.zeile("aus", nur_lesen=True),
            ),
        ),
        f.gruppe(
            "naechstes",
            f.reihe(f.tag("naechster_tag"), f.zeit("naechste_zeit"), f.zeile("naechster_ort", breit=True)),
        ),
    ]
