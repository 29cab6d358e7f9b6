"""Which fields does each part of the preparation have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.briefing.blatt import PUBLIKUM, RAHMEN
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from toolkit.frame.worte import Worte


def part_fields(worte: Worte) -> dict[str, list[Feld]]:
    """Return the fields of each part, in the order of the work."""
    f = Felder(worte)
    return {
        "anlass": [
            f.gruppe(
                "treffen",
                f.reihe(f.wahl("rahmen", RAHMEN, breit=True)),
                f.zeile("titel"),
                f.zeile("einladend"),
                f.reihe(f.tag("tag"), f.zeit("beginn"), f.zeit("ende")),
                f.zeile("ort"),
                ebene=3,
            ),
            f.gruppe(
                "wer",
                f.zeile("kommune"),
                f.reihe(f.zeile("amt"), f.zeile("spitze", breit=True)),
                f.zeile("begleitung"),
                f.zeile("kontakt"),
                ebene=3,
            ),
            f.gruppe("warum", f.absatz("lohnt"), ebene=3),
        ],
        "zahlen": [
            f.liste(
                "zahlen",
                f.reihe(f.zeile("was", wort="zahl_was", breit=True), f.zeile("wert")),
                f.reihe(f.zeile("quelle", breit=True), f.tag("stand")),
                f.zeile("bemerkung"),
                kompakt=True,
                kopf=["wert"],
            )
        ],
        "erfolge": [
            f.liste(
                "erfolge",
                f.zeile("titel", wort="erfolg_titel"),
                f.absatz("getan"),
                f.absatz("anders", wort="erfolg_anders"),
                f.zeile("beleg"),
                f.zeile("satz"),
            )
        ],
        "bitten": [
            f.liste(
                "bitten",
                f.zeile("was", wort="bitte_was"),
                f.zeile("an", wort="bitte_an"),
                f.absatz("warum"),
                f.reihe(f.zeile("kosten", breit=True), f.tag("bis")),
                f.haken("erfuellt"),
            ),
            f.gruppe("frage", f.absatz("frage"), ebene=3),
        ],
        "danach": [
            f.gruppe(
                "gespraech",
                f.reihe(f.tag("gespraech_am"), f.zeit("gespraech_um")),
                f.absatz("neues"),
                f.absatz("antwort"),
                f.absatz("orte"),
                f.absatz("anders"),
                ebene=3,
            ),
            f.gruppe(
                "zusagen",
                f.liste(
                    "zusagen",
                    f.zeile("was", wort="zusage_was"),
                    f.reihe(f.zeile("wer"), f.zeile("an", wort="zusage_an"), f.tag("bis")),
                    f.haken("erledigt"),
                ),
                ebene=3,
            ),
        ],
        "rat": [
            f.gruppe(
                "gruende",
                f.liste(
                    "gruende",
                    f.zeile("was", wort="grund_was"),
                    f.reihe(f.wahl("fuer", PUBLIKUM)),
                    f.absatz("kostet"),
                    f.absatz("bringt"),
                    f.absatz("ohne"),
                ),
                ebene=3,
            ),
            f.gruppe(
                "vorlage",
                f.reihe(f.zeile("gremium", breit=True), f.tag("sitzung_am")),
                f.zeile("betreff"),
                f.absatz("beschluss"),
                f.absatz("sachverhalt"),
                f.absatz("begruendung"),
                f.absatz("alternativen"),
                f.absatz("finanzen"),
                f.absatz("beteiligte"),
                f.zeilen("anlagen"),
                ebene=3,
            ),
        ],
    }
