"""Which fields does each part of a congress have on the page?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.tagung.blatt import ARTEN, FORMEN, LESER
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte


def frame_fields(worte: Worte) -> tuple[Feld, ...]:
    """Fields on the congress itself."""
    f = Felder(worte)
    return (
        f.gruppe(
            "rahmen",
            f.zeile("titel"),
            f.reihe(f.tag("von"), f.tag("bis"), f.zeile("ort", breit=True)),
            f.zeile("einladung"),
            f.zeilen("leute"),
            ebene=3,
        ),
        f.gruppe("fragen", f.zeilen("fragen"), ebene=3),
        f.gruppe(
            "fristen",
            f.reihe(f.tag("anmeldung_bis"), f.tag("reise_bis")),
            f.haken("angemeldet"),
            f.haken("reise_gebucht"),
            f.haken("bedarf_gemeldet"),
            f.absatz("anreise"),
            ebene=3,
        ),
    )


def pitch_fields(worte: Worte) -> tuple[Feld, ...]:
    """Fields on the own contribution."""
    f = Felder(worte)
    return (
        f.zeile("beitrag_titel"),
        f.zeile("beitrag_frage"),
        f.absatz("beitrag_bringt"),
        f.absatz("beitrag_sucht"),
        f.zeile("beitrag_fuer"),
        f.wahl("beitrag_form", FORMEN),
    )


def quick_fields(worte: Worte) -> tuple[Feld, ...]:
    """Fields to hold on to something on the way: one below the other, as a thumb goes."""
    f = Felder(worte)
    return (
        f.wahl("neu_art", ARTEN),
        f.absatz("neu_text"),
        f.zeile("neu_ort"),
        f.zeile("neu_wer"),
        f.zeile("neu_vorhaben"),
    )


def task_fields(worte: Worte) -> tuple[Feld, ...]:
    """Fields of the tasks that follow."""
    f = Felder(worte)
    aufgabe = (
        f.reihe(f.zeile("was", breit=True), f.zeile("wer"), f.tag("bis", wort="bis_wann")),
        f.haken("erledigt"),
    )
    return (
        f.gruppe("aufgaben", f.liste("aufgaben", *aufgabe, kompakt=True, kopf=["wer", "bis", "erledigt"]), ebene=3),
    )


def report_fields(worte: Worte) -> tuple[Feld, ...]:
    """Fields of the report home."""
    f = Felder(worte)
    return (
        f.wahl("bericht_fuer", LESER),
        f.absatz("bericht_gelernt"),
        f.zeile("bericht_bitte"),
        f.haken("bericht_namen"),
    )
