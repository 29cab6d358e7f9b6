"""Which fields does each part of the plan have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.vorhaben.felder_sache import check_fields, choose, matter_fields
from toolkit.dokument.vorhaben.formen import FORMEN
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from toolkit.dokument.vorhaben.blatt import Vorhaben
    from toolkit.frame.worte import Worte

HOECHSTER_BETRAG = 10_000_000


def part_fields(worte: Worte, v: Vorhaben) -> dict[str, list[Feld]]:
    """Return the fields of every part by its name; some depend on what stands in the sheet."""
    f = Felder(worte)
    geld = {"kleinster": 0, "groesster": HOECHSTER_BETRAG, "einheit": "Euro"}
    mitwirkung = (
        f.reihe(f.zeile("wer", wort="mitwirkung_wer", breit=True), f.haken("sicher")),
        f.reihe(f.zeile("macht"), f.zeile("gibt")),
    )
    aufgabe = (
        f.zeile("was", wort="aufgabe_was"),
        f.reihe(f.zeile("wer", wort="aufgabe_wer", breit=True), f.tag("bis"), f.haken("erledigt")),
    )
    einnahme = (
        f.reihe(f.zeile("was", wort="einnahme_was"), f.zeile("wer", wort="geber")),
        f.reihe(f.zahl("betrag", **geld), f.haken("zugesagt")),
    )
    return {
        "form": [
            choose(worte, f.wahl("form", ()), ((k, form.name) for k, form in FORMEN.items())),
            f.absatz("form_warum"),
        ],
        "sache": matter_fields(worte, v),
        "doppelt": check_fields(worte, v),
        "rollen": [
            f.gruppe(
                "mitwirkende", f.liste("mitwirkende", *mitwirkung, kompakt=True, kopf=["macht", "sicher"]), ebene=3
            ),
            f.gruppe("faeden", f.zeile("federfuehrung"), f.zeile("vertretung"), ebene=3),
        ],
        "plan": [
            f.reihe(f.tag("tag"), f.tag("bis", wort="bis_tag")),
            f.gruppe("aufgaben", f.liste("aufgaben", *aufgabe, kompakt=True, kopf=["bis", "wer"]), ebene=3),
        ],
        "geld": [
            f.haken("ohne_geld"),
            f.gruppe(
                "ausgaben",
                f.liste("ausgaben", f.reihe(f.zeile("was", wort="ausgabe_was", breit=True), f.zahl("betrag", **geld))),
                ebene=3,
            ),
            f.gruppe("einnahmen", f.liste("einnahmen", *einnahme), ebene=3),
            f.gruppe(
                "sachen",
                f.liste("sachen", f.reihe(f.zeile("was", wort="sache_was", breit=True), f.zeile("wer", wort="geber"))),
                ebene=3,
            ),
        ],
        "mitnehmen": [f.absatz("rueckblick")],
    }
